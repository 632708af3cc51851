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
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Workbooks;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class TrialTest {
    private static final String QUARTER =
            Period.at(AppraisalWorld.TODAY, Period.Kind.QUARTER).text();

    @Inject
    Database database;

    /** Four households of a published month: one gambled, one has a deed undone, one was reminded, one did nothing. */
    private AppraisalWorld published(String county) {
        AppraisalWorld world = new AppraisalWorld(county, "pujiang", 4);
        Map<String, Object> gambling = world.entry(world.households.get(0), "ZJ-03", 10);
        gambling.put("evidence", "派出所告知书");
        record(world, gambling);
        Map<String, Object> wrong = world.entry(world.households.get(1), "JT-02", 5);
        record(world, wrong);
        world.contact
                .request()
                .body(Map.of("id", UUID.randomUUID().toString(), "reason", "记错了"))
                .post("/api/v1/appraisal/entries/" + wrong.get("id") + "/actions/reverse")
                .then()
                .statusCode(200);
        record(world, world.entry(world.households.get(2), "HJ-02", 1));
        UUID round = UUID.fromString(world.round());
        QuarkusTransaction.requiringNew().run(() -> {
            database.update(
                    Sql.of("update appraisal_round set stage = 'PUBLISHED', published_at = now() where id = ?", round));
            database.update(Sql.of("update appraisal_result set status = 'PUBLISHED' where round_id = ?", round));
        });
        return world;
    }

    private static void record(AppraisalWorld world, Map<String, Object> entry) {
        world.contact
                .request()
                .body(entry)
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(201);
    }

    /** A draft in which gambling costs 20 to 40 and nobody is reminded about his rubbish any more. */
    private static void draft(AppraisalWorld world) {
        String versions = "/api/v1/appraisal/schemes/" + world.scheme + "/versions";
        Map<String, Object> drafted = world.organisation
                .request()
                .post(versions)
                .then()
                .statusCode(201)
                .extract()
                .path("");
        Map<String, Object> rules = new HashMap<>(cast(drafted.get("rules")));
        for (Map<String, Object> item : castAll(rules.get("items"))) {
            if (item.get("code").equals("ZJ-03")) {
                item.put("least", 20);
                item.put("most", 40);
            }
            if (item.get("code").equals("HJ-02")) {
                item.put("warnings", 0);
            }
        }
        for (Map<String, Object> dimension : castAll(rules.get("dimensions"))) {
            if (dimension.get("code").equals("ZJ")) {
                dimension.put("floor", -20);
            }
        }
        world.organisation
                .request()
                .body(Map.of("rules", rules, "version", drafted.get("version")))
                .put(versions + "/2")
                .then()
                .statusCode(200);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> castAll(Object value) {
        return (List<Map<String, Object>>) value;
    }

    private static ValidatableResponse start(AppraisalWorld world, Person who, int number, String area, String period) {
        return who.request()
                .body(Map.of("area", area, "period", period))
                .post("/api/v1/appraisal/schemes/" + world.scheme + "/versions/" + number + "/trials")
                .then();
    }

    private static ValidatableResponse done(Person who, String id) throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(patience)) {
            ValidatableResponse now =
                    who.request().get("/api/v1/appraisal/trials/" + id).then().statusCode(200);
            String status = now.extract().path("status");
            if (!List.of("QUEUED", "RUNNING").contains(status)) {
                return now.body("status", equalTo("DONE"));
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the trial does not end");
    }

    private static ValidatableResponse changes(Person who, String id, String more) {
        return who.request()
                .get("/api/v1/appraisal/trial-changes?trialId=" + id + more)
                .then();
    }

    @Test
    void aDraftTriedOnAPastMonthSaysWhoChangesAndWhyAndWritesNothingElse() throws InterruptedException {
        AppraisalWorld world = published("974101");
        draft(world);
        Person who = world.organisation;
        String id = start(world, who, 2, world.county, AppraisalWorld.MONTH)
                .statusCode(202)
                .body("areaName", equalTo("县974101"))
                .extract()
                .path("id");
        done(who, id)
                .body("report.households", equalTo(4))
                .body("report.entries", equalTo(2))
                .body("report.changed", equalTo(2))
                .body("report.gradeChanged", equalTo(1))
                .body("report.meanBefore", equalTo(97.5f))
                .body("report.meanAfter", equalTo(89.75f))
                .body("report.moves.find { it.from == 'A' && it.to == 'D' }.households", equalTo(1))
                .body("report.moves.find { it.from == 'A' && it.to == 'A' }.households", equalTo(3))
                .body("report.boards.yellowIn", equalTo(0))
                .body("report.places.code", equalTo(List.of(world.county + "101", world.village)))
                .body("report.places[1].down", equalTo(2))
                .body("draftChanged", equalTo(false));
        changes(who, id, "&sort=difference")
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[0].headName", equalTo("户主1"))
                .body("items[0].indexBefore", equalTo(90.0f))
                .body("items[0].indexAfter", equalTo(60.0f))
                .body("items[0].why", equalTo("“参与赌博”扣10分改为扣40分"))
                .body("items[1].headName", equalTo("户主3"))
                .body("items[1].why", containsString("不计分改为扣1分"));
        changes(who, id, "&from=A&to=D").body("items.headName", equalTo(List.of("户主1")));
        changes(who, id, "&change=GRADE").body("items", hasSize(1));
        changes(who, id, "&change=RED_OUT").body("items", hasSize(0));
        changes(who, id, "&size=1&sort=difference").body("next", org.hamcrest.Matchers.notNullValue());
        assertEquals(90.0f, (float) who.request()
                .get(world.score(world.households.get(0)))
                .then()
                .extract()
                .path("index"));

        String export = who.request()
                .body(Map.of())
                .post("/api/v1/appraisal/trial-changes/exports?change=DOWN&trialId=" + id)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Workbooks.await(who, export);

        Person elsewhere = SignIn.account("COUNTY_ORGANISATION", "974109");
        elsewhere.request().get("/api/v1/appraisal/trials/" + id).then().statusCode(404);
        changes(elsewhere, id, "").statusCode(404);
        elsewhere.request().delete("/api/v1/appraisal/trials/" + id).then().statusCode(404);
        changes(world.clerk, id, "").statusCode(403);
        who.request().delete("/api/v1/appraisal/trials/" + id).then().statusCode(204);
        who.request().get("/api/v1/appraisal/trials/" + id).then().statusCode(404);
        assertEquals(
                0,
                database.number(
                        Sql.of("select count(*) from appraisal_trial_change where trial_id = ?", UUID.fromString(id))));
    }

    @Test
    void aQuarterIsMadeOfItsPublishedMonthsAndTheVersionInForceChangesNothing() throws InterruptedException {
        AppraisalWorld world = published("974102");
        String id = start(world, world.organisation, 1, world.contactGrid, QUARTER)
                .statusCode(202)
                .extract()
                .path("id");
        done(world.organisation, id)
                .body("report.households", equalTo(4))
                .body("report.changed", equalTo(0))
                .body("report.periods", equalTo(List.of(AppraisalWorld.MONTH)));
        changes(world.organisation, id, "").body("items", hasSize(0));
        world.organisation
                .request()
                .get("/api/v1/appraisal/schemes/" + world.scheme + "/versions/1/trials")
                .then()
                .statusCode(200)
                .body("id", equalTo(List.of(id)))
                .body("[0].report", nullValue());
    }

    @Test
    void aYearIsTriedOnTheMonthsBelowItsQuarters() throws InterruptedException {
        AppraisalWorld world = published("974104");
        draft(world);
        String year = String.valueOf(AppraisalWorld.TODAY.getYear());
        String id = start(world, world.organisation, 2, world.county, year)
                .statusCode(202)
                .body("periodName", equalTo(year + "年"))
                .extract()
                .path("id");
        done(world.organisation, id)
                .body("report.households", equalTo(4))
                .body("report.changed", equalTo(2))
                .body("report.meanBefore", equalTo(97.5f))
                .body("report.meanAfter", equalTo(89.75f))
                .body("report.periods", equalTo(List.of(AppraisalWorld.MONTH)));
    }

    @Test
    void whatCannotBeTriedIsRefusedAtItsInput() {
        AppraisalWorld world = published("974103");
        Person who = world.organisation;
        start(world, world.clerk, 1, world.village, AppraisalWorld.MONTH).statusCode(403);
        start(world, who, 1, "974109101", AppraisalWorld.MONTH).statusCode(404);
        start(world, who, 9, world.village, AppraisalWorld.MONTH).statusCode(404);
        start(world, SignIn.account("COUNTY_ORGANISATION", "974109"), 1, "974109", AppraisalWorld.MONTH)
                .statusCode(404);
        start(world, who, 1, world.village, "2026-13").statusCode(400).body("errors[0].field", equalTo("period"));
        start(world, who, 1, world.village, "2019").statusCode(422).body("errors[0].field", equalTo("period"));
        start(world, who, 1, world.village, "2019-01").statusCode(422).body("errors[0].field", equalTo("period"));
    }

    private static Map<String, Object> rated(AppraisalWorld world, int household, int points) {
        return Map.of(
                "householdId",
                world.households.get(household).id.toString(),
                "points",
                points == 0 ? List.of() : List.of(Map.of("itemCode", "SF-4", "points", points)));
    }

    /** One household's sheet: its own 1, its neighbours' 2, 3 and 4; of the others' all 0. */
    private void rate(AppraisalWorld world) {
        for (int i = 0; i < 4; i++) {
            boolean faulty = i == 0;
            List<Map<String, Object>> raters = new java.util.ArrayList<>();
            for (int rater = 0; rater < 4; rater++) {
                raters.add(rated(world, rater, faulty ? rater + 1 : 0));
            }
            world.contact
                    .request()
                    .body(Map.of(
                            "subjectId", world.households.get(i).id.toString(), "period", QUARTER, "raters", raters))
                    .post("/api/v1/appraisal/ratings")
                    .then()
                    .statusCode(200);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            database.update(Sql.of(
                    "update appraisal_round set stage = 'PUBLISHED', published_at = now() where area = ?",
                    world.village));
            database.update(Sql.of("update appraisal_result set status = 'PUBLISHED' where area = ?", world.village));
        });
    }

    /** So much of the sheet is the household's own. */
    private static void selfPercent(AppraisalWorld world, int percent) {
        String versions = "/api/v1/appraisal/schemes/" + world.scheme + "/versions";
        Map<String, Object> drafted = world.organisation
                .request()
                .post(versions)
                .then()
                .statusCode(201)
                .extract()
                .path("");
        Map<String, Object> rules = new HashMap<>(cast(drafted.get("rules")));
        rules.put("ratings", Map.of("selfPercent", percent, "least", 3, "missing", "OTHER"));
        world.organisation
                .request()
                .body(Map.of("rules", rules, "version", drafted.get("version")))
                .put(versions + "/2")
                .then()
                .statusCode(200);
    }

    @Test
    void ratingsAreCombinedAnewAsWhenTheSheetIsSaved() throws InterruptedException {
        AppraisalWorld world = new AppraisalWorld("974105", "yuyao", QUARTER, 4);
        rate(world);
        Person who = world.organisation;
        // The very scheme that was published gives exactly what was published.
        String same = start(world, who, 1, world.village, QUARTER)
                .statusCode(202)
                .extract()
                .path("id");
        done(who, same).body("report.households", equalTo(4)).body("report.changed", equalTo(0));
        changes(who, same, "").body("items", hasSize(0));
        selfPercent(world, 70);
        String other = start(world, who, 2, world.village, QUARTER)
                .statusCode(202)
                .extract()
                .path("id");
        done(who, other).body("report.changed", equalTo(1));
        // 0.7 x 1 + 0.3 x 3, as in a county that has it so.
        AppraisalWorld real = new AppraisalWorld("974106", "yuyao", QUARTER, 4);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_version set rules = json_set(rules, '$.ratings.selfPercent', 70)"
                                + " where scheme_id = ?",
                        UUID.fromString(real.scheme))));
        rate(real);
        Number published = real.clerk
                .request()
                .get("/api/v1/family-scores/" + real.households.get(0).id + "/" + QUARTER)
                .then()
                .statusCode(200)
                .extract()
                .path("index");
        assertEquals(98.4, published.doubleValue(), 0.001);
        changes(who, other, "")
                .body("items", hasSize(1))
                .body("items[0].indexBefore", equalTo(97.8f))
                .body("items[0].indexAfter", equalTo(published))
                .body("items[0].why", containsString("按自评、互评重新合成，扣2.2分改为扣1.6分"));
    }
}
