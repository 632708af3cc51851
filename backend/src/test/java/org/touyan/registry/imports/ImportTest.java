package org.touyan.registry.imports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.IdNumbers;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Xlsx;

/** A roster on its way: checked, confirmed, sent again, taken back. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ImportTest {
    private static final String TOWN = "970300101";
    private static int next = 200;

    @Inject
    Database database;

    /** A village of its own for each test. */
    private static String village() {
        return Places.village(TOWN + ++next, "导入" + next + "村村民委员会");
    }

    private static Person clerk(String village) {
        return SignIn.account("VILLAGE_CLERK", village);
    }

    private static Xlsx roster() {
        return new Xlsx().row("村", "组", "户号", "门牌号", "姓名", "与户主关系", "公民身份号码", "性别", "手机", "政治面貌");
    }

    private static String id(int day, int sequence) {
        return IdNumbers.of(LocalDate.of(1931, 1, 1).plusDays(day), sequence);
    }

    private long[] figures(String village) {
        return database.first(
                        Sql.of("select households, residents, uncontacted from region_summary where area = ?", village),
                        row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})
                .orElse(new long[3]);
    }

    @Test
    void aRosterGoesInAndTheSameFileAgainChangesNothing() {
        String village = village();
        Person clerk = clerk(village);
        byte[] file = roster().row(
                        "导入" + next + "村", "1", "12", "12号", "𠮷田一", "户主", id(1, 1), null, "19912340001", "党员")
                .row("导入" + next + "村", "1", "12", null, "䶮二", "妻子", id(2, 2), null, null, "群众")
                .row("导入" + next + "村", "1", "13", "13号", "买买提•艾力", "本人", null, "男", null, null)
                .bytes();
        Response checked = Imports.read(clerk, file);
        checked.then()
                .body("status", equalTo("CHECKED"))
                .body("householdsAdded", equalTo(2))
                .body("rows", equalTo(3))
                .body("layout.complete", equalTo(true))
                .body("actions.action", hasItem("confirm"));
        assertEquals("3/0/0/0", Imports.counts(checked));
        Imports.rows(clerk, checked, "ADD")
                .then()
                .body("total", equalTo(3))
                .body("items[0].name", equalTo("𠮷田一"))
                .body("items[0].idNumberMasked", equalTo("339999********" + id(1, 1).substring(14)))
                .body("items[2].name", equalTo("买买提·艾力"));
        assertEquals(0, figures(village)[0], "nothing is written before it is confirmed");

        Response applied = Imports.done(clerk, checked, "confirm");
        applied.then().body("status", equalTo("APPLIED")).body("error", nullValue());
        assertEquals("2 3 2", figures(village)[0] + " " + figures(village)[1] + " " + figures(village)[2]);
        clerk.request()
                .get("/api/v1/households?area=" + village)
                .then()
                .body("items.number", equalTo(List.of(village + "010012", village + "010013")))
                .body("items[0].headName", equalTo("𠮷田一"))
                .body("items[0].memberCount", equalTo(2))
                .body("items[0].phoneMasked", equalTo("199****0001"));
        String household =
                clerk.request().get("/api/v1/households?area=" + village).path("items[0].id");
        clerk.request()
                .get("/api/v1/households/" + household)
                .then()
                .body("residents.relation", equalTo(List.of("02", "12")))
                .body("residents[1].sex", equalTo("2"));
        clerk.request().get("/api/v1/residents?q=" + id(2, 2)).then().body("items.name", equalTo(List.of("䶮二")));

        Response again = Imports.read(clerk, file);
        assertEquals("0/0/3/0", Imports.counts(again));
        again.then()
                .body("actions.find { it.action == 'confirm' }.enabled", equalTo(false))
                .body("actions.find { it.action == 'confirm' }.reason", equalTo("没有需要新增或修改的内容"));
        Imports.act(clerk, again, "confirm", Map.of()).then().statusCode(409).body("code", equalTo("state"));

        Response undone = Imports.done(clerk, applied, "undo");
        undone.then().body("status", equalTo("UNDONE"));
        assertEquals(0, figures(village)[0] + figures(village)[1] + figures(village)[2]);
        clerk.request().get("/api/v1/households?area=" + village).then().body("total", equalTo(0));
    }

    @Test
    void changesAreShownFieldByFieldWrittenAndTakenBack() {
        String village = village();
        Person clerk = clerk(village);
        Household known = Households.in(village)
                .head("陈改")
                .idNumber(id(10, 1))
                .phone("19900000001")
                .members(1)
                .save();
        byte[] file = roster().row(null, null, null, "9号", "陈改", "户主", id(10, 1), null, "19900000002", "中共党员")
                .row(null, null, null, "9号", "陈新", "长子", id(11, 1), null, null, null)
                .bytes();
        Response checked = Imports.read(clerk, file);
        assertEquals("1/1/0/0", Imports.counts(checked));
        Imports.rows(clerk, checked, "CHANGE")
                .then()
                .body("items[0].changes.label", equalTo(List.of("联系电话", "政治面貌", "门牌号")))
                .body("items[0].changes.before", equalTo(java.util.Arrays.asList("199****0001", "群众", null)))
                .body("items[0].changes.after", equalTo(List.of("199****0002", "中共党员", "9号")))
                .body("items[0].targetId", equalTo(known.headId.toString()));
        Response applied = Imports.done(clerk, checked, "confirm");
        assertEquals("APPLIED", applied.path("status"));
        assertEquals(2, figures(village)[1]);
        clerk.request()
                .get("/api/v1/households/" + known.id)
                .then()
                .body("phoneMasked", equalTo("199****0002"))
                .body("doorNumber", equalTo("9号"))
                .body("memberCount", equalTo(2))
                .body("residents.name", equalTo(List.of("陈改", "陈新")));
        clerk.request()
                .get("/api/v1/households/" + known.id + "/life-events")
                .then()
                .body("items.kind.unique()", equalTo(List.of("IMPORTED")))
                .body("items.summary", hasItem("随花名册导入，修改联系电话、政治面貌、门牌号"))
                .body("items.summary", hasItem("随花名册导入，增加成员陈新"));
        Response undone = Imports.done(clerk, applied, "undo");
        assertEquals("UNDONE", undone.path("status"), undone.asString());
        assertEquals(1, figures(village)[1]);
        clerk.request()
                .get("/api/v1/households/" + known.id)
                .then()
                .body("phoneMasked", equalTo("199****0001"))
                .body("memberCount", equalTo(1))
                .body("residents.name", equalTo(List.of("陈改")));
    }

    @Test
    void whoLooksLikeSomebodyInTheRegistryIsToldAndNotRefused() {
        String village = village();
        Person clerk = clerk(village);
        Household known = Households.in(village).head("双胞胎").save();
        database.update(Sql.of("update resident set birth_date = '1980-05-06' where id = ?", known.headId));
        Xlsx file = new Xlsx()
                .row("组", "户号", "姓名", "与户主关系", "性别", "出生日期")
                .row("2", "71", "双胞胎", "户主", "男", "1980-05-06")
                .row("2", "72", "双胞胎", "户主", "男", "1981-05-06");
        Response checked = Imports.read(clerk, file.bytes());
        assertEquals("2/0/0/0", Imports.counts(checked), checked.asString());
        checked.then().body("noticed", equalTo(1));
        clerk.request()
                .get("/api/v1/imports/" + checked.path("id") + "/rows?outcome=ADD&noticed=true")
                .then()
                .body("total", equalTo(1))
                .body("items.line", equalTo(List.of(2)))
                .body("items[0].lookalikes[0].likeness", equalTo("同名同出生日期"))
                .body("items[0].lookalikes[0].residentId", equalTo(known.headId.toString()))
                .body("items[0].lookalikes[0].householdNumber", equalTo(known.number));
        Imports.rows(clerk, checked, "ADD").then().body("items.lookalikes.size()", equalTo(2));
        assertEquals("APPLIED", Imports.done(clerk, checked, "confirm").path("status"));
    }

    @Test
    void whatWasBuiltOnAnImportKeepsItFromBeingTakenBack() {
        String village = village();
        Person clerk = clerk(village);
        Response applied = Imports.done(
                clerk,
                Imports.read(
                        clerk,
                        roster().row(null, "1", "1", null, "章建", "户主", id(20, 1))
                                .bytes()),
                "confirm");
        String head = clerk.request().get("/api/v1/residents?q=章建").path("items[0].id");
        clerk.request()
                .body(Map.of("code", "P_PARTY_MEMBER", "validFrom", "2026-01-01"))
                .post("/api/v1/residents/" + head + "/labels")
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
        Response refused = Imports.done(clerk, applied, "undo");
        refused.then().body("status", equalTo("APPLIED")).body("error", containsString("不能撤销：1 人已有标签：章建"));
        assertEquals(1, figures(village)[0]);
    }

    @Test
    void whatWasScoredOrWaitsForASecondPersonKeepsAnImportFromBeingTakenBack() {
        String village = village();
        Person clerk = clerk(village);
        Response applied = Imports.done(
                clerk,
                Imports.read(
                        clerk,
                        roster().row(null, "1", "1", null, "吴记", "户主", id(21, 1))
                                .bytes()),
                "confirm");
        String household =
                clerk.request().get("/api/v1/households?area=" + village).path("items[0].id");
        UUID subject = UUID.fromString(household);
        UUID kin = UUID.randomUUID();
        database.update(Sql.of(
                "insert into appraisal_kin (id, account_id, account_name, household_id, kinship, declared_at)"
                        + " values (?, ?, '郑国平', ?, 'SIBLING', now(3))",
                kin,
                UUID.randomUUID(),
                subject));
        Response refused = Imports.done(clerk, applied, "undo");
        refused.then().body("status", equalTo("APPLIED")).body("error", containsString("不能撤销：已有 1 笔亲属申报"));
        database.update(Sql.of("delete from appraisal_kin where id = ?", kin));
        clerk.request()
                .body(Map.of("version", 0, "reason", "登记有误", "eventDate", "2026-01-01"))
                .post("/api/v1/households/" + household + "/actions/cancel")
                .then()
                .statusCode(200);
        Imports.done(clerk, refused, "undo").then().body("error", containsString("1 项变更正在等待复核：吴记"));
        assertEquals(1, figures(village)[0]);
    }

    @Test
    void whatChangesPlaceOrWaitsForASecondPersonMeanwhileIsNotWritten() {
        String village = village();
        Person clerk = clerk(village);
        Household known = Households.in(village)
                .head("等复核")
                .idNumber(id(22, 1))
                .members(1)
                .save();
        byte[] file = roster().row(null, null, null, "9号", "等复核", "户主", id(22, 1), null, "19900000002", null)
                .bytes();
        Response checked = Imports.read(clerk, file);
        clerk.request()
                .body(Map.of("version", 0, "reason", "登记有误", "eventDate", "2026-01-01"))
                .post("/api/v1/households/" + known.id + "/actions/cancel")
                .then()
                .statusCode(200);
        Imports.done(clerk, checked, "confirm").then().body("error", containsString("等复核等户有变更正在等待复核"));

        String merged = village();
        Person other = clerk(merged);
        Response coming = Imports.read(
                other, roster().row(null, "1", "1", null, "并村", "户主", id(23, 1)).bytes());
        database.update(Sql.of("update region set valid_to = current_date where code = ?", merged));
        Imports.done(other, coming, "confirm").then().body("error", containsString("已撤并或不存在，没有写入"));
        assertEquals(0, database.number(Sql.of("select count(*) from household where area like ?", merged + "%")));
    }

    @Test
    void rejectedRowsComeBackAsAWorkbookThatSaysWhatIsWrong() throws Exception {
        String village = village();
        Person clerk = clerk(village);
        String wrong = id(30, 1).substring(0, 17) + (id(30, 1).endsWith("0") ? "1" : "0");
        Response checked = Imports.read(
                clerk,
                roster().row(null, "1", "1", null, "好行", "户主", id(31, 1))
                        .row(null, "1", "1", null, "坏行", "远房", wrong, null, "12345")
                        .bytes());
        assertEquals("1/0/0/1", Imports.counts(checked));
        assertEquals(
                List.of("与户主关系：“远房”不在可选范围内，见模板中的下拉选项", "身份证号：身份证号校验位不正确，请核对是否输错", "联系电话：应为 11 位手机号，或带区号的固定电话"),
                Imports.faults(clerk, checked));
        Response file = clerk.request().get("/api/v1/imports/" + checked.path("id") + "/rejects");
        assertEquals(200, file.statusCode());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertTrue(rows.get(0).getCellText(0).contains("下载人：" + clerk.displayName()));
            assertEquals("公民身份号码", rows.get(1).getCellText(8));
            assertTrue(rows.get(2).getCellText(0).contains("校验位不正确"));
            assertEquals("3", rows.get(2).getCellText(1));
            assertEquals(wrong, rows.get(2).getCellText(8));
        }
        // Corrected or not, it can be sent as it is.
        assertEquals("0/0/0/1", Imports.counts(Imports.read(clerk, file.asByteArray())));
    }

    @Test
    void aShortHouseholdNumberIsTheOfficesOwnAWholeOneIsTheRegistrys() {
        String village = village();
        Person clerk = clerk(village);
        Household known =
                Households.in(village).head("陈号").idNumber(id(90, 1)).members(1).save();
        Household other =
                Households.in(village).head("别家").idNumber(id(91, 1)).members(1).save();
        Response byPeople = Imports.read(
                clerk,
                roster().row(null, "1", "77", null, "陈号", "户主", id(90, 1))
                        .row(null, "1", "77", null, "陈添", "长子", id(92, 1))
                        .bytes());
        assertEquals("1/0/1/0", Imports.counts(byPeople));
        Imports.rows(clerk, byPeople, "ADD").then().body("items[0].householdId", equalTo(known.id.toString()));
        Response another = Imports.read(
                clerk,
                roster().row(null, null, other.number, null, "陈号", "户主", id(90, 1))
                        .bytes());
        assertEquals("0/0/0/1", Imports.counts(another));
        assertTrue(Imports.faults(clerk, another).get(0).contains("已登记在 " + known.number + " 户（陈号）"));
    }

    @Test
    void aHeadIsNotChangedByAnImport() {
        String village = village();
        Person clerk = clerk(village);
        Household known =
                Households.in(village).head("陈老").idNumber(id(95, 1)).members(1).save();
        Response checked = Imports.read(
                clerk,
                roster().row(null, null, known.number, null, "陈少", "户主", id(96, 1))
                        .row(null, null, known.number, null, "陈老", "父亲", id(95, 1))
                        .bytes());
        assertEquals("0/0/0/2", Imports.counts(checked));
        assertEquals(
                List.of("与户主关系：系统中本户户主是“陈老”；变更户主请先在农户页面办理", "与户主关系：此人在系统中是户主；变更户主请先在农户页面办理"),
                Imports.faults(clerk, checked));
    }

    @Test
    void whoLivesOutOfSightIsNotBetrayed() {
        String village = village();
        String other = Places.village("970300102" + next, "远处" + next + "村村民委员会");
        Households.in(other).head("远方人").idNumber(id(40, 1)).members(1).save();
        Person clerk = clerk(village);
        Response checked = Imports.read(
                clerk,
                roster().row("远处" + next + "村", "1", "1", null, "越界人", "户主", id(41, 1))
                        .row("没有的村", "1", "1", null, "无处人", "户主", id(42, 1))
                        .row(null, "1", "2", null, "冒名人", "户主", id(40, 1))
                        .bytes());
        assertEquals("0/0/0/3", Imports.counts(checked));
        List<String> faults = Imports.faults(clerk, checked);
        assertEquals("村（社区）：“远处" + next + "村”不存在，或不在您的管辖范围内", faults.get(0));
        assertEquals("村（社区）：“没有的村”不存在，或不在您的管辖范围内", faults.get(1));
        assertEquals("身份证号：已登记在您管辖范围之外的一户，请联系上级核对", faults.get(2));
        assertTrue(!checked.asString().contains("远方人"));
    }

    @Test
    void thePersonSaysWhatAColumnIs() {
        Person clerk = clerk(village());
        Response unclear = Imports.read(
                clerk,
                new Xlsx()
                        .row("姓名", "身份", "电话", "组")
                        .row("列一", "户主", "19912349999", "1")
                        .row("列二", "长子", null, "1")
                        .row(null, null, null, null)
                        .bytes());
        unclear.then()
                .body("status", equalTo("MAPPING"))
                .body("layout.columns.field", equalTo(java.util.Arrays.asList("NAME", null, "PHONE", "GROUP")))
                .body("layout.columns[2].samples[0]", equalTo("199****9999"));
        Imports.act(clerk, unclear, "check", Map.of())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("columns"));
        Imports.act(
                        clerk,
                        unclear,
                        "check",
                        Map.of(
                                "columns",
                                List.of(Map.of("index", 0, "field", "NAME"), Map.of("index", 1, "field", "NAME"))))
                .then()
                .statusCode(400)
                .body("detail", equalTo("“姓名”选了不止一列"));
        Response answer = Imports.act(
                clerk,
                unclear,
                "check",
                Map.of(
                        "columns",
                        List.of(
                                Map.of("index", 0, "field", "NAME"),
                                Map.of("index", 1, "field", "RELATION"),
                                Map.of("index", 3, "field", "GROUP"))));
        assertEquals(200, answer.statusCode(), answer.asString());
        Response checked = Imports.await(clerk, answer.path("id"));
        assertEquals("CHECKED", checked.path("status"));
        assertEquals(List.of("性别：请填写性别或身份证号", "性别：请填写性别或身份证号"), Imports.faults(clerk, checked));
    }

    @Test
    void anImportIsItsOwnersAlone() {
        String village = village();
        Person clerk = clerk(village);
        Response checked = Imports.read(
                clerk, roster().row(null, "1", "1", null, "主人", "户主", id(50, 1)).bytes());
        Person colleague = clerk(village);
        String path = "/api/v1/imports/" + checked.path("id");
        colleague.request().get(path).then().statusCode(404);
        colleague.request().get(path + "/rows?outcome=ADD").then().statusCode(404);
        colleague.request().get(path + "/rejects").then().statusCode(404);
        Imports.act(colleague, checked, "confirm", Map.of()).then().statusCode(404);
        colleague.request().get("/api/v1/imports").then().body("id", not(hasItem(checked.<String>path("id"))));
        clerk.request().get("/api/v1/imports").then().body("id", hasItem(checked.<String>path("id")));
        SignIn.account("CONTACT_MEMBER", village).request().get(path).then().statusCode(403);
    }

    @Test
    void wrongStepsAndBadInputAreRefused() {
        Person clerk = clerk(village());
        Response checked = Imports.read(
                clerk, roster().row(null, "1", "1", null, "步骤", "户主", id(60, 1)).bytes());
        Imports.act(clerk, checked, "undo", Map.of()).then().statusCode(409).body("code", equalTo("state"));
        Imports.act(clerk, checked, "explode", Map.of()).then().statusCode(400);
        clerk.request()
                .body(Map.of("version", 99))
                .post("/api/v1/imports/" + checked.path("id") + "/actions/confirm")
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"))
                .body("current.status", equalTo("CHECKED"));
        clerk.request()
                .get("/api/v1/imports/" + checked.path("id") + "/rows")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("outcome"));
        Response discarded = Imports.act(clerk, checked, "discard", Map.of());
        discarded.then().statusCode(200).body("status", equalTo("DISCARDED")).body("actions", equalTo(List.of()));
        clerk.request()
                .contentType("application/octet-stream")
                .body(new byte[] {1})
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("kind"));
        clerk.request().get("/api/v1/imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whatChangedSinceTheCheckStopsTheWholeImport() {
        String village = village();
        Person clerk = clerk(village);
        Response checked = Imports.read(
                clerk,
                roster().row(null, "1", "1", null, "先来", "户主", id(70, 1))
                        .row(null, "1", "2", null, "后到", "户主", id(71, 1))
                        .bytes());
        Households.in(village).head("后到").idNumber(id(71, 1)).members(1).save();
        Response stopped = Imports.done(clerk, checked, "confirm");
        stopped.then().body("status", equalTo("CHECKED")).body("error", containsString("请重新检查后再确认"));
        assertEquals(1, figures(village)[0], "none of it was written");
        Response again = Imports.act(clerk, stopped, "check", Map.of());
        assertEquals("1/0/1/0", Imports.counts(Imports.await(clerk, again.path("id"))));
    }

    @Test
    void theTemplateIsReadAsItIsMeant() {
        String village = village();
        Person clerk = clerk(village);
        Response template = clerk.request().get("/api/v1/imports/template");
        assertEquals(200, template.statusCode());
        Response checked = Imports.read(clerk, template.asByteArray());
        checked.then()
                .body("status", equalTo("REFUSED"))
                .body("error", equalTo("标题行下面没有内容"))
                .body("layout.sheets", equalTo(List.of("农户花名册", "填写说明")));
        long fields = checked.<List<Object>>path("layout.columns.field").stream()
                .filter(java.util.Objects::nonNull)
                .count();
        assertEquals(RosterColumn.values().length, fields);
        clerk.request()
                .get("/api/v1/imports/fields")
                .then()
                .body("find { it.field == 'NAME' }.required", equalTo(true))
                .body("size()", equalTo(RosterColumn.values().length));
    }

    @Test
    void theRecordSaysHowMuchAndNotWhom() {
        String village = village();
        Person clerk = clerk(village);
        Imports.done(
                clerk,
                Imports.read(
                        clerk,
                        roster().row(null, "1", "1", null, "留痕", "户主", id(80, 1))
                                .bytes()),
                "confirm");
        List<String> entries = database.list(
                Sql.of(
                        "select concat(action, ' ', coalesce(after_json, '')) from audit_entry where account_id = ?"
                                + " and object_type = 'import' order by at, id",
                        clerk.id()),
                row -> row.getString(1));
        assertEquals(3, entries.size(), entries.toString());
        assertTrue(entries.get(0).startsWith("import.create"));
        assertTrue(entries.get(1).startsWith("import.confirm"));
        assertTrue(entries.get(2).startsWith("import.apply") && entries.get(2).contains("\"householdsAdded\":1"));
        assertTrue(!entries.toString().contains("留痕"));
    }

    /** The class by its name, its code or what people say for it; what is none is kept as what the job is called. */
    @Test
    void occupationsAreClassesWithTitles() {
        String village = village();
        Person clerk = clerk(village);
        byte[] file = new Xlsx()
                .row("姓名", "与户主关系", "身份证号", "职业类别", "职业")
                .row("甲一", "户主", id(490, 1), "农业生产人员", "葡萄种植")
                .row("乙一", "户主", id(491, 1), "60600", "木匠")
                .row("丙一", "户主", id(492, 1), "务农", null)
                .row("丁一", "户主", id(493, 1), "木匠", null)
                .row("戊一", "户主", id(494, 1), "手艺人", "篾匠")
                .row("己一", "户主", id(495, 1), "养殖", "水产养殖")
                .bytes();
        Response checked = Imports.read(clerk, file);
        assertEquals("6/0/0/0", Imports.counts(checked));
        checked.then().body("notes", hasItem(containsString("有 2 处“职业类别”")));
        Imports.done(clerk, checked, "confirm").then().body("status", equalTo("APPLIED"));
        assertEquals(
                List.of(
                        "甲一 50100 葡萄种植",
                        "乙一 60600 木匠",
                        "丙一 50100 null",
                        "丁一 null 木匠",
                        "戊一 null 篾匠（手艺人）",
                        "己一 50000 水产养殖"),
                List.of("甲一", "乙一", "丙一", "丁一", "戊一", "己一").stream()
                        .map(name -> clerk.request()
                                .queryParam("q", name)
                                .queryParam("area", village)
                                .get("/api/v1/residents")
                                .<String>path("items[0].id"))
                        .map(id -> clerk.request().get("/api/v1/residents/" + id))
                        .map(one -> one.path("name") + " " + one.path("occupation") + " " + one.path("jobTitle"))
                        .toList());
    }

    /** "无" is not what somebody's job is called, nor is a code that the standard does not know. */
    @Test
    void whatNamesNoJobIsNotKeptAsOne() {
        String village = village();
        Person clerk = clerk(village);
        String[] nothing = {"无", "/", "-", "不详", "—", " n/a "};
        Xlsx file = new Xlsx().row("姓名", "与户主关系", "身份证号", "职业类别", "职业");
        for (int i = 0; i < nothing.length; i++) {
            file.row("空" + i, "户主", id(500 + i, 1), nothing[i], "木匠" + i);
        }
        Response checked = Imports.read(clerk, file.bytes());
        assertEquals("6/0/0/0", Imports.counts(checked));
        assertTrue(!checked.path("notes").toString().contains("职业类别"));
        Imports.done(clerk, checked, "confirm").then().body("status", equalTo("APPLIED"));
        for (int i = 0; i < nothing.length; i++) {
            String one = clerk.request()
                    .queryParam("q", "空" + i)
                    .queryParam("area", village)
                    .get("/api/v1/residents")
                    .path("items[0].id");
            clerk.request()
                    .get("/api/v1/residents/" + one)
                    .then()
                    .body("jobTitle", equalTo("木匠" + i))
                    .body("occupation", equalTo(null));
        }
        Response faulty = Imports.read(
                clerk,
                new Xlsx()
                        .row("姓名", "与户主关系", "身份证号", "职业类别", "职业")
                        .row("错一", "户主", id(510, 1), "50101", "木匠")
                        .row("错二", "户主", id(511, 1), "手".repeat(40), "艺".repeat(40))
                        .bytes());
        assertEquals("0/0/0/2", Imports.counts(faulty));
        assertTrue(!faulty.path("notes").toString().contains("职业类别"));
    }
}
