package org.touyan.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.testing.SignIn;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RoundTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> REASON = Map.of("reason", "其余农户本月无变化");

    @Inject
    Database database;

    private void publicityIsOver(String round) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_round set public_until = ? where id = ?",
                        LocalDate.of(2026, 1, 1),
                        UUID.fromString(round))));
    }

    @Test
    void aRoundGoesThroughAllFourLevels() {
        AppraisalWorld world = new AppraisalWorld("971201", "pujiang", 4);
        world.contact
                .request()
                .body(world.entry(world.households.get(0), "JT-02", 4))
                .post("/api/v1/appraisal/entries");
        String round = world.round();
        world.clerk
                .request()
                .get("/api/v1/appraisal/rounds/" + round)
                .then()
                .body("stage", equalTo("SCORING"))
                .body("figures.subjects", equalTo(4))
                .body("figures.scored", equalTo(1))
                .body("actions.action", contains("submit"))
                .body("stages.state", contains("NOW", "AHEAD", "AHEAD", "AHEAD", "AHEAD", "AHEAD"));
        world.act(world.clerk, round, "submit", NOTHING)
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"))
                .body("detail", containsString("还有 3 户本期未评"));
        world.act(world.panel, round, "submit", REASON).statusCode(403);
        world.act(world.clerk, round, "submit", REASON).statusCode(200).body("stage", equalTo("PANEL"));
        world.contact
                .request()
                .body(world.entry(world.households.get(1), "JT-02", 2))
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(422)
                .body("rule", equalTo("outside-period"));

        world.act(world.panel, round, "review", AppraisalWorld.meeting(2))
                .statusCode(422)
                .body("errors[0].field", equalTo("attendees"))
                .body("detail", equalTo("到会至少 3 人才能表决，现有 2 人"));
        Map<String, Object> unwritten = new HashMap<>(AppraisalWorld.meeting(3));
        unwritten.put("minutes", " ");
        world.act(world.panel, round, "review", unwritten).statusCode(422).body("errors[0].field", equalTo("minutes"));
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3))
                .statusCode(200)
                .body("stage", equalTo("VILLAGE"));
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5))
                .statusCode(200)
                .body("stage", equalTo("PUBLICITY"));
        world.act(world.clerk, round, "close-publicity", NOTHING)
                .statusCode(409)
                .body("detail", containsString("期满后才能结束"));
        publicityIsOver(round);
        world.act(world.clerk, round, "close-publicity", NOTHING)
                .statusCode(200)
                .body("stage", equalTo("TOWN"));
        world.town
                .request()
                .body(Map.of("roundIds", List.of(round), "reason", "同意"))
                .post("/api/v1/appraisal/round-approvals")
                .then()
                .statusCode(200)
                .body("[0].approved", equalTo(true));

        world.clerk
                .request()
                .get("/api/v1/appraisal/rounds/" + round)
                .then()
                .body("stage", equalTo("PUBLISHED"))
                .body("steps.actionName", contains("提交评分", "评议通过", "审定通过", "结束公示", "批复公布"))
                .body("steps[1].attendeeCount", equalTo(3))
                .body("figures.grades.find { it.code == 'A' }.count", equalTo(4))
                .body("actions", hasSize(0));
        world.contact
                .request()
                .get(world.score(world.households.get(0)))
                .then()
                .body("status", equalTo("PUBLISHED"))
                .body("index", equalTo(96.0f))
                .body("better", equalTo(3))
                .body("ranked", equalTo(4))
                .body("recomputed", nullValue())
                .body("steps", hasSize(5));
        world.act(world.clerk, round, "submit", REASON).statusCode(409);
    }

    @Test
    void whoScoredAHouseholdDoesNotJudgeIt() {
        AppraisalWorld world = new AppraisalWorld("971202", "pujiang", 3);
        world.secretary
                .request()
                .body(world.entry(world.households.get(0), "JT-02", 4))
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(201);
        String round = world.round();
        world.act(world.clerk, round, "submit", REASON).statusCode(200);
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3)).statusCode(200);
        world.secretary
                .request()
                .get("/api/v1/appraisal/rounds/" + round)
                .then()
                .body("ownScored", equalTo(1));
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5))
                .statusCode(200)
                .body("stage", equalTo("VILLAGE"));
        var second = SignIn.account("VILLAGE_SECRETARY", world.village);
        world.act(second, round, "decide", AppraisalWorld.meeting(5))
                .statusCode(200)
                .body("stage", equalTo("PUBLICITY"));
    }

    /** Before anybody has asked for the rules: they are kept in memory. */
    private void keep(AppraisalWorld world, String stage, String role) {
        UUID scheme = UUID.fromString(world.scheme);
        QuarkusTransaction.requiringNew().run(() -> {
            String text = database.first(
                            Sql.of("select rules from appraisal_version where scheme_id = ?", scheme),
                            row -> row.getString(1))
                    .orElseThrow();
            try {
                ObjectNode rules = (ObjectNode) JSON.readTree(text);
                rules.get("stages").forEach(one -> {
                    if (one.get("stage").asText().equals(stage)) {
                        ((ObjectNode) one).putArray("roles").add(role);
                    }
                });
                database.update(
                        Sql.of("update appraisal_version set rules = ? where scheme_id = ?", rules.toString(), scheme));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void aStageIsKeptToTheRolesThatTheSchemeNames() {
        AppraisalWorld world = new AppraisalWorld("971210", "pujiang", 1);
        keep(world, "TOWN", "TOWN_SECRETARY");
        world.contact
                .request()
                .body(world.entry(world.households.get(0), "JT-02", 4))
                .post("/api/v1/appraisal/entries");
        String round = world.round();
        world.act(world.clerk, round, "submit", REASON).statusCode(200);
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3)).statusCode(200);
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5)).statusCode(200);
        publicityIsOver(round);
        world.act(world.clerk, round, "close-publicity", NOTHING).statusCode(200);
        var affairs = SignIn.account("TOWN_PARTY_AFFAIRS", world.county + "101");
        affairs.request()
                .get("/api/v1/appraisal/rounds/" + round)
                .then()
                .body("actions.find { it.action == 'approve' }.enabled", equalTo(false))
                .body("actions.find { it.action == 'approve' }.reason", containsString("按办法"));
        world.act(affairs, round, "approve", NOTHING).statusCode(403).body("detail", containsString("按办法"));
        world.act(world.town, round, "approve", NOTHING).statusCode(200).body("stage", equalTo("PUBLISHED"));
    }

    @Test
    void bulkApprovalSaysOfEachWhatBecameOfIt() {
        AppraisalWorld world = new AppraisalWorld("971209", "pujiang", 2);
        world.contact
                .request()
                .body(world.entry(world.households.get(0), "JT-02", 4))
                .post("/api/v1/appraisal/entries");
        String round = world.round();
        world.act(world.clerk, round, "submit", REASON);
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3));
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5));
        publicityIsOver(round);
        world.act(world.clerk, round, "close-publicity", NOTHING).statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_result set scored_by = ? where round_id = ? and subject_id = ?",
                        world.town.id(),
                        UUID.fromString(round),
                        world.households.get(1).id)));
        String nowhere = UUID.randomUUID().toString();
        world.town
                .request()
                .body(Map.of("roundIds", List.of(nowhere, round)))
                .post("/api/v1/appraisal/round-approvals")
                .then()
                .statusCode(200)
                .body("approved", contains(false, false))
                .body("villageName[0]", nullValue())
                .body("[1].reason", containsString("须由另一人再批复一次"));
        String steps = "select count(*) from appraisal_step where round_id = ?";
        long before = database.number(Sql.of(steps, UUID.fromString(round)));
        // A second time he has nothing left to judge: no step of it.
        world.town
                .request()
                .body(Map.of("roundIds", List.of(round)))
                .post("/api/v1/appraisal/round-approvals")
                .then()
                .body("[0].reason", containsString("须由另一人办理"));
        assertEquals(before, database.number(Sql.of(steps, UUID.fromString(round))));
        SignIn.account("TOWN_SECRETARY", world.county + "101")
                .request()
                .body(Map.of("roundIds", List.of(round)))
                .post("/api/v1/appraisal/round-approvals")
                .then()
                .body("[0].approved", equalTo(true));
    }

    @Test
    void oneHouseholdGoesBackAloneAndTheRoundWaits() {
        AppraisalWorld world = new AppraisalWorld("971203", "pujiang", 3);
        var household = world.households.get(0);
        String round = world.round() == null ? null : world.round();
        if (round == null) {
            world.contact.request().body(world.entry(household, "JT-02", 4)).post("/api/v1/appraisal/entries");
            round = world.round();
        }
        world.act(world.clerk, round, "submit", REASON).statusCode(200);
        String subject = "/api/v1/appraisal/rounds/" + round + "/results/" + household.id + "/actions/";
        world.panel
                .request()
                .body(Map.of())
                .post(subject + "return")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"));
        world.clerk
                .request()
                .body(Map.of("reason", "核实"))
                .post(subject + "return")
                .then()
                .statusCode(403);
        world.panel
                .request()
                .body(Map.of("reason", "依据不足"))
                .post(subject + "return")
                .then()
                .statusCode(200)
                .body("figures.returned", equalTo(1));
        world.panel
                .request()
                .body(Map.of("reason", "再退"))
                .post(subject + "return")
                .then()
                .statusCode(409);
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3))
                .statusCode(409)
                .body("detail", equalTo("还有 1 户退回后没有重评"));
        world.record(household, "JT-11", 2);
        world.contact.request().body(Map.of()).post(subject + "settle").then().statusCode(404);
        world.clerk
                .request()
                .body(Map.of())
                .post(subject + "settle")
                .then()
                .statusCode(200)
                .body("figures.returned", equalTo(0));
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3))
                .statusCode(200)
                .body("stage", equalTo("VILLAGE"));
        world.act(world.secretary, round, "return", NOTHING).statusCode(422).body("errors[0].field", equalTo("reason"));
        world.act(world.secretary, round, "return", Map.of("reason", "整村重评"))
                .statusCode(200)
                .body("stage", equalTo("SCORING"));
    }

    @Test
    void aStaleVersionIsToldWhatIsThereNow() {
        AppraisalWorld world = new AppraisalWorld("971204", "pujiang", 1);
        world.contact
                .request()
                .body(world.entry(world.households.get(0), "JT-02", 4))
                .post("/api/v1/appraisal/entries");
        String round = world.round();
        world.act(world.clerk, round, "submit", Map.of("version", 7))
                .statusCode(409)
                .body("code", equalTo("stale"));
        SignIn.as("VILLAGE_CLERK", "971204101202")
                .body(Map.of("version", 0))
                .post("/api/v1/appraisal/rounds/" + round + "/actions/submit")
                .then()
                .statusCode(404);
    }

    /** @param rated the period when the preset has households rate themselves; null where it is recorded */
    private static void recordOrRate(AppraisalWorld world, String rated, String item, int points) {
        Household household = world.households.get(0);
        Map<String, Object> sheet = Map.of(
                "householdId", household.id.toString(), "points", List.of(Map.of("itemCode", item, "points", points)));
        world.contact
                .request()
                .body(
                        rated == null
                                ? world.entry(household, item, points)
                                : Map.of(
                                        "subjectId",
                                        household.id.toString(),
                                        "period",
                                        rated,
                                        "raters",
                                        List.of(sheet)))
                .post("/api/v1/appraisal/" + (rated == null ? "entries" : "ratings"))
                .then()
                .statusCode(rated == null ? 201 : 200);
    }

    /** Nothing of a preset is special to the code: each runs through the levels that it names. */
    @ParameterizedTest
    @CsvSource({"971205, yuyao, SF-1, 4", "971206, yiwu, HJ-1, 4", "971207, guyuan, GX-01, 5"})
    void everyPresetRuns(String county, String preset, String item, int points) {
        boolean quarterly = preset.equals("yuyao");
        String period = quarterly
                ? AppraisalWorld.TODAY.getYear() + "-Q" + (1 + (AppraisalWorld.TODAY.getMonthValue() - 1) / 3)
                : AppraisalWorld.MONTH;
        AppraisalWorld world = new AppraisalWorld(county, preset, period, 2);
        recordOrRate(world, quarterly ? period : null, item, points);
        String round = world.clerk
                .request()
                .get("/api/v1/appraisal/rounds")
                .then()
                .extract()
                .path("items[0].id");
        List<String> stages = world.clerk
                .request()
                .get("/api/v1/appraisal/rounds/" + round)
                .then()
                .extract()
                .path("stages.stage");
        world.act(world.clerk, round, "submit", REASON).statusCode(200);
        for (String stage : stages.subList(1, stages.size())) {
            world.clerk
                    .request()
                    .get("/api/v1/appraisal/rounds/" + round)
                    .then()
                    .body("stage", equalTo(stage));
            switch (stage) {
                case "PANEL" ->
                    world.act(world.panel, round, "review", AppraisalWorld.meeting(5))
                            .statusCode(200);
                case "VILLAGE" ->
                    world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5))
                            .statusCode(200);
                case "PUBLICITY" -> {
                    publicityIsOver(round);
                    world.act(world.clerk, round, "close-publicity", NOTHING).statusCode(200);
                }
                case "TOWN" -> world.act(world.town, round, "approve", NOTHING).statusCode(200);
                default -> {}
            }
        }
        world.contact
                .request()
                .get("/api/v1/family-scores/" + world.households.get(0).id + "/" + period)
                .then()
                .body("status", equalTo("PUBLISHED"));
    }

    @Test
    void threeMonthsMakeAQuarter() {
        AppraisalWorld world = new AppraisalWorld("971208", "pujiang", 2);
        var household = world.households.get(0);
        world.contact.request().body(world.entry(household, "JT-02", 4)).post("/api/v1/appraisal/entries");
        String round = world.round();
        world.act(world.clerk, round, "submit", REASON);
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3));
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5));
        publicityIsOver(round);
        world.act(world.clerk, round, "close-publicity", NOTHING);
        UUID id = UUID.fromString(round);
        String quarter = AppraisalWorld.TODAY.getYear() + "-Q" + (1 + (AppraisalWorld.TODAY.getMonthValue() - 1) / 3);
        int first = 3 * ((AppraisalWorld.TODAY.getMonthValue() - 1) / 3) + 1;
        QuarkusTransaction.requiringNew().run(() -> {
            for (int month = first; month < first + 3; month++) {
                String period = "%d-%02d".formatted(AppraisalWorld.TODAY.getYear(), month);
                if (!period.equals(AppraisalWorld.MONTH)) {
                    copy(id, UUID.randomUUID(), period);
                }
            }
        });
        world.act(world.town, round, "approve", NOTHING).statusCode(200);
        world.contact
                .request()
                .get("/api/v1/family-scores/" + household.id + "/" + quarter)
                .then()
                .statusCode(200)
                .body("index", equalTo(97.33f))
                .body("of", hasSize(3))
                .body("of.index", hasItem(96.0f));
        world.contact
                .request()
                .get("/api/v1/family-scores/" + household.id)
                .then()
                .body("periods.find { it.period == '" + quarter + "' }.stage", equalTo("PUBLISHED"))
                .body("periods.period", hasItem(quarter));
        assertEquals(
                2,
                database.number(Sql.of(
                        "select count(*) from appraisal_result where period = ? and area = ?",
                        quarter,
                        world.village)));
    }

    /** A published month with 98 for everybody. */
    private void copy(UUID from, UUID to, String period) {
        database.update(Sql.of(
                "insert into appraisal_round (id, area, origin, scheme_id, version_id, subject_kind, period, stage, opened_at,"
                        + " published_at, version) select ?, area, origin, scheme_id, version_id, subject_kind, ?,"
                        + " 'PUBLISHED', opened_at, opened_at, 0 from appraisal_round where id = ?",
                to,
                period,
                from));
        database.update(Sql.of(
                "insert into appraisal_result (round_id, subject_id, subject_kind, area, period, index_value, parts, grade,"
                        + " vetoed, entries, status, published_at) select ?, subject_id, subject_kind, area, ?, 98, parts,"
                        + " grade, false, 0, 'PUBLISHED', now() from appraisal_result where round_id = ?",
                to,
                period,
                from));
    }

    /** Opened by whoever asked for it, it would stand in the way of the quarter that is summed up from months. */
    @Test
    void aQuarterOfAMonthlySchemeIsNobodysToScore() {
        AppraisalWorld world = new AppraisalWorld("976391", "pujiang", 1);
        String quarter = Period.at(AppraisalWorld.TODAY, Period.Kind.QUARTER).text();
        world.contact
                .request()
                .get("/api/v1/appraisal/ratings/" + world.households.get(0).id + "/" + quarter)
                .then()
                .statusCode(422)
                .body("rule", equalTo("outside-period"));
        world.clerk
                .request()
                .get("/api/v1/appraisal/rounds?period=" + quarter)
                .then()
                .body("items", hasSize(0));
    }
}
