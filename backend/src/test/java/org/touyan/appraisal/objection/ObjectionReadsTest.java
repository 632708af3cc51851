package org.touyan.appraisal.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.ManyRows;
import org.touyan.testing.Places;
import org.touyan.testing.Reads;

/** Of one household its objections alone are read, wherever one looks from; of a village that village's. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ObjectionReadsTest {
    private static final String TOWN = "976721101";
    private static final String VILLAGE = TOWN + "201";
    private static final int VILLAGES = 10;
    private static final int IN_VILLAGE = 300;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private static UUID subject;

    @Inject
    Database database;

    @Inject
    ObjectionRepository objections;

    @BeforeEach
    void many() {
        if (subject != null) {
            return;
        }
        Places.contactGrid(VILLAGE + "0101", "第一微网格");
        Household household = Households.in(VILLAGE + "0101").members(1).save();
        subject = household.id;
        ManyRows.fill(
                database,
                "appraisal_objection",
                "id, round_id, number, subject_kind, subject_id, raised_by, raised_on, text, due_on, status, created_by,"
                        + " created_name, created_at, version",
                TOWN,
                VILLAGES,
                IN_VILLAGE,
                i -> List.of(
                        ScopedEntity.newId(),
                        ScopedEntity.newId(),
                        "2026-10-01",
                        "HOUSEHOLD",
                        i == 0 ? subject : ScopedEntity.newId(),
                        "户主",
                        DAY,
                        "不认可",
                        DAY,
                        "REJECTED",
                        ScopedEntity.newId(),
                        "文书",
                        Instant.now(),
                        0));
    }

    private long reads(List<String> areas, UUID of, int shown) {
        ObjectionQuery query = new ObjectionQuery();
        query.size = 20;
        query.subjectId = of;
        return Reads.of(
                database,
                () -> assertEquals(
                        shown,
                        objections
                                .page(areas, query, new UUID(0, 0), DAY)
                                .places()
                                .size()));
    }

    @Test
    void ofAHouseholdItsOwnAreRead() {
        // One in each village, as if it had moved from one to the next.
        long read = reads(List.of(TOWN), subject, VILLAGES);
        assertTrue(read <= 12L * VILLAGES, "" + read);
        read = reads(List.of(VILLAGE + "0101"), subject, VILLAGES);
        assertTrue(read <= 12L * VILLAGES, "" + read);
    }

    @Test
    void aVillagesPageReadsThatVillage() {
        long read = reads(List.of(VILLAGE), null, 21);
        assertTrue(read <= 5L * IN_VILLAGE, "" + read);
    }

    @Test
    void nothingIsSeenWithoutAreas() {
        assertEquals(0, reads(List.of(), subject, 0), 5);
    }
}
