package org.touyan.appraisal.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.touyan.testing.BesideMany.IN_TOWN;
import static org.touyan.testing.BesideMany.IN_VILLAGE;
import static org.touyan.testing.BesideMany.PERIODS;
import static org.touyan.testing.BesideMany.SCHEME;
import static org.touyan.testing.BesideMany.TOWN;
import static org.touyan.testing.BesideMany.VILLAGE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.BesideMany;

/** Scorers are read in their own place and period. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ScorerReadsTest {
    @Inject
    ScorerList scorers;

    @BeforeEach
    void many() {
        BesideMany.make();
    }

    /**
     * For the page and for the total: the sums of the place's months three times (by scorer, village and grid), each
     * grouped, sorted and joined.
     */
    @Test
    void aPageReadsItsPlaceAndPeriod() {
        List<String> months = PERIODS.subList(0, 2);
        FairnessQuery query = new FairnessQuery();
        query.size = 10;
        for (String place : List.of(VILLAGE, TOWN)) {
            int own = place.equals(TOWN) ? IN_TOWN : IN_VILLAGE;
            BesideMany.atMost(
                    2L * 3 * 4 * months.size() * own,
                    () -> assertEquals(
                            own,
                            scorers.page(List.of(place), SCHEME, months, query).total()));
        }
    }
}
