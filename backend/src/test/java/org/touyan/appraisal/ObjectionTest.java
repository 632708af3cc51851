package org.touyan.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ObjectionTest {
    private static final String OBJECTIONS = "/api/v1/appraisal/objections";
    private static final String QUARTER =
            Period.at(AppraisalWorld.TODAY, Period.Kind.QUARTER).text();

    @Inject
    Database database;

    private static Map<String, Object> objection(Household household) {
        return new HashMap<>(Map.of(
                "subjectId",
                household.id.toString(),
                "period",
                AppraisalWorld.MONTH,
                "raisedBy",
                "户主1",
                "raisedOn",
                AppraisalWorld.TODAY.toString(),
                "text",
                "当天老人住院，是女儿在陪护"));
    }

    private static ValidatableResponse act(Person who, String id, String action, Map<String, Object> body) {
        return who.request()
                .body(body)
                .post(OBJECTIONS + "/" + id + "/actions/" + action)
                .then();
    }

    private static String posted(AppraisalWorld world) {
        String round = world.round();
        world.act(world.clerk, round, "submit", Map.of("reason", "其余无变化")).statusCode(200);
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3)).statusCode(200);
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5)).statusCode(200);
        return round;
    }

    private void published(AppraisalWorld world, String round) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_round set public_until = ? where id = ?",
                        LocalDate.of(2026, 1, 1),
                        UUID.fromString(round))));
        world.act(world.clerk, round, "close-publicity", Map.of()).statusCode(200);
        world.act(world.town, round, "approve", Map.of()).statusCode(200).body("stage", equalTo("PUBLISHED"));
    }

    @Test
    void anOpenObjectionHoldsItsHouseholdAloneAndAnUpheldOneCorrectsIt() {
        AppraisalWorld world = new AppraisalWorld("971401", "pujiang", 3);
        Household household = world.households.get(0);
        String entry = world.contact
                .request()
                .body(world.entry(household, "JT-02", 4))
                .post("/api/v1/appraisal/entries")
                .then()
                .extract()
                .path("entry.id");
        world.clerk.request().body(objection(household)).post(OBJECTIONS).then().statusCode(409);
        String round = posted(world);
        Map<String, Object> body = objection(household);
        body.put("id", UUID.randomUUID().toString());
        body.put("entryId", entry);
        world.panel.request().body(body).post(OBJECTIONS).then().statusCode(403);
        String id = world.clerk
                .request()
                .body(body)
                .post(OBJECTIONS)
                .then()
                .statusCode(201)
                .body("number", equalTo(AppraisalWorld.MONTH + "-01"))
                .body("status", equalTo("OPEN"))
                .body("dueOn", equalTo(AppraisalWorld.TODAY.plusDays(7).toString()))
                .extract()
                .path("id");
        world.clerk.request().body(body).post(OBJECTIONS).then().statusCode(201).body("id", equalTo(id));
        body.put("id", UUID.randomUUID().toString());
        world.clerk.request().body(body).post(OBJECTIONS).then().statusCode(409).body("code", equalTo("duplicate"));
        published(world, round);
        world.contact.request().get(world.score(household)).then().body("status", equalTo("HELD"));
        world.contact.request().get(world.score(world.households.get(1))).then().body("status", equalTo("PUBLISHED"));

        act(world.clerk, id, "uphold", Map.of("version", 0, "reason", "属实", "entryIds", List.of(entry)))
                .statusCode(403);
        act(world.secretary, id, "uphold", Map.of("version", 0, "reason", "属实"))
                .statusCode(422)
                .body("errors[0].field", equalTo("entryIds"));
        act(world.secretary, id, "uphold", Map.of("version", 0, "reason", "属实", "entryIds", List.of(entry)))
                .statusCode(200)
                .body("status", equalTo("UPHELD"))
                .body("indexBefore", equalTo(96.0f))
                .body("indexAfter", equalTo(100.0f))
                .body("actions", hasSize(0));
        act(world.secretary, id, "reject", Map.of("version", 1, "reason", "再议")).statusCode(409);
        world.contact
                .request()
                .get(world.score(household))
                .then()
                .body("status", equalTo("PUBLISHED"))
                .body("index", equalTo(100.0f))
                .body("parts.find { it.code == 'JT' }.entries.undone", contains(true, false));
    }

    @Test
    void whoScoredTheHouseholdDoesNotDecide() {
        AppraisalWorld world = new AppraisalWorld("971402", "pujiang", 2);
        Household household = world.households.get(0);
        Person second = SignIn.account("VILLAGE_SECRETARY", world.village);
        second.request()
                .body(world.entry(household, "JT-02", 4))
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(201);
        posted(world);
        String id = world.clerk
                .request()
                .body(objection(household))
                .post(OBJECTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(second, id, "reject", Map.of("version", 0, "reason", "无误")).statusCode(409);
        act(world.secretary, id, "reject", Map.of("version", 3, "reason", "无误"))
                .statusCode(409)
                .body("code", equalTo("stale"));
        act(world.secretary, id, "reject", Map.of("version", 0, "reason", "经核查无误"))
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        world.contact
                .request()
                .get(world.score(household))
                .then()
                .body("status", equalTo("OPEN"))
                .body("index", equalTo(96.0f));
        world.clerk
                .request()
                .get(OBJECTIONS + "?status=REJECTED")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        Person elsewhere = SignIn.account("VILLAGE_CLERK", "971402101202");
        elsewhere.request().get(OBJECTIONS + "/" + id).then().statusCode(404);
        elsewhere.request().get(OBJECTIONS).then().body("items", hasSize(0));
    }

    @Test
    void ofTwoObjectionsOfAHouseholdAtTheSameMomentOneIsRefusedAndNumbersAreGivenOnce() {
        AppraisalWorld world = new AppraisalWorld("971403", "pujiang", 2);
        world.record(world.households.get(0), "JT-02", 4);
        UUID round = UUID.fromString(posted(world));
        Sql held = Sql.of("select 1 from appraisal_round where id = ? for update", round);
        Meanwhile.of(
                        database,
                        held,
                        () -> world.clerk
                                .request()
                                .body(objection(world.households.get(0)))
                                .post(OBJECTIONS)
                                .then(),
                        open(world, round))
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        world.clerk
                .request()
                .body(objection(world.households.get(1)))
                .post(OBJECTIONS)
                .then()
                .statusCode(201)
                .body("number", equalTo(AppraisalWorld.MONTH + "-02"));
    }

    private static Sql open(AppraisalWorld world, UUID round) {
        return Sql.of(
                "insert into appraisal_objection (id, area, round_id, number, subject_kind, subject_id, raised_on,"
                        + " raised_by, text, due_on, status, created_by, created_name, created_at) values (?, ?, ?, ?,"
                        + " 'HOUSEHOLD', ?, ?, '户主', '有异议', ?, 'OPEN', ?, '村文书', now())",
                UUID.randomUUID(),
                world.village,
                round,
                AppraisalWorld.MONTH + "-01",
                world.households.get(0).id,
                AppraisalWorld.TODAY,
                AppraisalWorld.TODAY,
                UUID.randomUUID());
    }

    @Test
    void whoMetAndWhatWasSaidThereIsNotPartOfAHouseholdsOwnSheet() {
        AppraisalWorld world = new AppraisalWorld("971404", "pujiang", 1);
        world.record(world.households.get(0), "JT-02", 4);
        String round = posted(world);
        world.contact
                .request()
                .get(world.score(world.households.get(0)))
                .then()
                .statusCode(200)
                .body("steps.find { it.action == 'review' }.attendeeCount", equalTo(3))
                .body("steps.find { it.action == 'review' }.attendees", nullValue())
                .body("steps.find { it.action == 'review' }.minutes", nullValue());
        world.clerk
                .request()
                .get("/api/v1/appraisal/rounds/" + round)
                .then()
                .body("steps.find { it.action == 'review' }.minutes", equalTo("逐户评议"));
    }

    private static ValidatableResponse object(AppraisalWorld world, int household, LocalDate on) {
        Map<String, Object> body = objection(world.households.get(household));
        body.put("raisedOn", on.toString());
        return world.clerk.request().body(body).post(OBJECTIONS).then();
    }

    private static AppraisalWorld scored(String county, int households) {
        return scored(new AppraisalWorld(county, "pujiang", households));
    }

    private static AppraisalWorld scored(AppraisalWorld world) {
        world.record(world.households.get(0), "JT-02", 4);
        return world;
    }

    @Test
    void anObjectionIsGivenToSomebodyWhoDecidesThereAndStandsAmongHisOwn() {
        AppraisalWorld world = scored("971405", 2);
        posted(world);
        String id = object(world, 0, AppraisalWorld.TODAY)
                .statusCode(201)
                .body("actions.action", hasItem("assign"))
                .extract()
                .path("id");
        List<Map<String, String>> handlers = world.clerk
                .request()
                .get(OBJECTIONS + "/" + id + "/handlers")
                .then()
                .statusCode(200)
                .extract()
                .path("");
        String secretary = world.secretary.id().toString();
        assertTrue(handlers.stream().anyMatch(one -> one.get("id").equals(secretary)), handlers.toString());
        assertFalse(
                handlers.stream()
                        .anyMatch(one -> one.get("id").equals(world.clerk.id().toString())),
                handlers.toString());
        assign(world.panel, id, secretary, 0).statusCode(403);
        assign(world.clerk, id, world.clerk.id().toString(), 0)
                .statusCode(422)
                .body("errors[0].field", equalTo("accountId"));
        assign(world.clerk, id, null, 0).statusCode(400).body("errors[0].field", equalTo("accountId"));
        assign(SignIn.account("VILLAGE_CLERK", "971405101202"), id, secretary, 0)
                .statusCode(404);
        assign(world.clerk, id, secretary, 0).statusCode(200).body("version", equalTo(1));
        assign(world.clerk, id, secretary, 0).statusCode(409).body("code", equalTo("stale"));
        world.secretary
                .request()
                .get(OBJECTIONS + "?mine=true")
                .then()
                .body("items.id", contains(id))
                .body("total", equalTo(1));
        world.clerk.request().get(OBJECTIONS + "?mine=true").then().body("items", hasSize(0));
        world.secretary
                .request()
                .get("/api/v1/workbench")
                .then()
                .body("todo.find { it.code == 'objectionsMine' }.count", equalTo(1));
        act(world.secretary, id, "reject", Map.of("version", 1, "reason", "经核查无误"))
                .statusCode(200);
        assign(world.clerk, id, secretary, 2).statusCode(409);
    }

    private static ValidatableResponse assign(Person who, String id, String account, int version) {
        Map<String, Object> body = new HashMap<>(Map.of("version", version));
        body.put("accountId", account);
        return who.request().body(body).put(OBJECTIONS + "/" + id + "/assignee").then();
    }

    @Test
    void limitsAreTheSchemesAndFiguresSayWhatCameOfIt() {
        AppraisalWorld world = new AppraisalWorld("971406", "pujiang", 4);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_version set rules = replace(rules, '\"objections\":null',"
                                + " '\"objections\":{\"days\":3,\"filingDays\":10}') where scheme_id = ?",
                        UUID.fromString(world.scheme))));
        String round = posted(scored(world));
        LocalDate today = AppraisalWorld.TODAY;
        object(world, 0, today.minusYears(1)).statusCode(422).body("errors[0].field", equalTo("raisedOn"));
        String upheld = object(world, 0, today)
                .statusCode(201)
                .body("dueOn", equalTo(today.plusDays(3).toString()))
                .extract()
                .path("id");
        String rejected = object(world, 1, today).statusCode(201).extract().path("id");
        object(world, 2, today).statusCode(201);
        String entry = world.clerk
                .request()
                .get("/api/v1/appraisal/entries?subjectId=" + world.households.get(0).id)
                .then()
                .extract()
                .path("items[0].id");
        act(world.secretary, upheld, "uphold", Map.of("version", 0, "reason", "属实", "entryIds", List.of(entry)))
                .statusCode(200);
        act(world.secretary, rejected, "reject", Map.of("version", 0, "reason", "无误"))
                .statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> {
            database.update(Sql.of(
                    "update appraisal_objection set due_on = ? where round_id = ? and status = 'OPEN'",
                    today.minusDays(1),
                    UUID.fromString(round)));
            database.update(Sql.of(
                    "update appraisal_round set public_until = ? where id = ?",
                    today.minusDays(11),
                    UUID.fromString(round)));
        });
        object(world, 3, today).statusCode(422).body("detail", containsString("10 天内"));
        world.town
                .request()
                .get(OBJECTIONS + "/figures")
                .then()
                .statusCode(200)
                .body("code", contains(world.village))
                .body("[0].total", equalTo(3))
                .body("[0].open", equalTo(1))
                .body("[0].overdue", equalTo(1))
                .body("[0].upheldShare", equalTo(0.5f))
                .body("[0].meanDays", equalTo(0.0f));
        SignIn.account("TOWN_SECRETARY", "971406102")
                .request()
                .get(OBJECTIONS + "/figures")
                .then()
                .body("", hasSize(0));
        world.town.request().get(OBJECTIONS + "/figures?year=1").then().statusCode(400);
        // Who learns from the quarter that a month was wrong still has his days.
        QuarkusTransaction.requiringNew().run(() -> Quarters.publish(database, UUID.fromString(round), QUARTER));
        object(world, 3, today).statusCode(201);
    }

    @Test
    void aForgottenDeedIsRecordedWithTheFindingByTheRulesOfAnyEntry() {
        AppraisalWorld world = scored("971407", 2);
        String round = posted(world);
        published(world, round);
        String id =
                object(world, 0, AppraisalWorld.TODAY).statusCode(201).extract().path("id");
        Map<String, Object> good = new HashMap<>(Map.of(
                "itemCode", "JT-11", "points", 3, "happenedOn", AppraisalWorld.TODAY.toString(), "text", "照料卧床的老人"));
        add(world, id, good, "itemCode", "XX-99").statusCode(422).body("errors[0].field", equalTo("addition.itemCode"));
        add(world, id, good, "itemCode", "JT-02").statusCode(422).body("errors[0].message", containsString("加分"));
        add(world, id, good, "points", 9).statusCode(422).body("errors[0].field", equalTo("addition.points"));
        add(world, id, good, "happenedOn", AppraisalWorld.TODAY.minusMonths(2).toString())
                .statusCode(422)
                .body("errors[0].field", equalTo("addition.happenedOn"));
        add(world, id, good, "itemCode", "HJ-12")
                .statusCode(422)
                .body("rule", equalTo("evidence-missing"))
                .body("errors[0].field", equalTo("addition.itemCode"));
        QuarkusTransaction.requiringNew().run(() -> enteredBy(id, world.secretary));
        world.secretary
                .request()
                .get(OBJECTIONS + "/" + id)
                .then()
                .body("actions.find { it.action == 'reject' }.enabled", equalTo(true))
                .body("actions.find { it.action == 'uphold' }.enabled", equalTo(false))
                .body("actions.find { it.action == 'uphold' }.reason", containsString("登记人"));
        add(world, id, good, "points", 3)
                .statusCode(422)
                .body("rule", equalTo("registrar-upholds"))
                .body("errors[0].field", equalTo("addition"));
        String deduction = world.clerk
                .request()
                .get("/api/v1/appraisal/entries?subjectId=" + world.households.get(0).id)
                .then()
                .extract()
                .path("items[0].id");
        act(world.secretary, id, "uphold", Map.of("version", 0, "reason", "属实", "entryIds", List.of(deduction)))
                .statusCode(422)
                .body("rule", equalTo("registrar-upholds"))
                .body("errors[0].field", equalTo("entryIds"));
        QuarkusTransaction.requiringNew().run(() -> enteredBy(id, world.clerk));
        act(world.secretary, id, "uphold", Map.of("version", 0, "reason", "确实参加了", "addition", good))
                .statusCode(200)
                .body("status", equalTo("UPHELD"))
                .body("indexBefore", equalTo(96.0f))
                .body("indexAfter", equalTo(99.0f));
        world.contact
                .request()
                .get(world.score(world.households.get(0)))
                .then()
                .body("index", equalTo(99.0f))
                .body("status", equalTo("PUBLISHED"))
                .body("parts.find { it.code == 'JT' }.entries", hasSize(2))
                .body("parts.find { it.code == 'JT' }.entries.sentence", hasItem(containsString("补记")));
    }

    private void enteredBy(String objection, Person who) {
        database.update(Sql.of(
                "update appraisal_objection set created_by = ? where id = ?", who.id(), UUID.fromString(objection)));
    }

    private static ValidatableResponse add(
            AppraisalWorld world, String id, Map<String, Object> good, String field, Object value) {
        Map<String, Object> other = new HashMap<>(good);
        other.put(field, value);
        return act(world.secretary, id, "uphold", Map.of("version", 0, "reason", "属实", "addition", other));
    }

    @Test
    void evidenceIsKeptWithAnObjectionWhileItIsOpen() {
        AppraisalWorld world = scored("971408", 1);
        posted(world);
        String id = object(world, 0, AppraisalWorld.TODAY)
                .statusCode(201)
                .body("actions.action", hasItem("file"))
                .extract()
                .path("id");
        byte[] pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        String file = UUID.randomUUID().toString();
        attach(world.panel, id, file, pdf).statusCode(403);
        attach(world.contact, id, file, pdf).statusCode(403);
        attach(SignIn.account("VILLAGE_CLERK", "971408101202"), id, file, pdf).statusCode(404);
        attach(world.clerk, id, file, "not a picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .statusCode(422)
                .body("errors[0].field", equalTo("file"));
        attach(world.clerk, id, file, pdf).statusCode(201).body("picture", equalTo(false));
        attach(world.clerk, id, file, pdf).statusCode(201).body("id", equalTo(file));
        world.secretary
                .request()
                .get(OBJECTIONS + "/" + id)
                .then()
                .body("files.id", contains(file))
                .body("files[0].mediaType", equalTo("application/pdf"));
        world.secretary
                .request()
                .get(OBJECTIONS + "/" + id + "/files/" + file)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        SignIn.account("VILLAGE_CLERK", "971408101202")
                .request()
                .get(OBJECTIONS + "/" + id + "/files/" + file)
                .then()
                .statusCode(404);
        act(world.secretary, id, "reject", Map.of("version", 0, "reason", "经核查无误"))
                .statusCode(200);
        attach(world.clerk, id, UUID.randomUUID().toString(), pdf)
                .statusCode(409)
                .body("detail", containsString("办结"));
    }

    @Test
    void whoLooksAfterTheHouseholdEntersItAtTheDoorAndSeesWhatCameOfIt() {
        AppraisalWorld world = new AppraisalWorld("979412", "pujiang", 2);
        Household household = world.households.get(0);
        world.record(household, "JT-02", 4);
        posted(world);
        Map<String, Object> body = objection(household);
        body.put("id", UUID.randomUUID().toString());
        Person elsewhere = SignIn.account("CONTACT_MEMBER", world.village + "0199");
        elsewhere.request().body(body).post(OBJECTIONS).then().statusCode(404);
        String id = world.contact
                .request()
                .body(body)
                .post(OBJECTIONS)
                .then()
                .statusCode(201)
                .body("actions.action", contains("file"))
                .extract()
                .path("id");
        // A phone that lost the answer sends it again.
        world.contact
                .request()
                .body(body)
                .post(OBJECTIONS)
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        byte[] pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        String file = UUID.randomUUID().toString();
        attach(world.contact, id, file, pdf).statusCode(201);
        attach(world.contact, id, file, pdf).statusCode(201).body("id", equalTo(file));
        attach(elsewhere, id, file, pdf).statusCode(404);
        String entered = object(world, 1, AppraisalWorld.TODAY).extract().path("id");
        attach(world.contact, entered, UUID.randomUUID().toString(), pdf).statusCode(403);
        act(world.contact, id, "uphold", Map.of("version", 0, "reason", "属实")).statusCode(403);
        act(world.secretary, id, "reject", Map.of("version", 0, "reason", "经核查无误"))
                .statusCode(200);
        attach(world.contact, id, file, pdf).statusCode(201).body("id", equalTo(file));
        for (String query : List.of("?subjectId=" + household.id, "?status=REJECTED")) {
            world.contact
                    .request()
                    .get(OBJECTIONS + query)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(1))
                    .body("items[0].status", equalTo("REJECTED"))
                    .body("items[0].finding", equalTo("经核查无误"))
                    .body("items[0].files.id", contains(file));
            elsewhere.request().get(OBJECTIONS + query).then().body("items", hasSize(0));
        }
        elsewhere.request().get(OBJECTIONS + "/" + id).then().statusCode(404);
    }

    @Test
    void theVillageWhoseRoundItWasDecidesWhenTheHouseholdHasMovedAway() {
        AppraisalWorld world = new AppraisalWorld("979451", "pujiang", 1);
        Household household = world.households.get(0);
        world.record(household, "JT-02", 4);
        posted(world);
        String id = object(world, 0, AppraisalWorld.TODAY).extract().path("id");
        String other = HouseholdChanges.moveFar(world, household);
        Map<String, Object> reject = Map.of("version", 0, "reason", "经核查无误");
        Person there = SignIn.account("VILLAGE_SECRETARY", other);
        there.request().get(OBJECTIONS + "/" + id).then().statusCode(200).body("actions", hasSize(0));
        act(there, id, "reject", reject).statusCode(403);
        world.clerk
                .request()
                .get(OBJECTIONS + "?subjectId=" + household.id)
                .then()
                .body("total", equalTo(1));
        act(world.secretary, id, "reject", reject).statusCode(200);
    }

    private static ValidatableResponse attach(Person who, String id, String file, byte[] bytes) {
        return who.request()
                .contentType("application/octet-stream")
                .body(bytes)
                .post(OBJECTIONS + "/" + id + "/files?fileId=" + file)
                .then();
    }

    @Test
    void anObjectionToAQuarterIsShownTheWayToItsMonths() {
        AppraisalWorld world = scored("971409", 1);
        UUID month = UUID.fromString(posted(world));
        QuarkusTransaction.requiringNew().run(() -> Quarters.publish(database, month, QUARTER));
        Map<String, Object> body = objection(world.households.get(0));
        body.put("period", QUARTER);
        world.clerk
                .request()
                .body(body)
                .post(OBJECTIONS)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("period"))
                .body("detail", containsString(AppraisalWorld.TODAY.getMonthValue() + "月"));
    }
}
