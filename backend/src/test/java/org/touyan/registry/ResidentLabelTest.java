package org.touyan.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.testing.Households;
import org.touyan.testing.IdNumbers;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** Labels of people: put on, ended, seen by who may see them, searched by, and lying where the household lies. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ResidentLabelTest {
    private static final String VILLAGE = "970309101201";
    private static final String CONTACT = "9703091012010101";
    private static final String OTHER = "970309101202";
    private static Person clerk;
    private static Person leader;

    @Inject
    Database database;

    @BeforeAll
    static void places() {
        Places.village(VILLAGE, "前店村");
        Places.contactGrid(CONTACT, "第一联动网格");
        Places.village(OTHER, "广方村");
        clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
        leader = SignIn.account("COUNTY_LEADER", "970309");
    }

    private static String path(Household home) {
        return "/api/v1/residents/" + home.headId;
    }

    private static Map<String, Object> label(String code) {
        return new HashMap<>(Map.of("code", code, "validFrom", "2026-01-01"));
    }

    private static final Map<String, Object> END = Map.of("reason", "不再参加", "version", 0);

    private static ValidatableResponse put(Household home, Map<String, Object> label) {
        return clerk.request().body(label).post(path(home) + "/labels").then();
    }

    @Test
    void areAddedAndEndedOnTheRecord() {
        Household home = Households.in(VILLAGE).head("标人").save();
        Map<String, Object> volunteer = label("P_VOLUNTEER");
        volunteer.put("sourceDepartment", " 团县委 ");
        volunteer.put("id", UUID.randomUUID().toString());
        String id = put(home, volunteer)
                .statusCode(200)
                .body("labels[0].name", equalTo("志愿者"))
                .body("labels[0].validFrom", equalTo("2026-01-01"))
                .body("labels[0].validTo", nullValue())
                .body("labels[0].sourceDepartment", equalTo("团县委"))
                .body("actions.find { it.action == 'label' }.enabled", equalTo(true))
                .extract()
                .path("labels[0].id");
        // The same create again is the first one; a second of the same kind is refused.
        put(home, volunteer).statusCode(200).body("labels", hasSize(1));
        put(home, label("P_VOLUNTEER"))
                .statusCode(409)
                .body("errors[0].field", equalTo("code"))
                .body("detail", containsString("此人在这段时间已有“志愿者”标签"));
        clerk.request()
                .get("/api/v1/households/" + home.id)
                .then()
                .body("residents[0].labels.code", contains("P_VOLUNTEER"))
                .body("labels", hasSize(0));
        clerk.request()
                .body(Map.of("reason", " ", "version", 0))
                .post(path(home) + "/labels/" + id + "/actions/end")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
        clerk.request()
                .body(Map.of("reason", "不再参加", "version", 7))
                .post(path(home) + "/labels/" + id + "/actions/end")
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"))
                .body("current.labels[0].version", equalTo(0));
        clerk.request()
                .body(END)
                .post(path(home) + "/labels/" + id + "/actions/end")
                .then()
                .statusCode(200)
                .body("labels[0].validTo", notNullValue());
        clerk.request().get("/api/v1/households/" + home.id).then().body("residents[0].labels", hasSize(0));
        put(home, label("P_WORTHY")).statusCode(200).body("labels", hasSize(2));
        for (String action : List.of("resident.label", "resident.unlabel")) {
            long expected = action.equals("resident.label") ? 2 : 1;
            assertEquals(
                    expected,
                    database.number(Sql.of(
                            "select count(*) from audit_entry where action = ? and object_type = 'resident' and object_id = ?",
                            action,
                            home.headId.toString())));
        }
    }

    @Test
    void refusals() {
        Household home = Households.in(VILLAGE)
                .label("PARTY_MEMBER")
                .headLabel("P_WORTHY")
                .save();
        Household other = Households.in(OTHER).headLabel("P_WORTHY").save();
        Map<String, Object> worthy = label("P_REPRESENTATIVE");
        put(home, label("PARTY_MEMBER"))
                .statusCode(400)
                .body("errors[0].field", equalTo("code"))
                .body("errors[0].message", equalTo("这个标签只用于农户"));
        put(home, label("P_NONE")).statusCode(400).body("errors[0].message", equalTo("没有这个标签"));
        worthy.put("validTo", "2026-01-01");
        put(home, worthy).statusCode(400).body("errors[0].field", equalTo("validTo"));
        clerk.request()
                .body(label("P_WORTHY"))
                .post("/api/v1/households/" + home.id + "/labels")
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo("这个标签只用于个人"));
        put(other, label("P_VOLUNTEER")).statusCode(404);
        leader.request()
                .body(label("P_VOLUNTEER"))
                .post(path(home) + "/labels")
                .then()
                .statusCode(403);
        SignIn.nobody()
                .body(label("P_VOLUNTEER"))
                .post(path(home) + "/labels")
                .then()
                .statusCode(401);
        // A label is ended through who bears it: not through another person, nor through the household's own.
        String others = leader.request().get(path(other)).path("labels[0].id");
        clerk.request()
                .body(END)
                .post(path(home) + "/labels/" + others + "/actions/end")
                .then()
                .statusCode(404);
        clerk.request()
                .body(END)
                .post(path(other) + "/labels/" + others + "/actions/end")
                .then()
                .statusCode(404);
        String ofHousehold =
                clerk.request().get("/api/v1/households/" + home.id).path("labels[0].id");
        clerk.request()
                .body(END)
                .post(path(home) + "/labels/" + ofHousehold + "/actions/end")
                .then()
                .statusCode(404);
        leader.request()
                .body(END)
                .post(path(other) + "/labels/" + others + "/actions/end")
                .then()
                .statusCode(403);
    }

    @Test
    void sensitiveOnesExistOnlyForWhoMaySeeThem() {
        Household home =
                Households.in(VILLAGE).head("敏感").headLabel("P_CHRONIC").save();
        SignIn.as("VILLAGE_SECRETARY", VILLAGE).get(path(home)).then().body("labels.code", contains("P_CHRONIC"));
        put(home, label("P_MENTAL")).statusCode(400).body("errors[0].message", equalTo("没有这个标签"));
        leader.request().get(path(home)).then().body("labels", hasSize(0));
        leader.request().get("/api/v1/households/" + home.id).then().body("residents[0].labels", hasSize(0));
        leader.request()
                .get("/api/v1/residents?label=P_CHRONIC")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("label"))
                .body("errors[0].message", equalTo("没有这个标签"));
    }

    @Test
    void thoseWhoBearALabelTodayAreListed() {
        Household one = Households.in(CONTACT).head("齐一").headLabel("P_AGED_80").save();
        Households.in(VILLAGE).head("齐二").headLabel("P_AGED_80").save();
        Households.in(OTHER).head("齐三").headLabel("P_AGED_80").save();
        Household late = Households.in(VILLAGE).head("齐四").save();
        Map<String, Object> future = label("P_AGED_80");
        future.put("validFrom", "2099-01-01");
        put(late, future).statusCode(200);
        clerk.request()
                .get("/api/v1/residents?label=P_AGED_80")
                .then()
                .statusCode(200)
                .body("items.name", contains("齐二", "齐一"))
                .body("items[0].labels.name", contains("高龄老人（80 岁以上）"))
                .body("total", equalTo(2));
        clerk.request()
                .queryParam("q", "齐一")
                .get("/api/v1/residents?label=P_AGED_80")
                .then()
                .body("items.id", contains(one.headId.toString()))
                .body("total", equalTo(1));
        String next = leader.request()
                .get("/api/v1/residents?label=P_AGED_80&size=2")
                .then()
                .body("items", hasSize(2))
                .body("total", equalTo(3))
                .extract()
                .path("next");
        leader.request()
                .get("/api/v1/residents?label=P_AGED_80&size=2&after=" + next)
                .then()
                .body("items.name", contains("齐三"));
    }

    @Test
    void aVillageIsSummedUpAsItsListCounts() {
        // Of a county of its own, whose bearers no other test counts.
        String village = "970310101203";
        Person head = SignIn.account("COUNTY_LEADER", "970310");
        LocalDate today = LocalDate.now(BusinessTime.ZONE);
        int[] ages = {5, 17, 18, 59, 60, 79, 80, 91};
        for (int age : ages) {
            Households.in(village)
                    .head("第" + age)
                    .idNumber(IdNumbers.of(today.minusYears(age), 771))
                    .headLabel(age >= 80 ? "P_AGED_80" : "P_CHRONIC")
                    .save();
        }
        Households.in(village)
                .head("已迁")
                .status(HouseholdStatus.MOVED_OUT)
                .headLabel("P_AGED_80")
                .save();
        String path = "/api/v1/residents/summary?area=";
        head.request()
                .get(path + village)
                .then()
                .statusCode(200)
                .body("ages.minAge", contains(0, 18, 60, 80))
                .body("ages.maxAge", contains(17, 59, 79, null))
                .body("ages.residents", contains(2, 2, 2, 2))
                .body("labels.code", contains("P_AGED_80"))
                .body("labels.residents", contains(2));
        head.request()
                .get("/api/v1/residents?minAge=60&maxAge=79&area=" + village)
                .then()
                .body("total", equalTo(2));
        SignIn.as("VILLAGE_SECRETARY", village)
                .get(path + village)
                .then()
                .body("labels.code", contains("P_AGED_80", "P_CHRONIC"))
                .body("labels.residents", contains(2, 6));
        clerk.request().get(path + village).then().statusCode(404);
        head.request().get(path + "970310101").then().statusCode(400).body("errors[0].field", equalTo("area"));
        head.request().get("/api/v1/residents/summary").then().statusCode(400);
    }

    @Test
    void lieWhereTheHouseholdLies() {
        Household home =
                Households.in(VILLAGE).head("迁格").headLabel("P_VOLUNTEER").save();
        Map<String, Object> edit = new HashMap<>();
        edit.put("version", home.version);
        edit.put("villageCode", VILLAGE);
        edit.put("contactGridCode", CONTACT);
        edit.put("groupNumber", "01");
        edit.put("address", Map.of("address", "外陈路1号"));
        edit.put("status", "RESIDENT");
        for (String flag : List.of("registeredHere", "livesHere", "isMember")) {
            edit.put(flag, true);
        }
        clerk.request().body(edit).put("/api/v1/households/" + home.id).then().statusCode(200);
        assertEquals(
                1,
                database.number(Sql.of(
                        "select count(*) from resident_label where resident_id = ? and area = ?",
                        home.headId,
                        CONTACT)));
    }
}
