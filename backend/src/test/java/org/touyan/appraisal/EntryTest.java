package org.touyan.appraisal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class EntryTest {
    private static AppraisalWorld world;
    private static int next;

    @Inject
    Database database;

    private Household household;

    @BeforeEach
    void aHouseholdOfItsOwn() {
        if (world == null) {
            world = new AppraisalWorld("971101", "pujiang", 20);
        }
        household = world.households.get(next++);
    }

    private ValidatableResponse record(Person who, Map<String, Object> body) {
        return who.request().body(body).post("/api/v1/appraisal/entries").then();
    }

    @Test
    void aDeductionIsRecordedAtTheDoorAndMovesTheIndex() {
        Map<String, Object> body = world.entry(household, "JT-02", 3);
        body.put("text", "老人无人照看");
        record(world.contact, body)
                .statusCode(201)
                .body("indexBefore", equalTo(100.0f))
                .body("index", equalTo(97.0f))
                .body("gradeName", equalTo("优秀"))
                .body("entry.points", equalTo(-3f))
                .body("entry.itemText", equalTo("怠于照料老人、孩子"))
                .body("entry.dimensionName", equalTo("家庭和谐"));
        world.contact
                .request()
                .get(world.score(household))
                .then()
                .statusCode(200)
                .body("index", equalTo(97.0f))
                .body("parts.find { it.code == 'JT' }.value", equalTo(17))
                .body("parts.find { it.code == 'JT' }.deducted", equalTo(-3f))
                .body(
                        "parts.find { it.code == 'JT' }.entries[0].sentence",
                        equalTo(AppraisalWorld.TODAY.getMonthValue() + "月" + AppraisalWorld.TODAY.getDayOfMonth()
                                + "日，怠于照料老人、孩子（老人无人照看），扣 3 分，" + world.contact.displayName() + "记。"))
                .body("earnBack[0].text", equalTo("孝老爱亲事迹"));
    }

    @Test
    void theSameEntrySentAgainIsRecordedOnce() {
        Map<String, Object> body = world.entry(household, "JT-02", 2);
        record(world.contact, body).statusCode(201);
        record(world.contact, body).statusCode(201).body("index", equalTo(98.0f));
        assertEquals(
                1, database.number(Sql.of("select count(*) from appraisal_entry where subject_id = ?", household.id)));
        body.put("text", "另一件事");
        record(world.contact, body).statusCode(409).body("code", equalTo("duplicate"));
    }

    @Test
    void sentByManyAtOnceItIsStillOne() throws Exception {
        Map<String, Object> body = world.entry(household, "JT-02", 2);
        var pool = Executors.newFixedThreadPool(6);
        Callable<Integer> send = () -> record(world.contact, body).extract().statusCode();
        for (var answer : pool.invokeAll(java.util.Collections.nCopies(6, send))) {
            assertEquals(201, answer.get());
        }
        pool.shutdown();
        assertEquals(
                1, database.number(Sql.of("select count(*) from appraisal_entry where subject_id = ?", household.id)));
    }

    @Test
    void differentEntriesAtOnceAllCount() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        List<Callable<Integer>> sends = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Integer>) () -> record(world.contact, world.entry(household, "ZJ-11", 1))
                        .extract()
                        .statusCode())
                .toList();
        record(world.contact, world.entry(household, "JT-02", 2)).statusCode(201);
        Map<String, Object> gambling = world.entry(household, "ZJ-03", 10);
        gambling.put("evidence", "派出所告知书");
        record(world.contact, gambling).statusCode(201).body("index", equalTo(88.0f));
        for (var answer : pool.invokeAll(sends)) {
            assertEquals(201, answer.get());
        }
        pool.shutdown();
        world.contact.request().get(world.score(household)).then().body("index", equalTo(94.0f));
    }

    /** What a phone sends after a day without network: of two doors, one of them refused in part, and sent twice. */
    @Test
    void manyAtOnceAreEachRecordedOrRefused() {
        Household other = world.households.get(next++);
        Map<String, Object> first = world.entry(household, "HJ-02", 2);
        List<Map<String, Object>> all = List.of(
                first,
                world.entry(other, "JT-02", 3),
                world.entry(household, "HJ-02", 2),
                world.entry(household, "XX-99", 1),
                world.entry(household, "HJ-02", 2));
        for (int sent = 0; sent < 2; sent++) {
            recordAll(world.contact, all)
                    .statusCode(200)
                    .body("id", equalTo(all.stream().map(one -> one.get("id")).toList()))
                    .body("[0].recorded.entry.warning", equalTo("劝告"))
                    .body("[2].recorded.entry.warning", equalTo("警示"))
                    .body("[4].recorded.entry.points", equalTo(-2f))
                    .body("[4].recorded.index", equalTo(98.0f))
                    .body("[1].recorded.index", equalTo(97.0f))
                    .body("[3].recorded", nullValue())
                    .body("[3].problem.rule", equalTo("no-such-item"))
                    .body("[3].problem.status", equalTo(422));
        }
        world.contact.request().get(world.score(household)).then().body("index", equalTo(98.0f));
        assertEquals(
                3, database.number(Sql.of("select count(*) from appraisal_entry where subject_id = ?", household.id)));
        assertEquals(
                1,
                database.number(Sql.of(
                        "select count(*) from audit_entry where action = 'entry.create' and object_id = ?",
                        first.get("id"))));
    }

    @Test
    void amongManyEachRefusalIsThatOfASingleOne() {
        Map<String, Object> changed = world.entry(household, "JT-02", 2);
        recordAll(world.contact, List.of(changed)).statusCode(200);
        changed.put("text", "改过了");
        Map<String, Object> outside = world.entry(household, "JT-02", 2);
        outside.put("subjectId", UUID.randomUUID().toString());
        Map<String, Object> tomorrow = world.entry(household, "JT-02", 2);
        tomorrow.put("happenedOn", AppraisalWorld.TODAY.plusDays(1).toString());
        recordAll(world.contact, List.of(changed, outside, tomorrow))
                .statusCode(200)
                .body("[0].problem.code", equalTo("duplicate"))
                .body("[1].problem.code", equalTo("not-found"))
                .body("[2].problem.rule", equalTo("outside-period"));
        Map<String, Object> one = world.entry(household, "JT-02", 2);
        recordAll(world.contact, List.of(one, one)).statusCode(400).body("errors[0].field", equalTo("entries"));
        Map<String, Object> without = world.entry(household, null, 2);
        recordAll(world.contact, List.of(one, without))
                .statusCode(400)
                .body("errors[0].field", containsString("entries[1].itemCode"));
        recordAll(world.contact, List.of()).statusCode(400);
    }

    private ValidatableResponse recordAll(Person who, List<Map<String, Object>> bodies) {
        return who.request()
                .body(Map.of("entries", bodies))
                .post("/api/v1/appraisal/entry-batches")
                .then();
    }

    @Test
    void warningsComeBeforePoints() {
        record(world.contact, world.entry(household, "HJ-02", 2))
                .statusCode(201)
                .body("entry.warning", equalTo("劝告"))
                .body("index", equalTo(100.0f));
        record(world.contact, world.entry(household, "HJ-02", 2)).body("entry.warning", equalTo("警示"));
        record(world.contact, world.entry(household, "HJ-02", 2))
                .body("entry.warning", nullValue())
                .body("index", equalTo(98.0f));
    }

    @Test
    void refusalsSayWhichRuleAndWhy() {
        refused("evidence-missing", "evidence", world.entry(household, "ZJ-03", 5), "须有佐证");
        refused("points-out-of-range", "points", world.entry(household, "JT-02", 9), "2 至 5 分");
        refused("points-out-of-range", "points", world.entry(household, "JT-02", null), "请选择分值");
        refused("no-such-item", "itemCode", world.entry(household, "XX-99", 1), "没有这个评分项");
        Map<String, Object> tomorrow = world.entry(household, "JT-02", 2);
        tomorrow.put("happenedOn", AppraisalWorld.TODAY.plusDays(1).toString());
        refused("outside-period", "happenedOn", tomorrow, "不能晚于今天");
        Map<String, Object> longAgo = world.entry(household, "JT-02", 2);
        longAgo.put("happenedOn", AppraisalWorld.TODAY.minusMonths(2).toString());
        refused("outside-period", "happenedOn", longAgo, "还没有施行");
        Map<String, Object> veto = world.entry(household, "FJ-01", null);
        veto.put("evidence", "判决书");
        refused("not-for-role", "itemCode", veto, "不由您的岗位");
    }

    private void refused(String rule, String field, Map<String, Object> body, String words) {
        record(world.contact, body)
                .statusCode(422)
                .body("code", equalTo("rule"))
                .body("rule", equalTo(rule))
                .body("errors[0].field", equalTo(field))
                .body("detail", containsString(words));
    }

    @Test
    void theCapOfAPeriodHolds() {
        record(world.contact, world.entry(household, "HJ-11", 2)).statusCode(201);
        record(world.contact, world.entry(household, "HJ-11", 2)).statusCode(201);
        refused("over-cap", "points", world.entry(household, "HJ-11", 1), "每期最多 4 分，本期已记 4 分");
    }

    @Test
    void nobodyScoresHisOwnHousehold() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "insert into grid_staff (id, area, role, person_name, resident_id, account_id, valid_from, version)"
                                + " values (?, ?, 'CONTACT_MEMBER', '户主', ?, ?, '2024-01-01', 0)",
                        UUID.randomUUID(),
                        world.contactGrid,
                        household.headId,
                        world.contact.id())));
        refused("own-household", "subjectId", world.entry(household, "JT-02", 2), "应当回避");
        world.contact
                .request()
                .body(Map.of("period", AppraisalWorld.MONTH, "subjectIds", List.of(household.id.toString())))
                .post("/api/v1/appraisal/confirmations")
                .then()
                .statusCode(422)
                .body("rule", equalTo("own-household"));
        world.contact
                .request()
                .get("/api/v1/family-scores?q=" + household.number)
                .then()
                .body("items[0].recusal", equalTo("SELF"));
        record(world.clerk, world.entry(household, "JT-02", 2)).statusCode(201);
    }

    @Test
    void whoDeclaredKinKeepsOutOfTheHouseholdUntilTheOfficeTakesItBack() {
        String id = UUID.randomUUID().toString();
        Map<String, Object> kin = Map.of("id", id, "householdId", household.id.toString(), "kinship", "SIBLING");
        declare(world.contact, kin)
                .statusCode(201)
                .body("accountName", equalTo(world.contact.displayName()))
                .body("headName", equalTo(household.headName))
                .body("kinshipName", equalTo("兄弟姐妹"))
                .body("actions", hasSize(0));
        declare(world.contact, kin).statusCode(201);
        declare(world.contact, Map.of("householdId", household.id.toString(), "kinship", "PARENT"))
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        refused("own-household", "subjectId", world.entry(household, "JT-02", 2), "亲属（兄弟姐妹）");
        record(world.clerk, world.entry(household, "JT-02", 2)).statusCode(201);
        withdraw(world.contact, id, "记错了").statusCode(403);
        withdraw(world.clerk, id, null).statusCode(400).body("errors[0].field", equalTo("reason"));
        withdraw(world.clerk, id, "申报有误").statusCode(200).body("withdrawnWhy", equalTo("申报有误"));
        withdraw(world.clerk, id, "再来一次").statusCode(409);
        record(world.contact, world.entry(household, "JT-02", 2)).statusCode(201);
        world.contact
                .request()
                .get("/api/v1/appraisal/kin?mine=true")
                .then()
                .body("items.find { it.id == '" + id + "' }.withdrawnName", equalTo(world.clerk.displayName()));
    }

    @Test
    void kinIsDeclaredOfOwnHouseholdsInWordsThatAreKnown() {
        Map<String, Object> kin = Map.of("householdId", household.id.toString(), "kinship", "SIBLING");
        declare(SignIn.account("VILLAGE_MENTOR", world.village), kin).statusCode(403);
        Person elsewhere = SignIn.account("CONTACT_MEMBER", "9711011012020101");
        declare(elsewhere, kin).statusCode(404);
        declare(world.contact, Map.of("householdId", household.id.toString(), "kinship", "SELF"))
                .statusCode(400)
                .body("errors[0].field", equalTo("kinship"));
        declare(world.contact, Map.of()).statusCode(400);
        String id = declare(world.clerk, kin).statusCode(201).extract().path("id");
        withdraw(elsewhere, id, "不归我管").statusCode(403);
        withdraw(world.clerk, id, "自己撤").statusCode(409);
        withdraw(SignIn.account("VILLAGE_CLERK", "971101101202"), id, "别村的").statusCode(404);
        withdraw(world.secretary, id, "经核实不是近亲属").statusCode(200);
    }

    private static ValidatableResponse declare(Person who, Map<String, Object> body) {
        return who.request().body(body).post("/api/v1/appraisal/kin").then();
    }

    private static ValidatableResponse withdraw(Person who, String id, String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("reason", reason);
        return who.request()
                .body(body)
                .post("/api/v1/appraisal/kin/" + id + "/actions/withdraw")
                .then();
    }

    @Test
    void aReversalNamesItsEntryAndBothStay() {
        String id = record(world.contact, world.entry(household, "JT-02", 4))
                .extract()
                .path("entry.id");
        Map<String, Object> reversing =
                new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "reason", "记错了户"));
        String path = "/api/v1/appraisal/entries/" + id + "/actions/reverse";
        world.contact
                .request()
                .body(reversing)
                .post(path)
                .then()
                .statusCode(200)
                .body("index", equalTo(100.0f))
                .body("entry.reversesId", equalTo(id))
                .body("entry.points", equalTo(4f));
        world.contact
                .request()
                .body(reversing)
                .post(path)
                .then()
                .statusCode(200)
                .body("index", equalTo(100.0f));
        reversing.put("id", UUID.randomUUID().toString());
        world.contact
                .request()
                .body(reversing)
                .post(path)
                .then()
                .statusCode(409)
                .body("detail", equalTo("这笔记分已经冲销"));
        world.contact
                .request()
                .get("/api/v1/appraisal/entries?period=" + AppraisalWorld.MONTH + "&subjectId=" + household.id)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("total", equalTo(2))
                .body("items.find { it.id == '" + id + "' }.reversedBy", equalTo(reversalOf(id)));
    }

    private String reversalOf(String id) {
        return database.first(
                        Sql.of("select id from appraisal_entry where reverses_id = ?", UUID.fromString(id)),
                        row -> Database.uuid(row, 1).toString())
                .orElseThrow();
    }

    @Test
    void whoMayNotDoesNot() {
        record(world.panel, world.entry(household, "JT-02", 2)).statusCode(403);
        Person elsewhere = SignIn.account("CONTACT_MEMBER", "9711011012020101");
        record(elsewhere, world.entry(household, "JT-02", 2)).statusCode(404);
        elsewhere.request().get(world.score(household)).then().statusCode(404);
        elsewhere.request().get("/api/v1/family-scores").then().statusCode(200).body("items", hasSize(0));
        elsewhere
                .request()
                .get("/api/v1/appraisal/entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void inputsThatAreMissingAreNamed() {
        record(world.contact, Map.of("points", -1))
                .statusCode(400)
                .body(
                        "errors.field",
                        org.hamcrest.Matchers.hasItems("id", "subjectId", "itemCode", "happenedOn", "points"));
    }

    @Test
    void aVillageIsConfirmedAtOnceThoughItsRoundIsNotOpenYet() {
        AppraisalWorld fresh = new AppraisalWorld("971109", "pujiang", 3);
        Map<String, Object> body = Map.of(
                "period",
                AppraisalWorld.MONTH,
                "subjectIds",
                fresh.households.stream().map(one -> one.id.toString()).toList());
        for (int i = 0; i < 2; i++) {
            fresh.contact
                    .request()
                    .body(body)
                    .post("/api/v1/appraisal/confirmations")
                    .then()
                    .statusCode(200)
                    .body("confirmed", equalTo(3));
        }
        fresh.contact.request().get("/api/v1/family-scores?state=DONE").then().body("items", hasSize(3));
    }

    @Test
    void theListShowsWhoIsStillToBeScored() {
        world.contact
                .request()
                .body(Map.of("period", AppraisalWorld.MONTH, "subjectIds", List.of(household.id.toString())))
                .post("/api/v1/appraisal/confirmations")
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(1));
        world.contact
                .request()
                .get("/api/v1/family-scores?state=DONE&q=" + household.number)
                .then()
                .body("items[0].index", equalTo(100.0f))
                .body("items[0].parts.HJ", equalTo(20))
                .body("items[0].scored", equalTo(true))
                .body("items[0].stage", equalTo("SCORING"));
        world.contact
                .request()
                .get("/api/v1/family-scores?state=TODO&q=" + household.number)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void anEntrySaysWhoOfTheHouseholdClaimedTheDeed() {
        Map<String, Object> body = world.entry(household, "HJ-11", 2);
        body.put("claimedBy", "别人家");
        record(world.contact, body).statusCode(422).body("errors[0].field", equalTo("claimedBy"));
        body.put("claimedBy", household.headName);
        body.put("claimedOn", AppraisalWorld.TODAY.plusDays(1).toString());
        record(world.contact, body).statusCode(422).body("errors[0].field", equalTo("claimedOn"));
        body.put("claimedOn", AppraisalWorld.TODAY.toString());
        record(world.contact, body)
                .statusCode(201)
                .body("entry.claimedBy", equalTo(household.headName))
                .body("entry.claimedOn", equalTo(AppraisalWorld.TODAY.toString()));
        Map<String, Object> bad = world.entry(household, "JT-02", 3);
        bad.put("claimedBy", household.headName);
        record(world.contact, bad).statusCode(422).body("errors[0].field", equalTo("claimedBy"));
        world.contact
                .request()
                .get(world.score(household))
                .then()
                .body("parts.find { it.code == 'HJ' }.entries[0].claimedBy", equalTo(household.headName))
                .body("parts.find { it.code == 'HJ' }.entries[0].sentence", containsString(household.headName + "申报"));
    }

    @Test
    void whoWasThereIsKeptWhenNothingWasRecorded() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "period",
                AppraisalWorld.MONTH,
                "subjectIds",
                List.of(household.id.toString()),
                "heldOn",
                "2126-01-01"));
        body.put("attendees", List.of("郑国平", "黄根土"));
        world.contact
                .request()
                .body(body)
                .post("/api/v1/appraisal/confirmations")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("heldOn"));
        body.put("heldOn", AppraisalWorld.TODAY.toString());
        world.contact
                .request()
                .body(body)
                .post("/api/v1/appraisal/confirmations")
                .then()
                .statusCode(200);
        world.contact.request().get(world.score(household)).then().body("met", containsString("到场 2 户：郑国平、黄根土"));
        String recorded = "select count(*) from audit_entry where action = 'entry.confirm' and object_id = ?";
        assertEquals(1, database.number(Sql.of(recorded, household.id.toString())));
        body.put("attendees", List.of("阿".repeat(60)));
        world.contact
                .request()
                .body(body)
                .post("/api/v1/appraisal/confirmations")
                .then()
                .statusCode(200);
        assertEquals(2, database.number(Sql.of(recorded, household.id.toString())));
    }
}
