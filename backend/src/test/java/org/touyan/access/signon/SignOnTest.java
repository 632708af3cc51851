package org.touyan.access.signon;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.access.AccountRepository;
import org.touyan.access.RightsChanged;
import org.touyan.access.SessionRepository;
import org.touyan.access.factor.SecondFactors;
import org.touyan.access.factor.TotpCodes;
import org.touyan.access.policy.SecurityPolicy;
import org.touyan.access.signin.SessionToken;
import org.touyan.platform.setting.Settings;
import org.touyan.testing.SignIn;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
@QuarkusTestResource(FakeProvider.class)
class SignOnTest {
    private static final String VILLAGE = "970181101201";
    private static final String FACTOR = "/api/v1/session/second-factor";

    @Inject
    SecondFactors factors;

    @Inject
    AccountRepository accounts;

    @Inject
    SessionRepository sessions;

    @Inject
    Settings settings;

    @Inject
    Event<RightsChanged> changes;

    @Inject
    Clock clock;

    /** The browser's way to the provider: what it was sent with, and the cookie that it keeps. */
    private record Journey(URI door, String ticket) {
        String state() {
            return URLUtils.parseParameters(door.getRawQuery()).get("state").get(0);
        }
    }

    private static Journey leave(String from) {
        Response start =
                given().redirects().follow(false).queryParam("from", from).get("/api/v1/sign-on/start");
        assertEquals(303, start.statusCode());
        return new Journey(URI.create(start.header("Location")), start.cookie(SignOnTicket.COOKIE));
    }

    private static Response comeBack(Journey journey, String code, String state) {
        return given().redirects()
                .follow(false)
                .cookie(SignOnTicket.COOKIE, journey.ticket)
                .queryParam("code", code)
                .queryParam("state", state)
                .get("/api/v1/sign-on/return");
    }

    private static String page(Response answer) {
        URI at = URI.create(answer.header("Location"));
        return at.getRawPath() + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery());
    }

    @Test
    void whoeverTheProviderVouchesForGetsTheUsualSessionAndHisPage() {
        SignIn.Person person = SignIn.account("VILLAGE_CLERK", VILLAGE);
        Journey journey = leave("/households?q=黄");
        assertEquals(
                "S256",
                URLUtils.parseParameters(journey.door.getRawQuery())
                        .get("code_challenge_method")
                        .get(0));
        Response back =
                comeBack(journey, FakeProvider.codeFor(person.username().toUpperCase(), journey.door), journey.state());
        assertEquals(303, back.statusCode());
        assertEquals("/households?q=%E9%BB%84", page(back));
        String cookie = back.header("Set-Cookie");
        given().cookie("touyan_session", back.cookie("touyan_session"))
                .get("/api/v1/session")
                .then()
                .statusCode(200)
                .body("username", equalTo(person.username()));
        assertTrue(
                back.headers().getValues("Set-Cookie").stream().anyMatch(c -> c.contains("SameSite=Strict")), cookie);
    }

    @Test
    void aStrangerToUsIsTurnedAwayAlthoughTheProviderKnowsHim() {
        Journey journey = leave("/");
        Response back = comeBack(journey, FakeProvider.codeFor("nobody-here", journey.door), journey.state());
        assertEquals("/login?signOn=unknown", page(back));
        assertNull(back.cookie("touyan_session"));
    }

    @Test
    void anotherPersonsAnswerOrAnUsedOneOpensNothing() {
        SignIn.Person person = SignIn.account("VILLAGE_CLERK", VILLAGE);
        Journey his = leave("/");
        Journey other = leave("/m/");
        String code = FakeProvider.codeFor(person.username(), his.door);
        assertEquals("/m/?signOn=expired", page(comeBack(other, code, his.state())));
        assertEquals("/m/?signOn=failed", page(comeBack(other, code, other.state())));
        assertEquals("/login?signOn=failed", page(comeBack(his, code, his.state())));
        assertEquals(
                "/login?signOn=expired",
                page(given().redirects().follow(false).queryParam("code", code).get("/api/v1/sign-on/return")));
    }

    @Test
    void aTokenForAnotherClientOrOfAnotherKeyIsRefused() throws Exception {
        SignIn.Person person = SignIn.account("VILLAGE_CLERK", VILLAGE);
        Journey one = leave("/");
        assertEquals(
                "/login?signOn=failed",
                page(comeBack(one, FakeProvider.codeForAnotherClient(person.username(), one.door), one.state())));
        Journey two = leave("/");
        assertEquals(
                "/login?signOn=failed",
                page(comeBack(two, FakeProvider.codeSignedByAStranger(person.username(), two.door), two.state())));
    }

    private String enrolled(SignIn.Person person) {
        return QuarkusTransaction.requiringNew().call(() -> {
            String secret = factors.begin(person.id());
            factors.confirm(person.id(), TotpCodes.now(secret, clock.instant(), -1));
            return secret;
        });
    }

    @Test
    void whoHasASecondFactorTypesItHereToo() {
        SignIn.Person person = SignIn.account("COUNTY_LEADER", VILLAGE);
        String secret = enrolled(person);
        Journey journey = leave("/households?q=1");
        Response back = comeBack(journey, FakeProvider.codeFor(person.username(), journey.door), journey.state());
        assertEquals("/login?signOn=code&from=%2Fhouseholds%3Fq%3D1", page(back));
        assertNull(back.cookie("touyan_session"));
        String pass = back.cookie(SignOnPass.COOKIE);
        given().cookie(SignOnPass.COOKIE, pass).get("/api/v1/session").then().statusCode(401);
        type(pass, "000000").then().statusCode(401).body("code", equalTo("wrong-code"));
        type(pass, "").then().statusCode(400).body("errors.field", contains("code"));
        type(null, "000000").then().statusCode(409);
        type(pass + "x", "000000").then().statusCode(409);
        String now = TotpCodes.now(secret, clock.instant(), 0);
        Response in = type(pass, now);
        in.then().statusCode(200).body("username", equalTo(person.username()));
        given().cookie("touyan_session", in.cookie("touyan_session"))
                .get("/api/v1/session")
                .then()
                .statusCode(200);
        type(pass, now).then().statusCode(401).body("code", equalTo("wrong-code"));
        given().contentType("application/json")
                .cookie(SignOnPass.COOKIE, pass)
                .body(Map.of("code", now))
                .post("/api/v1/sign-on/code")
                .then()
                .statusCode(403)
                .body("code", equalTo("csrf"));
        // The account was changed meanwhile: half a sign-in is none.
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.findById(person.id()).endSessions());
        type(pass, TotpCodes.now(secret, clock.instant(), 1)).then().statusCode(409);
    }

    private static Response type(String pass, String code) {
        var request = SignIn.nobody().body(Map.of("code", code));
        return (pass == null ? request : request.cookie(SignOnPass.COOKIE, pass)).post("/api/v1/sign-on/code");
    }

    /** His printed password is gone and he never had another: he sets the second factor up on the provider's word. */
    @Test
    void whoMustEnrolNeedsNoPasswordThatNobodyKnows() {
        SignIn.Person person = SignIn.account(account -> account.mustChangePassword = true, "SUPERVISOR", VILLAGE);
        rule("SUPERVISOR");
        try {
            Journey journey = leave("/");
            Response back = comeBack(journey, FakeProvider.codeFor(person.username(), journey.door), journey.state());
            String session = back.cookie("touyan_session");
            with(session)
                    .get("/api/v1/session")
                    .then()
                    .body("mustEnrol", equalTo(true))
                    .body("mustChangePassword", equalTo(false));
            with(session).get(FACTOR).then().body("passwordNeeded", equalTo(false));
            SignIn.Person other = SignIn.account("SUPERVISOR", VILLAGE);
            other.request().get(FACTOR).then().body("passwordNeeded", equalTo(true));
            other.request()
                    .body(Map.of())
                    .post(FACTOR)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("password"));
            String secret = with(session)
                    .body(Map.of())
                    .post(FACTOR)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("secret");
            with(session)
                    .body(Map.of("code", TotpCodes.now(secret, clock.instant(), 0)))
                    .post(FACTOR + "/actions/confirm")
                    .then()
                    .statusCode(200);
            with(session).get("/api/v1/households").then().statusCode(200);
            // An open screen that somebody finds later is no sign-on.
            QuarkusTransaction.requiringNew().run(() -> {
                sessions.findById(new SessionToken(session).hash()).createdAt =
                        clock.instant().minus(Duration.ofMinutes(11));
                changes.fire(new RightsChanged(person.id()));
            });
            with(session)
                    .body(Map.of())
                    .post(FACTOR + "/actions/disable")
                    .then()
                    .statusCode(400);
        } finally {
            rule("");
        }
    }

    private static RequestSpecification with(String session) {
        return SignIn.nobody().cookie("touyan_session", session);
    }

    private void rule(String roles) {
        QuarkusTransaction.requiringNew().run(() -> {
            settings.put("security.second-factor-roles", roles);
            changes.fire(new RightsChanged(null));
        });
        SignIn.bean(SecurityPolicy.class).forget();
    }

    @Test
    void whateverSomebodyTypedIntoTheAddressComesBack() {
        SignIn.Person person = SignIn.account("VILLAGE_CLERK", VILLAGE);
        Journey journey = leave("/households?q=50%|{王}\"<%41");
        Response back = comeBack(journey, FakeProvider.codeFor(person.username(), journey.door), journey.state());
        assertEquals(303, back.statusCode());
        assertEquals(
                "/households?q=50%25%7C%7B%E7%8E%8B%7D%22%3C%41",
                back.header("Location").replaceFirst("^http://[^/]+", ""));
    }

    @Test
    void theWayBackIsAPageOfOurs() {
        for (String elsewhere : new String[] {"https://evil.example", "//evil.example", "/\\evil.example"}) {
            given().queryParam("from", elsewhere)
                    .get("/api/v1/sign-on/start")
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("from"));
        }
        given().get("/api/v1/sign-on").then().statusCode(200).body("name", equalTo("浙政钉"));
    }
}
