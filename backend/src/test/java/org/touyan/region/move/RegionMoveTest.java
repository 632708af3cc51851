package org.touyan.region.move;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.region.Grids;
import org.touyan.region.RegionSummaries;
import org.touyan.region.RegionSummary;
import org.touyan.region.ScopedRows;
import org.touyan.region.group.VillagerGroup;
import org.touyan.registry.Household;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;

/** Villages that merge and move take every row along, and the preview says so beforehand. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RegionMoveTest {
    private static final String COUNTY = "980501";

    @Inject
    EntityManager database;

    @Inject
    RegionSummaries summaries;

    @Inject
    ScopedRows rows;

    @Inject
    Grids grids;

    private static RequestSpecification county() {
        return SignIn.as("COUNTY_ORGANISATION", COUNTY);
    }

    private void group(String village, String number, String name) {
        CurrentActor.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            database.persist(new VillagerGroup(null, village, number, name));
            return null;
        }));
    }

    private static void staff(String grid, String role, String name) {
        county().body(Map.of("role", role, "personName", name))
                .post("/api/v1/grids/" + grid + "/staff")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> merge(String target, String... sources) {
        Map<String, Object> body = new HashMap<>();
        body.put("sources", List.of(sources));
        body.put("targetCode", target);
        body.put("reason", "村规模调整");
        body.put("effectiveDate", "2025-03-01");
        return body;
    }

    private static ValidatableResponse preview(String target, String... sources) {
        return county().body(Map.of("sources", List.of(sources), "targetCode", target))
                .post("/api/v1/regions/merge-preview")
                .then();
    }

    /** Rows of every scoped table in an area, by table; but for the history, to which a merge itself adds. */
    private Map<String, Long> rowsIn(String area) {
        return CurrentActor.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            Map<String, Long> counts = new HashMap<>();
            rows.kinds().forEach(kind -> counts.put(kind.table(), rows.count(kind, area)));
            counts.values().removeIf(count -> count == 0);
            counts.keySet().removeAll(List.of("life_event", "household_history", "resident_history"));
            return counts;
        }));
    }

    private Map<String, RegionSummary> figures(String... areas) {
        return QuarkusTransaction.requiringNew().call(() -> summaries.of(List.of(areas)));
    }

    private List<?> query(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getResultList());
    }

    @Test
    void mergesAVillageWithGridsGroupsPeopleAndAccountsAsPreviewed() {
        String target = Places.village("980501101201", "并入村村民委员会");
        String source = Places.village("980501101202", "被并村村民委员会");
        Places.contactGrid(target + "0101", "1号联动网格");
        Places.contactGrid(source + "0101", "1号联动网格");
        Places.contactGrid(source + "0102", "2号联动网格");
        Places.grid(source + "05", "第五网格");
        group(target, "01", "一组");
        group(source, "01", "被并一组");
        group(source, "02", "被并二组");
        CurrentActor.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            grids.assignMember(source + "0102", null, "包户党员", null);
            return null;
        }));
        staff(source + "05", "GRID_LEADER", "五网格长");
        Households.in(target + "0101").head("甲").save();
        Household a = Households.in(source + "0101").head("乙").members(3).save();
        Household b = Households.in(source + "0102")
                .head("丙")
                .members(2)
                .group("02")
                .contacted()
                .save();
        Household c = Households.in(source).head("丁").save();
        SignIn.Person secretary = SignIn.account("VILLAGE_SECRETARY", source);
        SignIn.Person leader = SignIn.account("GRID_LEADER", source + "05", target);

        JsonPath preview = preview(target, source).statusCode(200).extract().jsonPath();
        assertEquals(target, preview.getString("newCode"));
        assertEquals(4, preview.getInt("grids"));
        assertEquals(
                Stream.of(secretary, leader)
                        .map(SignIn.Person::username)
                        .sorted()
                        .toList(),
                preview.getList("accounts.username"));
        assertEquals(2, preview.getList("warnings").size());
        Map<String, Long> promised = new HashMap<>();
        preview.<Map<String, Object>>getList("moves")
                .forEach(m -> promised.put((String) m.get("table"), ((Number) m.get("rows")).longValue()));
        assertEquals(rowsIn(source), promised);
        assertEquals(3, promised.get("household"));
        assertEquals(2, promised.get("grid_staff"));
        assertEquals(2, promised.get("villager_group"));
        Map<String, Long> before = rowsIn(target);

        Map<String, Object> order = merge(target, source);
        order.put("newName", "新联村村民委员会");
        county().body(order)
                .post("/api/v1/regions/merge")
                .then()
                .statusCode(200)
                .body("code", equalTo(target))
                .body("name", equalTo("新联村村民委员会"))
                .body("childCount", equalTo(3))
                .body("households", equalTo(4))
                .body("residents", equalTo(7));

        assertEquals(Map.of(), rowsIn(source));
        promised.forEach((table, count) -> before.merge(table, count, Long::sum));
        assertEquals(before, rowsIn(target));
        assertEquals(
                List.of(target + "0201", target + "0202", target),
                query("select area from household where head_name in ('乙', '丙', '丁') and area like '" + COUNTY
                        + "%' order by head_name = '丁', head_name = '丙'"));
        assertEquals(
                List.of("02", "03", "03"),
                query("select number from villager_group where area = '" + target + "' and number <> '01' union all"
                        + " select group_number from household where head_name = '乙' and area like '" + COUNTY + "%'"
                        + " order by 1"));
        assertEquals(
                Map.of(
                        target,
                        new RegionSummary(4, 7, 3),
                        target + "02",
                        new RegionSummary(2, 5, 1),
                        target + "0202",
                        new RegionSummary(1, 2, 0),
                        source,
                        RegionSummary.NONE,
                        source + "0102",
                        RegionSummary.NONE),
                figures(target, target + "02", target + "0202", source, source + "0102"));
        // His grid lies in the village that he has as a whole.
        assertEquals(
                List.of(target),
                query("select x.area from account_area x join account a on a.id = x.account_id where a.username = '"
                        + leader.username() + "' order by 1"));
        county().get("/api/v1/regions/" + source)
                .then()
                .body("validTo", equalTo("2025-03-01"))
                .body("successorCode", equalTo(target))
                .body("childCount", equalTo(0));
        county().get("/api/v1/regions?parent=980501101")
                .then()
                .body("items.code", contains(target))
                .body("total", equalTo(1));
        county().get("/api/v1/grids/" + source + "0102")
                .then()
                .statusCode(200)
                .body("code", equalTo(target + "0202"))
                .body("staff.personName", contains("包户党员"));
        county().body(merge(target, source))
                .post("/api/v1/regions/merge")
                .then()
                .statusCode(409)
                .body("code", equalTo("state"));
        assertEquals(
                List.of("村规模调整"),
                query("select reason from audit_entry where action = 'region.merge' and object_id = '" + target + "'"));
        assertTrue(Stream.of(a, b, c).allMatch(h -> h.version == 0), "the builder's rows were fresh");
    }

    @Test
    void mergesTwoVillagesIntoAThirdOfAnotherTown() {
        String target = Places.village("980501102201", "中心村");
        String first = Places.village("980501102202", "东村");
        String second = Places.village("980501103201", "西村");
        for (String village : List.of(target, first, second)) {
            Places.grid(village + "01", "第一网格");
            group(village, "01", "一组");
            Households.in(village + "01").head("户" + village).save();
        }
        preview(target, first, second)
                .statusCode(200)
                .body("grids", equalTo(2))
                .body("warnings", hasItem(containsString("另一个乡镇")));
        county().body(merge(target, first, second))
                .post("/api/v1/regions/merge")
                .then()
                .statusCode(200)
                .body("childCount", equalTo(3))
                .body("households", equalTo(3));
        assertEquals(
                List.of(target + "01", target + "02", target + "03"),
                query("select area from household where area like '" + target + "%' order by area"));
        assertEquals(
                List.of("01", "02", "03"),
                query("select number from villager_group where area = '" + target + "' order by number"));
        county().get("/api/v1/regions/980501103")
                .then()
                .body("childCount", equalTo(0))
                .body("households", equalTo(0));
    }

    @Test
    void movesAVillageToAnotherTownUnderANewCode() {
        String village = Places.village("980501104201", "要搬村村民委员会");
        Places.town("980501105", "接收镇");
        Places.village("980501105220", "原有村村民委员会");
        Places.contactGrid(village + "0307", "7号联动网格");
        group(village, "04", "四组");
        Households.in(village + "0307").head("搬家户").members(4).group("04").save();
        String moved = "980501105221";
        county().body(Map.of("parentCode", "980501105"))
                .post("/api/v1/regions/" + village + "/move-preview")
                .then()
                .statusCode(200)
                .body("newCode", equalTo(moved))
                .body("grids", equalTo(2))
                .body("moves.find { it.table == 'household' }.rows", equalTo(1));
        county().body(Map.of("parentCode", "980501105", "reason", "区划调整", "version", 9))
                .post("/api/v1/regions/" + village + "/actions/move")
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"));
        county().body(Map.of("parentCode", "980501105", "reason", "区划调整", "version", 0))
                .post("/api/v1/regions/" + village + "/actions/move")
                .then()
                .statusCode(200)
                .body("code", equalTo(moved))
                .body("name", equalTo("要搬村村民委员会"))
                .body("parentCode", equalTo("980501105"))
                .body("residents", equalTo(4));
        assertEquals(List.of(moved + "0307"), query("select area from household where head_name = '搬家户'"));
        assertEquals(Map.of(), rowsIn(village));
        assertEquals(new RegionSummary(1, 4, 1), figures(moved + "03").get(moved + "03"));
        county().get("/api/v1/regions/" + village).then().body("successorCode", equalTo(moved));
        county().get("/api/v1/regions/980501104").then().body("childCount", equalTo(0));
        county().get("/api/v1/regions?parent=" + moved).then().body("items.childCount", contains(1));
        county().body(Map.of("parentCode", "980501104", "reason", "区划调整", "version", 0))
                .post("/api/v1/regions/" + village + "/actions/move")
                .then()
                .statusCode(409);
    }

    @Test
    void mergesNothingElseThanWasPreviewed() {
        String source = COUNTY + "129201";
        String target = COUNTY + "129202";
        Places.village(source, "坞口村");
        Places.village(target, "坞底村");
        Map<String, Object> seen = merge(target, source);
        seen.put("mark", preview(target, source).statusCode(200).extract().path("mark"));
        Places.grid(source + "01", "坞口第一网格");
        county().body(seen)
                .post("/api/v1/regions/merge")
                .then()
                .statusCode(409)
                .body("code", equalTo("state"))
                .body("detail", containsString("重新预览"));
        seen.put("mark", preview(target, source).statusCode(200).extract().path("mark"));
        county().body(seen).post("/api/v1/regions/merge").then().statusCode(200);
    }

    @Test
    void refusesWhatCannotMerge() {
        String target = Places.village("980501106201", "甲村");
        String source = Places.village("980501106202", "乙村");
        String foreign = Places.village("980502101201", "外县村");
        preview(target, target).statusCode(422).body("errors.field", contains("sources"));
        preview(target, source, source).statusCode(422);
        preview("980501106", source).statusCode(400).body("errors.field", contains("targetCode"));
        preview(target).statusCode(400).body("errors.field", contains("sources"));
        preview(target, foreign).statusCode(404);
        preview(foreign, source).statusCode(404);
        SignIn.as("COUNTY_ORGANISATION", "9805")
                .body(Map.of("sources", List.of(foreign), "targetCode", target))
                .post("/api/v1/regions/merge-preview")
                .then()
                .statusCode(422);
        Map<String, Object> future = merge(target, source);
        future.put("effectiveDate", "2099-01-01");
        county().body(future)
                .post("/api/v1/regions/merge")
                .then()
                .statusCode(400)
                .body("errors.field", contains("effectiveDate"));
        Map<String, Object> silent = merge(target, source);
        silent.put("reason", " ");
        county().body(silent)
                .post("/api/v1/regions/merge")
                .then()
                .statusCode(400)
                .body("errors.field", contains("reason"));
        SignIn.as("TOWN_PARTY_AFFAIRS", "980501106")
                .body(merge(target, source))
                .post("/api/v1/regions/merge")
                .then()
                .statusCode(403);
        for (String path : List.of("move-preview", "actions/move")) {
            Map<String, Object> body = new HashMap<>(Map.of("parentCode", "980501107"));
            if (path.startsWith("a")) {
                body.putAll(Map.of("reason", "x", "version", 0));
            }
            county().body(body)
                    .post("/api/v1/regions/" + foreign + "/" + path)
                    .then()
                    .statusCode(404);
            county().body(body)
                    .post("/api/v1/regions/" + source + "/" + path)
                    .then()
                    .statusCode(404);
            SignIn.as("TOWN_PARTY_AFFAIRS", "980501106")
                    .body(body)
                    .post("/api/v1/regions/" + source + "/" + path)
                    .then()
                    .statusCode(403);
            body.put("parentCode", "980501106");
            county().body(body)
                    .post("/api/v1/regions/" + source + "/" + path)
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains("parentCode"));
        }
    }

    @Test
    void twoMergesOfOneVillageCannotBothHappen() {
        String source = Places.village("980501108201", "抢手村");
        Places.grid(source + "01", "第一网格");
        Households.in(source + "01").head("抢手户").save();
        List<String> targets = List.of("980501108202", "980501108203", "980501108204");
        List<SignIn.Person> people = new ArrayList<>();
        targets.forEach(target -> {
            Places.village(target, "目标" + target);
            people.add(SignIn.account("COUNTY_ORGANISATION", COUNTY));
        });
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            RequestSpecification request = people.get(i).request().body(merge(targets.get(i), source));
            answers.add(CompletableFuture.supplyAsync(
                    () -> request.post("/api/v1/regions/merge").statusCode()));
        }
        List<Integer> codes =
                answers.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 409, 409), codes);
        assertEquals(
                1,
                query("select area from household where head_name = '抢手户' and area like '98050110820%01'")
                        .size());
        assertEquals(new RegionSummary(1, 1, 1), figures("980501108").get("980501108"));
    }
}
