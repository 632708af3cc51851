package org.touyan.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.DeedReported;
import org.touyan.registry.DeedTakenBack;
import org.touyan.testing.Clients;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** Deeds that other modules and systems know of become entries by the rules of any entry, and none is lost. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class DeedTest {
    private static final String DEEDS = "/api/v1/appraisal/deeds";
    /** 好家风 5+1: a good deed of 1 to 3 points. */
    private static final String ITEM = "JT-11";

    @Inject
    Database database;

    @Inject
    Event<DeedReported> reported;

    @Inject
    Event<DeedTakenBack> takenBack;

    /** The village's scheme takes voluntary hours, five points a month at most. */
    private AppraisalWorld world(String county, int households) {
        AppraisalWorld world = new AppraisalWorld(county, "pujiang", households);
        QuarkusTransaction.requiringNew().run(() -> {
            set(world, "fedBy", "json_array('RIVER_HOUR')");
            set(world, "least", "1");
            set(world, "most", "3");
            set(world, "cap", "5");
        });
        return world;
    }

    private void set(AppraisalWorld world, String field, String json) {
        database.update(Sql.of(
                "update appraisal_version set rules = json_set(rules, replace(json_unquote(json_search(rules, 'one',"
                        + " '" + ITEM + "', null, '$.items[*].code')), '.code', '." + field + "'), " + json
                        + ") where scheme_id = ?",
                UUID.fromString(world.scheme)));
    }

    private static Map<String, Object> deed(AppraisalWorld world, int household, String reference, Object amount) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "reference",
                reference,
                "householdNumber",
                world.households.get(household).number,
                "kind",
                "RIVER_HOUR",
                "happenedOn",
                AppraisalWorld.TODAY.toString(),
                "text",
                "参加村口河道清理"));
        body.put("amount", amount);
        return body;
    }

    private static ValidatableResponse report(Clients.Client client, Map<String, Object> body) {
        return client.request().body(body).post(DEEDS).then();
    }

    private static Clients.Client client(AppraisalWorld world) {
        return Clients.of("志愿服务平台", List.of("deed:report"), world.county);
    }

    private static ValidatableResponse takeBack(Clients.Client client, String id) {
        return client.request()
                .body(Map.of("reason", "误报"))
                .post(DEEDS + "/" + id + "/actions/take-back")
                .then();
    }

    private static ValidatableResponse score(AppraisalWorld world, int household) {
        return world.contact
                .request()
                .get(world.score(world.households.get(household)))
                .then()
                .statusCode(200);
    }

    @Test
    void anotherSystemsDeedIsOneEntryHoweverOftenItIsTold() {
        AppraisalWorld world = world("979421", 2);
        Clients.Client client = client(world);
        String id = report(client, deed(world, 0, "V-1", 2))
                .statusCode(201)
                .body("status", equalTo("RECORDED"))
                .body("senderName", equalTo("志愿服务平台"))
                .body("householdNumber", equalTo(world.households.get(0).number))
                .body("householdId", nullValue())
                .body("headName", nullValue())
                .body("reason", nullValue())
                .extract()
                .path("id");
        report(client, deed(world, 0, "V-1", 2)).statusCode(201).body("id", equalTo(id));
        report(client, deed(world, 0, "V-1", 3)).statusCode(409).body("code", equalTo("duplicate"));
        score(world, 0)
                .body("parts.find { it.code == 'JT' }.added", equalTo(2.0f))
                .body("parts.find { it.code == 'JT' }.entries", hasSize(1))
                .body("parts.find { it.code == 'JT' }.entries[0].sentence", containsString("志愿服务平台"));
        // Another system numbers as it likes; a long day counts as much as the item has at most.
        Clients.Client other = Clients.of("网格平台", List.of("deed:report"), world.county);
        report(other, deed(world, 0, "V-1", 8))
                .statusCode(201)
                .body("status", equalTo("RECORDED"))
                .body("id", not(equalTo(id)));
        score(world, 0).body("parts.find { it.code == 'JT' }.added", equalTo(5.0f));
        takeBack(other, id).statusCode(404);
        world.clerk.request().body(deed(world, 0, "V-9", 1)).post(DEEDS).then().statusCode(403);
        client.request().get(DEEDS).then().statusCode(403);
        report(Clients.of("邻县平台", List.of("deed:report"), "979422"), deed(world, 0, "V-1", 1))
                .statusCode(422)
                .body("errors[0].field", equalTo("householdNumber"));
        assertEquals(
                1,
                QuarkusTransaction.requiringNew()
                        .call(() -> database.number(Sql.of(
                                "select count(*) from audit_entry where action = 'deed.report' and object_id = ?",
                                id))));
    }

    @Test
    void theSameDeedToldTwiceAtOnceIsOneEntry() throws Exception {
        AppraisalWorld world = world("979426", 1);
        Clients.Client client = client(world);
        Callable<Integer> tell =
                () -> report(client, deed(world, 0, "V-1", 1)).extract().statusCode();
        assertEquals(6, ShopWorld.count(List.of(tell, tell, tell, tell, tell, tell), 201));
        score(world, 0).body("parts.find { it.code == 'JT' }.entries", hasSize(1));
        assertEquals(
                1,
                database.number(Sql.of(
                        "select count(*) from audit_entry where action = 'deed.report' and area = ?", world.village)),
                "lines in the trail");
    }

    @Test
    void whatARuleRefusesIsKeptWithItsReason() {
        AppraisalWorld world = world("979423", 1);
        Clients.Client client = client(world);
        report(client, deed(world, 0, "V-1", 3)).body("status", equalTo("RECORDED"));
        report(client, deed(world, 0, "V-2", 3))
                .statusCode(201)
                .body("status", equalTo("REFUSED"))
                .body("rule", equalTo("over-cap"))
                .body("reason", containsString("每期最多 5 分"))
                .body("entryId", nullValue());
        Map<String, Object> unknown = deed(world, 0, "V-3", 1);
        unknown.put("kind", "VISIT");
        report(client, unknown).statusCode(201).body("rule", equalTo("no-item"));
        Map<String, Object> early = deed(world, 0, "V-4", 1);
        early.put("happenedOn", AppraisalWorld.TODAY.plusDays(1).toString());
        report(client, early).statusCode(201).body("status", equalTo("REFUSED"));
        score(world, 0).body("parts.find { it.code == 'JT' }.entries", hasSize(1));
        world.clerk
                .request()
                .get(DEEDS + "?status=REFUSED")
                .then()
                .statusCode(200)
                .body("items.reference", contains("V-4", "V-3", "V-2"))
                .body("total", equalTo(3));
        world.contact.request().get(DEEDS).then().body("total", equalTo(4));
        SignIn.account("VILLAGE_CLERK", world.county + "101202")
                .request()
                .get(DEEDS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aDeedTakenBackIsReversedWhileItsRoundIsScored() {
        AppraisalWorld world = world("979424", 1);
        Clients.Client client = client(world);
        String first = report(client, deed(world, 0, "V-1", 2)).extract().path("id");
        String second = report(client, deed(world, 0, "V-2", 1)).extract().path("id");
        takeBack(client, first)
                .statusCode(200)
                .body("status", equalTo("TAKEN_BACK"))
                .body("takenBackWhy", equalTo("误报"));
        takeBack(client, first).statusCode(200).body("status", equalTo("TAKEN_BACK"));
        score(world, 0)
                .body("parts.find { it.code == 'JT' }.added", equalTo(1.0f))
                .body("parts.find { it.code == 'JT' }.entries", hasSize(3));
        report(client, deed(world, 0, "V-1", 2)).statusCode(201).body("status", equalTo("TAKEN_BACK"));
        world.act(world.clerk, world.round(), "submit", Map.of("reason", "其余无变化"))
                .statusCode(200);
        takeBack(client, second)
                .statusCode(200)
                .body("status", equalTo("UNREVERSED"))
                .body("reason", containsString("异议更正"));
        score(world, 0).body("parts.find { it.code == 'JT' }.added", equalTo(1.0f));
    }

    @Test
    void nobodyHasLookedAtTheHouseholdYet() {
        AppraisalWorld world = world("979427", 2);
        report(client(world), deed(world, 0, "V-1", 1)).body("status", equalTo("RECORDED"));
        world.clerk
                .request()
                .get("/api/v1/family-scores?period=" + AppraisalWorld.MONTH)
                .then()
                .body("items.scored", contains(false, false))
                .body("items.entries", contains(1, 0));
        world.record(world.households.get(0), "JT-02", 2);
        report(client(world), deed(world, 0, "V-2", 1)).body("status", equalTo("RECORDED"));
        assertEquals(
                world.contact.id(),
                QuarkusTransaction.requiringNew()
                        .call(() -> database.first(
                                        Sql.of(
                                                "select scored_by from appraisal_result where subject_id = ?",
                                                world.households.get(0).id),
                                        row -> Database.uuid(row, 1))
                                .orElseThrow()));
    }

    @Test
    void ofTwoAtOnceThatReachTheCapOneIsKeptAsRefused() throws Exception {
        AppraisalWorld world = world("979428", 1);
        Clients.Client client = client(world);
        List<Callable<Integer>> tells = java.util.stream.IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(i -> () ->
                        report(client, deed(world, 0, "V-" + i, 3)).extract().statusCode())
                .toList();
        assertEquals(6, ShopWorld.count(tells, 201));
        world.clerk.request().get(DEEDS + "?status=REFUSED").then().body("total", equalTo(5));
        score(world, 0).body("parts.find { it.code == 'JT' }.added", equalTo(3.0f));
    }

    @Test
    void aDeedWhoseHouseholdSplitStaysUntilTheVillageSettlesIt() {
        AppraisalWorld world = world("979429", 2);
        Clients.Client client = client(world);
        String id = report(client, deed(world, 0, "V-1", 1)).extract().path("id");
        HouseholdChanges.split(world, world.households.get(0));
        takeBack(client, id)
                .statusCode(200)
                .body("status", equalTo("UNREVERSED"))
                .body("reason", containsString("分户"));
    }

    @Test
    void aColleagueTakesBackAndAHouseholdThatMovedAwayFailsNobody() {
        AppraisalWorld world = world("979430", 3);
        QuarkusTransaction.requiringNew().run(() -> set(world, "cap", "null"));
        as(world.contact, world, () -> {
            // Both in one transaction of the sender's, about one household: neither waits for the other.
            QuarkusTransaction.requiringNew().run(() -> {
                reported.fire(told(world, 0, "-1"));
                reported.fire(told(world, 0, "-2"));
            });
            return null;
        });
        score(world, 0).body("parts.find { it.code == 'JT' }.added", equalTo(2.0f));
        takeBackAs(world.clerk, world, "-1");
        score(world, 0).body("parts.find { it.code == 'JT' }.added", equalTo(1.0f));
        HouseholdChanges.moveFar(world, world.households.get(0));
        takeBackAs(world.contact, world, "-2");
        world.clerk
                .request()
                .get(DEEDS)
                .then()
                .body("items.status", contains("UNREVERSED", "TAKEN_BACK"))
                .body("items[0].reason", containsString("管辖范围"));
    }

    @Test
    void aClientOfOneContactGridTakesBackWhatItTold() {
        AppraisalWorld world = world("979441", 1);
        Clients.Client client = Clients.of("微网格平台", List.of("deed:report"), world.contactGrid);
        String id = report(client, deed(world, 0, "V-1", 1)).extract().path("id");
        takeBack(client, id).statusCode(200).body("status", equalTo("TAKEN_BACK"));
    }

    private void takeBackAs(Person who, AppraisalWorld world, String reference) {
        as(who, world, () -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> takenBack.fire(new DeedTakenBack("VOLUNTEER", world.county + reference, "没有来")));
            return null;
        });
    }

    private static <T> T as(Person who, AppraisalWorld world, java.util.function.Supplier<T> work) {
        return CurrentActor.as(new Actor(who.id(), "郑国平", Set.of(), List.of(world.contactGrid)), work);
    }

    private static DeedReported told(AppraisalWorld world, int household, String reference) {
        return new DeedReported(
                world.households.get(household).id,
                "VOLUNTEER",
                world.county + reference,
                "RIVER_HOUR",
                AppraisalWorld.TODAY,
                BigDecimal.ONE,
                null);
    }

    private void tell(Person who, AppraisalWorld world, int household, String reference) {
        DeedReported deed = told(world, household, reference);
        as(who, world, () -> {
            QuarkusTransaction.requiringNew().run(() -> reported.fire(deed));
            return null;
        });
    }

    @Test
    void aModuleTellsInItsOwnTransactionAndIsNotFailedByARefusal() {
        AppraisalWorld world = world("979425", 2);
        world.contact
                .request()
                .body(Map.of("householdId", world.households.get(1).id.toString(), "kinship", "SIBLING"))
                .post("/api/v1/appraisal/kin")
                .then()
                .statusCode(201);
        tell(world.contact, world, 0, "-1");
        tell(world.contact, world, 0, "-1");
        tell(world.contact, world, 1, "-2");
        world.clerk
                .request()
                .get(DEEDS)
                .then()
                .body("items.status", contains("REFUSED", "RECORDED"))
                .body("items[0].rule", equalTo("own-household"))
                .body("items[1].senderName", equalTo("郑国平"));
        score(world, 0).body("parts.find { it.code == 'JT' }.entries", hasSize(1));
        as(world.contact, world, () -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> takenBack.fire(new DeedTakenBack("VOLUNTEER", world.county + "-1", "没有来")));
            return null;
        });
        score(world, 0).body("parts.find { it.code == 'JT' }.added", equalTo(0));
        // What the sender rolls back was never told.
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                as(world.contact, world, () -> {
                    reported.fire(new DeedReported(
                            world.households.get(0).id,
                            "VOLUNTEER",
                            world.county + "-3",
                            "RIVER_HOUR",
                            AppraisalWorld.TODAY,
                            null,
                            null));
                    return null;
                });
                throw new IllegalStateException("given up");
            });
        } catch (RuntimeException givenUp) {
            world.clerk.request().get(DEEDS).then().body("total", equalTo(2));
        }
    }
}
