package org.touyan.region.grid;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.region.Grids;
import org.touyan.testing.SignIn;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SettingTest {
    private static final String PATH = "/api/v1/settings";
    private final SignIn.Person admin = SignIn.account("SYSTEM_ADMIN", "99");

    @Inject
    Grids grids;

    private Response put(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return admin.request().body(changed).put(PATH);
    }

    /** Put back at the end: other tests count by the presets. */
    @Test
    void theCountySaysHowLargeItsGridsAre() {
        Map<String, Object> before =
                admin.request().get(PATH).then().statusCode(200).extract().path("");
        put(before, "contactSize", 9)
                .then()
                .statusCode(200)
                .body("contactSize", equalTo(9))
                .body("version", equalTo((int) before.get("version") + 1));
        assertEquals(9, grids.capacity().contact());
        put(before, "contactSize", 7)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"))
                .body("current.contactSize", equalTo(9));
        Map<String, Object> now = new HashMap<>(before);
        now.put("version", (int) before.get("version") + 1);
        put(now, "contactMost", 3).then().statusCode(422).body("errors.field", contains("contactMost"));
        put(now, "governanceLeast", 9).then().statusCode(400).body("errors.field", contains("governanceLeast"));
        put(now, "contactSize", before.get("contactSize")).then().statusCode(200);
        assertEquals(before.get("contactSize"), grids.capacity().contact());
    }

    @Test
    void othersMayNot() {
        SignIn.as("COUNTY_ORGANISATION", "99").get(PATH).then().statusCode(403);
    }
}
