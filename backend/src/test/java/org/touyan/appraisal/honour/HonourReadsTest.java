package org.touyan.appraisal.honour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.touyan.testing.BesideMany.IN_OTHER_TOWN;
import static org.touyan.testing.BesideMany.IN_TOWN;
import static org.touyan.testing.BesideMany.IN_VILLAGE;
import static org.touyan.testing.BesideMany.OTHER_TOWN;
import static org.touyan.testing.BesideMany.SCHEME;
import static org.touyan.testing.BesideMany.TOWN;
import static org.touyan.testing.BesideMany.VILLAGE;
import static org.touyan.testing.BesideMany.YEARS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.BesideMany;

/** Honours are read in their own place, those of one scheme and year without the others. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class HonourReadsTest {
    private static final int SIZE = 10;
    private static final String YEAR = YEARS.get(YEARS.size() - 1);

    @Inject
    HonourList list;

    @Inject
    HonourRepository honours;

    @BeforeEach
    void many() {
        BesideMany.make();
    }

    /** @param each rows handed over for each of the scheme and year */
    private void page(String place, int shown, String sort, int each) {
        HonourQuery query = new HonourQuery();
        query.size = SIZE;
        query.sort = sort;
        query.schemeId = SCHEME;
        query.year = YEAR;
        BesideMany.atMost((long) each * shown + 12 * SIZE, () -> {
            HonourList.Counted page = list.page(List.of(place), query, query.order(HonourList.SORTS, "place"));
            assertEquals(SIZE + 1, page.rows().size());
            assertEquals(shown, page.total());
        });
    }

    /**
     * For the total those of both schemes in the year from the index alone, and what is counted; those on the page once more.
     * By their index all of them are sorted; of none but the page's the rest is read.
     */
    @Test
    void aPageReadsItsPlaceAndYear() {
        for (String place : List.of(VILLAGE, TOWN, OTHER_TOWN)) {
            int own = place.equals(VILLAGE) ? IN_VILLAGE : place.equals(TOWN) ? IN_TOWN : IN_OTHER_TOWN;
            page(place, own, null, 3);
            page(place, own, "-index", 6);
        }
    }

    /** The place's of both schemes and years, from the index alone; of those asked for the group that each is added to. */
    @Test
    void countsReadTheirPlaceSchemeAndYear() {
        BesideMany.atMost(
                (2L * YEARS.size() + 2) * IN_TOWN,
                () -> assertEquals(
                        BesideMany.VILLAGES,
                        honours.counts(SCHEME, List.of(TOWN), YEAR, 12).size()));
    }

    /** All of the village's, by two schemes in two years. */
    @Test
    void theYearsOfAVillageAreReadThere() {
        long bound = 2L * 2 * YEARS.size() * IN_VILLAGE;
        BesideMany.atMost(bound, () -> assertEquals(List.of("2026", "2025"), honours.years(List.of(VILLAGE))));
        BesideMany.atMost(
                bound,
                () -> assertEquals(YEAR, honours.newestAwarded(List.of(VILLAGE)).orElseThrow()));
    }
}
