package org.touyan.appraisal.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.platform.sql.Database;
import org.touyan.testing.ManyScores;
import org.touyan.testing.Reads;

/** A page of scores reads the place and the period that it is about, and nothing of other villages and months. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class FamilyScoreReadsTest {
    /** A household, its result and the round, for the rows and again for the total. */
    private static final int A_HOUSEHOLD = 7;

    @Inject
    FamilyScoreList list;

    @Inject
    ResultRepository results;

    @Inject
    RecusalRepository recusals;

    @Inject
    Database database;

    private UUID household;

    @BeforeEach
    void many() {
        household = ManyScores.make();
    }

    private void readsAtMost(long rows, String area, String sort) {
        FamilyScoreQuery query = new FamilyScoreQuery();
        query.size = 20;
        query.sort = sort;
        long read = Reads.of(database, () -> {
            FamilyScoreList.Counted page = list.page(
                    List.of(area),
                    ManyScores.SCHEME,
                    ManyScores.MONTHS.get(2),
                    query,
                    query.order(FamilyScoreList.SORTS, "number"));
            assertEquals(query.size + 1, page.rows().size());
        });
        assertTrue(read <= rows, sort + " in " + area + ": " + read);
    }

    @Test
    void aVillagesPageReadsThatVillageInThatMonth() {
        for (String sort : List.of("number", "-index", "entries")) {
            readsAtMost(A_HOUSEHOLD * ManyScores.IN_VILLAGE, ManyScores.VILLAGE, sort);
        }
    }

    @Test
    void aTownsPageReadsThatTownInThatMonth() {
        for (String sort : List.of("number", "-index")) {
            readsAtMost(4L * A_HOUSEHOLD * ManyScores.IN_VILLAGE, ManyScores.TOWN, sort);
        }
    }

    @Test
    void whoseHouseholdItIsIsKnownWithoutReadingTheCountysStaff() {
        long read = Reads.of(database, () -> recusals.of(household));
        assertTrue(read < ManyScores.IN_VILLAGE, "" + read);
    }

    @Test
    void aHouseholdsSeriesReadsItsOwnPeriods() {
        long read = Reads.of(
                database,
                () -> assertEquals(
                        ManyScores.MONTHS.size(),
                        results.series(household, ManyScores.SCHEME).size()));
        assertTrue(read <= 6L * ManyScores.MONTHS.size(), "" + read);
    }
}
