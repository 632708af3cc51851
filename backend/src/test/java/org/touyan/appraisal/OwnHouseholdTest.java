package org.touyan.appraisal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.registry.account.HouseholdAccountService;
import org.touyan.testing.Households;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** A villager sees what was posted of his own household, says what is wrong with it, and takes back his consent. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class OwnHouseholdTest {
    private static final String OWN = "/api/v1/own-household";
    private static final String MONTH = AppraisalWorld.MONTH;

    @Inject
    HouseholdAccountService accounts;

    @Inject
    Database database;

    private Person villager(Household household) {
        String village = Area.village(household.area);
        Person person = SignIn.account(account -> account.displayName = household.headName, "HOUSEHOLD_HEAD", village);
        CurrentActor.as(
                person.actor(),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    accounts.bind(household.id, village, person.id());
                    return null;
                }));
        return person;
    }

    private static ValidatableResponse get(Person who, String path) {
        return who.request().get(OWN + path).then();
    }

    private static ValidatableResponse post(Person who, String path, Map<String, Object> body) {
        return who.request().body(body).post(OWN + path).then();
    }

    private static String post(AppraisalWorld world, String round) {
        world.act(world.clerk, round, "submit", Map.of("reason", "其余无变化")).statusCode(200);
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3)).statusCode(200);
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5)).statusCode(200);
        return round;
    }

    private static Map<String, Object> objection() {
        return new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "period", MONTH, "text", "那天是邻居家的建材，不是我家的"));
    }

    @Test
    void heSeesHisOwnHouseholdAndWhatWasPostedOfIt() {
        AppraisalWorld world = new AppraisalWorld("979502", "pujiang", 2);
        Household home = world.households.get(0);
        Person head = villager(home);
        world.record(home, "JT-02", 4);
        get(head, "")
                .statusCode(200)
                .body("householdId", equalTo(home.id.toString()))
                .body("number", equalTo(home.number))
                .body("members", hasSize(2))
                .body("members.find { it.isHead }.relationName", equalTo("户主"));
        get(head, "/scores").statusCode(200).body("periods", empty());
        get(head, "/scores/" + MONTH).statusCode(404);
        get(head, "/objections?period=" + MONTH).statusCode(200).body("refusal", containsString("还没有公示"));
        post(head, "/objections", objection()).statusCode(409);

        post(world, world.round());
        get(head, "/scores").body("periods.period", contains(MONTH)).body("periods[0].index", equalTo(96.0f));
        String told = get(head, "/scores/" + MONTH)
                .statusCode(200)
                .body("index", equalTo(96.0f))
                .body("stage", equalTo("PUBLICITY"))
                .body("made", equalTo(false))
                .body("parts.find { it.code == 'JT' }.entries", hasSize(1))
                .body("parts.find { it.code == 'JT' }.entries[0].sentence", containsString("扣 4 分。"))
                .extract()
                .asString();
        // Nobody's name stands in it: who recorded it is for the village to know.
        assertThat(told, not(containsString(world.contact.displayName())));
        assertThat(told, not(containsString("author")));
        get(head, "/points").statusCode(200).body("balance", equalTo(0));
        get(head, "/points/transfers").statusCode(200).body("items", empty());
        get(head, "/honours").statusCode(200).body("$", empty());
    }

    @Test
    void heObjectsAndTakesItBackButNotAnothers() {
        AppraisalWorld world = new AppraisalWorld("979503", "pujiang", 3);
        Household home = world.households.get(0);
        Person head = villager(home);
        Person neighbour = villager(world.households.get(1));
        world.record(home, "JT-02", 4);
        world.record(world.households.get(1), "JT-02", 2);
        post(world, world.round());
        String theirs =
                get(neighbour, "/scores/" + MONTH).extract().path("parts.find { it.code == 'JT' }.entries[0].id");
        get(head, "/objections?period=" + MONTH).body("items", empty()).body("refusal", nullValue());
        Map<String, Object> body = objection();
        body.put("entryId", theirs);
        post(head, "/objections", body).statusCode(422).body("errors[0].field", equalTo("entryId"));
        body.remove("entryId");
        String id = post(head, "/objections", body)
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("raisedBy", equalTo(home.headName))
                .body("mayWithdraw", equalTo(true))
                .extract()
                .path("id");
        post(head, "/objections", body).statusCode(201).body("id", equalTo(id));
        post(head, "/objections", objection()).statusCode(409).body("code", equalTo("duplicate"));
        get(head, "/objections?period=" + MONTH)
                .body("items.id", contains(id))
                .body("refusal", containsString("已有异议正在处理"));
        get(neighbour, "/objections").body("items", empty());
        // The village finds it among its own, and the household's result waits for it.
        world.secretary
                .request()
                .get("/api/v1/appraisal/objections?status=OPEN")
                .then()
                .body("items.id", contains(id))
                .body("items[0].createdName", equalTo(home.headName));
        world.contact.request().get(world.score(home)).then().body("status", equalTo("HELD"));

        post(neighbour, "/objections/" + id + "/actions/withdraw", Map.of("version", 0))
                .statusCode(404);
        post(head, "/objections/" + id + "/actions/withdraw", Map.of("version", 7))
                .statusCode(409)
                .body("current", nullValue());
        post(head, "/objections/" + id + "/actions/withdraw", Map.of("version", 0))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("mayWithdraw", equalTo(false));
        post(head, "/objections/" + id + "/actions/withdraw", Map.of("version", 1))
                .statusCode(409);
        world.contact.request().get(world.score(home)).then().body("status", equalTo("OPEN"));

        // One that the village wrote down for him is the village's to end.
        String ofVillage = world.clerk
                .request()
                .body(Map.of(
                        "subjectId",
                        home.id,
                        "period",
                        MONTH,
                        "raisedBy",
                        home.headName,
                        "raisedOn",
                        AppraisalWorld.TODAY.toString(),
                        "text",
                        "窗口登记"))
                .post("/api/v1/appraisal/objections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        get(head, "/objections").body("items.find { it.id == '" + ofVillage + "' }.mayWithdraw", equalTo(false));
        post(head, "/objections/" + ofVillage + "/actions/withdraw", Map.of("version", 0))
                .statusCode(404);
    }

    /** Returned, his result is scored anew: until it is posted again it is not his to see, nor to object to. */
    @Test
    void whatWasReturnedIsTheVillagesUntilItIsPostedAgain() {
        AppraisalWorld world = new AppraisalWorld("979508", "pujiang", 2);
        Household home = world.households.get(0);
        Person head = villager(home);
        world.record(home, "JT-02", 4);
        String round = post(world, world.round());
        get(head, "/scores").body("periods", hasSize(1));
        world.clerk
                .request()
                .body(Map.of("reason", "漏记"))
                .post("/api/v1/appraisal/rounds/" + round + "/results/" + home.id + "/actions/return")
                .then()
                .statusCode(200);
        world.contact.request().get(world.score(home)).then().body("status", equalTo("RETURNED"));
        get(head, "/scores").body("periods", empty());
        get(head, "/scores/" + MONTH).statusCode(404);
        get(head, "/objections?period=" + MONTH).body("refusal", containsString("退回重评"));
        post(head, "/objections", objection()).statusCode(409).body("detail", containsString("退回重评"));
        world.contact.request().get(world.score(home)).then().body("status", equalTo("RETURNED"));
    }

    @Test
    void aNeighbourWhoObjectsIsNotNamed() {
        AppraisalWorld world = new AppraisalWorld("979509", "pujiang", 1);
        Household home = world.households.get(0);
        Person head = villager(home);
        world.record(home, "JT-02", 4);
        post(world, world.round());
        Map<String, Object> entered = new HashMap<>(
                Map.of("subjectId", home.id, "period", MONTH, "raisedOn", AppraisalWorld.TODAY.toString()));
        entered.put("raisedBy", "邻居王五");
        entered.put("text", "他家扣得太少");
        world.clerk
                .request()
                .body(entered)
                .post("/api/v1/appraisal/objections")
                .then()
                .statusCode(201);
        String shown = get(head, "/objections")
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].text", nullValue())
                .extract()
                .asString();
        assertThat(shown, not(containsString("王五")));
    }

    /** He may be a cadre besides: for his own family he is not. */
    @Test
    void whoHasTheHouseholdsAccountDoesNotScoreIt() {
        AppraisalWorld world = new AppraisalWorld("979510", "pujiang", 2);
        Household home = world.households.get(0);
        Person both = SignIn.account("CONTACT_MEMBER", world.contactGrid);
        CurrentActor.as(
                both.actor(),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    CurrentActor.asSystem(() -> {
                        accounts.bind(home.id, world.village, both.id());
                        return null;
                    });
                    return null;
                }));
        both.request()
                .body(world.entry(home, "JT-02", 4))
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(422)
                .body("rule", equalTo("own-household"));
        both.request()
                .body(world.entry(world.households.get(1), "JT-02", 4))
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(201);
        // What was granted to him here is not his in the village to which he moves.
        HouseholdChanges.move(world, home);
        both.request().get("/api/v1/session").then().body("areas.code", contains(world.contactGrid));
    }

    @Test
    void whoRaisesAndWithdrawsWithoutEndIsHeardInPerson() {
        AppraisalWorld world = new AppraisalWorld("979507", "pujiang", 1);
        Person head = villager(world.households.get(0));
        world.record(world.households.get(0), "JT-02", 4);
        post(world, world.round());
        for (int i = 0; i < 10; i++) {
            String id = post(head, "/objections", objection())
                    .statusCode(201)
                    .extract()
                    .path("id");
            post(head, "/objections/" + id + "/actions/withdraw", Map.of("version", 0))
                    .statusCode(200);
        }
        post(head, "/objections", objection()).statusCode(409).body("detail", containsString("已提出 10 次"));
        get(head, "/objections?period=" + MONTH).body("refusal", containsString("当面说明"));
    }

    @Test
    void heWithdrawsHisConsentAndNobodyElses() {
        AppraisalWorld world = new AppraisalWorld("979504", "pujiang", 2);
        Person head = villager(world.households.get(0));
        Person neighbour = villager(world.households.get(1));
        String id = world.clerk
                .request()
                .body(Map.of(
                        "subjectId",
                        world.households.get(0).id,
                        "recipient",
                        "农商银行",
                        "evidence",
                        "授权书 1 号",
                        "givenOn",
                        AppraisalWorld.TODAY.toString()))
                .post("/api/v1/appraisal/consents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        get(head, "/effects").statusCode(200).body("consents.recipient", contains("农商银行"));
        get(neighbour, "/effects").body("consents", empty());
        post(neighbour, "/effects/consents/" + id + "/actions/withdraw", Map.of("version", 0))
                .statusCode(404);
        post(head, "/effects/consents/" + id + "/actions/withdraw", Map.of("version", 0))
                .statusCode(200)
                .body("withdrawnOn", equalTo(AppraisalWorld.TODAY.toString()));
        post(head, "/effects/consents/" + id + "/actions/withdraw", Map.of("version", 1))
                .statusCode(409);
        world.clerk
                .request()
                .get("/api/v1/appraisal/households/" + world.households.get(0).id + "/effects")
                .then()
                .body("consents[0].withdrawnReason", equalTo("本户撤回"));
    }

    @Test
    void theAccountGoesWithItsHouseholdAndEndsWithIt() {
        AppraisalWorld world = new AppraisalWorld("979505", "pujiang", 2);
        Household home = world.households.get(0);
        Person head = villager(home);
        String to = HouseholdChanges.move(world, home);
        get(head, "").statusCode(200).body("householdId", equalTo(home.id.toString()));
        head.request().get("/api/v1/session").then().body("areas.code", contains(Area.village(to)));

        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of("update household set status = 'CANCELLED' where id = ?", home.id)));
        get(head, "").statusCode(409).body("detail", containsString("已注销"));
        get(head, "/scores").statusCode(409);

        Household unscored = Households.in("979506101201").head("还没评").save();
        get(villager(unscored), "/scores")
                .statusCode(200)
                .body("schemeId", nullValue())
                .body("periods", empty());

        Person unbound = SignIn.account("HOUSEHOLD_HEAD", world.village);
        for (String path :
                List.of("", "/scores", "/objections", "/effects", "/points", "/points/transfers", "/honours")) {
            get(unbound, path).statusCode(404).body("detail", containsString("没有绑定农户"));
        }
    }
}
