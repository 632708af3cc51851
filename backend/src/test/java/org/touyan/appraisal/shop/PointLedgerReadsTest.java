package org.touyan.appraisal.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
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
        for (int village = 0; village < VILLAGES; village++) {
            String area = TOWN + (201 + village);
            QuarkusTransaction.requiringNew().run(() -> transfers(area));
        }
        database.list(Sql.of("analyze table points_transfer"), row -> row.getString(1));
    }

    private void transfers(String area) {
        Sql rows =
                Sql.of("insert into points_transfer (id, area, kind, from_id, to_id, points, period, made_at) values");
        for (int i = 0; i < IN_VILLAGE; i++) {
            rows.add(
                    (i == 0 ? "" : ",") + "(?, ?, 'EARN', ?, ?, 5, '2026-10', now())",
                    ScopedEntity.newId(),
                    area,
                    ScopedEntity.newId(),
                    ScopedEntity.newId());
        }
        database.update(rows);
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

    @Test
    void theLatestStandFirstOnEveryPage() {
        List<UUID> seen = new ArrayList<>();
        String after = null;
        do {
            Page<Listed> page = page(List.of(VILLAGE, TOWN + "202"), after);
            page.items().forEach(one -> seen.add(one.id()));
            after = page.next();
        } while (after != null);
        assertEquals(
                seen.stream()
                        .sorted(Comparator.comparing(UUID::toString).reversed())
                        .toList(),
                seen);
        assertEquals(2 * IN_VILLAGE, seen.stream().distinct().count());
        assertEquals(0, page(List.of(), null).items().size());
    }
}
