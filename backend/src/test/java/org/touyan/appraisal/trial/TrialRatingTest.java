package org.touyan.appraisal.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.MissingRating;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.RatingRule;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.RollUp;
import org.touyan.appraisal.scheme.SchemeRules.ScoreDimension;
import org.touyan.appraisal.scheme.SchemeRules.ScoreGrade;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.trial.Recombining.Given;
import org.touyan.appraisal.trial.TrialRows.Had;
import org.touyan.appraisal.trial.TrialVillage.Outcome;
import org.touyan.appraisal.trial.TrialVillage.Round;

/** Sheets of ratings of one step, tried by a version that scores in another. */
class TrialRatingTest {
    private static final String VILLAGE = "330726101201";
    private static final BigDecimal FULL = new BigDecimal(100);
    private static final ScoreItem ITEM = new ScoreItem(
            "X",
            "A",
            "乱堆乱放",
            ItemKind.DEDUCT,
            BigDecimal.ONE,
            new BigDecimal(8),
            false,
            List.of(),
            null,
            0,
            null,
            null,
            true,
            null);

    private final UUID household = UUID.randomUUID();

    private static SchemeRules rules(Period.Kind period, int selfPercent) {
        return new SchemeRules(
                period,
                RollUp.MEAN,
                null,
                List.of(new ScoreDimension("A", "全部", FULL, FULL, BigDecimal.ZERO, BigDecimal.ONE)),
                null,
                List.of(ITEM),
                List.of(new ScoreGrade("A", "优秀", BigDecimal.ZERO)),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                new RatingRule(selfPercent, 1, MissingRating.OTHER));
    }

    private static Round round(String period, SchemeRules rules) {
        return new Round(UUID.randomUUID(), VILLAGE, new Period(period), rules, Map.of("X", ITEM));
    }

    private Had had(String period, String index) {
        BigDecimal value = new BigDecimal(index);
        return new Had(household, period, new ScoreSheet(value, Map.of("A", value), false, "A"));
    }

    private Tried entry(Round round, String points, String day) {
        return new Tried(
                UUID.randomUUID(),
                round.id(),
                household,
                "X",
                new BigDecimal(points),
                1,
                LocalDate.parse(day),
                false,
                null);
    }

    private Stream<Given> sheet(Round round, int self, int others) {
        return Stream.of(
                new Given(round.id(), household, "X", true, new BigDecimal(self), 1),
                new Given(round.id(), household, "X", false, new BigDecimal(others), 1));
    }

    @Test
    void whatIsRatedInAQuarterAndTriedInMonthsIsExplainedByWhatItWas() {
        Round quarter = round("2026-Q4", rules(Period.Kind.QUARTER, 50));
        TrialVillage village = new TrialVillage(rules(Period.Kind.MONTH, 0), quarter.period());
        Outcome found = village.of(
                        List.of(quarter),
                        List.of(had("2026-Q4", "98")),
                        List.of(entry(quarter, "-2", "2026-10-20")),
                        sheet(quarter, 1, 3).toList())
                .outcomes()
                .get(0);
        assertTrue(found.why().startsWith("“乱堆乱放”按自评、互评重新合成，扣2分改为扣3分"), found.why());
    }

    @Test
    void whatIsRatedInMonthsAndTriedInAQuarterIsTheLastSheetAlone() {
        SchemeRules monthly = rules(Period.Kind.MONTH, 50);
        List<Round> months = Stream.of("2026-10", "2026-11", "2026-12")
                .map(one -> round(one, monthly))
                .toList();
        TrialVillage village = new TrialVillage(rules(Period.Kind.QUARTER, 50), new Period("2026-Q4"));
        Outcome found = village.of(
                        months,
                        List.of(had("2026-10", "95"), had("2026-11", "96"), had("2026-12", "98")),
                        List.of(
                                entry(months.get(0), "-5", "2026-10-20"),
                                entry(months.get(1), "-4", "2026-11-20"),
                                entry(months.get(2), "-2", "2026-12-20")),
                        Stream.of(sheet(months.get(0), 5, 5), sheet(months.get(1), 4, 4), sheet(months.get(2), 1, 3))
                                .flatMap(one -> one)
                                .toList())
                .outcomes()
                .get(0);
        assertEquals(new BigDecimal("98.00"), found.after().index());
        assertTrue(found.why().startsWith("“乱堆乱放”按自评、互评重新合成，扣11分改为扣2分"), found.why());
    }
}
