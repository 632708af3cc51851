package org.touyan.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touyan.testing.Workbooks.rows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.Households;
import org.touyan.testing.IdNumbers;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** Households by what stands elsewhere: a person's ID number, the contact member who looks after them. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class HouseholdFindTest {
    private static final String TOWN = "970291101";
    private static int number = 200;

    private String village;
    private Person clerk;

    @BeforeEach
    void aVillage() {
        village = TOWN + ++number;
        clerk = SignIn.account("VILLAGE_SECRETARY", village);
    }

    private ValidatableResponse list(Person by, String path, String name, Object value) {
        return by.request()
                .queryParam(name, value)
                .get("/api/v1/" + path)
                .then()
                .statusCode(200);
    }

    @Test
    void aWholeIdNumberFindsTheHousehold() {
        String id = IdNumbers.next();
        Household home = Households.in(village).head("王有证").idNumber(id).save();
        Households.in(village).head("别家").save();
        list(clerk, "households", "q", id)
                .body("items.headName", contains("王有证"))
                .body("total", equalTo(1));
        list(
                        clerk,
                        "households",
                        "q",
                        id.substring(0, 6) + " " + id.substring(6).toLowerCase())
                .body("items.headName", contains("王有证"));
        list(clerk, "households", "q", IdNumbers.next()).body("items", empty());
        Person far = SignIn.account("VILLAGE_SECRETARY", TOWN + "199");
        list(far, "households", "q", id).body("items", empty());
        list(clerk, "residents", "q", home.number).body("items.name", contains("王有证"));
        list(far, "residents", "q", home.number).body("items", empty());
    }

    @Test
    void aContactMembersHouseholdsAreThoseOfHisGrids() throws Exception {
        UUID member =
                Households.in(village + "0101").head("党员").politicalStatus("01").save().headId;
        Households.in(village + "0101").head("同格").save();
        Households.in(village + "0102").head("邻格").save();
        Households.in(village + "0103").head("三格").save();
        for (String grid : List.of("0101", "0103")) {
            clerk.request()
                    .body(Map.of("contactGridCode", village + grid, "residentId", member))
                    .put("/api/v1/grid-boards/" + village + "/members")
                    .then()
                    .statusCode(200);
        }
        list(clerk, "households", "contactMember", member)
                .body("items.headName", containsInAnyOrder("党员", "同格", "三格"))
                .body("total", equalTo(3));
        list(clerk, "households?area=" + village + "0101&sort=-headName", "contactMember", member)
                .body("items.headName", containsInAnyOrder("党员", "同格"));
        list(clerk, "households?area=" + village + "0102", "contactMember", member)
                .body("items", empty());
        list(clerk, "households", "contactMember", UUID.randomUUID())
                .body("items", empty())
                .body("total", equalTo(0));
        list(SignIn.account("VILLAGE_SECRETARY", TOWN + "199"), "households", "contactMember", member)
                .body("items", empty());
        clerk.request()
                .queryParam("contactMember", member)
                .queryParam("asOf", "2026-01-01")
                .get("/api/v1/households")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("asOf"));
        String export = clerk.request()
                .queryParam("contactMember", member)
                .body(Map.of("columns", List.of("headName")))
                .post("/api/v1/households/exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        List<Row> sheet = rows(clerk, export);
        assertEquals(5, sheet.size());
        assertTrue(sheet.get(0).getCellText(0).contains("联系党员：党员"));
    }

    /** Pages in the order of names, by number and by cursor, at every level; the cursor goes on where the page ended. */
    @Test
    void peopleInTheOrderOfTheirNames() {
        for (String name : List.of("丙", "甲", "乙")) {
            Households.in(village).head(name).save();
        }
        List<String> names = List.of("丙", "乙", "甲");
        Person county = SignIn.account("COUNTY_ORGANISATION", "970291");
        for (Person by : List.of(clerk, county)) {
            for (String sort : List.of("name", "-name")) {
                List<String> seen = new ArrayList<>();
                String after = null;
                do {
                    var request = by.request()
                            .queryParam("sort", sort)
                            .queryParam("size", 2)
                            .queryParam("area", village);
                    JsonPath page = (after == null ? request : request.queryParam("after", after))
                            .get("/api/v1/residents")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
                    seen.addAll(page.getList("items.name"));
                    after = page.getString("next");
                } while (after != null);
                List<String> sorted = new ArrayList<>(seen);
                assertEquals(3, seen.size(), sort);
                assertTrue(sorted.containsAll(names));
                List<String> forwards = new ArrayList<>(seen);
                if (sort.startsWith("-")) {
                    Collections.reverse(forwards);
                }
                assertEquals(
                        list(clerk, "residents?sort=name", "area", village)
                                .extract()
                                .path("items.name"),
                        forwards);
            }
        }
        list(county, "residents?sort=-name&label=P_PARTY_MEMBER", "area", TOWN).body("items", empty());
        clerk.request()
                .get("/api/v1/residents?sort=phone")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("sort"));
        clerk.request()
                .get("/api/v1/residents?sort=name&asOf=2026-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("sort"));
    }

    /** Youngest or eldest first, and either way last those of whom nobody knows; by number and by cursor. */
    @Test
    void peopleInTheOrderOfTheirAge() {
        for (int year : List.of(1999, 1941, 1970)) {
            String number = IdNumbers.of(LocalDate.of(year, 5, 1), 901);
            Households.in(village).head("生于" + year).idNumber(number).save();
        }
        Households.in(village).head("不详一").members(2).save();
        Person county = SignIn.account("COUNTY_ORGANISATION", "970291");
        Person town = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        Map<String, List<String>> orders =
                Map.of("age", List.of("生于1999", "生于1970", "生于1941"), "-age", List.of("生于1941", "生于1970", "生于1999"));
        for (Person by : List.of(clerk, town, county)) {
            for (String sort : orders.keySet()) {
                for (String more : List.of("", "&q=生于", "&minAge=0")) {
                    List<String> seen = new ArrayList<>();
                    String after = null;
                    do {
                        String path = "residents?size=2&sort=" + sort + more + (after == null ? "" : "&after=" + after);
                        JsonPath page =
                                list(by, path, "area", village).extract().jsonPath();
                        seen.addAll(page.getList("items.name"));
                        after = page.getString("next");
                    } while (after != null);
                    assertEquals(orders.get(sort), seen.subList(0, 3), sort + more);
                    assertEquals(more.isEmpty() ? 5 : 3, seen.size(), sort + more);
                }
                list(by, "residents?size=2&page=2&sort=" + sort, "area", village)
                        .body("items[0].name", equalTo(orders.get(sort).get(2)))
                        .body("total", equalTo(5));
            }
        }
        clerk.request()
                .get("/api/v1/residents?sort=age&asOf=2026-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("sort"));
    }
}
