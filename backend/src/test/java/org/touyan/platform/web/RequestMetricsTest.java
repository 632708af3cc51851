package org.touyan.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestMetricsTest {
    @Test
    void measuresARefusalUnderItsPathsTemplate() {
        String id = UUID.randomUUID().toString();
        given().header("X-Touyan", "1")
                .get("/api/v1/households/" + id)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
        given().cookie("touyan_session", "forged")
                .header("X-Touyan", "1")
                .get("/api/v1/households/" + id)
                .then()
                .statusCode(401);
        given().get("/q/metrics")
                .then()
                .body(allOf(containsString("status=\"401\",uri=\"/households/{id}\""), not(containsString(id))));
    }
}
