package org.touyan.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.region.Grids;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class GridBoardTest {
    private static final String COUNTY = "970601";

    @Inject
    Database database;

    @Inject
    Grids grids;

    /** A village of its own for each test: so many households, every fifth a Party member's. */
    private static String village(String number, int households) {
        String village = COUNTY + "101" + number;
        Places.village(village, "前店村");
        for (int i = 1; i <= households; i++) {
            Households.in(village)
                    .head("户" + i)
                    .doorNumber(i + "号")
                    .members(2)
                    .politicalStatus(i % 5 == 0 ? "01" : "13")
                    .headLabel("P_VOLUNTEER")
                    .save();
        }
        return village;
    }

    private static Map<String, Object> grouping(boolean members, boolean keep) {
        return Map.of("size", 8, "by", "HOUSE_NUMBER", "assignMembers", members, "keepExisting", keep);
    }

    private void sumsAreTrue(String village) {
        for (String figure : List.of("count(*)", "coalesce(sum(member_count), 0)")) {
            String kept = figure.equals("count(*)") ? "households" : "residents";
            assertEquals(
                    0,
                    database.number(Sql.of("select count(*) from region_summary s where")
                            .within("s.area", List.of(village))
                            .add("and " + kept + " <> (select " + figure
                                    + " from household h where h.area >= s.area and h.area < concat(s.area, '~')"
                                    + " and h.status in ('RESIDENT', 'AWAY'))")),
                    kept);
        }
        assertEquals(
                0,
                database.number(Sql.of("select count(*) from region_summary s where s.level = 'VILLAGE' and")
                        .within("s.area", List.of(village))
                        .add("""
                                and uncontacted <> (select count(*) from household h where h.area >= s.area
                                and h.area < concat(s.area, '~') and not exists (select 1 from grid_staff g
                                where g.area = h.area and g.role = 'CONTACT_MEMBER' and g.valid_to is null))""")));
        for (String table : List.of("resident", "household_label")) {
            assertEquals(
                    0,
                    database.number(Sql.of("select count(*) from " + table
                                    + " x join household h on h.id = x.household_id and h.area <> x.area where")
                            .within("h.area", List.of(village))));
        }
        assertEquals(
                0,
                database.number(Sql.of(
                                "select count(*) from resident_label l join resident r on r.id = l.resident_id and r.area <> l.area where")
                        .within("r.area", List.of(village))));
    }

    @Test
    void groupsByHouseNumberAsPreviewed() {
        String village = village("201", 20);
        Person person = SignIn.account("VILLAGE_SECRETARY", village);
        JsonPath preview = person.request()
                .body(grouping(true, true))
                .post("/api/v1/grid-boards/" + village + "/grouping-preview")
                .then()
                .statusCode(200)
                .body("grids", hasSize(3))
                .body("leftOver", equalTo(0))
                .extract()
                .jsonPath();
        assertEquals(
                0,
                database.number(Sql.of("select count(*) from household where length(area) = 16 and")
                        .within("area", List.of(village))));
        JsonPath board = person.request()
                .body(grouping(true, true))
                .post("/api/v1/grid-boards/" + village + "/grouping")
                .then()
                .statusCode(200)
                .body("village.name", equalTo("前店村"))
                .body("capacity", equalTo(8))
                .body("most", equalTo(10))
                .body("unassigned", hasSize(0))
                .body("members", hasSize(4))
                .body("coverage.households", equalTo(20))
                .body("coverage.assignedHouseholds", equalTo(20))
                .body("coverage.householdsWithoutMember", equalTo(0))
                .body("coverage.contactGrids", equalTo(3))
                .body("coverage.gridsWithoutMember", equalTo(0))
                .body("coverage.partyMembers", equalTo(4))
                .body("coverage.membersWithoutHouseholds", equalTo(1))
                .extract()
                .jsonPath();
        for (int i = 0; i < 3; i++) {
            assertEquals(preview.getString("grids[" + i + "].name"), board.getString("grids[" + i + "].name"));
            assertEquals(preview.getString("grids[" + i + "].gridCode"), board.getString("grids[" + i + "].gridCode"));
            assertEquals(
                    preview.getString("grids[" + i + "].contactMember.name"),
                    board.getString("grids[" + i + "].contactMember.name"));
            assertEquals(
                    new HashSet<>(preview.getList("grids[" + i + "].households.id")),
                    new HashSet<>(board.getList("grids[" + i + "].households.id")));
        }
        assertEquals(
                List.of("户1", "户2", "户3", "户4", "户5", "户6", "户7"), preview.getList("grids[0].households.headName"));
        assertEquals("户5", preview.getString("grids[0].contactMember.name"));
        sumsAreTrue(village);
        person.request()
                .get("/api/v1/residents?withoutHouseholds=true&area=" + village)
                .then()
                .statusCode(200)
                .body("total", equalTo(1));
        person.request()
                .get("/api/v1/grid-coverage?area=" + village)
                .then()
                .statusCode(200)
                .body("households", equalTo(20))
                .body("assignedHouseholds", equalTo(20))
                .body("householdsWithoutMember", equalTo(0))
                .body("contactGrids", equalTo(3))
                .body("partyMembers", equalTo(4))
                .body("membersWithoutHouseholds", equalTo(1))
                .body("children", hasSize(0));
        SignIn.as("COUNTY_LEADER", COUNTY)
                .get("/api/v1/grid-coverage")
                .then()
                .statusCode(200)
                .body(
                        "children.find { it.code == '970601101' }.contactGrids",
                        org.hamcrest.Matchers.greaterThanOrEqualTo(3));

        // Again from the start, larger: the grids are used again, those left empty go.
        Map<String, Object> larger = new HashMap<>(grouping(true, false));
        larger.put("size", 10);
        person.request()
                .body(larger)
                .post("/api/v1/grid-boards/" + village + "/grouping")
                .then()
                .statusCode(200)
                .body("grids", hasSize(2))
                .body("grids[0].households", hasSize(10))
                .body("coverage.gridsWithoutMember", equalTo(0));
        sumsAreTrue(village);
    }

    @Test
    void movesHouseholdsAndMembersByHand() {
        String village = village("202", 6);
        String first = Places.contactGrid(village + "0101", "一格");
        String second = Places.contactGrid(village + "0102", "二格");
        Person person = SignIn.account("VILLAGE_SECRETARY", village);
        String path = "/api/v1/grid-boards/" + village;
        JsonPath board = person.request()
                .get(path)
                .then()
                .statusCode(200)
                .body("grids", hasSize(2))
                .body("unassigned", hasSize(6))
                .extract()
                .jsonPath();
        List<String> ids = board.getList("unassigned.id");
        person.request()
                .body(Map.of("householdIds", ids.subList(0, 4), "contactGridCode", first))
                .post(path + "/assign")
                .then()
                .statusCode(200)
                .body("grids[0].households", hasSize(4))
                .body("unassigned", hasSize(2))
                .body("coverage.householdsWithoutMember", equalTo(6));
        sumsAreTrue(village);
        String member = board.getString("members[0].residentId");
        person.request()
                .body(Map.of("contactGridCode", first, "residentId", member))
                .put(path + "/members")
                .then()
                .statusCode(200)
                .body("grids[0].contactMember.residentId", equalTo(member))
                .body("members[0].contactGridCode", equalTo(first))
                .body("coverage.householdsWithoutMember", equalTo(2));
        sumsAreTrue(village);
        person.request()
                .body(Map.of("householdIds", ids.subList(0, 1), "contactGridCode", second))
                .post(path + "/assign")
                .then()
                .statusCode(200)
                .body("grids.households.size()", equalTo(2))
                .body("grids[1].households", hasSize(1))
                .body("coverage.householdsWithoutMember", equalTo(3));
        sumsAreTrue(village);
        Map<String, Object> out = new HashMap<>();
        out.put("householdIds", ids.subList(1, 2));
        out.put("contactGridCode", null);
        person.request().body(out).post(path + "/assign").then().statusCode(200).body("unassigned", hasSize(3));
        assertEquals(
                1, database.number(Sql.of("select count(*) from household where area = ?", first.substring(0, 14))));
        sumsAreTrue(village);
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("contactGridCode", first);
        nobody.put("residentId", null);
        person.request()
                .body(nobody)
                .put(path + "/members")
                .then()
                .statusCode(200)
                .body("grids[0].contactMember", nullValue())
                .body("coverage.householdsWithoutMember", equalTo(6));
        sumsAreTrue(village);
        person.request()
                .queryParam("withoutContact", true)
                .get("/api/v1/households")
                .then()
                .body("total", equalTo(6));
    }

    /** Whoever is second sees what the first did: each household counted once, one contact member a grid. */
    @Test
    void thoseWhoDragAtOnceLeaveTrueSums() throws Exception {
        String village = village("205", 6);
        List<String> contact =
                List.of(Places.contactGrid(village + "0101", "一格"), Places.contactGrid(village + "0102", "二格"));
        Household second = Households.in(village).politicalStatus("01").save();
        Person person = SignIn.account("VILLAGE_SECRETARY", village);
        String path = "/api/v1/grid-boards/" + village;
        JsonPath board = person.request().get(path).jsonPath();
        List<String> ids = board.getList("unassigned.id");
        List<String> members = List.of(second.headId.toString(), board.getString("members[0].residentId"));
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String grid = contact.get(i % 2);
            String member = members.get(i / 2 % 2);
            work.add(() -> person.request()
                    .body(Map.of("householdIds", ids, "contactGridCode", grid))
                    .post(path + "/assign")
                    .statusCode());
            work.add(() -> person.request()
                    .body(Map.of("contactGridCode", contact.get(0), "residentId", member))
                    .put(path + "/members")
                    .statusCode());
            work.add(() -> SignIn.as("VILLAGE_CLERK", village)
                    .body(Map.of(
                            "name",
                            "新人",
                            "sex",
                            "1",
                            "relation",
                            "97",
                            "registeredHere",
                            true,
                            "livesHere",
                            true,
                            "isMember",
                            true))
                    .post("/api/v1/households/" + second.id + "/residents")
                    .statusCode());
        }
        var pool = Executors.newFixedThreadPool(6);
        try {
            for (var done : pool.invokeAll(work)) {
                // Who came upon a lock of the other is told to try again.
                assertTrue(Set.of(200, 201, 409, 503).contains(done.get()), "status " + done.get());
            }
        } finally {
            pool.shutdown();
        }
        sumsAreTrue(village);
        assertEquals(
                1,
                database.number(Sql.of(
                        "select count(*) from grid_staff where role = 'CONTACT_MEMBER' and valid_to is null and area = ?",
                        contact.get(0))));
    }

    private void appoint(String grid, Household home) {
        CurrentActor.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            grids.assignMember(grid, home.headId, home.headName, null);
            return null;
        }));
    }

    private List<String> serving(String grid) {
        return database.list(
                Sql.of(
                        "select concat(person_name, ' ', coalesce(phone_masked, '-')) from grid_staff"
                                + " where area = ? and valid_to is null",
                        grid),
                row -> row.getString(1));
    }

    private static Map<String, Object> edit(Person clerk, Household home) {
        Map<String, Object> edit = new HashMap<>(Map.of(
                "name",
                home.headName,
                "sex",
                "1",
                "relation",
                "02",
                "registeredHere",
                true,
                "livesHere",
                true,
                "isMember",
                true,
                "politicalStatus",
                "01"));
        edit.put(
                "version",
                clerk.request().get("/api/v1/residents/" + home.headId).path("version"));
        return edit;
    }

    /** The grids may lie outside the areas of the clerk who writes down what befell their contact members. */
    @Test
    void whoDiesLeavesOrMovesAwayServesNoMoreAndHisNameFollows() {
        String village = village("206", 0);
        Person clerk = SignIn.account("VILLAGE_CLERK", village);
        String other = COUNTY + "101207";
        List<String> contact = List.of("0101", "0102", "0103", "0104");
        List<Household> homes = new ArrayList<>();
        for (String number : contact) {
            Households.in(Places.contactGrid(other + number, "格" + number)).save();
            homes.add(Households.in(village)
                    .head("党员" + number)
                    .politicalStatus("01")
                    .save());
            appoint(other + number, homes.get(homes.size() - 1));
        }
        sumsAreTrue(other);
        Map<String, Object> renamed = edit(clerk, homes.get(0));
        renamed.put("name", "新名");
        renamed.put("phone", "13800001234");
        Map<String, Object> left = edit(clerk, homes.get(1));
        left.put("politicalStatus", "13");
        List<Map<String, Object>> edits = List.of(renamed, left);
        for (int i = 0; i < edits.size(); i++) {
            clerk.request()
                    .body(edits.get(i))
                    .put("/api/v1/residents/" + homes.get(i).headId)
                    .then()
                    .statusCode(200);
        }
        Map<String, Object> gone = Map.of("version", 0, "reason", "测试", "eventDate", "2026-11-01");
        for (String path : List.of(
                "residents/" + homes.get(2).headId + "/actions/death",
                "households/" + homes.get(3).id + "/actions/leave")) {
            clerk.request().body(gone).post("/api/v1/" + path).then().statusCode(200);
        }
        assertEquals(List.of("新名 138****1234"), serving(other + "0101"));
        for (String number : contact.subList(1, 4)) {
            assertEquals(List.of(), serving(other + number));
        }
        sumsAreTrue(other);
        assertEquals(
                4,
                database.number(Sql.of(
                        "select count(*) from audit_entry where account_id = ? and object_type = 'grid-staff'",
                        clerk.id())));
        // He who is left serves elsewhere: not free where he lives; the others are no more counted there.
        SignIn.as("COUNTY_ORGANISATION", COUNTY)
                .get("/api/v1/grid-coverage?area=" + village)
                .then()
                .body("partyMembers", equalTo(1))
                .body("membersWithoutHouseholds", equalTo(0));
    }

    /** Those without a place give up their old grid, which a group takes over. */
    @Test
    void regroupingByLocationLeavesNoneInAnOldGrid() {
        String village = village("208", 5);
        String grid = Places.contactGrid(village + "0101", "一格");
        Person person = SignIn.account("VILLAGE_SECRETARY", village);
        String path = "/api/v1/grid-boards/" + village;
        List<String> ids = person.request().get(path).path("unassigned.id");
        person.request()
                .body(Map.of("householdIds", ids, "contactGridCode", grid))
                .post(path + "/assign")
                .then()
                .statusCode(200);
        database.update(Sql.of(
                        "update household set longitude = 119.9, latitude = 29.4 where member_count = 2 and door_order < 3 and")
                .within("area", List.of(village)));
        Map<String, Object> asked = Map.of("size", 8, "by", "LOCATION", "assignMembers", false, "keepExisting", false);
        person.request()
                .body(asked)
                .post(path + "/grouping-preview")
                .then()
                .body("leftOver", equalTo(3))
                .body("grids[0].households", hasSize(2));
        person.request()
                .body(asked)
                .post(path + "/grouping")
                .then()
                .statusCode(200)
                .body("grids", hasSize(1))
                .body("grids[0].households", hasSize(2))
                .body("unassigned", hasSize(3));
        sumsAreTrue(village);
    }

    @Test
    void keepsToTheVillageAndToWhoMay() {
        String village = village("203", 2);
        String other = village("204", 1);
        String grid = Places.contactGrid(village + "0101", "一格");
        String foreign = Places.contactGrid(other + "0101", "外格");
        Person person = SignIn.account("VILLAGE_SECRETARY", village);
        String path = "/api/v1/grid-boards/" + village;
        String id = person.request().get(path).path("unassigned[0].id");
        person.request().get("/api/v1/grid-boards/" + other).then().statusCode(404);
        person.request()
                .body(grouping(false, true))
                .post("/api/v1/grid-boards/" + other + "/grouping")
                .then()
                .statusCode(404);
        person.request()
                .body(Map.of("householdIds", List.of(id), "contactGridCode", foreign))
                .post(path + "/assign")
                .then()
                .statusCode(404);
        Household elsewhere = Households.in(other).politicalStatus("01").save();
        person.request()
                .body(Map.of("householdIds", List.of(elsewhere.id), "contactGridCode", grid))
                .post(path + "/assign")
                .then()
                .statusCode(404);
        person.request()
                .body(Map.of("contactGridCode", grid, "residentId", elsewhere.headId))
                .put(path + "/members")
                .then()
                .statusCode(404);
        Household masses = Households.in(village).politicalStatus("13").save();
        person.request()
                .body(Map.of("contactGridCode", grid, "residentId", masses.headId))
                .put(path + "/members")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("residentId"));
        SignIn.as("COUNTY_LEADER", COUNTY)
                .body(grouping(false, true))
                .post(path + "/grouping")
                .then()
                .statusCode(403);
        SignIn.as("COUNTY_ORGANISATION", COUNTY)
                .body(Map.of("householdIds", List.of(id), "contactGridCode", foreign))
                .post(path + "/assign")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("contactGridCode"));
    }

    @ParameterizedTest
    @CsvSource({"size, 1, size", "size, 31, size", "by, NAME, by", "keepExisting, , keepExisting"})
    void namesTheFaultyInput(String field, String value, String named) {
        Map<String, Object> body = new HashMap<>(grouping(true, true));
        body.put(field, value);
        SignIn.as("COUNTY_ORGANISATION", COUNTY)
                .body(body)
                .post("/api/v1/grid-boards/970601101299/grouping-preview")
                .then()
                .statusCode(400)
                .body("errors.field", contains(named));
    }
}
