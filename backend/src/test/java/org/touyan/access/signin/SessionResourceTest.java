package org.touyan.access.signin;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.access.Account;
import org.touyan.access.AccountStatus;
import org.touyan.access.Passwords;
import org.touyan.access.SessionRepository;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SessionResourceTest {
    private static final String PASSWORD = "Goose-flies-1st";

    @Inject
    Passwords passwords;

    @Inject
    SessionRepository sessions;

    @Inject
    SessionIdentities identities;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private String hash;

    private Person person(Consumer<Account> change) {
        hash = hash == null ? passwords.hash(PASSWORD) : hash;
        return SignIn.account(
                account -> {
                    account.passwordHash = hash;
                    change.accept(account);
                },
                "COUNTY_LEADER",
                "990101");
    }

    private static Response signIn(String username, String password) {
        return SignIn.nobody()
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/session");
    }

    private static int statusOf(String token) {
        return SignIn.nobody()
                .cookie("touyan_session", token)
                .get("/api/v1/session")
                .statusCode();
    }

    @Test
    void tellsWhoIsSignedIn() {
        Person person = SignIn.account("COUNTY_LEADER", "990101");
        person.request()
                .get("/api/v1/session")
                .then()
                .statusCode(200)
                .body("id", equalTo(person.id().toString()))
                .body("displayName", equalTo(person.displayName()))
                .body("mustChangePassword", equalTo(false))
                .body("roles[0].name", equalTo("县领导"))
                .body(
                        "permissions",
                        contains(
                                "appraisal:fairness",
                                "appraisal:read",
                                "grid:read",
                                "household:read",
                                "party:read",
                                "region:read",
                                "shop:read",
                                "unit:read"))
                .body("areas[0].code", equalTo("990101"))
                .body("areas[0].level", equalTo("COUNTY"));
    }

    @Test
    void signsInWithANewTokenInAStrictCookie() {
        Person person = person(a -> {});
        String planted = SessionToken.random().text();
        Response answer = SignIn.nobody()
                .cookie("touyan_session", planted)
                .body(Map.of("username", " " + person.username().toUpperCase() + " ", "password", PASSWORD))
                .post("/api/v1/session");
        answer.then()
                .statusCode(200)
                .body("username", equalTo(person.username()))
                .header("Set-Cookie", allOf(containsString("HttpOnly"), containsString("SameSite=Strict")))
                .header("Set-Cookie", allOf(containsString("Path=/"), not(containsString("Secure"))));
        assertNotEquals(planted, answer.cookie("touyan_session"));
        assertEquals(401, statusOf(planted));
        assertEquals(200, statusOf(answer.cookie("touyan_session")));
        assertNotEquals(
                answer.cookie("touyan_session"),
                signIn(person.username(), PASSWORD).cookie("touyan_session"));
    }

    @Test
    void marksTheCookieSecureBehindTls() {
        Person person = person(a -> {});
        SignIn.nobody()
                .header("X-Forwarded-Proto", "https")
                .body(Map.of("username", person.username(), "password", PASSWORD))
                .post("/api/v1/session")
                .then()
                .statusCode(200)
                .header("Set-Cookie", containsString("Secure"));
    }

    /** A password typed into the wrong field must not stand in the record. */
    @Test
    void aNameThatNobodyHasIsNotKeptWhole() {
        String typed = "Qingshan" + SessionToken.random().text().substring(0, 8);
        SignIn.nobody()
                .body(Map.of("username", typed, "password", PASSWORD))
                .post("/api/v1/session")
                .then()
                .statusCode(401);
        assertEquals(
                0,
                SignIn.bean(Database.class)
                        .number(Sql.of("select count(*) from audit_entry where object_name = lower(?)", typed)));
        assertTrue(SignIn.bean(Database.class)
                        .number(Sql.of(
                                "select count(*) from audit_entry where action = 'session.refuse' and object_id is null"
                                        + " and object_name = ?",
                                "q" + "*".repeat(typed.length() - 1)))
                > 0);
    }

    @Test
    void refusesNobodyAndForgedCookies() {
        SignIn.nobody().get("/api/v1/session").then().statusCode(401).body("code", equalTo("unauthenticated"));
        assertEquals(401, statusOf(SessionToken.random().text()));
        assertEquals(401, statusOf("' or 1=1 --"));
    }

    @Test
    void answersAlikeForAWrongPasswordAndAnUnknownName() {
        Response wrong = signIn(person(a -> {}).username(), "Wrong-passw0rd");
        Response unknown = signIn("nobody-has-this", "Wrong-passw0rd");
        Response disabled =
                signIn(person(a -> a.status = AccountStatus.DISABLED).username(), PASSWORD);
        Response early = signIn(
                person(a -> a.validFrom = LocalDate.now(clock).plusDays(1)).username(), PASSWORD);
        Response late = signIn(
                person(a -> a.validTo = LocalDate.now(clock).minusDays(1)).username(), PASSWORD);
        wrong.then().statusCode(401).body("code", equalTo("bad-credentials"));
        for (Response other : new Response[] {unknown, disabled, early, late}) {
            assertEquals(401, other.statusCode());
            assertEquals(wrong.body().asString(), other.body().asString());
        }
    }

    @Test
    void locksAfterFiveWrongPasswordsWhetherOrNotTheNameExists() {
        Person person = person(a -> {});
        for (String name : new String[] {person.username(), "unknown-" + person.username()}) {
            for (int i = 0; i < 4; i++) {
                signIn(name, "Wrong-passw0rd").then().statusCode(401);
            }
            Response locking = signIn(name, "Wrong-passw0rd");
            locking.then().statusCode(429).body("code", equalTo("locked"));
            assertTrue(Integer.parseInt(locking.header("Retry-After")) > 890);
            signIn(name, PASSWORD).then().statusCode(429).body("code", equalTo("locked"));
        }
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update sign_in_failure set locked_until = :past where username = :name")
                        .setParameter("past", clock.instant().minusSeconds(1))
                        .setParameter("name", person.username())
                        .executeUpdate());
        Response again = signIn(person.username(), "Wrong-passw0rd");
        assertTrue(Integer.parseInt(again.header("Retry-After")) > 1790, "the sixth doubles the wait");
    }

    @Test
    void forgetsFailuresAfterARightPassword() {
        Person person = person(a -> {});
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                signIn(person.username(), "Wrong-passw0rd").then().statusCode(401);
            }
            signIn(person.username(), PASSWORD).then().statusCode(200);
        }
    }

    @Test
    void endsIdleAndOldSessionsAndThoseOfAnOlderEpoch() {
        Instant now = clock.instant();
        assertEnds("update Session s set s.lastSeenAt = ?1 where s.accountId = ?2", now.minus(Duration.ofMinutes(31)));
        assertEnds("update Session s set s.expiresAt = ?1 where s.accountId = ?2", now);
        assertEnds("update Account a set a.epoch = 7 where ?1 is not null and a.id = ?2", now);
        assertEnds("update Account a set a.status = 'DISABLED' where ?1 is not null and a.id = ?2", now);
    }

    private void assertEnds(String change, Instant time) {
        Person person = SignIn.account("COUNTY_LEADER", "990101");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery(change)
                        .setParameter(1, time)
                        .setParameter(2, person.id())
                        .executeUpdate());
        assertEquals(401, statusOf(person.token()), change);
    }

    @Test
    void signsOutHereAndEverywhere() {
        Person person = person(a -> {});
        String second = signIn(person.username(), PASSWORD).cookie("touyan_session");
        String third = signIn(person.username(), PASSWORD).cookie("touyan_session");
        assertEquals(200, statusOf(person.token()));
        person.request()
                .delete("/api/v1/session")
                .then()
                .statusCode(204)
                .header("Set-Cookie", allOf(containsString("touyan_session="), containsString("Max-Age=0")));
        assertEquals(401, statusOf(person.token()));
        assertEquals(200, statusOf(second));
        SignIn.nobody()
                .cookie("touyan_session", second)
                .delete("/api/v1/sessions")
                .then()
                .statusCode(204);
        assertEquals(401, statusOf(second));
        assertEquals(401, statusOf(third));
    }

    @Test
    void letsAOneTimePasswordDoNothingButBeReplaced() {
        Person person = person(a -> a.mustChangePassword = true);
        person.request().get("/api/v1/preferences/ui").then().statusCode(403).body("detail", containsString("请先修改密码"));
        person.request().get("/api/v1/session").then().statusCode(200).body("mustChangePassword", equalTo(true));
        Response changed = change(person, PASSWORD, "Another-goose-2");
        changed.then().statusCode(204);
        assertEquals(401, statusOf(person.token()));
        String renewed = changed.cookie("touyan_session");
        SignIn.nobody()
                .cookie("touyan_session", renewed)
                .get("/api/v1/preferences/ui")
                .then()
                .statusCode(200);
        signIn(person.username(), PASSWORD).then().statusCode(401);
        signIn(person.username(), "Another-goose-2").then().statusCode(200);
    }

    @Test
    void refusesWeakPasswordsAtTheField() {
        Person person = person(a -> a.username = "zhang.wei." + a.id.toString().substring(0, 6));
        assertWeak(person, "Sh0rt-one", "至少 10 位");
        assertWeak(person, "alllowercase1", "三种");
        assertWeak(person, "X1-ZHANG.WEI." + person.id().toString().substring(0, 6), "不能包含账号");
        assertWeak(person, "Password2026!", "太常见");
        assertWeak(person, "Aa1Aa1Aa1Aa1", "重复");
        assertWeak(person, PASSWORD, "不能与当前密码相同");
        change(person, "Wrong-passw0rd", "Another-goose-2")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("currentPassword"));
    }

    @Test
    void anOpenScreenIsNoPlaceToGuessThePassword() {
        Person person = person(a -> {});
        for (int i = 0; i < 4; i++) {
            change(person, "Wrong-passw0rd", "Another-goose-2").then().statusCode(422);
        }
        change(person, "Wrong-passw0rd", "Another-goose-2")
                .then()
                .statusCode(429)
                .body("code", equalTo("locked"));
        Response right = change(person, PASSWORD, "Another-goose-2");
        right.then().statusCode(429).body("code", equalTo("locked"));
        signIn(person.username(), "Another-goose-2").then().statusCode(429);
    }

    private void assertWeak(Person person, String password, String reason) {
        change(person, PASSWORD, password)
                .then()
                .statusCode(422)
                .body("code", equalTo("rule"))
                .body("errors[0].field", equalTo("newPassword"))
                .body("errors[0].message", containsString(reason));
    }

    private static Response change(Person person, String from, String to) {
        return person.request()
                .body(Map.of("currentPassword", from, "newPassword", to))
                .post("/api/v1/session/password");
    }

    @Test
    void refusesRequestsThatAnotherSiteCouldMake() {
        Person person = SignIn.account("COUNTY_LEADER", "990101");
        RestAssured.given()
                .cookie("touyan_session", person.token())
                .delete("/api/v1/session")
                .then()
                .statusCode(403)
                .body("code", equalTo("csrf"));
        person.request()
                .header("Origin", "https://evil.example")
                .delete("/api/v1/session")
                .then()
                .statusCode(403)
                .body("code", equalTo("csrf"));
        person.request()
                .header("Origin", "null")
                .delete("/api/v1/session")
                .then()
                .statusCode(403);
        RestAssured.given()
                .contentType("application/json")
                .body(Map.of("username", "a", "password", "b"))
                .post("/api/v1/session")
                .then()
                .statusCode(403)
                .body("code", equalTo("csrf"));
        assertEquals(200, statusOf(person.token()), "nothing of it signed the person out");
        person.request()
                .header("Origin", RestAssured.baseURI + ":" + RestAssured.port)
                .delete("/api/v1/session")
                .then()
                .statusCode(204);
    }

    @Test
    void namesTheFaultyInput() {
        SignIn.nobody()
                .body(Map.of("username", "a".repeat(41), "password", "x"))
                .post("/api/v1/session")
                .then()
                .statusCode(400)
                .body("code", equalTo("validation"))
                .body("errors[0].field", equalTo("username"));
        SignIn.nobody()
                .body("{\"username\":\"a\",\"password\":\"b\",\"admin\":true}")
                .post("/api/v1/session")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("admin"));
    }

    @Test
    void keepsOnlyTheHashOfTheToken() {
        Person person = SignIn.account("COUNTY_LEADER", "990101");
        Object stored = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select count(*) from session where token_hash = unhex(sha2(:token, 256))", Long.class)
                        .setParameter("token", person.token())
                        .getSingleResult());
        assertEquals(1L, stored);
    }
}
