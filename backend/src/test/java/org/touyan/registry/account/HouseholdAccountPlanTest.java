package org.touyan.registry.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.Households;
import org.touyan.testing.Reads;

/** A page of a village's accounts costs what the village has, whatever the town has. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class HouseholdAccountPlanTest {
    private static final String TOWN = "979602101";
    private static final int VILLAGES = 5;
    private static final int IN_VILLAGE = 50;

    @Inject
    Database database;

    @Inject
    HouseholdAccountList list;

    @Test
    void aPageReadsItsVillage() {
        for (int i = 0; i < VILLAGES * IN_VILLAGE; i++) {
            Households.in(TOWN + (201 + i % VILLAGES) + "0101").head("住户" + i).save();
        }
        database.list(Sql.of("analyze table household, household_account"), row -> 1);
        HouseholdAccountQuery query = new HouseholdAccountQuery();
        query.area = TOWN + "203";
        query.size = 20;
        Actor town = new Actor(ScopedEntity.newId(), "镇", Set.of(Permission.ACCOUNT_WRITE), List.of(TOWN));
        assertEquals(20, CurrentActor.as(town, () -> list.page(query)).items().size());
        long reads = Reads.of(database, () -> CurrentActor.as(town, () -> list.page(query)));
        // The page and its total, each with a look for the account, sorted: eight for a household, of one village of
        // five.
        assertTrue(reads <= 10 * IN_VILLAGE, reads + " rows read for a page");
        assertEquals(
                0,
                CurrentActor.as(
                                new Actor(null, null, Set.of(), List.of()),
                                () -> list.of(List.of(ScopedEntity.newId())))
                        .size());
    }
}
