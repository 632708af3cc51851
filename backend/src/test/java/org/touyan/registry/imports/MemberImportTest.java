package org.touyan.registry.imports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Xlsx;

/** A list of Party members on its way: checked, confirmed, sent again, taken back. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class MemberImportTest {
    private static final String TOWN = "970310101";
    private static int next = 200;

    @Inject
    Database database;

    private String village;
    private String name;
    private UUID branch;
    private Person secretary;

    @BeforeEach
    void aBranch() {
        village = Places.village(TOWN + ++next, "党员" + next + "村村民委员会");
        name = "党员" + next + "村党支部";
        branch = PartyBranches.branch(village, name);
        secretary = SignIn.account("VILLAGE_SECRETARY", village);
    }

    private static Xlsx list() {
        return new Xlsx().row("所在党支部", "党小组", "姓名", "身份证号码", "性别", "人员类别", "入党时间", "转正时间", "流动党员", "电话");
    }

    private static String id(int day, int sequence) {
        return IdNumbers.of(LocalDate.of(1941, 1, 1).plusDays(next * 3L + day), sequence);
    }

    private Response read(byte[] file) {
        return Imports.read(secretary, "PARTY_MEMBERS", file);
    }

    private String politicalStatus(UUID resident) {
        return database.first(
                        Sql.of("select political_status from resident where id = ?", resident), row -> row.getString(1))
                .orElseThrow();
    }

    private long members() {
        return database.number(Sql.of("select members from party_organisation where id = ?", branch));
    }

    @Test
    void aListGoesInTheSameFileChangesNothingAndItIsTakenBack() {
        Household home = Households.in(village).head("郑在册").idNumber(id(0, 1)).save();
        byte[] file = list().row(name, null, "郑在册", id(0, 1), null, "正式党员", "1998.7.1", "1999-07-01", null, null)
                .row(name, null, "𠮷外来", null, "女", "预备", "2026-05-04", null, "是", "13900001234")
                .bytes();
        Response checked = read(file);
        assertEquals("CHECKED", checked.path("status"), checked.asString());
        assertEquals(
                "2/0/0/0",
                Imports.counts(checked),
                Imports.faults(secretary, checked).toString());
        Imports.rows(secretary, checked, "ADD")
                .then()
                .body("items.name", equalTo(List.of("郑在册", "𠮷外来")))
                .body("items.household", equalTo(List.of(name, name)))
                .body("items[0].idNumberMasked", containsString("****"));
        assertEquals(0, members(), "nothing is written before it is confirmed");

        Response applied = Imports.done(secretary, checked, "confirm");
        assertEquals("APPLIED", applied.path("status"), applied.asString());
        assertEquals(2, members());
        assertEquals("01", politicalStatus(home.headId));
        secretary
                .request()
                .get("/api/v1/party-members?area=" + village)
                .then()
                .body("items.name", hasItems("郑在册", "𠮷外来"))
                .body("items.find { it.name == '郑在册' }.residentId", equalTo(home.headId.toString()))
                .body("items.find { it.name == '𠮷外来' }.kind", equalTo("PROBATIONARY"))
                .body("items.find { it.name == '𠮷外来' }.flowing", equalTo(true))
                .body("items.find { it.name == '𠮷外来' }.phoneMasked", equalTo("139****1234"));

        assertEquals("0/0/2/0", Imports.counts(read(file)));

        Response undone = Imports.done(secretary, applied, "undo");
        assertEquals("UNDONE", undone.path("status"), undone.asString());
        assertEquals(0, members());
        assertEquals("13", politicalStatus(home.headId));
        secretary.request().get("/api/v1/party-members?area=" + village).then().body("items", hasSize(0));
    }

    @Test
    void changesAreShownFieldByFieldWrittenAndTakenBack() {
        UUID member = PartyBranches.member(
                village, Map.of("branchId", branch, "name", "陈改", "sex", "1", "phone", "13900001111"));
        byte[] file = list().row(name, null, "陈改", null, null, null, "2001-07-01", "2002-07-01", "是", "13900002222")
                .bytes();
        Response checked = read(file);
        assertEquals("0/1/0/0", Imports.counts(checked));
        Imports.rows(secretary, checked, "CHANGE")
                .then()
                .body("items[0].changes.label", equalTo(List.of("联系电话", "转正日期", "流动党员")))
                .body("items[0].changes.before", equalTo(java.util.Arrays.asList("139****1111", null, "否")))
                .body("items[0].changes.after", equalTo(List.of("139****2222", "2002-07-01", "是")));
        Response applied = Imports.done(secretary, checked, "confirm");
        assertEquals("APPLIED", applied.path("status"), applied.asString());
        String url = "/api/v1/party-members/" + member;
        secretary
                .request()
                .get(url)
                .then()
                .body("fullOn", equalTo("2002-07-01"))
                .body("flowing", equalTo(true));
        Imports.done(secretary, applied, "undo").then().body("status", equalTo("UNDONE"));
        secretary
                .request()
                .get(url)
                .then()
                .body("fullOn", equalTo(null))
                .body("flowing", equalTo(false))
                .body("phoneMasked", equalTo("139****1111"));
    }

    @Test
    void whatWasBuiltOnAnImportKeepsItFromBeingTakenBack() {
        Response applied = Imports.done(
                secretary,
                read(list().row(name, null, "章书记", null, "男", null, "2001-07-01", null, null, null)
                        .bytes()),
                "confirm");
        String member =
                secretary.request().get("/api/v1/party-members?area=" + village).path("items[0].id");
        int version = secretary.request().get("/api/v1/party-members/" + member).path("version");
        secretary
                .request()
                .body(Map.of(
                        "version",
                        version,
                        "kind",
                        "FULL",
                        "joinedOn",
                        "2001-07-02",
                        "flowing",
                        false,
                        "name",
                        "章书记",
                        "sex",
                        "1"))
                .put("/api/v1/party-members/" + member)
                .then()
                .statusCode(200);
        Imports.done(secretary, applied, "undo")
                .then()
                .body("status", equalTo("APPLIED"))
                .body("error", containsString("不能撤销：第 2 行，章书记在导入后又有修改"));
        assertEquals(1, members());
    }

    @Test
    void everyFaultIsSaidAtItsCell() {
        Household elsewhere = Households.in(Places.village("970311101" + next, "外县村"))
                .head("外人")
                .idNumber(id(1, 7))
                .save();
        assertTrue(elsewhere.version >= 0);
        String other = "党员" + next + "村第二党支部";
        UUID second = PartyBranches.branch(village, other);
        PartyBranches.member(village, Map.of("branchId", second, "name", "在别处", "sex", "1", "idNumber", id(2, 9)));
        byte[] file = list().row("没有党支部", null, "甲", null, "男", null, "2001-07-01", null, null, null)
                .row(name, "第九党小组", "乙", null, "男", null, "2001-07-01", null, null, null)
                .row(name, null, "外人", id(1, 7), null, null, "2001-07-01", null, null, null)
                .row(name, null, "在别处", id(2, 9), null, null, "2001-07-01", null, null, null)
                .row(name, null, "丙", null, null, null, "2001-07-01", null, null, null)
                .row(name, null, "丁", null, "男", "预备", "2026-05-04", "2026-06-01", null, null)
                .row(name, null, "戊", null, "男", null, null, null, null, null)
                .row(name, null, "己", null, "男", null, "2001-07-01", null, null, null)
                .row(name, null, "己", null, "男", null, "2001-07-01", null, null, null)
                .row(name, null, "庚", id(3, 1), "男", "群众", "1950-07-01", null, null, null)
                .bytes();
        Response checked = read(file);
        assertEquals(
                List.of(
                        "党支部：“没有党支部”不存在或不在您的管辖范围内，请先建立党支部",
                        "党小组：" + name + "没有“第九党小组”，请先建立",
                        "身份证号：该身份证号已登记在您管辖范围之外的一户，请联系上级办理",
                        "身份证号：在别处在“" + other + "”的名册中；换党支部请在党员页面办理组织关系转接",
                        "性别：请选择性别",
                        "转正日期：预备党员没有转正日期",
                        "入党日期：没有填写",
                        "姓名：与第 9 行是同一人",
                        "党员类别：“群众”不在可选范围内，见模板中的下拉选项"),
                Imports.faults(secretary, checked));
        assertEquals("1/0/0/9", Imports.counts(checked));
    }

    @Test
    void onlyWhoMayChangeTheListMaySendOne() {
        Person agriculture = SignIn.account("COUNTY_AGRICULTURE", "970310");
        Imports.upload(agriculture, "PARTY_MEMBERS", list().bytes())
                .then()
                .statusCode(403)
                .body("detail", equalTo("您没有修改党员名册的权限，不能导入"));
    }

    @Test
    void theTemplateComesBackEmpty() {
        byte[] template = secretary
                .request()
                .get("/api/v1/imports/template?kind=PARTY_MEMBERS")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        read(template).then().body("status", equalTo("REFUSED")).body("error", equalTo("标题行下面没有内容"));
        secretary
                .request()
                .get("/api/v1/imports/fields?kind=PARTY_MEMBERS")
                .then()
                .body("findAll { it.required }.title", equalTo(List.of("党支部", "姓名", "入党日期")));
    }
}
