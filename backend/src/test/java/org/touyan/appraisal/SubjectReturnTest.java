package org.touyan.appraisal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.testing.PictureFiles;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** Nobody gets round a level by sending one household back, and nobody acts on his own family's. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SubjectReturnTest {
    private static final Map<String, Object> REASON = Map.of("reason", "核实");

    @Inject
    Database database;

    private static String record(AppraisalWorld world, Person who, Household household) {
        return who.request()
                .body(world.entry(household, "JT-02", 4))
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(201)
                .extract()
                .path("entry.id");
    }

    private static ValidatableResponse one(Person who, String round, Household household, String action) {
        return who.request()
                .body(REASON)
                .post("/api/v1/appraisal/rounds/" + round + "/results/" + household.id + "/actions/" + action)
                .then();
    }

    private static void kin(Person who, Household household) {
        who.request()
                .body(Map.of("householdId", household.id.toString(), "kinship", "SIBLING"))
                .post("/api/v1/appraisal/kin")
                .then()
                .statusCode(201);
    }

    @Test
    void whoIsScoredAgainPassesAllLevelsAgainAndIsPostedAnew() {
        AppraisalWorld world = new AppraisalWorld("971261", "pujiang", 3);
        Household first = world.households.get(0);
        Household second = world.households.get(1);
        record(world, world.contact, first);
        String round = world.round();
        world.act(world.clerk, round, "submit", REASON).statusCode(200);
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3)).statusCode(200);
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5)).statusCode(200);
        one(world.clerk, round, first, "return").statusCode(200);
        one(world.clerk, round, second, "return").statusCode(200);
        record(world, world.clerk, first);
        one(world.clerk, round, first, "settle").statusCode(200).body("stage", equalTo("PUBLICITY"));
        one(world.clerk, round, second, "settle")
                .statusCode(200)
                .body("stage", equalTo("PANEL"))
                .body("steps[-1].toStage", equalTo("PANEL"));
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_round set public_until = ? where id = ?",
                        LocalDate.of(2026, 1, 1),
                        UUID.fromString(round))));
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3)).statusCode(200);
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5)).statusCode(200);
        world.act(world.clerk, round, "close-publicity", Map.of())
                .statusCode(409)
                .body("detail", containsString("期满后才能结束"));
    }

    @Test
    void theFirstLevelGoesOnWithWhomItSentBack() {
        AppraisalWorld world = new AppraisalWorld("971262", "pujiang", 1);
        record(world, world.contact, world.households.get(0));
        String round = world.round();
        world.act(world.clerk, round, "submit", REASON).statusCode(200);
        one(world.panel, round, world.households.get(0), "return").statusCode(200);
        one(world.clerk, round, world.households.get(0), "settle")
                .statusCode(200)
                .body("stage", equalTo("PANEL"));
    }

    @Test
    void whoOnlyConfirmedDoesNotJudgeEither() {
        AppraisalWorld world = new AppraisalWorld("971263", "pujiang", 2);
        world.secretary
                .request()
                .body(Map.of(
                        "period",
                        AppraisalWorld.MONTH,
                        "subjectIds",
                        List.of(world.households.get(0).id.toString())))
                .post("/api/v1/appraisal/confirmations")
                .then()
                .statusCode(200);
        String round = world.round();
        world.act(world.clerk, round, "submit", REASON).statusCode(200);
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3)).statusCode(200);
        world.secretary
                .request()
                .get("/api/v1/appraisal/rounds/" + round)
                .then()
                .body("ownScored", equalTo(1));
        world.secretary
                .request()
                .get("/api/v1/appraisal/rounds/" + round + "/results")
                .then()
                .body("find { it.scored }.ownScored", equalTo(true))
                .body("find { !it.scored }.ownScored", equalTo(false));
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5))
                .statusCode(200)
                .body("stage", equalTo("VILLAGE"));
        Person second = SignIn.account("VILLAGE_SECRETARY", world.village);
        world.act(second, round, "decide", AppraisalWorld.meeting(5))
                .statusCode(200)
                .body("stage", equalTo("PUBLICITY"));
    }

    @Test
    void nobodyReversesReturnsOrHandsInHisOwnFamilys() {
        AppraisalWorld world = new AppraisalWorld("971264", "pujiang", 2);
        Household family = world.households.get(0);
        String entry = record(world, world.clerk, family);
        kin(world.clerk, family);
        String round = world.round();
        world.clerk
                .request()
                .body(Map.of("reason", "记错了"))
                .post("/api/v1/appraisal/entries/" + entry + "/actions/reverse")
                .then()
                .statusCode(422)
                .body("rule", equalTo("own-household"))
                .body("detail", containsString("请由其他人员冲销"));
        world.clerk
                .request()
                .get("/api/v1/appraisal/entries?subjectId=" + family.id)
                .then()
                .body("items[0].actions.enabled", equalTo(List.of(false, false)))
                .body("items[0].actions.reason", hasItem(containsString("应当回避")));
        world.clerk
                .request()
                .contentType("application/octet-stream")
                .body(PictureFiles.of("jpeg", 40, 30))
                .post("/api/v1/appraisal/entries/" + entry + "/photos")
                .then()
                .statusCode(422)
                .body("rule", equalTo("own-household"));
        world.act(world.clerk, round, "submit", REASON).statusCode(200);
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3)).statusCode(200);
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5)).statusCode(200);
        world.clerk
                .request()
                .get("/api/v1/appraisal/rounds/" + round + "/results")
                .then()
                .body("find { it.subjectId == '" + family.id + "' }.recusal", equalTo("SIBLING"));
        one(world.clerk, round, family, "return").statusCode(422).body("rule", equalTo("own-household"));
        Person second = SignIn.account("VILLAGE_CLERK", world.village);
        one(second, round, family, "return").statusCode(200);
        one(world.clerk, round, family, "settle").statusCode(422).body("rule", equalTo("own-household"));
        one(second, round, family, "settle").statusCode(200);
    }

    @Test
    void aJudgeDeclaresHisKinAndLeavesThemToAnother() {
        AppraisalWorld world = new AppraisalWorld("971266", "pujiang", 2);
        record(world, world.contact, world.households.get(0));
        for (Person judge : List.of(world.panel, world.town)) {
            kin(judge, world.households.get(1));
        }
        String round = world.round();
        world.act(world.clerk, round, "submit", REASON).statusCode(200);
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3))
                .statusCode(200)
                .body("stage", equalTo("PANEL"));
        world.act(SignIn.account("REVIEW_PANEL_MEMBER", world.village), round, "review", AppraisalWorld.meeting(3))
                .statusCode(200)
                .body("stage", equalTo("VILLAGE"));
        world.panel
                .request()
                .get("/api/v1/appraisal/kin?mine=true")
                .then()
                .body(
                        "items.householdId",
                        equalTo(List.of(world.households.get(1).id.toString())))
                .body("items[0].actions", equalTo(List.of()));
        world.clerk
                .request()
                .get("/api/v1/appraisal/kin")
                .then()
                .body("items.size()", equalTo(2))
                .body("items[0].actions.action", equalTo(List.of("withdraw")));
    }

    @Test
    void whatWasSentBackCanBeUndoneOnTheList() {
        AppraisalWorld world = new AppraisalWorld("971265", "pujiang", 1);
        Household household = world.households.get(0);
        record(world, world.contact, household);
        String round = world.round();
        world.act(world.clerk, round, "submit", REASON).statusCode(200);
        String list = "/api/v1/appraisal/entries?subjectId=" + household.id;
        String reverse = "items[0].actions.find { it.action == 'reverse' }.enabled";
        world.contact.request().get(list).then().body(reverse, equalTo(false));
        one(world.panel, round, household, "return").statusCode(200);
        world.contact.request().get(list).then().body(reverse, equalTo(true));
    }
}
