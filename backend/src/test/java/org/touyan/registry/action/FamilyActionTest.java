package org.touyan.registry.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.IdNumbers;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** What becomes of families: each action works, keeps the sums true, is told, and refuses what it must. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class FamilyActionTest {
    private static final String TOWN = "970902101";
    private static final String VILLAGE = TOWN + "201";
    private static final String CONTACT = VILLAGE + "0101";
    private static final String OTHER = TOWN + "202";
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

    private static Map<String, Object> act(Object... more) {
        Map<String, Object> body = new HashMap<>();
        body.put("version", 0);
        body.put("reason", "村里办理");
        body.put("eventDate", "2026-10-08");
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    private static ValidatableResponse on(Person who, Household home, String action, Map<String, Object> body) {
        return who.request()
                .body(body)
                .post("/api/v1/households/" + home.id + "/actions/" + action)
                .then();
    }

    private static ValidatableResponse on(Household home, String action, Map<String, Object> body) {
        return on(clerk, home, action, body);
    }

    private static ValidatableResponse onPerson(UUID id, String action, Map<String, Object> body) {
        return clerk.request()
                .body(body)
                .post("/api/v1/residents/" + id + "/actions/" + action)
                .then();
    }

    private static JsonPath view(Person who, UUID home) {
        return who.request()
                .get("/api/v1/households/" + home)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static UUID member(Household home, int index) {
        return UUID.fromString(view(clerk, home.id).getString("residents[" + index + "].id"));
    }

    private static Map<String, Object> person(String name, String relation) {
        Map<String, Object> person = new HashMap<>();
        person.put("name", name);
        person.put("sex", "2");
        person.put("relation", relation);
        person.put("registeredHere", true);
        person.put("livesHere", true);
        person.put("isMember", true);
        return person;
    }

    private static JsonPath events(Household home) {
        return clerk.request()
                .get("/api/v1/households/" + home.id + "/life-events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The kept sums say what the rows say. */
    private void sumsAreTrue(String village) {
        for (String figure : List.of("count(*)", "coalesce(sum(member_count), 0)")) {
            long rows = database.number(Sql.of("select " + figure + " from household where")
                    .within("area", List.of(village))
                    .add("and status in ('RESIDENT', 'AWAY')"));
            String column = figure.startsWith("count") ? "households" : "residents";
            assertEquals(
                    rows,
                    database.number(Sql.of(
                            "select coalesce(sum(" + column + "), 0) from region_summary where area = ?", village)));
        }
        assertEquals(
                0,
                database.number(Sql.of("select count(*) from resident r join household h on h.id = r.household_id")
                        .add("where r.area <> h.area and")
                        .within("h.area", List.of(village))));
    }

    @Test
    void splitsAHousehold() {
        Household home = Households.in(CONTACT).head("分大").members(4).save();
        UUID one = member(home, 1);
        UUID two = member(home, 2);
        Map<String, Object> body = act(
                "id", UUID.randomUUID().toString(),
                "residentIds", List.of(one, two),
                "headId", one,
                "relations", Map.of(two, "10"),
                "groupNumber", "05",
                "address", Map.of("doorNumber", "99号", "address", "新屋99号"));
        JsonPath fresh = on(home, "split", body)
                .statusCode(200)
                .body("headName", equalTo("分成员1"))
                .body("memberCount", equalTo(2))
                .body("area", equalTo(CONTACT))
                .body("doorNumber", equalTo("99号"))
                .body("number", containsString(VILLAGE + "05"))
                .body("residents.relation", contains("02", "10"))
                .extract()
                .jsonPath();
        assertNotEquals(home.id.toString(), fresh.getString("id"));
        // The same split again is the first one.
        on(home, "split", body).statusCode(200).body("id", equalTo(fresh.getString("id")));
        assertEquals(2, view(clerk, home.id).getInt("memberCount"));
        JsonPath told = events(home);
        assertEquals(List.of("SPLIT"), told.getList("items.kind"));
        assertEquals("分成员1等 2 人分出，另立新户 " + fresh.getString("number"), told.getString("items[0].summary"));
        assertEquals(fresh.getString("id"), told.getString("items[0].relatedHouseholdId"));
        assertEquals("2026-10-08", told.getString("items[0].eventDate"));
        assertEquals("村里办理", told.getString("items[0].reason"));
        clerk.request()
                .get("/api/v1/households/" + fresh.getString("id") + "/life-events")
                .then()
                .body("items.kind", contains("SPLIT", "SPLIT"));
        clerk.request()
                .get("/api/v1/residents/" + two + "/life-events")
                .then()
                .body("items.summary", contains("分成员2由 " + home.number + " 户分出"));
        sumsAreTrue(VILLAGE);
    }

    @Test
    void aSplitRefusesWhatMakesNoFamily() {
        Household home = Households.in(VILLAGE).head("拒大").members(3).save();
        UUID one = member(home, 1);
        UUID head = home.headId;
        Map<String, Object> body =
                act("residentIds", List.of(one), "headId", head, "groupNumber", "05", "address", Map.of());
        on(home, "split", body).statusCode(422).body("errors[0].field", equalTo("headId"));
        body.put("residentIds", List.of(head, one, member(home, 2)));
        on(home, "split", body)
                .statusCode(422)
                .body("errors[0].field", equalTo("residentIds"))
                .body("detail", equalTo("至少要有一人留在原户"));
        body.put("residentIds", List.of(head));
        on(home, "split", body).statusCode(422).body("errors[0].field", equalTo("remainingHeadId"));
        body.put("remainingHeadId", one);
        on(home, "split", body)
                .statusCode(422)
                .body("errors[0].field", equalTo("remainingRelations"))
                .body("errors[0].message", equalTo("请选择拒成员2与新户主的关系"));
        body.put("remainingRelations", Map.of(member(home, 2), "73"));
        body.put("eventDate", LocalDate.now(BusinessTime.ZONE).plusDays(1).toString());
        on(home, "split", body).statusCode(400).body("errors[0].field", equalTo("eventDate"));
        body.put("eventDate", "2026-10-08");
        body.put("version", 7);
        on(home, "split", body).statusCode(409).body("code", equalTo("stale")).body("current.version", equalTo(0));
        body.put("version", 0);
        body.remove("reason");
        on(home, "split", body).statusCode(400).body("errors[0].field", equalTo("reason"));
        body.put("reason", "分家");
        on(home, "split", body).statusCode(200).body("headName", equalTo("拒大"));
        assertEquals("拒成员1", view(clerk, home.id).getString("headName"));
        on(SignIn.account("COUNTY_LEADER", TOWN), home, "split", body).statusCode(403);
        on(SignIn.account("VILLAGE_CLERK", OTHER), home, "split", body).statusCode(404);
    }

    @Test
    void mergesAHouseholdIntoAnother() {
        Household from = Households.in(VILLAGE)
                .head("并乙")
                .members(2)
                .label("PARTY_MEMBER")
                .save();
        Household into = Households.in(CONTACT).head("并甲").save();
        UUID one = member(from, 1);
        Map<String, Object> body = act("intoId", into.id, "relations", Map.of(one, "20"));
        on(from, "merge", body)
                .statusCode(422)
                .body("errors[0].field", equalTo("relations"))
                .body("errors[0].message", equalTo("请选择并乙与户主的关系"));
        body.put("relations", Map.of(one, "77", from.headId, "73"));
        on(from, "merge", body)
                .statusCode(200)
                .body("id", equalTo(into.id.toString()))
                .body("memberCount", equalTo(3))
                .body("residents.name", containsInAnyOrder("并甲", "并乙", "并成员1"));
        clerk.request()
                .get("/api/v1/households/" + from.id)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("memberCount", equalTo(0))
                .body("labels[0].validTo", equalTo("2026-10-08"))
                .body("actions.find { it.action == 'split' }.reason", equalTo("该户已注销，不能办理"));
        assertEquals(List.of("MERGED"), events(from).getList("items.kind"));
        assertEquals(3, events(into).getList("items").size());
        on(from, "merge", act("version", view(clerk, from.id).getInt("version"), "intoId", into.id))
                .statusCode(409)
                .body("code", equalTo("state"));
        sumsAreTrue(VILLAGE);
    }

    @Test
    void changesTheHeadAndAsksForEverybodysRelation() {
        Household home = Households.in(VILLAGE).head("旧主").members(3).save();
        UUID son = member(home, 1);
        UUID other = member(home, 2);
        Map<String, Object> body = act("headId", son);
        on(home, "head", body).statusCode(422).body("errors.message", contains("请选择旧成员2与新户主的关系"));
        body.put("relations", Map.of(other, "02"));
        on(home, "head", body).statusCode(422).body("errors[0].field", equalTo("relations"));
        body.put("relations", Map.of(other, "73", home.headId, "51"));
        on(home, "head", body)
                .statusCode(200)
                .body("headName", equalTo("旧成员1"))
                .body("residents.relation", contains("02", "51", "73"));
        assertEquals("户主由旧主变更为旧成员1", events(home).getString("items[0].summary"));
        body.put("version", view(clerk, home.id).getInt("version"));
        on(home, "head", body).statusCode(422).body("errors[0].field", equalTo("headId"));
    }

    @Test
    void aDeathEndsLabelsAndHandsTheHouseholdOver() {
        Household home = Households.in(CONTACT)
                .head("逝者")
                .members(2)
                .headLabel("P_VOLUNTEER")
                .save();
        UUID heir = member(home, 1);
        onPerson(home.headId, "death", act()).statusCode(422).body("errors[0].field", equalTo("headId"));
        onPerson(home.headId, "death", act("headId", heir))
                .statusCode(200)
                .body("status", equalTo("DECEASED"))
                .body("isHead", equalTo(false))
                .body("registeredHere", equalTo(false))
                .body("isMember", equalTo(false))
                .body("labels[0].validTo", equalTo("2026-10-08"));
        JsonPath after = view(clerk, home.id);
        assertEquals("逝成员1", after.getString("headName"));
        assertEquals(1, after.getInt("memberCount"));
        assertEquals("DEATH", events(home).getString("items[0].kind"));
        onPerson(home.headId, "death", act("version", 1)).statusCode(409);
        // The last one stays the head on paper; then there is nobody to count.
        int version = clerk.request().get("/api/v1/residents/" + heir).path("version");
        onPerson(heir, "death", act("version", version)).statusCode(200).body("isHead", equalTo(true));
        assertEquals(0, view(clerk, home.id).getInt("memberCount"));
        sumsAreTrue(VILLAGE);
    }

    @Test
    void aChildIsBornAndASpouseMarriesIn() {
        Household home = Households.in(CONTACT).head("新人").save();
        Map<String, Object> child = person("新生", "30");
        on(home, "birth", Map.of("version", 0, "person", child))
                .statusCode(400)
                .body("errors[0].field", equalTo("person.birthDate"));
        child.put("birthDate", "2026-09-01");
        child.put("idNumber", "123");
        on(home, "birth", Map.of("version", 0, "person", child))
                .statusCode(400)
                .body("errors[0].field", equalTo("person.idNumber"));
        child.remove("idNumber");
        int version = on(home, "birth", Map.of("version", 0, "person", child))
                .statusCode(200)
                .body("memberCount", equalTo(2))
                .extract()
                .path("version");
        assertEquals("新生出生", events(home).getString("items[0].summary"));
        assertEquals("2026-09-01", events(home).getString("items[0].eventDate"));
        version = on(home, "marry-in", act("version", version, "person", person("外来妻", "12")))
                .statusCode(200)
                .body("memberCount", equalTo(3))
                .extract()
                .path("version");
        Household bride = Households.in(VILLAGE).head("娘家").members(2).save();
        UUID daughter = member(bride, 1);
        on(home, "marry-in", act("version", version, "residentId", bride.headId, "relation", "28"))
                .statusCode(422)
                .body("errors[0].field", equalTo("headId"));
        on(home, "marry-in", act("version", version, "residentId", daughter))
                .statusCode(400)
                .body("errors[0].field", equalTo("relation"));
        on(home, "marry-in", act("version", version)).statusCode(400).body("errors[0].field", equalTo("person"));
        on(home, "marry-in", act("version", version, "residentId", daughter, "relation", "28"))
                .statusCode(200)
                .body("memberCount", equalTo(4))
                .body("residents.name", hasItem("娘成员1"));
        assertEquals(1, view(clerk, bride.id).getInt("memberCount"));
        assertEquals("MARRIED_OUT", events(bride).getString("items[0].kind"));
        clerk.request()
                .get("/api/v1/residents/" + daughter + "/life-events")
                .then()
                .body("items.kind", containsInAnyOrder("MARRIED_OUT", "MARRIED_IN"));
        sumsAreTrue(VILLAGE);
    }

    @Test
    void peopleAndFamiliesLeaveAndComeBack() {
        Household home = Households.in(CONTACT)
                .head("来去")
                .members(3)
                .idNumber(IdNumbers.next())
                .save();
        UUID one = member(home, 1);
        onPerson(one, "marry-out", act()).statusCode(200).body("status", equalTo("MOVED_OUT"));
        onPerson(one, "return", act("version", 1, "relation", "02"))
                .statusCode(422)
                .body("errors[0].field", equalTo("relation"));
        onPerson(one, "return", act("version", 1, "relation", "20"))
                .statusCode(200)
                .body("status", equalTo("RESIDENT"))
                .body("livesSince", equalTo("2026-10-08"));
        int version = view(clerk, home.id).getInt("version");
        version = on(home, "leave", act("version", version))
                .statusCode(200)
                .body("status", equalTo("MOVED_OUT"))
                .body("memberCount", equalTo(0))
                .body("residents.status", contains("MOVED_OUT", "MOVED_OUT", "MOVED_OUT"))
                .extract()
                .path("version");
        sumsAreTrue(VILLAGE);
        on(home, "return", act("version", version, "residentIds", List.of(one)))
                .statusCode(422)
                .body("errors[0].field", equalTo("headId"));
        on(home, "return", act("version", version, "residentIds", List.of(one, home.headId)))
                .statusCode(200)
                .body("status", equalTo("RESIDENT"))
                .body("memberCount", equalTo(2))
                .body("headName", equalTo("来去"));
        assertEquals(
                List.of("CAME_BACK", "MOVED_OUT", "MEMBER_BACK", "MARRIED_OUT"),
                events(home).getList("items.kind"));
        sumsAreTrue(VILLAGE);
    }

    @Test
    void whoLivesElsewhereByNowDoesNotComeBack() {
        String id = IdNumbers.next();
        Household home = Households.in(VILLAGE).head("两处").idNumber(id).save();
        int version = on(home, "leave", act()).statusCode(200).extract().path("version");
        Household second = Households.in(VILLAGE).head("两处").idNumber(id).save();
        on(home, "return", act("version", version, "residentIds", List.of(home.headId)))
                .statusCode(409)
                .body("errors[0].field", equalTo("residentIds"))
                .body("detail", containsString("两处"))
                .body("detail", containsString(second.number));
    }

    @Test
    void movesToAnotherVillageOfTheTownAtOnce() {
        Person town = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        Household home = Households.in(CONTACT)
                .head("搬家")
                .members(2)
                .label("PARTY_MEMBER")
                .save();
        Map<String, Object> body =
                act("villageCode", OTHER, "groupNumber", "02", "address", Map.of("address", "广方村 3 号"));
        on(town, home, "move", body)
                .statusCode(200)
                .body("area", equalTo(OTHER))
                .body("number", equalTo(OTHER + "020001"))
                .body("address", equalTo("广方村 3 号"))
                .body("pendingApprovals", hasSize(0))
                .body("labels.code", contains("PARTY_MEMBER"));
        clerk.request().get("/api/v1/households/" + home.id).then().statusCode(404);
        // What happened here stays to be read here; the whole of it is read there.
        clerk.request()
                .get("/api/v1/households/" + home.id + "/life-events")
                .then()
                .body("items.summary", contains("迁往乡镇" + TOWN + "广方村"));
        town.request()
                .get("/api/v1/households/" + home.id + "/life-events")
                .then()
                .body("items.kind", contains("MOVED", "MOVED"))
                .body("items.summary", hasItem(containsString("户号由 " + home.number + " 改为 " + OTHER + "020001")));
        // A former number finds the household.
        town.request().get("/api/v1/households?q=" + home.number).then().body("items.id", contains(home.id.toString()));
        body.put("version", view(town, home.id).getInt("version"));
        on(town, home, "move", body).statusCode(422).body("errors[0].field", equalTo("villageCode"));
        sumsAreTrue(VILLAGE);
        sumsAreTrue(OTHER);
    }

    @Test
    void anotherTownHasItsSay() {
        String there = "970902102201";
        Places.village(there, "远村");
        Household home = Households.in(CONTACT).head("远迁").members(2).save();
        Map<String, Object> body =
                act("villageCode", there, "groupNumber", "01", "address", Map.of("address", "远村 1 号"));
        JsonPath asked = on(home, "move", body)
                .statusCode(200)
                .body("area", equalTo(CONTACT))
                .body("pendingApprovals.kindName", contains("迁入"))
                .body("actions.find { it.action == 'split' }.reason", equalTo("“迁入”正在等待复核"))
                .extract()
                .jsonPath();
        String id = asked.getString("pendingApprovals[0].id");
        on(home, "leave", act()).statusCode(409).body("detail", containsString("迁入"));
        Map<String, Object> decision = Map.of("reason", "同意接收", "version", 0);
        String path = "/api/v1/approvals/" + id;
        // Neither the village that gives nor one who may not decide.
        SignIn.as("VILLAGE_SECRETARY", VILLAGE).get(path).then().statusCode(404);
        SignIn.as("VILLAGE_CLERK", there).get(path).then().statusCode(404);
        Person receiver = SignIn.account("VILLAGE_SECRETARY", there);
        receiver.request()
                .get("/api/v1/approvals?status=PENDING")
                .then()
                .body("items.id", contains(id))
                .body("items[0].summary", containsString("远迁户（户号 " + home.number + "，2 人）"))
                .body("items[0].actions.action", contains("approve", "reject"));
        receiver.request().get("/api/v1/households/" + home.id).then().statusCode(404);
        receiver.request()
                .body(decision)
                .post(path + "/actions/approve")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        receiver.request()
                .get("/api/v1/households/" + home.id)
                .then()
                .body("number", equalTo(there + "010001"))
                .body("area", equalTo(there))
                .body("memberCount", equalTo(2));
        receiver.request()
                .get("/api/v1/households/" + home.id + "/life-events")
                .then()
                .body("items[0].reason", equalTo("村里办理；" + clerk.displayName() + "提交，经复核"))
                .body("items[0].recordedByName", equalTo(receiver.displayName()));
        receiver.request()
                .body(Map.of("reason", "再来", "version", 1))
                .post(path + "/actions/reject")
                .then()
                .statusCode(409);
        sumsAreTrue(VILLAGE);
        sumsAreTrue(there);
        assertEquals(1, events(home).getList("items").size());
    }

    @Test
    void cancellingNeedsASecondPersonUntilTheCountySaysOtherwise() {
        Household home = Households.in(CONTACT).head("注销").members(2).save();
        JsonPath asked = on(home, "cancel", act())
                .statusCode(200)
                .body("status", equalTo("RESIDENT"))
                .body("pendingApprovals[0].kind", equalTo("HOUSEHOLD_CANCEL"))
                .body("pendingApprovals[0].summary", containsString("同时注销成员：注销、注成员1"))
                .extract()
                .jsonPath();
        on(home, "cancel", act()).statusCode(409);
        String path = "/api/v1/approvals/" + asked.getString("pendingApprovals[0].id") + "/actions/";
        SignIn.as("VILLAGE_SECRETARY", VILLAGE)
                .body(Map.of("reason", "属实", "version", 0))
                .post(path + "approve")
                .then()
                .statusCode(200);
        clerk.request()
                .get("/api/v1/households/" + home.id)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("residents.status", contains("CANCELLED", "CANCELLED"))
                .body("pendingApprovals", hasSize(0));
        sumsAreTrue(VILLAGE);
    }

    @Test
    void anIdNumberIsChangedByTwo() {
        String old = IdNumbers.next();
        String fresh = IdNumbers.next();
        Household home = Households.in(VILLAGE).head("换号").idNumber(old).save();
        Map<String, Object> edit = person("换号", "02");
        edit.put("version", 0);
        edit.put("sex", null);
        edit.put("idNumber", fresh);
        edit.put("occupation", "60600");
        edit.put("jobTitle", "木匠");
        edit.put("reason", "证件遗失补办，号码更正");
        String masked = fresh.substring(0, 6) + "********" + fresh.substring(14);
        JsonPath asked = clerk.request()
                .body(edit)
                .put("/api/v1/residents/" + home.headId)
                .then()
                .statusCode(200)
                .body("occupation", equalTo("60600"))
                .body("jobTitle", equalTo("木匠"))
                .body("idNumberMasked", equalTo(old.substring(0, 6) + "********" + old.substring(14)))
                .body("pendingApprovals[0].summary", containsString("改为 " + masked))
                .extract()
                .jsonPath();
        String id = asked.getString("pendingApprovals[0].id");
        assertEquals(
                0,
                database.number(Sql.of(
                        "select count(*) from approval where id = ? and (cast(payload as char) like ? or summary like ?)",
                        UUID.fromString(id),
                        "%" + fresh + "%",
                        "%" + fresh + "%")));
        SignIn.as("VILLAGE_SECRETARY", VILLAGE)
                .body(Map.of("reason", "已核对证件", "version", 0))
                .post("/api/v1/approvals/" + id + "/actions/approve")
                .then()
                .statusCode(200);
        clerk.request()
                .get("/api/v1/residents/" + home.headId)
                .then()
                .body("idNumberMasked", equalTo(masked))
                .body("pendingApprovals", hasSize(0));
        // The first number of somebody who had none is entered at once.
        Household without = Households.in(VILLAGE).head("补号").save();
        edit.put("name", "补号");
        edit.put("idNumber", IdNumbers.next());
        clerk.request()
                .body(edit)
                .put("/api/v1/residents/" + without.headId)
                .then()
                .statusCode(200)
                .body("pendingApprovals", hasSize(0));
    }

    @Test
    void aLabelAndTheActionsOfWhoMayOnlyLook() {
        Household home = Households.in(VILLAGE).head("只看").save();
        SignIn.as("COUNTY_LEADER", TOWN)
                .get("/api/v1/households/" + home.id)
                .then()
                .body("actions.findAll { it.enabled }", hasSize(0))
                .body("actions.action", hasItems("split", "merge", "move", "head", "birth", "marry-in", "cancel"))
                .body("actions.find { it.action == 'cancel' }.reason", equalTo("您的账号没有进行这项操作的权限"));
        clerk.request()
                .get("/api/v1/households/" + home.id)
                .then()
                .body("actions.find { it.action == 'cancel' }.reason", nullValue())
                .body("actions.find { it.action == 'split' }.reason", equalTo("户内没有其他在册成员"))
                .body("actions.find { it.action == 'return' }.reason", equalTo("该户没有迁出"));
    }
}
