package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.touyan.appraisal.round.PublicityViews.PublicityReveal;
import org.touyan.appraisal.round.PublicityViews.PublicityRow;
import org.touyan.appraisal.round.PublicityViews.PublicitySheet;
import org.touyan.appraisal.round.RoundViews.RoundView;
import org.touyan.appraisal.round.SubjectNames.Called;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.text.Masking;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** The list that hangs at a village's board. Names leave the house in full only with a reason, on the record. */
@ApplicationScoped
public class Publicity {
    private static final String REVEAL = "reveal";
    /** Villager group and household: four digits alone occur once in each group. */
    private static final int NUMBER_END = 6;

    private final RoundRepository rounds;
    private final RoundReader reader;
    private final ResultRepository results;
    private final SubjectNames subjects;
    private final Schemes schemes;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;

    Publicity(
            RoundRepository rounds,
            RoundReader reader,
            ResultRepository results,
            SubjectNames subjects,
            Schemes schemes,
            CurrentActor actor,
            Event<AuditEvent> audit) {
        this.rounds = rounds;
        this.reader = reader;
        this.results = results;
        this.subjects = subjects;
        this.schemes = schemes;
        this.actor = actor;
        this.audit = audit;
    }

    /** What the record keeps of a sheet with names. */
    public record Named(String period, int households) {}

    PublicitySheet masked(UUID id) {
        return sheet(rounds.require(id), true);
    }

    /** Names in full: with the basis, on the record before they leave. */
    @Transactional
    public PublicitySheet reveal(UUID id, PublicityReveal body) {
        if (!actor.get().may(Permission.APPRAISAL_READ)) {
            throw ProblemException.of(Code.FORBIDDEN, "您没有查看家风评价的权限");
        }
        Round round = rounds.require(id);
        PublicitySheet sheet = sheet(round, false);
        audit.fire(new AuditEvent(
                "round.reveal",
                "round",
                id.toString(),
                sheet.villageName() + " " + round.period,
                round.area,
                body.reason().strip(),
                null,
                new Named(round.period, sheet.rows().size())));
        return sheet;
    }

    private PublicitySheet sheet(Round round, boolean masked) {
        RoundView view = reader.view(round);
        if (round.stage.compareTo(Stage.PUBLICITY) < 0) {
            throw ProblemException.state("本轮现在是“" + view.stageName() + "”环节，审定以前没有公示名单");
        }
        return new PublicitySheet(
                round.id,
                view.townName(),
                view.villageName(),
                view.periodName(),
                began(view),
                round.publicUntil,
                masked,
                view.parts(),
                rows(round, masked ? Masking::name : UnaryOperator.identity()),
                actor.get().may(Permission.RESIDENT_REVEAL) ? List.of(ActionView.enabled(REVEAL)) : List.of());
    }

    private static LocalDate began(RoundView view) {
        return view.steps().stream()
                .filter(step -> step.toStage() == Stage.PUBLICITY && step.subjectId() == null)
                .reduce((earlier, later) -> later)
                .map(step -> LocalDate.ofInstant(step.at(), BusinessTime.ZONE))
                .orElse(null);
    }

    /** Best first. What was sent back or is disputed is not posted. */
    private List<PublicityRow> rows(Round round, UnaryOperator<String> name) {
        SchemeRules rules = schemes.rules(round.versionId);
        List<Result> posted = results.ofRound(round.id).stream()
                .filter(one -> one.status() != Result.Status.RETURNED && one.status() != Result.Status.HELD)
                .toList();
        Map<UUID, Called> called =
                subjects.called(posted.stream().map(Result::subjectId).toList());
        List<Result> order = posted.stream()
                .filter(one -> called.containsKey(one.subjectId()))
                .sorted(Comparator.comparing(Result::index)
                        .reversed()
                        .thenComparing(one -> called.get(one.subjectId()).number()))
                .toList();
        PublicityRow[] rows = new PublicityRow[order.size()];
        for (int i = 0; i < rows.length; i++) {
            Result one = order.get(i);
            boolean tied = i > 0 && order.get(i - 1).index().compareTo(one.index()) == 0;
            Called subject = called.get(one.subjectId());
            rows[i] = new PublicityRow(
                    tied ? rows[i - 1].rank() : i + 1,
                    name.apply(subject.name()),
                    subject.number().substring(Math.max(0, subject.number().length() - NUMBER_END)),
                    one.parts(),
                    one.index(),
                    rules.gradeName(one.grade()),
                    one.entries() > 0);
        }
        return List.of(rows);
    }
}
