package org.touyan.appraisal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touyan.appraisal.scheme.MissingRating;
import org.touyan.appraisal.scheme.RatingRule;

class RatedPointsTest {
    private static RatedPoints of(MissingRating missing, String self, String... others) {
        List<BigDecimal> mutual = Arrays.stream(others).map(BigDecimal::new).toList();
        return RatedPoints.of(new RatingRule(40, 3, missing), self == null ? null : new BigDecimal(self), mutual);
    }

    private static void assertRated(String points, String why, RatedPoints rated) {
        assertEquals(new BigDecimal(points), rated.points());
        assertEquals(why, rated.why());
    }

    @Test
    void bothCountByTheirShares() {
        assertRated("1.80", "自评 0 分，占 40%；3 户互评平均 3 分，占 60%", of(MissingRating.OTHER, "0", "2", "3", "4"));
        assertRated("2.20", "自评 1 分，占 40%；3 户互评平均 3 分，占 60%", of(MissingRating.NOTHING, "1", "2", "3", "4"));
    }

    @Test
    void whatWasNotGivenCountsAsTheRuleSays() {
        assertRated("3.00", "没有自评；3 户互评平均 3 分", of(MissingRating.OTHER, null, "2", "3", "4"));
        assertRated("1.80", "没有自评，占 40%；3 户互评平均 3 分，占 60%", of(MissingRating.NOTHING, null, "2", "3", "4"));
        assertRated("2.00", "自评 2 分；没有互评", of(MissingRating.OTHER, "2"));
        assertRated("2.00", "自评 2 分；互评只有 2 户，不够 3 户，不计", of(MissingRating.OTHER, "2", "5", "5"));
        assertRated("0.00", "没有自评；没有互评", of(MissingRating.OTHER, null));
    }
}
