package org.touyan.appraisal.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.RollUp;
import org.touyan.appraisal.scheme.SchemeRules.ScoreDimension;
import org.touyan.appraisal.scheme.SchemeRules.ScoreGrade;
import org.touyan.appraisal.scheme.SchemeRules.ScorePool;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.score.ScoreSheet.Fact;

class ScoreSheetTest {
    private static final SchemeRules RULES = new SchemeRules(
            Period.Kind.MONTH,
            RollUp.MEAN,
            null,
            List.of(dimension("A", "20", "20", "1"), dimension("B", "10", null, "0.5")),
            new ScorePool("+1", "加减分", new BigDecimal("-5"), new BigDecimal("5")),
            List.of(
                    item("A-1", "A", ItemKind.DEDUCT),
                    item("A-2", "A", ItemKind.ADD),
                    item("B-1", "B", ItemKind.ADD),
                    item("P-1", "+1", ItemKind.ADD),
                    item("V-1", "A", ItemKind.VETO)),
            List.of(grade("HIGH", "25"), grade("MIDDLE", "20"), grade("LOW", "0")),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null);

    private static ScoreDimension dimension(String code, String start, String full, String weight) {
        return new ScoreDimension(
                code,
                code,
                new BigDecimal(start),
                full == null ? null : new BigDecimal(full),
                BigDecimal.ZERO,
                new BigDecimal(weight));
    }

    private static ScoreItem item(String code, String dimension, ItemKind kind) {
        return new ScoreItem(
                code,
                dimension,
                code,
                kind,
                BigDecimal.ONE,
                BigDecimal.TEN,
                false,
                List.of(),
                null,
                0,
                null,
                null,
                null,
                null);
    }

    private static ScoreGrade grade(String code, String atLeast) {
        return new ScoreGrade(code, code, new BigDecimal(atLeast));
    }

    private static Fact fact(String item, String points) {
        return new Fact(item, new BigDecimal(points), false);
    }

    private static ScoreSheet sheet(Fact... facts) {
        return ScoreSheet.of(RULES, List.of(facts));
    }

    @Test
    void withoutEntriesItIsTheStart() {
        ScoreSheet sheet = ScoreSheet.start(RULES);
        assertEquals(new BigDecimal("25.00"), sheet.index(), "20 + 0.5 × 10");
        assertEquals(
                Map.of("A", new BigDecimal("20.00"), "B", new BigDecimal("10.00"), "+1", new BigDecimal("0.00")),
                sheet.parts());
        assertEquals("HIGH", sheet.grade());
    }

    @Test
    void aDimensionKeepsBetweenFloorAndFullMark() {
        assertEquals(new BigDecimal("20.00"), sheet(fact("A-2", "7")).parts().get("A"), "full mark");
        assertEquals(new BigDecimal("0.00"), sheet(fact("A-1", "-30")).parts().get("A"), "floor");
        assertEquals(new BigDecimal("17.00"), sheet(fact("B-1", "7")).parts().get("B"), "no full mark, no limit");
    }

    @Test
    void whatIsAddedCountsAfterWhatWasDeducted() {
        ScoreSheet sheet = sheet(fact("A-2", "3"), fact("A-1", "-5"));
        assertEquals(new BigDecimal("18.00"), sheet.parts().get("A"));
        assertEquals(new BigDecimal("23.00"), sheet.index());
        assertEquals("MIDDLE", sheet.grade());
    }

    @Test
    void thePoolHasItsEnds() {
        assertEquals(new BigDecimal("30.00"), sheet(fact("P-1", "9")).index(), "25 + at most 5");
        assertEquals(new BigDecimal("20.00"), sheet(fact("P-1", "-9")).index());
    }

    @Test
    void aReversalTakesItsEntryBack() {
        ScoreSheet sheet = sheet(fact("A-1", "-5"), new Fact("A-1", new BigDecimal("5"), true));
        assertEquals(new BigDecimal("25.00"), sheet.index());
    }

    @Test
    void aVetoMakesItTheLowestUntilItIsReversed() {
        ScoreSheet vetoed = sheet(fact("V-1", "0"));
        assertTrue(vetoed.vetoed());
        assertEquals("LOW", vetoed.grade());
        assertEquals(new BigDecimal("25.00"), vetoed.index(), "the points stay as they are");
        assertFalse(
                sheet(fact("V-1", "0"), new Fact("V-1", BigDecimal.ZERO, true)).vetoed());
    }

    @Test
    void anItemThatTheRulesDoNotHaveCountsNothing() {
        assertEquals(new BigDecimal("25.00"), sheet(fact("GONE", "-9")).index());
    }

    @Test
    void partsComeBackFromTheirText() {
        ScoreSheet sheet = sheet(fact("A-1", "-1.5"));
        assertEquals("A=18.5;B=10;+1=0", Parts.text(sheet.parts()));
        assertEquals(new BigDecimal("18.5"), Parts.of("A=18.5;B=10;+1=0").get("A"));
    }
}
