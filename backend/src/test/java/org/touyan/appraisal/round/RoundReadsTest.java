package org.touyan.appraisal.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.touyan.testing.BesideMany.IN_VILLAGE;
import static org.touyan.testing.BesideMany.PERIODS;
import static org.touyan.testing.BesideMany.QUARTER;
import static org.touyan.testing.BesideMany.SCHEME;
import static org.touyan.testing.BesideMany.TOWN;
import static org.touyan.testing.BesideMany.VILLAGE;
import static org.touyan.testing.BesideMany.VILLAGES;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.scheme.Period;
import org.touyan.testing.BesideMany;

/** Rounds, how far they are and what would come out otherwise today are read in their own place. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RoundReadsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    /** Of one village: by two schemes. */
    private static final int ROUNDS = 2 * PERIODS.size();

    @Inject
    RoundList rounds;

    @Inject
    RecomputationList recomputations;

    @BeforeEach
    void many() {
        BesideMany.make();
    }

    private static int villages(String place) {
        return place.equals(TOWN) ? VILLAGES : 1;
    }

    /** All rounds of the place for the page and once more for the total, and the page sorted. */
    @Test
    void aPageReadsItsPlace() {
        RoundQuery query = new RoundQuery();
        query.size = 10;
        for (String place : List.of(VILLAGE, TOWN)) {
            BesideMany.atMost(2L * villages(place) * ROUNDS + 10, () -> {
                RoundList.Counted page = rounds.page(List.of(place), SCHEME, QUARTER, query, DAY);
                assertEquals(villages(place), page.rows().size());
                assertEquals(villages(place), page.total());
            });
        }
    }

    /** All rounds of the place, each with the group that it is added to, and the groups. */
    @Test
    void progressAndPeriodsReadTheirPlace() {
        for (String place : List.of(VILLAGE, TOWN)) {
            long bound = 2L * villages(place) * ROUNDS + 5L * PERIODS.size();
            BesideMany.atMost(
                    bound,
                    () -> assertEquals(
                            villages(place),
                            rounds.progress(List.of(place), SCHEME, QUARTER, 12, DAY)
                                    .size()));
            BesideMany.atMost(
                    bound,
                    () -> assertEquals(
                            PERIODS.size(),
                            rounds.periods(List.of(place), SCHEME).size()));
        }
    }

    /** For each household of the place and each of its periods the result, the round, itself, its group and that sorted. */
    @Test
    void recomputationsReadTheirPlace() {
        RoundQuery query = new RoundQuery();
        query.size = 10;
        for (String place : List.of(VILLAGE, TOWN)) {
            BesideMany.atMost(
                    5L * villages(place) * IN_VILLAGE * PERIODS.size() + 2L * villages(place) * ROUNDS,
                    () -> assertEquals(
                            11,
                            recomputations
                                    .suspects(List.of(place), SCHEME, new Period(QUARTER), query)
                                    .size()));
        }
    }
}
