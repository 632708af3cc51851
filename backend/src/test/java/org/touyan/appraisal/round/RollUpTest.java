package org.touyan.appraisal.round;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.AppraisalWorld;
import org.touyan.appraisal.PastQuarter;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.SignIn;

/** What a quarter is made of when its months did not go the straight way. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RollUpTest {
    private static final YearMonth LAST = PastQuarter.LAST;
    private static final List<String> MONTHS = PastQuarter.MONTHS;
    private static final String QUARTER = PastQuarter.QUARTER;

    @Inject
    Database database;

    @Inject
    RollUps rollUps;

    private UUID month(AppraisalWorld world, int month, String stage, Integer... indexes) {
        return PastQuarter.month(database, world, world.village, month, stage, indexes);
    }

    private UUID month(AppraisalWorld world, String origin, int month, String stage, Integer... indexes) {
        return PastQuarter.month(database, world, origin, month, stage, indexes);
    }

    private static void approve(AppraisalWorld world, UUID round) {
        world.act(world.town, round.toString(), "approve", Map.of())
                .statusCode(200)
                .body("stage", equalTo("PUBLISHED"));
    }

    private List<Double> quarter(AppraisalWorld world) {
        return PastQuarter.indexes(database, world);
    }

    @Test
    void whoIsHeldInOneMonthJoinsTheQuarterWhole() {
        AppraisalWorld world = new AppraisalWorld("971251", "pujiang", 2);
        month(world, 0, "PUBLISHED", 90, 90);
        month(world, 1, "PUBLISHED", 96, 96);
        UUID last = month(world, 2, "TOWN", 99, 99);
        String objection = world.clerk
                .request()
                .body(Map.of(
                        "subjectId",
                        world.households.get(0).id.toString(),
                        "period",
                        MONTHS.get(2),
                        "raisedBy",
                        "户主1",
                        "raisedOn",
                        AppraisalWorld.TODAY.toString(),
                        "text",
                        "请再核实"))
                .post("/api/v1/appraisal/objections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        approve(world, last);
        assertEquals(Arrays.asList(null, 95.0), quarter(world));
        world.secretary
                .request()
                .body(Map.of("version", 0, "reason", "核实无误"))
                .post("/api/v1/appraisal/objections/" + objection + "/actions/reject")
                .then()
                .statusCode(200);
        assertEquals(Arrays.asList(95.0, 95.0), quarter(world));
    }

    @Test
    void aVillageThatBeginsInTheMiddleHasAQuarterOfTheRest() {
        AppraisalWorld world = new AppraisalWorld("971252", "pujiang", 1);
        month(world, 1, "PUBLISHED", 90);
        approve(world, month(world, 2, "TOWN", 96));
        assertEquals(List.of(93.0), quarter(world));
    }

    @Test
    void theRulesOfTheLastMonthCombineWhicheverIsPublishedLast() {
        AppraisalWorld world = new AppraisalWorld("971253", "pujiang", 1);
        month(world, 0, "PUBLISHED", 20);
        UUID second = month(world, 1, "TOWN", 30);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "insert into appraisal_version (id, scheme_id, number, status, valid_from, rules, created_at,"
                                + " created_by) select ?, scheme_id, 2, status, ?, replace(rules,"
                                + " '\"rollUp\":\"MEAN\"', '\"rollUp\":\"SUM\"'), created_at, created_by"
                                + " from appraisal_version where scheme_id = ?",
                        UUID.randomUUID(),
                        MONTHS.get(2),
                        UUID.fromString(world.scheme))));
        month(world, 2, "PUBLISHED", 40);
        approve(world, second);
        assertEquals(List.of(90.0), quarter(world));
    }

    @Test
    void twoMonthsThatArePublishedAtOnceMakeOneQuarter() {
        AppraisalWorld world = new AppraisalWorld("971254", "pujiang", 1);
        month(world, 0, "PUBLISHED", 90);
        UUID second = month(world, 1, "TOWN", 90);
        UUID third = month(world, 2, "TOWN", 96);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> approve(world, second)),
                        CompletableFuture.runAsync(() -> approve(world, third)))
                .join();
        assertEquals(List.of(92.0), quarter(world));
        assertEquals(
                1L,
                database.number(Sql.of(
                        "select count(*) from appraisal_round where area = ? and period = ?", world.village, QUARTER)));
    }

    @Test
    void whatAKillLeftUndoneIsMadeWithinTheHour() {
        AppraisalWorld world = new AppraisalWorld("971255", "pujiang", 2);
        UUID first = month(world, 0, "PUBLISHED", 90, null);
        month(world, 1, "PUBLISHED", 90, 96);
        month(world, 2, "PUBLISHED", 96, 90);
        CurrentActor.asSystem(() -> {
            rollUps.repair(UUID.fromString(world.scheme));
            return null;
        });
        assertEquals(List.of(92.0, 93.0), quarter(world));
        QuarkusTransaction.requiringNew().run(() -> {
            database.update(Sql.of(
                    "delete from appraisal_result where period = ? and subject_id = ?",
                    QUARTER,
                    world.households.get(1).id));
            PastQuarter.result(database, world, first, 0, 1, 96, "PUBLISHED");
        });
        CurrentActor.asSystem(() -> {
            rollUps.repair(UUID.fromString(world.scheme));
            return null;
        });
        assertEquals(List.of(92.0, 94.0), quarter(world));
    }

    @Test
    void villagesThatMergedMakeTheirQuarterTogether() {
        AppraisalWorld world = new AppraisalWorld("971256", "pujiang", 3);
        String other = world.county + "101202";
        month(world, 0, "PUBLISHED", 90, null, null);
        month(world, 1, "PUBLISHED", 90, null, null);
        approve(world, month(world, 2, "TOWN", 90, null, null));
        month(world, other, 0, "PUBLISHED", null, 96, 96);
        month(world, other, 1, "PUBLISHED", null, 96, 96);
        UUID theirs = month(world, other, 2, "TOWN", null, 96, 99);
        assertEquals(List.of(90.0), quarter(world).subList(0, 1));
        approve(world, theirs);
        assertEquals(List.of(90.0, 96.0, 97.0), quarter(world));
    }

    @Test
    void aQuarterWaitsForTheMonthsOfBothVillages() {
        AppraisalWorld world = new AppraisalWorld("971257", "pujiang", 2);
        String other = world.county + "101202";
        month(world, 0, "PUBLISHED", 90, null);
        month(world, 1, "PUBLISHED", 90, null);
        UUID ours = month(world, 2, "TOWN", 90, null);
        UUID theirs = month(world, other, 2, "TOWN", null, 96);
        approve(world, ours);
        assertEquals(Arrays.asList(null, null), quarter(world));
        approve(world, theirs);
        assertEquals(List.of(90.0, 96.0), quarter(world));
    }

    @Test
    void whoMovedHasOneWholeQuarterWhereHeIsNow() {
        AppraisalWorld world = new AppraisalWorld("971250", "pujiang", 2);
        String left = world.county + "101202";
        UUID before = elsewhere(world, left, month(world, left, 0, "PUBLISHED", 90, 90));
        elsewhere(world, left, month(world, left, 1, "PUBLISHED", 90, 90));
        month(world, 0, "PUBLISHED");
        month(world, 1, "PUBLISHED");
        UUID last = month(world, 2, "TOWN", 99, null);
        elsewhere(world, left, month(world, left, 2, "PUBLISHED", null, 96));
        CurrentActor.asSystem(() -> {
            rollUps.repair(UUID.fromString(world.scheme));
            return null;
        });
        assertEquals(Arrays.asList(null, 92.0), quarter(world));
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_result set status = 'HELD' where round_id = ? and subject_id = ?",
                        before,
                        world.households.get(0).id)));
        approve(world, last);
        assertEquals(Arrays.asList(null, 92.0), quarter(world));
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        Sql.of("update appraisal_result set status = 'PUBLISHED' where round_id = ?", before)));
        CurrentActor.asSystem(() -> {
            rollUps.repair(UUID.fromString(world.scheme));
            return null;
        });
        assertEquals(List.of(93.0, 92.0), quarter(world));
        world.contact
                .request()
                .get("/api/v1/family-scores/" + world.households.get(0).id + "/" + QUARTER)
                .then()
                .body("recomputed", nullValue())
                .body("of", hasSize(3));
    }

    /** Of another village, as before anybody moved. */
    private UUID elsewhere(AppraisalWorld world, String village, UUID round) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.update(Sql.of("update appraisal_round set area = ? where id = ?", village, round));
            database.update(Sql.of("update appraisal_result set area = ? where round_id = ?", village, round));
        });
        return round;
    }

    @Test
    void whoWasSplitOffSeesTheMonthsThatHisQuarterWasMadeOf() {
        AppraisalWorld world = new AppraisalWorld("971258", "pujiang", 2);
        UUID fresh = world.households.get(1).id;
        month(world, 0, "PUBLISHED", 90, null);
        month(world, 1, "PUBLISHED", 90, null);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "insert into appraisal_lineage (subject_id, predecessor_id, kind, since) values (?, ?, 'SPLIT', ?)",
                        fresh,
                        world.households.get(0).id,
                        LAST.atDay(5))));
        approve(world, month(world, 2, "TOWN", 90, 96));
        assertEquals(List.of(90.0, 92.0), quarter(world));
        world.contact
                .request()
                .get("/api/v1/family-scores/" + fresh + "/" + QUARTER)
                .then()
                .statusCode(200)
                .body("index", equalTo(92.0f))
                .body("recomputed", nullValue())
                .body("of", hasSize(3));
    }

    @Test
    void whatComesOutDifferentlyIsShownAndPublishedAnewWithAReason() {
        AppraisalWorld world = new AppraisalWorld("971259", "pujiang", 2);
        UUID first = month(world, 0, "PUBLISHED", 90, 90);
        month(world, 1, "PUBLISHED", 96, 96);
        approve(world, month(world, 2, "TOWN", 99, 99));
        String list = "/api/v1/appraisal/recomputations?period=" + QUARTER;
        world.town.request().get(list).then().statusCode(200).body("items", hasSize(0));
        String household = world.households.get(0).id.toString();
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_result set index_value = 96 where round_id = ? and subject_id = ?",
                        first,
                        world.households.get(0).id)));
        String quarter = world.town
                .request()
                .get(list)
                .then()
                .body("items.subjectId", equalTo(List.of(household)))
                .body("items[0].index", equalTo(95.0f))
                .body("items[0].recomputed", equalTo(97.0f))
                .body("items[0].actions.action", equalTo(List.of("republish")))
                .extract()
                .path("items[0].roundId");
        world.clerk.request().get(list).then().body("items[0].actions", hasSize(0));
        String path = "/api/v1/appraisal/rounds/" + quarter + "/results/" + household + "/actions/republish";
        Map<String, Object> reason = Map.of("reason", "七月的记分经异议更正");
        world.clerk.request().body(reason).post(path).then().statusCode(403);
        SignIn.account("TOWN_SECRETARY", world.county + "102")
                .request()
                .body(reason)
                .post(path)
                .then()
                .statusCode(404);
        world.town
                .request()
                .body(Map.of())
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"));
        world.town
                .request()
                .body(reason)
                .post(path)
                .then()
                .statusCode(200)
                .body("index", equalTo(97.0f))
                .body("number", equalTo(world.households.get(0).number));
        assertEquals(List.of(97.0, 95.0), quarter(world));
        world.town.request().get(list).then().body("items", hasSize(0));
        world.town.request().body(reason).post(path).then().statusCode(409);
        world.town
                .request()
                .get("/api/v1/appraisal/rounds/" + quarter)
                .then()
                .body("steps[-1].actionName", equalTo("重新公布"));
    }
}
