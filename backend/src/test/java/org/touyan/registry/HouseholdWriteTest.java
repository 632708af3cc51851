package org.touyan.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.Households;
import org.touyan.testing.IdNumbers;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class HouseholdWriteTest {
    private static final String VILLAGE = "970301101201";
    private static final String CONTACT = "9703011012010101";
    private static final String OTHER = "970301101202";
    private static Person clerk;

    @Inject
    Database database;

    @BeforeAll
    static void places() {
        Places.village(VILLAGE, "前店村");
        Places.contactGrid(CONTACT, "第一联动网格");
        Places.village(OTHER, "广方村");
        clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
    }

    private static Map<String, Object> person(String name, String relation) {
        Map<String, Object> person = new HashMap<>();
        person.put("name", name);
        person.put("sex", "1");
        person.put("relation", relation);
        person.put("registeredHere", true);
        person.put("livesHere", true);
        person.put("isMember", true);
        return person;
    }

    private static Map<String, Object> household(Map<String, Object> head) {
        Map<String, Object> body = new HashMap<>();
        body.put("villageCode", VILLAGE);
        body.put("groupNumber", "03");
        body.put("address", Map.of("naturalVillage", "外陈", "doorNumber", "外陈路12-1号", "address", "外陈路12-1号"));
        body.put("registeredHere", true);
        body.put("livesHere", true);
        body.put("isMember", true);
        body.put("head", head);
        return body;
    }

    private static ValidatableResponse create(Map<String, Object> body) {
        return clerk.request().body(body).post("/api/v1/households").then();
    }

    private static JsonPath created(Map<String, Object> body) {
        return create(body).statusCode(201).extract().jsonPath();
    }

    private long sum(String figure, String area) {
        return database.number(Sql.of("select sum(" + figure + ") from region_summary where area = ?", area));
    }

    @Test
    void createsAHouseholdWithItsHead() {
        Map<String, Object> head = person(" 黄𠮷䶮 ", "02");
        String id = IdNumbers.next();
        head.put("idNumber", id.toLowerCase());
        head.put("phone", "138 0000 5678");
        head.remove("sex");
        head.put("politicalStatus", "01");
        Map<String, Object> body = household(head);
        body.put("contactGridCode", CONTACT);
        long before = sum("households", VILLAGE);
        create(body)
                .statusCode(201)
                .body("number", containsString(VILLAGE + "03"))
                .body("area", equalTo(CONTACT))
                .body("villageName", equalTo("前店村"))
                .body("contactGridName", equalTo("第一联动网格"))
                .body("headName", equalTo("黄𠮷䶮"))
                .body("phoneMasked", equalTo("138****5678"))
                .body("memberCount", equalTo(1))
                .body("status", equalTo("RESIDENT"))
                .body("doorNumber", equalTo("外陈路12-1号"))
                .body("createdByName", equalTo(clerk.displayName()))
                .body("version", equalTo(0))
                .body("contactMember", nullValue())
                .body("residents", hasSize(1))
                .body("residents[0].idNumberMasked", equalTo(id.substring(0, 6) + "********" + id.substring(14)))
                .body("residents[0].sex", equalTo("1"))
                .body("residents[0].isHead", equalTo(true))
                .body("residents[0].birthDate", nullValue())
                .body("residents[0].ageYears", notNullValue())
                .body("actions.find { it.action == 'edit' }.enabled", equalTo(true));
        for (String area : List.of(VILLAGE, "97030110120101", CONTACT)) {
            assertEquals(sum("households", area), sum("uncontacted", area));
        }
        assertEquals(before + 1, sum("households", VILLAGE));
        assertEquals(
                0,
                database.number(Sql.of(
                        "select count(*) from audit_entry where after_json like ? or after_json like '%13800005678%'",
                        "%" + id + "%")));
    }

    @Test
    void aRepeatedCreateAnswersAsTheFirst() {
        Map<String, Object> body = household(person("重提", "02"));
        body.put("id", UUID.randomUUID().toString());
        JsonPath first = created(body);
        JsonPath second = created(body);
        assertEquals(first.getString("number"), second.getString("number"));
        assertEquals(first.getString("residents[0].id"), second.getString("residents[0].id"));
        body.put("groupNumber", "04");
        create(body).statusCode(409).body("code", equalTo("duplicate")).body("errors[0].field", equalTo("id"));
    }

    @Test
    void clerksWhoSaveAtOnceGetDifferentNumbers() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        Callable<String> one = () -> {
            Map<String, Object> body = household(person("同时", "02"));
            body.put("groupNumber", "07");
            return created(body).getString("number");
        };
        Set<String> numbers = new HashSet<>();
        for (var result : pool.invokeAll(java.util.Collections.nCopies(8, one))) {
            numbers.add(result.get());
        }
        pool.shutdown();
        assertEquals(8, numbers.size());
        assertEquals(
                true, numbers.contains(VILLAGE + "070001") && numbers.contains(VILLAGE + "070008"), numbers.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "name | ' ' | head.name",
                "name | null | head.name",
                "idNumber | 110105194912310021 | head.idNumber",
                "idNumber | 123 | head.idNumber",
                "phone | 12345 | head.phone",
                "sex | 3 | head.sex",
                "sex | null | head.sex",
                "relation | 10 | head.relation",
                "ethnicity | 60 | head.ethnicity",
                "education | 72 | head.education",
                "politicalStatus | 14 | head.politicalStatus",
                "maritalStatus | 50 | head.maritalStatus",
                "occupation | 木匠 | head.occupation",
                "occupation | 50600 | head.occupation",
                "birthDate | 2099-01-01 | head.birthDate",
                "employment | BUSY | head.employment",
                "workPlace | 'a\u0000b' | head.workPlace",
                "salary | 1 | head.salary"
            })
    void namesTheFaultyFieldOfTheHead(String field, String value, String named) {
        Map<String, Object> head = person("某某", "02");
        head.put(field, value);
        create(household(head)).statusCode(400).body("errors.field", hasItem(named));
    }

    @ParameterizedTest
    @CsvSource({
        "villageCode, 97030110120, villageCode",
        "villageCode, , villageCode",
        "groupNumber, 3, groupNumber",
        "contactGridCode, 9703011012010199, contactGridCode",
        "longitude, 181, longitude",
        "version, 3, version",
        "createdBy, 1, createdBy"
    })
    void namesTheFaultyFieldOfTheHousehold(String field, String value, String named) {
        Map<String, Object> body = household(person("某某", "02"));
        body.put(field, value);
        create(body).statusCode(400).body("errors.field", hasItem(named));
    }

    @Test
    void sexAndBirthDateMustAgreeWithTheNumber() {
        Map<String, Object> head = person("不符", "02");
        head.put("idNumber", IdNumbers.next());
        head.put("sex", "2");
        head.put("birthDate", "1990-01-01");
        create(household(head))
                .statusCode(400)
                .body("errors.field", contains("head.sex", "head.birthDate"))
                .body("errors.message", contains("性别与身份证号不符", "出生日期与身份证号不符"));
    }

    @Test
    void aPersonIsInOneHouseholdAndNothingOutsideIsTold() {
        String id = IdNumbers.next();
        var here = Households.in(VILLAGE).head("在此").idNumber(id).save();
        Map<String, Object> head = person("又来", "02");
        head.put("idNumber", id);
        create(household(head))
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .body("errors[0].field", equalTo("head.idNumber"))
                .body("detail", containsString(here.number));
        String elsewhere = IdNumbers.next();
        var there = Households.in(OTHER).head("在彼").idNumber(elsewhere).save();
        head.put("idNumber", elsewhere);
        create(household(head))
                .statusCode(409)
                .body("detail", not(containsString(there.number)))
                .body("detail", not(containsString("在彼")));
    }

    @Test
    void permissionAndScope() {
        Map<String, Object> body = household(person("越权", "02"));
        SignIn.as("COUNTY_LEADER", "970301")
                .body(body)
                .post("/api/v1/households")
                .then()
                .statusCode(403);
        body.put("villageCode", OTHER);
        create(body).statusCode(404).body("code", equalTo("not-found"));
        Household other = Households.in(OTHER).save();
        clerk.request().get("/api/v1/households/" + other.id).then().statusCode(404);
        clerk.request().get("/api/v1/households/" + UUID.randomUUID()).then().statusCode(404);
        clerk.request().get("/api/v1/residents/" + other.headId).then().statusCode(404);
        clerk.request()
                .body(person("甲", "20"))
                .post("/api/v1/households/" + other.id + "/residents")
                .then()
                .statusCode(404);
        SignIn.nobody().body(body).post("/api/v1/households").then().statusCode(401);
    }

    @Test
    void editsAndRefusesAStaleVersion() {
        JsonPath first = created(household(person("原名", "02")));
        String path = "/api/v1/households/" + first.getString("id");
        Map<String, Object> edit = household(null);
        edit.remove("head");
        edit.put("version", first.getInt("version"));
        edit.put("status", "AWAY");
        edit.put("livesHere", false);
        edit.put("contactGridCode", CONTACT);
        edit.put("remarks", "=HYPERLINK(\"x\")");
        edit.put("registeredSince", "2001-02-03");
        int version = clerk.request()
                .body(edit)
                .put(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAY"))
                .body("area", equalTo(CONTACT))
                .body("number", equalTo(first.getString("number")))
                .body("remarks", equalTo("=HYPERLINK(\"x\")"))
                .body("registeredSince", equalTo("2001-02-03"))
                .extract()
                .path("version");
        clerk.request()
                .get("/api/v1/residents/" + first.getString("residents[0].id"))
                .then()
                .statusCode(200);
        assertEquals(
                1,
                database.number(Sql.of(
                        "select count(*) from resident where household_id = ? and area = ?",
                        UUID.fromString(first.getString("id")),
                        CONTACT)));
        clerk.request()
                .body(edit)
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"))
                .body("current.version", equalTo(version))
                .body("current.status", equalTo("AWAY"));
        edit.put("version", version);
        edit.put("groupNumber", "09");
        edit.remove("registeredSince");
        clerk.request()
                .body(edit)
                .put(path)
                .then()
                .statusCode(200)
                .body("number", equalTo(VILLAGE + "090001"))
                .body("registeredSince", nullValue());
    }

    @Test
    void standingIsNoMatterOfEditing() {
        JsonPath home = created(household(person("不动", "02")));
        Map<String, Object> edit = household(null);
        edit.remove("head");
        edit.put("version", home.getInt("version"));
        edit.put("status", "MOVED_OUT");
        String path = "/api/v1/households/" + home.getString("id");
        clerk.request().body(edit).put(path).then().statusCode(400).body("errors[0].field", equalTo("status"));
        edit.put("status", "RESIDENT");
        edit.put("villageCode", OTHER);
        clerk.request().body(edit).put(path).then().statusCode(422).body("errors[0].field", equalTo("villageCode"));
        Map<String, Object> head = person("不动", "20");
        head.put("version", 0);
        head.put("status", "DECEASED");
        clerk.request()
                .body(head)
                .put("/api/v1/residents/" + home.getString("residents[0].id"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("relation", "status"));
    }

    @Test
    void peopleCome() {
        JsonPath home = created(household(person("老黄", "02")));
        String path = "/api/v1/households/" + home.getString("id");
        Map<String, Object> son = person("小黄", "22");
        son.put("phone", "13900001111");
        JsonPath added = clerk.request()
                .body(son)
                .post(path + "/residents")
                .then()
                .statusCode(201)
                .body("isHead", equalTo(false))
                .body("household.headName", equalTo("老黄"))
                .extract()
                .jsonPath();
        clerk.request()
                .body(person("又一户主", "02"))
                .post(path + "/residents")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("relation"));
        clerk.request().get(path).then().body("memberCount", equalTo(2));
        Map<String, Object> edit = person("小黄", "02");
        edit.put("version", added.getInt("version"));
        clerk.request()
                .body(edit)
                .put("/api/v1/residents/" + added.getString("id"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("relation"));
    }

    @Test
    void labelsHaveAValidityAndSensitiveOnesTheirPermission() {
        JsonPath home = created(household(person("标签", "02")));
        String path = "/api/v1/households/" + home.getString("id") + "/labels";
        Map<String, Object> label = new HashMap<>(Map.of("code", "PARTY_MEMBER", "validFrom", "2026-01-01"));
        label.put("sourceDepartment", "县委组织部");
        JsonPath held = clerk.request()
                .body(label)
                .post(path)
                .then()
                .statusCode(200)
                .body("labels[0].name", equalTo("党员户"))
                .body("labels[0].sourceDepartment", equalTo("县委组织部"))
                .extract()
                .jsonPath();
        clerk.request().body(label).post(path).then().statusCode(409).body("errors[0].field", equalTo("code"));
        clerk.request()
                .body(Map.of("reason", "不再符合", "version", held.getInt("labels[0].version")))
                .post(path + "/" + held.getString("labels[0].id") + "/actions/end")
                .then()
                .statusCode(200)
                .body("labels[0].validTo", notNullValue());
        clerk.request()
                .body(Map.of("code", "NO_SUCH", "validFrom", "2026-01-01"))
                .post(path)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("code"));
        Person leader = SignIn.account("COUNTY_LEADER", "970301");
        List<String> seen = leader.request().get("/api/v1/labels").path("code");
        assertFalse(seen.contains("MINIMUM_LIVING"));
    }

    @Test
    void revealsWithAReasonOnTheRecordThirtyTimesAnHour() {
        String id = IdNumbers.next();
        Household home = Households.in(VILLAGE)
                .head("被查")
                .idNumber(id)
                .phone("13700001234")
                .save();
        Person officer = SignIn.account("VILLAGE_SECRETARY", VILLAGE);
        String path = "/api/v1/residents/" + home.headId + "/actions/reveal";
        Map<String, Object> ask = Map.of("fields", List.of("idNumber"), "reason", "核对低保材料");
        officer.request()
                .body(ask)
                .post(path)
                .then()
                .statusCode(200)
                .body("idNumber", equalTo(id))
                .body("phone", nullValue());
        assertEquals(
                1,
                database.number(Sql.of(
                        "select count(*) from audit_entry where action = 'resident.reveal' and object_id = ? and reason = '核对低保材料' and account_id = ?",
                        home.headId.toString(),
                        officer.id())));
        officer.request()
                .body(Map.of("fields", List.of("idNumber"), "reason", "看看"))
                .post(path)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
        officer.request()
                .body(Map.of("fields", List.of("bank"), "reason", "核对低保材料"))
                .post(path)
                .then()
                .statusCode(400);
        SignIn.as("COUNTY_LEADER", "970301").body(ask).post(path).then().statusCode(403);
        SignIn.as("VILLAGE_SECRETARY", OTHER).body(ask).post(path).then().statusCode(404);
        for (int i = 1; i < 30; i++) {
            officer.request().body(ask).post(path).then().statusCode(200);
        }
        officer.request()
                .body(ask)
                .post(path)
                .then()
                .statusCode(429)
                .body("code", equalTo("too-many"))
                .header("Retry-After", notNullValue());
    }

    @Test
    void codeTablesAreComplete() {
        clerk.request()
                .get("/api/v1/code-tables")
                .then()
                .statusCode(200)
                .body("ethnicity.findAll { it.code <= '56' }", hasSize(56))
                .body("politicalStatus", hasSize(13))
                .body("relation.find { it.code == '02' }.name", equalTo("户主"))
                .body("education.find { it.code == '73' }.name", equalTo("初中肄业"))
                .body("sex", hasSize(4))
                .body("maritalStatus", hasSize(8))
                // 8 major classes and the 73 middle ones of the first six; the other two are their own.
                .body("occupation", hasSize(81))
                .body("occupation.find { it.code == '50100' }.name", equalTo("农业生产人员"));
    }

    @Test
    void aSurnameIsFoundByItsOwnReading() {
        created(household(person("单立人", "02")));
        clerk.request().get("/api/v1/households?q=slr").then().body("items.headName", contains("单立人"));
        clerk.request().get("/api/v1/residents?q=slr").then().body("items.name", contains("单立人"));
    }

    @Test
    void residentsAreFoundByNameNumberAndPhoneInScopeOnly() {
        String id = IdNumbers.next();
        Households.in(VILLAGE)
                .head("买买提·艾力")
                .idNumber(id)
                .phone("13612348765")
                .members(2)
                .politicalStatus("01")
                .save();
        Households.in(OTHER).head("买买提·外人").save();
        for (String q : List.of("买买提", "买买提・艾力", "mmtal", id, id.toLowerCase(), "13612348765", "8765")) {
            clerk.request()
                    .queryParam("q", q)
                    .get("/api/v1/residents")
                    .then()
                    .statusCode(200)
                    .body("items.name", contains("买买提·艾力"))
                    .body("items[0].villageName", equalTo("前店村"))
                    .body("items[0].isHead", equalTo(true))
                    .body("total", equalTo(1));
        }
        clerk.request()
                .queryParam("q", "买买提")
                .queryParam("politicalStatus", "13")
                .get("/api/v1/residents")
                .then()
                .body("items", hasSize(0));
        clerk.request()
                .queryParam("minAge", 20)
                .queryParam("maxAge", 90)
                .queryParam("q", id)
                .get("/api/v1/residents")
                .then()
                .body("items", hasSize(1));
        clerk.request()
                .queryParam("minAge", 100)
                .queryParam("q", id)
                .get("/api/v1/residents")
                .then()
                .body("items", hasSize(0));
        clerk.request().get("/api/v1/residents?area=" + OTHER).then().statusCode(404);
        Households.in(VILLAGE).head("多人").members(5).save();
        JsonPath page = clerk.request().get("/api/v1/residents?size=2").jsonPath();
        JsonPath next = clerk.request()
                .get("/api/v1/residents?size=2&after=" + page.getString("next"))
                .jsonPath();
        JsonPath second = clerk.request().get("/api/v1/residents?size=2&page=2").jsonPath();
        assertEquals(second.<List<String>>get("items.id"), next.<List<String>>get("items.id"));
    }
}
