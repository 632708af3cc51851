package org.touyan.appraisal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Workbooks;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class FairnessTest {
    private static final String SAMPLES = "/api/v1/appraisal/samples";
    private static final Map<String, Object> PARTS = Map.of("ZJ", 20, "LL", 20, "HJ", 20, "JT", 12, "CX", 20, "+1", 0);

    /** Two contact members with eight households each: one finds nothing anywhere, the other the same fault everywhere. */
    private record Scene(AppraisalWorld world, Person strict, List<Household> his) {}

    private static Scene scored(String county) {
        AppraisalWorld world = new AppraisalWorld(county, "pujiang", 8);
        String other = world.village + "0102";
        Places.contactGrid(other, "第二微网格");
        List<Household> his = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            his.add(Households.in(other).head("二户" + i).members(1).save());
        }
        Person strict = SignIn.account("CONTACT_MEMBER", other);
        for (Household household : his) {
            strict.request()
                    .body(world.entry(household, "JT-02", 4))
                    .post("/api/v1/appraisal/entries")
                    .then()
                    .statusCode(201);
        }
        world.contact
                .request()
                .body(Map.of(
                        "period",
                        AppraisalWorld.MONTH,
                        "subjectIds",
                        world.households.stream().map(h -> h.id.toString()).toList()))
                .post("/api/v1/appraisal/confirmations")
                .then()
                .statusCode(200);
        world.act(world.clerk, world.round(), "submit", Map.of("reason", "无其他变化"))
                .statusCode(200);
        return new Scene(world, strict, his);
    }

    private static ValidatableResponse scorers(Person who, String more) {
        return who.request()
                .get("/api/v1/appraisal/fairness?period=" + AppraisalWorld.MONTH + more)
                .then();
    }

    private static ValidatableResponse draw(Person who, String area, Object percent, long seed) {
        return who.request()
                .body(Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "area",
                        area,
                        "period",
                        AppraisalWorld.MONTH,
                        "percent",
                        percent,
                        "seed",
                        seed,
                        "threshold",
                        5))
                .post(SAMPLES)
                .then();
    }

    private static ValidatableResponse drawn(Person who, String sample, String more) {
        return who.request()
                .get("/api/v1/appraisal/sample-households?sampleId=" + sample + more)
                .then();
    }

    private static ValidatableResponse score(Person who, String sample, String household, Map<String, Object> parts) {
        return who.request()
                .body(Map.of("parts", parts, "note", "入户看过"))
                .post(SAMPLES + "/" + sample + "/households/" + household + "/actions/score")
                .then();
    }

    @Test
    void eachScorerIsComparedWithTheOthersOfHisVillage() {
        Scene scene = scored("971801");
        Person secretary = scene.world.secretary;
        scorers(secretary, "&sort=mean")
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[0].scorerId", equalTo(scene.strict.id().toString()))
                .body("items[0].households", equalTo(8))
                .body("items[0].mean", equalTo(96.0f))
                .body("items[0].spread", equalTo(0.0f))
                .body("items[0].fullShare", equalTo(0.0f))
                .body("items[0].entries", equalTo(8))
                .body("items[0].deductions", equalTo(8))
                .body("items[0].unprovenShare", equalTo(1.0f))
                .body("items[0].villageDeviation", equalTo(-4.0f))
                .body("items[0].gridDeviation", equalTo(-4.0f))
                .body("items[0].low", equalTo(-4.0f))
                .body("items[0].high", equalTo(-4.0f))
                .body("items[0].alikeShare", equalTo(1.0f))
                .body("items[0].lateShare", equalTo(1.0f))
                .body("items[0].flags", hasItems("DEVIATES", "COPIED", "BURST"))
                .body("items[1].mean", equalTo(100.0f))
                .body("items[1].fullShare", equalTo(1.0f))
                .body("items[1].unprovenShare", nullValue())
                .body("items[1].flags", hasItem("NEVER_DEDUCTS"))
                .body("items[1].flags", not(hasItem("COPIED")));
        scorers(secretary, "&flag=COPIED").body("items", hasSize(1));
        scorers(secretary, "&sort=-mean&size=1").body("items[0].mean", equalTo(100.0f));
        String next = scorers(secretary, "&sort=-mean&size=1").extract().path("next");
        scorers(secretary, "&sort=-mean&size=1&after=" + next).body("items[0].mean", equalTo(96.0f));
        secretary
                .request()
                .get("/api/v1/appraisal/entries?authorId=" + scene.strict.id() + "&period=" + AppraisalWorld.MONTH)
                .then()
                .statusCode(200)
                .body("total", equalTo(8));
        scorers(scene.strict, "").statusCode(403);
        scorers(SignIn.account("VILLAGE_SECRETARY", "971801101202"), "").body("items", hasSize(0));
        scorers(secretary, "&area=971809").statusCode(404);
        scorers(secretary, "&sort=secret").statusCode(400);
        String export = secretary
                .request()
                .body(Map.of())
                .post("/api/v1/appraisal/fairness/exports?period=" + AppraisalWorld.MONTH)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        assertEquals(4, Workbooks.rows(secretary, export).size());
    }

    @Test
    void aDrawIsRepeatableBlindAndKeepsOutWhoScoredFirst() {
        Scene scene = scored("971802");
        Person town = scene.world.town;
        String first = draw(town, scene.world.village, 50, 7)
                .statusCode(201)
                .body("households", equalTo(8))
                .body("parts", hasSize(6))
                .extract()
                .path("id");
        List<String> numbers = drawn(town, first, "").extract().path("items.number");
        String again = draw(town, scene.world.village, 50, 7).extract().path("id");
        drawn(town, again, "").body("items.number", equalTo(numbers));
        String otherSeed = draw(town, scene.world.village, 50, 8).extract().path("id");
        drawn(town, otherSeed, "").body("items.number", not(equalTo(numbers)));

        String all = draw(town, scene.world.county + "101", 50, 1).extract().path("id");
        drawn(scene.world.panel, all, "").statusCode(200).body("items", hasSize(8));
        String household = drawn(town, all, "").extract().path("items[0].householdId");
        drawn(town, all, "")
                .body("items[0].firstIndex", nullValue())
                .body("items[0].actions[0].enabled", equalTo(true));
        score(town, all, household, Map.of("ZJ", 20)).statusCode(422).body("errors[0].field", containsString("parts."));
        score(town, all, household, Map.of("ZJ", 21, "LL", 20, "HJ", 20, "JT", 12, "CX", 20, "+1", 0))
                .statusCode(422)
                .body("errors[0].field", equalTo("parts.ZJ"));
        score(scene.strict, all, household, PARTS).statusCode(403);
        score(SignIn.account("TOWN_SECRETARY", "971809101"), all, household, PARTS)
                .statusCode(404);
        score(town, all, household, PARTS)
                .statusCode(200)
                .body("secondIndex", equalTo(92.0f))
                .body("firstIndex", org.hamcrest.Matchers.anyOf(equalTo(100.0f), equalTo(96.0f)));
        score(scene.world.panel, all, household, PARTS).statusCode(409).body("detail", containsString("已经复评"));
        town.request().get(SAMPLES + "/" + all).then().body("done", equalTo(1));
        drawn(town, all, "&state=TODO").body("total", equalTo(7));
    }

    @Test
    void kinAreGreyedOutWithTheReasonAndWrongInputIsNamed() {
        Scene scene = scored("971803");
        Person secretary = scene.world.secretary;
        Household kin = scene.world.households.get(0);
        secretary
                .request()
                .body(Map.of("householdId", kin.id.toString(), "kinship", "SIBLING"))
                .post("/api/v1/appraisal/kin")
                .then()
                .statusCode(201);
        String sample = null;
        for (long seed = 1; sample == null; seed++) {
            String id = draw(secretary, scene.world.village, 50, seed).extract().path("id");
            List<String> ids = drawn(secretary, id, "").extract().path("items.householdId");
            sample = ids.contains(kin.id.toString()) ? id : null;
        }
        drawn(secretary, sample, "")
                .body("items.find { it.householdId == '" + kin.id + "' }.actions[0].reason", containsString("回避"));
        score(secretary, sample, kin.id.toString(), PARTS).statusCode(409);
        draw(scene.world.town, scene.world.contactGrid, 5, 1).statusCode(422).body("errors[0].field", equalTo("area"));
        draw(secretary, scene.world.village, 60, 1).statusCode(400).body("errors[0].field", equalTo("percent"));
        draw(scene.strict, scene.world.village, 5, 1).statusCode(403);
    }
}
