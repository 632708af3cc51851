package org.touyan.appraisal.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.RollUp;
import org.touyan.appraisal.scheme.SchemeRules.ScoreDimension;
import org.touyan.appraisal.scheme.SchemeRules.ScoreGrade;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.trial.TrialRows.Had;

class TrialYearTest {
    private static final String VILLAGE = "330726101201";
    private static final SchemeRules RULES = new SchemeRules(
            Period.Kind.MONTH,
            RollUp.MEAN,
            null,
            List.of(new ScoreDimension(
                    "A", "全部", BigDecimal.TEN, new BigDecimal(100), BigDecimal.ZERO, BigDecimal.ONE)),
            null,
            List.of(),
            List.of(new ScoreGrade("A", "优秀", BigDecimal.ZERO)),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null);

    private final UUID household = UUID.randomUUID();

    private Had month(String period, String index) {
        BigDecimal value = new BigDecimal(index);
        return new Had(household, period, new ScoreSheet(value, Map.of("A", value), false, "A"));
    }

    private static TrialVillage.Round round(String period) {
        return new TrialVillage.Round(UUID.randomUUID(), VILLAGE, new Period(period), RULES, Map.of());
    }

    @Test
    void theYearIsTheMeanOfItsQuartersAndNotOfItsMonths() {
        TrialVillage village = new TrialVillage(RULES, new Period("2026"));
        var found = village.of(
                List.of(round("2026-01"), round("2026-02"), round("2026-04")),
                List.of(month("2026-01", "100"), month("2026-02", "80"), month("2026-04", "60")),
                List.of(),
                List.of());
        assertEquals(new BigDecimal("75.00"), found.outcomes().get(0).before().index());
        assertEquals(new BigDecimal("10.00"), found.outcomes().get(0).after().index());
    }
}
