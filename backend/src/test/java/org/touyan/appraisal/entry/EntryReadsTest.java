package org.touyan.appraisal.entry;

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
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.ManyScores;
import org.touyan.testing.Reads;

/** The ledger is read by place and month, or by household, never whole. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class EntryReadsTest {
    /** The entry, its household and what may undo it, for the rows and again for the total; the rows are sorted too. */
    private static final int AN_ENTRY = 9;

    @Inject
    EntryRepository entries;

    @Inject
    Database database;

    private UUID household;

    @BeforeEach
    void many() {
        household = ManyScores.make();
    }

    private long reads(EntryQuery query) {
        query.size = 20;
        return Reads.of(database, () -> {
            entries.page(List.of(ManyScores.VILLAGE), query);
        });
    }

    @Test
    void aVillagesMonth() {
        EntryQuery query = new EntryQuery();
        query.period = ManyScores.MONTHS.get(2);
        long read = reads(query);
        assertTrue(read <= AN_ENTRY * ManyScores.ENTRIES * ManyScores.IN_VILLAGE, "" + read);
    }

    @Test
    void aHousehold() {
        EntryQuery query = new EntryQuery();
        query.subjectId = household;
        long read = reads(query);
        assertTrue(read <= AN_ENTRY * ManyScores.ENTRIES * ManyScores.MONTHS.size(), "" + read);
    }

    @Test
    void aHouseholdsMonthOnItsWhyPage() {
        String month = ManyScores.MONTHS.get(2);
        UUID round = database.first(
                        Sql.of(
                                "select round_id from appraisal_result where subject_id = ? and period = ?",
                                household,
                                month),
                        row -> Database.uuid(row, 1))
                .orElseThrow();
        long read = Reads.of(
                database,
                () -> assertEquals(
                        ManyScores.ENTRIES, entries.of(round, household, month).size()));
        assertTrue(read <= 4L * ManyScores.ENTRIES, "" + read);
    }
}
