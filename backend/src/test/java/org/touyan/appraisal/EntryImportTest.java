package org.touyan.appraisal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.registry.imports.Imports;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Xlsx;

/** Entries that were written down on paper: checked by the rules of the door, recorded, sent again, taken back. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class EntryImportTest {
    private static final String TODAY = AppraisalWorld.TODAY.toString();
    private static int next;

    @Inject
    Database database;

    private AppraisalWorld world;

    @BeforeEach
    void aCounty() {
        world = new AppraisalWorld("9761" + (11 + next++), "pujiang", 4);
    }

    private static Xlsx sheet() {
        return new Xlsx().row("户编号", "户主", "评分项", "分值", "发生日期", "情况说明", "佐证");
    }

    private Response read(Xlsx file) {
        return Imports.read(world.clerk, "SCORE_ENTRIES", file.bytes());
    }

    private float index(Household home) {
        return world.clerk.request().get(world.score(home)).jsonPath().getFloat("index");
    }

    private long entries() {
        return database.number(Sql.of("select count(*) from appraisal_entry where area = ?", world.village));
    }

    @Test
    void aSheetIsRecordedOnceAndTakenBackByReversing() {
        Household one = world.households.get(0);
        Household two = world.households.get(1);
        Xlsx file = sheet().row(one.number, one.headName, "JT-02 怠于照料老人、孩子", "-3", TODAY, "老人无人照看", null)
                .row(two.number.substring(12), null, "ZJ-03", "5", TODAY, null, "派出所告知书")
                .row(two.number, two.headName, "房前屋后乱堆乱放", "1", TODAY, null, null);
        Response checked = read(file);
        assertEquals(
                "3/0/0/0",
                Imports.counts(checked),
                Imports.faults(world.clerk, checked).toString());
        Imports.rows(world.clerk, checked, "ADD")
                .then()
                .body("items[0].changes[0].after", equalTo("怠于照料老人、孩子，扣 3 分"))
                .body("items[0].name", equalTo(one.headName))
                .body("items[0].targetId", equalTo(one.id.toString()));
        assertEquals(0, entries(), "nothing is written before it is confirmed");

        Response applied = Imports.done(world.clerk, checked, "confirm");
        assertEquals("APPLIED", applied.path("status"), applied.asString());
        assertEquals(97, index(one));
        assertEquals(95, index(two), "the first untidy yard is a warning");
        world.clerk
                .request()
                .get("/api/v1/appraisal/entries?subjectId=" + one.id)
                .then()
                .body("items[0].text", equalTo("老人无人照看"))
                .body("items[0].authorName", equalTo(world.clerk.displayName()));

        assertEquals("0/0/3/0", Imports.counts(read(file)), "the same file again adds nothing");

        Response undone = Imports.done(world.clerk, applied, "undo");
        assertEquals("UNDONE", undone.path("status"), undone.asString());
        assertEquals(100, index(one));
        assertEquals(100, index(two));
        assertEquals(6, entries(), "both stay");
        world.clerk
                .request()
                .get("/api/v1/appraisal/entries?subjectId=" + one.id)
                .then()
                .body("items[0].text", equalTo("撤销导入"));
        assertEquals("3/0/0/0", Imports.counts(read(file)), "what was taken back may come again");
    }

    @Test
    void eachRefusalIsSaidBesideItsRow() {
        Household one = world.households.get(0);
        Household kin = world.households.get(1);
        world.clerk
                .request()
                .body(Map.of("householdId", kin.id.toString(), "kinship", "SIBLING"))
                .post("/api/v1/appraisal/kin")
                .then()
                .statusCode(201);
        String tomorrow = AppraisalWorld.TODAY.plusDays(1).toString();
        String longAgo = AppraisalWorld.TODAY.minusMonths(2).toString();
        Response checked = read(sheet().row("123", null, "JT-02", "2", TODAY, null, null)
                .row("330726101201010001", null, "JT-02", "2", TODAY, null, null)
                .row(one.number, "别人", "JT-02", "2", TODAY, null, null)
                .row(one.number, null, "XX-99", "2", TODAY, null, null)
                .row(one.number, null, "JT-02", "9", TODAY, null, null)
                .row(one.number, null, "JT-02", null, TODAY, null, null)
                .row(one.number, null, "JT-02", "两分", TODAY, null, null)
                .row(one.number, null, "JT-02", "+2", TODAY, null, null)
                .row(one.number, null, "JT-02", "2", tomorrow, null, null)
                .row(one.number, null, "JT-02", "2", longAgo, null, null)
                .row(one.number, null, "ZJ-03", "5", TODAY, null, null)
                .row(kin.number, null, "JT-02", "2", TODAY, null, null));
        List<String> faults = Imports.faults(world.clerk, checked);
        assertEquals("0/0/0/12", Imports.counts(checked), faults.toString());
        assertThat(
                faults,
                hasItems(
                        containsString("18 位户编号，或后 6 位"),
                        containsString("不在您的管辖范围内"),
                        containsString("户主是“" + one.headName + "”"),
                        containsString("没有“XX-99”这个评分项"),
                        containsString("分值是 2 至 5 分"),
                        containsString("请选择分值"),
                        containsString("“两分”不是分值"),
                        containsString("是扣分项"),
                        containsString("发生日期：不合理"),
                        containsString("还没有施行"),
                        containsString("须有佐证"),
                        containsString("亲属（兄弟姐妹）")));
        assertEquals(0, entries());
    }

    @Test
    void rowsOfOneSheetCountTogether() {
        Household one = world.households.get(0);
        Response checked = read(sheet().row(one.number, null, "HJ-11", "2", TODAY, "第一次", null)
                .row(one.number, null, "HJ-11", "2", TODAY, "第二次", null)
                .row(one.number, null, "HJ-11", "1", TODAY, "第三次", null)
                .row(one.number, null, "HJ-11", "2", TODAY, "第一次", null)
                .row(one.number, null, "HJ-02", "2", TODAY, "甲", null)
                .row(one.number, null, "HJ-02", "2", TODAY, "乙", null)
                .row(one.number, null, "HJ-02", "2", TODAY, "丙", null));
        List<String> faults = Imports.faults(world.clerk, checked);
        assertEquals("5/0/0/2", Imports.counts(checked), faults.toString());
        assertThat(faults, hasItem(containsString("每期最多 4 分，本期已记 4 分")));
        assertThat(faults, hasItem(containsString("与第 2 行相同")));
        List<String> told = Imports.rows(world.clerk, checked, "ADD").path("items.changes.flatten().after");
        assertTrue(told.get(2).endsWith("劝告"), told.toString());
        assertTrue(told.get(3).endsWith("警示"), told.toString());
        assertTrue(told.get(4).endsWith("扣 2 分"), told.toString());
        Imports.done(world.clerk, checked, "confirm").then().body("status", equalTo("APPLIED"));
        world.clerk
                .request()
                .get("/api/v1/appraisal/entries?subjectId=" + one.id)
                .then()
                .body("items.warning", equalTo(java.util.Arrays.asList(null, "警示", "劝告", null, null)));
    }

    @Test
    void whatChangedSinceTheCheckStopsTheWholeSheet() {
        Household one = world.households.get(0);
        Household two = world.households.get(1);
        Response checked = read(sheet().row(two.number, null, "JT-02", "2", TODAY, null, null)
                .row(one.number, null, "HJ-11", "2", TODAY, null, null));
        assertEquals("2/0/0/0", Imports.counts(checked));
        for (int i = 0; i < 2; i++) {
            world.record(one, "HJ-11", 2);
        }
        Response refused = Imports.done(world.clerk, checked, "confirm");
        assertThat(refused.path("error"), containsString("第 3 行"));
        assertThat(refused.path("error"), containsString("没有写入"));
        assertEquals(2, entries(), "none of the sheet");
    }

    @Test
    void afterTheRoundWasHandedInNothingIsTakenBack() {
        Household one = world.households.get(0);
        Response applied = Imports.done(
                world.clerk, read(sheet().row(one.number, null, "JT-02", "2", TODAY, null, null)), "confirm");
        assertEquals("APPLIED", applied.path("status"), applied.asString());
        world.act(world.clerk, world.round(), "submit", Map.of("reason", "其余各户无加减分"))
                .statusCode(200);
        Response kept = Imports.done(world.clerk, applied, "undo");
        assertEquals("APPLIED", kept.path("status"), kept.asString());
        assertThat(kept.path("error"), containsString("本期评分已经提交"));
        Response late = read(sheet().row(one.number, null, "JT-02", "3", TODAY, null, null));
        assertThat(Imports.faults(world.clerk, late), hasItem(containsString("已经提交审核")));
    }

    /** GY-1 is 志愿服务 in the county's scheme, and 不参加集体公益劳动 in that of the village. */
    @Test
    void aRowIsRecordedByTheSchemeWhoseItemItNames() {
        AppraisalWorld two = new AppraisalWorld("976131", "yiwu", 2);
        String own = two.enact(
                "村道德银行",
                "yuyao",
                Period.at(AppraisalWorld.TODAY, Period.Kind.QUARTER).text(),
                two.village);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_version set rules = replace(rules, '\"rated\":true', '\"rated\":false')"
                                + " where scheme_id = ?",
                        UUID.fromString(own))));
        Household one = two.households.get(0);
        Household other = two.households.get(1);
        Person clerk = two.clerk;
        Response code = Imports.read(
                clerk,
                "SCORE_ENTRIES",
                sheet().row(one.number, null, "GY-1", "1", TODAY, null, "签到表").bytes());
        assertEquals("0/0/0/1", Imports.counts(code));
        assertThat(Imports.faults(clerk, code), hasItem(containsString("不止一个办法有“GY-1”")));
        assertThat(Imports.faults(clerk, code), hasItem(containsString("“GY-1 志愿服务”")));

        Response checked = Imports.read(
                clerk,
                "SCORE_ENTRIES",
                sheet().row(one.number, null, "GY-1 志愿服务", "1", TODAY, null, "签到表")
                        .row(other.number, null, "不参加集体公益劳动", "1", TODAY, null, "记录")
                        .bytes());
        assertEquals(
                "2/0/0/0",
                Imports.counts(checked),
                Imports.faults(clerk, checked).toString());
        List<String> told = Imports.rows(clerk, checked, "ADD").path("items.changes.flatten().after");
        assertThat(told.toString(), containsString("志愿服务，加 1 分"));
        Response applied = Imports.done(clerk, checked, "confirm");
        assertEquals("APPLIED", applied.path("status"), applied.asString());
        assertEquals(
                1,
                database.number(Sql.of(
                        "select sum(points) from appraisal_entry where subject_id = ? and item_code = 'GY-1'",
                        one.id)));
        assertEquals(
                -1,
                database.number(Sql.of(
                        "select sum(points) from appraisal_entry where subject_id = ? and item_code = 'GY-1'",
                        other.id)));
    }

    @Test
    void whoMayNotScoreMayNotImportAndTheTemplateOffersTheItems() throws Exception {
        Person organisation = SignIn.account("COUNTY_ORGANISATION", world.county);
        Imports.upload(organisation, "SCORE_ENTRIES", sheet().bytes()).then().statusCode(403);
        Imports.upload(world.contact, "SCORE_ENTRIES", sheet().bytes()).then().statusCode(403);
        byte[] template = world.clerk
                .request()
                .get("/api/v1/imports/template?kind=SCORE_ENTRIES")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Path file = Files.write(Files.createTempFile("template", ".xlsx"), template);
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var part : java.util.Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        assertThat(text.toString(), containsString("JT-02 " + references("怠于照料老人、孩子")));
        assertThat(text.toString(), containsString("dataValidation"));
        world.clerk
                .request()
                .get("/api/v1/imports/fields?kind=SCORE_ENTRIES")
                .then()
                .body("find { it.field == 'HOUSEHOLD' }.required", equalTo(true));
        assertEquals(
                "0/0/0/0",
                Imports.counts(Imports.read(world.clerk, "SCORE_ENTRIES", template)),
                "the template as it is adds nothing");
    }

    /** As the sheet's writer spells what is not ASCII. */
    private static String references(String text) {
        return text.codePoints().mapToObj("&#x%x;"::formatted).collect(Collectors.joining());
    }
}
