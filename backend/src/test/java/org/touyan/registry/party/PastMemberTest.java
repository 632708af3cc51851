package org.touyan.registry.party;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.PartyBranches;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Workbooks;

/** The Party's list as of a past day: who was in which branch, as what, by what had been recorded then. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PastMemberTest {
    private static final String TOWN = "971885101";
    private static final String URL = "/api/v1/party-members";
    private static final LocalDate TODAY = LocalDate.now(BusinessTime.ZONE);
    private static final String YESTERDAY = TODAY.minusDays(1).toString();

    @Inject
    Database database;

    private final Person town = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
    private final Person secretary = SignIn.account("VILLAGE_SECRETARY", TOWN + "201");
    private final Person other = SignIn.account("VILLAGE_SECRETARY", TOWN + "202");

    private void longAgo(UUID member) {
        database.update(Sql.of(
                "update party_member set created_at = ? where id = ?",
                Instant.now().minus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS),
                member));
    }

    private void act(UUID member, String action, Map<String, Object> body) {
        Map<String, Object> whole = new HashMap<>(Map.of("happenedOn", TODAY.toString(), "reason", "支部办理"));
        whole.putAll(body);
        whole.put(
                "version",
                town.request().get(URL + "/" + member).then().extract().<Integer>path("version"));
        town.request()
                .body(whole)
                .post(URL + "/" + member + "/actions/" + action)
                .then()
                .statusCode(200);
    }

    /** By pages of one, so that the cursor goes on where the page ended. */
    private static List<String> listed(Person who, String asOf) {
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            var request = who.request().queryParam("size", 1);
            request = asOf == null ? request : request.queryParam("asOf", asOf);
            JsonPath page = (after == null ? request : request.queryParam("after", after))
                    .get(URL)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.<Map<String, Object>>getList("items")
                    .forEach(row -> seen.add(row.get("name") + " " + row.get("branchName") + " " + row.get("kind")));
            after = page.getString("next");
        } while (after != null);
        return seen.stream().sorted().toList();
    }

    @Test
    void aMemberIsWhereAndWhatHeWas() throws Exception {
        UUID east = PartyBranches.branch(TOWN + "201", "东村支部");
        UUID west = PartyBranches.branch(TOWN + "202", "西村支部");
        Household home =
                Households.in(TOWN + "201").head("丁旧名").politicalStatus("01").save();
        UUID moved = PartyBranches.member(TOWN + "201", east, "甲转走");
        UUID dead = PartyBranches.member(TOWN + "201", east, "乙去世");
        UUID full = PartyBranches.member(
                TOWN + "201",
                Map.of("branchId", east, "name", "丙转正", "sex", "1", "kind", "PROBATIONARY", "joinedOn", "2025-11-01"));
        UUID renamed = PartyBranches.member(TOWN + "201", Map.of("branchId", east, "residentId", home.headId));
        List.of(moved, dead, full, renamed).forEach(this::longAgo);
        PartyBranches.member(TOWN + "201", east, "戊新来");
        List<String> then = listed(secretary, TODAY.toString());
        assertEquals(
                List.of("丁旧名 东村支部 FULL", "丙转正 东村支部 PROBATIONARY", "乙去世 东村支部 FULL", "戊新来 东村支部 FULL", "甲转走 东村支部 FULL"),
                then);

        act(moved, "transfer", Map.of("branchId", west));
        act(dead, "end", Map.of("status", "DECEASED"));
        Map<String, Object> confirmed = new HashMap<>(Map.of(
                "version", 0, "name", "丙转正", "sex", "1", "kind", "FULL", "joinedOn", "2025-11-01", "flowing", false));
        confirmed.put("fullOn", TODAY.toString());
        town.request().body(confirmed).put(URL + "/" + full).then().statusCode(200);
        Map<String, Object> person = new HashMap<>(
                Map.of("version", 0, "name", "丁新名", "sex", "1", "relation", "02", "politicalStatus", "01"));
        person.putAll(Map.of("registeredHere", true, "livesHere", true, "isMember", true));
        town.request()
                .body(person)
                .put("/api/v1/residents/" + home.headId)
                .then()
                .statusCode(200);

        List<String> old = then.stream().filter(row -> !row.startsWith("戊")).toList();
        assertEquals(old, listed(secretary, YESTERDAY));
        assertEquals(List.of(), listed(other, YESTERDAY));
        assertEquals(old, listed(town, YESTERDAY));
        List<String> now = List.of("丁新名 东村支部 FULL", "丙转正 东村支部 FULL", "戊新来 东村支部 FULL");
        assertEquals(now, listed(secretary, null));
        assertEquals(now, listed(secretary, TODAY.toString()));
        assertEquals(List.of("甲转走 西村支部 FULL"), listed(other, TODAY.toString()));
        assertEquals(List.of(), listed(secretary, TODAY.minusDays(30).toString()));

        String export = secretary
                .request()
                .queryParam("asOf", YESTERDAY)
                .body(Map.of("columns", List.of("name", "branch", "kind")))
                .post(URL + "/exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        List<Row> sheet = Workbooks.rows(secretary, export);
        assertTrue(
                sheet.get(0).getCellText(0).contains("截至：" + YESTERDAY),
                sheet.get(0).getCellText(0));
        assertEquals(
                List.of("丁旧名", "丙转正", "乙去世", "甲转走"),
                sheet.subList(sheet.size() - 4, sheet.size()).stream()
                        .map(row -> row.getCellText(0))
                        .sorted()
                        .toList());
    }

    @Test
    void whatOnlyTodayKnowsIsRefused() {
        Map.of("sort=name", "sort", "contact=true", "asOf")
                .forEach((query, field) -> town.request()
                        .get(URL + "?asOf=" + YESTERDAY + "&" + query)
                        .then()
                        .statusCode(400)
                        .body("errors[0].field", equalTo(field)));
        town.request()
                .get(URL + "?asOf=2099-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("今天和以前"));
    }
}
