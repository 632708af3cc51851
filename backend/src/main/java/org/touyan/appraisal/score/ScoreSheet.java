package org.touyan.appraisal.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.RollUp;
import org.touyan.appraisal.scheme.SchemeRules.ScoreDimension;
import org.touyan.appraisal.scheme.ScoreItem;

/**
 * What a subject's entries of a period come to under the rules: a pure function, the same for the phone's preview, the
 * stored result and any later recomputation.
 *
 * @param index Σ weight × dimension, each between its floor and its full mark, and the pool between its ends
 * @param parts by the code of the dimension or pool, in the order of the scheme, without weights
 */
public record ScoreSheet(BigDecimal index, Map<String, BigDecimal> parts, boolean vetoed, String grade) {

    /** @param points signed. @param reversal an entry that undoes another: it carries that one's points, negated */
    public record Fact(String itemCode, BigDecimal points, boolean reversal) {}

    public static ScoreSheet of(SchemeRules rules, Collection<Fact> facts) {
        Map<String, BigDecimal> sums = new HashMap<>();
        int vetoes = 0;
        for (Fact fact : facts) {
            // An item that a later version dropped still counts where this version has it; else it is nobody's.
            ScoreItem item = rules.item(fact.itemCode).orElse(null);
            if (item == null) {
                continue;
            }
            sums.merge(item.dimension(), fact.points, BigDecimal::add);
            if (item.kind() == ItemKind.VETO) {
                vetoes += fact.reversal ? -1 : 1;
            }
        }
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        BigDecimal index = BigDecimal.ZERO;
        for (ScoreDimension d : rules.dimensions()) {
            BigDecimal part = between(d.start().add(sums.getOrDefault(d.code(), BigDecimal.ZERO)), d.floor(), d.full());
            parts.put(d.code(), part);
            index = index.add(part.multiply(d.weight()));
        }
        if (rules.pool() != null) {
            BigDecimal pool = between(
                    sums.getOrDefault(rules.pool().code(), BigDecimal.ZERO),
                    rules.pool().least(),
                    rules.pool().most());
            parts.put(rules.pool().code(), pool);
            index = index.add(pool);
        }
        BigDecimal rounded = rounded(index);
        boolean vetoed = vetoes > 0;
        return new ScoreSheet(
                rounded, parts, vetoed, rules.grade(rounded, vetoed).code());
    }

    /** What a subject has before anything happened. */
    public static ScoreSheet start(SchemeRules rules) {
        return of(rules, List.of());
    }

    /** A longer period of its parts, by the scheme's rule; a veto in any of them stays. */
    public static ScoreSheet combined(List<ScoreSheet> sheets, SchemeRules rules) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        for (String code : rules.partCodes()) {
            parts.put(
                    code,
                    together(
                            sheets.stream()
                                    .map(sheet -> sheet.parts.getOrDefault(code, BigDecimal.ZERO))
                                    .toList(),
                            rules.rollUp()));
        }
        BigDecimal index = together(sheets.stream().map(ScoreSheet::index).toList(), rules.rollUp());
        boolean vetoed = sheets.stream().anyMatch(ScoreSheet::vetoed);
        return new ScoreSheet(index, parts, vetoed, rules.grade(index, vetoed).code());
    }

    private static BigDecimal together(List<BigDecimal> values, RollUp how) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return how == RollUp.SUM
                ? rounded(sum)
                : sum.divide(BigDecimal.valueOf(values.size()), 2, RoundingMode.HALF_UP);
    }

    /** Two decimals, as people round. */
    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal between(BigDecimal value, BigDecimal least, BigDecimal most) {
        BigDecimal floored = value.max(least);
        return rounded(most == null ? floored : floored.min(most));
    }
}
