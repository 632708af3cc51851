package org.touyan.access.signin;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.SignIn;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SessionResourceTest {
    @Test
    void tellsWhoIsSignedIn() {
        var person = SignIn.account("COUNTY_LEADER", "990101");
        person.request()
                .get("/api/v1/session")
                .then()
                .statusCode(200)
                .body("id", equalTo(person.id().toString()))
                .body("displayName", equalTo(person.displayName()))
                .body("mustChangePassword", equalTo(false))
                .body("roles[0].name", equalTo("县领导"))
                .body("permissions", contains("grid:read", "household:read", "region:read"))
                .body("areas[0].code", equalTo("990101"))
                .body("areas[0].level", equalTo("COUNTY"));
    }

    @Test
    void refusesNobodyAndForgedCookies() {
        SignIn.nobody().get("/api/v1/session").then().statusCode(401).body("code", equalTo("unauthenticated"));
        SignIn.nobody()
                .cookie("touyan_session", SessionToken.random().text())
                .get("/api/v1/session")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }
}
