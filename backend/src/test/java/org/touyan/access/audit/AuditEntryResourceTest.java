package org.touyan.access.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.setting.Settings;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class AuditEntryResourceTest {
    private static final String PATH = "/api/v1/audit-entries";
    private static final String TOWN = "990401101";

    @Inject
    Event<AuditEvent> events;

    @Inject
    Settings settings;

    private String root;

    @BeforeEach
    void county() {
        Places.town(TOWN, "甲镇");
        root = QuarkusTransaction.requiringNew().call(() -> {
            if (settings.find(Settings.ROOT_AREA).isEmpty()) {
                settings.put(Settings.ROOT_AREA, "990401");
            }
            return settings.find(Settings.ROOT_AREA).orElseThrow();
        });
    }

    private Person writer() {
        return SignIn.account("VILLAGE_CLERK", TOWN);
    }

    private void happen(Person by, String object, String area) {
        CurrentActor.as(by.actor(), () -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> events.fire(new AuditEvent(
                            "household.update",
                            "household",
                            object,
                            "王五户",
                            area,
                            "核对",
                            Map.of("phoneMasked", "138****0000"),
                            Map.of("phoneMasked", "138****1111"))));
            return null;
        });
    }

    @Test
    void showsWhoDidWhatWhere() {
        Person writer = writer();
        String object = UUID.randomUUID().toString();
        happen(writer, object, TOWN);
        SignIn.as("AUDIT_ADMIN", root, "990401")
                .queryParam("objectId", object)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].accountId", equalTo(writer.id().toString()))
                .body("items[0].accountName", equalTo(writer.displayName()))
                .body("items[0].action", equalTo("household.update"))
                .body("items[0].objectName", equalTo("王五户"))
                .body("items[0].areaName", equalTo("甲镇"))
                .body("items[0].reason", equalTo("核对"))
                .body("items[0].before.phoneMasked", equalTo("138****0000"))
                .body("items[0].after.phoneMasked", equalTo("138****1111"))
                .body("items[0].at", notNullValue());
    }

    @Test
    void findsByAccountActionTypeAreaTextAndDay() {
        Person writer = writer();
        for (int i = 0; i < 3; i++) {
            happen(writer, "object-" + i, TOWN);
        }
        Person auditor = SignIn.account("AUDIT_ADMIN", root, "990401");
        Response first = auditor.request()
                .queryParam("account", writer.id().toString())
                .queryParam("action", "household")
                .queryParam("objectType", "household")
                .queryParam("area", "990401")
                .queryParam("q", "王五")
                .queryParam("size", 2)
                .get(PATH);
        first.then()
                .statusCode(200)
                .body("items.objectId", contains("object-2", "object-1"))
                .body("total", equalTo(3));
        auditor.request()
                .queryParam("account", writer.id().toString())
                .queryParam("size", 2)
                .queryParam("after", (String) first.path("next"))
                .get(PATH)
                .then()
                .body("items.objectId", contains("object-0"))
                .body("next", nullValue());
        auditor.request()
                .queryParam("account", writer.id().toString())
                .queryParam("from", "2020-01-01")
                .queryParam("to", "2020-01-31")
                .get(PATH)
                .then()
                .body("items", empty());
        auditor.request().queryParam("from", "2026-02-30").get(PATH).then().statusCode(400);
        auditor.request().queryParam("from", "yesterday").get(PATH).then().statusCode(400);
        auditor.request()
                .queryParam("from", "2026-02-02")
                .queryParam("to", "2026-02-01")
                .get(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("to"));
    }

    @Test
    void findsOneActionOrAllOfAKind() {
        Person writer = writer();
        happen(writer, "only", TOWN);
        Person auditor = SignIn.account("AUDIT_ADMIN", root, "990401");
        Map.of("household.update", 1, "household", 1, "household.up", 0, "house", 0)
                .forEach((action, found) -> auditor.request()
                        .queryParam("account", writer.id().toString())
                        .queryParam("action", action)
                        .get(PATH)
                        .then()
                        .body("total", equalTo(found)));
    }

    @Test
    void offersTheAccountsThatLieWhereTheReaderMayLook() {
        Person near = writer();
        Person far = SignIn.account("VILLAGE_CLERK", "990401102");
        SignIn.as("AUDIT_ADMIN", root, "990401")
                .queryParam("q", far.username().substring(1))
                .get(PATH + "/accounts")
                .then()
                .statusCode(200)
                .body("id", contains(far.id().toString()))
                .body("[0].displayName", equalTo(far.displayName()));
        SignIn.as("AUDIT_ADMIN", TOWN)
                .queryParam("q", near.username())
                .get(PATH + "/accounts")
                .then()
                .body("username", contains(near.username()));
        SignIn.as("AUDIT_ADMIN", TOWN)
                .queryParam("q", far.username())
                .get(PATH + "/accounts")
                .then()
                .body("", empty());
        SignIn.as("AUDIT_ADMIN", TOWN)
                .queryParam("id", near.id())
                .get(PATH + "/accounts")
                .then()
                .body("displayName", contains(near.displayName()));
        SignIn.as("SYSTEM_ADMIN", root).get(PATH + "/accounts").then().statusCode(403);
    }

    @Test
    void showsATownOnlyItsOwn() {
        Person writer = writer();
        Person far = SignIn.account("VILLAGE_CLERK", "990401102");
        happen(writer, "near", TOWN);
        happen(far, "far", "990401102");
        happen(writer, "nowhere", null);
        SignIn.as("AUDIT_ADMIN", TOWN)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.area", everyItem(equalTo(TOWN)))
                .body("items.objectId", hasItem("near"))
                .body("items.objectId", not(hasItem("far")));
        SignIn.as("AUDIT_ADMIN", TOWN)
                .queryParam("area", "990401102")
                .get(PATH)
                .then()
                .statusCode(404);
        SignIn.as("AUDIT_ADMIN", root, "990401")
                .queryParam("account", writer.id().toString())
                .get(PATH)
                .then()
                .body("items.objectId", hasItems("near", "nowhere"));
    }

    @Test
    void recordsSignIns() {
        String name = "stranger-" + UUID.randomUUID();
        SignIn.nobody()
                .header("X-Request-Id", "test-" + name.substring(9, 40))
                .body(Map.of("username", name.substring(0, 40), "password", "Wrong-passw0rd"))
                .post("/api/v1/session")
                .then()
                .statusCode(401);
        SignIn.as("AUDIT_ADMIN", root)
                .queryParam("action", "session.refuse")
                .queryParam("q", "s" + "*".repeat(39))
                .get(PATH)
                .then()
                .body("total", greaterThan(0))
                .rootPath("items.find { it.requestId == 'test-" + name.substring(9, 40) + "' }")
                .body("accountId", nullValue())
                .body("objectName", equalTo("s" + "*".repeat(39)))
                .body("ip", equalTo("127.0.0.1"));
    }

    @Test
    void refusesOthersAndWritesOutsideATransaction() {
        SignIn.as("SYSTEM_ADMIN", root).get(PATH).then().statusCode(403);
        SignIn.nobody().get(PATH).then().statusCode(401);
        assertThrows(
                TransactionalException.class,
                () -> events.fire(new AuditEvent("x", "x", null, null, null, null, null, null)));
    }
}
