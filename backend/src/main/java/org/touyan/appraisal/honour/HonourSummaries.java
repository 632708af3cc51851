package org.touyan.appraisal.honour;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.touyan.appraisal.honour.Honour.Level;
import org.touyan.appraisal.honour.Honour.Status;
import org.touyan.appraisal.honour.HonourRepository.Count;
import org.touyan.appraisal.honour.HonourViews.HonourCounts;
import org.touyan.appraisal.honour.HonourViews.HonourLevelFigures;
import org.touyan.appraisal.honour.HonourViews.HonourPlace;
import org.touyan.appraisal.honour.HonourViews.HonourPlaceCounts;
import org.touyan.appraisal.honour.HonourViews.HonourSummary;
import org.touyan.appraisal.scheme.HonourLevel;
import org.touyan.appraisal.scheme.RulesInForce;
import org.touyan.appraisal.scheme.RulesInForce.InForce;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ActionView;

/** A year's honours by place: how many of which level, against which quota. */
@ApplicationScoped
class HonourSummaries {
    private final HonourRepository honours;
    private final RulesInForce rules;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Clock clock;

    HonourSummaries(HonourRepository honours, RulesInForce rules, AreaNames names, CurrentActor actor, Clock clock) {
        this.honours = honours;
        this.rules = rules;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Of one scheme: its quotas say nothing about the honours of another.
     *
     * @param year null for the newest in which any was awarded, else nominated, else this one
     * @param schemeId null for the one in force
     */
    HonourSummary of(String area, String year, UUID schemeId) {
        List<String> areas = actor.areas(area);
        List<String> known = honours.years(areas);
        String today = String.valueOf(LocalDate.now(clock).getYear());
        List<String> years = Stream.concat(Stream.of(today), known.stream())
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        String shown =
                year != null ? year : honours.newestAwarded(areas).orElse(known.isEmpty() ? today : known.get(0));
        Optional<InForce> inForce = rules.find(schemeId, areas, shown);
        List<Level> levels = inForce.map(scheme -> Arrays.stream(Level.values())
                        .filter(level -> scheme.rules().honour(level.name()).isPresent())
                        .toList())
                .orElse(List.of());
        UUID scheme = inForce.map(one -> one.scheme().id).orElse(null);
        List<Count> counts = scheme == null ? List.of() : honours.counts(scheme, areas, shown, digitsBelow(areas));
        return new HonourSummary(
                scheme,
                shown,
                years,
                levels.stream()
                        .map(level -> figures(inForce.get(), level, counts, areas))
                        .toList(),
                counts.stream()
                        .map(Count::place)
                        .distinct()
                        .sorted()
                        .map(place -> place(inForce, place, levels, counts))
                        .toList());
    }

    /** Towns of a county, villages of a town. */
    private static int digitsBelow(List<String> areas) {
        int longest = areas.stream().mapToInt(String::length).max().orElse(0);
        return longest < Area.COUNTY ? Area.COUNTY : longest < Area.TOWN ? Area.TOWN : Area.VILLAGE;
    }

    private HonourLevelFigures figures(InForce inForce, Level level, List<Count> counts, List<String> areas) {
        HonourLevel rule = level.rule(inForce);
        boolean nominates = actor.get().may(Level.NOMINATOR)
                && areas.stream().allMatch(area -> actor.get().covers(level.nominatorPlace(area)));
        boolean decides = actor.get().may(level.office)
                && areas.stream().allMatch(area -> actor.get().covers(level.place(area)));
        return new HonourLevelFigures(
                level,
                rule.name(),
                rule.quota(),
                rule.ownQuotas().size(),
                rule.publicityDays(),
                rule.tieRule(),
                rule.atLeast(),
                level.below(inForce.rules()).orElse(null),
                sum(counts, count -> count.level() == level),
                Stream.of(
                                nominates ? Stream.of("nominate") : Stream.<String>empty(),
                                decides ? Stream.of("publish", "award", "refuse") : Stream.<String>empty())
                        .flatMap(one -> one)
                        .map(ActionView::enabled)
                        .toList());
    }

    private HonourPlace place(Optional<InForce> inForce, String place, List<Level> levels, List<Count> counts) {
        return new HonourPlace(
                place,
                names.name(place),
                levels.stream()
                        .map(level -> new HonourPlaceCounts(
                                level,
                                level.digits == place.length()
                                        ? inForce.map(one -> level.rule(one).quotaOf(place))
                                                .orElse(null)
                                        : null,
                                sum(
                                        counts,
                                        count -> count.level() == level
                                                && count.place().equals(place))))
                        .toList());
    }

    private static HonourCounts sum(List<Count> counts, Predicate<Count> which) {
        return new HonourCounts(
                rows(counts, which, Status.NOMINATED),
                rows(counts, which, Status.PUBLICITY),
                rows(counts, which, Status.AWARDED),
                rows(counts, which, Status.REFUSED),
                rows(counts, which, Status.REVOKED));
    }

    private static int rows(List<Count> counts, Predicate<Count> which, Status status) {
        return counts.stream()
                .filter(count -> count.status() == status && which.test(count))
                .mapToInt(Count::rows)
                .sum();
    }
}
