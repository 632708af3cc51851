package org.touyan.appraisal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.touyan.appraisal.board.ConductReader.Conduct;
import org.touyan.appraisal.board.ConductReader.StandingEntry;
import org.touyan.appraisal.scheme.BoardRule;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.RollUp;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ScoreSheet;

class BoardNamingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 10);
    private static final Function<Result, Conduct> NO_DEEDS = result -> Conduct.NONE;

    private static BoardRule rule(List<String> grades, Integer percent, Boolean either) {
        return new BoardRule(grades, percent, either, null, List.of("D"), true, true, null, 92);
    }

    private static Result result(int index, String grade) {
        ScoreSheet sheet = new ScoreSheet(BigDecimal.valueOf(index), Map.of(), false, grade);
        return Result.of(UUID.randomUUID(), "330726104217", sheet, 1);
    }

    private static List<Integer> red(BoardRule rule, Function<Result, Conduct> deeds) {
        List<Result> ten = List.of(
                result(100, "B"),
                result(108, "A"),
                result(99, "B"),
                result(105, "A"),
                result(98, "B"),
                result(97, "B"),
                result(96, "B"),
                result(95, "B"),
                result(94, "B"),
                result(60, "D"));
        return BoardNaming.red(rule, ten, deeds).stream()
                .map(one -> one.index().intValue())
                .toList();
    }

    @Test
    void redIsTheGradeTheShareOrBothAsTheRuleSays() {
        assertEquals(List.of(108, 105), red(rule(List.of("A"), null, null), NO_DEEDS));
        assertEquals(List.of(108, 105, 100), red(rule(null, 30, null), NO_DEEDS));
        assertEquals(List.of(108, 105, 100), red(rule(List.of(), 30, null), NO_DEEDS));
        assertEquals(List.of(108), red(rule(List.of("A"), 10, null), NO_DEEDS));
        assertEquals(List.of(108, 105, 100), red(rule(List.of("A"), 30, true), NO_DEEDS));
        assertEquals(List.of(), red(rule(null, null, null), NO_DEEDS));
    }

    @Test
    void oneDeedIsEnough() {
        Conduct saved = new Conduct(false, false, List.of("见义勇为"), List.of());
        assertEquals(
                List.of(94), red(rule(null, null, null), one -> one.index().intValue() == 94 ? saved : Conduct.NONE));
    }

    @Test
    void aWarningThatNothingMadeGoodIsYellow() {
        BoardRule rule = new BoardRule(null, null, null, null, List.of(), true, true, true, 92);
        Result good = result(98, "B");
        assertTrue(BoardNaming.yellow(rule, good, new Conduct(true, true, List.of(), List.of())));
        assertFalse(BoardNaming.yellow(rule, good, new Conduct(true, false, List.of(), List.of())));
        assertFalse(BoardNaming.yellow(rule(null, null, null), good, new Conduct(true, true, List.of(), List.of())));
    }

    private static ScoreItem item(String code, String dimension, ItemKind kind, int warnings) {
        return new ScoreItem(
                code,
                dimension,
                "条款" + code,
                kind,
                BigDecimal.ONE,
                BigDecimal.TEN,
                false,
                List.of(),
                null,
                warnings,
                null,
                null,
                null,
                null);
    }

    @Test
    void deedsAreReadByTheRules() {
        SchemeRules rules = new SchemeRules(
                Period.Kind.MONTH,
                RollUp.MEAN,
                null,
                List.of(),
                null,
                List.of(
                        item("WARN", "HJ", ItemKind.DEDUCT, 2),
                        item("TIDY", "HJ", ItemKind.ADD, 0),
                        item("HERO", "ZJ", ItemKind.ADD, 0)),
                List.of(),
                List.of(),
                new BoardRule(null, null, null, List.of("HERO"), null, true, true, true, 92),
                null,
                null,
                null,
                null,
                null);
        ConductReader reader = new ConductReader(rules);
        Conduct warned = reader.of(List.of(new StandingEntry("WARN", 1, DAY)));
        assertTrue(warned.warned() && warned.unrectified());
        assertEquals(List.of("条款WARN"), warned.against());
        // Tidied up after it, not before it; what was earned elsewhere does not make it good.
        assertFalse(reader.of(List.of(new StandingEntry("WARN", 1, DAY), new StandingEntry("TIDY", 1, DAY.plusDays(3))))
                .unrectified());
        assertTrue(reader.of(List.of(new StandingEntry("WARN", 1, DAY), new StandingEntry("TIDY", 1, DAY.minusDays(3))))
                .unrectified());
        assertTrue(reader.of(List.of(new StandingEntry("WARN", 1, DAY), new StandingEntry("HERO", 1, DAY.plusDays(3))))
                .unrectified());
        assertEquals(
                List.of("条款HERO"),
                reader.of(List.of(new StandingEntry("HERO", 1, DAY))).red());
        // The third time costs points: he was warned, in this period or before it.
        Conduct third = reader.of(List.of(new StandingEntry("WARN", 3, DAY)));
        assertTrue(third.warned() && !third.unrectified());
        assertEquals(Conduct.NONE, reader.of(List.of()));
    }
}
