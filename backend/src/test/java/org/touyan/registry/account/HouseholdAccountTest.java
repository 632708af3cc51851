package org.touyan.registry.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.registry.HouseholdStatus;
import org.touyan.registry.RemovalAsked;
import org.touyan.testing.Households;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class HouseholdAccountTest {
    private static final String TOWN = "979601101";
    private static final String URL = "/api/v1/household-accounts";
    private static int number = 200;

    @Inject
    Event<RemovalAsked> removals;

    private String village;
    private Person affairs;
    private Household first;
    private Household second;

    @BeforeEach
    void twoHouseholds() {
        village = TOWN + ++number;
        affairs = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        first = Households.in(village + "0101").head("郑祖荣").phone("15900001234").save();
        second = Households.in(village + "0101").head("郑小红").save();
        Households.in(village + "0101")
                .head("已经迁走")
                .status(HouseholdStatus.MOVED_OUT)
                .save();
    }

    private ValidatableResponse list(String more) {
        return affairs.request().get(URL + "?area=" + village + more).then().statusCode(200);
    }

    private static ValidatableResponse open(Person who, Household... households) {
        List<UUID> ids = List.of(households).stream().map(home -> home.id).toList();
        return who.request().body(Map.of("householdIds", ids)).post(URL).then();
    }

    private static ValidatableResponse signIn(String username, String password) {
        return SignIn.nobody()
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/session")
                .then();
    }

    @Test
    void anAccountIsOpenedOnceAndItsUnusedPasswordReplaced() {
        list("").body("items.headName", contains("郑祖荣", "郑小红"))
                .body("items.state", contains("READY", "READY"))
                .body("items.username", contains(nullValue(), nullValue()))
                .body("total", equalTo(2));
        String tail = first.number.substring(12);
        var slips =
                open(affairs, first).statusCode(201).body("slips", hasSize(1)).extract();
        String username = slips.path("slips[0].username");
        String password = slips.path("slips[0].oneTimePassword");
        assertEquals("zhengzurong" + tail, username.substring(0, 11 + tail.length()));
        list("&opened=true").body("items.headName", contains("郑祖荣")).body("items.state", contains("UNUSED"));
        list("&opened=false").body("items.headName", contains("郑小红"));
        list("&q=郑小").body("items.headName", contains("郑小红"));

        String replaced = open(affairs, first, second)
                .statusCode(201)
                .body("slips.name", contains("郑祖荣", "郑小红"))
                .body("skipped", hasSize(0))
                .body("slips[0].username", equalTo(username))
                .body("slips[0].oneTimePassword", matchesPattern("[A-Za-z2-9]{16}"))
                .extract()
                .path("slips[0].oneTimePassword");
        assertNotEquals(password, replaced);
        signIn(username, password).statusCode(401);
        signIn(username, replaced)
                .statusCode(200)
                .body("permissions", contains("household:own"))
                .body("areas.code", contains(village));
        list("&opened=true").body("items.state", contains("IN_USE", "UNUSED"));
        open(affairs, first).statusCode(201).body("slips", hasSize(0)).body("skipped", contains("郑祖荣"));
    }

    /** Hundreds a village: whoever looks for people of the office need not leaf through them. */
    @Test
    void theListOfAccountsLeavesVillagersOutWhenAsked() {
        Person clerk = SignIn.account("VILLAGE_CLERK", village);
        open(affairs, first).statusCode(201);
        String accounts = "/api/v1/accounts?area=" + village;
        affairs.request().get(accounts).then().body("items", hasSize(2)).body("total", equalTo(2));
        affairs.request()
                .get(accounts + "&staff=true")
                .then()
                .body("items.username", contains(clerk.username()))
                .body("total", equalTo(1));
        affairs.request().get(accounts + "&staff=vielleicht").then().statusCode(400);
    }

    @Test
    void whatIsPutOutOfUseStaysSo() {
        open(affairs, first).statusCode(201);
        String id = list("").extract().path("items[0].accountId");
        affairs.request()
                .body(Map.of("reason", "本户要求", "version", 0))
                .post("/api/v1/accounts/" + id + "/actions/disable")
                .then()
                .statusCode(200);
        list("").body("items[0].state", equalTo("DISABLED"));
        open(affairs, first).statusCode(201).body("skipped", contains("郑祖荣"));
        list("").body("items[0].state", equalTo("DISABLED"));
    }

    @Test
    void householdsElsewhereAreNotThere() {
        Person other = SignIn.account("TOWN_PARTY_AFFAIRS", "979601102");
        open(other, first).statusCode(404);
        other.request().get(URL + "?area=" + village).then().statusCode(404);
        open(SignIn.account("VILLAGE_SECRETARY", village), first).statusCode(403);
        // Opens accounts, and sees no households.
        Person system = SignIn.account("SYSTEM_ADMIN", TOWN);
        open(system, first).statusCode(403);
        system.request().get(URL + "?area=" + village).then().statusCode(403);
        affairs.request().get(URL + "?area=" + TOWN).then().statusCode(400).body("errors[0].field", equalTo("area"));
        affairs.request()
                .body(Map.of("householdIds", List.of()))
                .post(URL)
                .then()
                .statusCode(400);
        list("").body("items.state", contains("READY", "READY"));
    }

    /** Its holders' area is the whole village. */
    @Test
    void theRoleLetsHimDoNothingElse() {
        Person security = SignIn.account("SECURITY_ADMIN", TOWN);
        var role = security.request().get("/api/v1/roles").then().extract();
        int version = role.path("find { it.code == 'HOUSEHOLD_HEAD' }.version");
        security.request()
                .body(Map.of(
                        "name",
                        "农户（户主）",
                        "permissions",
                        List.of("household:own", "household:read"),
                        "version",
                        version))
                .put("/api/v1/roles/HOUSEHOLD_HEAD")
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("只能查看本户"));
    }

    /** An import that brought the household in is not undone under the feet of somebody who can sign in. */
    @Test
    void aHouseholdWithAnAccountIsNotTakenOut() {
        open(affairs, first).statusCode(201);
        List<String> reasons = new ArrayList<>();
        QuarkusTransaction.requiringNew()
                .run(() -> removals.fire(
                        new RemovalAsked(Sql.of("select id from household where id = ?", first.id), reasons)));
        assertEquals(
                1, reasons.stream().filter(containsString("1 个农户账号")::matches).count(), reasons.toString());
        List<String> none = new ArrayList<>();
        QuarkusTransaction.requiringNew()
                .run(() -> removals.fire(
                        new RemovalAsked(Sql.of("select id from household where id = ?", second.id), none)));
        assertEquals(List.of(), none);
    }
}
