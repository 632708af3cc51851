package org.touyan.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
import org.touyan.testing.Households;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class BoardTest {
    private static final String POSTINGS = "/api/v1/appraisal/postings/";
    private static final String QUARTER =
            Period.at(AppraisalWorld.TODAY, Period.Kind.QUARTER).text();

    @Inject
    Database database;

    /** Ten households of a published month: one far ahead, one a D that was warned, one a D that never was. */
    private AppraisalWorld published(String county) {
        AppraisalWorld world = new AppraisalWorld(county, "pujiang", 10);
        world.contact
                .request()
                .body(world.entry(world.households.get(1), "HJ-02", 1))
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(201)
                .body("entry.warning", equalTo("劝告"));
        UUID round = UUID.fromString(world.round());
        QuarkusTransaction.requiringNew().run(() -> {
            database.update(
                    Sql.of("update appraisal_round set stage = 'PUBLISHED', published_at = now() where id = ?", round));
            database.update(Sql.of("update appraisal_result set status = 'PUBLISHED' where round_id = ?", round));
            index(round, world.households.get(0).id, 108, "A");
            index(round, world.households.get(1).id, 60, "D");
            index(round, world.households.get(2).id, 65, "D");
            Quarters.publish(database, round, QUARTER);
        });
        return world;
    }

    private void index(UUID round, UUID subject, int index, String grade) {
        database.update(Sql.of(
                "update appraisal_result set index_value = ?, grade = ? where round_id = ? and subject_id = ?",
                index,
                grade,
                round,
                subject));
    }

    private static ValidatableResponse draft(AppraisalWorld world, Person who) {
        return who.request()
                .body(Map.of("area", world.village, "period", AppraisalWorld.MONTH))
                .post("/api/v1/appraisal/board-drafts")
                .then();
    }

    private static ValidatableResponse act(Person who, String id, String action, Map<String, Object> body) {
        return who.request()
                .body(body)
                .post(POSTINGS + id + "/actions/" + action)
                .then();
    }

    private static ValidatableResponse board(AppraisalWorld world, Person who) {
        return who.request()
                .get("/api/v1/appraisal/boards?area=" + world.village + "&period=" + AppraisalWorld.MONTH)
                .then();
    }

    @Test
    void aBoardIsDraftedByRuleSignedByASecondPersonAndTakenDown() {
        AppraisalWorld world = published("971501");
        draft(world, world.clerk)
                .statusCode(200)
                .body("", hasSize(2))
                .body("find { it.colour == 'RED' }.shownName", equalTo("户主1"))
                .body("find { it.colour == 'RED' }.deed", containsString("指数 108"))
                .body("find { it.colour == 'YELLOW' }.shownName", equalTo("户**"))
                .body("find { it.colour == 'YELLOW' }.deed", containsString("垃圾不分类"));
        draft(world, world.clerk).body("", hasSize(2));
        String red = draft(world, world.clerk).extract().path("find { it.colour == 'RED' }.id");
        board(world, world.panel).statusCode(200).body("red", hasSize(0));

        act(world.secretary, red, "sign", Map.of("version", 0)).statusCode(409).body("detail", containsString("同意"));
        world.clerk
                .request()
                .body(Map.of("deed", "2026年好家风户", "basis", "CONSENT", "basisNote", "同意书 12 号", "version", 0))
                .put(POSTINGS + red)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        act(world.clerk, red, "sign", Map.of("version", 1)).statusCode(403);
        act(world.secretary, red, "sign", Map.of("version", 0)).statusCode(409).body("code", equalTo("stale"));
        act(world.secretary, red, "sign", Map.of("version", 1))
                .statusCode(200)
                .body("status", equalTo("POSTED"))
                .body("onBoard", equalTo(true))
                .body("expiresOn", equalTo(AppraisalWorld.TODAY.plusDays(91).toString()));
        board(world, world.panel)
                .body("red.shownName", org.hamcrest.Matchers.contains("户主1"))
                .body("yellow", hasSize(0));
        act(world.clerk, red, "take-down", Map.of("version", 2))
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"));
        act(world.clerk, red, "take-down", Map.of("version", 2, "reason", "本户撤回同意"))
                .statusCode(200)
                .body("status", equalTo("TAKEN_DOWN"));
        board(world, world.panel).body("red", hasSize(0));
        act(world.clerk, red, "take-down", Map.of("version", 3, "reason", "再撤")).statusCode(409);
    }

    @Test
    void whoPreparesDoesNotSignAndOthersSeeNothing() {
        AppraisalWorld world = published("971502");
        String yellow = draft(world, world.secretary).extract().path("find { it.colour == 'YELLOW' }.id");
        world.secretary
                .request()
                .body(Map.of("deed", "垃圾不分类", "basis", "STATUTORY", "basisNote", "村规民约第 5 条", "version", 0))
                .put(POSTINGS + yellow)
                .then()
                .statusCode(200);
        act(world.secretary, yellow, "sign", Map.of("version", 1))
                .statusCode(409)
                .body("detail", containsString("另一人"));
        act(SignIn.account("VILLAGE_SECRETARY", world.village), yellow, "sign", Map.of("version", 1))
                .statusCode(200);
        String objection = world.clerk
                .request()
                .body(Map.of(
                        "subjectId",
                        world.households.get(1).id.toString(),
                        "period",
                        AppraisalWorld.MONTH,
                        "raisedBy",
                        "户主2",
                        "raisedOn",
                        AppraisalWorld.TODAY.toString(),
                        "text",
                        "已经整改"))
                .post("/api/v1/appraisal/objections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String entry = world.clerk
                .request()
                .get("/api/v1/appraisal/entries?subjectId=" + world.households.get(1).id)
                .then()
                .extract()
                .path("items[0].id");
        world.secretary
                .request()
                .body(Map.of("version", 0, "reason", "属实", "entryIds", java.util.List.of(entry)))
                .post("/api/v1/appraisal/objections/" + objection + "/actions/uphold")
                .then()
                .statusCode(200);
        board(world, world.panel).body("yellow", hasSize(0));
        Person elsewhere = SignIn.account("VILLAGE_SECRETARY", "971502101202");
        draft(world, elsewhere).statusCode(404);
        board(world, elsewhere).statusCode(404);
        act(elsewhere, yellow, "sign", Map.of("version", 2)).statusCode(404);
        draft(world, world.panel).statusCode(403);
    }

    /** The yellow draft of the household that was warned, ready to be signed. */
    private String yellow(AppraisalWorld world) {
        String yellow = draft(world, world.clerk).extract().path("find { it.colour == 'YELLOW' }.id");
        world.clerk
                .request()
                .body(Map.of("deed", "垃圾不分类", "basis", "STATUTORY", "basisNote", "村规民约第 5 条", "version", 0))
                .put(POSTINGS + yellow)
                .then()
                .statusCode(200);
        return yellow;
    }

    @Test
    void whatIsDisputedIsNotSignedAndAnUpheldObjectionDropsTheDraft() {
        AppraisalWorld world = published("971503");
        String yellow = yellow(world);
        String household = world.households.get(1).id.toString();
        String objection = world.clerk
                .request()
                .body(Map.of(
                        "subjectId",
                        household,
                        "period",
                        AppraisalWorld.MONTH,
                        "raisedBy",
                        "户主2",
                        "raisedOn",
                        AppraisalWorld.TODAY.toString(),
                        "text",
                        "已经整改"))
                .post("/api/v1/appraisal/objections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(world.secretary, yellow, "sign", Map.of("version", 1))
                .statusCode(409)
                .body("detail", containsString("异议"));
        String entry = world.clerk
                .request()
                .get("/api/v1/appraisal/entries?subjectId=" + household)
                .then()
                .extract()
                .path("items[0].id");
        world.secretary
                .request()
                .body(Map.of("version", 0, "reason", "属实", "entryIds", List.of(entry)))
                .post("/api/v1/appraisal/objections/" + objection + "/actions/uphold")
                .then()
                .statusCode(200);
        world.clerk
                .request()
                .get("/api/v1/appraisal/postings?area=" + world.village + "&period=" + AppraisalWorld.MONTH)
                .then()
                .body("find { it.id == '" + yellow + "' }.status", equalTo("DROPPED"))
                .body("find { it.id == '" + yellow + "' }.removalReason", containsString("成立"));
        act(world.secretary, yellow, "sign", Map.of("version", 2)).statusCode(409);
    }

    @Test
    void whoseResultNoLongerFitsIsNotSigned() {
        AppraisalWorld world = published("971504");
        String yellow = yellow(world);
        UUID round = UUID.fromString(world.round());
        QuarkusTransaction.requiringNew().run(() -> index(round, world.households.get(1).id, 95, "B"));
        act(world.secretary, yellow, "sign", Map.of("version", 1))
                .statusCode(409)
                .body("detail", containsString("不再符合"));
    }

    @Test
    void whoWasWarnedInAnEarlierPeriodIsPostedAndAnotherSchemesEntriesWarnNobody() {
        AppraisalWorld world = published("971505");
        QuarkusTransaction.requiringNew().run(() -> {
            database.update(Sql.of(
                    "update appraisal_entry set occurrence = 3, points = -1 where subject_id = ?",
                    world.households.get(1).id));
            database.update(Sql.of(
                    "insert into appraisal_entry (id, round_id, area, subject_kind, subject_id, period, item_code,"
                            + " points, occurrence, happened_on, author_id, author_name, recorded_at) values (?, ?, ?,"
                            + " 'HOUSEHOLD', ?, ?, 'HJ-02', 0, 1, ?, ?, '另一个办法', now())",
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    world.village,
                    world.households.get(2).id,
                    AppraisalWorld.MONTH,
                    AppraisalWorld.TODAY,
                    UUID.randomUUID()));
        });
        draft(world, world.clerk)
                .body(
                        "findAll { it.colour == 'YELLOW' }.subjectId",
                        contains(world.households.get(1).id.toString()));
    }

    @Test
    void aFamilyThatSplitOffIsNotPostedForWhatItsHouseholdDidBefore() {
        AppraisalWorld world = published("971506");
        Household fresh = Households.in(world.contactGrid).head("分户").save();
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "insert into appraisal_lineage (subject_id, predecessor_id, kind, since) values (?, ?, 'SPLIT', ?)",
                        fresh.id,
                        world.households.get(1).id,
                        AppraisalWorld.TODAY)));
        draft(world, world.clerk).body("", hasSize(2));
    }

    @Test
    void theLedgerSaysOnWhatAndWhereAndNothingIsSignedWithoutItsNote() {
        AppraisalWorld world = published("971507");
        String red = draft(world, world.clerk).extract().path("find { it.colour == 'RED' }.id");
        world.clerk
                .request()
                .body(Map.of("deed", "好家风户", "basis", "CONSENT", "place", "文化礼堂公告栏", "version", 0))
                .put(POSTINGS + red)
                .then()
                .statusCode(200)
                .body("place", equalTo("文化礼堂公告栏"))
                .body("roundId", equalTo(world.round()))
                .body("basisNote", nullValue());
        act(world.secretary, red, "sign", Map.of("version", 1)).statusCode(409).body("detail", containsString("同意书"));
        world.clerk
                .request()
                .body(Map.of("deed", "好家风户", "basis", "CONSENT", "basisNote", "同意书 7 号", "version", 1))
                .put(POSTINGS + red)
                .then()
                .statusCode(200)
                .body("place", equalTo("文化礼堂公告栏"));
        act(world.secretary, red, "sign", Map.of("version", 2)).statusCode(200);

        // Who looks after a grid of the village reads its wall, without saying which period; nobody of another village.
        world.contact
                .request()
                .get("/api/v1/appraisal/boards?area=" + world.village)
                .then()
                .statusCode(200)
                .body("period", equalTo(AppraisalWorld.MONTH))
                .body("red.shownName", contains("户主1"));
        world.contact
                .request()
                .get("/api/v1/appraisal/boards?area=971507101202")
                .then()
                .statusCode(404);
        world.town
                .request()
                .get("/api/v1/appraisal/overview?period=" + AppraisalWorld.MONTH)
                .then()
                .statusCode(200)
                .body("boards.find { it.code == '" + world.village + "' }.red", equalTo(1))
                .body("boards.find { it.code == '" + world.village + "' }.waiting", equalTo(1));
    }

    @Test
    void aHouseholdSeesItsPlaceInTheTownToo() {
        AppraisalWorld world = published("971508");
        world.contact
                .request()
                .get(world.score(world.households.get(2)))
                .then()
                .statusCode(200)
                .body("better", equalTo(8))
                .body("townBetter", equalTo(8))
                .body("townRanked", equalTo(10));
    }

    private static Map<String, Object> byHand(AppraisalWorld world, int household, String colour, String entry) {
        return new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "subjectId",
                world.households.get(household).id.toString(),
                "period",
                QUARTER,
                "colour",
                colour,
                "entryId",
                entry,
                "deed",
                "整治庭院，主动认领门前三包",
                "basis",
                "CONSENT",
                "basisNote",
                "同意书 21 号",
                "place",
                "文化礼堂"));
    }

    private static Map<String, Object> objection(AppraisalWorld world, int household) {
        return Map.of(
                "subjectId",
                world.households.get(household).id.toString(),
                "period",
                AppraisalWorld.MONTH,
                "raisedBy",
                "户主",
                "raisedOn",
                AppraisalWorld.TODAY.toString(),
                "text",
                "记得不对");
    }

    private static ValidatableResponse post(Person who, Map<String, Object> body) {
        return who.request().body(body).post("/api/v1/appraisal/postings").then();
    }

    /** Recorded past the rules of the day, so that a published month has it. */
    private String entry(AppraisalWorld world, int household, String item, int points, int occurrence) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "insert into appraisal_entry (id, round_id, area, subject_kind, subject_id, period, item_code,"
                                + " points, occurrence, happened_on, author_id, author_name, recorded_at) values (?, ?, ?,"
                                + " 'HOUSEHOLD', ?, ?, ?, ?, ?, ?, ?, '联系党员', now())",
                        id,
                        UUID.fromString(world.round()),
                        world.village,
                        world.households.get(household).id,
                        AppraisalWorld.MONTH,
                        item,
                        points,
                        occurrence,
                        AppraisalWorld.TODAY,
                        UUID.randomUUID())));
        return id.toString();
    }

    @Test
    void aHouseholdIsPostedByHandForOneDeedWithItsBasisAndASecondSignature() {
        AppraisalWorld world = published("971509");
        String good = entry(world, 4, "HJ-11", 2, 1);
        Map<String, Object> body = byHand(world, 4, "RED", good);
        post(world.panel, body).statusCode(403);
        post(SignIn.account("VILLAGE_CLERK", "971509101202"), body).statusCode(404);
        String id = post(world.clerk, body)
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("shownName", equalTo("户主5"))
                .body("entryId", equalTo(good))
                .body("place", equalTo("文化礼堂"))
                .extract()
                .path("id");
        post(world.clerk, body).statusCode(201).body("id", equalTo(id));
        body.put("id", UUID.randomUUID().toString());
        post(world.clerk, body).statusCode(409).body("detail", containsString("已有一条红榜待签发"));
        act(world.secretary, id, "sign", Map.of("version", 0)).statusCode(200).body("onBoard", equalTo(true));
        String wall = "/api/v1/appraisal/boards?area=" + world.village;
        world.panel.request().get(wall).then().body("period", equalTo(QUARTER)).body("red.shownName", contains("户主5"));
        world.clerk
                .request()
                .body(objection(world, 4))
                .post("/api/v1/appraisal/objections")
                .then()
                .statusCode(201);
        String raised = world.clerk
                .request()
                .get("/api/v1/appraisal/objections?subjectId=" + world.households.get(4).id)
                .then()
                .extract()
                .path("items[0].id");
        world.secretary
                .request()
                .body(Map.of("version", 0, "reason", "记错户", "entryIds", List.of(good)))
                .post("/api/v1/appraisal/objections/" + raised + "/actions/uphold")
                .then()
                .statusCode(200);
        world.panel.request().get(wall + "&period=" + QUARTER).then().body("red", hasSize(0));

        String warned = world.clerk
                .request()
                .get("/api/v1/appraisal/entries?subjectId=" + world.households.get(1).id)
                .then()
                .extract()
                .path("items[0].id");
        Map<String, Object> yellow = byHand(world, 1, "YELLOW", warned);
        yellow.put("deed", "户主2家多次不分类投放垃圾");
        post(world.clerk, yellow).statusCode(422).body("errors[0].field", equalTo("deed"));
        yellow.put("deed", "垃圾不分类，提醒后未改");
        yellow.put("basis", null);
        post(world.clerk, yellow).statusCode(400).body("errors[0].field", equalTo("basis"));
        yellow.put("basis", "STATUTORY");
        String second = post(world.secretary, yellow)
                .statusCode(201)
                .body("shownName", equalTo("户**"))
                .extract()
                .path("id");
        act(world.secretary, second, "sign", Map.of("version", 0))
                .statusCode(409)
                .body("detail", containsString("另一人"));
    }

    @Test
    void whatDoesNotFitIsNotPostedByHand() {
        AppraisalWorld world = published("971510");
        String good = entry(world, 1, "HJ-11", 2, 1);
        String bad = entry(world, 0, "HJ-02", -1, 3);
        post(world.clerk, byHand(world, 1, "RED", good)).statusCode(409).body("detail", containsString("黄榜"));
        post(world.clerk, byHand(world, 0, "YELLOW", bad)).statusCode(409).body("detail", containsString("红榜"));
        post(world.clerk, byHand(world, 0, "RED", bad)).statusCode(422).body("errors[0].field", equalTo("entryId"));
        post(world.clerk, byHand(world, 3, "RED", good)).statusCode(422).body("errors[0].field", equalTo("entryId"));
        // Nobody comes onto the yellow board unwarned.
        String unwarned = entry(world, 2, "JT-02", -4, 1);
        post(world.clerk, byHand(world, 2, "YELLOW", unwarned)).statusCode(409).body("detail", containsString("先提醒"));
        String disputed = entry(world, 5, "HJ-11", 2, 1);
        world.clerk
                .request()
                .body(objection(world, 5))
                .post("/api/v1/appraisal/objections")
                .then()
                .statusCode(201);
        post(world.clerk, byHand(world, 5, "RED", disputed)).statusCode(409).body("detail", containsString("异议"));
        // The month itself has no board, and would hide that of its quarter.
        Map<String, Object> month = byHand(world, 7, "RED", entry(world, 7, "HJ-11", 2, 1));
        month.put("period", AppraisalWorld.MONTH);
        post(world.clerk, month)
                .statusCode(422)
                .body("rule", equalTo("board-period"))
                .body("errors[0].field", equalTo("period"));
        // What was dropped is taken up again.
        month.put("period", QUARTER);
        String again = post(world.clerk, month).statusCode(201).extract().path("id");
        act(world.clerk, again, "drop", Map.of("version", 0, "reason", "依据写错"))
                .statusCode(200)
                .body("status", equalTo("DROPPED"));
        month.put("id", UUID.randomUUID().toString());
        month.put("basisNote", "同意书 22 号");
        for (int i = 0; i < 2; i++) {
            post(world.clerk, month)
                    .statusCode(201)
                    .body("id", equalTo(again))
                    .body("status", equalTo("DRAFT"))
                    .body("basisNote", equalTo("同意书 22 号"))
                    .body("removalReason", nullValue());
        }
        // What it rested on was undone since.
        String undone = entry(world, 6, "HJ-11", 2, 1);
        String id = post(world.clerk, byHand(world, 6, "RED", undone))
                .statusCode(201)
                .extract()
                .path("id");
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.update(Sql.of("delete from appraisal_entry where id = ?", UUID.fromString(undone))));
        act(world.secretary, id, "sign", Map.of("version", 0)).statusCode(409).body("detail", containsString("冲销"));
    }
}
