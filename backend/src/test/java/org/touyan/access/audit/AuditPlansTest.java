package org.touyan.access.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.access.audit.AuditEntryRepository.Position;
import org.touyan.access.audit.AuditEntryRepository.Search;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.Reads;

/** A page of the record costs a page, be it of everywhere, of one village or of one object. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class AuditPlansTest {
    private static final String COUNTY = "960601";
    private static final int ROWS = 6000;
    private static final int OF_VILLAGE = 40;

    @Inject
    Database database;

    @Inject
    AuditEntryRepository entries;

    private long page(AuditQuery query, List<String> areas) {
        return page(query, areas, 1);
    }

    /** @param until days from now; thirty days before */
    private long page(AuditQuery query, List<String> areas, int until) {
        Instant end = Instant.now().plus(until, ChronoUnit.DAYS);
        query.size = 20;
        Search search = new Search(query, end.minus(31, ChronoUnit.DAYS), end, areas);
        List<AuditEntry> first = entries.entries(search, null);
        assertEquals(21, first.size());
        Position before = new Position(first.get(9).at, first.get(9).id);
        assertEquals(
                first.subList(10, 21).stream().map(entry -> entry.id).toList(),
                entries.entries(search, before).stream()
                        .limit(11)
                        .map(entry -> entry.id)
                        .toList());
        return Math.max(
                Reads.of(database, () -> entries.entries(search, null)),
                Reads.of(database, () -> entries.entries(search, before)));
    }

    @Test
    void aPageOfTheRecordCostsAPage() {
        Sql rows = Sql.of("insert into audit_entry (at, action, object_type, object_id, area) values");
        for (int i = 0; i < ROWS; i++) {
            boolean rare = i % (ROWS / OF_VILLAGE) == 0;
            rows.add(
                    (i == 0 ? "" : ",") + "(?, 'household.update', 'household', ?, ?)",
                    Instant.now().minus(ROWS - i, ChronoUnit.MINUTES),
                    "plan-" + i % 100,
                    COUNTY + (rare ? "101201" : "102202"));
        }
        database.update(rows);
        database.update(Sql.of("insert into audit_seal (entry_id, at, action) select id, at, action from audit_entry"
                + " where object_id like 'plan-%'"));
        database.list(Sql.of("analyze table audit_entry"), row -> 1);
        long all = page(new AuditQuery(), null);
        assertTrue(all <= 200, all + " rows read for everything");
        long past = page(new AuditQuery(), null, -2);
        assertTrue(past <= 200, past + " rows read for everything until two days ago");
        long village = page(new AuditQuery(), List.of(COUNTY + "101201"));
        assertTrue(village <= 6 * OF_VILLAGE, village + " rows read for a village");
        AuditQuery one = new AuditQuery();
        one.objectType = "household";
        one.objectId = "plan-7";
        long object = page(one, List.of(COUNTY));
        assertTrue(object <= 6 * ROWS / 100, object + " rows read for an object");
    }
}
