package org.touyan.access.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.Reads;

/** A page of the requests of a county or town costs what it shows, of a village what it has, however old the county's are. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ApprovalPlansTest {
    private static final String COUNTY = "971883";
    private static final UUID CLERK = ScopedEntity.newId();
    private static final UUID OTHER = ScopedEntity.newId();
    private static final int TOWNS = 15;
    private static final int IN_TOWN = 200;
    private static final int VILLAGES = 10;
    private static final int PAGE = 20;
    private static final int OVERHEAD = 60;

    @Inject
    Database database;

    @Inject
    ApprovalList approvals;

    @Test
    void requestsAreReadNewestFirst() {
        load();
        List<String> failures = new ArrayList<>();
        for (String area : List.of(COUNTY, COUNTY + "107", COUNTY + "107203")) {
            Actor actor = new Actor(CLERK, "测试", Set.of(Permission.APPROVAL_DECIDE), List.of(area));
            CurrentActor.as(actor, () -> {
                long page = OVERHEAD + (area.length() == 12 ? 2L * IN_TOWN / VILLAGES : 3L * PAGE);
                for (ApprovalStatus status : new ApprovalStatus[] {null, ApprovalStatus.APPROVED}) {
                    ApprovalQuery query = query();
                    query.status = status;
                    check(failures, area + " " + status, query, page);
                    query.after = approvals.page(query).next();
                    if (query.after != null) {
                        check(failures, area + " " + status + " next", query, page + PAGE);
                    }
                }
                // Those that wait are few, and found by their status.
                ApprovalQuery waiting = query();
                waiting.status = ApprovalStatus.PENDING;
                check(failures, area + " waiting", waiting, OVERHEAD + 4L * TOWNS * IN_TOWN / 50);
                ApprovalQuery expired = query();
                expired.status = ApprovalStatus.EXPIRED;
                check(failures, area + " expired", expired, OVERHEAD + 8L * TOWNS * IN_TOWN / 50);
                ApprovalQuery mine = query();
                mine.mine = "true";
                check(failures, area + " mine", mine, OVERHEAD + 3L * PAGE);
                // Of all requests a person reads no more than his own.
                long ended = Reads.of(database, approvals::cameToNothing);
                assertTrue(ended <= OVERHEAD + TOWNS * IN_TOWN / 40, () -> ended + " rows read");
                return null;
            });
        }
        assertEquals(List.of(), failures);
    }

    private void load() {
        Sql rows =
                Sql.of("insert into approval (id, area, kind, subject_type, subject_id, subject_name, summary, payload,"
                        + " status, requested_by, requested_by_name, requested_at, expires_at) values");
        String comma = "";
        for (int i = 0; i < TOWNS * IN_TOWN; i++) {
            rows.add(
                    comma + "(?, ?, 'DEATH', 'resident', ?, '某人', '登记死亡', 'x', ?, ?, '某人',"
                            + " date_add('2026-01-01', interval ? minute), '2099-01-01')",
                    ScopedEntity.newId(),
                    COUNTY + (101 + i % TOWNS) + (201 + i / TOWNS % VILLAGES),
                    ScopedEntity.newId(),
                    i % 50 == 0 ? "PENDING" : i % 50 == 1 ? "EXPIRED" : i % 9 == 0 ? "REJECTED" : "APPROVED",
                    i % 40 == 0 ? CLERK : OTHER,
                    i * 7919 % 300_000);
            comma = ",";
        }
        database.update(rows);
        database.list(Sql.of("analyze table approval"), row -> 1);
    }

    private static ApprovalQuery query() {
        ApprovalQuery query = new ApprovalQuery();
        query.size = PAGE;
        return query;
    }

    private void check(List<String> failures, String name, ApprovalQuery query, long most) {
        long read = Reads.of(database, () -> database.list(approvals.pageSql(query), row -> 1));
        if (read > most) {
            failures.add(name + ": " + read + " rows read, at most " + most + " expected");
        }
    }
}
