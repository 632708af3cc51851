package org.touyan.appraisal.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touyan.appraisal.family.FamilyScoreList.Listed;
import org.touyan.appraisal.family.FamilyScoreViews.FamilyScoreRow;
import org.touyan.appraisal.family.FamilyScoreViews.FamilyScoreView;
import org.touyan.appraisal.family.FamilyScoreViews.PartName;
import org.touyan.appraisal.family.FamilyScoreViews.PeriodScore;
import org.touyan.appraisal.family.FamilyScoreViews.SchemeName;
import org.touyan.appraisal.recusal.Kinship;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.round.RoundRepository;
import org.touyan.appraisal.round.RoundRepository.Standing;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.LineageRepository;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery.Sort;

/** The index of households: of a place in one period, of one household through time. */
@ApplicationScoped
class FamilyScores {
    private final FamilyScoreList list;
    private final ResultRepository results;
    private final RoundRepository rounds;
    private final Subjects subjects;
    private final Schemes schemes;
    private final RecusalRepository recusals;
    private final LineageRepository lineage;
    private final AreaNames names;
    private final CurrentActor actor;

    FamilyScores(
            FamilyScoreList list,
            ResultRepository results,
            RoundRepository rounds,
            Subjects subjects,
            Schemes schemes,
            RecusalRepository recusals,
            LineageRepository lineage,
            AreaNames names,
            CurrentActor actor) {
        this.list = list;
        this.results = results;
        this.rounds = rounds;
        this.subjects = subjects;
        this.schemes = schemes;
        this.recusals = recusals;
        this.lineage = lineage;
        this.names = names;
        this.actor = actor;
    }

    Page<FamilyScoreRow> page(FamilyScoreQuery query) {
        List<String> areas = actor.areas(query.area);
        Optional<Scheme> scheme = schemes.findAmong(query.schemeId, areas, SubjectKind.HOUSEHOLD, query.period);
        Optional<String> period = scheme.flatMap(
                s -> query.period == null ? schemes.current(s).map(Period::text) : Optional.of(query.period));
        if (period.isEmpty()) {
            return query.page(List.of(), 0L, true, row -> List.of());
        }
        Sort sort = query.order(FamilyScoreList.SORTS, "number");
        FamilyScoreList.Counted counted = list.page(areas, scheme.get().id, period.get(), query, sort);
        Page<Listed> page =
                query.page(counted.rows(), counted.total(), false, row -> FamilyScoreList.cursor(row, sort));
        Map<UUID, Kinship> own = recusals.of(actor.get().accountId());
        return page.map(listed -> row(listed, own.get(listed.result().subjectId())));
    }

    private FamilyScoreRow row(Listed listed, Kinship recusal) {
        Result r = listed.result();
        SchemeRules rules = schemes.rules(listed.versionId());
        return new FamilyScoreRow(
                r.subjectId(),
                listed.number(),
                listed.headName(),
                listed.area(),
                names.name(Area.village(listed.area())),
                names.name(Area.cut(listed.area(), Area.CONTACT_GRID)),
                listed.address(),
                r.roundId(),
                r.period(),
                new Period(r.period()).spoken(),
                r.index(),
                r.parts(),
                r.grade(),
                rules.gradeName(r.grade()),
                r.vetoed(),
                r.entries(),
                r.status(),
                r.scoredAt() != null,
                listed.stage(),
                listed.stage() == Stage.PUBLISHED && r.status() == Result.Status.PUBLISHED,
                r.note(),
                recusal);
    }

    FamilyScoreView household(UUID id, UUID schemeId) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, id);
        Scheme scheme = schemes.require(schemeId, subject.village(), subject.kind());
        List<Result> series = results.series(id, scheme.id);
        Map<UUID, Standing> standings =
                rounds.standings(series.stream().map(Result::roundId).collect(Collectors.toSet()));
        List<PeriodScore> periods = series.stream()
                .map(r -> score(r, schemes.rules(standings.get(r.roundId()).versionId()), standings))
                .toList();
        List<PartName> parts = series.isEmpty()
                ? List.of()
                : parts(schemes.rules(
                        standings.get(series.get(series.size() - 1).roundId()).versionId()));
        return new FamilyScoreView(
                id,
                subject.number(),
                subject.name(),
                names.name(subject.village()),
                names.name(Area.cut(subject.area(), Area.CONTACT_GRID)),
                scheme.id,
                scheme.name,
                Stream.concat(schemes.inForceIn(subject.village(), subject.kind()).stream(), Stream.of(scheme))
                        .map(one -> new SchemeName(one.id, one.name))
                        .distinct()
                        .toList(),
                parts,
                periods,
                lineage.of(id));
    }

    static PeriodScore score(Result r, SchemeRules rules, Map<UUID, Standing> standings) {
        return new PeriodScore(
                r.period(),
                new Period(r.period()).spoken(),
                standings.get(r.roundId()).stage(),
                r.index(),
                r.parts(),
                r.grade(),
                rules.gradeName(r.grade()),
                r.vetoed(),
                r.entries(),
                r.status() == Result.Status.PUBLISHED);
    }

    static List<PartName> parts(SchemeRules rules) {
        return Stream.concat(
                        rules.dimensions().stream().map(d -> new PartName(d.code(), d.name(), d.start(), d.full())),
                        rules.pool() == null
                                ? Stream.empty()
                                : Stream.of(new PartName(
                                        rules.pool().code(),
                                        rules.pool().name(),
                                        java.math.BigDecimal.ZERO,
                                        rules.pool().most())))
                .toList();
    }
}
