package org.touyan.appraisal.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.RollUp;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.trial.Repricing.Repriced;

class RepricingTest {
    private static ScoreItem item(ItemKind kind, String least, String most, String cap, int warnings) {
        return new ScoreItem(
                "X",
                "A",
                "乱堆乱放",
                kind,
                new BigDecimal(least),
                new BigDecimal(most),
                true,
                List.of(),
                cap == null ? null : new BigDecimal(cap),
                warnings,
                null,
                null,
                null,
                null);
    }

    private static Tried entry(String points, int occurrence) {
        return new Tried(
                UUID.randomUUID(),
                null,
                null,
                "X",
                new BigDecimal(points),
                occurrence,
                LocalDate.of(2026, 10, 1),
                false,
                null);
    }

    private static List<Repriced> priced(ScoreItem then, ScoreItem now, Tried... entries) {
        SchemeRules rules = new SchemeRules(
                Period.Kind.MONTH,
                RollUp.MEAN,
                null,
                List.of(),
                null,
                now == null ? List.of() : List.of(now),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        return new Repricing(rules).of(List.of(entries), Map.of("X", then));
    }

    private static void assertPriced(String points, String note, Repriced one) {
        assertEquals(0, new BigDecimal(points).compareTo(one.fact().points()), one.toString());
        assertEquals(note, one.note());
    }

    private static final ScoreItem ONE_TO_FIVE = item(ItemKind.DEDUCT, "1", "5", null, 0);

    @Test
    void anItemThatStaysKeepsWhatWasRecorded() {
        Repriced same = priced(ONE_TO_FIVE, ONE_TO_FIVE, entry("-3", 1)).get(0);
        assertPriced("-3", null, same);
        assertEquals(true, same.lacksEvidence());
    }

    @Test
    void pointsKeepTheirPlaceInAnotherRange() {
        assertPriced(
                "-6",
                "“乱堆乱放”扣3分改为扣6分",
                priced(ONE_TO_FIVE, item(ItemKind.DEDUCT, "2", "10", null, 0), entry("-3", 1))
                        .get(0));
        assertPriced(
                "-8",
                "“乱堆乱放”扣3分改为扣8分",
                priced(ONE_TO_FIVE, item(ItemKind.DEDUCT, "8", "8", null, 0), entry("-3", 1))
                        .get(0));
    }

    @Test
    void remindersAndCapsAreThoseOfTheVersion() {
        ScoreItem lenient = item(ItemKind.DEDUCT, "1", "5", null, 2);
        List<Repriced> warned = priced(ONE_TO_FIVE, lenient, entry("-3", 2), entry("-3", 3));
        assertPriced("0", "“乱堆乱放”扣3分改为不计分（改为提醒）", warned.get(0));
        assertPriced("-3", null, warned.get(1));
        assertPriced(
                "-1",
                "“乱堆乱放”不计分改为扣1分",
                priced(lenient, ONE_TO_FIVE, entry("0", 1)).get(0));
        List<Repriced> capped =
                priced(ONE_TO_FIVE, item(ItemKind.DEDUCT, "1", "5", "4", 0), entry("-3", 1), entry("-3", 2));
        assertPriced("-3", null, capped.get(0));
        assertPriced("-1", "“乱堆乱放”扣3分改为扣1分（超过封顶）", capped.get(1));
    }

    @Test
    void whatTheVersionDroppedCountsNothingAndAVetoSaysSo() {
        assertPriced(
                "0", "“乱堆乱放”不再计分", priced(ONE_TO_FIVE, null, entry("-3", 1)).get(0));
        Repriced veto = priced(ONE_TO_FIVE, item(ItemKind.VETO, "0", "0", null, 0), entry("-3", 1))
                .get(0);
        assertPriced("0", "“乱堆乱放”改为一票否决", veto);
        assertNull(priced(item(ItemKind.VETO, "0", "0", null, 0), item(ItemKind.VETO, "0", "0", null, 0), entry("0", 1))
                .get(0)
                .note());
    }
}
