package org.touyan.appraisal.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touyan.appraisal.entry.RatedPoints;
import org.touyan.appraisal.scheme.RatingRule;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.trial.TrialVillage.Round;

/**
 * What kept sheets of self and mutual ratings come to under the version: of who gave how much, by the same sum as when a
 * sheet is saved, not of what was once made of them. In another range each rating keeps its place between its ends.
 */
final class Recombining {
    private final RatingRule rule;
    private final Map<String, ScoreItem> rated = new HashMap<>();

    Recombining(SchemeRules version) {
        rule = version.ratings();
        if (rule != null) {
            version.ratedItems().forEach(item -> rated.put(item.code(), item));
        }
    }

    /** Whether the version asks for ratings: else what was made of them is an entry like any other. */
    boolean needed() {
        return rule != null;
    }

    /** So many raters of a kind gave an item the same. @param points without sign. @param self the household itself */
    record Given(UUID round, UUID subject, String itemCode, boolean self, BigDecimal points, int raters) {}

    /** @param points signed; 0 is no entry */
    record Combined(UUID round, String itemCode, BigDecimal points) {}

    private record Key(UUID round, UUID subject, String itemCode) {}

    private static final class Sheet {
        private BigDecimal self;
        private final List<BigDecimal> others = new ArrayList<>(8);
    }

    /** What the sheets of a village come to, by subject, and the entries that stand for them no longer. */
    final class Found {
        private final Map<UUID, List<Combined>> bySubject = new HashMap<>();
        private final Set<Key> covered = new HashSet<>();

        List<Combined> of(UUID subject) {
            return bySubject.getOrDefault(subject, List.of());
        }

        boolean covers(Tried entry) {
            return covered.contains(new Key(entry.roundId(), entry.subjectId(), entry.itemCode()));
        }
    }

    Found of(List<Given> given, Map<UUID, Round> rounds) {
        Map<Key, Sheet> sheets = new HashMap<>();
        for (Given one : given) {
            ScoreItem now = rated.get(one.itemCode);
            if (now != null) {
                Sheet sheet = sheets.computeIfAbsent(new Key(one.round, one.subject, one.itemCode), key -> new Sheet());
                BigDecimal points =
                        placed(one.points, rounds.get(one.round).items().get(one.itemCode), now);
                if (one.self) {
                    sheet.self = points;
                } else {
                    sheet.others.addAll(Collections.nCopies(one.raters, points));
                }
            }
        }
        Found found = new Found();
        sheets.forEach((key, sheet) -> {
            BigDecimal points = RatedPoints.of(rule, sheet.self, sheet.others).points();
            found.covered.add(key);
            found.bySubject
                    .computeIfAbsent(key.subject, id -> new ArrayList<>(4))
                    .add(new Combined(
                            key.round,
                            key.itemCode,
                            rated.get(key.itemCode).signed(points).setScale(2, RoundingMode.HALF_UP)));
        });
        return found;
    }

    private static BigDecimal placed(BigDecimal points, ScoreItem then, ScoreItem now) {
        return points.signum() == 0 || then == null ? points : Repricing.magnitude(points, then, now);
    }
}
