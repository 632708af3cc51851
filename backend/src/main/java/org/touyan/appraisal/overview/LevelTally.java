package org.touyan.appraisal.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.appraisal.overview.OverviewRepository.Passed;
import org.touyan.appraisal.overview.OverviewRepository.Step;
import org.touyan.appraisal.overview.OverviewViews.OverviewLevel;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.StageRule;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.time.BusinessTime;

/**
 * Which rounds left each level in time: scoring within its days after the period, any other level within its days after the
 * round came to it. What came back and went again counts each time; publicity has its length and nobody to be late.
 */
final class LevelTally {
    private static final ZoneId ZONE = BusinessTime.ZONE;
    private final SchemeRules rules;
    private final LocalDate today;
    private final Map<Stage, int[]> levels = new EnumMap<>(Stage.class);

    LevelTally(SchemeRules rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    /** @param steps of all of the rounds, in order */
    void add(List<Passed> rounds, List<Step> steps) {
        Map<UUID, Passed> byId = new HashMap<>();
        Map<UUID, Instant> came = new HashMap<>();
        rounds.forEach(round -> {
            byId.put(round.round(), round);
            came.put(round.round(), round.openedAt());
        });
        for (Step step : steps) {
            Passed round = byId.get(step.round());
            if (round == null || step.from() == step.to()) {
                continue;
            }
            count(step.from(), late(round, step.from(), came.get(step.round()), day(step.at())) ? 1 : 0);
            came.put(step.round(), step.at());
        }
        for (Passed round : rounds) {
            if (round.stage() != Stage.PUBLISHED) {
                boolean overdue = round.dueOn() != null && round.dueOn().isBefore(today);
                count(round.stage(), overdue ? 1 : 2);
            }
        }
    }

    /** @param outcome 0 in time, 1 late, 2 still there */
    private void count(Stage stage, int outcome) {
        levels.computeIfAbsent(stage, one -> new int[3])[outcome]++;
    }

    private boolean late(Passed round, Stage stage, Instant came, LocalDate left) {
        int days = rules.stage(stage).map(StageRule::days).orElse(0);
        if (days == 0 || stage == Stage.PUBLICITY) {
            return false;
        }
        LocalDate from = day(came);
        LocalDate last = new Period(round.period()).last();
        LocalDate due = (stage == Stage.SCORING && from.isBefore(last) ? last : from).plusDays(days);
        return left.isAfter(due);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    List<OverviewLevel> view() {
        return rules.stages().stream()
                .filter(rule -> rule.stage() != Stage.PUBLISHED)
                .map(rule -> {
                    int[] counts = levels.getOrDefault(rule.stage(), new int[3]);
                    return new OverviewLevel(rule.stage(), rule.name(), counts[0], counts[1], counts[2]);
                })
                .toList();
    }

    int onTime() {
        return levels.values().stream().mapToInt(counts -> counts[0]).sum();
    }

    int late() {
        return levels.values().stream().mapToInt(counts -> counts[1]).sum();
    }
}
