package org.touyan.appraisal.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.testing.ManyRows;
import org.touyan.testing.Reads;

/** What others reported is read in the place that is asked for, and what was refused there among it alone. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class DeedReadsTest {
    private static final String TOWN = "979431101";
    private static final String VILLAGE = TOWN + "201";
    private static final int VILLAGES = 10;
    private static final int IN_VILLAGE = 300;
    /** One in so many. */
    private static final int REFUSED = 10;

    private static boolean made;

    @Inject
    Database database;

    @Inject
    DeedRepository deeds;

    @BeforeEach
    void many() {
        if (made) {
            return;
        }
        made = true;
        ManyRows.fill(
                database,
                "appraisal_deed",
                "id, subject_id, sender, reference, kind, happened_on, amount, author_id, author_name, received_at, status",
                TOWN,
                VILLAGES,
                IN_VILLAGE,
                i -> List.of(
                        ScopedEntity.newId(),
                        ScopedEntity.newId(),
                        "TEST",
                        ScopedEntity.newId().toString(),
                        "VISIT",
                        LocalDate.of(2026, 10, 1),
                        BigDecimal.ONE,
                        ScopedEntity.newId(),
                        "平台",
                        Instant.now(),
                        i % REFUSED == 0 ? Deed.Status.REFUSED : Deed.Status.RECORDED));
    }

    private static DeedQuery query() {
        DeedQuery query = new DeedQuery();
        query.size = 20;
        return query;
    }

    private long reads(Deed.Status status, int shown) {
        DeedQuery query = query();
        query.status = status;
        return Reads.of(
                database,
                () -> assertEquals(
                        shown, deeds.page(List.of(VILLAGE), query).items().size()));
    }

    @Test
    void aVillagesPageReadsThatVillage() {
        long read = reads(null, 20);
        assertTrue(read <= 6L * IN_VILLAGE, "" + read);
    }

    @Test
    void whatWasRefusedThereIsReadWithoutTheRest() {
        long read = reads(Deed.Status.REFUSED, 20);
        assertTrue(read <= 6L * IN_VILLAGE / REFUSED + 60, "" + read);
    }

    @Test
    void nothingIsSeenWithoutAreas() {
        assertEquals(0, deeds.page(List.of(), query()).items().size());
    }
}
