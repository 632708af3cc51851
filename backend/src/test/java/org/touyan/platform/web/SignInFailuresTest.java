package org.touyan.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SignInFailuresTest {
    @Test
    void answersAsAnyErrorAndCountsByTheRouteNotByThePath() {
        given().get("/api/v1/households/0199b9a5-0000-7000-8000-000000000001")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .body("code", equalTo("unauthenticated"));
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("status=\"401\",uri=\"/households/{id}\""));
    }

    @Test
    void takesASessionThatIsGoneForNone() {
        given().cookie("touyan_session", "gone")
                .get("/api/v1/households")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void answersAFalseTokenAsAnyError() {
        given().header("Authorization", "Bearer tyt_" + "x".repeat(40))
                .get("/api/v1/households")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .body("code", equalTo("unauthenticated"));
    }
}
