package org.touyan.access.approval;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** The second person: another account, in scope, with both permissions; and what the others get. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ApprovalTest {
    private static final String VILLAGE = "970903101201";
    private static Person clerk;
    private static Person secretary;

    @Inject
    Database database;

    @Inject
    ApprovalExpiry expiry;

    @BeforeAll
    static void places() {
        Places.village(VILLAGE, "前店村");
        clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
        secretary = SignIn.account("VILLAGE_SECRETARY", VILLAGE);
    }

    private static String asked(Person by, Household home) {
        return by.request()
                .body(Map.of("version", home.version, "reason", "全户已迁走", "eventDate", "2026-10-01"))
                .post("/api/v1/households/" + home.id + "/actions/cancel")
                .then()
                .statusCode(200)
                .extract()
                .path("pendingApprovals[0].id");
    }

    private static io.restassured.response.ValidatableResponse act(Person by, String id, String action, int version) {
        return by.request()
                .body(Map.of("reason", "意见", "version", version))
                .post("/api/v1/approvals/" + id + "/actions/" + action)
                .then();
    }

    @Test
    void whoAskedMayNotDecideAndMayWithdraw() {
        Household home = Households.in(VILLAGE).head("自提").save();
        String id = asked(secretary, home);
        secretary
                .request()
                .get("/api/v1/approvals/" + id)
                .then()
                .body("mine", equalTo(true))
                .body("status", equalTo("PENDING"))
                .body("areaName", equalTo("前店村"))
                .body("actions.find { it.action == 'approve' }.enabled", equalTo(false))
                .body("actions.find { it.action == 'withdraw' }.enabled", equalTo(true));
        act(secretary, id, "approve", 0).statusCode(409).body("detail", containsString("另一位"));
        act(SignIn.account("VILLAGE_SECRETARY", VILLAGE), id, "withdraw", 0)
                .statusCode(409)
                .body("detail", equalTo("只能撤回自己提交的事项"));
        act(secretary, id, "withdraw", 0).statusCode(200).body("status", equalTo("WITHDRAWN"));
        act(secretary, id, "withdraw", 1).statusCode(409);
        clerk.request().get("/api/v1/households/" + home.id).then().body("pendingApprovals", hasSize(0));
        asked(clerk, home);
    }

    @Test
    void whoMayNotDecideAndWhoMayNotDoItHimself() {
        Household home = Households.in(VILLAGE).head("权限").save();
        String id = asked(clerk, home);
        Person other = SignIn.account("VILLAGE_CLERK", VILLAGE);
        act(other, id, "approve", 0).statusCode(404);
        act(clerk, id, "approve", 0).statusCode(403);
        // A town's secretary may decide, but registers nobody himself.
        act(SignIn.account("TOWN_SECRETARY", "970903101"), id, "approve", 0)
                .statusCode(409)
                .body("detail", containsString("登记农户"));
        act(SignIn.account("VILLAGE_SECRETARY", "970903101202"), id, "approve", 0)
                .statusCode(404);
        act(secretary, id, "approve", 5)
                .statusCode(409)
                .body("code", equalTo("stale"))
                .body("current.version", equalTo(0));
        act(secretary, id, "close", 0).statusCode(404);
        secretary
                .request()
                .body(Map.of("version", 0))
                .post("/api/v1/approvals/" + id + "/actions/approve")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
        act(secretary, id, "reject", 0)
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("decidedByName", equalTo(secretary.displayName()))
                .body("decisionReason", equalTo("意见"));
        clerk.request().get("/api/v1/households/" + home.id).then().body("status", equalTo("RESIDENT"));
        assertEquals(
                1,
                database.number(Sql.of(
                        "select count(*) from audit_entry where action = 'approval.reject' and object_id = ? and reason = '意见'",
                        id)));
    }

    @Test
    void listsWhatIsMineToDecideAndWhatIAsked() {
        String village = "970903102201";
        Places.village(village, "后店村");
        Person asker = SignIn.account("VILLAGE_CLERK", village);
        Person decider = SignIn.account("VILLAGE_SECRETARY", village);
        String first = asked(asker, Households.in(village).head("列一").save());
        String second = asked(asker, Households.in(village).head("列二").save());
        act(decider, first, "reject", 0).statusCode(200);
        decider.request()
                .get("/api/v1/approvals")
                .then()
                .body("items.id", contains(second, first))
                .body("total", equalTo(2));
        decider.request().get("/api/v1/approvals?status=PENDING").then().body("items.id", contains(second));
        decider.request().get("/api/v1/approvals?mine=true").then().body("items", hasSize(0));
        asker.request().get("/api/v1/approvals").then().body("items", hasSize(0));
        asker.request()
                .get("/api/v1/approvals?mine=true&status=REJECTED")
                .then()
                .body("items.id", contains(first));
        JsonPath page = decider.request().get("/api/v1/approvals?size=1").jsonPath();
        decider.request()
                .get("/api/v1/approvals?size=1&after=" + page.getString("next"))
                .then()
                .body("items.id", contains(first));
        decider.request().get("/api/v1/approvals?area=970903101").then().statusCode(404);
        decider.request()
                .get("/api/v1/workbench")
                .then()
                .body("todo.find { it.code == 'approvals' }.count", equalTo(1));
        asker.request().get("/api/v1/workbench").then().body("todo.code", not(containsString("approvals")));
        // Also one that ends long after its time, the server having stood still.
        database.update(Sql.of(
                "update approval set expires_at = ?, requested_at = ? where id = ?",
                Instant.now(),
                Instant.now().minus(90, ChronoUnit.DAYS),
                UUID.fromString(second)));
        decider.request()
                .get("/api/v1/approvals?status=EXPIRED")
                .then()
                .body("items.id", contains(second))
                .body("items[0].status", equalTo("EXPIRED"));
        act(decider, second, "approve", 0).statusCode(409).body("detail", containsString("已过期"));
        expiry.run();
        expiry.run();
        asker.request()
                .get("/api/v1/approvals?mine=true&status=EXPIRED")
                .then()
                .body("items.id", contains(second))
                .body("items[0].decisionReason", containsString("没有人复核"))
                .body("items[0].decidedByName", equalTo(null));
        decider.request().get("/api/v1/approvals?status=EXPIRED").then().body("items.id", contains(second));
        asker.request()
                .get("/api/v1/workbench")
                .then()
                .body("todo.find { it.code == 'requestsEnded' }.count", equalTo(2));
        decider.request().get("/api/v1/workbench").then().body("todo.code", not(hasItem("requestsEnded")));
        assertEquals(
                1,
                database.number(Sql.of(
                        "select count(*) from audit_entry where action = 'approval.expire' and object_id = ?",
                        second)));
    }

    @Test
    void manyThatFellDueTogetherEndAtOnce() {
        Sql rows =
                Sql.of("insert into approval (id, area, kind, subject_type, subject_id, subject_name, summary, payload,"
                        + " status, requested_by, requested_by_name, requested_at, expires_at) values");
        UUID asker = ScopedEntity.newId();
        for (int i = 0; i < 510; i++) {
            rows.add(
                    (i == 0 ? "" : ",") + "(?, '970903103201', 'NONE', 'resident', ?, '某人', '某事', 'x', 'PENDING', ?,"
                            + " '某人', '2026-01-01', '2026-02-01')",
                    ScopedEntity.newId(),
                    ScopedEntity.newId(),
                    asker);
        }
        database.update(rows);
        expiry.run();
        assertEquals(
                510,
                database.number(
                        Sql.of("select count(*) from approval where requested_by = ? and status = 'EXPIRED'", asker)));
    }

    @Test
    void theCountyChoosesWhatNeedsIt() {
        Person administrator = SignIn.account("SYSTEM_ADMIN", "970903");
        JsonPath rules = administrator
                .request()
                .get("/api/v1/approvals/rules")
                .then()
                .statusCode(200)
                .body("rules.find { it.kind == 'HOUSEHOLD_CANCEL' }.required", equalTo(true))
                .body("rules.find { it.kind == 'RESIDENT_ID_NUMBER' }.required", equalTo(true))
                .body("rules.find { it.kind == 'RESIDENT_DEATH' }.required", equalTo(false))
                .body("rules.find { it.kind == 'HOUSEHOLD_HEAD' }.required", equalTo(false))
                .body("rules.find { it.kind == 'HOUSEHOLD_MOVE' }.changeable", equalTo(false))
                .extract()
                .jsonPath();
        int version = rules.getInt("version");
        administrator
                .request()
                .body(Map.of("required", Map.of("HOUSEHOLD_MOVE", false), "version", version))
                .put("/api/v1/approvals/rules")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("required"));
        administrator
                .request()
                .body(Map.of("required", Map.of("NO_KIND", true), "version", version))
                .put("/api/v1/approvals/rules")
                .then()
                .statusCode(400);
        version = administrator
                .request()
                .body(Map.of("required", Map.of("RESIDENT_DEATH", true, "HOUSEHOLD_HEAD", true), "version", version))
                .put("/api/v1/approvals/rules")
                .then()
                .statusCode(200)
                .body("rules.find { it.kind == 'RESIDENT_DEATH' }.required", equalTo(true))
                .extract()
                .path("version");
        administrator
                .request()
                .body(Map.of("required", Map.of(), "version", version - 1))
                .put("/api/v1/approvals/rules")
                .then()
                .statusCode(409)
                .body("current.version", equalTo(version));
        try {
            deathAndHeadByTwo();
        } finally {
            administrator
                    .request()
                    .body(Map.of(
                            "required", Map.of("RESIDENT_DEATH", false, "HOUSEHOLD_HEAD", false), "version", version))
                    .put("/api/v1/approvals/rules")
                    .then()
                    .statusCode(200);
        }
        clerk.request().get("/api/v1/approvals/rules").then().statusCode(403);
    }

    private void deathAndHeadByTwo() {
        Household home = Households.in(VILLAGE).head("二人").members(2).save();
        String other = clerk.request().get("/api/v1/households/" + home.id).path("residents[1].id");
        Map<String, Object> head = Map.of("version", 0, "reason", "年老", "eventDate", "2026-10-01", "headId", other);
        String id = clerk.request()
                .body(head)
                .post("/api/v1/households/" + home.id + "/actions/head")
                .then()
                .statusCode(200)
                .body("headName", equalTo("二人"))
                .body("pendingApprovals[0].summary", equalTo("户主由二人变更为二成员1"))
                .extract()
                .path("pendingApprovals[0].id");
        act(secretary, id, "approve", 0).statusCode(200);
        clerk.request().get("/api/v1/households/" + home.id).then().body("headName", equalTo("二成员1"));
        int version = clerk.request().get("/api/v1/residents/" + home.headId).path("version");
        id = clerk.request()
                .body(Map.of("version", version, "reason", "病故", "eventDate", "2026-10-02"))
                .post("/api/v1/residents/" + home.headId + "/actions/death")
                .then()
                .statusCode(200)
                .body("status", equalTo("RESIDENT"))
                .body("pendingApprovals[0].kindName", equalTo("死亡登记"))
                .extract()
                .path("pendingApprovals[0].id");
        act(secretary, id, "approve", 0).statusCode(200);
        clerk.request().get("/api/v1/residents/" + home.headId).then().body("status", equalTo("DECEASED"));
        clerk.request()
                .get("/api/v1/residents/" + home.headId + "/life-events")
                .then()
                .body("items.kind", contains("DEATH"))
                .body("items[0].eventDate", equalTo("2026-10-02"));
        assertEquals(
                List.of(), clerk.request().get("/api/v1/households/" + home.id).path("pendingApprovals"));
    }
}
