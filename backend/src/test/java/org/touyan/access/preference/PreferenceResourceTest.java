package org.touyan.access.preference;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PreferenceResourceTest {
    private static final String PATH = "/api/v1/preferences/";

    @Test
    void keepsWhatEachPersonLikes() {
        Person one = SignIn.account("CONTACT_MEMBER", "990501");
        Person two = SignIn.account("CONTACT_MEMBER", "990501");
        one.request().get(PATH + "ui").then().statusCode(200).body("value", nullValue());
        one.request()
                .body(Map.of("value", Map.of("dark", true, "language", "zh-CN")))
                .put(PATH + "ui")
                .then()
                .statusCode(204);
        one.request()
                .body(Map.of("value", List.of("number", "headName")))
                .put(PATH + "columns.households")
                .then()
                .statusCode(204);
        one.request().get(PATH + "ui").then().body("value.dark", equalTo(true));
        one.request().get(PATH + "columns.households").then().body("value[1]", equalTo("headName"));
        two.request().get(PATH + "ui").then().body("value", nullValue());
        one.request().body(Map.of("value", "plain")).put(PATH + "ui").then().statusCode(204);
        one.request().get(PATH + "ui").then().body("value", equalTo("plain"));
        one.request().delete(PATH + "ui").then().statusCode(204);
        one.request().get(PATH + "ui").then().body("value", nullValue());
    }

    @Test
    void refusesBadKeysAndLargeValues() {
        Person one = SignIn.account("CONTACT_MEMBER", "990501");
        one.request().get(PATH + "UI!").then().statusCode(400).body("errors[0].field", equalTo("key"));
        one.request()
                .body(Map.of("value", "x".repeat(9000)))
                .put(PATH + "ui")
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
        one.request()
                .body(Map.of("value", 1, "other", 2))
                .put(PATH + "ui")
                .then()
                .statusCode(400);
        for (String number : List.of("33072619800101901X", "19912345678")) {
            one.request()
                    .body(Map.of("value", List.of(Map.of("name", "老王", "q", "q=" + number))))
                    .put(PATH + "filters.residents")
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("value"));
        }
        SignIn.nobody().get(PATH + "ui").then().statusCode(401);
    }
}
