package org.touyan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.PageQuery.Sort;
import org.touyan.testing.Reads;

/** A page of the accounts of a town costs about what the town has, not what the county has. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class AccountPlansTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String COUNTY = "960501";
    private static final int TOWNS = 60;
    private static final int IN_TOWN = 50;

    @Inject
    Database database;

    @Inject
    AccountRepository accounts;

    @Test
    void aTownsAccountsAreFoundByTheirAreas() {
        Sql rows =
                Sql.of("insert into account (id, username, display_name, password_hash, must_change_password, status,"
                        + " valid_from, created_at) values");
        Sql areas = Sql.of("insert into account_area (account_id, area) values");
        String comma = "";
        for (int i = 0; i < TOWNS * IN_TOWN; i++) {
            var id = ScopedEntity.newId();
            rows.add(
                    comma + "(?, ?, ?, '!', false, 'ACTIVE', '2026-01-01', now())",
                    id,
                    "plan-" + i * 7919 % 3001,
                    "账号" + i);
            areas.add(comma + "(?, ?)", id, COUNTY + (101 + i % TOWNS) + "201");
            comma = ",";
        }
        database.update(rows);
        database.update(areas);
        database.list(Sql.of("analyze table account, account_area"), row -> 1);
        AccountQuery query = new AccountQuery();
        query.size = 20;
        List<String> town = List.of(COUNTY + "130");
        Sort sort = new Sort("username", "a.username", false);
        assertEquals(21, accounts.hits(query, town, TODAY, sort, null).size());
        long page = Reads.of(database, () -> accounts.hits(query, town, TODAY, sort, null));
        assertTrue(page <= 6 * IN_TOWN, page + " rows read for a page");
        long count = Reads.of(database, () -> accounts.count(query, town, TODAY));
        assertTrue(count <= 5 * IN_TOWN, count + " rows read for the total");
    }
}
