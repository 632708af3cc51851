package org.touyan.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** Grouping a village anew leaves every household in its governance grid, and does what was looked at. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class GridRegroupingTest {
    private static final String TOWN = "976801101";

    @Inject
    Database database;

    /** The doors of its three places are mixed along the street: grid 01, grid 02, and no governance grid. */
    private static String village(String number) {
        String village = TOWN + number;
        Places.village(village, "前店村");
        Places.contactGrid(village + "0101", "一格");
        Places.contactGrid(village + "0102", "二格");
        Places.contactGrid(village + "0201", "东格");
        for (int i = 0; i < 12; i++) {
            for (String place : List.of("0201", "02", i % 2 == 0 ? "0101" : "0102")) {
                Households.in(village + place)
                        .head(place.substring(0, 2) + "户" + i)
                        .doorNumber(i + "号")
                        .save();
            }
        }
        for (int i = 0; i < 5; i++) {
            Households.in(village).head("无户" + i).doorNumber(i + "号").save();
        }
        return village;
    }

    private static Map<String, Object> grouping(boolean keep) {
        return new HashMap<>(Map.of("size", 4, "by", "HOUSE_NUMBER", "assignMembers", false, "keepExisting", keep));
    }

    private long in(String grid, String name) {
        return database.number(Sql.of("select count(*) from household where head_name like ? and", name + "%")
                .within("area", List.of(grid)));
    }

    private JsonPath preview(String village, Map<String, Object> asked) {
        return SignIn.as("VILLAGE_SECRETARY", village)
                .body(asked)
                .post("/api/v1/grid-boards/" + village + "/grouping-preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void nobodyLeavesHisGovernanceGrid() {
        String village = village("201");
        JsonPath preview = preview(village, grouping(false));
        // 12 in the first grid, 24 in the second, 5 in none: only these change.
        assertEquals(5, preview.getInt("changingGrid"));
        assertEquals(0, preview.getInt("leftOver"));
        assertEquals(3 + 6 + 2, preview.getList("grids").size());
        assertEquals(village + "0101", preview.getString("grids[0].code"));
        assertEquals(village + "0102", preview.getString("grids[1].code"));
        assertEquals(village + "0103", preview.getString("grids[2].code"));
        assertEquals(village + "0201", preview.getString("grids[3].code"));
        assertEquals(village + "02", preview.getString("grids[8].gridCode"));
        assertTrue(preview.getString("grids[8].gridName").endsWith(village + "02"));
        assertTrue(preview.getList("grids[3].households.headName", String.class).stream()
                .allMatch(name -> name.startsWith("02")));
        SignIn.as("VILLAGE_SECRETARY", village)
                .body(grouping(false))
                .post("/api/v1/grid-boards/" + village + "/grouping")
                .then()
                .statusCode(200)
                .body("grids", hasSize(11))
                .body("unassigned", hasSize(0))
                .body(
                        "grids.findAll { it.gridCode == '" + village
                                + "02' }.collectMany { it.households.collect { it.headName } }",
                        everyItem(startsWith("02")));
        assertEquals(12, in(village + "01", "01"));
        assertEquals(24, in(village + "02", "02"));
        assertEquals(5, in(village + "01", "无"));
    }

    /** Those of the second grid do not fill the first, though it has room. */
    @Test
    void thoseInNoContactGridStayInTheirGovernanceGridToo() {
        String village = village("202");
        JsonPath preview = preview(village, grouping(true));
        assertEquals(5, preview.getInt("changingGrid"));
        assertEquals(
                List.of("0202", "0203", "0204", "0103", "0104"),
                preview.getList("grids.code", String.class).stream()
                        .map(code -> code.substring(12))
                        .toList());
        SignIn.as("VILLAGE_SECRETARY", village)
                .body(grouping(true))
                .post("/api/v1/grid-boards/" + village + "/grouping")
                .then()
                .statusCode(200);
        assertEquals(24, in(village + "02", "02"));
        assertEquals(12, in(village + "0201", "02"));
        assertEquals(6, in(village + "0101", "01"));
        assertEquals(5, in(village + "01", "无"));
    }

    @Test
    void whatWasNotLookedAtIsNotDone() {
        String village = village("203");
        Map<String, Object> asked = grouping(true);
        asked.put("mark", preview(village, asked).getString("mark"));
        Households.in(village + "01").head("01新户").save();
        String path = "/api/v1/grid-boards/" + village + "/grouping";
        String fresh = SignIn.as("VILLAGE_SECRETARY", village)
                .body(asked)
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"))
                .body("detail", equalTo("预览之后，本村的农户、网格或联系党员已有变化，请重新预览"))
                .body("current.mark", not(equalTo(asked.get("mark"))))
                .extract()
                .path("current.mark");
        assertEquals(0, in(village + "0103", ""));
        asked.put("mark", fresh);
        asked.put("size", 5);
        SignIn.as("VILLAGE_SECRETARY", village).body(asked).post(path).then().statusCode(409);
        asked.put("size", 4);
        SignIn.as("VILLAGE_SECRETARY", village)
                .body(asked)
                .post(path)
                .then()
                .statusCode(200)
                .body("unassigned", hasSize(0));
        assertEquals(1, in(village + "0103", "01新户"));
    }

    /** Who lay in no governance grid is grouped into one, and taken back out of it: what the board's way back asks for. */
    @Test
    void whoLayInNoGridGoesBackThere() {
        String village = Places.village(TOWN + "205", "后店村");
        Places.contactGrid(village + "0101", "一格");
        for (int i = 0; i < 4; i++) {
            Households.in(village).head("无户" + i).doorNumber(i + "号").save();
        }
        Person person = SignIn.account("VILLAGE_SECRETARY", village);
        String path = "/api/v1/grid-boards/" + village;
        person.request().get(path).then().body("unassigned.area", everyItem(equalTo(village)));
        List<String> ids = person.request()
                .body(grouping(true))
                .post(path + "/grouping")
                .then()
                .statusCode(200)
                .body("grids.find { it.households }.households.area", everyItem(equalTo(village + "0102")))
                .extract()
                .path("grids.find { it.households }.households.id");
        assertEquals(4, in(village + "01", "无"));
        person.request()
                .body(Map.of("householdIds", ids, "outTo", village))
                .post(path + "/assign")
                .then()
                .statusCode(200)
                .body("unassigned.area", everyItem(equalTo(village)));
        assertEquals(0, in(village + "01", "无"));
        assertEquals(
                0, database.number(Sql.of("select households from region_summary where area = ?", village + "0102")));
        assertEquals(
                4,
                database.number(Sql.of("select count(*) from life_event where summary = ? and", "移出2号联动网格")
                        .within("area", List.of(village))));
        Map<String, Object> faulty = new HashMap<>(Map.of("householdIds", ids, "outTo", TOWN + "299"));
        person.request().body(faulty).post(path + "/assign").then().statusCode(404);
        faulty.put("outTo", village);
        faulty.put("contactGridCode", village + "0101");
        person.request()
                .body(faulty)
                .post(path + "/assign")
                .then()
                .statusCode(400)
                .body("errors.field", contains("outTo"));
    }

    /** The board's way back of those whose governance grid was given up meanwhile: there is no place but the village. */
    @Test
    void whoseGridWasGivenUpGoesBackToTheVillage() {
        String village = Places.village(TOWN + "207", "中店村");
        Places.contactGrid(village + "0101", "一格");
        Places.grid(village + "02", "东片");
        Person person = SignIn.account("VILLAGE_SECRETARY", village);
        String path = "/api/v1/grid-boards/" + village + "/assign";
        Households.in(village + "02").head("东户").save();
        String id = person.request()
                .get("/api/v1/grid-boards/" + village)
                .then()
                .body("unassigned.area", contains(village + "02"))
                .extract()
                .path("unassigned[0].id");
        person.request()
                .body(Map.of("householdIds", List.of(id), "contactGridCode", village + "0101"))
                .post(path)
                .then()
                .statusCode(200);
        String grid = "/api/v1/grids/" + village + "02";
        int version = person.request().get(grid).path("version");
        person.request().queryParam("version", version).delete(grid).then().statusCode(204);
        // What the board asks before it takes back: grids that stand.
        person.request()
                .queryParam("area", village)
                .queryParam("type", "GOVERNANCE")
                .get("/api/v1/grids")
                .then()
                .body("items.code", contains(village + "01"));
        person.request()
                .body(Map.of("householdIds", List.of(id), "outTo", village + "02"))
                .post(path)
                .then()
                .statusCode(409)
                .body("detail", equalTo("东片已撤并，不能再修改"));
        person.request()
                .body(Map.of("householdIds", List.of(id), "outTo", village))
                .post(path)
                .then()
                .statusCode(200)
                .body("unassigned.area", contains(village));
        assertEquals(0, in(village + "01", "东"));
        assertEquals(
                1,
                database.number(Sql.of("select count(*) from life_event where summary = ? and", "移出一格")
                        .within("area", List.of(village))));
    }

    @Test
    void aGridHasNumbersForNinetyNineContactGrids() {
        String village = Places.village(TOWN + "206", "满店村");
        for (int i = 1; i < 99; i++) {
            Places.contactGrid(village + "01" + (i < 10 ? "0" : "") + i, i + "格");
        }
        for (int i = 0; i < 8; i++) {
            Households.in(village + "01").head("户" + i).doorNumber(i + "号").save();
        }
        Person person = SignIn.account("VILLAGE_SECRETARY", village);
        String path = "/api/v1/grid-boards/" + village;
        for (String step : List.of("/grouping-preview", "/grouping")) {
            person.request()
                    .body(grouping(true))
                    .post(path + step)
                    .then()
                    .statusCode(422)
                    .body("detail", containsString("的联动网格编号已用到 99，用过的不再使用。请增大每组户数，或另建网格"));
        }
        person.request().get(path).then().body("grids", hasSize(98)).body("unassigned", hasSize(8));
        Map<String, Object> larger = grouping(true);
        larger.put("size", 8);
        person.request()
                .body(larger)
                .post(path + "/grouping")
                .then()
                .statusCode(200)
                .body("unassigned", hasSize(0))
                .body("grids.find { it.households }.code", equalTo(village + "0199"));
        person.request()
                .body(Map.of("parentCode", village + "01", "type", "CONTACT"))
                .post("/api/v1/grids")
                .then()
                .statusCode(422)
                .body("errors.field", contains("parentCode"));
    }
}
