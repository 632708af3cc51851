package org.touyan.appraisal.round;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.AppraisalWorld;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.registry.VillagesChanged;
import org.touyan.testing.Households;

/** Who comes after the first of the month is scored all the same. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RosterTopUpTest {
    @Inject
    RosterTopUp roster;

    @Inject
    Database database;

    private static String opened(AppraisalWorld world) {
        world.record(world.households.get(0), "JT-02", 4);
        return world.round();
    }

    private static io.restassured.response.ValidatableResponse results(AppraisalWorld world, String round) {
        return world.clerk
                .request()
                .get("/api/v1/appraisal/rounds/" + round + "/results")
                .then()
                .statusCode(200);
    }

    @Test
    void whoCameLaterIsOnTheRosterWithinTheHour() {
        AppraisalWorld world = new AppraisalWorld("971271", "pujiang", 2);
        String round = opened(world);
        Household late = Households.in(world.contactGrid).head("新来户").members(2).save();
        roster.all();
        results(world, round).body("subjectId", hasItem(late.id.toString())).body("", hasSize(3));
        roster.all();
        results(world, round).body("", hasSize(3));
    }

    @Test
    void aChangedVillageIsLookedAtAtOnce() {
        AppraisalWorld world = new AppraisalWorld("971272", "pujiang", 1);
        String round = opened(world);
        Household late = Households.in(world.contactGrid).head("新来户").members(2).save();
        roster.onImport(new VillagesChanged(Set.of(world.village)));
        roster.turn();
        results(world, round).body("subjectId", hasItem(late.id.toString()));
    }

    @Test
    void whoIsScoredElsewhereStaysThereAndAClosedRosterStaysClosed() {
        AppraisalWorld world = new AppraisalWorld("971273", "pujiang", 1);
        String round = opened(world);
        Household moved =
                Households.in(world.contactGrid).head("迁入户").members(2).save();
        QuarkusTransaction.requiringNew().run(() -> {
            UUID there = UUID.randomUUID();
            database.update(Sql.of(
                    "insert into appraisal_round (id, area, origin, scheme_id, version_id, subject_kind, period, stage,"
                            + " opened_at) select ?, ?, ?, scheme_id, version_id, subject_kind, period, 'PANEL', opened_at"
                            + " from appraisal_round where id = ?",
                    there,
                    world.county + "101202",
                    world.county + "101202",
                    UUID.fromString(round)));
            database.update(Sql.of(
                    "insert into appraisal_result (round_id, subject_id, subject_kind, area, period, index_value, parts,"
                            + " grade, vetoed, status) values (?, ?, 'HOUSEHOLD', ?, ?, 90, 'JT=20', 'A', false, 'OPEN')",
                    there,
                    moved.id,
                    world.county + "101202",
                    AppraisalWorld.MONTH));
        });
        roster.all();
        results(world, round).body("subjectId", not(hasItem(moved.id.toString())));
        world.act(world.clerk, round, "submit", Map.of("reason", "其余无变化")).statusCode(200);
        Household late = Households.in(world.contactGrid).head("晚到户").members(2).save();
        roster.all();
        results(world, round).body("subjectId", not(hasItem(late.id.toString())));
    }
}
