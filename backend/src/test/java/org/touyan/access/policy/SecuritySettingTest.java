package org.touyan.access.policy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.setting.Settings;
import org.touyan.testing.Households;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SecuritySettingTest {
    private static final String PATH = "/api/v1/security-settings";

    @Inject
    Settings settings;

    private Person admin() {
        return SignIn.account(
                "SECURITY_ADMIN", QuarkusTransaction.requiringNew().call(() -> {
                    settings.keep(Settings.ROOT_AREA, "990401");
                    return settings.find(Settings.ROOT_AREA).orElseThrow();
                }));
    }

    private static Map<String, Object> with(Map<String, Object> now, String field, Object value) {
        Map<String, Object> edit = new HashMap<>(now);
        edit.put(field, value);
        return edit;
    }

    @Test
    void showsAndChangesTheRules() {
        Person admin = admin();
        Map<String, Object> now =
                admin.request().get(PATH).then().statusCode(200).extract().path("");
        try {
            admin.request()
                    .body(with(now, "idleMinutes", 15))
                    .put(PATH)
                    .then()
                    .statusCode(200)
                    .body("idleMinutes", equalTo(15));
            admin.request()
                    .body(with(now, "idleMinutes", 20))
                    .put(PATH)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("stale"));
            admin.request().get(PATH).then().body("idleMinutes", equalTo(15));
        } finally {
            Map<String, Object> last =
                    admin.request().get(PATH).then().extract().path("");
            admin.request().body(with(last, "idleMinutes", 30)).put(PATH).then().statusCode(200);
        }
    }

    /** Of any list: who holds which account is as much a list of people as the households are. */
    @Test
    void moreRowsThanTheCountySaysNeedASecondPerson() {
        Person admin = admin();
        Person system = SignIn.account("SYSTEM_ADMIN", "990401");
        Map<String, Object> now = admin.request().get(PATH).then().extract().path("");
        try {
            admin.request().body(with(now, "exportRows", 1)).put(PATH).then().statusCode(200);
            system.request()
                    .body(Map.of())
                    .post("/api/v1/accounts/exports")
                    .then()
                    .statusCode(202)
                    .body("status", equalTo("HELD"));
            // Not to be walked round by not counting.
            Households.in("990401101201").save();
            Households.in("990401101201").save();
            SignIn.as("COUNTY_ORGANISATION", "990401")
                    .body(Map.of())
                    .post("/api/v1/households/exports?total=false")
                    .then()
                    .statusCode(202)
                    .body("status", equalTo("HELD"));
        } finally {
            Map<String, Object> last =
                    admin.request().get(PATH).then().extract().path("");
            admin.request()
                    .body(with(last, "exportRows", 10_000))
                    .put(PATH)
                    .then()
                    .statusCode(200);
        }
        system.request()
                .body(Map.of())
                .post("/api/v1/accounts/exports")
                .then()
                .statusCode(202)
                .body("status", equalTo("QUEUED"));
    }

    @Test
    void refusesWhatWouldBeTooLittle() {
        Person admin = admin();
        Map<String, Object> now = admin.request().get(PATH).then().extract().path("");
        Map.of("idleMinutes", 1, "absoluteHours", 0, "auditRetentionDays", 179, "exportRows", 10_001)
                .forEach((field, value) -> admin.request()
                        .body(with(now, field, value))
                        .put(PATH)
                        .then()
                        .statusCode(400)
                        .body("errors.field", contains(field)));
        admin.request()
                .body(with(now, "passwordDays", 10))
                .put(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("passwordDays"));
        admin.request()
                .body(with(now, "secondFactorRoles", List.of("NOBODY")))
                .put(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("secondFactorRoles"));
    }

    @Test
    void isTheSecurityAdministratorsOfTheWholeCounty() {
        admin();
        SignIn.as("SYSTEM_ADMIN", "990401").get(PATH).then().statusCode(403);
        SignIn.as("SECURITY_ADMIN", "990499101").get(PATH).then().statusCode(404);
    }
}
