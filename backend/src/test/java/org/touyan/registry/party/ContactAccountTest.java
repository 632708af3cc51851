package org.touyan.registry.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.PartyBranches;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ContactAccountTest {
    private static final String TOWN = "971104101";
    private static final String URL = "/api/v1/contact-accounts";
    private static int number = 200;

    private String village;
    private UUID branch;
    private Person affairs;

    @BeforeEach
    void twoContactMembers() {
        village = TOWN + ++number;
        branch = PartyBranches.branch(village, "前店村党支部" + number);
        affairs = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        contact("0101", "郑祖荣", "15900001234", true);
        contact("0102", "郑小红", null, false);
    }

    private UUID contact(String grid, String name, String phone, boolean listed) {
        Household home = Households.in(village + grid)
                .head(name)
                .phone(phone)
                .politicalStatus("01")
                .save();
        if (listed) {
            PartyBranches.member(village, Map.of("branchId", branch, "residentId", home.headId));
        }
        appoint(grid, home.headId);
        return home.headId;
    }

    private void appoint(String grid, UUID resident) {
        affairs.request()
                .body(Map.of("contactGridCode", village + grid, "residentId", resident))
                .put("/api/v1/grid-boards/" + village + "/members")
                .then()
                .statusCode(200);
    }

    private JsonPath open() {
        return affairs.request()
                .body(Map.of("staffIds", staff()))
                .post(URL)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse signIn(String username, String password) {
        return SignIn.nobody()
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/session")
                .then();
    }

    /** A further grid comes to the account that he has; when he has given up the last one the account waits for him. */
    @Test
    void oneAccountFollowsAPersonFromGridToGrid() {
        UUID person = contact("0103", "楼三格", "15900007777", false);
        JsonPath first = open();
        String slip = "slips.find { it.name == '楼三格' }.";
        String username = first.getString(slip + "username");
        String password = first.getString(slip + "oneTimePassword");
        signIn(username, password).statusCode(200).body("areas.code", contains(village + "0103"));

        Households.in(village + "0104").head("四格住户").save();
        appoint("0104", person);
        affairs.request()
                .queryParam("area", village)
                .get(URL)
                .then()
                .body("find { it.gridCode == '" + village + "0104' }.state", equalTo("OTHER_GRID"))
                .body("find { it.gridCode == '" + village + "0104' }.username", equalTo(username));
        JsonPath second = open();
        assertEquals(List.of("楼三格"), second.getList("extended"));
        assertEquals(null, second.getString(slip + "username"));
        signIn(username, password).statusCode(200).body("areas.code", contains(village + "0103", village + "0104"));
        affairs.request()
                .queryParam("area", village)
                .get(URL)
                .then()
                .body("findAll { it.name == '楼三格' }.state", contains("IN_USE", "IN_USE"));

        // The first grid goes to another: the account goes on with the second.
        contact("0103", "接任三格", "15900006666", false);
        signIn(username, password).statusCode(200).body("areas.code", contains(village + "0104"));
        contact("0104", "接任四格", "15900005555", false);
        signIn(username, password).statusCode(401);

        Households.in(village + "0105").head("五格住户").save();
        appoint("0105", person);
        JsonPath third = open();
        assertEquals(username, third.getString(slip + "username"));
        signIn(username, password).statusCode(401);
        signIn(username, third.getString(slip + "oneTimePassword"))
                .statusCode(200)
                .body("areas.code", contains(village + "0105"))
                .body("mustChangePassword", equalTo(true));
    }

    /** Somebody whose account is out of the opener's reach is passed over, and the others get theirs. */
    @Test
    void anAccountOutOfReachHoldsNobodyUp() {
        JsonPath first = open();
        String username = first.getString("slips.find { it.name == '郑祖荣' }.username");
        Person county = SignIn.account("SYSTEM_ADMIN", TOWN.substring(0, 6));
        String account = county.request()
                .queryParam("q", username)
                .get("/api/v1/accounts")
                .then()
                .extract()
                .path("items[0].id");
        county.request()
                .body(Map.of("role", "COUNTY_ORGANISATION", "areas", List.of(TOWN.substring(0, 6))))
                .post("/api/v1/accounts/" + account + "/posts")
                .then()
                .statusCode(201);
        JsonPath again = open();
        assertEquals(List.of("郑祖荣"), again.getList("skipped"));
        assertEquals(List.of("郑小红"), again.getList("slips.name"));
    }

    private List<String> staff() {
        return affairs.request()
                .queryParam("area", village)
                .get(URL)
                .then()
                .extract()
                .path("staffId");
    }

    @Test
    void whoIsReplacedLosesTheHouseholdsAndWithThemTheAccount() {
        JsonPath opened = affairs.request()
                .body(Map.of("staffIds", staff()))
                .post(URL)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String username = opened.getString("slips.find { it.name == '郑祖荣' }.username");
        Map<String, String> credentials = Map.of(
                "username", username, "password", opened.getString("slips.find { it.name == '郑祖荣' }.oneTimePassword"));
        SignIn.nobody().body(credentials).post("/api/v1/session").then().statusCode(200);
        contact("0101", "郑接任", "15900004321", false);
        SignIn.nobody().body(credentials).post("/api/v1/session").then().statusCode(401);
        SignIn.account("SYSTEM_ADMIN", TOWN)
                .request()
                .queryParam("q", username)
                .get("/api/v1/accounts")
                .then()
                .body("items.status", contains("DISABLED"));
    }

    @Test
    void accountsAreOpenedOnceWithTheGridAsArea() {
        affairs.request()
                .queryParam("area", village)
                .get(URL)
                .then()
                .statusCode(200)
                .body("name", contains("郑祖荣", "郑小红"))
                .body("state", contains("READY", "NO_PHONE"))
                .body("branchName", contains("前店村党支部" + number, null));
        affairs.request()
                .queryParam("area", village)
                .queryParam("organisation", branch)
                .get(URL)
                .then()
                .body("name", contains("郑祖荣"));
        JsonPath first = affairs.request()
                .body(Map.of("staffIds", staff()))
                .post(URL)
                .then()
                .statusCode(201)
                .body("slips.name", containsInAnyOrder("郑祖荣", "郑小红"))
                .body("slips[0].username", matchesPattern("zhengzurong1234(-\\d+)?"))
                .body("slips[1].username", matchesPattern("zhengxiaohong0102(-\\d+)?"))
                .body("slips[0].oneTimePassword", matchesPattern("[A-Za-z2-9]{16}"))
                .extract()
                .jsonPath();
        affairs.request()
                .queryParam("area", village)
                .get(URL)
                .then()
                .body("state", contains("UNUSED", "UNUSED"))
                .body("username[0]", equalTo(first.getString("slips[0].username")));
        JsonPath signedIn = SignIn.nobody()
                .body(Map.of(
                        "username",
                        first.getString("slips[0].username"),
                        "password",
                        first.getString("slips[0].oneTimePassword")))
                .post("/api/v1/session")
                .then()
                .extract()
                .jsonPath();
        assertEquals(List.of(village + "0101"), signedIn.getList("areas.code"));
        assertEquals(List.of("CONTACT_MEMBER"), signedIn.getList("roles.code"));
        assertEquals(true, signedIn.getBoolean("mustChangePassword"));
        JsonPath again = affairs.request()
                .body(Map.of("staffIds", staff()))
                .post(URL)
                .then()
                .statusCode(201)
                .body("skipped", contains("郑祖荣"))
                .body("slips.name", contains("郑小红"))
                .extract()
                .jsonPath();
        assertEquals(first.getString("slips[1].username"), again.getString("slips[0].username"));
        assertNotEquals(first.getString("slips[1].oneTimePassword"), again.getString("slips[0].oneTimePassword"));
    }

    @Test
    void nobodyGivesWhatIsNotHisToGive() {
        List<String> ids = staff();
        SignIn.as("VILLAGE_SECRETARY", village)
                .body(Map.of("staffIds", ids))
                .post(URL)
                .then()
                .statusCode(403);
        SignIn.as("TOWN_SECRETARY", TOWN)
                .queryParam("area", village)
                .get(URL)
                .then()
                .statusCode(403);
        SignIn.as("TOWN_PARTY_AFFAIRS", "971104102")
                .body(Map.of("staffIds", ids))
                .post(URL)
                .then()
                .statusCode(404);
        SignIn.as("TOWN_PARTY_AFFAIRS", "971104102")
                .queryParam("area", village)
                .get(URL)
                .then()
                .statusCode(404);
        affairs.request()
                .queryParam("area", TOWN)
                .get(URL)
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
        affairs.request()
                .body(Map.of("staffIds", List.of()))
                .post(URL)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("staffIds"));
    }
}
