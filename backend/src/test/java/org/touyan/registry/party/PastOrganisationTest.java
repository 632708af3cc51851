package org.touyan.registry.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.testing.PartyBranches;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Workbooks;

/** Party organisations as of a past day: what stood then, who led it and how many members it had. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PastOrganisationTest {
    private static final String TOWN = "971886101";
    private static final String VILLAGE = TOWN + "201";
    private static final String URL = "/api/v1/party-organisations";
    private static final LocalDate TODAY = LocalDate.now(BusinessTime.ZONE);
    private static final String YESTERDAY = TODAY.minusDays(1).toString();

    @Inject
    Database database;

    private final Person town = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);

    private void longAgo(String table, UUID... ids) {
        database.update(Sql.of(
                        "update " + table + " set created_at = ? where",
                        Instant.now().minus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS))
                .in("id", List.of(ids)));
    }

    private int version(String url) {
        return town.request().get(url).then().statusCode(200).extract().path("version");
    }

    private void edit(UUID id, String name, UUID secretary) {
        Map<String, Object> body = new HashMap<>(Map.of("version", version(URL + "/" + id), "name", name));
        body.put("secretaryId", secretary);
        town.request().body(body).put(URL + "/" + id).then().statusCode(200);
    }

    @Test
    void whatStoodIsShownAsItWas() throws Exception {
        UUID branch = PartyBranches.branch(VILLAGE, "旧名支部");
        UUID committee = UUID.fromString(
                town.request().get(URL + "/" + branch).then().extract().path("parentId"));
        UUID group = PartyBranches.organisation(VILLAGE, branch, "GROUP", "第一党小组");
        UUID stays =
                PartyBranches.member(VILLAGE, Map.of("branchId", branch, "name", "留下的", "sex", "1", "groupId", group));
        UUID leads = PartyBranches.member(VILLAGE, branch, "带头的");
        edit(branch, "旧名支部", leads);
        longAgo("party_organisation", committee, branch, group);
        longAgo("party_member", stays, leads);
        database.update(Sql.of("delete from party_organisation_history where area = ?", VILLAGE));

        edit(branch, "新名支部", leads);
        PartyBranches.member(VILLAGE, branch, "新来的");
        Map<String, Object> ending = Map.of("version", 0, "status", "DECEASED", "happenedOn", TODAY.toString());
        ending = new HashMap<>(ending);
        ending.put("reason", "因病去世");
        ending.put("version", version("/api/v1/party-members/" + leads));
        town.request()
                .body(ending)
                .post("/api/v1/party-members/" + leads + "/actions/end")
                .then()
                .statusCode(200);
        UUID late = PartyBranches.organisation(VILLAGE, committee, "BRANCH", "新设支部");

        String then = "?asOf=" + YESTERDAY;
        town.request()
                .get(URL + "/" + branch + then)
                .then()
                .statusCode(200)
                .body("name", equalTo("旧名支部"))
                .body("secretaryName", equalTo("带头的"))
                .body("counts.members", equalTo(2))
                .body("children", equalTo(1))
                .body("above.name", contains("旧名支部的党委"))
                .body("asOf", equalTo(YESTERDAY))
                .body("actions", hasSize(0));
        town.request().get(URL + "/" + group + then).then().body("counts.members", equalTo(1));
        town.request().get(URL + "/" + late + then).then().statusCode(404);
        town.request()
                .get(URL + "/" + branch)
                .then()
                .body("name", equalTo("新名支部"))
                .body("secretaryName", equalTo(null))
                .body("asOf", equalTo(null))
                .body("counts.members", equalTo(2));
        town.request()
                .get(URL + then + "&area=" + VILLAGE + "&top=true")
                .then()
                .statusCode(200)
                .body("items.name", contains("旧名支部的党委"))
                .body("items[0].counts.members", equalTo(2))
                .body("items[0].children", equalTo(1));
        town.request()
                .get(URL + then + "&parent=" + committee)
                .then()
                .body("items.name", contains("旧名支部"))
                .body("total", equalTo(1));
        town.request().get(URL + then + "&q=新名").then().body("items", hasSize(0));
        town.request()
                .get(URL + "?asOf=" + TODAY + "&parent=" + committee)
                .then()
                .body("items.name", contains("新名支部", "新设支部"));

        String export = town.request()
                .queryParam("asOf", YESTERDAY)
                .queryParam("area", VILLAGE)
                .body(Map.of("columns", List.of("name", "members")))
                .post(URL + "/exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        List<Row> sheet = Workbooks.rows(town, export);
        assertTrue(sheet.get(0).getCellText(0).contains("截至：" + YESTERDAY));
        assertEquals(
                List.of("旧名支部 2", "旧名支部的党委 2", "第一党小组 1"),
                sheet.subList(sheet.size() - 3, sheet.size()).stream()
                        .map(row -> row.getCellText(0) + " " + row.getCellText(1))
                        .sorted()
                        .toList());
    }

    @Test
    void whatHasEndedStoodUntilThen() {
        UUID branch = PartyBranches.branch(TOWN + "202", "撤销支部");
        longAgo("party_organisation", branch);
        town.request()
                .body(Map.of("version", version(URL + "/" + branch), "reason", "并入他支部"))
                .post(URL + "/" + branch + "/actions/end")
                .then()
                .statusCode(200);
        String there = "&area=" + TOWN + "202&kind=BRANCH";
        town.request().get(URL + "?asOf=" + YESTERDAY + there).then().body("items.name", contains("撤销支部"));
        town.request().get(URL + "?asOf=" + TODAY + there).then().body("items", hasSize(0));
        town.request().get(URL + "?ended=true&asOf=" + TODAY + there).then().body("items.name", contains("撤销支部"));
        Person elsewhere = SignIn.account("VILLAGE_SECRETARY", TOWN + "209");
        elsewhere
                .request()
                .get(URL + "/" + branch + "?asOf=" + YESTERDAY)
                .then()
                .statusCode(404);
        elsewhere.request().get(URL + "?asOf=" + YESTERDAY).then().body("items", hasSize(0));
        town.request().get(URL + "?asOf=2099-01-01").then().statusCode(400);
    }
}
