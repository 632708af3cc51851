package org.touyan.appraisal.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.appraisal.entry.Entry;
import org.touyan.appraisal.entry.EntryReader;
import org.touyan.appraisal.entry.EntryRepository;
import org.touyan.appraisal.entry.EvidencePhotos;
import org.touyan.appraisal.entry.EvidencePhotos.Evidence;
import org.touyan.appraisal.family.FamilyScoreList.Rank;
import org.touyan.appraisal.family.FamilyScoreViews.EarnBack;
import org.touyan.appraisal.family.FamilyScoreViews.PartName;
import org.touyan.appraisal.family.FamilyScoreViews.WhyEntry;
import org.touyan.appraisal.family.FamilyScoreViews.WhyPart;
import org.touyan.appraisal.family.FamilyScoreViews.WhyView;
import org.touyan.appraisal.recusal.Kinship;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.round.PartResults;
import org.touyan.appraisal.round.RoundHistory;
import org.touyan.appraisal.round.RoundRepository;
import org.touyan.appraisal.round.RoundRepository.Standing;
import org.touyan.appraisal.round.RoundSeries.Member;
import org.touyan.appraisal.round.RoundSeriesRows;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;

/** Why a household's score is what it is: every figure down to its entries, in sentences, and what earns points back. */
@ApplicationScoped
class WhyReader {
    private static final int HINTS = 6;
    private final Subjects subjects;
    private final Schemes schemes;
    private final RoundRepository rounds;
    private final RoundSeriesRows roundSeries;
    private final PartResults partResults;
    private final RoundHistory history;
    private final ResultRepository results;
    private final EntryRepository entries;
    private final EntryReader entryReader;
    private final EvidencePhotos photos;
    private final FamilyScoreList list;
    private final TownRankList towns;
    private final AreaNames names;
    private final RecusalRepository recusals;
    private final CurrentActor actor;

    WhyReader(
            Subjects subjects,
            Schemes schemes,
            RoundRepository rounds,
            RoundSeriesRows roundSeries,
            PartResults partResults,
            RoundHistory history,
            ResultRepository results,
            EntryRepository entries,
            EntryReader entryReader,
            EvidencePhotos photos,
            FamilyScoreList list,
            TownRankList towns,
            AreaNames names,
            RecusalRepository recusals,
            CurrentActor actor) {
        this.subjects = subjects;
        this.schemes = schemes;
        this.rounds = rounds;
        this.roundSeries = roundSeries;
        this.partResults = partResults;
        this.history = history;
        this.results = results;
        this.entries = entries;
        this.entryReader = entryReader;
        this.photos = photos;
        this.list = list;
        this.towns = towns;
        this.names = names;
        this.recusals = recusals;
        this.actor = actor;
    }

    WhyView why(UUID household, Period period, UUID schemeId) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, household);
        Scheme scheme = schemes.require(schemeId, subject.village(), subject.kind(), period);
        List<Result> series = results.series(household, scheme.id);
        Result result = series.stream()
                .filter(one -> one.period().equals(period.text()))
                .reduce((earlier, later) -> later)
                .orElseThrow(ProblemException::notFound);
        Standing standing = rounds.standings(List.of(result.roundId())).get(result.roundId());
        SchemeRules rules = schemes.rules(standing.versionId());
        List<Entry> ledger = entries.of(result.roundId(), household, period.text());
        List<Result> made = madeOf(result, period, scheme, standing);
        Map<UUID, Standing> stands =
                rounds.standings(made.stream().map(Result::roundId).toList());
        BigDecimal recomputed = period.kind() == rules.period()
                ? ScoreSheet.of(rules, ledger.stream().map(Entry::fact).toList())
                        .index()
                : together(made, rules, result);
        boolean published = result.status() == Result.Status.PUBLISHED;
        Rank rank = published ? list.rank(result.roundId(), result.index()) : null;
        Rank town = published ? towns.of(standing.area(), scheme.id, period.text(), result.index()) : null;
        Evidence evidence = photos.of(ledger);
        Kinship kinship = recusals.of(actor.get().accountId()).get(household);
        Told told = new Told(rules, result, evidence, standing, kinship);
        List<WhyPart> parts = FamilyScores.parts(rules).stream()
                .map(part -> part(part, ledger, told))
                .toList();
        return new WhyView(
                household,
                subject.number(),
                subject.name(),
                names.name(Area.town(subject.area())),
                names.name(subject.village()),
                names.name(Area.cut(subject.area(), Area.CONTACT_GRID)),
                result.roundId(),
                period.text(),
                period.spoken(),
                scheme.id,
                scheme.name,
                schemes.number(standing.versionId()),
                standing.stage(),
                history.stageName(rules, standing.stage()),
                result.index(),
                result.grade(),
                rules.gradeName(result.grade()),
                result.vetoed(),
                result.status(),
                result.note(),
                result.publishedAt(),
                published && recomputed.compareTo(result.index()) != 0 ? recomputed : null,
                rank == null ? null : rank.better(),
                rank == null ? null : rank.all(),
                town == null ? null : town.better(),
                town == null ? null : town.all(),
                parts,
                period.kind() != rules.period(),
                made.stream().map(one -> FamilyScores.score(one, rules, stands)).toList(),
                history.of(result.roundId(), household, rules),
                earnBack(rules, result),
                kinship,
                results.met(result.roundId(), household).orElse(null));
    }

    /** What its entries are told by. @param kinship why the caller keeps out of the household; null where he need not */
    private record Told(SchemeRules rules, Result result, Evidence evidence, Standing standing, Kinship kinship) {}

    private WhyPart part(PartName name, List<Entry> ledger, Told told) {
        List<Entry> own = ledger.stream()
                .filter(entry -> told.rules
                        .item(entry.itemCode())
                        .filter(item -> item.dimension().equals(name.code()))
                        .isPresent())
                .toList();
        BigDecimal added = sum(own.stream().filter(e -> e.stands() && e.points().signum() > 0));
        BigDecimal deducted =
                sum(own.stream().filter(e -> e.stands() && e.points().signum() < 0));
        BigDecimal value = told.result.parts().getOrDefault(name.code(), BigDecimal.ZERO);
        return new WhyPart(
                name.code(),
                name.name(),
                name.start(),
                name.full(),
                added,
                deducted,
                value,
                own.isEmpty() ? null : note(name.start().add(added).add(deducted), value),
                own.stream().map(entry -> entry(entry, told)).toList());
    }

    private static String note(BigDecimal sum, BigDecimal value) {
        int difference = sum.compareTo(value);
        return difference == 0 ? null : difference > 0 ? "已到上限，超出部分不计" : "已到下限，不再往下扣";
    }

    private WhyEntry entry(Entry entry, Told told) {
        ScoreItem item = told.rules.item(entry.itemCode()).orElse(null);
        String warning = item == null ? null : EntryReader.warning(item, entry);
        return new WhyEntry(
                entry.id(),
                entry.happenedOn(),
                Sentences.of(entry, item, warning),
                entry.points(),
                warning,
                entry.reversedBy() != null,
                entry.evidence(),
                told.evidence.photos(entry),
                told.evidence.awaited(entry),
                entry.claim() == null ? null : entry.claim().name(),
                entry.claim() == null ? null : entry.claim().on(),
                entry.authorName(),
                entry.recordedAt(),
                entryReader.actions(entry, told.standing.stage(), told.result.status(), told.kinship));
    }

    private static BigDecimal sum(Stream<Entry> entries) {
        return entries.map(Entry::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the parts of a longer period come to today; its own index where the parts are not kept. */
    private static BigDecimal together(List<Result> made, SchemeRules rules, Result result) {
        return made.isEmpty()
                ? result.index()
                : ScoreSheet.combined(made.stream().map(Result::sheet).toList(), rules)
                        .index();
    }

    /** The parts that a longer period was made of, those of the household that it was split from too; oldest first. */
    private List<Result> madeOf(Result result, Period period, Scheme scheme, Standing standing) {
        List<Member> parts = period.parts().isEmpty()
                ? List.of()
                : roundSeries.of(scheme.id, standing.area()).partsOf(period);
        return partResults.of(scheme.id, parts, result.subjectId()).stream()
                .sorted(Comparator.comparing(Result::period))
                .toList();
    }

    /** What adds points where something is missing: its own dimension first, then the pool. */
    private static List<EarnBack> earnBack(SchemeRules rules, Result result) {
        List<String> wanting = rules.dimensions().stream()
                .filter(d ->
                        result.parts().getOrDefault(d.code(), BigDecimal.ZERO).compareTo(d.start()) < 0)
                .map(SchemeRules.ScoreDimension::code)
                .toList();
        boolean poolShort = rules.pool() != null
                && result.parts()
                                .getOrDefault(rules.pool().code(), BigDecimal.ZERO)
                                .signum()
                        < 0;
        if (wanting.isEmpty() && !poolShort) {
            return List.of();
        }
        Stream<ScoreItem> own = rules.items().stream().filter(i -> wanting.contains(i.dimension()));
        Stream<ScoreItem> pool = rules.items().stream()
                .filter(i -> rules.pool() != null
                        && i.dimension().equals(rules.pool().code()));
        return Stream.concat(own, pool)
                .filter(item -> item.kind() == ItemKind.ADD)
                .limit(HINTS)
                .map(item ->
                        new EarnBack(item.code(), item.text(), rules.partName(item.dimension()), Sentences.range(item)))
                .toList();
    }
}
