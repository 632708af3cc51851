package org.touyan.appraisal.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.appraisal.round.RoundSeries.Member;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.scheme.SubjectKind;

class RoundSeriesTest {
    private static RoundSeries series(String retiredFrom, String... published) {
        List<Member> rounds = Arrays.stream(published)
                .map(text -> new Member(
                        UUID.randomUUID(),
                        "330726101201",
                        new Period(text),
                        Stage.PUBLISHED,
                        UUID.randomUUID(),
                        SubjectKind.HOUSEHOLD))
                .toList();
        return new RoundSeries(rounds, retiredFrom == null ? null : new Period(retiredFrom));
    }

    @Test
    void aSchemeGivenUpInAQuarterHasItsMonthsUntilThen() {
        String[] months = {"2026-09", "2026-10", "2026-Q3"};
        assertEquals(Optional.empty(), series(null, months).due());
        assertEquals(
                Optional.of(new Period("2026-Q4")), series("2026-11", months).due());
        assertEquals(Optional.empty(), series("2026-12", months).due());
        assertEquals(
                Optional.of(new Period("2026")),
                series("2026-11", "2026-09", "2026-10", "2026-Q3", "2026-Q4").due());
    }
}
