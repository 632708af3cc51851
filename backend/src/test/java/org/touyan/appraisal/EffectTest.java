package org.touyan.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.Clients;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class EffectTest {
    private static final String API = "/api/v1/appraisal/";
    private static final String TODAY = AppraisalWorld.TODAY.toString();

    @Inject
    Database database;

    /** Three households: the first honoured by its village a month ago, the second so two years ago, the third posted. */
    private AppraisalWorld world(String county) {
        AppraisalWorld world = new AppraisalWorld(county, "pujiang", 3);
        QuarkusTransaction.requiringNew().run(() -> {
            honour(world, 0, "interval 1 month");
            honour(world, 1, "interval 24 month");
            database.update(Sql.of(
                    "insert into appraisal_posting (id, area, round_id, period, colour, subject_kind, subject_id,"
                            + " shown_name, deed, status, prepared_by, prepared_name, prepared_at, posted_on, expires_on)"
                            + " values (?, ?, ?, '2026-Q3', 'YELLOW', 'HOUSEHOLD', ?, '户**', '垃圾不分类', 'POSTED', ?, '村文书',"
                            + " now(), ?, date_add(?, interval 30 day))",
                    UUID.randomUUID(),
                    world.village,
                    UUID.randomUUID(),
                    world.households.get(2).id,
                    UUID.randomUUID(),
                    AppraisalWorld.TODAY,
                    AppraisalWorld.TODAY));
        });
        return world;
    }

    private void honour(AppraisalWorld world, int household, String ago) {
        String code = UUID.randomUUID().toString().substring(0, 26);
        database.update(Sql.of(
                "insert into appraisal_honour (id, area, scheme_id, version_id, subject_kind, subject_id, level,"
                        + " award_year, title, holder_name, period, index_value, grade, deductions, earlier, reason,"
                        + " status, nominated_by, nominated_name, nominated_at, awarded_on, code) select ?, ?, scheme_id,"
                        + " id, 'HOUSEHOLD', ?, 'VILLAGE', '2025', '村级好家风户', '户主', '2025-Q4', 100, 'A', 0, 0, '',"
                        + " 'AWARDED', ?, '村文书', now(), date_sub(?, " + ago + "), ? from appraisal_version"
                        + " where scheme_id = ?",
                UUID.randomUUID(),
                world.village,
                world.households.get(household).id,
                UUID.randomUUID(),
                AppraisalWorld.TODAY,
                code,
                UUID.fromString(world.scheme)));
    }

    private static ValidatableResponse entitled(Person who, String query) {
        return who.request().get(API + "entitlements?" + query).then();
    }

    private static ValidatableResponse post(Person who, String path, Object body) {
        return who.request().body(body).post(API + path).then();
    }

    private static Map<String, Object> delivery(AppraisalWorld world, int household, String effect) {
        return Map.of(
                "subjectId",
                world.households.get(household).id.toString(),
                "effect",
                effect,
                "deliveredOn",
                TODAY,
                "note",
                "户主领取");
    }

    @Test
    void whatHoldsForWhomFollowsFromHonoursAndBoardsAndIsCarriedOutOnce() {
        AppraisalWorld world = world("971711");
        world.panel
                .request()
                .get(API + "effects")
                .then()
                .statusCode(200)
                .body("find { it.code == 'PX' }.condition", equalTo("正在黄榜上"))
                .body("find { it.code == 'ZM' }.condition", containsString("授予后 12 个月内"));
        entitled(world.panel, "effect=ZM")
                .statusCode(200)
                .body("items.holderName", contains("户主1"))
                .body("items[0].actions", hasSize(0));
        entitled(world.panel, "effect=PX").body("items.holderName", contains("户主3"));
        entitled(world.panel, "effect=XX").statusCode(400).body("errors[0].field", equalTo("effect"));

        post(world.panel, "deliveries", delivery(world, 0, "ZM")).statusCode(403);
        post(world.clerk, "deliveries", delivery(world, 1, "ZM"))
                .statusCode(422)
                .body("rule", equalTo("not-entitled"));
        String id = post(world.clerk, "deliveries", delivery(world, 0, "ZM"))
                .statusCode(201)
                .body("deliveredOn", equalTo(TODAY))
                .body("note", equalTo("户主领取"))
                .body("actions.action", contains("undo"))
                .extract()
                .path("deliveryId");
        post(world.clerk, "deliveries", delivery(world, 0, "ZM")).statusCode(409);
        entitled(world.clerk, "effect=ZM&delivered=false").body("items", hasSize(0));
        Person elsewhere = SignIn.account("VILLAGE_CLERK", "971711101202");
        post(elsewhere, "deliveries", delivery(world, 0, "ZM")).statusCode(404);
        String undo = "deliveries/" + id + "/actions/undo";
        post(elsewhere, undo, Map.of("version", 0, "reason", "不在辖区")).statusCode(404);
        post(world.clerk, undo, Map.of("version", 0)).statusCode(400).body("errors[0].field", equalTo("reason"));
        post(world.clerk, undo, Map.of("version", 0, "reason", "登记错户")).statusCode(204);
        post(world.clerk, undo, Map.of("version", 1, "reason", "再撤")).statusCode(409);
        entitled(world.clerk, "effect=ZM&delivered=false").body("items", hasSize(1));
        world.clerk
                .request()
                .get(API + "households/" + world.households.get(2).id + "/effects")
                .then()
                .statusCode(200)
                .body("effects.effectCode", contains("PX"))
                .body("effects[0].kind", equalTo("RESTRICTION"));
    }

    @Test
    void aBankReadsOnlyWhoConsentedAndEachReadingIsOnRecord() {
        AppraisalWorld world = world("971712");
        String subject = world.households.get(0).id.toString();
        Map<String, Object> body =
                Map.of("subjectId", subject, "recipient", "农商银行", "evidence", "授权书 1 号", "givenOn", TODAY);
        Clients.Client bank = Clients.of("农商银行信贷", "农商银行", List.of("credit:read"), world.county);
        bank.request().get(API + "credit-list").then().statusCode(200).body("items", hasSize(0));
        post(world.contact, "consents", body).statusCode(403);
        post(world.clerk, "consents", Map.of("subjectId", subject, "recipient", "农商银行", "givenOn", TODAY))
                .statusCode(400)
                .body("errors.field", hasItem("evidence"));
        String consent =
                post(world.clerk, "consents", body).statusCode(201).extract().path("id");
        post(world.clerk, "consents", body).statusCode(409);
        bank.request()
                .get(API + "credit-list")
                .then()
                .statusCode(200)
                .body("items.headName", contains("户主1"))
                .body("items[0].honour", equalTo("VILLAGE"))
                .body("items[0].index", nullValue());
        world.clerk.request().get(API + "credit-list").then().statusCode(403);
        Clients.of("没有登记机构", List.of("credit:read"), world.county)
                .request()
                .get(API + "credit-list")
                .then()
                .statusCode(409);
        // Another bank in the same county has no consent of this household until it has its own.
        Clients.Client other = Clients.of("邮储银行信贷", "邮储银行", List.of("credit:read"), world.county);
        other.request().get(API + "credit-list").then().statusCode(200).body("items", hasSize(0));
        world.clerk
                .request()
                .get(API + "households/" + subject + "/effects")
                .then()
                .body("banks", contains("农商银行", "邮储银行"))
                .body("actions.action", contains("consent"));
        post(
                        world.clerk,
                        "consents",
                        Map.of("subjectId", subject, "recipient", "邮储银行", "evidence", "授权书 2 号", "givenOn", TODAY))
                .statusCode(201);
        other.request().get(API + "credit-list").then().body("items.recipient", contains("邮储银行"));
        Clients.Client elsewhere = Clients.of("外县银行", "农商银行", List.of("credit:read"), "971713");
        elsewhere.request().get(API + "credit-list").then().body("items", hasSize(0));
        post(world.clerk, "consents/" + consent + "/actions/withdraw", Map.of("version", 0, "reason", "本户撤回"))
                .statusCode(200)
                .body("withdrawnOn", equalTo(TODAY));
        bank.request().get(API + "credit-list").then().body("items", hasSize(0));
        // Who has moved away is no longer the bank's business.
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        Sql.of("update household set status = 'MOVED_OUT' where id = ?", world.households.get(0).id)));
        other.request().get(API + "credit-list").then().body("items", hasSize(0));
        assertEquals(
                6,
                QuarkusTransaction.requiringNew()
                        .call(() -> database.number(Sql.of(
                                "select count(*) from audit_entry where action = 'credit.read' and area = ?",
                                world.county))));
    }

    @Test
    void whatIsHandedOverAtTheSameMomentTwiceIsHandedOverOnce() {
        AppraisalWorld world = world("971714");
        Meanwhile.of(
                        database,
                        Sql.of("select 1 from appraisal_scheme where id = ? for update", UUID.fromString(world.scheme)),
                        () -> post(world.clerk, "deliveries", delivery(world, 0, "ZM")),
                        Sql.of(
                                "insert into appraisal_delivery (id, area, scheme_id, effect_code, effect_text,"
                                        + " subject_kind, subject_id, entitled_since, delivered_on, recorded_by,"
                                        + " recorded_name, recorded_at) select ?, area, scheme_id, 'ZM', '', 'HOUSEHOLD',"
                                        + " subject_id, awarded_on, ?, ?, '另一人', now() from appraisal_honour"
                                        + " where subject_id = ?",
                                UUID.randomUUID(),
                                AppraisalWorld.TODAY,
                                UUID.randomUUID(),
                                world.households.get(0).id))
                .statusCode(409)
                .body("code", equalTo("duplicate"));
    }

    @Test
    void onTheDayShownAsItsLastAnEffectStillHolds() {
        AppraisalWorld world = world("971715");
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_honour set awarded_on = date_sub(?, interval 12 month) where subject_id = ?",
                        AppraisalWorld.TODAY,
                        world.households.get(0).id)));
        entitled(world.clerk, "effect=ZM")
                .body("items.holderName", contains("户主1"))
                .body("items[0].until", equalTo(TODAY));
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_honour set awarded_on = date_sub(awarded_on, interval 1 day)"
                                + " where subject_id = ?",
                        world.households.get(0).id)));
        entitled(world.clerk, "effect=ZM").body("items", hasSize(0));
    }

    @Test
    void theBestShareOfAVillagesNewestMonthIsEntitledAndATieAtItsEndIsNot() {
        AppraisalWorld world = new AppraisalWorld("971716", "yiwu", 10);
        int[] indexes = {99, 98, 97, 97, 96, 95, 94, 93, 92, 91};
        QuarkusTransaction.requiringNew().run(() -> {
            UUID round = UUID.randomUUID();
            database.update(Sql.of(
                    "insert into appraisal_round (id, area, origin, scheme_id, version_id, subject_kind, period, stage,"
                            + " opened_at, published_at) select ?, ?, ?, scheme_id, id, 'HOUSEHOLD', ?, 'PUBLISHED', now(),"
                            // Seven in the evening in UTC is the next day in Beijing.
                            + " '2026-11-01 19:00:00' from appraisal_version where scheme_id = ?",
                    round,
                    world.village,
                    world.village,
                    AppraisalWorld.MONTH,
                    UUID.fromString(world.scheme)));
            for (int i = 0; i < indexes.length; i++) {
                database.update(Sql.of(
                        "insert into appraisal_result (round_id, subject_id, subject_kind, area, period, index_value,"
                                + " parts, grade, vetoed, status) values (?, ?, 'HOUSEHOLD', ?, ?, ?, '', 'M5', false,"
                                + " 'PUBLISHED')",
                        round,
                        world.households.get(i).id,
                        world.village,
                        AppraisalWorld.MONTH,
                        indexes[i]));
            }
        });
        entitled(world.clerk, "effect=HM")
                .statusCode(200)
                .body("items.holderName", containsInAnyOrder("户主1", "户主2"))
                .body("items[0].since", equalTo("2026-11-02"));
        post(world.clerk, "deliveries", delivery(world, 1, "HM")).statusCode(201);
        post(world.clerk, "deliveries", delivery(world, 2, "HM")).statusCode(422);
        entitled(world.clerk, "effect=HM&delivered=false").body("items.holderName", contains("户主1"));
    }
}
