package org.touyan.access.signin;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.access.Account;
import org.touyan.access.Passwords;
import org.touyan.access.policy.SecurityPolicy;
import org.touyan.platform.setting.Settings;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** One's own devices, and how passwords grow old. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class OwnSessionsTest {
    private static final String PASSWORD = "Goose-flies-1st";
    private static final String SESSIONS = "/api/v1/sessions";

    @Inject
    Passwords passwords;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private Person person() {
        return SignIn.account(account -> account.passwordHash = passwords.hash(PASSWORD), "COUNTY_LEADER", "990103");
    }

    private static String signIn(Person person, String device) {
        return signIn(person, device, PASSWORD);
    }

    private static String signIn(Person person, String device, String password) {
        return SignIn.nobody()
                .header("User-Agent", device)
                .body(Map.of("username", person.username(), "password", password))
                .post("/api/v1/session")
                .cookie(SessionCookie.NAME);
    }

    private static RequestSpecification with(String token) {
        return SignIn.nobody().cookie(SessionCookie.NAME, token);
    }

    @Test
    void listsOnesDevicesAndEndsOneOfThem() {
        Person person = person();
        String phone = signIn(person, "phone");
        Response all = person.request().get(SESSIONS);
        all.then()
                .statusCode(200)
                .body("", hasSize(2))
                .body("findAll { it.current }", hasSize(1))
                .body("find { it.userAgent == 'phone' }.current", equalTo(false));
        String id = all.path("find { it.userAgent == 'phone' }.id");
        person().request().delete(SESSIONS + "/" + id).then().statusCode(404);
        person.request().delete(SESSIONS + "/nonsense").then().statusCode(400);
        person.request().delete(SESSIONS + "/" + id).then().statusCode(204);
        with(phone).get("/api/v1/session").then().statusCode(401);
        person.request().delete(SESSIONS + "/" + id).then().statusCode(404);
        person.request().get(SESSIONS).then().statusCode(200).body("", hasSize(1));
    }

    @Test
    void theLastFivePasswordsDoNotComeAgain() {
        Person person = person();
        String token = signIn(person, "desk");
        List<String> words = List.of("Wild-goose-2nd", "Wild-goose-3rd", "Wild-goose-4th", "Wild-goose-5th");
        String now = PASSWORD;
        for (String next : words) {
            token = change(token, now, next, 204).cookie(SessionCookie.NAME);
            now = next;
        }
        change(token, now, PASSWORD, 422)
                .then()
                .body("errors[0].field", equalTo("newPassword"))
                .body("errors[0].message", equalTo("不能使用最近 5 次用过的密码"));
        token = change(token, now, "Wild-goose-6th", 204).cookie(SessionCookie.NAME);
        change(token, "Wild-goose-6th", PASSWORD, 204);
    }

    @Test
    void aResetDoesNotForgetThePasswordBefore() {
        Person person = person();
        Person admin = SignIn.account("SYSTEM_ADMIN", "990103");
        Response reset = admin.request()
                .body(Map.of("reason", "忘记密码", "version", 0))
                .post("/api/v1/accounts/" + person.id() + "/actions/reset-password");
        reset.then().statusCode(200);
        String oneTime = reset.path("oneTimePassword");
        String token = signIn(person, "desk", oneTime);
        change(token, oneTime, PASSWORD, 422)
                .then()
                .body("errors[0].field", equalTo("newPassword"))
                .body("errors[0].message", equalTo("不能使用最近 5 次用过的密码"));
        change(token, oneTime, "Wild-goose-2nd", 204);
    }

    private static Response change(String token, String from, String to, int status) {
        Response answer = with(token)
                .body(Map.of("currentPassword", from, "newPassword", to))
                .post("/api/v1/session/password");
        answer.then().statusCode(status);
        return answer;
    }

    @Test
    void anOldPasswordMustBeChangedWhereTheCountySaysSo() {
        Person old = SignIn.account(
                (Account account) -> account.passwordSetAt = clock.instant().minus(Duration.ofDays(91)),
                "COUNTY_LEADER",
                "990103");
        old.request().get("/api/v1/session").then().body("mustChangePassword", equalTo(false));
        settings.put("security.password-days", "90");
        SignIn.bean(SecurityPolicy.class).forget();
        Person older = SignIn.account(
                (Account account) -> account.passwordSetAt = clock.instant().minus(Duration.ofDays(91)),
                "COUNTY_LEADER",
                "990103");
        try {
            older.request().get("/api/v1/session").then().body("mustChangePassword", equalTo(true));
            older.request().get("/api/v1/households").then().statusCode(403);
        } finally {
            settings.put("security.password-days", "0");
            SignIn.bean(SecurityPolicy.class).forget();
        }
    }
}
