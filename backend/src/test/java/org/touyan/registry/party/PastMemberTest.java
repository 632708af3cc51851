package org.touyan.registry.party;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
    private static final String SECOND = "971885102";
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
        act(town, member, action, body);
    }

    private static void act(Person who, UUID member, String action, Map<String, Object> body) {
        Map<String, Object> whole = new HashMap<>(Map.of("happenedOn", TODAY.toString(), "reason", "支部办理"));
        whole.putAll(body);
        whole.put(
                "version",
                who.request().get(URL + "/" + member).then().extract().<Integer>path("version"));
        who.request()
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
                .body(Map.of("columns", List.of("name", "branch", "contact", "kind")))
                .post(URL + "/exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        List<Row> sheet = Workbooks.rows(secretary, export);
        assertTrue(
                sheet.get(0).getCellText(0).contains("截至：" + YESTERDAY),
                sheet.get(0).getCellText(0));
        Row titles = sheet.get(sheet.size() - 5);
        assertEquals(
                List.of("姓名", "党支部", "党员类别"),
                titles.stream().map(cell -> cell.getText()).toList());
        assertEquals(
                List.of("丁旧名", "丙转正", "乙去世", "甲转走"),
                sheet.subList(sheet.size() - 4, sheet.size()).stream()
                        .map(row -> row.getCellText(0))
                        .sorted()
                        .toList());
    }

    /** The page shows the same day, to whoever looked after the branch of then, with what had happened by then. */
    @Test
    void hisPageIsThatOfTheDay() {
        UUID south = PartyBranches.branch(SECOND + "203", "南村支部");
        UUID north = PartyBranches.branch(SECOND + "204", "北村支部");
        Person before = SignIn.account("VILLAGE_SECRETARY", SECOND + "203");
        Person after = SignIn.account("VILLAGE_SECRETARY", SECOND + "204");
        Household home =
                Households.in(SECOND + "203").head("己联户").politicalStatus("01").save();
        UUID member = PartyBranches.member(SECOND + "203", Map.of("branchId", south, "residentId", home.headId));
        longAgo(member);
        database.update(Sql.of(
                "update household set area = ?, created_at = ? where id = ?",
                SECOND + "203" + "0101",
                Instant.now().minus(10, ChronoUnit.DAYS),
                home.id));
        database.update(Sql.of(
                "insert into grid_staff (id, area, role, person_name, resident_id, valid_from, valid_to)"
                        + " values (?, ?, 'CONTACT_MEMBER', '己联户', ?, ?, ?)",
                UUID.randomUUID(),
                SECOND + "203" + "0101",
                home.headId,
                TODAY.minusDays(9),
                TODAY));
        act(SignIn.account("TOWN_PARTY_AFFAIRS", SECOND), member, "transfer", Map.of("branchId", north));
        before.request().get(URL + "/" + member).then().statusCode(404);
        before.request()
                .get(URL + "/" + member + "?asOf=" + YESTERDAY)
                .then()
                .statusCode(200)
                .body("branchName", equalTo("南村支部"))
                .body("asOf", equalTo(YESTERDAY))
                .body("actions", hasSize(0))
                .body("history", hasSize(0))
                .body("contacts", hasSize(1))
                .body("contacts[0].householdCount", equalTo(1))
                .body("contacts[0].households[0].headName", equalTo("己联户"));
        after.request().get(URL + "/" + member + "?asOf=" + YESTERDAY).then().statusCode(404);
        after.request()
                .get(URL + "/" + member + "?asOf=" + TODAY)
                .then()
                .statusCode(200)
                .body("branchName", equalTo("北村支部"))
                .body("history", hasSize(2))
                .body("contacts", hasSize(0));
        String longBefore = TODAY.minusDays(30).toString();
        before.request().get(URL + "/" + member + "?asOf=" + longBefore).then().statusCode(404);
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
