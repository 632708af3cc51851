package org.touyan.registry.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
class DuplicateTest {
    private static final String TOWN = "971107101";
    private static final String URL = "/api/v1/residents";
    private static int number = 200;

    @Inject
    Database database;

    private String village;
    private String other;
    private Person clerk;
    private Person town;

    @BeforeEach
    void twoVillages() {
        number += 2;
        village = TOWN + number;
        other = TOWN + (number + 1);
        clerk = SignIn.account("VILLAGE_CLERK", village);
        town = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
    }

    private Household family(String area, String head, String idNumber, int members) {
        return Households.in(area)
                .head(head)
                .idNumber(idNumber)
                .members(members)
                .save();
    }

    private void born(Household home, String day) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update resident set birth_date = ? where id = ?",
                        java.time.LocalDate.parse(day),
                        home.headId)));
    }

    private Map<String, Object> question(String name, String birth, String idNumber) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name));
        body.put("birthDate", birth);
        body.put("idNumber", idNumber);
        return body;
    }

    @Test
    void whileTypingTheSameNumberIsSaidButNotWhereWhenOutOfSight() {
        String idNumber = IdNumbers.next();
        Household home = family(village, "郑祖荣", idNumber, 1);
        clerk.request()
                .body(question("郑祖荣", null, idNumber))
                .post(URL + "/actions/find-duplicates")
                .then()
                .statusCode(200)
                .body("likeness", contains("SAME_ID"))
                .body("[0].householdNumber", equalTo(home.number))
                .body("[0].name", equalTo("郑祖荣"));
        SignIn.as("VILLAGE_CLERK", other)
                .body(question("郑祖荣", null, idNumber))
                .post(URL + "/actions/find-duplicates")
                .then()
                .body("likeness", contains("SAME_ID"))
                .body("[0].outside", equalTo(true))
                .body("[0].householdNumber", nullValue())
                .body("[0].name", nullValue());
        Map<String, Object> himself = question("郑祖荣", null, idNumber);
        himself.put("residentId", home.headId);
        clerk.request()
                .body(himself)
                .post(URL + "/actions/find-duplicates")
                .then()
                .body("", hasSize(0));
        SignIn.as("SUPERVISOR", village)
                .body(himself)
                .post(URL + "/actions/find-duplicates")
                .then()
                .statusCode(403);
    }

    @Test
    void whileTypingTheSameNameAndBirthAndTheSamePhoneAtTheSameDoorAreSaid() {
        Household home = family(village, "郑小红", null, 1);
        born(home, "1980-05-06");
        clerk.request()
                .body(question("郑小红", "1980-05-06", null))
                .post(URL + "/actions/find-duplicates")
                .then()
                .body("likeness", contains("SAME_NAME_AND_BIRTH"));
        clerk.request()
                .body(question("郑小红", "1980-05-07", null))
                .post(URL + "/actions/find-duplicates")
                .then()
                .body("", hasSize(0));
        Household one = Households.in(village)
                .head("甲")
                .phone("15900003333")
                .doorNumber("7号")
                .save();
        Household two = Households.in(village).head("乙").doorNumber("7号").save();
        Map<String, Object> same = question("乙", null, null);
        same.put("phone", "15900003333");
        same.put("householdId", two.id);
        clerk.request()
                .body(same)
                .post(URL + "/actions/find-duplicates")
                .then()
                .body("likeness", contains("SAME_PHONE_AND_HOUSE"))
                .body("[0].householdId", equalTo(one.id.toString()));
        same.put("name", "a".repeat(61));
        clerk.request()
                .body(same)
                .post(URL + "/actions/find-duplicates")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("name"));
    }

    @Test
    void twoBecomeOneAndBothHistoriesStay() {
        String idNumber = IdNumbers.next();
        Household home = family(village, "郑伟", null, 2);
        Household second = Households.in(other)
                .head("郑伟")
                .phone("15900004444")
                .idNumber(idNumber)
                .headLabel("P_VOLUNTEER")
                .save();
        born(home, "1960-01-02");
        born(second, "1960-01-02");
        UUID branch = PartyBranches.branch(other, "后店村党支部" + number);
        PartyBranches.member(other, Map.of("branchId", branch, "residentId", second.headId));
        town.request()
                .queryParam("area", village)
                .get(URL + "/duplicates")
                .then()
                .statusCode(200)
                .body("pairs.likeness", contains("SAME_NAME_AND_BIRTH"))
                .body("pairs[0].one.id", equalTo(home.headId.toString()))
                .body("pairs[0].other.id", equalTo(second.headId.toString()));
        int version =
                town.request().get(URL + "/" + home.headId).then().extract().path("version");
        int otherVersion =
                town.request().get(URL + "/" + second.headId).then().extract().path("version");
        Map<String, Object> merge = new HashMap<>(
                Map.of("otherId", second.headId, "version", version, "otherVersion", otherVersion, "reason", "婚后重复登记"));
        clerk.request()
                .body(merge)
                .post(URL + "/" + home.headId + "/actions/merge")
                .then()
                .statusCode(404);
        SignIn.as("TOWN_SECRETARY", TOWN)
                .body(merge)
                .post(URL + "/" + home.headId + "/actions/merge")
                .then()
                .statusCode(403);
        town.request()
                .body(merge)
                .post(URL + "/" + home.headId + "/actions/merge")
                .then()
                .statusCode(200)
                .body("phoneMasked", nullValue());
        // Nobody is left in the other household: it is closed, and that takes a second person.
        String waiting = town.request()
                .get("/api/v1/households/" + second.id)
                .then()
                .body("status", equalTo("RESIDENT"))
                .body("pendingApprovals[0].kind", equalTo("RESIDENT_MERGE"))
                .body("pendingApprovals[0].summary", containsString("同时销户"))
                .extract()
                .path("pendingApprovals[0].id");
        town.request()
                .body(merge)
                .post(URL + "/" + home.headId + "/actions/merge")
                .then()
                .statusCode(409)
                .body("detail", containsString("正在等待复核"));
        Person approver = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        approver.request()
                .body(Map.of("version", 0, "reason", "同一人"))
                .post("/api/v1/approvals/" + waiting + "/actions/approve")
                .then()
                .statusCode(200);
        town.request()
                .get(URL + "/" + home.headId)
                .then()
                .body("phoneMasked", equalTo("159****4444"))
                .body("idNumberMasked", containsString("********"))
                .body("politicalStatus", equalTo("01"))
                .body("labels.code", hasItem("P_VOLUNTEER"));
        town.request().get(URL + "/" + second.headId).then().body("status", equalTo("CANCELLED"));
        town.request().get("/api/v1/households/" + second.id).then().body("status", equalTo("CANCELLED"));
        town.request()
                .queryParam("resident", home.headId)
                .get("/api/v1/party-members")
                .then()
                .body("items", hasSize(1));
        town.request()
                .get(URL + "/" + home.headId + "/life-events")
                .then()
                .statusCode(200)
                .body("items.summary", hasItem(containsString("合并重复登记")));
        town.request()
                .get(URL + "/" + second.headId + "/life-events")
                .then()
                .body("items.summary", hasItem(containsString("系重复登记")));
        assertEquals(1, database.number(Sql.of("select residents from region_summary where area = ?", village)) - 1);
        town.request()
                .body(merge)
                .post(URL + "/" + home.headId + "/actions/merge")
                .then()
                .statusCode(409);
        town.request()
                .queryParam("area", village)
                .get(URL + "/duplicates")
                .then()
                .body("pairs", hasSize(0));
    }

    @Test
    void whatIsCertainlyTwoOrWouldLeaveAFamilyWithoutAHeadIsNotMerged() {
        Household home = family(village, "甲", IdNumbers.next(), 1);
        Household family = family(village, "乙", null, 3);
        Household different = family(village, "丙", IdNumbers.next(), 1);
        Map<String, Object> merge = new HashMap<>(Map.of("version", 0, "otherVersion", 0, "reason", "测试"));
        merge.put("otherId", family.headId);
        town.request()
                .body(merge)
                .post(URL + "/" + home.headId + "/actions/merge")
                .then()
                .statusCode(409)
                .body("detail", containsString("请先变更户主"));
        merge.put("otherId", different.headId);
        town.request()
                .body(merge)
                .post(URL + "/" + home.headId + "/actions/merge")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("otherId"))
                .body("detail", containsString("身份证号不同"));
        merge.put("otherId", home.headId);
        town.request()
                .body(merge)
                .post(URL + "/" + home.headId + "/actions/merge")
                .then()
                .statusCode(422);
        merge.remove("reason");
        town.request()
                .body(merge)
                .post(URL + "/" + home.headId + "/actions/merge")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
    }

    @Test
    void whoWasLookedAtIsNotShownAgain() {
        Household one = family(village, "丁", null, 1);
        Household two = family(village, "丁", null, 1);
        born(one, "1990-01-01");
        born(two, "1990-01-01");
        town.request()
                .queryParam("area", village)
                .get(URL + "/duplicates")
                .then()
                .body("pairs", hasSize(1));
        Map<String, Object> body = Map.of("otherId", one.headId, "reason", "同名同日生，已核对证件");
        SignIn.as("VILLAGE_MENTOR", village)
                .body(body)
                .post(URL + "/" + two.headId + "/actions/not-duplicate")
                .then()
                .statusCode(403);
        town.request()
                .body(body)
                .post(URL + "/" + two.headId + "/actions/not-duplicate")
                .then()
                .statusCode(204);
        town.request()
                .body(body)
                .post(URL + "/" + two.headId + "/actions/not-duplicate")
                .then()
                .statusCode(204);
        town.request()
                .queryParam("area", village)
                .get(URL + "/duplicates")
                .then()
                .body("pairs", hasSize(0));
        town.request().queryParam("area", TOWN).get(URL + "/duplicates").then().statusCode(400);
        SignIn.as("VILLAGE_CLERK", other)
                .queryParam("area", village)
                .get(URL + "/duplicates")
                .then()
                .statusCode(404);
    }
}
