package org.touyan.demo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.touyan.EmbeddedDatabaseResource;

/** The whole way of one installation, in order: empty, refusals, the one success, closed. */
@QuarkusTest
@TestProfile(NoCountyYet.class)
@QuarkusTestResource(EmbeddedDatabaseResource.class)
@TestMethodOrder(OrderAnnotation.class)
class SetupTest {
    private static final String PASSWORD = "Qingshan-Lvshui-6106";

    private static Map<String, Object> administrator(String role, String username) {
        return new HashMap<>(Map.of("role", role, "username", username, "displayName", "测试员", "password", PASSWORD));
    }

    private static Map<String, Object> county() {
        List<Object> three = new ArrayList<>(List.of(
                administrator("SYSTEM_ADMIN", "sys"),
                administrator("SECURITY_ADMIN", "sec"),
                administrator("AUDIT_ADMIN", "aud")));
        return new HashMap<>(Map.of("preset", "ganquan", "countyName", "甘泉县", "administrators", three));
    }

    private static ValidatableResponse post(Object body) {
        return given().contentType(ContentType.JSON)
                .header("X-Touyan", "1")
                .body(body)
                .post("/api/v1/setup")
                .then();
    }

    @Test
    @Order(1)
    void emptyAtFirst() {
        given().get("/api/v1/setup")
                .then()
                .statusCode(200)
                .body("state", equalTo("EMPTY"))
                .body("countyName", nullValue())
                .body("demo", is(false))
                .body("codeNeeded", is(false))
                .body("demoAccounts", empty());
        given().get("/api/v1/setup/presets")
                .then()
                .statusCode(200)
                .body("code", hasItems("pujiang", "ganquan", "xinmi", "pingyu", "shanwei"))
                .body("find { it.code == 'pujiang' }.villages", equalTo(244));
    }

    @Test
    @Order(1)
    void nothingElseAnswers() {
        for (String path : List.of("/session", "/households", "/regions/roots", "/accounts", "/setupper")) {
            given().get("/api/v1" + path)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", not(nullValue()))
                    .body("code", equalTo("setup-needed"));
        }
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    @Order(2)
    void namesWhatIsWrong() {
        Map<String, Object> both = county();
        both.put("csv", "code,name,level,parent_code\n");
        post(both).statusCode(400).body("errors.field", hasItems("preset"));

        Map<String, Object> twice = county();
        twice.put(
                "administrators",
                List.of(
                        administrator("SYSTEM_ADMIN", "sys"),
                        administrator("SYSTEM_ADMIN", "SYS"),
                        administrator("AUDIT_ADMIN", "aud")));
        post(twice)
                .statusCode(400)
                .body("errors.field", hasItems("administrators[1].role", "administrators[1].username"));

        Map<String, Object> weak = county();
        Map<String, Object> one = administrator("AUDIT_ADMIN", "aud");
        one.put("password", "aud12345");
        weak.put(
                "administrators",
                List.of(administrator("SYSTEM_ADMIN", "sys"), administrator("SECURITY_ADMIN", "sec"), one));
        post(weak).statusCode(400).body("errors.field", hasItems("administrators[2].password"));

        Map<String, Object> two = county();
        two.put("administrators", List.of(administrator("SYSTEM_ADMIN", "sys"), administrator("AUDIT_ADMIN", "aud")));
        post(two).statusCode(400).body("errors.field", hasItems("administrators"));

        Map<String, Object> unknown = county();
        unknown.put("preset", "atlantis");
        post(unknown).statusCode(400).body("errors.field", hasItems("preset"));

        Map<String, Object> broken = county();
        broken.remove("preset");
        broken.put("csv", "code,name,level,parent_code\n1,x,VILLAGE,\n");
        post(broken).statusCode(400).body("errors.field", everyItem(equalTo("csv")));

        given().get("/api/v1/setup").then().body("state", equalTo("EMPTY"));
    }

    private static ValidatableResponse check(String csv) {
        return given().contentType(ContentType.JSON)
                .header("X-Touyan", "1")
                .body(Map.of("csv", csv))
                .post("/api/v1/setup/check")
                .then();
    }

    @Test
    @Order(2)
    void looksAtATableAsItWouldTakeIt() {
        check("名称,级别,代码\n\"上市,村\",VILLAGE,610627101201\n下寺湾镇,TOWN,610627101000\n甘泉县,COUNTY,610627000000\n")
                .statusCode(200)
                .body("countyName", equalTo("甘泉县"))
                .body("towns", equalTo(1))
                .body("villages", equalTo(1))
                .body("faults", empty());
        check("code,name,level\n610627000000,甘泉县,COUNTY\n610627101201,无镇村,VILLAGE\n")
                .statusCode(200)
                .body("faultCount", equalTo(1))
                .body("faults.row", hasItems(3));
        check("甲,乙\n").statusCode(400).body("errors.field", hasItems("csv"));
        given().get("/api/v1/setup").then().body("state", equalTo("EMPTY"));
    }

    @Test
    @Order(3)
    void twoAtOnceMakeOneCounty() {
        var other = CompletableFuture.supplyAsync(() -> post(county()).extract().statusCode());
        int mine = post(county()).extract().statusCode();
        List<Integer> both = List.of(mine, other.join()).stream().sorted().toList();
        org.junit.jupiter.api.Assertions.assertEquals(List.of(201, 409), both);
    }

    @Test
    @Order(4)
    void closedForEver() {
        given().get("/api/v1/setup")
                .then()
                .body("state", equalTo("READY"))
                .body("countyName", equalTo("甘泉县"))
                .body("progress", equalTo(100))
                .body("demoAccounts", empty());
        post(county()).statusCode(409).body("code", equalTo("state"));
        check("code,name\n").statusCode(409).body("code", equalTo("state"));
        given().get("/api/v1/setup/presets").then().statusCode(409).body("code", equalTo("state"));
        given().get("/api/v1/households").then().statusCode(401);
    }

    @Test
    @Order(5)
    void theAdministratorsMaySignIn() {
        given().contentType(ContentType.JSON)
                .header("X-Touyan", "1")
                .body(Map.of("username", "sys", "password", PASSWORD))
                .post("/api/v1/session")
                .then()
                .statusCode(200)
                .body("mustChangePassword", is(false))
                .body("countyName", equalTo("甘泉县"))
                .body("rootArea", equalTo("610627"))
                .body("areas.code", hasItems("610627"));
    }
}
