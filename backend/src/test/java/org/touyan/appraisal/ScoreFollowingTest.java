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
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
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
        String fresh = HouseholdChanges.split(world, home);
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
        String fresh = HouseholdChanges.split(world, home);
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
        HouseholdChanges.merge(world, gone, into).statusCode(200);
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
        String other = HouseholdChanges.move(world, home);
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
