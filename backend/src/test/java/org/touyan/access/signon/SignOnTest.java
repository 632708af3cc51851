package org.touyan.access.signon;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.SignIn;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
@QuarkusTestResource(FakeProvider.class)
class SignOnTest {
    private static final String VILLAGE = "970181101201";

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
