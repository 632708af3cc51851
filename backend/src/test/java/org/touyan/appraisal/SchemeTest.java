package org.touyan.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.RulesInForce;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SchemeTest {
    @Inject
    Database database;

    @Inject
    RulesInForce rulesInForce;

    @Inject
    Schemes schemes;

    private static final String SCHEMES = "/api/v1/appraisal/schemes";

    private static Map<String, Object> rules(Person who, String preset) {
        List<Map<String, Object>> presets = who.request()
                .get("/api/v1/appraisal/presets")
                .then()
                .statusCode(200)
                .extract()
                .path("");
        return cast(presets.stream()
                .filter(one -> one.get("code").equals(preset))
                .findFirst()
                .orElseThrow()
                .get("rules"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object rules) {
        return (Map<String, Object>) rules;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> rules) {
        return (List<Map<String, Object>>) rules.get("items");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> stages(Map<String, Object> rules) {
        return (List<Map<String, Object>>) rules.get("stages");
    }

    @Test
    void fourPresetsShipAndEachIsSound() {
        Person office = SignIn.account("COUNTY_ORGANISATION", Places.county("971301", "办法县"));
        office.request()
                .get("/api/v1/appraisal/presets")
                .then()
                .body("code", contains("pujiang", "yuyao", "yiwu", "guyuan"))
                .body("find { it.code == 'yuyao' }.rules.items.findAll { it.kind == 'DEDUCT' }", hasSize(15))
                .body("find { it.code == 'yuyao' }.rules.items.findAll { it.kind == 'VETO' }", hasSize(3));
        for (String preset : List.of("pujiang", "yuyao", "yiwu", "guyuan")) {
            office.request()
                    .body(Map.of("name", "试行", "holderArea", "971301", "preset", preset))
                    .post(SCHEMES)
                    .then()
                    .statusCode(201)
                    .body("versions[0].status", equalTo("DRAFT"));
        }
    }

    @Test
    void aDraftIsEditedEnactedAndThenFixed() {
        Person office = SignIn.account("COUNTY_ORGANISATION", Places.county("971302", "办法县"));
        String id = UUID.randomUUID().toString();
        Map<String, Object> fresh = Map.of("id", id, "name", "好家风评价", "holderArea", "971302", "preset", "pujiang");
        office.request().body(fresh).post(SCHEMES).then().statusCode(201).body("id", equalTo(id));
        office.request().body(fresh).post(SCHEMES).then().statusCode(201).body("id", equalTo(id));
        Map<String, Object> rules = rules(office, "pujiang");
        items(rules).get(0).put("most", 6);
        String first = SCHEMES + "/" + id + "/versions/1";
        office.request()
                .body(Map.of("rules", rules, "version", 0))
                .put(first)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        office.request()
                .body(Map.of("rules", rules, "version", 0))
                .put(first)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"));
        Map<String, Object> enacting = new HashMap<>(Map.of("validFrom", "2026-Q4", "reason", "经研究决定", "version", 1));
        office.request()
                .body(enacting)
                .post(first + "/actions/enact")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("validFrom"));
        enacting.put("validFrom", "2020-01");
        office.request()
                .body(enacting)
                .post(first + "/actions/enact")
                .then()
                .statusCode(422)
                .body("detail", containsString("已经过去"));
        enacting.put("validFrom", AppraisalWorld.MONTH);
        office.request()
                .body(enacting)
                .post(first + "/actions/enact")
                .then()
                .statusCode(200)
                .body("status", equalTo("ENACTED"));
        office.request()
                .body(Map.of("rules", rules, "version", 2))
                .put(first)
                .then()
                .statusCode(409)
                .body("code", equalTo("state"));

        String second = office.request()
                .post(SCHEMES + "/" + id + "/versions")
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .extract()
                .path("schemeId");
        office.request().post(SCHEMES + "/" + second + "/versions").then().statusCode(409);
        items(rules).get(0).put("most", 8);
        office.request()
                .body(Map.of("rules", rules, "version", 0))
                .put(SCHEMES + "/" + id + "/versions/2")
                .then()
                .statusCode(200);
        office.request()
                .get(SCHEMES + "/" + id + "/difference?from=1&to=2")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].path", equalTo("items.ZJ-01.most"))
                .body("[0].before", equalTo("6"))
                .body("[0].after", equalTo("8"));
    }

    @Test
    void faultsAreNamedAtTheirInputs() {
        Person office = SignIn.account("COUNTY_ORGANISATION", Places.county("971303", "办法县"));
        Map<String, Object> rules = rules(office, "pujiang");
        items(rules).get(0).put("dimension", "NONE");
        items(rules).get(1).put("least", 9);
        items(rules).get(2).put("code", items(rules).get(3).get("code"));
        items(rules).get(4).put("recorders", List.of("VILLAGE_CLERK", "COUNTY_LEADER"));
        stages(rules).get(1).put("roles", List.of("REVIEW_PANEL_MEMBER", "VILLAGE_CLERK"));
        items(rules).get(5).put("fedBy", List.of("VISIT"));
        items(rules).get(6).put("fedBy", List.of("VISIT"));
        items(rules).get(7).put("fedBy", List.of("MATTER_SETTLED"));
        items(rules).get(7).put("recorders", List.of("VILLAGE_CLERK"));
        Map<String, Object> body = new HashMap<>(Map.of("name", "试行", "holderArea", "971303", "rules", rules));
        office.request()
                .body(body)
                .post(SCHEMES)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("rules.items[0].dimension"))
                .body("errors.field", hasItem("rules.items[1].most"))
                .body("errors.field", hasItem("rules.items[3]"))
                .body("errors.field", hasItem("rules.items[4].recorders"))
                .body("errors.field", not(hasItem("rules.items[5].fedBy")))
                .body("errors.field", hasItem("rules.items[6].fedBy"))
                .body("errors.field", hasItem("rules.items[7].fedBy"))
                .body("errors.field", hasItem("rules.stages[1].roles"));
        office.request()
                .get("/api/v1/appraisal/stage-roles")
                .then()
                .statusCode(200)
                .body("find { it.stage == 'PANEL' }.roles.code", hasItem("REVIEW_PANEL_MEMBER"))
                .body("find { it.stage == 'TOWN' }.roles.code", not(hasItem("VILLAGE_CLERK")));
        office.request()
                .get("/api/v1/appraisal/recorders")
                .then()
                .statusCode(200)
                .body("code", hasItem("CONTACT_MEMBER"))
                .body("find { it.code == 'VILLAGE_CLERK' }.name", equalTo("村文书"))
                .body("code", not(hasItem("COUNTY_LEADER")));
        items(rules).get(0).put("code", "小写 code");
        office.request()
                .body(body)
                .post(SCHEMES)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("rules.items[0].code"));
    }

    @Test
    void aNewVersionBeginsAfterWhatIsScoredAlready() {
        AppraisalWorld world = new AppraisalWorld("971304", "pujiang", 1);
        world.record(world.households.get(0), "JT-02", 4);
        world.organisation
                .request()
                .post(SCHEMES + "/" + world.scheme + "/versions")
                .then()
                .statusCode(201);
        String second = SCHEMES + "/" + world.scheme + "/versions/2/actions/enact";
        world.organisation
                .request()
                .body(Map.of("validFrom", AppraisalWorld.MONTH, "reason", "修订", "version", 0))
                .post(second)
                .then()
                .statusCode(422)
                .body("detail", containsString("下一期"));
        YearMonth month = YearMonth.from(AppraisalWorld.TODAY).plusMonths(1);
        String next = month.toString();
        rolledUp(world, month.getYear() + "-Q1");
        world.organisation
                .request()
                .body(Map.of("validFrom", next, "reason", "修订", "version", 0))
                .post(second)
                .then()
                .statusCode(200);
        world.contact
                .request()
                .get(SCHEMES)
                .then()
                .body("find { it.id == '" + world.scheme + "' }.inForce", equalTo(1));
    }

    /** Sorts after every month of its year, and is scored by nobody. */
    private void rolledUp(AppraisalWorld world, String period) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "insert into appraisal_round (id, area, origin, scheme_id, version_id, subject_kind, period,"
                                + " stage, opened_at, published_at, version) select ?, area, origin, scheme_id,"
                                + " version_id, subject_kind, ?, 'PUBLISHED', opened_at, opened_at, 0"
                                + " from appraisal_round where area = ?",
                        UUID.randomUUID(),
                        period,
                        world.village)));
    }

    @Test
    void aQuarterlyVersionDoesNotBeginInsideAQuarterWithScoredMonths() {
        AppraisalWorld world = new AppraisalWorld("971307", "pujiang", 1);
        world.record(world.households.get(0), "JT-02", 4);
        String second = draft(world, 2);
        Map<String, Object> rules = rules(world.organisation, "pujiang");
        rules.put("period", "QUARTER");
        world.organisation
                .request()
                .body(Map.of("rules", rules, "version", 0))
                .put(second)
                .then()
                .statusCode(200);
        world.organisation
                .request()
                .body(Map.of(
                        "validFrom",
                        Period.at(AppraisalWorld.TODAY, Period.Kind.QUARTER).text(),
                        "reason",
                        "改按季评",
                        "version",
                        1))
                .post(second + "/actions/enact")
                .then()
                .statusCode(422)
                .body("detail", containsString("已按现行版本评分"));
    }

    @Test
    void ofTwoVersionsTheOneThatBeganLastHolds() {
        AppraisalWorld world = new AppraisalWorld("971308", "pujiang", 0);
        YearMonth month = YearMonth.from(AppraisalWorld.TODAY);
        enact(world, draft(world, 2), month.plusMonths(3));
        enact(world, draft(world, 3), month.plusMonths(1));
        assertEquals(1, inForce(world, month));
        assertEquals(3, inForce(world, month.plusMonths(2)));
        assertEquals(2, inForce(world, month.plusMonths(3)));
    }

    private int inForce(AppraisalWorld world, YearMonth month) {
        return QuarkusTransaction.requiringNew()
                .call(() -> schemes.inForce(schemes.get(UUID.fromString(world.scheme)), new Period(month.toString()))
                        .orElseThrow()
                        .number());
    }

    private static String draft(AppraisalWorld world, int number) {
        world.organisation
                .request()
                .post(SCHEMES + "/" + world.scheme + "/versions")
                .then()
                .statusCode(201)
                .body("number", equalTo(number));
        return SCHEMES + "/" + world.scheme + "/versions/" + number;
    }

    private static void enact(AppraisalWorld world, String version, YearMonth from) {
        world.organisation
                .request()
                .body(Map.of("validFrom", from.toString(), "reason", "修订", "version", 0))
                .post(version + "/actions/enact")
                .then()
                .statusCode(200);
    }

    @Test
    void aDraftIsDiscardedAndWithItsOnlyOneTheScheme() {
        AppraisalWorld world = new AppraisalWorld("971309", "pujiang", 0);
        String second = draft(world, 2);
        world.contact
                .request()
                .body(Map.of("version", 0))
                .post(second + "/actions/discard")
                .then()
                .statusCode(403);
        SignIn.account("COUNTY_ORGANISATION", Places.county("971310", "邻县"))
                .request()
                .body(Map.of("version", 0))
                .post(second + "/actions/discard")
                .then()
                .statusCode(404);
        Person office = world.organisation;
        office.request()
                .body(Map.of("version", 7))
                .post(second + "/actions/discard")
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"));
        office.request()
                .body(Map.of())
                .post(second + "/actions/discard")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("version"));
        office.request()
                .body(Map.of("version", 0))
                .post(SCHEMES + "/" + world.scheme + "/versions/1/actions/discard")
                .then()
                .statusCode(409)
                .body("code", equalTo("state"));
        office.request()
                .body(Map.of("version", 0))
                .post(second + "/actions/discard")
                .then()
                .statusCode(204);
        office.request().get(second).then().statusCode(404);
        draft(world, 2);

        String id = UUID.randomUUID().toString();
        office.request()
                .body(Map.of("id", id, "name", "不要了", "holderArea", "971309", "preset", "guyuan"))
                .post(SCHEMES)
                .then()
                .statusCode(201);
        office.request()
                .body(Map.of("version", 0))
                .post(SCHEMES + "/" + id + "/versions/1/actions/discard")
                .then()
                .statusCode(204);
        office.request().get(SCHEMES).then().body("id", not(hasItem(id)));
    }

    @Test
    void onlyTheCountyWritesAndItsPeopleRead() {
        AppraisalWorld world = new AppraisalWorld("971305", "pujiang", 1);
        String version = SCHEMES + "/" + world.scheme + "/versions/1";
        world.contact
                .request()
                .get(version)
                .then()
                .statusCode(200)
                .body("rules.dimensions", hasSize(5))
                .body("actions", hasSize(0));
        world.contact
                .request()
                .post(SCHEMES + "/" + world.scheme + "/versions")
                .then()
                .statusCode(403);
        Person other = SignIn.account("COUNTY_ORGANISATION", Places.county("971306", "邻县"));
        other.request().get(version).then().statusCode(404);
        other.request().post(SCHEMES + "/" + world.scheme + "/versions").then().statusCode(404);
        SignIn.as("COUNTY_ORGANISATION", "971306")
                .body(Map.of("name", "越权", "holderArea", "971305", "preset", "pujiang"))
                .post(SCHEMES)
                .then()
                .statusCode(404);
    }

    /** What was scored by it is still honoured and redeemed, by its last version. */
    @Test
    void aSchemeGivenUpStillEndsWhatItBegan() {
        AppraisalWorld world = new AppraisalWorld("976403", "pujiang", 1);
        String year =
                YearMonth.parse(AppraisalWorld.MONTH).minusMonths(1).toString().substring(0, 4);
        UUID scheme = UUID.fromString(world.scheme);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        Sql.of("update appraisal_version set valid_from = '2020-01' where scheme_id = ?", scheme)));
        world.organisation
                .request()
                .body(Map.of("from", AppraisalWorld.MONTH, "reason", "并入新办法", "version", 0))
                .post(SCHEMES + "/" + world.scheme + "/actions/retire")
                .then()
                .statusCode(200)
                .body("inForce", nullValue());
        world.town
                .request()
                .get("/api/v1/appraisal/honour-summary?year=" + year)
                .then()
                .statusCode(200)
                .body("levels", hasSize(3));
        world.town
                .request()
                .get("/api/v1/appraisal/honour-summary?year=" + (1 + AppraisalWorld.TODAY.getYear()))
                .then()
                .body("levels", hasSize(0));
        assertEquals(
                scheme,
                rulesInForce.all(world.village).findFirst().orElseThrow().scheme().id);
        assertEquals(
                AppraisalWorld.MONTH, schemes.retiredFrom(scheme).orElseThrow().text());
    }

    /** One that is scored this month goes on until its end; one that was not yet used can end at once. */
    @Test
    void aSchemeIsGivenUpFromAPeriodOnAndTakenBack() {
        AppraisalWorld world = new AppraisalWorld("976401", "pujiang", 1);
        Person office = world.organisation;
        String retire = SCHEMES + "/" + world.scheme + "/actions/retire";
        String reinstate = SCHEMES + "/" + world.scheme + "/actions/reinstate";
        String next = YearMonth.parse(AppraisalWorld.MONTH).plusMonths(1).toString();
        Map<String, Object> later = Map.of("from", next, "reason", "并入新办法", "version", 0);
        world.clerk.request().body(later).post(retire).then().statusCode(403);
        SignIn.account("COUNTY_ORGANISATION", Places.county("976402", "邻县"))
                .request()
                .body(later)
                .post(retire)
                .then()
                .statusCode(404);
        office.request()
                .body(Map.of("from", next, "version", 0))
                .post(retire)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
        office.request()
                .body(Map.of("from", "2020-01", "reason", "并入新办法", "version", 0))
                .post(retire)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("from"));
        office.request()
                .body(Map.of("from", next, "reason", "并入新办法", "version", 7))
                .post(retire)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"));
        office.request()
                .body(Map.of("reason", "没有停用", "version", 0))
                .post(reinstate)
                .then()
                .statusCode(409);
        office.request()
                .body(Map.of("from", AppraisalWorld.MONTH, "reason", "并入新办法", "version", 0))
                .post(retire)
                .then()
                .statusCode(200)
                .body("retiredFrom", equalTo(AppraisalWorld.MONTH))
                .body("inForce", nullValue())
                .body("actions.find { it.action == 'draft' }.enabled", equalTo(false));
        office.request().body(later).post(retire).then().statusCode(409);
        world.contact
                .request()
                .body(world.entry(world.households.get(0), "JT-02", 4))
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("schemeId"));
        office.request().post(SCHEMES + "/" + world.scheme + "/versions").then().statusCode(409);
        office.request()
                .body(Map.of("reason", "暂缓停用", "version", 1))
                .post(reinstate)
                .then()
                .statusCode(200)
                .body("retiredFrom", nullValue())
                .body("inForce", equalTo(1));
        world.record(world.households.get(0), "JT-02", 4);
        office.request()
                .body(Map.of("from", AppraisalWorld.MONTH, "reason", "并入新办法", "version", 2))
                .post(retire)
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("已按这个办法评分"));
    }
}
