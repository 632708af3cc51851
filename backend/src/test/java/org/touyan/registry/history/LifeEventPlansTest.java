package org.touyan.registry.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.Reads;

/** The history of a household or person costs what it has itself, whatever else happened in the village. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class LifeEventPlansTest {
    private static final String VILLAGE = "971884101201";
    private static final int HOUSEHOLDS = 100;
    private static final int EVENTS = 30;
    private static final int OVERHEAD = 60;

    @Inject
    Database database;

    @Inject
    LifeEventList events;

    @Test
    void aHistoryIsReadOffTheIndexOfItsSubject() {
        Household home = Households.in(VILLAGE).head("史多").save();
        for (int house = 0; house < HOUSEHOLDS; house++) {
            Sql rows = Sql.of("insert into life_event (id, area, household_id, household_number, resident_id, kind,"
                    + " event_date, recorded_at, recorded_by, recorded_by_name, summary) values");
            UUID other = ScopedEntity.newId();
            UUID person = ScopedEntity.newId();
            for (int i = 0; i < EVENTS; i++) {
                rows.add(
                        (i == 0 ? "" : ",") + "(?, ?, ?, ?, ?, 'EDITED', '2026-01-01',"
                                + " date_add('2026-01-01', interval ? minute), ?, '某人', '修改')",
                        ScopedEntity.newId(),
                        VILLAGE,
                        house == 0 ? home.id : other,
                        home.number,
                        house == 0 ? home.headId : person,
                        i * 31 % EVENTS,
                        other);
            }
            database.update(rows);
        }
        database.list(Sql.of("analyze table life_event"), row -> 1);
        Actor actor = new Actor(UUID.randomUUID(), "测试", Set.of(Permission.HOUSEHOLD_READ), List.of(VILLAGE));
        CurrentActor.as(actor, () -> {
            LifeEventQuery query = new LifeEventQuery();
            query.size = 10;
            for (int page = 0; page < 2; page++) {
                most(
                        "of a household",
                        () -> assertEquals(
                                10, events.ofHousehold(home.id, query).items().size()));
                most(
                        "of a person",
                        () -> assertEquals(
                                10,
                                events.ofResident(home.headId, query).items().size()));
                query.after = events.ofHousehold(home.id, query).next();
            }
            query.after = null;
            query.kind = List.of("DEATH");
            most(
                    "of a kind",
                    () -> assertEquals(
                            0, events.ofHousehold(home.id, query).items().size()));
            return null;
        });
    }

    private void most(String name, Runnable reading) {
        long read = Reads.of(database, reading);
        assertTrue(read <= OVERHEAD + 3 * EVENTS, name + ": " + read + " rows read");
    }
}
