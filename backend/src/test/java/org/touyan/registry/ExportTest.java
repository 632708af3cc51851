package org.touyan.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touyan.testing.Workbooks.await;
import static org.touyan.testing.Workbooks.rows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.access.Account;
import org.touyan.access.AccountRepository;
import org.touyan.access.RightsChanged;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.Households;
import org.touyan.testing.SignIn;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ExportTest {
    private static final String TOWN = "970180101";
    private static final String VILLAGE = TOWN + "201";
    private static final String OTHER = "970180102201";
    private static boolean stored;

    @Inject
    AccountRepository accounts;

    @Inject
    Event<RightsChanged> changes;

    @Inject
    Database database;

    @BeforeAll
    static void mark() {
        stored = false;
    }

    private static RequestSpecification clerk() {
        if (!stored) {
            Households.in(VILLAGE)
                    .head("=HYPERLINK(\"x\")")
                    .phone("19912345678")
                    .members(3)
                    .save();
            Households.in(VILLAGE).head("𠮷田").members(1).save();
            Households.in(OTHER).head("外村人").members(1).save();
            stored = true;
        }
        return SignIn.as("VILLAGE_CLERK", VILLAGE);
    }

    private static Response order(RequestSpecification who, Map<String, Object> filter, String... columns) {
        return who.queryParams(filter).body(Map.of("columns", List.of(columns))).post("/api/v1/households/exports");
    }

    @Test
    void theWorkbookHoldsWhatTheFilterPicksAsTextWithMaskedNumbersAndWhoTookIt() throws Exception {
        clerk();
        SignIn.Person person = SignIn.account("VILLAGE_CLERK", VILLAGE);
        String id = order(person.request(), Map.of("minMembers", 2), "headName", "memberCount", "phoneMasked")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await(person, id);
        Response file = person.request().get("/api/v1/exports/" + id + "/file");
        assertEquals(200, file.statusCode());
        assertTrue(file.header("Content-Disposition").contains("filename*=UTF-8''%E5%86%9C%E6%88%B7"));
        List<Row> rows = rows(file.asByteArray());
        assertTrue(rows.get(0).getCellText(0).contains("导出人：" + person.displayName()));
        assertTrue(rows.get(0).getCellText(0).contains("共 1 行"));
        assertEquals("户主", rows.get(1).getCellText(0));
        assertEquals(CellType.STRING, rows.get(2).getCell(0).getType());
        assertEquals("=HYPERLINK(\"x\")", rows.get(2).getCellText(0));
        assertEquals("3", rows.get(2).getCellText(1));
        assertEquals("199****5678", rows.get(2).getCellText(2));
        assertEquals(3, rows.size());
    }

    @Test
    void noRowOfAnotherVillageIsInIt() throws Exception {
        clerk();
        SignIn.Person person = SignIn.account("VILLAGE_CLERK", VILLAGE);
        String id =
                order(person.request(), Map.of(), "headName").then().extract().path("id");
        await(person, id);
        List<String> names = rows(
                        person.request().get("/api/v1/exports/" + id + "/file").asByteArray())
                .stream()
                .map(row -> row.getCellText(0))
                .toList();
        assertTrue(names.contains("𠮷田"));
        assertFalse(names.contains("外村人"));
    }

    /** Whoever audits, keeps the database or opens the sheet learns that a number was searched for, and not which. */
    @Test
    void aSearchByANumberLeavesTheNumberNowhere() throws Exception {
        clerk();
        SignIn.Person person = SignIn.account("VILLAGE_CLERK", VILLAGE);
        String number = "33072619800101901X";
        for (String q : List.of(number, "1991234 5678")) {
            String id = person.request()
                    .queryParam("q", q)
                    .body(Map.of("columns", List.of("name"), "reason", "核对" + number + "的信息"))
                    .post("/api/v1/residents/exports")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            String shown =
                    q.equals(number) ? number.substring(0, 6) + "********" + number.substring(14) : "199****5678";
            assertTrue(rows(person, id).get(0).getCellText(0).contains("搜索：" + shown));
            assertFalse(rows(person, id).get(0).getCellText(0).contains(number));
            SignIn.as("AUDIT_ADMIN", VILLAGE)
                    .queryParam("objectId", id)
                    .get("/api/v1/audit-entries")
                    .then()
                    .body("items[0].after.query.q", equalTo(shown))
                    .body("items[0].reason", not(containsString(number)));
            String kept = database.first(
                            Sql.of("select request from job where id = ?", UUID.fromString(id)),
                            row -> row.getString(1))
                    .orElseThrow();
            assertFalse(kept.contains(number) || kept.contains("5678"));
        }
    }

    /** Ten exports that wait for a second person keep nobody from an import or a check of the record. */
    @Test
    void whatWaitsForASecondPersonTakesNoTurn() {
        clerk();
        SignIn.Person person = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        Map<String, Object> order = Map.of("fullNumbers", true, "reason", "报送民政核对");
        for (int i = 0; i < 10; i++) {
            full(person, order, "没有这个人").then().statusCode(202).body("status", equalTo("HELD"));
        }
        full(person, order, "没有这个人").then().statusCode(429).body("detail", containsString("等别人复核"));
        order(person.request(), Map.of(), "headName").then().statusCode(202).body("status", not(equalTo("HELD")));
    }

    @Test
    void anotherVillageCannotBeAskedFor() {
        clerk();
        order(clerk(), Map.of("area", OTHER), "headName").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void anotherPersonsJobIsMissingForEverybodyElse() {
        clerk();
        SignIn.Person owner = SignIn.account("VILLAGE_CLERK", VILLAGE);
        String id =
                order(owner.request(), Map.of(), "headName").then().extract().path("id");
        for (String path : List.of("/" + id, "/" + id + "/file")) {
            clerk().get("/api/v1/exports" + path).then().statusCode(404);
        }
        clerk().delete("/api/v1/exports/" + id).then().statusCode(404);
        clerk().get("/api/v1/exports").then().statusCode(200).body("id", not(hasItem(id)));
        await(owner, id);
        owner.request().delete("/api/v1/exports/" + id).then().statusCode(204);
        owner.request().get("/api/v1/exports/" + id).then().statusCode(404);
    }

    @Test
    void aFileGoesWithTheRightsThatItWasMadeWith() {
        clerk();
        SignIn.Person person = SignIn.account("VILLAGE_CLERK", VILLAGE);
        String id =
                order(person.request(), Map.of(), "headName").then().extract().path("id");
        await(person, id);
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = accounts.findById(person.id());
            account.areas.clear();
            account.areas.add(OTHER);
            changes.fire(new RightsChanged(person.id()));
        });
        person.request()
                .get("/api/v1/exports/" + id + "/file")
                .then()
                .statusCode(403)
                .body("detail", equalTo("您的权限或管辖区域已有变化，请重新导出"));
        person.request().delete("/api/v1/exports/" + id).then().statusCode(204);
    }

    @Test
    void badOrdersNameTheField() {
        order(clerk(), Map.of(), "idNumber")
                .then()
                .statusCode(400)
                .body("errors.field", contains("columns"))
                .body("errors[0].message", equalTo("没有这一列：idNumber"));
        order(clerk(), Map.of("minMembers", "-1"), "headName")
                .then()
                .statusCode(400)
                .body("errors.field", contains("minMembers"));
        order(clerk(), Map.of("label", "NO_SUCH"), "headName").then().statusCode(400);
    }

    @Test
    void exportingIsAPermissionOfItsOwn() {
        order(SignIn.as("CONTACT_MEMBER", VILLAGE), Map.of(), "headName").then().statusCode(403);
        for (String list : List.of("residents", "accounts")) {
            SignIn.as("CONTACT_MEMBER", VILLAGE)
                    .body(Map.of())
                    .post("/api/v1/" + list + "/exports")
                    .then()
                    .statusCode(403);
        }
        clerk().get("/api/v1/exports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theOtherListsHaveTheirOwn() {
        clerk();
        SignIn.Person person = SignIn.account("VILLAGE_CLERK", VILLAGE);
        List<Row> people = rows(person, start(person, "/residents/exports?q=𠮷田"));
        assertEquals("姓名", people.get(1).getCellText(0));
        assertEquals("𠮷田", people.get(2).getCellText(0));
        assertEquals("户主", people.get(2).getCellText(5));
        assertEquals(3, people.size());
        assertTrue(people.get(0).getCellText(0).contains("搜索：𠮷田"));

        List<Row> coverage = rows(person, start(person, "/grid-coverage/exports"));
        assertEquals("没有联系党员的户", coverage.get(1).getCellText(4));

        SignIn.Person admin = SignIn.account("SYSTEM_ADMIN", TOWN);
        List<Row> accounts = rows(admin, start(admin, "/accounts/exports?q=" + person.username()));
        assertEquals(person.username(), accounts.get(2).getCellText(0));
        assertEquals("村文书", accounts.get(2).getCellText(2));

        List<Row> grids = rows(person, start(person, "/grids/exports"));
        assertEquals("编码", grids.get(1).getCellText(0));
    }

    private static String start(SignIn.Person person, String path) {
        return person.request()
                .body(Map.of())
                .post("/api/v1" + path)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    @Test
    void numbersInFullWaitForASecondPersonAndSayWhy() {
        Households.in(VILLAGE).head("全号人").phone("19912345679").members(1).save();
        SignIn.Person person = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        Map<String, Object> order =
                Map.of("fullNumbers", true, "reason", "报送民政核对", "columns", List.of("name", "phone"));
        String id = full(person, order, "全号人")
                .then()
                .statusCode(202)
                .body("status", equalTo("HELD"))
                .extract()
                .path("id");
        person.request().get("/api/v1/exports/" + id + "/file").then().statusCode(409);
        decide(SignIn.account("TOWN_SECRETARY", TOWN), id, "approve");
        assertEquals("19912345679", rows(person, id).get(2).getCellText(1));
        assertTrue(rows(person, id).get(0).getCellText(0).contains("事由：报送民政核对"));

        String other = full(person, order, "全号人").then().extract().path("id");
        decide(SignIn.account("TOWN_SECRETARY", TOWN), other, "reject");
        person.request()
                .get("/api/v1/exports/" + other)
                .then()
                .body("status", equalTo("FAILED"))
                .body("error", equalTo("复核没有同意：看过了"));

        full(person, Map.of("fullNumbers", true), "全号人")
                .then()
                .statusCode(400)
                .body("errors.field", contains("reason"));
        full(SignIn.account("COUNTY_AGRICULTURE", TOWN), order, "全号人").then().statusCode(403);
    }

    @Test
    void householdsToo() throws Exception {
        Households.in(VILLAGE).head("户全号").phone("19912345677").members(1).save();
        SignIn.Person person = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        String id = full(
                        "households",
                        person,
                        Map.of("fullNumbers", true, "reason", "通知农户", "columns", List.of("headName", "phoneMasked")),
                        "户全号")
                .then()
                .statusCode(202)
                .body("status", equalTo("HELD"))
                .extract()
                .path("id");
        decide(SignIn.account("TOWN_SECRETARY", TOWN), id, "approve");
        assertEquals("19912345677", rows(person, id).get(2).getCellText(1));
    }

    private static Response full(SignIn.Person person, Map<String, Object> order, String q) {
        return full("residents", person, order, q);
    }

    private static Response full(String list, SignIn.Person person, Map<String, Object> order, String q) {
        return person.request().queryParam("q", q).body(order).post("/api/v1/" + list + "/exports");
    }

    private static void decide(SignIn.Person second, String export, String action) {
        List<Map<String, Object>> waiting = second.request()
                .get("/api/v1/approvals?size=200")
                .then()
                .extract()
                .path("items");
        Map<String, Object> approval = waiting.stream()
                .filter(one -> export.equals(one.get("subjectId")))
                .findFirst()
                .orElseThrow();
        second.request()
                .body(Map.of("reason", "看过了", "version", approval.get("version")))
                .post("/api/v1/approvals/" + approval.get("id") + "/actions/" + action)
                .then()
                .statusCode(200);
    }
}
