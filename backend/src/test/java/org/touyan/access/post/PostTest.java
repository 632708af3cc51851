package org.touyan.access.post;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** One person, several posts: he acts in one at a time, with that one's rights and places alone. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PostTest {
    private static final String TOWN = "982601101";
    private static final String HOME = TOWN + "201";
    private static final String AWAY = TOWN + "202";

    @Inject
    Clock clock;

    private Person admin;
    private Person clerk;
    private Household home;
    private Household away;

    @BeforeEach
    void places() {
        Places.village(HOME, "家村");
        Places.village(AWAY, "外村");
        home = Households.in(HOME + "0101").save();
        away = Households.in(AWAY + "0101").save();
        admin = SignIn.account("SYSTEM_ADMIN", TOWN);
        clerk = SignIn.account("VILLAGE_CLERK", HOME);
    }

    private String posts() {
        return "/api/v1/accounts/" + clerk.id() + "/posts";
    }

    private ValidatableResponse add(String role, String area, Map<String, Object> more) {
        Map<String, Object> post = new HashMap<>(more);
        post.put("role", role);
        post.put("areas", List.of(area));
        return admin.request().body(post).post(posts()).then();
    }

    private ValidatableResponse choose(String post) {
        Map<String, String> choice = new HashMap<>();
        choice.put("postId", post);
        return clerk.request().body(choice).put("/api/v1/session/post").then();
    }

    private int sees(Household household) {
        return clerk.request().get("/api/v1/households/" + household.id).statusCode();
    }

    @Test
    void actsInOnePostAtATime() {
        clerk.request().get("/api/v1/session").then().body("posts", empty());
        String post = add("SUPERVISOR", AWAY, Map.of())
                .statusCode(201)
                .body("role.name", equalTo("村务监督委员会成员"))
                .body("held", equalTo(true))
                .extract()
                .path("id");
        clerk.request()
                .get("/api/v1/session")
                .then()
                .body("posts", hasSize(2))
                .body("posts.current", contains(true, false));
        assertEquals(200, sees(home));
        assertEquals(404, sees(away));
        choose(post)
                .statusCode(200)
                .body("roles.code", contains("SUPERVISOR"))
                .body("areas.code", contains(AWAY))
                .body("permissions", not(hasItem("household:write")))
                .body("posts.current", contains(false, true));
        assertEquals(404, sees(home));
        assertEquals(200, sees(away));
        // The clerk's right to write does not come along to where he only looks on.
        clerk.request()
                .body(Map.of("code", "PARTY_MEMBER", "validFrom", "2026-01-01"))
                .post("/api/v1/households/" + away.id + "/labels")
                .then()
                .statusCode(403);
        choose(null).statusCode(200).body("roles.code", contains("VILLAGE_CLERK"));
        assertEquals(200, sees(home));
    }

    @Test
    void endsWhenItIsOver() {
        LocalDate today = LocalDate.now(clock);
        String past = add(
                        "SUPERVISOR",
                        AWAY,
                        Map.of(
                                "validFrom",
                                today.minusDays(9).toString(),
                                "validTo",
                                today.minusDays(1).toString()))
                .statusCode(201)
                .body("held", equalTo(false))
                .extract()
                .path("id");
        choose(past).statusCode(404);
        ValidatableResponse made =
                add("SUPERVISOR", AWAY, Map.of("validFrom", today.minusDays(3).toString()));
        String post = made.extract().path("id");
        choose(post).statusCode(200);
        String end = posts() + "/" + post + "/actions/end";
        admin.request()
                .body(Map.of("reason", "", "version", 0))
                .post(end)
                .then()
                .statusCode(400);
        admin.request()
                .body(Map.of("reason", "换届", "version", 7))
                .post(end)
                .then()
                .statusCode(409);
        admin.request()
                .body(Map.of("reason", "换届", "version", 0))
                .post(end)
                .then()
                .statusCode(204);
        // Without signing in again: the next request is in his own post.
        assertEquals(200, sees(home));
        assertEquals(404, sees(away));
        admin.request()
                .body(Map.of("reason", "换届", "version", 1))
                .post(end)
                .then()
                .statusCode(409);
        choose(UUID.randomUUID().toString()).statusCode(404);
        SignIn.as("AUDIT_ADMIN", TOWN)
                .queryParam("objectId", clerk.id().toString())
                .get("/api/v1/audit-entries")
                .then()
                .body("items.action", hasItem("account.add-post"))
                .body("items.find { it.action == 'account.end-post' }.reason", equalTo("换届"));
    }

    @Test
    void nobodyGivesAPostThatHeMayNotGive() {
        add("SUPERVISOR", "982602101", Map.of()).statusCode(422).body("errors[0].field", equalTo("areas"));
        add("NO_SUCH", AWAY, Map.of()).statusCode(422).body("errors[0].field", equalTo("role"));
        add("AUDIT_ADMIN", AWAY, Map.of())
                .statusCode(422)
                .body("errors[0].field", equalTo("role"))
                .body("errors[0].message", containsString("三员"));
        add("SUPERVISOR", AWAY, Map.of("validTo", "2020-01-01"))
                .statusCode(422)
                .body("errors[0].field", equalTo("validTo"));
        Person far = SignIn.account("SYSTEM_ADMIN", "982602");
        far.request().get(posts()).then().statusCode(404);
        clerk.request().get(posts()).then().statusCode(403);
        clerk.request()
                .body(Map.of("role", "SUPERVISOR", "areas", List.of(AWAY)))
                .post(posts())
                .then()
                .statusCode(403);
    }

    @Test
    void theSamePostTwiceIsOnePost() {
        String id = UUID.randomUUID().toString();
        add("SUPERVISOR", AWAY, Map.of("id", id)).statusCode(201);
        add("SUPERVISOR", AWAY, Map.of("id", id)).statusCode(201).body("id", equalTo(id));
        admin.request().get(posts()).then().body("", hasSize(1));
    }
}
