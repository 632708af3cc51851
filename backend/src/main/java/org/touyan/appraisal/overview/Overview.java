package org.touyan.appraisal.overview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.touyan.appraisal.overview.OverviewRepository.Graded;
import org.touyan.appraisal.overview.OverviewRepository.Moved;
import org.touyan.appraisal.overview.OverviewRepository.Parted;
import org.touyan.appraisal.overview.OverviewRepository.Passed;
import org.touyan.appraisal.overview.OverviewRepository.Step;
import org.touyan.appraisal.overview.OverviewRepository.Used;
import org.touyan.appraisal.overview.OverviewViews.OverviewBoards;
import org.touyan.appraisal.overview.OverviewViews.OverviewGrade;
import org.touyan.appraisal.overview.OverviewViews.OverviewItem;
import org.touyan.appraisal.overview.OverviewViews.OverviewMove;
import org.touyan.appraisal.overview.OverviewViews.OverviewPart;
import org.touyan.appraisal.overview.OverviewViews.OverviewPlace;
import org.touyan.appraisal.overview.OverviewViews.OverviewView;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.ScoreGrade;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Parts;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;

/** What a village, town or county looks like in a period, and its towns or villages beside each other. */
@ApplicationScoped
class Overview {
    private static final Duration SLOW = Duration.ofMillis(500);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 50;
    private final OverviewRepository repository;
    private final Schemes schemes;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Clock clock;
    private final Cache<Counted, Tally> slow =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    Overview(OverviewRepository repository, Schemes schemes, AreaNames names, CurrentActor actor, Clock clock) {
        this.repository = repository;
        this.schemes = schemes;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    /** What a place's rounds come to in a period and the one before: everything that reads all of its results. */
    private record Tally(
            List<Graded> now,
            List<Graded> then,
            List<Parted> partsNow,
            List<Parted> partsThen,
            List<Moved> moved,
            Instant at) {}

    private record Counted(List<String> areas, UUID scheme, String period) {}

    OverviewView of(OverviewQuery query) {
        List<String> areas = actor.areas(query.area).stream()
                .filter(area -> area.length() <= Area.VILLAGE)
                .toList();
        if (areas.isEmpty()) {
            throw ProblemException.rule("area", "总览按村、乡镇和县看，您的管辖范围在一个网格以内");
        }
        Scheme scheme = schemes.findAmong(query.schemeId, areas, SubjectKind.HOUSEHOLD, query.period)
                .orElseThrow(() -> ProblemException.rule("schemeId", "这里还没有施行评价办法"));
        Period period = query.period == null ? last(scheme) : new Period(query.period);
        SchemeRules rules = rules(scheme, period);
        return view(areas, scheme, rules, period);
    }

    /** The one before the current: the first that is, or soon will be, published. */
    private Period last(Scheme scheme) {
        Period current = schemes.current(scheme).orElseGet(() -> Period.at(LocalDate.now(clock), Period.Kind.MONTH));
        return before(current);
    }

    private static Period before(Period period) {
        return Period.at(period.first().minusDays(1), period.kind());
    }

    private SchemeRules rules(Scheme scheme, Period period) {
        return schemes.inForce(scheme, period)
                .or(() -> schemes.inForce(scheme, Period.at(LocalDate.now(clock), Period.Kind.MONTH)))
                .map(version -> schemes.rules(version.id()))
                .orElseThrow(() -> ProblemException.rule("period", period.spoken() + "还没有施行这个办法"));
    }

    /** A village is counted in milliseconds, a county in seconds: those are kept a while, and the view says of when. */
    private Tally tally(List<String> areas, UUID scheme, Period period) {
        Counted what = new Counted(areas, scheme, period.text());
        Tally kept = slow.getIfPresent(what);
        if (kept != null) {
            return kept;
        }
        Instant began = clock.instant();
        String before = before(period).text();
        Tally tally = new Tally(
                repository.graded(areas, scheme, period.text()),
                repository.graded(areas, scheme, before),
                repository.parted(areas, scheme, period.text()),
                repository.parted(areas, scheme, before),
                repository.moved(areas, scheme, period.text(), before),
                began);
        if (Duration.between(began, clock.instant()).compareTo(SLOW) > 0) {
            slow.put(what, tally);
        }
        return tally;
    }

    private OverviewView view(List<String> areas, Scheme scheme, SchemeRules rules, Period period) {
        UUID id = scheme.id;
        Period before = before(period);
        Tally tally = tally(areas, id, period);
        List<Graded> now = tally.now();
        List<Graded> then = tally.then();
        List<String> scored = period.withParts().stream()
                .filter(text -> new Period(text).kind() == rules.period())
                .toList();
        List<Passed> rounds = repository.rounds(areas, id, scored);
        List<Step> steps = repository.steps(areas, id, scored);
        LevelTally levels = new LevelTally(rules, LocalDate.now(clock));
        levels.add(rounds, steps);
        Predicate<Graded> all = one -> true;
        return new OverviewView(
                areas.size() == 1 ? areas.get(0) : null,
                areas.stream().limit(3).map(names::name).collect(Collectors.joining("、")),
                period.text(),
                period.spoken(),
                before.text(),
                before.spoken(),
                scheme.name,
                rounds.size(),
                (int) rounds.stream()
                        .filter(round -> round.stage() == Stage.PUBLISHED)
                        .count(),
                households(now, all),
                now.stream().mapToInt(Graded::scored).sum(),
                now.stream().mapToInt(Graded::entries).sum(),
                now.stream().mapToInt(Graded::vetoed).sum(),
                mean(now),
                mean(then),
                rules.gradesFromBest().stream()
                        .map(grade -> new OverviewGrade(
                                grade.code(), grade.name(), households(now, has(grade)), households(then, has(grade))))
                        .toList(),
                parts(rules, tally.partsNow(), tally.partsThen()),
                tally.moved().stream()
                        .map(move -> new OverviewMove(move.from(), move.to(), move.households()))
                        .toList(),
                levels.view(),
                repository.used(areas, scheme.id, scored).stream()
                        .map(used -> item(rules, used))
                        .toList(),
                places(areas, rules, now, then, rounds, steps),
                boards(areas),
                tally.at());
    }

    private List<OverviewBoards> boards(List<String> areas) {
        return repository.posted(areas, Area.digitsBeside(areas), LocalDate.now(clock)).stream()
                .map(one -> new OverviewBoards(
                        one.place(), names.name(one.place()), one.red(), one.yellow(), one.waiting()))
                .toList();
    }

    private static Predicate<Graded> has(ScoreGrade grade) {
        return one -> one.grade().equals(grade.code());
    }

    private static int households(List<Graded> rows, Predicate<Graded> which) {
        return rows.stream().filter(which).mapToInt(Graded::households).sum();
    }

    private static BigDecimal mean(List<Graded> rows) {
        BigDecimal sum = rows.stream().map(Graded::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return over(sum, households(rows, one -> true), 2);
    }

    private static BigDecimal over(BigDecimal sum, int count, int scale) {
        return count == 0 ? null : sum.divide(BigDecimal.valueOf(count), scale, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(int some, int all) {
        return over(BigDecimal.valueOf(some), all, 4);
    }

    private static List<OverviewPart> parts(SchemeRules rules, List<Parted> now, List<Parted> then) {
        Map<String, BigDecimal> means = means(now);
        Map<String, BigDecimal> before = means(then);
        List<OverviewPart> parts = new ArrayList<>();
        rules.dimensions()
                .forEach(d -> parts.add(
                        new OverviewPart(d.code(), d.name(), d.full(), means.get(d.code()), before.get(d.code()))));
        if (rules.pool() != null) {
            String code = rules.pool().code();
            parts.add(new OverviewPart(code, rules.pool().name(), null, means.get(code), before.get(code)));
        }
        return parts;
    }

    private static Map<String, BigDecimal> means(List<Parted> rows) {
        Map<String, BigDecimal> sums = new HashMap<>();
        int all = rows.stream().mapToInt(Parted::households).sum();
        for (Parted row : rows) {
            BigDecimal households = BigDecimal.valueOf(row.households());
            Parts.of(row.parts())
                    .forEach((code, value) -> sums.merge(code, value.multiply(households), BigDecimal::add));
        }
        sums.replaceAll((code, sum) -> over(sum, all, 2));
        return sums;
    }

    private static OverviewItem item(SchemeRules rules, Used used) {
        return rules.item(used.item())
                .map(item -> new OverviewItem(
                        item.code(),
                        item.text(),
                        rules.partName(item.dimension()),
                        item.kind(),
                        used.entries(),
                        used.points()))
                .orElseGet(() -> new OverviewItem(used.item(), used.item(), null, null, used.entries(), used.points()));
    }

    /** Towns of a county, villages of a town; a village alone stands beside nobody. */
    private List<OverviewPlace> places(
            List<String> areas,
            SchemeRules rules,
            List<Graded> now,
            List<Graded> then,
            List<Passed> rounds,
            List<Step> steps) {
        int length = areas.stream().allMatch(area -> area.length() >= Area.TOWN) ? Area.VILLAGE : Area.TOWN;
        Map<String, List<Graded>> byPlace =
                new TreeMap<>(now.stream().collect(Collectors.groupingBy(one -> Area.cut(one.village(), length))));
        Map<String, List<Graded>> earlier =
                then.stream().collect(Collectors.groupingBy(one -> Area.cut(one.village(), length)));
        Map<String, List<Passed>> there =
                rounds.stream().collect(Collectors.groupingBy(one -> Area.cut(one.village(), length)));
        List<ScoreGrade> grades = rules.gradesFromBest();
        return byPlace.entrySet().stream()
                .map(place -> {
                    List<Graded> rows = place.getValue();
                    int all = households(rows, one -> true);
                    LevelTally levels = new LevelTally(rules, LocalDate.now(clock));
                    levels.add(there.getOrDefault(place.getKey(), List.of()), steps);
                    return new OverviewPlace(
                            place.getKey(),
                            names.name(place.getKey()),
                            all,
                            mean(rows),
                            mean(earlier.getOrDefault(place.getKey(), List.of())),
                            share(households(rows, has(grades.get(0))), all),
                            share(households(rows, has(grades.get(grades.size() - 1))), all),
                            share(rows.stream().mapToInt(Graded::scored).sum(), all),
                            share(levels.onTime(), levels.onTime() + levels.late()),
                            rows.stream().mapToInt(Graded::entries).sum());
                })
                .toList();
    }
}
