package org.touyan.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.insight.AppraisalTodoRepository.Objections;
import org.touyan.insight.AppraisalTodoRepository.Standing;
import org.touyan.insight.AppraisalTodoRepository.Waiting;
import org.touyan.insight.WorkbenchViews.Todo;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Permission;

/** What of the appraisal waits for one person, by his permissions: each line leads to the rows that it counts. */
@ApplicationScoped
class AppraisalTodos {
    /** What moving a round on from its stage is called, and who does it. */
    private record Move(String code, String permission) {}

    private static final Map<Stage, Move> MOVES = Map.of(
            Stage.SCORING, new Move("roundsToSubmit", Permission.APPRAISAL_ROUND),
            Stage.PANEL, new Move("roundsToReview", Permission.APPRAISAL_PANEL),
            Stage.VILLAGE, new Move("roundsToDecide", Permission.APPRAISAL_VILLAGE),
            Stage.PUBLICITY, new Move("publicityOver", Permission.APPRAISAL_ROUND),
            Stage.TOWN, new Move("roundsToApprove", Permission.APPRAISAL_TOWN));

    private final AppraisalTodoRepository repository;
    private final Clock clock;

    AppraisalTodos(AppraisalTodoRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @param within the asked area as a parameter of the links, or empty */
    List<Todo> of(Collection<String> areas, Actor actor, String within) {
        List<Todo> todo = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (actor.may(Permission.APPRAISAL_SCORE)) {
            todo.addAll(households("householdsToScore", "TODO", repository.toScore(areas), within));
        }
        if (actor.may(Permission.APPRAISAL_SCORE) || actor.may(Permission.APPRAISAL_ROUND)) {
            todo.addAll(households("householdsReturned", "RETURNED", repository.returned(areas), within));
        }
        if (MOVES.values().stream().anyMatch(move -> actor.may(move.permission))) {
            repository.standings(areas, today).forEach(at -> rounds(at, actor, today, within, todo));
        }
        if (actor.may(Permission.APPRAISAL_VILLAGE)) {
            Objections objections = repository.objections(areas, actor.accountId(), today);
            todo.add(new Todo("objectionsMine", objections.own(), null, "/objections?status=OPEN&mine=true" + within));
            todo.add(new Todo("objectionsOpen", objections.open(), null, "/objections?status=OPEN" + within));
            todo.add(new Todo("objectionsOverdue", objections.overdue(), null, "/objections?overdue=true" + within));
        }
        return todo;
    }

    private static List<Todo> households(String code, String state, List<Waiting> waiting, String within) {
        return waiting.stream()
                .map(one -> new Todo(
                        code,
                        one.households(),
                        new Period(one.period()).spoken(),
                        "/family-scores?state=" + state + in(one.scheme(), one.period()) + within))
                .toList();
    }

    /** His own step; and, for the town, what is late at any level of its villages. */
    private static void rounds(Standing at, Actor actor, LocalDate today, String within, List<Todo> todo) {
        Move move = MOVES.get(at.stage());
        Period period = new Period(at.period());
        String there = "/rounds?stage=" + at.stage() + in(at.scheme(), at.period()) + within;
        boolean own = actor.may(move.permission);
        // A period that is not over is not handed in; a publicity is not closed before its last day has passed.
        boolean publicity = at.stage() == Stage.PUBLICITY;
        if (own && (at.stage() != Stage.SCORING || period.last().isBefore(today))) {
            todo.add(new Todo(
                    move.code,
                    publicity ? at.overdue() : at.rounds(),
                    period.spoken(),
                    there + (publicity ? "&overdue=true" : "")));
        }
        if (at.overdue() > 0 && (own ? !publicity : actor.may(Permission.APPRAISAL_TOWN))) {
            todo.add(new Todo("overdue." + at.stage(), at.overdue(), period.spoken(), there + "&overdue=true"));
        }
    }

    private static String in(UUID scheme, String period) {
        return "&period=" + period + "&schemeId=" + scheme;
    }
}
