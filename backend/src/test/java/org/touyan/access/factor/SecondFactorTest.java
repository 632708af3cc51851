package org.touyan.access.factor;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.access.Passwords;
import org.touyan.access.RightsChanged;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SecondFactorTest {
    private static final String PASSWORD = "Goose-flies-1st-far";
    private static final String FACTOR = "/api/v1/session/second-factor";

    @Inject
    Passwords passwords;

    @Inject
    Database database;

    @Inject
    Settings settings;

    @Inject
    jakarta.enterprise.event.Event<RightsChanged> changes;

    @Inject
    Clock clock;

    private Person person(String role) {
        return SignIn.account(account -> account.passwordHash = passwords.hash(PASSWORD), role, "990102");
    }

    private String begin(Person person) {
        return person.request()
                .body(Map.of("password", PASSWORD))
                .post(FACTOR)
                .then()
                .statusCode(200)
                .body("uri", startsWith("otpauth://totp/"))
                .extract()
                .path("secret");
    }

    /** @param ahead steps from now: each code is good once */
    private String code(String secret, int ahead) {
        return Totp.code(Totp.bytes(secret), Totp.step(clock.instant()) + ahead);
    }

    private List<String> enrol(Person person, String secret) {
        return person.request()
                .body(Map.of("code", code(secret, -1)))
                .post(FACTOR + "/actions/confirm")
                .then()
                .statusCode(200)
                .body("codes", hasSize(10))
                .extract()
                .path("codes");
    }

    private static Response signIn(Person person, String code) {
        Map<String, String> typed = new HashMap<>(Map.of("username", person.username(), "password", PASSWORD));
        if (code != null) {
            typed.put("code", code);
        }
        return SignIn.nobody().body(typed).post("/api/v1/session");
    }

    @Test
    void asksForACodeOnceItIsSetUpAndTakesEachCodeOnce() {
        Person person = person("COUNTY_LEADER");
        signIn(person, null).then().statusCode(200);
        String secret = begin(person);
        signIn(person, null).then().statusCode(200);
        List<String> recovery = enrol(person, secret);
        signIn(person, null).then().statusCode(401).body("code", equalTo("second-factor"));
        signIn(person, "000000").then().statusCode(401).body("code", equalTo("wrong-code"));
        String now = code(secret, 0);
        signIn(person, now.substring(0, 3) + " " + now.substring(3)).then().statusCode(200);
        signIn(person, now).then().statusCode(401).body("code", equalTo("wrong-code"));
        signIn(person, recovery.get(3).toLowerCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200);
        signIn(person, recovery.get(3)).then().statusCode(401);
        person.request()
                .get(FACTOR)
                .then()
                .body("enrolled", equalTo(true))
                .body("required", equalTo(false))
                .body("recoveryCodesLeft", equalTo(9));
    }

    @Test
    void wrongCodesLockLikeWrongPasswords() {
        Person person = person("COUNTY_LEADER");
        String secret = begin(person);
        enrol(person, secret);
        for (int i = 0; i < 4; i++) {
            signIn(person, "000000").then().statusCode(401);
        }
        signIn(person, "000000").then().statusCode(429).body("code", equalTo("locked"));
        signIn(person, code(secret, 0)).then().statusCode(429);
    }

    @Test
    void keepsTheSecretSealedAndTheRecoveryCodesHashed() {
        Person person = person("COUNTY_LEADER");
        String secret = begin(person);
        List<String> recovery = enrol(person, secret);
        byte[] stored = database.first(
                        Sql.of("select secret from second_factor where account_id = ?", person.id()),
                        row -> row.getBytes(1))
                .orElseThrow();
        assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains(secret));
        assertEquals(
                10,
                database.number(Sql.of(
                        "select count(*) from recovery_code where account_id = ? and length(hash) = 32", person.id())));
        assertTrue(recovery.stream().distinct().count() == 10);
        assertEquals(
                0,
                database.number(Sql.of(
                        "select count(*) from audit_entry where before_json like ? or after_json like ?",
                        "%" + secret + "%",
                        "%" + secret + "%")));
    }

    @Test
    void weakeningItNeedsThePassword() {
        Person person = person("COUNTY_LEADER");
        person.request()
                .body(Map.of("password", "Wrong-passw0rd"))
                .post(FACTOR)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("password"));
        String secret = begin(person);
        person.request()
                .body(Map.of("code", "12345"))
                .post(FACTOR + "/actions/confirm")
                .then()
                .statusCode(400);
        person.request()
                .body(Map.of("code", "000000"))
                .post(FACTOR + "/actions/confirm")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("code"));
        List<String> recovery = enrol(person, secret);
        person.request().body(Map.of("password", PASSWORD)).post(FACTOR).then().statusCode(409);
        List<String> renewed = person.request()
                .body(Map.of("password", PASSWORD))
                .post(FACTOR + "/actions/renew-recovery-codes")
                .then()
                .statusCode(200)
                .extract()
                .path("codes");
        signIn(person, recovery.get(0)).then().statusCode(401);
        signIn(person, renewed.get(0)).then().statusCode(200);
        person.request()
                .body(Map.of("password", "Wrong-passw0rd"))
                .post(FACTOR + "/actions/disable")
                .then()
                .statusCode(422);
        person.request()
                .body(Map.of("password", PASSWORD))
                .post(FACTOR + "/actions/disable")
                .then()
                .statusCode(200)
                .body("enrolled", equalTo(false));
        signIn(person, null).then().statusCode(200);
    }

    @Test
    void whoMustHaveOneDoesNothingElseBefore() {
        Person person = person("SUPERVISOR");
        rule("SUPERVISOR");
        try {
            person.request().get("/api/v1/session").then().statusCode(200).body("mustEnrol", equalTo(true));
            person.request().get("/api/v1/households").then().statusCode(403);
            enrol(person, begin(person));
            person.request().get("/api/v1/session").then().body("mustEnrol", equalTo(false));
            person.request().get("/api/v1/households").then().statusCode(200);
        } finally {
            rule("");
        }
    }

    private void rule(String roles) {
        QuarkusTransaction.requiringNew().run(() -> {
            settings.put("security.second-factor-roles", roles);
            changes.fire(new RightsChanged(null));
        });
        SignIn.bean(org.touyan.access.policy.SecurityPolicy.class).forget();
    }

    @Test
    void anAdministratorHelpsWhoeverLostHisPhone() {
        Person person = person("VILLAGE_CLERK");
        enrol(person, begin(person));
        String account = "/api/v1/accounts/" + person.id();
        Person admin = SignIn.account("SYSTEM_ADMIN", "990102");
        int version = admin.request()
                .get(account)
                .then()
                .body("secondFactor", equalTo(true))
                .body("actions.find { it.action == 'reset-factor' }.enabled", equalTo(true))
                .extract()
                .path("version");
        admin.request()
                .body(Map.of("reason", "手机遗失", "version", version))
                .post(account + "/actions/reset-factor")
                .then()
                .statusCode(200)
                .body("secondFactor", equalTo(false));
        admin.request()
                .body(Map.of("reason", "手机遗失", "version", version + 1))
                .post(account + "/actions/reset-factor")
                .then()
                .statusCode(409);
        signIn(person, null).then().statusCode(200);
        SignIn.as("AUDIT_ADMIN", "990102")
                .queryParam("objectId", person.id().toString())
                .get("/api/v1/audit-entries")
                .then()
                .body("items.action", hasItem("account.reset-factor"));
    }
}
