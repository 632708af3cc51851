package org.touyan.appraisal.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touyan.appraisal.entry.EntryRepository;
import org.touyan.appraisal.objection.ObjectionRepository.Place;
import org.touyan.appraisal.objection.ObjectionViews.HandlerView;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionFigures;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionFile;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionView;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.round.RoundRepository;
import org.touyan.appraisal.round.RoundRepository.Standing;
import org.touyan.appraisal.round.SubjectNames;
import org.touyan.appraisal.round.SubjectNames.Called;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Page;

/** Shows objections and what the caller may decide. */
@ApplicationScoped
class ObjectionReader {
    private final ObjectionRepository objections;
    private final ObjectionChecks checks;
    private final ObjectionSummaries summaries;
    private final ObjectionFiles files;
    private final HandlerList handlers;
    private final RoundRepository rounds;
    private final EntryRepository entries;
    private final RecusalRepository recusals;
    private final SubjectNames subjects;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Clock clock;

    ObjectionReader(
            ObjectionRepository objections,
            ObjectionChecks checks,
            ObjectionSummaries summaries,
            ObjectionFiles files,
            HandlerList handlers,
            RoundRepository rounds,
            EntryRepository entries,
            RecusalRepository recusals,
            SubjectNames subjects,
            AreaNames names,
            CurrentActor actor,
            Clock clock) {
        this.objections = objections;
        this.checks = checks;
        this.summaries = summaries;
        this.files = files;
        this.handlers = handlers;
        this.rounds = rounds;
        this.entries = entries;
        this.recusals = recusals;
        this.subjects = subjects;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    Page<ObjectionView> page(ObjectionQuery query) {
        ObjectionRepository.Counted counted =
                objections.page(actor.areas(query.area), query, actor.get().accountId(), LocalDate.now(clock));
        Page<Place> page = query.page(
                counted.places(), counted.total(), false, place -> List.of(place.rank(), place.dueOn(), place.id()));
        Map<UUID, Objection> loaded = objections.load(page.items());
        Map<UUID, ObjectionView> views = views(loaded.values());
        return page.map(place -> views.get(place.id()));
    }

    List<ObjectionFigures> figures(String area, Integer year) {
        LocalDate today = LocalDate.now(clock);
        return summaries.of(actor.areas(area), year == null ? today.getYear() : year, today);
    }

    List<HandlerView> handlers(Objection objection) {
        return handlers.of(objection.area, LocalDate.now(clock));
    }

    ObjectionView view(Objection objection) {
        return views(List.of(objection)).get(objection.id);
    }

    private Map<UUID, ObjectionView> views(Collection<Objection> shown) {
        Map<UUID, Standing> standings =
                rounds.standings(shown.stream().map(o -> o.roundId).collect(Collectors.toSet()));
        Map<UUID, Called> called =
                subjects.called(shown.stream().map(o -> o.subjectId).distinct().toList());
        Map<UUID, List<ObjectionFile>> proofs =
                files.of(shown.stream().map(o -> o.id).toList());
        return shown.stream()
                .collect(Collectors.toMap(
                        o -> o.id,
                        o -> view(
                                o,
                                standings.get(o.roundId),
                                called.get(o.subjectId),
                                proofs.getOrDefault(o.id, List.of()))));
    }

    private ObjectionView view(Objection o, Standing standing, Called subject, List<ObjectionFile> proofs) {
        return new ObjectionView(
                o.id,
                o.number,
                o.area,
                names.name(Area.town(o.area)),
                names.name(o.area),
                o.roundId,
                standing.schemeId(),
                standing.period(),
                new Period(standing.period()).spoken(),
                o.subjectId,
                subject == null ? null : subject.name(),
                subject == null ? null : subject.number(),
                o.entryId,
                o.raisedBy,
                o.raisedOn,
                o.text,
                o.evidence,
                proofs,
                o.dueOn,
                o.overdue(LocalDate.now(clock)),
                o.status,
                o.assigneeName,
                o.createdName,
                o.createdAt,
                o.finding,
                o.indexBefore,
                o.indexAfter,
                o.decidedName,
                o.decidedAt,
                o.version,
                actions(o));
    }

    private List<ActionView> actions(Objection o) {
        if (o.status != Objection.Status.OPEN) {
            return List.of();
        }
        boolean here = actor.get().covers(o.area);
        Stream<ActionView> ends = Arrays.stream(ObjectionAction.values())
                .filter(action -> here && actor.get().may(action.permission))
                .map(action -> refusal(o, action)
                        .map(reason -> ActionView.disabled(action.text, reason))
                        .orElseGet(() -> ActionView.enabled(action.text)));
        Stream<ActionView> prepares = Stream.concat(
                here && actor.get().may(Permission.APPRAISAL_ROUND)
                        ? Stream.of(ActionView.enabled("assign"))
                        : Stream.empty(),
                o.takesFilesOf(actor.get()) ? Stream.of(ActionView.enabled("file")) : Stream.empty());
        return Stream.concat(prepares, ends).toList();
    }

    private Optional<String> refusal(Objection o, ObjectionAction action) {
        return switch (action) {
            case WITHDRAW -> Optional.empty();
            case REJECT -> refusal(o);
            case UPHOLD -> refusal(o).or(() -> checks.refusalToUphold(o));
        };
    }

    /** Who is of the household's family, or recorded a score of it in that round, does not find on the objection to it. */
    Optional<String> refusal(Objection o) {
        UUID account = actor.get().accountId();
        if (recusals.of(account).containsKey(o.subjectId)) {
            return Optional.of("该户是您本人家庭或近亲属，应当回避，请由他人核查");
        }
        return entries.recordedBy(o.roundId, o.subjectId, account)
                ? Optional.of("该户本期有您记的分，应当回避，请由他人核查")
                : Optional.empty();
    }
}
