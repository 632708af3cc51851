package org.touyan.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.access.signin.SessionCookie;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** Nobody comes into another's account by way of opening or keeping accounts. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class AccountTakeoverTest {
    private static final String COUNTY = "990203";
    private static final String VILLAGE = "990203101201";
    private static final String PATH = "/api/v1/accounts";

    @Inject
    EntityManager database;

    @Inject
    AccountRepository accounts;

    @Inject
    AdministratorAccounts administrators;

    @BeforeEach
    void places() {
        Places.village(VILLAGE, "前店村");
        Places.village("990203102201", "后店村");
    }

    private static Response act(Person by, UUID id, String action, int version) {
        return by.request()
                .body(Map.of("reason", "本人申请", "version", version))
                .post(PATH + "/" + id + "/actions/" + action);
    }

    private static Map<String, Object> newClerk(String displayName) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", UUID.randomUUID().toString());
        body.put("username", "t" + UUID.randomUUID().toString().substring(0, 12));
        body.put("displayName", displayName);
        body.put("roles", List.of("VILLAGE_CLERK"));
        body.put("areas", List.of(VILLAGE));
        return body;
    }

    private List<String> recorded(UUID account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "select e.action from AuditEntry e where e.objectId = ?1 order by e.at, e.id",
                                String.class)
                        .setParameter(1, account.toString())
                        .getResultList());
    }

    @Test
    void theThreeAdministratorsDoNotManageOneAnother() {
        Person system = SignIn.account("SYSTEM_ADMIN", COUNTY);
        for (String role : Role.ADMINISTRATORS) {
            Person other = SignIn.account(role, COUNTY);
            for (String action : List.of("reset-password", "disable", "enable")) {
                act(system, other.id(), action, 0)
                        .then()
                        .statusCode(403)
                        .body("detail", containsString("三员账号互不管理"))
                        .body("oneTimePassword", nullValue());
            }
            Map<String, Object> demoted = newClerk("李四");
            demoted.remove("id");
            demoted.put("username", other.username());
            demoted.put("version", 0);
            system.request().body(demoted).put(PATH + "/" + other.id()).then().statusCode(403);
            system.request()
                    .get(PATH + "/" + other.id())
                    .then()
                    .body("actions.findAll { it.enabled }.action", contains("sign-out"));
            act(system, other.id(), "sign-out", 0).then().statusCode(200);
        }
    }

    /** The county gave a village's clerk a post of its own: who looks after accounts in the town gets no hold of that. */
    @Test
    void aPostAboveIsOutOfTheTownsReach() {
        Person county = SignIn.account("SYSTEM_ADMIN", COUNTY);
        Person town = SignIn.account("TOWN_PARTY_AFFAIRS", VILLAGE.substring(0, 9));
        Person clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
        act(town, clerk.id(), "sign-out", 0).then().statusCode(200);
        String posts = PATH + "/" + clerk.id() + "/posts";
        String post = county.request()
                .body(Map.of("role", "COUNTY_ORGANISATION", "areas", List.of(COUNTY)))
                .post(posts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        int version = town.request().get(PATH + "/" + clerk.id()).path("version");
        for (String action : List.of("reset-password", "reset-factor", "disable", "sign-out")) {
            act(town, clerk.id(), action, version)
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("兼任岗位"))
                    .body("oneTimePassword", nullValue());
        }
        town.request()
                .get(PATH + "/" + clerk.id())
                .then()
                .statusCode(200)
                .body("actions.findAll { it.enabled }", empty());
        Map<String, Object> ending = Map.of("reason", "换届", "version", 0);
        town.request()
                .body(ending)
                .post(posts + "/" + post + "/actions/end")
                .then()
                .statusCode(403);
        // The same role and right, but in another town.
        county.request()
                .body(ending)
                .post(posts + "/" + post + "/actions/end")
                .then()
                .statusCode(204);
        county.request()
                .body(Map.of("role", "SUPERVISOR", "areas", List.of("990203102")))
                .post(posts)
                .then()
                .statusCode(201);
        act(town, clerk.id(), "reset-password", version).then().statusCode(403);
        act(county, clerk.id(), "reset-password", version).then().statusCode(200);
    }

    @Test
    void theOperatorBringsAnAdministratorBack() {
        Person auditor = SignIn.account(a -> a.status = AccountStatus.DISABLED, "AUDIT_ADMIN", COUNTY);
        String password = CurrentActor.asSystem(() -> administrators.reset(auditor.username()))
                .orElseThrow();
        SignIn.nobody()
                .body(Map.of("username", auditor.username(), "password", password))
                .post("/api/v1/session")
                .then()
                .statusCode(200)
                .body("mustChangePassword", equalTo(true));
        assertTrue(CurrentActor.asSystem(() -> administrators.close(auditor.username())));
        auditor.request().get("/api/v1/session").then().statusCode(401);
        assertEquals(List.of("account.reset-password", "session.open", "account.disable"), recorded(auditor.id()));
        Person clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
        assertEquals(Optional.empty(), CurrentActor.asSystem(() -> administrators.reset(clerk.username())));
    }

    /** @return the code of a role that the county made itself */
    private static String ownRole(String... permissions) {
        String code = "T_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        SignIn.as("SECURITY_ADMIN", COUNTY)
                .body(Map.of("code", code, "name", "纪检干部", "permissions", List.of(permissions)))
                .post("/api/v1/roles")
                .then()
                .statusCode(201);
        return code;
    }

    private static void refusesAll(Person by, Person of, String reason) {
        for (String action : List.of("reset-password", "reset-factor", "disable", "enable")) {
            act(by, of.id(), action, 0)
                    .then()
                    .statusCode(403)
                    .body("detail", containsString(reason))
                    .body("oneTimePassword", nullValue());
        }
        Map<String, Object> changed = newClerk("李四");
        changed.remove("id");
        changed.put("username", of.username());
        changed.put("version", 0);
        by.request()
                .body(changed)
                .put(PATH + "/" + of.id())
                .then()
                .statusCode(403)
                .body("detail", containsString(reason));
        by.request()
                .body(Map.of("role", "SUPERVISOR", "areas", List.of(VILLAGE)))
                .post(PATH + "/" + of.id() + "/posts")
                .then()
                .statusCode(403)
                .body("detail", containsString(reason));
        by.request()
                .get(PATH + "/" + of.id())
                .then()
                .body("actions.findAll { it.enabled }.action", contains("sign-out"))
                .body("actions.find { it.action == 'edit' }.reason", containsString(reason));
    }

    /** The rule asks for the power, not for the name of the role; the operator takes exactly whom it refuses. */
    @Test
    void whoHasTheirPowerByARoleOfTheCountysOwnIsAsFarOff() {
        Person system = SignIn.account("SYSTEM_ADMIN", COUNTY);
        for (var power : Map.of("audit:read", "查看审计记录", "role:write", "管理角色").entrySet()) {
            Person apart = SignIn.account(ownRole("region:read", power.getKey()), COUNTY);
            refusesAll(system, apart, "该账号可以“" + power.getValue() + "”，与三员账号一样");
            act(system, apart.id(), "sign-out", 0).then().statusCode(200);
            String password = CurrentActor.asSystem(() -> administrators.reset(apart.username()))
                    .orElseThrow();
            String session = SignIn.nobody()
                    .body(Map.of("username", apart.username(), "password", password))
                    .post("/api/v1/session")
                    .then()
                    .statusCode(200)
                    .extract()
                    .cookie(SessionCookie.NAME);
            SignIn.nobody()
                    .cookie(SessionCookie.NAME, session)
                    .body(Map.of("currentPassword", password, "newPassword", "Goose-flies-7x"))
                    .post("/api/v1/session/password")
                    .then()
                    .statusCode(422)
                    .body("errors[0].message", containsString("至少 15 位"));
            assertTrue(CurrentActor.asSystem(() -> administrators.close(apart.username())));
        }
    }

    @Test
    void whoMayOnlyHandOutTheirPowerOrOpensAccountsStaysInReach() {
        Person system = SignIn.account("SYSTEM_ADMIN", COUNTY);
        for (String role : List.of(ownRole("account:write"), "TOWN_PARTY_AFFAIRS", "VILLAGE_CLERK")) {
            Person clerk = SignIn.account(role, COUNTY);
            assertEquals(Optional.empty(), CurrentActor.asSystem(() -> administrators.reset(clerk.username())));
            assertFalse(CurrentActor.asSystem(() -> administrators.close(clerk.username())));
            act(system, clerk.id(), "reset-password", 0).then().statusCode(200);
        }
    }

    /** Also by a post that has yet to begin: whoever knew the password would read the record then. */
    @Test
    void aPostThatReadsTheRecordPutsTheAccountOutOfReachUntilItEnds() {
        Person system = SignIn.account("SYSTEM_ADMIN", COUNTY);
        Person clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
        String posts = PATH + "/" + clerk.id() + "/posts";
        String role = ownRole("audit:read");
        String post = system.request()
                .body(Map.of(
                        "role",
                        role,
                        "areas",
                        List.of(COUNTY),
                        "validFrom",
                        LocalDate.now().plusDays(3).toString()))
                .post(posts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        refusesAll(system, clerk, "该账号可以“查看审计记录”");
        Map<String, Object> ending = Map.of("reason", "换届", "version", 0);
        system.request()
                .body(ending)
                .post(posts + "/" + post + "/actions/end")
                .then()
                .statusCode(403)
                .body("detail", containsString("该账号可以“查看审计记录”"));
        assertTrue(CurrentActor.asSystem(() -> administrators.reset(clerk.username()))
                .isPresent());
        // Two persons take it from him: one takes the power off the role, the other ends the post.
        SignIn.as("SECURITY_ADMIN", COUNTY)
                .body(Map.of("name", "纪检干部", "permissions", List.of("region:read"), "version", 0))
                .put("/api/v1/roles/" + role)
                .then()
                .statusCode(200);
        system.request()
                .body(ending)
                .post(posts + "/" + post + "/actions/end")
                .then()
                .statusCode(204);
        assertEquals(Optional.empty(), CurrentActor.asSystem(() -> administrators.reset(clerk.username())));
    }

    @Test
    void aRepeatedCreateRenewsOnlyAnUntouchedAccount() {
        Person admin = SignIn.account("SYSTEM_ADMIN", COUNTY);
        Map<String, Object> body = newClerk("王文书");
        UUID id = UUID.fromString((String) body.get("id"));
        admin.request().body(body).post(PATH).then().statusCode(201);
        Response again = admin.request().body(body).post(PATH);
        again.then().statusCode(201);
        assertTrue(again.path("oneTimePassword") != null, "the first answer may have been lost");
        assertEquals(List.of("account.create", "account.reset-password"), recorded(id));
        admin.request().body(body).post(PATH).then().statusCode(201).body("oneTimePassword", nullValue());
    }

    @Test
    void aRepeatedCreateAsksForTodaysRights() {
        Person admin = SignIn.account("SYSTEM_ADMIN", COUNTY);
        Map<String, Object> body = newClerk("王文书");
        admin.request().body(body).post(PATH).then().statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> {
            Account clerk = accounts.findById(UUID.fromString((String) body.get("id")));
            clerk.areas.clear();
            clerk.areas.add("990204101201");
        });
        admin.request().body(body).post(PATH).then().statusCode(404);
    }

    @Test
    void aNameThatNobodySeesIsRefusedAtItsField() {
        Person admin = SignIn.account("SYSTEM_ADMIN", COUNTY);
        for (String invisible : List.of("\u200b", " \u2060 ", "\u3000", "\u00a0")) {
            admin.request()
                    .body(newClerk(invisible))
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("displayName"));
        }
    }

    @Test
    void aForgedCursorIsRefused() {
        Person admin = SignIn.account("SYSTEM_ADMIN", COUNTY);
        // Sort "", values "a" and "b", as Cursor writes them.
        admin.request()
                .queryParam("after", "H2EfYg")
                .get(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("after"));
    }

    @Test
    void anOfficeIsNotHeldBeforeItsFirstDay() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertTrue(Account.within(today, today, today));
        assertFalse(Account.within(today, today.plusDays(1), null));
        assertFalse(Account.within(today, today.minusDays(2), today.minusDays(1)));
    }
}
