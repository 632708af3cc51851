package org.touyan.access.client;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ApiClientTest {
    private static final String CLIENTS = "/api/v1/api-clients";
    private static final String TOWN = "982501101";
    private static final String OTHER = "982501102";

    @Inject
    Database database;

    @Inject
    ApiClientRepository clients;

    @Inject
    Clock clock;

    private Person admin;

    @BeforeEach
    void places() {
        Places.village(TOWN + "201", "甲村");
        Places.village(OTHER + "201", "乙村");
        admin = SignIn.account("SYSTEM_ADMIN", TOWN);
    }

    private Map<String, Object> wanted(String... permissions) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "数据共享平台");
        body.put("contact", "张三");
        body.put("permissions", List.of(permissions));
        body.put("areas", List.of(TOWN));
        body.put("validTo", LocalDate.now(clock).plusDays(30).toString());
        body.put("perMinute", 100);
        return body;
    }

    private JsonPath create(String... permissions) {
        return admin.request()
                .body(wanted(permissions))
                .post(CLIENTS)
                .then()
                .statusCode(201)
                .body("clientId", startsWith("tyc_"))
                .body("clientSecret", startsWith("tys_"))
                .extract()
                .jsonPath();
    }

    private static Response token(String id, String secret) {
        return given().contentType(ContentType.URLENC)
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", id)
                .formParam("client_secret", secret)
                .post("/api/v1/oauth2/token");
    }

    private static RequestSpecification bearer(JsonPath client) {
        String token = token(client.getString("clientId"), client.getString("clientSecret"))
                .then()
                .statusCode(200)
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(3600))
                .extract()
                .path("access_token");
        return with(token);
    }

    private static RequestSpecification with(String token) {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }

    private JsonPath act(JsonPath client, String action, int version, int status) {
        return admin.request()
                .body(Map.of("reason", "测试", "version", version))
                .post(CLIENTS + "/" + client.getString("id") + "/actions/" + action)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    @Test
    void callsWithinItsPermissionsAndAreasAndIsNamedInTheRecord() {
        var near = Households.in(TOWN + "2010101").save();
        var far = Households.in(OTHER + "2010101").save();
        JsonPath client = create("household:read", "household:write");
        RequestSpecification request = bearer(client);
        request.get("/api/v1/households/" + near.id).then().statusCode(200);
        bearer(client).get("/api/v1/households/" + far.id).then().statusCode(404);
        bearer(client).get("/api/v1/accounts").then().statusCode(403);
        bearer(client).get("/api/v1/session").then().statusCode(403);
        bearer(client).get("/api/v1/preferences/ui").then().statusCode(403);
        bearer(client)
                .body(Map.of("code", "PARTY_MEMBER", "validFrom", "2026-01-01"))
                .post("/api/v1/households/" + near.id + "/labels")
                .then()
                .statusCode(200);
        SignIn.as("AUDIT_ADMIN", TOWN)
                .queryParam("objectId", near.id.toString())
                .get("/api/v1/audit-entries")
                .then()
                .body("items[0].accountName", equalTo("数据共享平台"))
                .body("items[0].accountId", equalTo(client.getString("id")));
        admin.request()
                .get(CLIENTS + "/" + client.getString("id"))
                .then()
                .body("clientSecret", nullValue())
                .body("lastIp", equalTo("127.0.0.1"));
    }

    @Test
    void keepsOnlyHashes() {
        JsonPath client = create("household:read");
        bearer(client);
        assertEquals(
                1,
                database.number(Sql.of(
                        "select count(*) from api_client c join api_token t on t.client_id = c.id"
                                + " where c.client_id = ? and length(c.secret_hash) = 32 and length(t.token_hash) = 32",
                        client.getString("clientId"))));
        assertEquals(
                0,
                database.number(Sql.of(
                        "select count(*) from audit_entry where after_json like ?",
                        "%" + client.getString("clientSecret") + "%")));
    }

    @Test
    void refusesWrongSecretsAndTokens() {
        JsonPath client = create("household:read");
        token(client.getString("clientId"), "tys_wrong")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("error", equalTo("invalid_client"));
        token("tyc_nobody", "tys_wrong").then().statusCode(401);
        with("nonsense").get("/api/v1/households").then().statusCode(401);
        with("tyt_" + "x".repeat(40)).get("/api/v1/setup").then().statusCode(401);
        given().contentType(ContentType.URLENC)
                .formParam("grant_type", "password")
                .formParam("client_id", "x")
                .formParam("client_secret", "x")
                .post("/api/v1/oauth2/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
    }

    /** As OAuth libraries send it unless told otherwise (RFC 6749 §2.3.1). */
    @Test
    void takesIdAndSecretInTheHeaderToo() {
        JsonPath client = create("household:read");
        String id = client.getString("clientId");
        String secret = client.getString("clientSecret");
        basic(id + ":" + secret)
                .post("/api/v1/oauth2/token")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("access_token", startsWith("tyt_"));
        basic(id + ":tys_wrong")
                .post("/api/v1/oauth2/token")
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"));
        basic(id).post("/api/v1/oauth2/token").then().statusCode(401);
        basic(id + ":" + secret)
                .formParam("client_secret", secret)
                .post("/api/v1/oauth2/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    private static RequestSpecification basic(String credentials) {
        String encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return given().contentType(ContentType.URLENC)
                .header("Authorization", "Basic " + encoded)
                .formParam("grant_type", "client_credentials");
    }

    @Test
    void aChangedSecretLeavesTheOldOneADayAndARevokedClientNothing() {
        JsonPath client = create("household:read");
        String id = client.getString("clientId");
        RequestSpecification token = bearer(client);
        JsonPath rotated = act(client, "rotate", client.getInt("version"), 200);
        token(id, client.getString("clientSecret")).then().statusCode(200);
        token(id, rotated.getString("clientSecret")).then().statusCode(200);
        act(client, "rotate", client.getInt("version"), 409);
        act(client, "restore", rotated.getInt("version"), 409);
        JsonPath revoked = act(client, "revoke", rotated.getInt("version"), 200);
        assertEquals("REVOKED", revoked.getString("status"));
        token.get("/api/v1/households").then().statusCode(401);
        token(id, rotated.getString("clientSecret")).then().statusCode(401);
        JsonPath restored = act(client, "restore", revoked.getInt("version"), 200);
        token(id, rotated.getString("clientSecret")).then().statusCode(401);
        token(id, restored.getString("clientSecret")).then().statusCode(200);
        SignIn.as("AUDIT_ADMIN", TOWN)
                .queryParam("objectId", client.getString("id"))
                .queryParam("size", 50)
                .get("/api/v1/audit-entries")
                .then()
                .body("items.action", hasItems("client.create", "client.rotate", "client.revoke", "client.restore"));
    }

    @Test
    void nobodyGivesWhatHeMayNotGive() {
        Map<String, Object> outside = wanted("household:read");
        outside.put("areas", List.of(OTHER));
        admin.request().body(outside).post(CLIENTS).then().statusCode(422).body("errors[0].field", equalTo("areas"));
        for (String permission : List.of(
                "audit:read", "account:write", "client:write", "approval:decide", "resident:reveal", "no:such")) {
            admin.request()
                    .body(wanted(permission))
                    .post(CLIENTS)
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("permissions"));
        }
        Map<String, Object> forEver = wanted("household:read");
        forEver.put("validTo", LocalDate.now(clock).plusYears(2).toString());
        admin.request().body(forEver).post(CLIENTS).then().statusCode(422).body("errors[0].field", equalTo("validTo"));
        Map<String, Object> nothing = wanted();
        admin.request()
                .body(nothing)
                .post(CLIENTS)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("permissions"));
        SignIn.as("SECURITY_ADMIN", TOWN)
                .body(wanted("household:read"))
                .post(CLIENTS)
                .then()
                .statusCode(403);
    }

    /** Given before the rule was made: a program is nobody's second person. */
    @Test
    void whatNoClientMayHaveIsTakenFromThoseThatHaveIt() {
        JsonPath client = create("household:read");
        QuarkusTransaction.requiringNew()
                .run(() -> clients.findById(UUID.fromString(client.getString("id")))
                        .permissions
                        .addAll(List.of("approval:decide", "audit:read")));
        bearer(client).get("/api/v1/households").then().statusCode(200);
        bearer(client).get("/api/v1/audit-entries").then().statusCode(403);
        bearer(client).get("/api/v1/approvals").then().body("items", hasSize(0));
        bearer(client)
                .body(Map.of("reason", "同意", "version", 0))
                .post("/api/v1/approvals/" + approvalHere() + "/actions/approve")
                .then()
                .statusCode(404);
    }

    /** @return the id of something that waits for a second person in the client's area */
    private String approvalHere() {
        Household home = Households.in(TOWN + "2010101").save();
        return SignIn.as("VILLAGE_CLERK", TOWN + "201")
                .body(Map.of("version", home.version, "reason", "全户已迁走", "eventDate", "2026-10-01"))
                .post("/api/v1/households/" + home.id + "/actions/cancel")
                .then()
                .statusCode(200)
                .extract()
                .path("pendingApprovals[0].id");
    }

    @Test
    void isSeenAndChangedOnlyWhereItLies() {
        JsonPath client = create("household:read");
        Person far = SignIn.account("SYSTEM_ADMIN", OTHER);
        far.request().get(CLIENTS + "/" + client.getString("id")).then().statusCode(404);
        far.request().get(CLIENTS).then().body("id", not(hasItem(client.getString("id"))));
        Map<String, Object> change = wanted("grid:read");
        change.put("version", client.getInt("version"));
        far.request()
                .body(change)
                .put(CLIENTS + "/" + client.getString("id"))
                .then()
                .statusCode(404);
        admin.request()
                .body(change)
                .put(CLIENTS + "/" + client.getString("id"))
                .then()
                .statusCode(200)
                .body("permissions", equalTo(List.of("grid:read")));
        admin.request()
                .body(change)
                .put(CLIENTS + "/" + client.getString("id"))
                .then()
                .statusCode(409);
        bearer(client).get("/api/v1/households").then().statusCode(403);
    }

    @Test
    void callsNoMoreOftenThanItMay() {
        Map<String, Object> slow = wanted("household:read");
        slow.put("perMinute", 3);
        JsonPath client = admin.request().body(slow).post(CLIENTS).jsonPath();
        String token = token(client.getString("clientId"), client.getString("clientSecret"))
                .path("access_token");
        for (int i = 0; i < 3; i++) {
            with(token).get("/api/v1/households").then().statusCode(200);
        }
        with(token).get("/api/v1/households").then().statusCode(429).header("Retry-After", "60");
    }

    @Test
    void exportsLikeAPerson() throws InterruptedException {
        JsonPath client = create("household:read", "household:export");
        String job = bearer(client)
                .body(Map.of("columns", List.of("number")))
                .post("/api/v1/households/exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        String status = null;
        for (int i = 0; !"DONE".equals(status) && i < 50; i++) {
            Thread.sleep(200);
            status = bearer(client).get("/api/v1/exports/" + job).path("status");
        }
        assertEquals("DONE", status);
    }
}
