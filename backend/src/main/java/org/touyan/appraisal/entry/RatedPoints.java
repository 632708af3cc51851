package org.touyan.appraisal.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.touyan.appraisal.scheme.MissingRating;
import org.touyan.appraisal.scheme.RatingRule;

/**
 * What a household's own rating of an item and those of its neighbours come to: each share of the mean as the rule says.
 *
 * @param points without sign, two decimals
 * @param why as the ledger tells it
 */
public record RatedPoints(BigDecimal points, String why) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** @param self null when it was not given. @param others fewer than the rule's least are as none */
    public static RatedPoints of(RatingRule rule, BigDecimal self, List<BigDecimal> others) {
        boolean enough = others.size() >= rule.least();
        BigDecimal mean = enough
                ? others.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(others.size()), 2, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
        boolean alone = rule.missing() == MissingRating.OTHER && (self == null || !enough);
        int own = !alone ? rule.selfPercent() : self == null ? 0 : 100;
        BigDecimal sum = (self == null ? BigDecimal.ZERO : self)
                .multiply(BigDecimal.valueOf(own))
                .add(mean.multiply(BigDecimal.valueOf(100L - own)))
                .divide(ALL, 2, RoundingMode.HALF_UP);
        String mine = self == null ? "没有自评" : "自评 " + EntryChecks.plain(self) + " 分";
        String theirs = enough
                ? others.size() + " 户互评平均 " + EntryChecks.plain(mean) + " 分"
                : others.isEmpty() ? "没有互评" : "互评只有 " + others.size() + " 户，不够 " + rule.least() + " 户，不计";
        return new RatedPoints(
                sum, alone ? mine + "；" + theirs : mine + "，占 " + own + "%；" + theirs + "，占 " + (100 - own) + "%");
    }
}
