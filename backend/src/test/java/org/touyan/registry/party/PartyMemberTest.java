package org.touyan.registry.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.IdNumbers;
import org.touyan.testing.PartyBranches;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PartyMemberTest {
    private static final String COUNTY = "971102";
    private static final String TOWN = COUNTY + "101";
    private static final String URL = "/api/v1/party-members";
    private static int number = 200;

    @Inject
    Database database;

    private String village;
    private UUID branch;
    private Household home;
    private Person secretary;

    @BeforeEach
    void aBranchAndAVillager() {
        village = TOWN + ++number;
        branch = PartyBranches.branch(village, "前店村党支部" + number);
        home = Households.in(village + "0101").head("郑祖荣").phone("15900001111").save();
        secretary = SignIn.account("VILLAGE_SECRETARY", village);
    }

    private Map<String, Object> villager() {
        return new HashMap<>(Map.of(
                "branchId",
                branch,
                "residentId",
                home.headId,
                "kind",
                "FULL",
                "joinedOn",
                "1998-07-01",
                "fullOn",
                "1999-07-01",
                "flowing",
                false));
    }

    private String politicalStatus() {
        return database.first(
                        Sql.of("select political_status from resident where id = ?", home.headId),
                        row -> row.getString(1))
                .orElseThrow();
    }

    @Test
    void aVillagerIsListedWithHisContactGridAndHouseholds() {
        String id = secretary
                .request()
                .body(villager())
                .post(URL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        SignIn.as("AUDIT_ADMIN", TOWN)
                .queryParam("objectId", home.headId.toString())
                .get("/api/v1/audit-entries")
                .then()
                .body("items[0].action", equalTo("resident.update"))
                .body("items[0].after.politicalStatus", equalTo("01"))
                .body("items[0].reason", equalTo("党员名册变动"));
        assertEquals("01", politicalStatus());
        secretary.request().queryParam("contact", "false").get(URL).then().body("items", hasSize(1));
        secretary
                .request()
                .body(Map.of("contactGridCode", village + "0101", "residentId", home.headId))
                .put("/api/v1/grid-boards/" + village + "/members")
                .then()
                .statusCode(200);
        secretary
                .request()
                .get(URL + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("郑祖荣"))
                .body("phoneMasked", equalTo("159****1111"))
                .body("householdId", equalTo(home.id.toString()))
                .body("branchName", equalTo("前店村党支部" + number))
                .body("history.kind", contains("LISTED"))
                .body("history[0].toName", equalTo("前店村党支部" + number))
                .body("contacts.gridCode", contains(village + "0101"))
                .body("contacts[0].households.headName", contains("郑祖荣"))
                .body("actions.action", contains("edit", "transfer", "end"));
        secretary
                .request()
                .queryParam("resident", home.headId)
                .get(URL)
                .then()
                .body("items.branchName", contains("前店村党支部" + number));
        secretary.request().queryParam("q", "zzr").get(URL).then().body("items.name", contains("郑祖荣"));
        secretary.request().queryParam("q", "郑祖").get(URL).then().body("total", equalTo(1));
        secretary
                .request()
                .queryParam("contact", "true")
                .get(URL)
                .then()
                .body("items.contactGridCode", contains(village + "0101"))
                .body("items[0].households", equalTo(1));
        String grid = "/api/v1/grids/" + village + "0101";
        secretary.request().get(grid).then().body("staff.personName", contains("郑祖荣"));
        secretary
                .request()
                .body(Map.of("status", "WITHDRAWN", "happenedOn", "2026-11-01", "reason", "自愿退党", "version", 1))
                .post(URL + "/" + id + "/actions/end")
                .then()
                .statusCode(200)
                .body("contacts", hasSize(0));
        secretary.request().get(grid).then().body("staff", hasSize(0));
    }

    @Test
    void nobodyIsListedTwice() {
        secretary.request().body(villager()).post(URL).then().statusCode(201);
        secretary
                .request()
                .body(villager())
                .post(URL)
                .then()
                .statusCode(409)
                .body("errors[0].field", equalTo("residentId"))
                .body("detail", equalTo("郑祖荣已在“前店村党支部" + number + "”的名册中"));
        String idNumber = IdNumbers.next();
        Households.in(village).head("郑国良").idNumber(idNumber).save();
        Map<String, Object> alone = villager();
        alone.remove("residentId");
        alone.putAll(Map.of("name", "郑国良", "idNumber", idNumber));
        secretary
                .request()
                .body(alone)
                .post(URL)
                .then()
                .statusCode(409)
                .body("errors[0].field", equalTo("idNumber"))
                .body("detail", containsString("请从村民中选择"));
    }

    @ParameterizedTest
    @CsvSource({
        "joinedOn, 2999-01-01, joinedOn, 入党日期不能晚于今天",
        "fullOn, 1998-01-01, fullOn, 转正日期不能早于入党日期",
        "kind, PROBATIONARY, fullOn, 预备党员没有转正日期",
    })
    void refusesDatesThatCannotBe(String input, String value, String field, String message) {
        Map<String, Object> body = villager();
        body.put(input, value);
        secretary
                .request()
                .body(body)
                .post(URL)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field))
                .body("errors.message", hasItem(message));
    }

    @Test
    void aPersonWithoutAHouseholdIsTypedIn() {
        Map<String, Object> body = villager();
        body.remove("residentId");
        secretary.request().body(body).post(URL).then().statusCode(400).body("errors.field", contains("name", "sex"));
        body.putAll(Map.of("name", "方俊", "idNumber", "11010519491231002X", "phone", "13800005678"));
        secretary
                .request()
                .body(body)
                .post(URL)
                .then()
                .statusCode(201)
                .body("sex", equalTo("2"))
                .body("birthDate", equalTo("1949-12-31"))
                .body("idNumberMasked", equalTo("110105********002X"))
                .body("residentId", nullValue());
        body.put("joinedOn", "1960-01-01");
        body.put("fullOn", null);
        body.put("idNumber", "110105194912310046");
        secretary.request().body(body).post(URL).then().statusCode(400);
    }

    @Test
    void isTransferredWithHisHistory() {
        String id =
                secretary.request().body(villager()).post(URL).then().extract().path("id");
        String other = TOWN + (number + 500);
        UUID to = PartyBranches.branch(other, "后店村党支部" + number);
        Map<String, Object> transfer =
                Map.of("branchId", to, "happenedOn", "2026-10-08", "reason", "迁居后店村", "version", 1);
        secretary
                .request()
                .body(Map.of("branchId", UUID.randomUUID(), "happenedOn", "2026-10-08", "reason", "无此支部", "version", 1))
                .post(URL + "/" + id + "/actions/transfer")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("branchId"));
        Person affairs = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        affairs.request()
                .body(transfer)
                .post(URL + "/" + id + "/actions/transfer")
                .then()
                .statusCode(200)
                .body("area", equalTo(other))
                .body("history.kind", contains("LISTED", "TRANSFERRED"))
                .body("history[1].fromName", equalTo("前店村党支部" + number))
                .body("history[1].toName", equalTo("后店村党支部" + number))
                .body("history[1].reason", equalTo("迁居后店村"));
        secretary.request().get(URL + "/" + id).then().statusCode(404);
        SignIn.as("VILLAGE_CLERK", other)
                .get(URL + "/" + id)
                .then()
                .statusCode(200)
                .body("history", hasSize(2));
        affairs.request().get("/api/v1/party-organisations/" + branch).then().body("counts.members", equalTo(0));
        affairs.request().get("/api/v1/party-organisations/" + to).then().body("counts.members", equalTo(1));
        affairs.request()
                .body(transfer)
                .post(URL + "/" + id + "/actions/transfer")
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"));
    }

    @Test
    void intoAnotherTownHeIsTransferredWhenSomebodyThereAccepts() {
        String id = secretary.request().body(villager()).post(URL).path("id");
        String there = COUNTY + "102" + number;
        UUID to = PartyBranches.branch(there, "远店村党支部" + number);
        secretary
                .request()
                .queryParam("q", "远店村党支部" + number)
                .get("/api/v1/party-transfer-targets")
                .then()
                .body("id", contains(to.toString()));
        Map<String, Object> transfer =
                Map.of("branchId", to, "happenedOn", "2026-10-08", "reason", "迁居远店村", "version", 1);
        secretary
                .request()
                .body(transfer)
                .post(URL + "/" + id + "/actions/transfer")
                .then()
                .statusCode(200)
                .body("area", equalTo(village))
                .body("pendingApprovals.summary", contains("郑祖荣（正式党员）由“前店村党支部" + number + "”转入“远店村党支部" + number + "”"))
                .body("actions.find { it.action == 'transfer' }.reason", equalTo("组织关系转接正在等待接收"));
        secretary
                .request()
                .body(transfer)
                .post(URL + "/" + id + "/actions/transfer")
                .then()
                .statusCode(409)
                .body("code", equalTo("state"));
        Person receiver = SignIn.account("VILLAGE_SECRETARY", there);
        receiver.request().get(URL + "/" + id).then().statusCode(404);
        io.restassured.response.Response waiting =
                receiver.request().queryParam("status", "PENDING").get("/api/v1/approvals");
        receiver.request()
                .body(Map.of("version", waiting.<Integer>path("items[0].version"), "reason", "同意接收"))
                .post("/api/v1/approvals/" + waiting.path("items[0].id") + "/actions/approve")
                .then()
                .statusCode(200);
        receiver.request()
                .get(URL + "/" + id)
                .then()
                .statusCode(200)
                .body("area", equalTo(there))
                .body("branchName", equalTo("远店村党支部" + number))
                .body("pendingApprovals", hasSize(0))
                .body("history.kind", contains("LISTED", "TRANSFERRED"));
        secretary.request().get(URL + "/" + id).then().statusCode(404);
    }

    @Test
    void confirmationAndAbsenceAreOnHisRecord() {
        Map<String, Object> body = villager();
        body.put("kind", "PROBATIONARY");
        body.put("joinedOn", "2025-10-01");
        body.remove("fullOn");
        String id = secretary
                .request()
                .body(body)
                .post(URL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals("02", politicalStatus());
        Map<String, Object> edit = Map.of(
                "version",
                1,
                "kind",
                "FULL",
                "joinedOn",
                "2025-10-01",
                "fullOn",
                "2026-10-01",
                "flowing",
                true,
                "flowingTo",
                "杭州市");
        secretary
                .request()
                .body(edit)
                .put(URL + "/" + id)
                .then()
                .statusCode(200)
                .body("history.kind", hasItem("CONFIRMED"))
                .body("history.find { it.kind == 'FLOWED_OUT' }.toName", equalTo("杭州市"))
                .body("flowingTo", equalTo("杭州市"));
        assertEquals("01", politicalStatus());
    }

    @Test
    void theRegistryAndTheListAgree() {
        String id =
                secretary.request().body(villager()).post(URL).then().extract().path("id");
        Map<String, Object> edit = new HashMap<>(Map.of(
                "name",
                "郑祖荣改",
                "sex",
                "1",
                "relation",
                "02",
                "politicalStatus",
                "13",
                "registeredHere",
                true,
                "livesHere",
                true,
                "isMember",
                true));
        edit.put(
                "version",
                secretary
                        .request()
                        .get("/api/v1/residents/" + home.headId)
                        .then()
                        .extract()
                        .path("version"));
        secretary
                .request()
                .body(edit)
                .put("/api/v1/residents/" + home.headId)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("politicalStatus"));
        edit.put("politicalStatus", "01");
        secretary
                .request()
                .body(edit)
                .put("/api/v1/residents/" + home.headId)
                .then()
                .statusCode(200);
        secretary.request().get(URL + "/" + id).then().body("name", equalTo("郑祖荣改"));
        int version = secretary
                .request()
                .get("/api/v1/residents/" + home.headId)
                .then()
                .extract()
                .path("version");
        secretary
                .request()
                .body(Map.of("version", version, "reason", "病故", "eventDate", "2026-11-01"))
                .post("/api/v1/residents/" + home.headId + "/actions/death")
                .then()
                .statusCode(200);
        secretary
                .request()
                .get(URL + "/" + id)
                .then()
                .body("status", equalTo("DECEASED"))
                .body("actions.enabled", contains(false, false, false))
                .body("history.kind", contains("ENDED", "LISTED"));
    }

    @Test
    void whoIsExpelledIsNoMemberAnyMore() {
        String id =
                secretary.request().body(villager()).post(URL).then().extract().path("id");
        Map<String, Object> ending =
                new HashMap<>(Map.of("status", "ACTIVE", "happenedOn", "2026-11-01", "reason", "严重违纪", "version", 1));
        secretary
                .request()
                .body(ending)
                .post(URL + "/" + id + "/actions/end")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("status"));
        ending.put("status", "EXPELLED");
        secretary
                .request()
                .body(ending)
                .post(URL + "/" + id + "/actions/end")
                .then()
                .statusCode(200);
        assertEquals("13", politicalStatus());
        secretary.request().queryParam("status", "EXPELLED").get(URL).then().body("items.id", contains(id));
        SignIn.as("VILLAGE_MENTOR", village).body(villager()).post(URL).then().statusCode(403);
        SignIn.as("VILLAGE_CLERK", TOWN + "999").get(URL + "/" + id).then().statusCode(404);
    }
}
