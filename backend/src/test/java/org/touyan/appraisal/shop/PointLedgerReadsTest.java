package org.touyan.appraisal.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.shop.PointLedgerList.Listed;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.web.Page;
import org.touyan.testing.ManyRows;
import org.touyan.testing.Places;
import org.touyan.testing.Reads;

/** The ledger of a place is read in that place alone, the latest first, page after page. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PointLedgerReadsTest {
    private static final String TOWN = "979401101";
    private static final String VILLAGE = TOWN + "201";
    private static final int VILLAGES = 12;
    private static final int IN_VILLAGE = 300;
    /** A page and no more, each with its look-ups of both sides, and the village once again for the total. */
    private static final int A_PAGE = 21 * 4;

    private static boolean made;

    @Inject
    Database database;

    @Inject
    PointLedgerList list;

    @BeforeEach
    void many() {
        if (made) {
            return;
        }
        made = true;
        for (int i = 0; i < VILLAGES; i++) {
            Places.village(TOWN + (201 + i), "近旁" + i + "村村民委员会");
        }
        ManyRows.fill(
                database,
                "points_transfer",
                "id, kind, from_id, to_id, points, period, made_at",
                TOWN,
                VILLAGES,
                IN_VILLAGE,
                i -> List.of(
                        ScopedEntity.newId(),
                        "EARN",
                        ScopedEntity.newId(),
                        ScopedEntity.newId(),
                        5,
                        "2026-10",
                        Instant.now()));
    }

    private Page<Listed> page(List<String> areas, String after) {
        PointLedgerQuery query = new PointLedgerQuery();
        query.size = 20;
        query.after = after;
        return list.page(areas, query);
    }

    /** The first village's transfers are the oldest of all: the worst case for reading backward through time. */
    @Test
    void aVillagesPageReadsThatVillage() {
        for (String after : new String[] {null, page(List.of(VILLAGE), null).next()}) {
            long read = Reads.of(database, () -> page(List.of(VILLAGE), after));
            assertTrue(read <= A_PAGE + 3 * IN_VILLAGE, after + ": " + read);
        }
    }

    /** A page of each village, and all of them once for the total; sorting the town would read them once more. */
    @Test
    void aTownsPageReadsAPageOfEachVillage() {
        for (String after : new String[] {null, page(List.of(TOWN), null).next()}) {
            long read = Reads.of(database, () -> page(List.of(TOWN), after));
            assertTrue(read <= 2L * VILLAGES * (IN_VILLAGE + A_PAGE), after + ": " + read);
        }
    }

    @Test
    void theLatestStandFirstOnEveryPage() {
        latestFirst(List.of(VILLAGE, TOWN + "202"), 2);
        latestFirst(List.of(TOWN), VILLAGES);
        assertEquals(0, page(List.of(), null).items().size());
    }

    private void latestFirst(List<String> areas, int villages) {
        List<UUID> seen = new ArrayList<>();
        String after = null;
        do {
            Page<Listed> page = page(areas, after);
            page.items().forEach(one -> seen.add(one.id()));
            after = page.next();
        } while (after != null);
        assertEquals(
                seen.stream()
                        .sorted(Comparator.comparing(UUID::toString).reversed())
                        .toList(),
                seen);
        assertEquals(villages * IN_VILLAGE, seen.stream().distinct().count());
    }
}
