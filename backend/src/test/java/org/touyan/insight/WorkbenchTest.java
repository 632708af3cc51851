package org.touyan.insight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.time.BusinessTime;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class WorkbenchTest {
    private static final String COUNTY = "970190";

    @Test
    void everybodySeesTheFiguresOfHisOwnPlaces() {
        String village = COUNTY + "101201";
        Households.in(village).members(3).save();
        Households.in(village).members(2).save();
        Households.in(COUNTY + "102201").members(4).save();

        SignIn.as("COUNTY_LEADER", COUNTY)
                .get("/api/v1/workbench")
                .then()
                .statusCode(200)
                .body("areas.code", contains(COUNTY))
                .body("cards.find { it.code == 'households' }.value", equalTo(3))
                .body("cards.find { it.code == 'residents' }.value", equalTo(9))
                .body("towns.find { it.code == '970190101' }.households", equalTo(2))
                .body("todo.find { it.code == 'householdsWithoutContact' }.count", equalTo(3));
        SignIn.as("VILLAGE_SECRETARY", village)
                .get("/api/v1/workbench")
                .then()
                .statusCode(200)
                .body("cards.find { it.code == 'households' }.value", equalTo(2))
                .body("cards.find { it.code == 'residents' }.value", equalTo(5));
    }

    @Test
    void aPlaceWithinAPlaceIsCountedOnce() {
        String village = "960401101201";
        Households.in(village + "0101").members(3).save();
        SignIn.as("VILLAGE_SECRETARY", village, village + "01", village + "0101")
                .get("/api/v1/workbench")
                .then()
                .statusCode(200)
                .body("areas.code", contains(village))
                .body("cards.find { it.code == 'households' }.value", equalTo(1))
                .body("cards.find { it.code == 'dataGaps' }.value", equalTo(4))
                .body("cards.find { it.code == 'dataGaps' }.valueIsLowerBound", equalTo(false));
    }

    @Test
    void everyFigureLeadsToTheRowsThatItCounts() {
        String village = Places.village(COUNTY + "103201", "数村村民委员会");
        Households.in(village).save();
        Households.in(Places.contactGrid(village + "0101", "1号联动网格")).save();
        Places.contactGrid(village + "0102", "空的联动网格");
        SignIn.account(
                account -> account.validTo = LocalDate.now(BusinessTime.ZONE).plusDays(3), "VILLAGE_CLERK", village);
        Person someone = SignIn.account("COUNTY_ORGANISATION", COUNTY);
        for (String area : new String[] {"", "?area=" + COUNTY + "103"}) {
            List<Map<String, Object>> todo =
                    someone.request().get("/api/v1/workbench" + area).path("todo");
            assertEquals(6, todo.size());
            for (Map<String, Object> one : todo) {
                someone.request()
                        .get("/api/v1" + one.get("link"))
                        .then()
                        .statusCode(200)
                        .body("total", equalTo(one.get("count")));
            }
            assertTrue(todo.stream().filter(one -> (int) one.get("count") > 0).count() >= 4, todo.toString());
        }
    }

    /** Else what it counts leads to a page that is not his. */
    @Test
    void whoSeesNoGridsIsToldNothingOfThem() {
        String village = COUNTY + "104201";
        Households.in(Places.contactGrid(village + "0101", "1号联动网格")).save();
        for (String role : List.of("COUNTY_LEADER", "DATA_PROTECTION")) {
            SignIn.as(role, village)
                    .get("/api/v1/workbench")
                    .then()
                    .body("todo.code", hasItem("householdsWithoutContact"))
                    .body("todo.code.contains('gridsWithoutMember')", equalTo(role.equals("COUNTY_LEADER")));
        }
    }

    @Test
    void anAdministratorSeesNoHouseholds() {
        SignIn.as("AUDIT_ADMIN", COUNTY)
                .get("/api/v1/workbench")
                .then()
                .statusCode(200)
                .body("cards", empty())
                .body("towns", empty())
                .body("recent", empty());
        SignIn.as("SYSTEM_ADMIN", COUNTY)
                .get("/api/v1/workbench")
                .then()
                .body("todo.code", hasItem("accountsExpiring"));
    }

    @Test
    void anotherPlaceIsNotFoundAndNobodyIsTurnedAway() {
        SignIn.as("TOWN_SECRETARY", COUNTY + "101")
                .get("/api/v1/workbench?area=" + COUNTY + "102")
                .then()
                .statusCode(404);
        SignIn.as("TOWN_SECRETARY", COUNTY + "101")
                .get("/api/v1/workbench?area=x")
                .then()
                .statusCode(400)
                .body("errors.field", contains("area"));
        SignIn.nobody().get("/api/v1/workbench").then().statusCode(401).body("code", equalTo("unauthenticated"));
    }
}
