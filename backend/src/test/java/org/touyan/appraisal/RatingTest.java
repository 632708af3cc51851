package org.touyan.appraisal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** The self and mutual ratings of 余姚: 40 and 60 per cent, at least three neighbours, the other alone where one is missing. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RatingTest {
    private static final String PATH = "/api/v1/appraisal/ratings";
    private static final String QUARTER =
            Period.at(AppraisalWorld.TODAY, Period.Kind.QUARTER).text();

    @Inject
    Database database;

    private static Map<String, Object> rater(AppraisalWorld world, int household, Object points) {
        return Map.of(
                "householdId",
                world.households.get(household).id.toString(),
                "points",
                points == null ? List.of() : List.of(Map.of("itemCode", "SF-4", "points", points)));
    }

    /** Of the first household. */
    private static ValidatableResponse rate(Person who, AppraisalWorld world, List<Map<String, Object>> raters) {
        return rate(
                who,
                world,
                raters,
                world.clerk
                        .request()
                        .get(PATH + "/" + world.households.get(0).id + "/" + QUARTER)
                        .then()
                        .extract()
                        .path("givenAt"));
    }

    /** @param givenAt of the sheet that he saw; null when there was none */
    private static ValidatableResponse rate(
            Person who, AppraisalWorld world, List<Map<String, Object>> raters, String givenAt) {
        Map<String, Object> body = new HashMap<>(
                Map.of("subjectId", world.households.get(0).id.toString(), "period", QUARTER, "raters", raters));
        body.put("givenAt", givenAt);
        return who.request().body(body).post(PATH).then();
    }

    private static ValidatableResponse score(AppraisalWorld world) {
        return world.clerk
                .request()
                .get("/api/v1/family-scores/" + world.households.get(0).id + "/" + QUARTER)
                .then()
                .statusCode(200);
    }

    @Test
    void aSheetBecomesEntriesAndASecondOneReplacesThem() {
        AppraisalWorld world = new AppraisalWorld("976301", "yuyao", QUARTER, 5);
        String sheet = PATH + "/" + world.households.get(0).id + "/" + QUARTER;
        world.contact
                .request()
                .get(sheet)
                .then()
                .statusCode(200)
                .body("rule.selfPercent", equalTo(40))
                .body("items", hasSize(15))
                .body("raters", hasSize(5))
                .body(
                        "raters.findAll { it.self }.householdId",
                        equalTo(List.of(world.households.get(0).id.toString())))
                .body("raters[0].points", nullValue())
                .body("actions[0].enabled", equalTo(true));
        rate(
                        world.contact,
                        world,
                        List.of(rater(world, 0, 1), rater(world, 1, 2), rater(world, 2, 3), rater(world, 3, 4)))
                .statusCode(200)
                .body("items.find { it.code == 'SF-4' }.counted", equalTo(-2.2f))
                .body("items.find { it.code == 'SF-1' }.counted", nullValue())
                .body("raters.find { it.self }.points['SF-4']", equalTo(1.0f));
        score(world)
                .body("index", equalTo(97.8f))
                .body("parts.find { it.code == 'SF' }.deducted", equalTo(-2.2f))
                .body(
                        "parts.find { it.code == 'SF' }.entries[0].sentence",
                        containsString("自评 1 分，占 40%；3 户互评平均 3 分，占 60%"));
        // The same again changes nothing; another one reverses what comes out differently.
        rate(
                        world.contact,
                        world,
                        List.of(rater(world, 0, 1), rater(world, 1, 2), rater(world, 2, 3), rater(world, 3, 4)))
                .statusCode(200);
        score(world).body("parts.find { it.code == 'SF' }.entries", hasSize(1));
        rate(world.clerk, world, List.of(rater(world, 0, 1), rater(world, 1, 2)))
                .statusCode(200);
        score(world)
                .body("index", equalTo(99.0f))
                .body("parts.find { it.code == 'SF' }.entries", hasSize(3))
                .body("parts.find { it.code == 'SF' }.entries.sentence", hasItem(containsString("不够 3 户")));
        UUID subject = world.households.get(0).id;
        assertEquals(
                30,
                database.number(Sql.of(
                        "select count(*) from appraisal_rating where subject_id = ? and replaced_at is null",
                        subject)));
        assertEquals(
                120,
                database.number(Sql.of(
                        "select count(*) from appraisal_rating where subject_id = ? and replaced_at is not null",
                        subject)));
    }

    @Test
    void whatAnotherWroteMeanwhileIsNotLost() {
        AppraisalWorld world = new AppraisalWorld("976305", "yuyao", QUARTER, 3);
        String first = rate(world.contact, world, List.of(rater(world, 0, 1), rater(world, 1, 2)))
                .statusCode(200)
                .extract()
                .path("givenAt");
        rate(world.clerk, world, List.of(rater(world, 2, 3)), null)
                .statusCode(409)
                .body("code", equalTo("stale"))
                .body("current.givenAt", equalTo(first))
                .body("current.givenById", equalTo(world.contact.id().toString()))
                .body("current.raters.find { it.self }.points['SF-4']", equalTo(1.0f));
        // Who rated and moved away since stays on the sheet.
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update household set area = ? where id = ?", world.village, world.households.get(1).id)));
        rate(world.clerk, world, List.of(rater(world, 0, 1), rater(world, 1, 2), rater(world, 2, 3)), first)
                .statusCode(200)
                .body("raters.findAll { it.left }.name", equalTo(List.of("户主2")))
                .body("raters.find { it.left }.points['SF-4']", equalTo(2.0f));
        rate(world.clerk, world, List.of(rater(world, 0, 1)), first).statusCode(409);
    }

    @Test
    void whoseOfficeDoesNotRecordTheItemIsRefused() {
        AppraisalWorld world = new AppraisalWorld("976306", "yuyao", QUARTER, 1);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_version set rules = replace(rules, '\"recorders\":[]',"
                                + " '\"recorders\":[\"VILLAGE_CLERK\"]') where scheme_id = ?",
                        UUID.fromString(world.scheme))));
        rate(world.contact, world, List.of(rater(world, 0, 1))).statusCode(422).body("rule", equalTo("not-for-role"));
        rate(world.clerk, world, List.of(rater(world, 0, 1))).statusCode(200).body("refused", hasSize(0));
    }

    @Test
    void anItemOfAnotherOfficeStaysAsItWasAndHoldsUpNothingElse() {
        AppraisalWorld world = new AppraisalWorld("979411", "yuyao", QUARTER, 2);
        String sheet = PATH + "/" + world.households.get(0).id + "/" + QUARTER;
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_version set rules = json_set(rules, replace(json_unquote(json_search(rules,"
                                + " 'one', 'SF-4', null, '$.items[*].code')), '.code', '.recorders'),"
                                + " json_array('VILLAGE_CLERK')) where scheme_id = ?",
                        UUID.fromString(world.scheme))));
        rate(world.clerk, world, List.of(rater(world, 0, 2), rater(world, 1, 2)))
                .statusCode(200);
        world.contact
                .request()
                .get(sheet)
                .then()
                .body("actions[0].enabled", equalTo(true))
                .body("items.find { it.code == 'SF-4' }.refusal", containsString("不由您的岗位记分"))
                .body("items.find { it.code == 'SF-1' }.refusal", nullValue());
        Map<String, Object> both = Map.of(
                "householdId",
                world.households.get(0).id.toString(),
                "points",
                List.of(Map.of("itemCode", "SF-4", "points", 5), Map.of("itemCode", "SF-1", "points", 1)));
        rate(world.contact, world, List.of(both))
                .statusCode(200)
                .body("refused.itemCode", equalTo(List.of("SF-4")))
                .body("refused[0].reason", containsString("不由您的岗位记分"))
                .body("items.find { it.code == 'SF-4' }.counted", equalTo(-2.0f))
                .body("items.find { it.code == 'SF-1' }.counted", equalTo(-1.0f))
                .body("raters.find { it.self }.points['SF-4']", equalTo(2.0f))
                .body("raters.find { !it.self }.points['SF-4']", equalTo(2.0f));
        // Sent as it stands it is nothing to refuse.
        Map<String, Object> same = Map.of(
                "householdId",
                world.households.get(0).id.toString(),
                "points",
                List.of(Map.of("itemCode", "SF-4", "points", 2), Map.of("itemCode", "SF-1", "points", 2)));
        rate(world.contact, world, List.of(same, rater(world, 1, 2)))
                .statusCode(200)
                .body("refused", hasSize(0))
                .body("items.find { it.code == 'SF-1' }.counted", equalTo(-2.0f));
    }

    @Test
    void whatBreaksARuleIsRefusedAtItsInput() {
        AppraisalWorld world = new AppraisalWorld("976302", "yuyao", QUARTER, 3);
        Map<String, Object> self = rater(world, 0, 1);
        rate(world.panel, world, List.of(self)).statusCode(403);
        rate(SignIn.account("VILLAGE_CLERK", world.county + "101202"), world, List.of(self))
                .statusCode(404);
        rate(world.contact, world, List.of(self, self))
                .statusCode(422)
                .body("errors[0].field", equalTo("raters[1].householdId"));
        rate(world.contact, world, List.of(rater(world, 0, new BigDecimal("0.5"))))
                .statusCode(422)
                .body("errors[0].field", equalTo("raters[0].points[0].points"));
        rate(world.contact, world, List.of(rater(world, 0, -1))).statusCode(400);
        AppraisalWorld other = new AppraisalWorld("976303", "yuyao", QUARTER, 1);
        rate(world.contact, world, List.of(rater(other, 0, 1)))
                .statusCode(422)
                .body("rule", equalTo("not-a-neighbour"));
        world.contact
                .request()
                .body(Map.of(
                        "subjectId", world.households.get(0).id.toString(), "period", QUARTER, "raters", List.of()))
                .post(PATH)
                .then()
                .statusCode(400);
        // A rated item is recorded in no other way.
        world.contact
                .request()
                .body(world.entry(world.households.get(0), "SF-4", 1))
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(422)
                .body("rule", equalTo("by-rating"));
        rate(world.contact, world, List.of(self)).statusCode(200);
        world.act(
                        world.clerk,
                        world.clerk
                                .request()
                                .get("/api/v1/appraisal/rounds")
                                .then()
                                .extract()
                                .path("items[0].id"),
                        "submit",
                        Map.of("reason", "其余未评"))
                .statusCode(200);
        rate(world.contact, world, List.of(self)).statusCode(422).body("rule", equalTo("outside-period"));
        AppraisalWorld plain = new AppraisalWorld("976304", "pujiang", 1);
        plain.contact
                .request()
                .body(Map.of(
                        "subjectId",
                        plain.households.get(0).id.toString(),
                        "period",
                        AppraisalWorld.MONTH,
                        "raters",
                        IntStream.of(0).mapToObj(i -> rater(plain, i, null)).toList()))
                .post(PATH)
                .then()
                .statusCode(409);
    }

    @Test
    void whereTheSchemeDoesNotRunTheOtherSheetsComeAllTheSame() {
        AppraisalWorld world = new AppraisalWorld("976307", "pujiang", 1);
        String own = world.enact("村道德银行", "yuyao", QUARTER, world.village);
        String beside = world.county + "1012020101";
        Places.contactGrid(beside, "第一微网格");
        Households.in(beside).head("隔壁户").members(2).save();
        SignIn.account("VILLAGE_CLERK", world.county + "101")
                .request()
                .get(PATH + "?period=" + QUARTER + "&schemeId=" + own)
                .then()
                .statusCode(200)
                .body("subjectId", equalTo(List.of(world.households.get(0).id.toString())));
    }

    /** A phone asks for all of its sheets at each start: twelve take no more statements than three. */
    @Test
    void theSheetsOfManyTakeAsManyStatementsAsThoseOfAFew() {
        long few = statements(new AppraisalWorld("976308", "yuyao", QUARTER, 3), 3);
        long many = statements(new AppraisalWorld("976309", "yuyao", QUARTER, 12), 12);
        // One or two more may come from what runs beside: it is asked several times, and the quietest counts.
        assertTrue(many <= few + 2, many + " statements, " + few + " of a few");
    }

    private long statements(AppraisalWorld world, int households) {
        rate(world.contact, world, List.of(rater(world, 0, 1), rater(world, 1, 2)))
                .statusCode(200);
        return IntStream.range(0, 8)
                .mapToLong(i -> {
                    long before = questions();
                    world.contact
                            .request()
                            .get(PATH + "?period=" + QUARTER)
                            .then()
                            .statusCode(200)
                            .body("subjectId", hasSize(households))
                            .body("raters[0].find { it.self }.points['SF-4']", equalTo(1.0f))
                            .body("raters[1].find { it.self }.points", nullValue());
                    return questions() - before;
                })
                .min()
                .orElseThrow();
    }

    private long questions() {
        return database.first(Sql.of("show global status like 'Questions'"), row -> row.getLong(2))
                .orElseThrow();
    }
}
