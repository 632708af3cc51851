package org.touyan.appraisal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** In the middle of a period a household splits, merges or moves: its score goes where the scheme's rule says. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ScoreFollowingTest {
    @Inject
    Database database;

    private static void record(AppraisalWorld world, Household home, String item, int points) {
        world.contact
                .request()
                .body(world.entry(home, item, points))
                .post("/api/v1/appraisal/entries")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
    }

    private static JsonPath household(AppraisalWorld world, Household home) {
        return world.clerk.request().get("/api/v1/households/" + home.id).jsonPath();
    }

    private static Map<String, Object> acting(AppraisalWorld world, Household home) {
        Map<String, Object> body = new HashMap<>();
        body.put("version", household(world, home).getInt("version"));
        body.put("reason", "村里办理");
        body.put("eventDate", AppraisalWorld.TODAY.toString());
        return body;
    }

    /** The second of its two members goes. @return the new household */
    static String split(AppraisalWorld world, Household home) {
        String leaving = household(world, home).getString("residents[1].id");
        Map<String, Object> body = acting(world, home);
        body.put("residentIds", List.of(leaving));
        body.put("headId", leaving);
        body.put("groupNumber", "01");
        body.put("address", Map.of("address", "新宅 1 号"));
        return world.clerk
                .request()
                .body(body)
                .post("/api/v1/households/" + home.id + "/actions/split")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static JsonPath why(AppraisalWorld world, String household) {
        return world.clerk
                .request()
                .get("/api/v1/family-scores/" + household + "/" + AppraisalWorld.MONTH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void bothHaveTheWholePeriodWhereTheRuleSaysSo() {
        AppraisalWorld world = new AppraisalWorld("973101", "pujiang", 3);
        Household home = world.households.get(0);
        record(world, home, "JT-02", 4);
        record(world, home, "ZJ-11", 1);
        String fresh = split(world, home);
        assertEquals(96, why(world, home.id.toString()).getFloat("index"));
        JsonPath carried = why(world, fresh);
        assertEquals(96, carried.getFloat("index"));
        String sentence = carried.getString("parts.find { it.code == 'JT' }.entries[0].sentence");
        org.hamcrest.MatcherAssert.assertThat(sentence, containsString("分户带入"));
        world.clerk
                .request()
                .get("/api/v1/family-scores/" + fresh)
                .then()
                .body("predecessors", hasSize(1))
                .body("predecessors[0].id", equalTo(home.id.toString()))
                .body("predecessors[0].kind", equalTo("SPLIT"))
                .body("periods.period", everyItem(equalTo(AppraisalWorld.MONTH)));
        // Both go on by themselves.
        record(world, home, "JT-02", 2);
        assertEquals(94, why(world, home.id.toString()).getFloat("index"));
        assertEquals(96, why(world, fresh).getFloat("index"));
    }

    @Test
    void pointsAreSharedByPeopleWhereTheRuleSaysSo() {
        AppraisalWorld world = new AppraisalWorld("973102", "guyuan", 3);
        Household home = world.households.get(0);
        record(world, home, "JC-01", 5);
        assertEquals(5, why(world, home.id.toString()).getFloat("index"));
        String fresh = split(world, home);
        assertEquals(2.5f, why(world, home.id.toString()).getFloat("index"));
        assertEquals(2.5f, why(world, fresh).getFloat("index"));
        assertEquals(
                4,
                database.number(Sql.of(
                        "select count(*) from appraisal_entry where subject_id in (?, ?)", home.id, uuid(fresh))),
                "the first, its undoing, and a part for each");
    }

    @Test
    void whoRemainsAfterAMergeHasWhatBothHad() {
        AppraisalWorld world = new AppraisalWorld("973103", "pujiang", 3);
        Household gone = world.households.get(0);
        Household into = world.households.get(1);
        record(world, gone, "JT-02", 4);
        record(world, into, "HJ-11", 1);
        record(world, into, "JT-02", 2);
        Map<String, Object> body = acting(world, gone);
        body.put("intoId", into.id.toString());
        body.put(
                "relations",
                household(world, gone).getList("residents.id", String.class).stream()
                        .collect(java.util.stream.Collectors.toMap(id -> id, id -> "80")));
        world.clerk
                .request()
                .body(body)
                .post("/api/v1/households/" + gone.id + "/actions/merge")
                .then()
                .statusCode(200);
        JsonPath why = why(world, into.id.toString());
        assertEquals(94, why.getFloat("index"));
        assertEquals(14, why.getFloat("parts.find { it.code == 'JT' }.value"));
        // Off the roster, so that the round neither waits for it nor counts it.
        world.clerk
                .request()
                .get("/api/v1/family-scores?period=" + AppraisalWorld.MONTH)
                .then()
                .log()
                .ifValidationFails()
                .body("total", equalTo(2));
        world.clerk
                .request()
                .get("/api/v1/family-scores/" + into.id)
                .then()
                .body("predecessors[0].number", equalTo(gone.number))
                .body("predecessors[0].kind", equalTo("MERGED"));
    }

    @Test
    void whoMovesTakesHisPeriodWithHim() {
        AppraisalWorld world = new AppraisalWorld("973104", "pujiang", 3);
        Household home = world.households.get(0);
        record(world, home, "JT-02", 4);
        String other = world.county + "101202";
        Places.contactGrid(other + "0101", "第二微网格");
        Map<String, Object> body = acting(world, home);
        body.put("villageCode", other);
        body.put("contactGridCode", other + "0101");
        body.put("groupNumber", "01");
        body.put("address", Map.of("address", "新村 8 号"));
        Person both = SignIn.account("TOWN_PARTY_AFFAIRS", world.county + "101");
        both.request()
                .body(body)
                .post("/api/v1/households/" + home.id + "/actions/move")
                .then()
                .statusCode(200)
                .body("villageName", containsString(other));
        Person receiver = SignIn.account("CONTACT_MEMBER", other + "0101");
        receiver.request()
                .body(world.entry(home, "JT-02", 2))
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(201)
                .body("index", equalTo(94.0f));
        world.contact
                .request()
                .body(world.entry(home, "JT-02", 2))
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(404);
        assertEquals(
                1,
                database.number(Sql.of(
                        "select count(*) from appraisal_result where subject_id = ? and period = ?",
                        home.id,
                        AppraisalWorld.MONTH)),
                "one result a period, in the round of the village that he left");
    }

    private static java.util.UUID uuid(String id) {
        return java.util.UUID.fromString(id);
    }
}
