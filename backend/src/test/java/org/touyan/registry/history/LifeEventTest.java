package org.touyan.registry.history;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** The history of households and people: written by every change, read by whoever sees them. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class LifeEventTest {
    private static final String VILLAGE = "970901101201";
    private static final String OTHER = "970901101202";
    private static final String CONTACT = VILLAGE + "0101";
    private static Person clerk;

    @Inject
    Database database;

    @Inject
    LifeEvents events;

    @BeforeAll
    static void places() {
        Places.village(VILLAGE, "前店村");
        Places.contactGrid(CONTACT, "第一联动网格");
        Places.village(OTHER, "广方村");
        clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
    }

    private static String path(Household home) {
        return "/api/v1/households/" + home.id;
    }

    private static Map<String, Object> edit(JsonPath view) {
        Map<String, Object> edit = new HashMap<>();
        edit.put("version", view.getInt("version"));
        edit.put("villageCode", VILLAGE);
        edit.put("groupNumber", view.getString("groupNumber"));
        edit.put("address", Map.of("naturalVillage", "外陈", "doorNumber", "8号", "address", "外陈路8号"));
        edit.put("status", "RESIDENT");
        for (String flag : List.of("registeredHere", "livesHere", "isMember")) {
            edit.put(flag, true);
        }
        return edit;
    }

    @Test
    void everyChangeIsTold() {
        Household home = Households.in(VILLAGE).head("史大明").phone("13800001111").save();
        JsonPath view = clerk.request().get(path(home)).jsonPath();
        Map<String, Object> edit = edit(view);
        edit.put("contactGridCode", CONTACT);
        clerk.request().body(edit).put(path(home)).then().statusCode(200);
        Map<String, Object> person = new HashMap<>(Map.of(
                "version",
                0,
                "name",
                "史大明",
                "sex",
                "1",
                "relation",
                "02",
                "phone",
                "13900002222",
                "politicalStatus",
                "01",
                "registeredHere",
                true,
                "livesHere",
                true,
                "isMember",
                true));
        clerk.request()
                .body(person)
                .put("/api/v1/residents/" + home.headId)
                .then()
                .statusCode(200);
        Map<String, Object> child = new HashMap<>(person);
        child.remove("version");
        child.put("name", "史小明");
        child.put("relation", "20");
        String son = clerk.request()
                .body(child)
                .post(path(home) + "/residents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        JsonPath history = clerk.request()
                .get(path(home) + "/life-events")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.kind", contains("MEMBER_ADDED", "EDITED", "EDITED"))
                .body("items[0].summary", equalTo("增加成员史小明"))
                .body("items[0].residentId", equalTo(son))
                .body("items[0].kindName", equalTo("增加成员"))
                .body("items.recordedByName", everyItem(equalTo(clerk.displayName())))
                .body("items[1].summary", equalTo("修改史大明的电话、政治面貌"))
                .body("items[1].changes.find { it.field == 'phoneMasked' }.before", equalTo("138****1111"))
                .body("items[1].changes.find { it.field == 'phoneMasked' }.after", equalTo("139****2222"))
                .body("items[1].changes.find { it.field == 'politicalStatus' }.before", equalTo("群众"))
                .body("items[1].changes.find { it.field == 'politicalStatus' }.label", equalTo("政治面貌"))
                .body("items[2].summary", containsString("门牌号"))
                .body("items[2].changes.find { it.field == 'area' }.after", containsString("第一联动网格"))
                .body("items[2].changes.find { it.field == 'area' }.before", equalTo("前店村"))
                .extract()
                .jsonPath();
        assertEquals(LocalDate.now(BusinessTime.ZONE).toString(), history.getString("items[0].eventDate"));
        clerk.request()
                .get("/api/v1/residents/" + son + "/life-events")
                .then()
                .body("items.summary", contains("增加成员史小明"));
        clerk.request()
                .get(path(home) + "/life-events?kind=MEMBER_ADDED&kind=DEATH")
                .then()
                .body("items.kind", contains("MEMBER_ADDED"));
        clerk.request()
                .get(path(home) + "/life-events?kind=NONE")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("kind"));
        JsonPath first = clerk.request().get(path(home) + "/life-events?size=2").jsonPath();
        clerk.request()
                .get(path(home) + "/life-events?size=2&after=" + first.getString("next"))
                .then()
                .body("items.id", contains(history.getString("items[2].id")))
                .body("next", nullValue());
    }

    @Test
    void movingOnTheBoardIsToldAndKept() {
        String village = "970901101203";
        Places.contactGrid(village + "0101", "第三联动网格");
        Household home = Households.in(village).head("板上").save();
        SignIn.as("VILLAGE_SECRETARY", village)
                .body(Map.of("householdIds", List.of(home.id), "contactGridCode", village + "0101"))
                .post("/api/v1/grid-boards/" + village + "/assign")
                .then()
                .statusCode(200);
        SignIn.as("VILLAGE_CLERK", village)
                .get(path(home) + "/life-events")
                .then()
                .body("items.kind", contains("REGROUPED"))
                .body("items[0].summary", equalTo("编入第三联动网格"));
        assertEquals(
                1,
                database.number(Sql.of(
                        "select count(*) from household_history where household_id = ? and place = ? and area = ?",
                        home.id,
                        village,
                        village)));
        assertEquals(
                1, database.number(Sql.of("select count(*) from resident_history where household_id = ?", home.id)));
    }

    @Test
    void aSensitiveLabelIsToldToThoseWhoMaySeeIt() {
        Household home = Households.in(VILLAGE).head("敏感").save();
        Person secretary = SignIn.account("VILLAGE_SECRETARY", VILLAGE);
        for (String code : List.of("MINIMUM_LIVING", "PARTY_MEMBER")) {
            secretary
                    .request()
                    .body(Map.of("code", code, "validFrom", "2026-01-01"))
                    .post(path(home) + "/labels")
                    .then()
                    .statusCode(200);
        }
        secretary
                .request()
                .get(path(home) + "/life-events")
                .then()
                .body("items.summary", contains("加“党员户”标签", "加“低保户”标签"))
                .body("items[0].eventDate", equalTo("2026-01-01"));
        clerk.request()
                .get(path(home) + "/life-events")
                .then()
                .body("items.summary", contains("加“党员户”标签"))
                .body("total", equalTo(1));
    }

    @Test
    void outOfScopeIsNotFound() {
        Household other = Households.in(OTHER).head("他村").save();
        clerk.request().get(path(other) + "/life-events").then().statusCode(404);
        clerk.request()
                .get("/api/v1/residents/" + other.headId + "/life-events")
                .then()
                .statusCode(404);
        SignIn.as("SYSTEM_ADMIN", "970901")
                .get(path(other) + "/life-events")
                .then()
                .statusCode(403);
        SignIn.as("COUNTY_LEADER", "970901")
                .get(path(other) + "/life-events")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void manyAtOnceKeepTheirOrder() {
        Household home = Households.in(VILLAGE).head("成批").save();
        CurrentActor.as(clerk.actor(), () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                List<NewEvent> all = new ArrayList<>();
                for (int i = 0; i < 700; i++) {
                    all.add(NewEvent.of(LifeEventKind.IMPORTED, home.id, home.number, home.area, "第" + i + "条")
                            .because("导入")
                            .on(LocalDate.of(2026, 3, 1)));
                }
                events.record(all);
            });
            return null;
        });
        clerk.request()
                .get(path(home) + "/life-events?size=3")
                .then()
                .body("total", equalTo(700))
                .body("items.summary", contains("第699条", "第698条", "第697条"))
                .body("items[0].reason", equalTo("导入"))
                .body("items.changes", not(hasItem(hasSize(1))));
    }
}
