package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.recusal.Kinship;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.round.RoundList.Listed;
import org.touyan.appraisal.round.RoundList.Named;
import org.touyan.appraisal.round.RoundViews.AreaProgress;
import org.touyan.appraisal.round.RoundViews.PartMean;
import org.touyan.appraisal.round.RoundViews.RoundResultView;
import org.touyan.appraisal.round.RoundViews.RoundRow;
import org.touyan.appraisal.round.RoundViews.RoundView;
import org.touyan.appraisal.round.RoundViews.StageView;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.ScoreDimension;
import org.touyan.appraisal.scheme.SchemeRules.StageRule;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.JudgedRows;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.ResultSummaries;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Page;

/** Shows rounds: figures, stages, history, and what the caller may do next. */
@ApplicationScoped
class RoundReader {
    private final RoundRepository rounds;
    private final RoundHistory history;
    private final RoundList list;
    private final ResultRepository results;
    private final ResultSummaries summaries;
    private final JudgedRows judging;
    private final RecusalRepository recusals;
    private final AwaitedPhotoRows awaited;
    private final StageDuty duty;
    private final Schemes schemes;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Clock clock;

    RoundReader(
            RoundRepository rounds,
            RoundHistory history,
            RoundList list,
            ResultRepository results,
            ResultSummaries summaries,
            JudgedRows judging,
            RecusalRepository recusals,
            AwaitedPhotoRows awaited,
            StageDuty duty,
            Schemes schemes,
            AreaNames names,
            CurrentActor actor,
            Clock clock) {
        this.rounds = rounds;
        this.history = history;
        this.list = list;
        this.results = results;
        this.summaries = summaries;
        this.judging = judging;
        this.recusals = recusals;
        this.awaited = awaited;
        this.duty = duty;
        this.schemes = schemes;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    Page<RoundRow> page(RoundQuery query) {
        List<String> areas = actor.areas(query.area);
        Optional<Scheme> scheme = schemes.findAmong(query.schemeId, areas, SubjectKind.HOUSEHOLD, query.period);
        Optional<String> period = scheme.flatMap(s -> period(query, s));
        if (period.isEmpty()) {
            return query.page(List.of(), 0L, true, row -> List.of());
        }
        LocalDate today = LocalDate.now(clock);
        RoundList.Counted counted = list.page(areas, scheme.get().id, period.get(), query, today);
        Page<Listed> page = query.page(counted.rows(), counted.total(), true, row -> List.of(row.area(), row.id()));
        Map<UUID, RoundFiguring> figures = RoundFiguring.of(
                summaries.figures(page.items().stream().map(Listed::id).toList()));
        return page.map(row -> row(row, figures.getOrDefault(row.id(), RoundFiguring.NONE), today));
    }

    private Optional<String> period(RoundQuery query, Scheme scheme) {
        return query.period != null
                ? Optional.of(query.period)
                : schemes.current(scheme).map(Period::text);
    }

    private RoundRow row(Listed row, RoundFiguring figures, LocalDate today) {
        SchemeRules rules = schemes.rules(row.versionId());
        RoundAction forward = row.stage() == Stage.PUBLISHED ? null : RoundAction.forward(row.stage());
        boolean may = forward != null
                && duty.may(row.stage())
                && duty.refusal(rules, row.stage()).isEmpty();
        return new RoundRow(
                row.id(),
                row.area(),
                names.name(Area.town(row.area())),
                names.name(row.area()),
                row.period(),
                new Period(row.period()).spoken(),
                row.stage(),
                stageName(rules, row.stage()),
                row.dueOn(),
                row.dueOn() != null && row.dueOn().isBefore(today),
                row.publicUntil(),
                figures.view(rules),
                row.version(),
                may ? List.of(ActionView.enabled(forward.text)) : List.of());
    }

    RoundView view(UUID id) {
        return view(rounds.require(id));
    }

    RoundView view(Round round) {
        SchemeRules rules = schemes.rules(round.versionId);
        Scheme scheme = schemes.get(round.schemeId);
        RoundFiguring figures =
                RoundFiguring.of(summaries.figures(List.of(round.id))).getOrDefault(round.id, RoundFiguring.NONE);
        LocalDate today = LocalDate.now(clock);
        return new RoundView(
                round.id,
                round.area,
                names.name(Area.town(round.area)),
                names.name(round.area),
                round.period,
                round.period().spoken(),
                scheme.id,
                scheme.name,
                schemes.number(round.versionId),
                round.stage,
                stageName(rules, round.stage),
                round.dueOn,
                round.overdue(today),
                round.publicUntil,
                round.openedAt,
                round.publishedAt,
                stages(round, rules),
                figures.view(rules),
                means(round, rules),
                judging.involving(
                        round.id,
                        actor.get().accountId(),
                        recusals.of(actor.get().accountId()).keySet()),
                history.of(round.id, null, rules),
                round.version,
                actions(round, rules, figures.returned(), today));
    }

    private List<ActionView> actions(Round round, SchemeRules rules, int returned, LocalDate today) {
        int unproven = awaited.count(round, rules);
        return Arrays.stream(RoundAction.values())
                .filter(action -> action.from.contains(round.stage)
                        && rules.stage(round.stage).isPresent()
                        && duty.may(round.stage))
                .map(action -> duty.refusal(rules, round.stage)
                        .or(() -> RoundRules.refusal(round, action, rules, returned, unproven, today))
                        .map(reason -> ActionView.disabled(action.text, reason))
                        .orElseGet(() -> ActionView.enabled(action.text)))
                .toList();
    }

    private static List<StageView> stages(Round round, SchemeRules rules) {
        if (round.period().kind() != rules.period()) {
            return List.of();
        }
        return rules.stages().stream()
                .map(rule -> new StageView(
                        rule.stage(),
                        rule.name(),
                        rule.stage() == round.stage
                                ? "NOW"
                                : rule.stage().compareTo(round.stage) < 0 ? "DONE" : "AHEAD",
                        rule.days(),
                        rule.quorum()))
                .toList();
    }

    private List<PartMean> means(Round round, SchemeRules rules) {
        List<Result> all = results.ofRound(round.id);
        Map<String, BigDecimal> sums = new HashMap<>();
        all.forEach(result -> result.parts().forEach((code, value) -> sums.merge(code, value, BigDecimal::add)));
        Map<String, BigDecimal> full = new HashMap<>();
        for (ScoreDimension d : rules.dimensions()) {
            full.put(d.code(), d.full());
        }
        if (rules.pool() != null) {
            full.put(rules.pool().code(), rules.pool().most());
        }
        return rules.partCodes().stream()
                .map(code -> new PartMean(
                        code,
                        rules.partName(code),
                        full.get(code),
                        all.isEmpty()
                                ? null
                                : sums.getOrDefault(code, BigDecimal.ZERO)
                                        .divide(BigDecimal.valueOf(all.size()), 2, RoundingMode.HALF_UP)))
                .toList();
    }

    List<RoundResultView> results(UUID id) {
        Round round = rounds.require(id);
        SchemeRules rules = schemes.rules(round.versionId);
        Map<UUID, Named> roster = list.roster(id, actor.get().accountId());
        Map<UUID, Kinship> family = recusals.of(actor.get().accountId());
        return results.ofRound(id).stream()
                .map(r -> {
                    Named named = roster.get(r.subjectId());
                    return new RoundResultView(
                            r.subjectId(),
                            named == null ? null : named.number(),
                            named == null ? null : named.name(),
                            named == null ? null : names.name(Area.cut(named.area(), Area.CONTACT_GRID)),
                            named != null && named.scored(),
                            family.get(r.subjectId()),
                            r.index(),
                            r.parts(),
                            r.grade(),
                            rules.gradeName(r.grade()),
                            r.vetoed(),
                            r.entries(),
                            r.status().name(),
                            r.scoredAt() != null,
                            r.note());
                })
                .sorted(Comparator.comparing(RoundResultView::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    List<AreaProgress> progress(RoundQuery query) {
        List<String> areas = actor.areas(query.area);
        Optional<Scheme> scheme = schemes.findAmong(query.schemeId, areas, SubjectKind.HOUSEHOLD, query.period);
        Optional<String> period = scheme.flatMap(s -> period(query, s));
        if (period.isEmpty()) {
            return List.of();
        }
        int length = areas.stream().allMatch(area -> area.length() < Area.TOWN) ? Area.TOWN : Area.VILLAGE;
        return list.progress(areas, scheme.get().id, period.get(), length, LocalDate.now(clock)).entrySet().stream()
                .map(one -> new AreaProgress(
                        one.getKey(),
                        names.name(one.getKey()),
                        one.getValue().stages().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        one.getValue().stages(),
                        one.getValue().overdue()))
                .toList();
    }

    List<String> periods(RoundQuery query) {
        List<String> areas = Area.villages(actor.areas(query.area));
        return schemes.findAmong(query.schemeId, areas, SubjectKind.HOUSEHOLD, query.period)
                .map(scheme -> list.periods(areas, scheme.id))
                .orElse(List.of());
    }

    static String stageName(SchemeRules rules, Stage stage) {
        return rules.stage(stage).map(StageRule::name).orElse(stage == Stage.PUBLISHED ? "已公布" : stage.name());
    }
}
