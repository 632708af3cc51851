package org.touyan.registry.imports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Xlsx;

/** A list of grids on its way: checked, confirmed, sent again, taken back. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class GridImportTest {
    private static final String TOWN = "970314101";
    private static int next = 200;

    @Inject
    Database database;

    private String village;
    private String name;
    private Person secretary;

    @BeforeEach
    void aVillage() {
        name = "网格" + ++next + "村";
        village = Places.village(TOWN + next, name + "村民委员会");
        secretary = SignIn.account("VILLAGE_SECRETARY", village);
    }

    private static Xlsx list() {
        return new Xlsx().row("村", "网格名称", "微网格", "职务", "姓名", "身份证号", "电话", "联系农户");
    }

    private Response read(Xlsx file) {
        return Imports.read(secretary, "GRIDS", file.bytes());
    }

    private Household house(String head, String politicalStatus) {
        Household house = Households.in(village).head(head).save();
        database.update(Sql.of("update resident set political_status = ? where id = ?", politicalStatus, house.headId));
        return house;
    }

    private static String tail(Household house) {
        return house.number.substring(12);
    }

    private String area(Household house) {
        return database.first(Sql.of("select area from household where id = ?", house.id), row -> row.getString(1))
                .orElseThrow();
    }

    private String serving(String grid) {
        return database.list(
                        Sql.of(
                                "select concat(role, ' ', person_name) from grid_staff where area = ? and valid_to is null"
                                        + " order by role",
                                grid),
                        row -> row.getString(1))
                .toString();
    }

    private long uncontacted() {
        return database.number(Sql.of("select uncontacted from region_summary where area = ?", village));
    }

    @Test
    void aListGoesInTheSameFileChangesNothingAndItIsTakenBack() {
        Household member = house("𠮷党员", "01");
        Household other = house("农户乙", "13");
        Xlsx file = list().row(name, "第一网格", null, "网格长", "张格长", null, "13900001111", null)
                .row(name, "第一网格", null, "网格员", "李专职", null, null, null)
                .row(name, "第一网格", "1号微网格", null, "𠮷党员", null, null, tail(member) + "、" + other.number)
                .row(name, "第一网格", "2号微网格", null, null, null, null, null);
        Response checked = read(file);
        assertEquals(
                "3/1/0/0",
                Imports.counts(checked),
                Imports.faults(secretary, checked).toString());
        Imports.rows(secretary, checked, "CHANGE").then().body("items[0].changes[0].after", equalTo("专职网格员 李专职"));
        assertEquals(2, uncontacted(), "nothing is written before it is confirmed");

        Response applied = Imports.done(secretary, checked, "confirm");
        assertEquals("APPLIED", applied.path("status"), applied.asString());
        assertEquals("[FULL_TIME_GRID_WORKER 李专职, GRID_LEADER 张格长]", serving(village + "01"));
        assertEquals("[CONTACT_MEMBER 𠮷党员]", serving(village + "0101"));
        assertEquals(village + "0101", area(member));
        assertEquals(village + "0101", area(other));
        assertEquals(0, uncontacted());
        secretary
                .request()
                .get("/api/v1/grids?area=" + village)
                .then()
                .body("items.name", equalTo(List.of("第一网格", "1号微网格", "2号微网格")));

        assertEquals("0/0/4/0", Imports.counts(read(file)));

        Response undone = Imports.done(secretary, applied, "undo");
        assertEquals("UNDONE", undone.path("status"), undone.asString());
        assertEquals(village, area(member));
        assertEquals(2, uncontacted());
        secretary.request().get("/api/v1/grids?area=" + village).then().body("total", equalTo(0));
    }

    @Test
    void aRoleThatOnePersonHasChangesHandsAndBack() {
        house("旧党员", "01");
        house("新党员", "02");
        Imports.done(secretary, read(list().row(name, "一", "甲", null, "旧党员", null, null, null)), "confirm");
        Response checked = read(list().row(name, "一", "甲", "联系党员", "新党员", null, null, null));
        Imports.rows(secretary, checked, "CHANGE")
                .then()
                .body("items[0].changes[0].before", equalTo("旧党员"))
                .body("items[0].changes[0].after", equalTo("联系党员 新党员"));
        Response applied = Imports.done(secretary, checked, "confirm");
        assertEquals("[CONTACT_MEMBER 新党员]", serving(village + "0101"));
        Imports.done(secretary, applied, "undo").then().body("status", equalTo("UNDONE"));
        assertEquals("[CONTACT_MEMBER 旧党员]", serving(village + "0101"));
    }

    @Test
    void whoServesAgainSeesThePlaceAgain() {
        accountComesBack(List.of("甲", "乙"));
    }

    @Test
    void whoServedThereAloneHasHisAccountAgain() {
        accountComesBack(List.of("甲"));
    }

    private void accountComesBack(List<String> served) {
        house("旧党员", "01");
        house("新党员", "02");
        Xlsx first = list();
        served.forEach(grid -> first.row(name, "一", grid, null, "旧党员", null, "13900002222", null));
        Imports.done(secretary, read(first), "confirm");
        Person affairs = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        List<String> staff = affairs.request()
                .queryParam("area", village)
                .get("/api/v1/contact-accounts")
                .then()
                .statusCode(200)
                .extract()
                .path("staffId");
        affairs.request()
                .body(Map.of("staffIds", staff))
                .post("/api/v1/contact-accounts")
                .then()
                .statusCode(201);
        String before = account();
        assertTrue(before.startsWith("[ACTIVE " + village + "0101"), before);
        Response applied =
                Imports.done(secretary, read(list().row(name, "一", "甲", null, "新党员", null, null, null)), "confirm");
        assertEquals("APPLIED", applied.path("status"), applied.asString());
        assertNotEquals(before, account());
        Response undone = Imports.done(secretary, applied, "undo");
        assertEquals("UNDONE", undone.path("status"), undone.asString());
        assertEquals(before, account());
    }

    @Test
    void whoMayServeNoMoreIsNotAppointedAgain() {
        house("旧党员", "01");
        house("新党员", "02");
        Imports.done(secretary, read(list().row(name, "一", "甲", null, "旧党员", null, "13900002222", null)), "confirm");
        Response applied =
                Imports.done(secretary, read(list().row(name, "一", "甲", null, "新党员", null, null, null)), "confirm");
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update resident set political_status = '13' where name = '旧党员' and area like ?",
                        village + "%")));
        Imports.done(secretary, applied, "undo")
                .then()
                .body("status", equalTo("APPLIED"))
                .body("error", containsString("原联系党员旧党员已不能再担任"));
    }

    /** Of the former contact member: state and places, and for which of his grids it is known. */
    private String account() {
        return database.list(
                        Sql.of(
                                "select concat(a.status, ' ', (select group_concat(p.area order by p.area) from account_area p"
                                        + " where p.account_id = a.id), ' ', coalesce((select group_concat(s.area order by"
                                        + " s.area) from grid_staff s where s.account_id = a.id and s.valid_to is null), '-'))"
                                        + " from account a"
                                        + " join grid_staff g on g.account_id = a.id where g.area like ? limit 1",
                                village + "%"),
                        row -> String.valueOf(row.getString(1)))
                .toString();
    }

    @Test
    void whatWasBuiltOnAnImportKeepsItFromBeingTakenBack() {
        Household house = house("章户", "13");
        Response applied = Imports.done(
                secretary, read(list().row(name, "一", "甲", null, null, null, null, tail(house))), "confirm");
        assertEquals("APPLIED", applied.path("status"), applied.asString());
        secretary
                .request()
                .body(Map.of("householdIds", List.of(house.id)))
                .post("/api/v1/grid-boards/" + village + "/assign")
                .then()
                .statusCode(200);
        Imports.done(secretary, applied, "undo")
                .then()
                .body("status", equalTo("APPLIED"))
                .body("error", containsString("在导入后又有变动"));
    }

    @Test
    void everyFaultIsSaidAtItsCell() {
        Household house = house("同名", "01");
        house("同名", "02");
        Response checked = read(list().row("外县村", "一", null, null, null, null, null, null)
                .row(name, "一", null, null, "没职务", null, null, null)
                .row(name, "一", null, "联系党员", "同名", null, null, null)
                .row(name, "一", "甲", "网格长", "同名", null, null, null)
                .row(name, "一", "甲", null, "同名", null, null, null)
                .row(name, "一", "甲", null, "不是党员", null, null, null)
                .row(name, "一", "乙", null, null, null, null, "12号")
                .row(name, "一", "乙", null, null, null, null, "999999")
                .row(name, "一", null, null, null, null, null, tail(house))
                .row(name, "一", "丙", null, null, null, null, tail(house))
                .row(name, "一", "丁", null, null, null, null, tail(house))
                .row(name, null, "丁", null, null, null, null, null));
        assertEquals(
                List.of(
                        "村（社区）：“外县村”不存在，或不在您的管辖范围内",
                        "职务：请填写职务",
                        "职务：联系党员设在联动网格，请填写联动网格",
                        "职务：网格长设在网格，这一行请不要填联动网格",
                        "姓名：本村有 2 个叫“同名”的党员，请填写身份证号",
                        "职务：第 6 行已写过联系党员",
                        "联系农户：“12号”不是户号；请写 18 位户编号，或后 6 位",
                        "联系农户：本村没有 999999 户，或已迁出、注销",
                        "联系农户：农户编入联动网格，请填写联动网格",
                        "联系农户：第 11 行已写过 " + tail(house) + " 户",
                        "网格：没有填写"),
                Imports.faults(secretary, checked));
        assertEquals("1/0/0/11", Imports.counts(checked));
    }

    @Test
    void onlyWhoMayChangeGridsMaySendOne() {
        Imports.upload(SignIn.account("VILLAGE_CLERK", village), "GRIDS", list().bytes())
                .then()
                .statusCode(403)
                .body("detail", equalTo("您没有修改网格名册的权限，不能导入"));
    }
}
