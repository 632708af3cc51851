package org.touyan.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Workbooks;

/** Pages and lists as of a past day: what had been recorded by then, read off the indexes that begin with the place. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class AsOfTest {
    private static final String TOWN = "970904101";
    private static final String VILLAGE = TOWN + "201";
    private static final String CONTACT = VILLAGE + "0101";
    private static final String OTHER = TOWN + "202";
    private static final LocalDate TODAY = LocalDate.now(BusinessTime.ZONE);
    private static final String YESTERDAY = TODAY.minusDays(1).toString();
    private static Person clerk;
    private static Person town;

    @Inject
    Database database;

    @Inject
    PastHouseholdList households;

    @Inject
    PastResidentList residents;

    @BeforeAll
    static void places() {
        Places.village(VILLAGE, "前店村");
        Places.contactGrid(CONTACT, "第一联动网格");
        Places.village(OTHER, "广方村");
        clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
        town = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
    }

    /** Everything of it happened ten days earlier than it did. */
    private void longAgo(Household home) {
        for (String table : List.of("household", "resident")) {
            String id = table.equals("household") ? "id" : "household_id";
            database.update(Sql.of(
                    "update " + table + " set created_at = ? where " + id + " = ?",
                    Instant.now().minus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS),
                    home.id));
        }
    }

    private static Map<String, Object> act(Object... more) {
        Map<String, Object> body = new HashMap<>();
        body.put("version", 0);
        body.put("reason", "村里办理");
        body.put("eventDate", TODAY.toString());
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    private static JsonPath get(Person who, String path) {
        return who.request()
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void aPageShowsWhatWas() {
        Household home = Households.in(CONTACT)
                .head("旧时")
                .members(3)
                .label("PARTY_MEMBER")
                .label("DISABLED")
                .save();
        longAgo(home);
        String path = "/households/" + home.id;
        String one = get(clerk, path).getString("residents[1].id");
        town.request()
                .body(act("eventDate", TODAY.minusDays(5).toString()))
                .post("/api/v1/residents/" + one + "/actions/death")
                .then()
                .statusCode(200);
        int version = get(clerk, path).getInt("version");
        town.request()
                .body(act(
                        "version",
                        version,
                        "villageCode",
                        OTHER,
                        "groupNumber",
                        "01",
                        "address",
                        Map.of("address", "新址")))
                .post("/api/v1" + path + "/actions/move")
                .then()
                .statusCode(200);
        JsonPath then = get(town, path + "?asOf=" + YESTERDAY);
        assertEquals(home.number, then.getString("number"));
        assertEquals(CONTACT, then.getString("area"));
        assertEquals("第一联动网格", then.getString("contactGridName"));
        assertEquals("测试路", then.getString("address"));
        assertEquals(3, then.getInt("memberCount"));
        assertEquals(List.of("RESIDENT", "RESIDENT", "RESIDENT"), then.getList("residents.status"));
        assertEquals(Set.of("PARTY_MEMBER", "DISABLED"), Set.copyOf(then.getList("labels.code")));
        assertEquals(YESTERDAY, then.getString("asOf"));
        assertEquals(List.of(), then.getList("actions"));
        // Recorded today, though it happened five days ago: the register did not know.
        JsonPath now = get(town, path + "?asOf=" + TODAY);
        assertEquals(OTHER, now.getString("area"));
        assertEquals(2, now.getInt("memberCount"));
        // The person's page is of the same day, and as little to be seen from elsewhere.
        String person = "/residents/" + one + "?asOf=";
        JsonPath alive = get(clerk, person + YESTERDAY);
        assertEquals("RESIDENT", alive.getString("status"));
        assertEquals(home.number, alive.getString("household.number"));
        assertEquals(List.of(), alive.getList("actions"));
        assertEquals(YESTERDAY, alive.getString("asOf"));
        assertEquals("DECEASED", get(town, person + TODAY).getString("status"));
        SignIn.as("VILLAGE_CLERK", OTHER)
                .get("/api/v1" + person + YESTERDAY)
                .then()
                .statusCode(404);
        // Where it lay it is still seen as it was, and no later: with its labels, sensitive ones by their permission.
        JsonPath left = get(SignIn.account("VILLAGE_SECRETARY", VILLAGE), path + "?asOf=" + YESTERDAY);
        assertEquals(home.number, left.getString("number"));
        assertEquals(Set.of("PARTY_MEMBER", "DISABLED"), Set.copyOf(left.getList("labels.code")));
        assertEquals(
                List.of("PARTY_MEMBER"),
                get(SignIn.account("CONTACT_MEMBER", CONTACT), path + "?asOf=" + YESTERDAY)
                        .getList("labels.code"));
        clerk.request().get("/api/v1" + path + "?asOf=" + TODAY).then().statusCode(404);
        SignIn.as("VILLAGE_CLERK", OTHER)
                .get("/api/v1" + path + "?asOf=" + YESTERDAY)
                .then()
                .statusCode(404);
        town.request()
                .get("/api/v1" + path + "?asOf=" + TODAY.minusDays(20))
                .then()
                .statusCode(404);
        for (String bad : List.of("2026-13-40", "gestern", TODAY.plusDays(1).toString())) {
            town.request()
                    .get("/api/v1" + path + "?asOf=" + bad)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("asOf"));
        }
    }

    @Test
    void listsShowWhoWasThere() {
        String village = TOWN + "203";
        Places.village(village, "后店村");
        Person here = SignIn.account("VILLAGE_CLERK", village);
        List<Household> homes = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            Household home = Households.in(village).head("列" + i).members(2).save();
            longAgo(home);
            homes.add(home);
        }
        Households.in(village).head("后来").save();
        here.request()
                .body(act())
                .post("/api/v1/households/" + homes.get(1).id + "/actions/leave")
                .then()
                .statusCode(200);
        String query = "&area=" + village + "&asOf=" + YESTERDAY;
        assertEquals(5, get(here, "/households?area=" + village).getInt("total"));
        here.request()
                .get("/api/v1/households?size=3" + query)
                .then()
                .statusCode(200)
                .body("items.headName", contains("列1", "列2", "列3"))
                .body("items.status", contains("RESIDENT", "RESIDENT", "RESIDENT"))
                .body("total", equalTo(5));
        String next = get(here, "/households?size=3" + query).getString("next");
        here.request()
                .get("/api/v1/households?size=3" + query + "&after=" + next)
                .then()
                .body("items.headName", contains("列4", "列5"));
        here.request()
                .get("/api/v1/households?size=3&page=2" + query)
                .then()
                .body("items.headName", contains("列4", "列5"));
        here.request().get("/api/v1/households?q=列2" + query).then().body("items.memberCount", contains(2));
        here.request()
                .get("/api/v1/residents?size=4" + query)
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("total", equalTo(10))
                .body("items.villageName.unique()", contains("后店村"));
        here.request()
                .get("/api/v1/residents?q=列2" + query)
                .then()
                .body("items.householdNumber", contains(homes.get(1).number))
                .body("items.isHead", contains(true));
        assertEquals(9, get(here, "/residents?area=" + village).getInt("total"));
        for (String list : List.of("households", "residents")) {
            var order = here.request().queryParams(Map.of("area", village, "asOf", YESTERDAY));
            String id = order.body(Map.of())
                    .post("/api/v1/" + list + "/exports")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            List<Row> rows = Workbooks.rows(here, id);
            assertTrue(rows.get(0).getCellText(0).contains("截至：" + YESTERDAY), rows.get(0)::toString);
            assertEquals(2 + (list.equals("residents") ? 10 : 5), rows.size());
        }
        for (String filter : List.of(
                "/households?withoutGrid=true", "/households?sort=-updatedAt", "/residents?withoutHouseholds=true")) {
            here.request().get("/api/v1" + filter + query).then().statusCode(400);
        }
        assertEquals(
                0,
                get(SignIn.account("VILLAGE_CLERK", OTHER), "/households?asOf=" + YESTERDAY)
                        .getList("items")
                        .size());
    }

    @Test
    void bothHalvesAreRangesOfAnIndexThatBeginsWithThePlace() {
        for (int i = 0; i < 60; i++) {
            Household home = Households.in(VILLAGE).head("计划" + i).save();
            database.update(Sql.of(
                    "insert into household_history (id, area, place, household_id, from_at, to_at, number,"
                            + " group_number, head_id, head_name, head_initials, member_count, status, registered_here,"
                            + " lives_here, is_member) select unhex(left(sha2(hex(id), 256), 32)), left(area, 12), area, id, created_at,"
                            + " updated_at, number, group_number, head_id, head_name, head_initials, member_count, status,"
                            + " registered_here, lives_here, is_member from household where id = ?",
                    home.id));
        }
        for (String table : List.of("household_history", "resident_history")) {
            database.list(Sql.of("analyze table " + table), row -> row.getString(1));
        }
        AsOf day = new AsOf(TODAY.minusDays(1));
        HouseholdQuery query = new HouseholdQuery();
        query.size = 20;
        ResidentQuery people = new ResidentQuery();
        people.size = 20;
        CurrentActor.as(
                clerk.actor(),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    requireRanges(
                            households.pageSql(query, query.filter(), List.of(VILLAGE), day),
                            List.of("ix_household_area", "ix_household_history_place"));
                    requireRanges(
                            residents.pageSql(people, List.of(VILLAGE), day),
                            List.of("ix_resident_area", "ix_resident_history_place"));
                    return null;
                }));
    }

    private void requireRanges(Sql page, List<String> indexes) {
        List<String> plan = database.list(
                Sql.of("explain ").add(page),
                row -> row.getString("table") + " " + row.getString("type") + " " + row.getString("key"));
        for (String index : indexes) {
            assertTrue(
                    plan.stream().anyMatch(line -> line.contains(" range " + index)),
                    index + " is no range in " + plan);
        }
        assertTrue(
                plan.stream().noneMatch(line -> line.matches("(household|resident|h|r|later) ALL .*")),
                plan.toString());
    }
}
