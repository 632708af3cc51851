package org.touyan.registry.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import org.touyan.registry.AsOf;
import org.touyan.testing.Reads;

/** A page of the units of a place costs what it shows; a search what the place has. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class UnitPlansTest {
    private static final String COUNTY = "971882";
    private static final int TOWNS = 30;
    private static final int IN_TOWN = 60;
    private static final int PAGE = 20;
    private static final int OVERHEAD = 60;

    @Inject
    Database database;

    @Inject
    UnitRepository units;

    @Inject
    PastUnitList past;

    @Test
    void unitsAreReadOffTheIndexOfTheirPlaces() {
        Sql rows = Sql.of("insert into unit (id, area, kind, name, initials, created_at, updated_at) values");
        String comma = "";
        for (int i = 0; i < TOWNS * IN_TOWN; i++) {
            rows.add(
                    comma + "(?, ?, ?, ?, 'gs', now(), now())",
                    ScopedEntity.newId(),
                    COUNTY + (101 + i % TOWNS) + (201 + i / TOWNS % 6),
                    i % 3 == 0 ? "COMPANY" : "COOPERATIVE",
                    "单位" + i);
            comma = ",";
        }
        database.update(rows);
        database.list(Sql.of("analyze table unit"), row -> 1);
        for (String area : List.of(COUNTY, COUNTY + "115", COUNTY + "115203")) {
            Actor actor = new Actor(UUID.randomUUID(), "测试", Set.of(Permission.UNIT_READ), List.of(area));
            CurrentActor.as(actor, () -> {
                UnitQuery query = query();
                assertEquals(
                        "range ix_unit_area",
                        database.first(
                                        Sql.of("explain").add(units.pageSql(query)),
                                        row -> row.getString("type") + " " + row.getString("key"))
                                .orElseThrow());
                most(area, units.pageSql(query), OVERHEAD + 2 * PAGE);
                if (area.equals(COUNTY)) {
                    query.after = units.page(query).next();
                    most(area + " next", units.pageSql(query), OVERHEAD + 2 * PAGE);
                }
                query = query();
                query.kind = "COMPANY";
                most(area + " of a kind", units.pageSql(query), OVERHEAD + 4 * PAGE);
                query = query();
                query.q = "单位1777";
                long there = IN_TOWN * (area.length() == 6 ? TOWNS : 1);
                most(area + " searched", units.pageSql(query), OVERHEAD + there);
                return null;
            });
        }
        aPastDay();
    }

    /** Both halves, what stands and what stood, end where the page ends. */
    private void aPastDay() {
        database.update(Sql.of("insert into unit_history (id, area, unit_id, from_at, to_at, kind, name, initials)"
                        + " select unhex(left(sha2(hex(id), 256), 32)), area, id, '2026-01-01', '2026-06-01', kind, name, initials"
                        + " from unit where")
                .within("area", List.of(COUNTY))
                .add("and ord(id) % 2 = 0"));
        database.update(
                Sql.of("update unit set created_at = '2026-01-01' where").within("area", List.of(COUNTY)));
        database.list(Sql.of("analyze table unit, unit_history"), row -> 1);
        AsOf then = new AsOf(LocalDate.of(2026, 3, 1));
        for (String area : List.of(COUNTY, COUNTY + "115", COUNTY + "115203")) {
            Actor actor = new Actor(UUID.randomUUID(), "测试", Set.of(Permission.UNIT_READ), List.of(area));
            CurrentActor.as(actor, () -> {
                most(area + " past", past.pageSql(query(), then), OVERHEAD + 10 * PAGE);
                assertEquals(
                        area.length() == 12 ? 10 : PAGE,
                        past.page(query(), then).items().size());
                return null;
            });
        }
    }

    private static UnitQuery query() {
        UnitQuery query = new UnitQuery();
        query.size = PAGE;
        return query;
    }

    private void most(String name, Sql sql, long most) {
        long read = Reads.of(database, () -> database.list(sql, row -> 1));
        assertTrue(read <= most, name + ": " + read + " rows read, at most " + most + " expected");
    }
}
