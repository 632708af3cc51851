package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.round.RecomputationList.Suspect;
import org.touyan.appraisal.round.RoundSeries.Member;
import org.touyan.appraisal.round.RoundViews.RecomputedRow;
import org.touyan.appraisal.round.RoundViews.SubjectActing;
import org.touyan.appraisal.round.SubjectNames.Called;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;

/**
 * Published quarters and years that their parts give differently today: after an upheld objection to a month, say. They are
 * shown, and published anew one by one with a reason; never on the quiet.
 */
@ApplicationScoped
class Recomputation {
    private final RecomputationList list;
    private final RoundList roster;
    private final RoundRepository rounds;
    private final RoundSeriesRows series;
    private final PartResults partResults;
    private final ResultRepository results;
    private final RecusalRepository recusals;
    private final Schemes schemes;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    Recomputation(
            RecomputationList list,
            RoundList roster,
            RoundRepository rounds,
            RoundSeriesRows series,
            PartResults partResults,
            ResultRepository results,
            RecusalRepository recusals,
            Schemes schemes,
            AreaNames names,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.list = list;
        this.roster = roster;
        this.rounds = rounds;
        this.series = series;
        this.partResults = partResults;
        this.results = results;
        this.recusals = recusals;
        this.schemes = schemes;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the trail keeps of a result. */
    public record RepublishedFacts(BigDecimal index, String grade) {}

    /** A page holds those of its suspects that really differ: it may be shorter than its size, and more may follow. */
    Page<RecomputedRow> list(RoundQuery query) {
        List<String> areas = actor.areas(query.area);
        List<Suspect> suspects = Optional.ofNullable(query.period)
                .map(Period::new)
                .filter(period -> !period.parts().isEmpty())
                .flatMap(period -> schemes.findAmong(query.schemeId, areas, SubjectKind.HOUSEHOLD, query.period)
                        .map(scheme -> list.suspects(areas, scheme.id, period, query)))
                .orElse(List.of());
        Page<Suspect> page = query.page(suspects, null, false, suspect -> List.of(suspect.number(), suspect.round()));
        List<RecomputedRow> rows =
                page.items().stream().flatMap(suspect -> row(suspect).stream()).toList();
        return new Page<>(rows, page.page(), page.size(), page.next(), null, false);
    }

    private Optional<RecomputedRow> row(Suspect suspect) {
        Round round = rounds.require(suspect.round());
        SchemeRules rules = schemes.rules(round.versionId);
        Result stored = results.find(round.id, suspect.subject()).orElseThrow();
        return anew(round, rules, suspect.subject())
                .filter(anew -> differ(stored, anew))
                .map(anew -> new RecomputedRow(
                        round.id,
                        suspect.subject(),
                        suspect.number(),
                        suspect.headName(),
                        names.name(round.area),
                        stored.index(),
                        rules.gradeName(stored.grade()),
                        anew.index(),
                        rules.gradeName(anew.grade()),
                        actor.get().may(Permission.APPRAISAL_TOWN)
                                ? List.of(ActionView.enabled("republish"))
                                : List.of()));
    }

    /** Empty while one of the parts waits for an objection, or where they are not kept. */
    private Optional<Result> anew(Round round, SchemeRules rules, UUID subject) {
        List<Member> parts = series.of(round.schemeId, round.area).partsOf(round.period());
        return Result.combined(partResults.of(round.schemeId, parts, subject), rules).stream()
                .findFirst();
    }

    private static boolean differ(Result stored, Result anew) {
        return stored.index().compareTo(anew.index()) != 0
                || stored.vetoed() != anew.vetoed()
                || !stored.grade().equals(anew.grade());
    }

    @Transactional
    public RecomputedRow republish(UUID id, UUID subject, SubjectActing body) {
        rounds.hold(id);
        Round round = rounds.require(id);
        String reason = Texts.clean(body.reason());
        if (reason == null) {
            throw ProblemException.rule("reason", "请写明重新公布的原因");
        }
        recusals.require(actor.get().accountId(), subject, "办理");
        Result stored = results.hold(id, subject).orElseThrow(ProblemException::notFound);
        SchemeRules rules = schemes.rules(round.versionId);
        Result anew = round.stage != Stage.PUBLISHED || stored.status() != Result.Status.PUBLISHED
                ? null
                : anew(round, rules, subject).filter(one -> differ(stored, one)).orElse(null);
        if (anew == null) {
            throw ProblemException.state("该户公布的结果与重算一致，不用重新公布");
        }
        results.write(stored, anew.sheet(), anew.entries());
        RoundStep step = RoundStep.by(actor.get(), round, StepNames.REPUBLISH, reason, clock.instant());
        step.subjectId = subject;
        step.toStage = round.stage;
        rounds.add(step);
        rounds.flush();
        audit.fire(new AuditEvent(
                "round.republish",
                "round",
                round.id.toString(),
                names.name(round.area) + " " + round.period,
                round.area,
                reason,
                new RepublishedFacts(stored.index(), rules.gradeName(stored.grade())),
                new RepublishedFacts(anew.index(), rules.gradeName(anew.grade()))));
        Called called = roster.called(List.of(subject)).get(subject);
        return new RecomputedRow(
                id,
                subject,
                called.number(),
                called.name(),
                names.name(round.area),
                anew.index(),
                rules.gradeName(anew.grade()),
                anew.index(),
                rules.gradeName(anew.grade()),
                List.of());
    }
}
