package org.touyan.region;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;

/** Division tables as offices send them, and as they should not be. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RegionImportTest {
    private static final String COUNTY = "980401";
    private static final String HEAD = "code,name,level,parent_code\n";

    @BeforeEach
    void places() {
        Places.town("980401101", "黄宅镇");
        Places.village("980401101201", "前店村村民委员会");
    }

    private static ValidatableResponse run(String csv, boolean commit) {
        return SignIn.as("COUNTY_ORGANISATION", COUNTY)
                .queryParam("commit", commit)
                .body(Map.of("csv", csv))
                .post("/api/v1/regions/imports")
                .then();
    }

    @Test
    void recordsWhatWasNamedHowBefore() {
        Places.village("980401118201", "岩头村");
        run(HEAD + "980401118201,岩头新村,VILLAGE,980401118\n980401118202,毛店村,VILLAGE,980401118\n", true)
                .statusCode(200);
        SignIn.as("AUDIT_ADMIN", "980401118")
                .queryParam("action", "region.import")
                .get("/api/v1/audit-entries")
                .then()
                .body("items", hasSize(1))
                .body("items[0].area", equalTo("980401118"))
                .body("items[0].before.980401118201", equalTo("岩头村"))
                .body("items[0].after.980401118201", equalTo("岩头新村"))
                .body("items[0].after.980401118202", equalTo("毛店村"))
                .body("items[0].after.added", equalTo(1));
    }

    @Test
    void previewsWithoutWritingAndThenWritesTheSame() {
        String csv = "\uFEFF\"code\", name ,level,parent_code\r\n"
                + "980000000000,省98,PROVINCE,\r\n"
                + "980401000000,县980401,COUNTY,980400000000\r\n"
                + "\r\n"
                + " ９８０４０１１０２０００ ,\" 白马镇 \",TOWNSHIP,980401000000\r\n"
                + "980401102201,\"买买提·艾力𠮷村\",VILLAGE,980401102000\r\n"
                + "980401101201,前店新村村民委员会,VILLAGE,980401101000\r\n"
                + ",,,\r\n"
                + "980401101000,黄宅镇,TOWN,980401000000";
        for (boolean commit : new boolean[] {false, false, true}) {
            run(csv, commit)
                    .statusCode(200)
                    .body("added.code", contains("980401102", "980401102201"))
                    .body("added.name", contains("白马镇", "买买提·艾力𠮷村"))
                    .body(
                            "changed",
                            equalTo(List.of(Map.of("code", "980401101201", "name", "前店新村村民委员会", "before", "前店村村民委员会"))))
                    .body("unchanged", equalTo(3))
                    .body("rejected", empty())
                    .body("committed", equalTo(commit));
        }
        run(csv, false)
                .body("addedCount", equalTo(0))
                .body("changedCount", equalTo(0))
                .body("unchanged", equalTo(6));
        SignIn.as("COUNTY_ORGANISATION", COUNTY)
                .get("/api/v1/regions?parent=" + COUNTY)
                .then()
                .body("items.code", hasItem("980401102"))
                .body("items.find { it.code == '980401102' }.childCount", equalTo(1));
        SignIn.as("COUNTY_ORGANISATION", COUNTY)
                .queryParam("q", "qdxc")
                .get("/api/v1/regions")
                .then()
                .body("items.code", contains("980401101201"));
    }

    @Test
    void saysWhichRowsItCannotUse() {
        String csv = HEAD
                + "980401103000,甲镇,TOWNSHIP,980401000000\n"
                + "980401103000,乙镇,TOWNSHIP,980401000000\n"
                + "980401104201,孤村,VILLAGE,980401104000\n"
                + "980401105000,错级镇,VILLAGE,980401000000\n"
                + "980401106000,自环镇,TOWNSHIP,980401106000\n"
                + "980401107000,倒挂镇,TOWNSHIP,980401107201\n"
                + "98040110x,字母镇,TOWNSHIP,980401000000\n"
                + "980401108000,,TOWNSHIP,980401000000\n"
                + "980401109000,\"=HYPERLINK(\"\"http://x\"\")\",TOWNSHIP,980401000000\n"
                + "980401110000,控\u0001制镇,TOWNSHIP,980401000000\n"
                + "980402101000,外县镇,TOWNSHIP,980402000000\n"
                + "9.80401E+11,科学记数镇,TOWNSHIP,980401000000\n"
                + "980401111000," + "长".repeat(81) + ",TOWNSHIP,980401000000\n"
                + "980401112000,无级镇,HAMLET,980401000000\n"
                + "980401103201,甲村,VILLAGE,980401103000\n";
        run(csv, false)
                .statusCode(200)
                .body("added.code", contains("980401103", "980401103201"))
                .body("rejected.row", contains(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15))
                .body(
                        "rejected.message",
                        contains(
                                "与第 2 行的编码重复",
                                "上级 980401104 不存在或未能导入",
                                "编码与级别（村）不符",
                                "上级编码与编码不符，应为 980401000000",
                                "上级编码与编码不符，应为 980401000000",
                                "编码应为 12 位数字",
                                "名称不能为空",
                                "名称不能以 = + - @ 开头",
                                "名称含有无法保存的字符",
                                "不在您的管辖范围内",
                                "编码应为 12 位数字",
                                "名称不能超过 80 个字",
                                "级别应为 PROVINCE、PREFECTURE、COUNTY、TOWNSHIP 或 VILLAGE"))
                .body("rejectedCount", equalTo(13));
    }

    @Test
    void neverBringsARetiredCodeBack() {
        String code = Places.village("980401101299", "将撤村");
        SignIn.as("COUNTY_ORGANISATION", COUNTY)
                .body(Map.of("reason", "撤", "version", 0))
                .post("/api/v1/regions/" + code + "/actions/retire")
                .then()
                .statusCode(200);
        run(HEAD + code + ",将撤村,VILLAGE,980401101000\n", true)
                .body("rejected.message", contains("这个编码已经撤并停用，不能再次使用"))
                .body("unchanged", equalTo(0));
    }

    @Test
    void refusesWhatIsNoTable() {
        run("hello", false).statusCode(400).body("errors.field", contains("csv"));
        run(HEAD, false).statusCode(400).body("detail", containsString("没有可以导入的行"));
        run(HEAD + "980401120000,\"没有收尾的引号,TOWNSHIP,980401000000\n", false)
                .statusCode(400)
                .body("errors.message", contains(containsString("引号")));
        run(HEAD + "980401101000,黄宅镇,TOWN,\n".repeat(200_000), false)
                .statusCode(413)
                .body("code", equalTo("too-large"));
        run("", false).statusCode(400).body("errors.field", contains("csv"));
        SignIn.as("TOWN_SECRETARY", "980401101")
                .body(Map.of("csv", HEAD))
                .post("/api/v1/regions/imports")
                .then()
                .statusCode(403);
        SignIn.as("TOWN_PARTY_AFFAIRS", "980401101")
                .body(Map.of("csv", HEAD + "980401120000,越界镇,TOWNSHIP,980401000000\n"))
                .post("/api/v1/regions/imports?commit=true")
                .then()
                .statusCode(200)
                .body("rejected.message", contains("不在您的管辖范围内"))
                .body("added", empty());
    }

    @Test
    void readsAChineseHeadingAndLeavesOutTheLevel() {
        run("编码,名称\n980401130000,表头镇\n980401130201,表头村\n", false)
                .statusCode(200)
                .body("added", hasSize(2))
                .body("rejected", empty());
    }
}
