package org.touyan.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class AccountResourceTest {
    private static final String COUNTY = "990201";
    private static final String TOWN = "990201101";
    private static final String OTHER_TOWN = "990201102";
    private static final String VILLAGE = "990201101201";
    private static final String PATH = "/api/v1/accounts";

    @Inject
    EntityManager database;

    @Inject
    AccountRules rules;

    @Inject
    AccountRepository accounts;

    @BeforeEach
    void places() {
        Places.village(VILLAGE, "前店村");
        Places.town(OTHER_TOWN, "后店镇");
    }

    private static String name() {
        return "t" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static Map<String, Object> body(String username, List<String> roles, List<String> areas) {
        Map<String, Object> body = new HashMap<>();
        body.put("username", username);
        body.put("displayName", "王文书");
        body.put("roles", roles);
        body.put("areas", areas);
        return body;
    }

    private static Response create(Person by, Map<String, Object> body) {
        return by.request().body(body).post(PATH);
    }

    private static Map<String, Object> change(Person person, int version) {
        Map<String, Object> body = body(person.username(), List.of(person.role()), person.areas());
        body.put("version", version);
        return body;
    }

    private static Response act(Person by, UUID id, String action, int version) {
        return by.request()
                .body(Map.of("reason", "本人申请", "version", version))
                .post(PATH + "/" + id + "/actions/" + action);
    }

    private static int signIn(String username, String password) {
        return SignIn.nobody()
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/session")
                .statusCode();
    }

    @Test
    void opensAnAccountWithAOneTimePassword() {
        Person admin = SignIn.account("SYSTEM_ADMIN", COUNTY);
        String username = name();
        Response created = create(admin, body(username.toUpperCase(), List.of("VILLAGE_CLERK"), List.of(VILLAGE)));
        created.then()
                .statusCode(201)
                .body("username", equalTo(username))
                .body("displayName", equalTo("王文书"))
                .body("roles[0].name", equalTo("村文书"))
                .body("areas[0].name", equalTo("前店村"))
                .body("areas[0].level", equalTo("VILLAGE"))
                .body("status", equalTo("ACTIVE"))
                .body("mustChangePassword", equalTo(true))
                .body("validFrom", matchesPattern("\\d{4}-\\d{2}-\\d{2}"))
                .body("validTo", nullValue())
                .body("oneTimePassword", matchesPattern("[A-Za-z0-9]{16}"));
        String password = created.path("oneTimePassword");
        assertEquals(200, signIn(username, password));
        admin.request()
                .get(PATH + "/" + created.path("id"))
                .then()
                .statusCode(200)
                .body("oneTimePassword", nullValue())
                .body("sessions.size()", equalTo(1))
                .body("sessions[0].createdAt", notNullValue())
                .body("actions.findAll { it.enabled }.action", hasItem("reset-password"));
        Object recorded = QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "select e.afterJson from AuditEntry e where e.action = 'account.create' and e.objectName = ?1")
                        .setParameter(1, username)
                        .getSingleResult());
        assertEquals(false, recorded.toString().contains(password), "the password stands nowhere");
    }

    @Test
    void answersARepeatedCreateAsTheFirst() {
        Person admin = SignIn.account("SYSTEM_ADMIN", COUNTY);
        Map<String, Object> body = body(name(), List.of("VILLAGE_CLERK"), List.of(VILLAGE));
        body.put("id", UUID.randomUUID().toString());
        Response first = create(admin, body);
        Response again = create(admin, body);
        first.then().statusCode(201);
        again.then().statusCode(201).body("id", equalTo(body.get("id")));
        assertNotEquals(
                (String) first.path("oneTimePassword"), again.path("oneTimePassword"), "the lost one is replaced");
        assertEquals(200, signIn((String) body.get("username"), again.path("oneTimePassword")));
        body.put("displayName", "李文书");
        create(admin, body).then().statusCode(409).body("code", equalTo("duplicate"));
    }

    @Test
    void namesFaultyInputs() {
        Person admin = SignIn.account("SYSTEM_ADMIN", COUNTY);
        Map<String, Object> bad = body("a b", List.of(), List.of("12345"));
        bad.put("displayName", " ");
        create(admin, bad)
                .then()
                .statusCode(400)
                .body("errors.field", contains("areas[0]", "displayName", "roles", "username"));
        Person taken = SignIn.account("VILLAGE_CLERK", VILLAGE);
        create(admin, body(taken.username(), List.of("VILLAGE_CLERK"), List.of(VILLAGE)))
                .then()
                .statusCode(409)
                .body("errors[0].field", equalTo("username"));
        Map<String, Object> backwards = body(name(), List.of("VILLAGE_CLERK"), List.of(VILLAGE));
        backwards.put("validFrom", "2026-11-22");
        backwards.put("validTo", "2026-11-21");
        create(admin, backwards).then().statusCode(422).body("errors[0].field", equalTo("validTo"));
    }

    private static void refused(Person by, List<String> roles, List<String> areas, String field, String reason) {
        create(by, body(name(), roles, areas))
                .then()
                .statusCode(422)
                .body("code", equalTo("rule"))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", containsString(reason));
    }

    @Test
    void handsOutOnlyWhatTheCallerHolds() {
        Person town = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        create(town, body(name(), List.of("CONTACT_MEMBER"), List.of(VILLAGE)))
                .then()
                .statusCode(201);
        refused(town, List.of("COUNTY_ORGANISATION"), List.of(TOWN), "roles", "撤并、调整村");
        refused(town, List.of("AUDIT_ADMIN"), List.of(TOWN), "roles", "查看审计记录");
        refused(town, List.of("CONTACT_MEMBER"), List.of(OTHER_TOWN), "areas", OTHER_TOWN);
        refused(town, List.of("CONTACT_MEMBER"), List.of(COUNTY), "areas", COUNTY);
        Person admin = SignIn.account("SYSTEM_ADMIN", COUNTY);
        refused(admin, List.of("NO_SUCH_ROLE"), List.of(VILLAGE), "roles", "没有这个角色");
        refused(admin, List.of("VILLAGE_CLERK"), List.of("990201999"), "areas", "没有这个区域");
        refused(admin, List.of("VILLAGE_CLERK"), List.of(TOWN, VILLAGE), "areas", "只选上级");
    }

    @Test
    void keepsTheThreeAdministratorsApart() {
        Person admin = SignIn.account("SYSTEM_ADMIN", COUNTY);
        create(admin, body(name(), List.of("AUDIT_ADMIN"), List.of(COUNTY)))
                .then()
                .statusCode(201);
        refused(admin, List.of("SYSTEM_ADMIN", "SECURITY_ADMIN"), List.of(COUNTY), "roles", "三员");
        refused(admin, List.of("AUDIT_ADMIN", "COUNTY_LEADER"), List.of(COUNTY), "roles", "三员");
    }

    @Test
    void editsNeitherOneselfNorTheStronger() {
        Person town = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        Person stronger = SignIn.account("COUNTY_ORGANISATION", TOWN);
        Person wider = SignIn.account("VILLAGE_CLERK", VILLAGE, OTHER_TOWN);
        for (Person target : List.of(town, stronger, wider)) {
            town.request()
                    .body(change(target, 0))
                    .put(PATH + "/" + target.id())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("forbidden"));
            act(town, target.id(), "reset-password", 0).then().statusCode(403);
            town.request()
                    .get(PATH + "/" + target.id())
                    .then()
                    .statusCode(200)
                    .body("actions.enabled", not(hasItem(true)))
                    .body("actions[0].reason", notNullValue());
        }
    }

    @Test
    void answersOutOfScopeAsMissing() {
        Person town = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        Person far = SignIn.account("VILLAGE_CLERK", OTHER_TOWN);
        String missing =
                town.request().get(PATH + "/" + UUID.randomUUID()).body().asString();
        Response get = town.request().get(PATH + "/" + far.id());
        Response put = town.request().body(change(far, 0)).put(PATH + "/" + far.id());
        Response acted = act(town, far.id(), "disable", 0);
        for (Response answer : List.of(get, put, acted)) {
            assertEquals(404, answer.statusCode());
            assertEquals(missing, answer.body().asString());
        }
        town.request().queryParam("area", OTHER_TOWN).get(PATH).then().statusCode(404);
    }

    @Test
    void refusesWithoutPermission() {
        Person leader = SignIn.account("COUNTY_LEADER", COUNTY);
        leader.request().get(PATH).then().statusCode(403).body("code", equalTo("forbidden"));
        Person organisation = SignIn.account("COUNTY_ORGANISATION", COUNTY);
        organisation.request().get(PATH).then().statusCode(200);
        create(organisation, body(name(), List.of("VILLAGE_CLERK"), List.of(VILLAGE)))
                .then()
                .statusCode(403);
        SignIn.nobody().get(PATH).then().statusCode(401);
    }

    @Test
    void listsWhatLiesInTheCallersAreas() {
        String county = "990202";
        Places.town("990202101", "甲镇");
        Places.town("990202102", "乙镇");
        String mark = name();
        for (int i = 0; i < 5; i++) {
            int number = i;
            SignIn.account(a -> a.username = mark + number, "CONTACT_MEMBER", "990202101");
        }
        Person other = SignIn.account("VILLAGE_CLERK", "990202102");
        Person town = SignIn.account("TOWN_PARTY_AFFAIRS", "990202101");
        town.request()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("total", equalTo(6))
                .body("items.username", hasItem(mark + "0"))
                .body("items.username", not(hasItem(other.username())));
        Person admin = SignIn.account("SYSTEM_ADMIN", county);
        admin.request()
                .queryParam("area", "990202102")
                .get(PATH)
                .then()
                .body("items.username", contains(other.username()));
        admin.request().queryParam("role", "VILLAGE_CLERK").get(PATH).then().body("total", equalTo(1));
        admin.request().queryParam("status", "DISABLED").get(PATH).then().body("total", equalTo(0));
        admin.request().queryParam("status", "GONE").get(PATH).then().statusCode(400);
        admin.request().queryParam("q", "100%").get(PATH).then().body("total", equalTo(0));
        Response first = admin.request()
                .queryParam("q", mark.toUpperCase())
                .queryParam("size", 2)
                .queryParam("sort", "-username")
                .get(PATH);
        first.then().body("items.username", contains(mark + 4, mark + 3)).body("total", equalTo(5));
        admin.request()
                .queryParam("q", mark)
                .queryParam("size", 2)
                .queryParam("sort", "-username")
                .queryParam("after", (String) first.path("next"))
                .get(PATH)
                .then()
                .body("items.username", contains(mark + 2, mark + 1))
                .body("page", nullValue());
        admin.request().queryParam("sort", "passwordHash").get(PATH).then().statusCode(400);
    }

    @Test
    void endsSessionsWhenRightsChange() {
        Person admin = SignIn.account("SYSTEM_ADMIN", COUNTY);
        Person clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
        clerk.request().get("/api/v1/session").then().statusCode(200);
        Map<String, Object> renamed = change(clerk, 0);
        renamed.put("displayName", "赵文书");
        renamed.put("validFrom", null);
        Response answer = admin.request().body(renamed).put(PATH + "/" + clerk.id());
        answer.then().statusCode(200).body("displayName", equalTo("赵文书"));
        clerk.request().get("/api/v1/session").then().statusCode(200);
        Map<String, Object> promoted = change(clerk, answer.path("version"));
        promoted.put("roles", List.of("VILLAGE_SECRETARY"));
        admin.request()
                .body(promoted)
                .put(PATH + "/" + clerk.id())
                .then()
                .statusCode(200)
                .body("roles.code", contains("VILLAGE_SECRETARY"));
        clerk.request().get("/api/v1/session").then().statusCode(401);
        admin.request()
                .body(promoted)
                .put(PATH + "/" + clerk.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"))
                .body("current.roles[0].code", equalTo("VILLAGE_SECRETARY"));
        Map<String, Object> other = change(clerk, 0);
        other.put("username", name());
        admin.request().body(other).put(PATH + "/" + clerk.id()).then().statusCode(409);
    }

    @Test
    void disablesAndEnables() {
        Person admin = SignIn.account("SYSTEM_ADMIN", COUNTY);
        Person clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
        clerk.request().get("/api/v1/session").then().statusCode(200);
        Response disabled = act(admin, clerk.id(), "disable", 0);
        disabled.then().statusCode(200).body("status", equalTo("DISABLED")).body("sessions.size()", equalTo(0));
        clerk.request().get("/api/v1/session").then().statusCode(401);
        int version = disabled.path("version");
        act(admin, clerk.id(), "disable", version).then().statusCode(409).body("code", equalTo("state"));
        act(admin, clerk.id(), "enable", 0).then().statusCode(409).body("code", equalTo("stale"));
        act(admin, clerk.id(), "enable", version).then().statusCode(200).body("status", equalTo("ACTIVE"));
        act(admin, clerk.id(), "promote", version).then().statusCode(400).body("errors[0].field", equalTo("action"));
        admin.request()
                .body(Map.of("reason", "", "version", 0))
                .post(PATH + "/" + clerk.id() + "/actions/disable")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
    }

    @Test
    void resetsUnlocksAndSignsOut() {
        Person admin = SignIn.account("SYSTEM_ADMIN", COUNTY);
        Person clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
        act(admin, clerk.id(), "unlock", 0).then().statusCode(409).body("code", equalTo("state"));
        Response reset = act(admin, clerk.id(), "reset-password", 0);
        reset.then().statusCode(200).body("mustChangePassword", equalTo(true));
        clerk.request().get("/api/v1/session").then().statusCode(401);
        for (int i = 0; i < 5; i++) {
            signIn(clerk.username(), "Wrong-passw0rd");
        }
        assertEquals(429, signIn(clerk.username(), reset.path("oneTimePassword")));
        admin.request().get(PATH + "/" + clerk.id()).then().body("locked", equalTo(true));
        act(admin, clerk.id(), "unlock", reset.path("version"))
                .then()
                .statusCode(200)
                .body("locked", equalTo(false))
                .body("oneTimePassword", nullValue());
        assertEquals(200, signIn(clerk.username(), reset.path("oneTimePassword")));
        Response out = act(admin, clerk.id(), "sign-out", reset.path("version"));
        out.then().statusCode(200).body("sessions.size()", equalTo(0));
    }

    /** Rolled back: it takes every other administrator out of office. */
    @Test
    void keepsTheLastAdministrator() {
        Person last = SignIn.account("SECURITY_ADMIN", COUNTY);
        QuarkusTransaction.begin();
        try {
            database.createQuery("update Account set status = 'DISABLED' where id <> ?1")
                    .setParameter(1, last.id())
                    .executeUpdate();
            Account account = accounts.findById(last.id());
            ProblemException refusal =
                    assertThrows(ProblemException.class, () -> rules.requireSuccessor(account, account.roles, false));
            assertEquals(Code.STATE, refusal.code);
            assertThrows(ProblemException.class, () -> rules.requireSuccessor(account, Set.of("VILLAGE_CLERK"), true));
            rules.requireSuccessor(account, account.roles, true);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
