package org.touyan.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class HonourTest {
    private static final String API = "/api/v1/appraisal/";
    private static final String YEAR = AppraisalWorld.MONTH.substring(0, 4);
    private static final int[] INDEXES = {110, 108, 105, 105, 105, 60};

    @Inject
    Database database;

    @Inject
    ObjectMapper json;

    /** Six households of a published quarter, three of them at 105; two may be honoured by the village, one above it. */
    private AppraisalWorld published(String county) {
        AppraisalWorld world = new AppraisalWorld(county, "pujiang", INDEXES.length);
        QuarkusTransaction.requiringNew().run(() -> {
            UUID scheme = UUID.fromString(world.scheme);
            database.update(Sql.of(
                    "update appraisal_version set rules = replace(replace(replace(rules, '\"quota\":82', '\"quota\":2'),"
                            + " '\"quota\":134', '\"quota\":1'), '\"tie\":\"FEWER_DEDUCTIONS\"', '\"tie\":\"EXCLUDE\"')"
                            + " where scheme_id = ?",
                    scheme));
            UUID round = UUID.randomUUID();
            database.update(Sql.of(
                    "insert into appraisal_round (id, area, origin, scheme_id, version_id, subject_kind, period, stage,"
                            + " opened_at, published_at) select ?, ?, ?, scheme_id, id, 'HOUSEHOLD', ?, 'PUBLISHED', now(),"
                            + " now() from appraisal_version where scheme_id = ?",
                    round,
                    world.village,
                    world.village,
                    YEAR + "-Q3",
                    scheme));
            for (int i = 0; i < INDEXES.length; i++) {
                database.update(Sql.of(
                        "insert into appraisal_result (round_id, subject_id, subject_kind, area, period, index_value,"
                                + " parts, grade, vetoed, status) values (?, ?, 'HOUSEHOLD', ?, ?, ?, '', 'A', false,"
                                + " 'PUBLISHED')",
                        round,
                        world.households.get(i).id,
                        world.village,
                        YEAR + "-Q3",
                        INDEXES[i]));
            }
        });
        return world;
    }

    private static Map<String, Object> body(AppraisalWorld world, String level, Object... more) {
        Map<String, Object> body = new HashMap<>(Map.of("level", level, "year", YEAR, "area", world.village));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    private static ValidatableResponse post(Person who, String path, Object body) {
        return who.request().body(body).post(API + path).then();
    }

    private static ValidatableResponse nominate(Person who, Household household, String level) {
        return post(who, "honours", Map.of("subjectId", household.id.toString(), "level", level, "year", YEAR));
    }

    private static ValidatableResponse act(Person who, String id, String action, int version, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("version", version));
        body.put("reason", reason);
        return post(who, "honours/" + id + "/actions/" + action, body);
    }

    private static ValidatableResponse decide(Person who, AppraisalWorld world, String level, String action) {
        return post(who, "honour-decisions", body(world, level, "action", action));
    }

    private void publicityIsOver(AppraisalWorld world) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_honour set public_until = date_sub(public_until, interval 30 day)"
                                + " where area = ? and status = 'PUBLICITY'",
                        world.village)));
    }

    private static ValidatableResponse list(Person who, String query) {
        return who.request().get(API + "honours?" + query).then();
    }

    /** The one household's honour, awarded by its village. */
    private String awarded(AppraisalWorld world, int household) {
        String id = nominate(world.clerk, world.households.get(household), "VILLAGE")
                .statusCode(201)
                .extract()
                .path("id");
        act(world.secretary, id, "publish", 0, null).statusCode(200);
        publicityIsOver(world);
        act(world.secretary, id, "award", 1, null).statusCode(200);
        return id;
    }

    @Test
    void theRankingIsNominatedPostedAndAwardedUpToTheQuotaAndATieThatDoesNotFitIsLeftOut() {
        AppraisalWorld world = published("971701");
        world.clerk
                .request()
                .get(API + "honour-suggestions?level=VILLAGE&year=" + YEAR)
                .then()
                .statusCode(200)
                .body("period", equalTo(YEAR + "-Q3"))
                .body("total", equalTo(2))
                .body("tied", equalTo(0))
                .body("items.holderName", contains("户主1", "户主2"))
                .body("items[0].reason", containsString("指数 110"))
                .body("actions.action", contains("nominate"));
        post(world.panel, "honour-nominations", body(world, "VILLAGE")).statusCode(403);
        post(world.clerk, "honour-nominations", body(world, "VILLAGE", "period", "2026-11"))
                .statusCode(400)
                .body("errors[0].field", equalTo("period"));
        String first = world.households.get(0).id.toString();
        post(world.clerk, "honour-nominations", body(world, "VILLAGE", "except", List.of(first)))
                .statusCode(200)
                .body("done", equalTo(1));
        // One place is left: the household that was passed over has it; the three at 105 come after.
        world.clerk
                .request()
                .get(API + "honour-suggestions?level=VILLAGE&year=" + YEAR)
                .then()
                .body("items.holderName", contains("户主1"));
        // Named by hand, beyond the quota: the decision keeps to it.
        for (int i : new int[] {0, 2, 3}) {
            nominate(world.clerk, world.households.get(i), "VILLAGE").statusCode(201);
        }
        nominate(world.clerk, world.households.get(0), "VILLAGE")
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        nominate(world.clerk, world.households.get(5), "VILLAGE")
                .statusCode(422)
                .body("detail", containsString("低于 90"));
        decide(world.secretary, world, "VILLAGE", "award")
                .statusCode(200)
                .body("done", equalTo(0))
                .body("left.find { it.why == '还没有公示' }.count", equalTo(4));
        decide(world.secretary, world, "VILLAGE", "publish").body("done", equalTo(4));
        decide(world.secretary, world, "VILLAGE", "award")
                .body("done", equalTo(0))
                .body("left.find { it.why == '公示期未满' }.count", equalTo(4));
        publicityIsOver(world);
        decide(world.clerk, world, "VILLAGE", "award").statusCode(403);
        decide(world.town, world, "VILLAGE", "award").statusCode(422).body("errors[0].field", equalTo("level"));
        decide(world.secretary, world, "VILLAGE", "award")
                .body("done", equalTo(2))
                .body("left.count", contains(2))
                .body("left[0].why", containsString("名额已满"));
        list(world.panel, "status=AWARDED&sort=-index")
                .statusCode(200)
                .body("items.holderName", contains("户主1", "户主2"))
                .body("items[0].certificateNumber", matchesPattern(YEAR + "-" + world.village + "-000[12]"))
                .body("items[0].actions", hasSize(0));
        world.panel
                .request()
                .get(API + "honour-summary?year=" + YEAR)
                .then()
                .statusCode(200)
                .body("levels[0].given.awarded", equalTo(2))
                .body("levels[0].quota", equalTo(2))
                .body("levels[1].held", equalTo("VILLAGE"))
                .body("places[0].levels[0].counts.publicity", equalTo(2))
                .body("places[0].levels[1].quota", nullValue());
    }

    /** @param level place of the level among the scheme's honours */
    private void quotas(AppraisalWorld world, int level, Map<String, Integer> byArea) {
        UUID scheme = UUID.fromString(world.scheme);
        QuarkusTransaction.requiringNew().run(() -> {
            String text = database.first(
                            Sql.of("select rules from appraisal_version where scheme_id = ?", scheme),
                            row -> row.getString(1))
                    .orElseThrow();
            try {
                JsonNode rules = json.readTree(text);
                ArrayNode own = ((ObjectNode) rules.get("honours").get(level)).putArray("quotas");
                byArea.forEach(
                        (area, quota) -> own.addObject().put("area", area).put("quota", quota));
                database.update(
                        Sql.of("update appraisal_version set rules = ? where scheme_id = ?", rules.toString(), scheme));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The village has one of its own, less than its town gives its villages; the town gives none of its level at all. */
    @Test
    void aPlaceHasItsOwnQuotaWhereTheSchemeSaysSo() {
        AppraisalWorld world = published("976201");
        quotas(world, 0, Map.of(world.village, 1, world.county + "101", 9));
        quotas(world, 1, Map.of(world.county + "101", 0));
        world.clerk
                .request()
                .get(API + "honour-suggestions?level=VILLAGE&year=" + YEAR)
                .then()
                .body("items.holderName", contains("户主1"));
        String id = awarded(world, 0);
        world.town
                .request()
                .get(API + "honour-summary?year=" + YEAR)
                .then()
                .body("levels[0].quota", equalTo(2))
                .body("levels[0].ownQuotas", equalTo(2))
                .body("places[0].levels[0].quota", equalTo(1));
        String second = nominate(world.clerk, world.households.get(1), "VILLAGE")
                .statusCode(201)
                .extract()
                .path("id");
        decide(world.secretary, world, "VILLAGE", "publish").body("done", equalTo(1));
        publicityIsOver(world);
        decide(world.secretary, world, "VILLAGE", "award").body("done", equalTo(0));
        act(world.secretary, second, "award", 1, null)
                .statusCode(422)
                .body("rule", equalTo("quota"))
                .body("errors[0].message", containsString("名额 1 户"));
        String town = nominate(world.clerk, world.households.get(0), "TOWN")
                .statusCode(201)
                .extract()
                .path("id");
        act(world.town, town, "publish", 0, null).statusCode(200);
        publicityIsOver(world);
        act(world.town, town, "award", 1, null).statusCode(422).body("errors[0].message", containsString("不评这一级"));
        list(world.clerk, "subjectId=" + world.households.get(0).id).body("items.id", hasItem(id));
    }

    @Test
    void oneIsTakenThroughItsStepsByThoseWhoMayAndTheLowerLevelComesFirst() {
        AppraisalWorld world = published("971702");
        Household family = world.households.get(0);
        nominate(world.clerk, family, "TOWN").statusCode(422).body("rule", equalTo("lower-first"));
        String own = nominate(world.secretary, family, "VILLAGE")
                .statusCode(201)
                .body("status", equalTo("NOMINATED"))
                .body("title", equalTo("村级好家风户"))
                .extract()
                .path("id");
        act(world.clerk, own, "publish", 0, null).statusCode(403);
        act(world.secretary, own, "publish", 5, null).statusCode(409).body("code", equalTo("stale"));
        act(world.secretary, own, "award", 0, null).statusCode(409).body("detail", containsString("提名人不能自己审定"));
        act(world.clerk, own, "withdraw", 0, null).statusCode(422).body("errors[0].field", equalTo("reason"));
        act(world.clerk, own, "withdraw", 0, "提名有误").statusCode(200);
        list(world.clerk, "subjectId=" + family.id).body("items", hasSize(0));

        String id = awarded(world, 0);
        act(world.secretary, id, "award", 2, null).statusCode(409);
        String town = nominate(world.clerk, family, "TOWN")
                .statusCode(201)
                .body("reason", containsString("现为村级好家风户"))
                .extract()
                .path("id");
        act(world.secretary, town, "publish", 0, null).statusCode(403);
        act(world.town, town, "publish", 0, null).statusCode(200).body("status", equalTo("PUBLICITY"));
        publicityIsOver(world);
        act(world.town, town, "award", 1, "名副其实").statusCode(200);
        act(world.secretary, id, "revoke", 2, "赌博被处罚").statusCode(409).body("detail", containsString("上一级荣誉"));

        // The town's one place is given: the next is refused, and says why.
        awarded(world, 1);
        String second = nominate(world.clerk, world.households.get(1), "TOWN")
                .statusCode(201)
                .extract()
                .path("id");
        act(world.town, second, "publish", 0, null).statusCode(200);
        publicityIsOver(world);
        act(world.town, second, "award", 1, null)
                .statusCode(422)
                .body("rule", equalTo("quota"))
                .body("errors[0].message", containsString("名额 1 户"));
        act(world.town, second, "refuse", 1, null).statusCode(422);
        act(world.town, second, "refuse", 1, "名额已满")
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("decisionNote", equalTo("名额已满"));
        Person elsewhere = SignIn.account("VILLAGE_SECRETARY", "971702101202");
        act(elsewhere, id, "revoke", 2, "不在辖区").statusCode(404);
        nominate(SignIn.account("VILLAGE_CLERK", "971702101202"), family, "VILLAGE")
                .statusCode(404);
        // The county's is nominated by the town, not by the village.
        nominate(world.clerk, family, "COUNTY").statusCode(422).body("errors[0].field", equalTo("level"));
        nominate(SignIn.account("TOWN_PARTY_AFFAIRS", world.county + "101"), family, "COUNTY")
                .statusCode(201);
    }

    @Test
    void aCertificateIsVerifiedByAnybodyAndShowsNoMoreThanIsPrintedOnIt() {
        AppraisalWorld world = published("971703");
        String id = awarded(world, 0);
        List<Map<String, Object>> printed = world.clerk
                .request()
                .get(API + "honour-certificates?area=" + world.village)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertEquals(1, printed.size());
        String code = (String) printed.get(0).get("code");
        ValidatableResponse shown = SignIn.nobody()
                .get("/api/v1/certificates/" + code)
                .then()
                .statusCode(200)
                .body("holderName", equalTo("户主1"))
                .body("valid", equalTo(true))
                .body("number", equalTo(printed.get(0).get("number")));
        List<String> fields =
                new ArrayList<>(shown.extract().<Map<String, Object>>path("").keySet());
        fields.removeAll(printed.get(0).keySet());
        assertEquals(List.of("valid", "revokedOn"), fields);
        SignIn.nobody().get("/api/v1/certificates/" + "0".repeat(26)).then().statusCode(404);
        SignIn.nobody().get("/api/v1/certificates/abc").then().statusCode(400);
        act(world.secretary, id, "revoke", 2, "家庭成员参与赌博").statusCode(200).body("revocation", equalTo("家庭成员参与赌博"));
        SignIn.nobody()
                .get("/api/v1/certificates/" + code)
                .then()
                .body("valid", equalTo(false))
                .body("", not(containsString("赌博")));
        world.clerk
                .request()
                .get(API + "honour-certificates?area=" + world.village)
                .then()
                .body("items", hasSize(0));
        list(world.clerk, "subjectId=" + world.households.get(0).id).body("items.status", contains("REVOKED"));
        post(world.clerk, "honours/exports?year=" + YEAR, Map.of()).statusCode(202);
    }

    private static Sql schemeOf(AppraisalWorld world) {
        return Sql.of("select 1 from appraisal_scheme where id = ? for update", UUID.fromString(world.scheme));
    }

    @Test
    void twoWhoAwardAtTheSameMomentKeepToTheQuotaAndGiveEachCertificateOnce() {
        AppraisalWorld world = published("971704");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(nominate(world.clerk, world.households.get(i), "VILLAGE")
                    .extract()
                    .path("id"));
            act(world.secretary, ids.get(i), "publish", 0, null).statusCode(200);
        }
        publicityIsOver(world);
        act(world.secretary, ids.get(0), "award", 1, null).statusCode(200);
        Meanwhile.of(
                        database,
                        schemeOf(world),
                        () -> act(world.secretary, ids.get(1), "award", 1, null),
                        Sql.of(
                                "update appraisal_honour set status = 'AWARDED', certificate_seq = 2,"
                                        + " certificate_number = ? where id = ?",
                                YEAR + "-" + world.village + "-0002",
                                UUID.fromString(ids.get(2))))
                .statusCode(422)
                .body("rule", equalTo("quota"));
        Meanwhile.of(
                        database,
                        schemeOf(world),
                        () -> act(world.secretary, ids.get(1), "award", 1, null),
                        Sql.of(
                                "update appraisal_honour set status = 'REVOKED' where id = ?",
                                UUID.fromString(ids.get(2))))
                .statusCode(200)
                .body("certificateNumber", equalTo(YEAR + "-" + world.village + "-0003"));
    }

    @Test
    void whatAnotherSchemeTookOffDoesNotCountAgainstAHousehold() {
        AppraisalWorld world = published("971705");
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "insert into appraisal_entry (id, round_id, area, subject_kind, subject_id, period, item_code,"
                                + " points, occurrence, happened_on, author_id, author_name, recorded_at) values (?, ?, ?,"
                                + " 'HOUSEHOLD', ?, ?, 'X', -5, 1, ?, ?, '另一个办法', now())",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        world.village,
                        world.households.get(0).id,
                        AppraisalWorld.MONTH,
                        AppraisalWorld.TODAY,
                        UUID.randomUUID())));
        world.clerk
                .request()
                .get(API + "honour-suggestions?level=VILLAGE&year=" + YEAR)
                .then()
                .body("items[0].holderName", equalTo("户主1"))
                .body("items[0].deductions", equalTo(0));
    }

    /** The county's scheme and one of the village, which honours too. */
    @Test
    void eachSchemeHasItsOwnHonoursAndWhatWasPickedGoesByItsOwn() {
        AppraisalWorld world = published("971706");
        for (int i = 0; i < 2; i++) {
            nominate(world.clerk, world.households.get(i), "VILLAGE").statusCode(201);
        }
        String own = world.enact("村办法", "pujiang", AppraisalWorld.MONTH, world.village);
        String summary = API + "honour-summary?year=" + YEAR;
        world.clerk
                .request()
                .get(summary)
                .then()
                .body("schemeId", equalTo(own))
                .body("levels[0].given.nominated", equalTo(0));
        world.clerk
                .request()
                .get(summary + "&schemeId=" + world.scheme)
                .then()
                .body("schemeId", equalTo(world.scheme))
                .body("levels[0].given.nominated", equalTo(2));
        list(world.clerk, "schemeId=" + own).body("items", hasSize(0));
        String picked = list(world.clerk, "schemeId=" + world.scheme)
                .body("items", hasSize(2))
                .extract()
                .path("items[0].id");
        decide(world.secretary, world, "VILLAGE", "publish")
                .statusCode(200)
                .body("done", equalTo(0))
                .body("left[0].why", containsString("另一个评价办法"))
                .body("left[0].count", equalTo(2));
        post(
                        world.secretary,
                        "honour-decisions",
                        body(world, "VILLAGE", "action", "publish", "ids", List.of(picked), "schemeId", own))
                .statusCode(200)
                .body("done", equalTo(1))
                .body("left", hasSize(0));
    }
}
