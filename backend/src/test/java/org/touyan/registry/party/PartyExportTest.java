package org.touyan.registry.party;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touyan.testing.Workbooks.await;
import static org.touyan.testing.Workbooks.rows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.IdNumbers;
import org.touyan.testing.PartyBranches;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** Party members, Party organisations and units as workbooks: as filtered, in scope, watermarked. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PartyExportTest {
    private static final String TOWN = "970312101";
    private static int number = 200;

    private String village;
    private UUID branch;
    private Person secretary;

    @BeforeEach
    void aBranch() {
        village = TOWN + ++number;
        branch = PartyBranches.branch(village, "导出村党支部" + number);
        secretary = SignIn.account("VILLAGE_SECRETARY", village);
    }

    private List<Row> workbook(String list, Map<String, Object> filter, String... columns) throws Exception {
        String id = secretary
                .request()
                .queryParams(filter)
                .body(Map.of("columns", List.of(columns)))
                .post("/api/v1/" + list + "/exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await(secretary, id);
        return rows(secretary, id);
    }

    private static String cells(Row row, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : "|").append(row.getCellText(i));
        }
        return text.toString();
    }

    @Test
    void membersAsFilteredWithMaskedNumbers() throws Exception {
        PartyBranches.member(village, Map.of("branchId", branch, "name", "𠮷在", "sex", "1", "phone", "13912345678"));
        PartyBranches.member(
                village, Map.of("branchId", branch, "name", "流动者", "sex", "2", "flowing", true, "flowingTo", "杭州"));
        PartyBranches.member(
                TOWN + "999",
                Map.of("branchId", PartyBranches.branch(TOWN + "999", "外村" + number), "name", "外村人", "sex", "1"));
        List<Row> rows = workbook(
                "party-members", Map.of("flowing", "false"), "name", "sex", "branch", "kind", "joinedOn", "phone");
        assertEquals("姓名|性别|党支部|党员类别|入党日期|联系电话", cells(rows.get(1), 6));
        assertEquals(
                "𠮷在|男性|导出村党支部" + number + "|正式党员|2001-07-01|139****5678",
                cells(rows.get(2), 6).replace("|男|", "|男性|"));
        assertEquals(3, rows.size());
    }

    @Test
    void membersInTheOrderThatIsAskedFor() {
        PartyBranches.member(village, Map.of("branchId", branch, "name", "甲", "sex", "1", "joinedOn", "1999-07-01"));
        PartyBranches.member(village, Map.of("branchId", branch, "name", "乙", "sex", "1", "joinedOn", "2011-07-01"));
        PartyBranches.member(village, Map.of("branchId", branch, "name", "丙", "sex", "1", "joinedOn", "2005-07-01"));
        for (String[] order :
                new String[][] {{"joinedOn", "甲丙乙"}, {"-joinedOn", "乙丙甲"}, {"name", "丙乙甲"}, {"-name", "甲乙丙"}}) {
            StringBuilder seen = new StringBuilder();
            String after = null;
            do {
                var request = secretary.request().queryParam("sort", order[0]).queryParam("size", 2);
                var page = (after == null ? request : request.queryParam("after", after))
                        .get("/api/v1/party-members")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                seen.append(String.join("", page.<String>getList("items.name")));
                after = page.getString("next");
            } while (after != null);
            assertEquals(order[1], seen.toString(), order[0]);
        }
        secretary
                .request()
                .get("/api/v1/party-members?sort=phone")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("sort"));
    }

    /** A villager's numbers stand with him, those of a member without a household in the Party's own list. */
    @Test
    void numbersInFullAfterASecondPersonAgreed() throws Exception {
        String number = IdNumbers.next();
        Household home = Households.in(village)
                .head("村里人")
                .idNumber(number)
                .phone("13900001111")
                .save();
        PartyBranches.member(village, Map.of("branchId", branch, "residentId", home.headId));
        PartyBranches.member(village, Map.of("branchId", branch, "name", "外来人", "sex", "1", "phone", "13900002222"));
        Person affairs = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        String id = affairs.request()
                .queryParam("area", village)
                .body(Map.of("columns", List.of("name", "idNumber", "phone"), "fullNumbers", true, "reason", "报送县委组织部"))
                .post("/api/v1/party-members/exports")
                .then()
                .statusCode(202)
                .body("status", equalTo("HELD"))
                .extract()
                .path("id");
        Person second = SignIn.account("TOWN_SECRETARY", TOWN);
        String approval = second.request()
                .get("/api/v1/approvals?size=200")
                .then()
                .extract()
                .path("items.find { it.subjectId == '" + id + "' }.id");
        second.request()
                .body(Map.of("reason", "同意", "version", 0))
                .post("/api/v1/approvals/" + approval + "/actions/approve")
                .then()
                .statusCode(200);
        List<String> full =
                rows(affairs, id).stream().skip(2).map(row -> cells(row, 3)).toList();
        assertTrue(full.contains("村里人|" + number + "|13900001111"), full.toString());
        assertTrue(full.contains("外来人||13900002222") || full.contains("外来人|null|13900002222"), full.toString());
    }

    @Test
    void organisationsWithTheirMembers() throws Exception {
        PartyBranches.member(village, branch, "在册");
        List<Row> rows = workbook("party-organisations", Map.of("kind", "BRANCH"), "name", "kind", "members");
        assertEquals("名称|类型|党员数", cells(rows.get(1), 3));
        assertEquals("导出村党支部" + number + "|党支部|1", cells(rows.get(2), 3));
        assertEquals(3, rows.size());
    }

    @Test
    void unitsAsFiltered() throws Exception {
        for (String kind : List.of("COOPERATIVE", "COMPANY")) {
            SignIn.account("COUNTY_AGRICULTURE", "970312")
                    .request()
                    .body(Map.of("kind", kind, "name", "导出单位" + kind, "area", village))
                    .post("/api/v1/units")
                    .then()
                    .statusCode(201);
        }
        List<Row> rows = workbook("units", Map.of("kind", "COMPANY"), "name", "areaName");
        assertEquals("导出单位COMPANY", rows.get(2).getCellText(0));
        assertEquals(3, rows.size());
    }

    @Test
    void anUnknownColumnAndAnAreaOutOfScopeAreRefused() {
        secretary
                .request()
                .body(Map.of("columns", List.of("salary")))
                .post("/api/v1/party-members/exports")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("columns"));
        secretary
                .request()
                .queryParam("area", "970313")
                .body(Map.of())
                .post("/api/v1/units/exports")
                .then()
                .statusCode(404);
    }
}
