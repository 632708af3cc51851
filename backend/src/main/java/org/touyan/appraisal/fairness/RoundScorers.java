package org.touyan.appraisal.fairness;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.SchemeRules;

/**
 * Gathers a round by scorer. A household is his who set its score last; an entry is its author's. Nothing is read here, so
 * that the demo's rounds are summed up by the same code.
 */
public final class RoundScorers {
    /** Scored so shortly before the hand-in is scored at the deadline. */
    public static final Duration LATE = Duration.ofHours(48);

    private final SchemeRules rules;
    private final BigDecimal fullMark;
    private final Map<UUID, Own> all = new LinkedHashMap<>();

    public RoundScorers(SchemeRules rules) {
        this.rules = rules;
        this.fullMark = rules.dimensions().stream()
                .map(d -> (d.full() == null ? d.start() : d.full()).multiply(d.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static final class Own {
        private final UUID scorer;
        private String name;
        private String grid;
        private boolean oneGrid = true;
        private int households;
        private BigDecimal sum = BigDecimal.ZERO;
        private BigDecimal squares = BigDecimal.ZERO;
        private int fullMarks;
        private int entries;
        private int deductions;
        private int unproven;
        private int late;
        private final Map<UUID, TreeSet<String>> deeds = new HashMap<>(4);

        private Own(UUID scorer) {
            this.scorer = scorer;
        }

        /** Of the sets of items and points that his households have, the most frequent one. */
        private int alike() {
            Map<TreeSet<String>, Integer> sets = new HashMap<>();
            deeds.values().forEach(one -> sets.merge(one, 1, Integer::sum));
            return sets.values().stream().max(Integer::compare).orElse(0);
        }
    }

    private Own own(UUID scorer, String name) {
        Own own = all.computeIfAbsent(scorer, Own::new);
        if (name != null) {
            own.name = name;
        }
        return own;
    }

    /** @param grid 14 digits; null where the household lies in none. @param late see {@link #LATE} */
    public void household(UUID scorer, String name, String grid, BigDecimal index, boolean late) {
        Own own = own(scorer, name);
        own.oneGrid &= grid != null && (own.households == 0 || grid.equals(own.grid));
        own.grid = grid;
        own.households++;
        own.sum = own.sum.add(index);
        own.squares = own.squares.add(index.multiply(index));
        own.fullMarks += index.compareTo(fullMark) >= 0 ? 1 : 0;
        own.late += late ? 1 : 0;
    }

    /** One that stands. @param proven whether it has evidence */
    public void entry(UUID author, String name, UUID subject, String item, BigDecimal points, boolean proven) {
        Own own = own(author, name);
        own.entries++;
        own.unproven += proven ? 0 : 1;
        own.deductions +=
                rules.item(item).filter(one -> one.kind() != ItemKind.ADD).isPresent() ? 1 : 0;
        own.deeds
                .computeIfAbsent(subject, id -> new TreeSet<>())
                .add(item + points.stripTrailingZeros().toPlainString());
    }

    public List<ScorerFigures> figures() {
        List<ScorerFigures> figures = new ArrayList<>(all.size());
        for (Own own : all.values()) {
            figures.add(new ScorerFigures(
                    own.scorer,
                    own.name == null ? "—" : own.name,
                    own.oneGrid ? own.grid : null,
                    own.households,
                    own.sum,
                    own.squares,
                    own.fullMarks,
                    own.entries,
                    own.deductions,
                    own.unproven,
                    own.alike(),
                    own.late));
        }
        return figures;
    }
}
