package org.touyan.registry;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;

/** Households when villages merge: carried over with their people, numbered anew, counted where they now are. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class HouseholdMovesTest {
    private static final String FROM = "970801101201";
    private static final String TO = "970801101202";

    @Inject
    Database database;

    @Test
    void aMergedVillagesHouseholdsFollowWithNewNumbers() {
        String grid = Places.contactGrid(FROM + "0101", "一格");
        Household moved = Households.in(grid)
                .group("01")
                .members(3)
                .label("PARTY_MEMBER")
                .headLabel("P_VOLUNTEER")
                .save();
        Household loose = Households.in(FROM).group("02").save();
        Household stays = Households.in(TO).group("01").members(2).save();
        // The same sequence in the same group of both villages, as two villages that never listed their groups have it.
        String taken = TO + moved.number.substring(12);
        database.update(Sql.of("update household set number = ? where id = ?", taken, stays.id));
        var person = SignIn.account("COUNTY_ORGANISATION", "970801");
        person.request()
                .body(Map.of(
                        "sources", List.of(FROM), "targetCode", TO, "reason", "撤并村", "effectiveDate", "2026-11-22"))
                .post("/api/v1/regions/merge")
                .then()
                .statusCode(200);
        for (Household household : List.of(moved, loose, stays)) {
            var view = person.request()
                    .get("/api/v1/households/" + household.id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertEquals(TO, view.getString("area").substring(0, 12));
            assertEquals(
                    TO + view.getString("groupNumber"), view.getString("number").substring(0, 14));
        }
        person.request().get("/api/v1/households/" + stays.id).then().body("number", equalTo(taken));
        person.request()
                .get("/api/v1/households/" + moved.id + "/life-events")
                .then()
                .body("items.kind", hasItem("RENUMBERED"))
                .body("items.summary", hasItem(containsString(moved.number)));
        person.request().get("/api/v1/households?area=" + TO).then().body("total", equalTo(3));
        assertEquals(6, database.number(Sql.of("select residents from region_summary where area = ?", TO)));
        for (String table : List.of("resident", "household_label")) {
            assertEquals(
                    0,
                    database.number(Sql.of("select count(*) from " + table
                                    + " x join household h on h.id = x.household_id where x.area <> h.area and")
                            .within("h.area", List.of(TO))));
        }
        assertEquals(
                1,
                database.number(
                        Sql.of("select count(*) from resident_label where").within("area", List.of(TO))));
        assertEquals(
                0,
                database.number(Sql.of("select count(*) from household where").within("number", List.of(FROM))));
    }

    /** Two villages that never listed their groups, both counting from 0001. */
    @Test
    void numbersThatMeetGoBehindThoseOfBothVillages() {
        String from = "970801102201";
        String to = "970801102202";
        for (String number : List.of(from + "010001", from + "010002", from + "010003", to + "010001")) {
            Household household = Households.in(number.substring(0, 12)).save();
            database.update(Sql.of("update household set number = ? where id = ?", number, household.id));
        }
        SignIn.as("COUNTY_ORGANISATION", "970801")
                .body(Map.of(
                        "sources", List.of(from), "targetCode", to, "reason", "撤并村", "effectiveDate", "2026-11-22"))
                .post("/api/v1/regions/merge")
                .then()
                .statusCode(200);
        assertEquals(
                List.of(to + "010001", to + "010002", to + "010003", to + "010004"),
                database.list(
                        Sql.of("select number from household where")
                                .within("area", List.of(to))
                                .add("order by number"),
                        row -> row.getString(1)));
    }
}
