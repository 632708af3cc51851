package org.touyan.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.access.post.Post;
import org.touyan.access.post.PostRepository;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RoleResourceTest {
    private static final String PATH = "/api/v1/roles";

    @Inject
    PostRepository posts;

    private final Person security = SignIn.account("SECURITY_ADMIN", "990301");

    private static String code() {
        return "T_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    }

    private static Map<String, Object> body(String code, List<String> permissions) {
        Map<String, Object> body = new HashMap<>();
        body.put("code", code);
        body.put("name", "文化站");
        body.put("permissions", permissions);
        return body;
    }

    private Response create(String code, String... permissions) {
        return security.request().body(body(code, List.of(permissions))).post(PATH);
    }

    private static Response update(Person by, String code, int version, String... permissions) {
        Map<String, Object> body = body(code, List.of(permissions));
        body.remove("code");
        body.put("version", version);
        return by.request().body(body).put(PATH + "/" + code);
    }

    @Test
    void comesWithThePresets() {
        Response roles = security.request().get(PATH);
        roles.then()
                .statusCode(200)
                .body(
                        "code",
                        hasItems("SYSTEM_ADMIN", "COUNTY_LEADER", "TOWN_SECRETARY", "CONTACT_MEMBER", "SUPERVISOR"))
                .body("findAll { it.preset }.size()", equalTo(28))
                .body("find { it.code == 'AUDIT_ADMIN' }.permissions", contains("audit:read"))
                .body("find { it.code == 'SYSTEM_ADMIN' }.permissions", not(hasItem("household:read")))
                .body("find { it.code == 'SYSTEM_ADMIN' }.grants", hasItems("household:read", "audit:read"))
                .body("find { it.code == 'TOWN_PARTY_AFFAIRS' }.permissions", hasItem("account:write"))
                .body("find { it.code == 'COUNTY_ORGANISATION' }.assignable", equalTo(true));
        SignIn.account("TOWN_PARTY_AFFAIRS", "990301101")
                .request()
                .get(PATH)
                .then()
                .body("find { it.code == 'CONTACT_MEMBER' }.assignable", equalTo(true))
                .body("find { it.code == 'COUNTY_ORGANISATION' }.assignable", equalTo(false));
        security.request()
                .get("/api/v1/permissions")
                .then()
                .statusCode(200)
                .body("size()", equalTo(PermissionView.ALL.size()))
                .body("find { it.code == 'resident:reveal' }.name", equalTo("查看完整证件号和手机号，公示写全名"));
    }

    /** Without what shows whole numbers, sensitive labels, or takes data out: a county gives that on purpose. */
    @Test
    void presetsAddedLaterHoldLittle() {
        Map<String, Integer> most = Map.of(
                "COUNTY_SOCIAL_WORK", 4,
                "COUNTY_CIVILITY", 4,
                "COUNTY_JOINT_REVIEW", 5,
                "DATA_PROTECTION", 5,
                "TOWN_GRID_CENTRE", 4,
                "TOWN_CADRE", 4,
                "VILLAGE_COMMITTEE", 5,
                "GRID_WORKER", 4,
                "JOINT_COUNCIL_MEMBER", 3);
        Response roles = security.request().get(PATH);
        most.forEach((code, size) -> roles.then()
                .body("find { it.code == '" + code + "' }.preset", equalTo(true))
                .body("find { it.code == '" + code + "' }.assignable", equalTo(true))
                .body("find { it.code == '" + code + "' }.permissions.size()", equalTo(size))
                .body("find { it.code == '" + code + "' }.permissions", hasItems("region:read", "household:read"))
                .body("find { it.code == '" + code + "' }.grants.size()", equalTo(0)));
    }

    @Test
    void makesChangesAndDeletesARole() {
        String code = code();
        Response created = create(code, "household:read", "region:read");
        created.then()
                .statusCode(201)
                .body("preset", equalTo(false))
                .body("permissions", contains("household:read", "region:read"))
                .body("accounts", equalTo(0));
        create(code, "household:read").then().statusCode(409).body("errors[0].field", equalTo("code"));
        Person holder = SignIn.account(code, "990301");
        holder.request().get(PATH).then().statusCode(403);
        Response changed = update(security, code, created.path("version"), "household:read", "role:read");
        changed.then().statusCode(200).body("permissions", contains("household:read", "role:read"));
        holder.request().get(PATH).then().statusCode(200);
        update(security, code, created.path("version"), "household:read")
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"))
                .body("current.permissions", contains("household:read", "role:read"));
        security.request().delete(PATH + "/" + code).then().statusCode(409).body("detail", containsString("1 个账号"));
        String unused = code();
        create(unused, "household:read").then().statusCode(201);
        security.request().delete(PATH + "/" + unused).then().statusCode(204);
        security.request().delete(PATH + "/" + unused).then().statusCode(404);
    }

    @Test
    void aPostCountsLikeARoleOfTheAccount() {
        String code = code();
        create(code, "household:read").then().statusCode(201);
        Places.village("990301101201", "前店村");
        Person system = SignIn.account("SYSTEM_ADMIN", "990301");
        Person reader = SignIn.account("VILLAGE_CLERK", "990301");
        String posts = "/api/v1/accounts/" + reader.id() + "/posts";
        String post = system.request()
                .body(Map.of("role", code, "areas", List.of("990301")))
                .post(posts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        security.request().get(PATH).then().body("find { it.code == '" + code + "' }.accounts", equalTo(1));
        security.request().delete(PATH + "/" + code).then().statusCode(409).body("detail", containsString("1 个账号"));
        // He would open accounts in the one post and set roles in the other.
        String other = code();
        create(other, "household:read").then().statusCode(201);
        system.request()
                .body(Map.of("role", other, "areas", List.of("990301")))
                .post(posts)
                .then()
                .statusCode(201);
        update(security, code, 0, "account:write").then().statusCode(200);
        update(security, other, 0, "role:write")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("permissions"))
                .body("detail", containsString("三员分立"));
        QuarkusTransaction.requiringNew().run(() -> {
            Post held = this.posts.findById(UUID.fromString(post));
            held.validTo = held.validFrom.minusDays(1);
        });
        security.request().delete(PATH + "/" + code).then().statusCode(409).body("detail", containsString("任职记录"));
    }

    @Test
    void refusesWhatBreaksTheRules() {
        create("small", "household:read").then().statusCode(400).body("errors[0].field", equalTo("code"));
        create(code(), "household:fly").then().statusCode(422).body("errors[0].field", equalTo("permissions"));
        create(code(), "account:write", "audit:read").then().statusCode(422).body("detail", containsString("三员分立"));
        security.request()
                .delete(PATH + "/COUNTY_LEADER")
                .then()
                .statusCode(409)
                .body("code", equalTo("state"));
        update(security, "SECURITY_ADMIN", 0, "household:read").then().statusCode(403);
        update(security, "SYSTEM_ADMIN", 0, "household:read")
                .then()
                .statusCode(422)
                .body("detail", containsString("三员角色"));
        update(security, "NO_SUCH_ROLE", 0, "household:read").then().statusCode(404);
    }

    @Test
    void changesOnlyWithinWhatTheCallerHolds() {
        String limited = code();
        create(limited, "role:write", "role:read", "household:read").then().statusCode(201);
        Person editor = SignIn.account(limited, "990301");
        editor.request()
                .body(body(code(), List.of("household:read")))
                .post(PATH)
                .then()
                .statusCode(201);
        editor.request()
                .body(body(code(), List.of("region:merge")))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("撤并、调整村"));
        Map<String, Object> byGrant = body(code(), List.of());
        byGrant.put("grants", List.of("region:merge"));
        editor.request().body(byGrant).post(PATH).then().statusCode(422);
        update(editor, limited, 0, "role:write", "role:read").then().statusCode(403);
        update(editor, "COUNTY_ORGANISATION", 0, "household:read").then().statusCode(422);
    }

    @Test
    void keepsPowersApartInOnePerson() {
        String auditing = code();
        Response created = create(auditing, "region:read");
        SignIn.account(account -> account.roles.add("TOWN_PARTY_AFFAIRS"), auditing, "990301101");
        update(security, auditing, created.path("version"), "region:read", "audit:read")
                .then()
                .statusCode(422)
                .body("detail", containsString("不能由同一人使用"));
    }

    @Test
    void refusesWithoutPermission() {
        SignIn.as("COUNTY_LEADER", "990301").get(PATH).then().statusCode(403);
        SignIn.as("SYSTEM_ADMIN", "990301")
                .body(body(code(), List.of()))
                .post(PATH)
                .then()
                .statusCode(403);
        SignIn.nobody().get("/api/v1/permissions").then().statusCode(401);
    }
}
