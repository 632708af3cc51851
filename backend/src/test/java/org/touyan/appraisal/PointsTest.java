package org.touyan.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.touyan.appraisal.ShopWorld.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.round.RoundPublished;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.ResultRepository.Where;
import org.touyan.appraisal.shop.LedgerCheck;
import org.touyan.appraisal.shop.PointsExpiry;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.SignIn;

/** Points as money: how they come, end, follow their household, and that the books always agree. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PointsTest {
    @Inject
    Database database;

    @Inject
    Event<RoundPublished> published;

    @Inject
    PointsExpiry expiry;

    @Inject
    LedgerCheck check;

    private static long trail(ShopWorld shop, String action, String object) {
        return shop.number("select count(*) from audit_entry where action = ? and object_id = ?", action, object);
    }

    private void tellAgain(ShopWorld shop, UUID subject) {
        UUID version = QuarkusTransaction.requiringNew()
                .call(() -> database.first(
                                Sql.of(
                                        "select version_id from appraisal_round where id = ?",
                                        UUID.fromString(shop.round)),
                                row -> Database.uuid(row, 1))
                        .orElseThrow());
        Where where =
                new Where(UUID.fromString(shop.round), shop.world.village, AppraisalWorld.MONTH, SubjectKind.HOUSEHOLD);
        CurrentActor.asSystem(() -> {
            QuarkusTransaction.requiringNew().run(() -> published.fire(new RoundPublished(where, version, subject)));
            return null;
        });
    }

    @Test
    void aPublishedMonthEarnsOnce() {
        ShopWorld shop = new ShopWorld("975111", database);
        shop.account(0)
                .body("account.balance", equalTo(40))
                .body("lots.points", contains(40))
                .body(
                        "lots[0].expiresOn",
                        equalTo(AppraisalWorld.TODAY.plusMonths(12).toString()));
        shop.get("point-accounts?sort=-balance")
                .body("items.holderName", contains("户主1", "户主2"))
                .body("items.balance", contains(40, 10));
        tellAgain(shop, null);
        shop.account(0).body("account.balance", equalTo(40));
        shop.get("point-checks")
                .body("sums.find { it.kind == 'ISSUED' }.balance", equalTo(-50))
                .body("sums.find { it.kind == 'SUBJECT' }.balance", equalTo(50))
                .body("sums.find { it.kind == 'SUBJECT' }.accounts", equalTo(2));
        // A third, as if an objection had held it until now.
        shop.sql(
                "update appraisal_result set index_value = 7.90 where round_id = ? and subject_id = ?",
                UUID.fromString(shop.round),
                shop.home(2).id);
        tellAgain(shop, shop.home(1).id);
        shop.account(2).body("account.balance", equalTo(0));
        tellAgain(shop, shop.home(2).id);
        shop.account(2).body("account.balance", equalTo(7));
        shop.balanced();
        shop.world
                .contact
                .request()
                .get(ShopWorld.API + "point-accounts?available=true&q=户主2")
                .then()
                .statusCode(200)
                .body("items.balance", contains(10))
                .body("items[0].subjectNumber", equalTo(shop.home(1).number));
        SignIn.account("VILLAGE_CLERK", shop.world.county + "101202")
                .request()
                .get(ShopWorld.API + "point-accounts")
                .then()
                .body("total", equalTo(0));
        shop.world.panel.request().get(ShopWorld.API + "point-accounts").then().statusCode(403);
    }

    @Test
    void theOldestPointsEndFirstAndWhatIsPreparedWaits() {
        ShopWorld shop = new ShopWorld("975112", database);
        String rice = shop.goods("大米", 15, 5);
        LocalDate yesterday = AppraisalWorld.TODAY.minusDays(1);
        String kept = shop.prepared(0, rice, 1);
        shop.sql("update points_transfer set expires_on = ? where to_id = ?", yesterday, shop.home(0).id);
        shop.sql("update points_account set expires_on = ? where id = ?", yesterday, shop.home(0).id);
        expiry.run();
        shop.account(0).body("account.balance", equalTo(15)).body("account.held", equalTo(15));
        expiry.run();
        shop.account(0).body("account.balance", equalTo(15));
        shop.sql("update shop_redemption set held_until = ? where id = ?", yesterday, UUID.fromString(kept));
        shop.act(shop.world.secretary, kept, "hand-over", Map.of("receiver", "户主1"))
                .statusCode(409)
                .body("detail", containsString("过期"));
        expiry.run();
        shop.get("redemptions/" + kept).body("status", equalTo("LAPSED"));
        assertEquals(1, trail(shop, "redemption.lapse", kept));
        shop.sql("update points_account set expires_on = ? where id = ?", yesterday, shop.home(0).id);
        expiry.run();
        shop.account(0).body("account.balance", equalTo(0)).body("lots", hasSize(0));
        shop.get("point-accounts/" + shop.home(0).id + "/transfers")
                .body("items.kind", contains("EXPIRE", "EXPIRE", "EARN"))
                .body("items.points", contains(-15, -25, 40));
        assertEquals(2, trail(shop, "points.expire", shop.home(0).id.toString()));
        shop.balanced();
    }

    @Test
    void pointsGoWhereTheirHouseholdGoes() {
        ShopWorld shop = new ShopWorld("975113", database);
        String rice = shop.goods("大米", 15, 5);
        String fresh = HouseholdChanges.split(shop.world, shop.home(0));
        shop.account(0).body("account.balance", equalTo(20));
        shop.get("point-accounts/" + fresh)
                .body("account.balance", equalTo(20))
                .body(
                        "lots[0].expiresOn",
                        equalTo(AppraisalWorld.TODAY.plusMonths(12).toString()));
        String kept = shop.prepared(0, rice, 1);
        shop.sql("update points_account set balance = balance - 1 where id = ?", shop.home(0).id);
        HouseholdChanges.merge(shop.world, shop.home(0), shop.home(1))
                .statusCode(409)
                .body("detail", containsString("与流水不符"));
        shop.sql("update points_account set balance = balance + 1 where id = ?", shop.home(0).id);
        shop.get("redemptions/" + kept).body("status", equalTo("PREPARED"));
        HouseholdChanges.merge(shop.world, shop.home(0), shop.home(1)).statusCode(200);
        shop.get("redemptions/" + kept).body("status", equalTo("CANCELLED")).body("reason", containsString("并入"));
        shop.account(1).body("account.balance", equalTo(30));
        shop.account(0).body("account.balance", equalTo(0));
        shop.balanced();
        String also = shop.prepared(1, rice, 1);
        String other = HouseholdChanges.move(shop.world, shop.home(1));
        shop.get("redemptions/" + also).body("status", equalTo("CANCELLED"));
        SignIn.account("VILLAGE_CLERK", other)
                .request()
                .get(ShopWorld.API + "point-accounts")
                .then()
                .body("items.balance", contains(30))
                .body("items[0].held", equalTo(0));
        shop.get("point-accounts?available=true").body("items.subjectId", contains(fresh));
        shop.balanced();
    }

    @Test
    void aResultPutRightIsShownAndBookedByAPersonWithAReason() {
        ShopWorld shop = new ShopWorld("975114", database);
        String account = "point-accounts/" + shop.home(0).id;
        String earning = shop.get(account + "/transfers").extract().path("items[0].id");
        String correct = account + "/transfers/" + earning + "/actions/correct";
        post(shop.world.clerk, correct, Map.of("reason", "没有差额")).statusCode(409);
        shop.sql(
                "update appraisal_result set index_value = 34 where round_id = ? and subject_id = ?",
                UUID.fromString(shop.round),
                shop.home(0).id);
        shop.get(account + "/transfers")
                .body("items[0].difference", equalTo(-6))
                .body("items[0].actions.action", contains("correct"));
        shop.account(0).body("account.balance", equalTo(40));
        post(shop.world.contact, correct, Map.of("reason", "异议成立")).statusCode(403);
        post(shop.world.clerk, correct, Map.of()).statusCode(400).body("errors[0].field", equalTo("reason"));
        SignIn.Person elsewhere = SignIn.account("VILLAGE_CLERK", shop.world.county + "101202");
        post(elsewhere, correct, Map.of("reason", "异议成立")).statusCode(404);
        String rice = shop.goods("大米", 36, 5);
        String kept = shop.prepared(0, rice, 1);
        post(shop.world.clerk, correct, Map.of("reason", "异议成立"))
                .statusCode(422)
                .body("rule", equalTo("points-short"));
        shop.act(shop.world.clerk, kept, "cancel", Map.of("reason", "先更正")).statusCode(200);
        post(shop.world.clerk, correct, Map.of("reason", "异议成立"))
                .statusCode(200)
                .body("account.balance", equalTo(34));
        shop.get(account + "/transfers")
                .body("items.kind", contains("CORRECT", "EARN"))
                .body("items[1].difference", equalTo(null));
        post(shop.world.clerk, correct, Map.of("reason", "再来一次")).statusCode(409);
        shop.balanced();
    }

    @Test
    void aResultThatHadEarnedNothingIsPaidOnceItWasPutRight() {
        ShopWorld shop = new ShopWorld("975121", database);
        String account = "point-accounts/" + shop.home(2).id;
        String earn = account + "/rounds/" + shop.round + "/actions/earn";
        shop.account(2).body("account.balance", equalTo(0)).body("unpaid", hasSize(0));
        post(shop.world.clerk, earn, Map.of("reason", "没有差额")).statusCode(409);
        shop.sql(
                "update appraisal_result set index_value = 15 where round_id = ? and subject_id = ?",
                UUID.fromString(shop.round),
                shop.home(2).id);
        shop.account(2)
                .body("unpaid.roundId", contains(shop.round))
                .body("unpaid[0].points", equalTo(15))
                .body("unpaid[0].actions.action", contains("earn"));
        post(shop.world.contact, earn, Map.of("reason", "异议成立")).statusCode(403);
        post(shop.world.clerk, earn, Map.of()).statusCode(400).body("errors[0].field", equalTo("reason"));
        SignIn.Person elsewhere = SignIn.account("VILLAGE_CLERK", shop.world.county + "101202");
        post(elsewhere, earn, Map.of("reason", "异议成立")).statusCode(404);
        post(shop.world.clerk, earn, Map.of("reason", "异议成立"))
                .statusCode(200)
                .body("account.balance", equalTo(15))
                .body("unpaid", hasSize(0));
        post(shop.world.clerk, earn, Map.of("reason", "再来一次")).statusCode(409);
        shop.get(account + "/transfers")
                .body("items.kind", contains("EARN"))
                .body("items[0].reason", equalTo("异议成立"))
                .body("items[0].difference", equalTo(null));
        shop.balanced();
    }

    @Test
    void whatSomebodyChangedBehindTheBooksIsNamed() {
        ShopWorld shop = new ShopWorld("975115", database);
        String rice = shop.goods("大米", 15, 5);
        String done = shop.prepared(0, rice, 1);
        shop.act(shop.world.secretary, done, "hand-over", Map.of("receiver", "户主1"))
                .statusCode(200);
        shop.prepared(1, shop.goods("毛巾", 1, 5), 2);
        shop.balanced();
        shop.sql("update points_account set balance = balance + 100 where id = ?", shop.home(0).id);
        shop.sql("update shop_goods set stock = stock + 1 where id = ?", UUID.fromString(rice));
        shop.sql("update points_account set held = 1 where id = ?", shop.home(1).id);
        post(shop.world.clerk, "point-checks", Map.of("area", shop.world.village))
                .statusCode(200)
                .body("last.findings", equalTo(3))
                .body("findings.kind", contains("BALANCE", "HELD_POINTS", "STOCK"))
                .body("findings[0].name", equalTo("户主1 " + shop.home(0).number))
                .body("findings[0].expected", equalTo(25))
                .body("findings[0].found", equalTo(125))
                .body("findings[2].name", equalTo("大米"))
                .body("findings[2].expected", equalTo(4))
                .body("findings[2].found", equalTo(5));
        // A grid sees its village's; of several places none was looked at as a whole.
        shop.world
                .contact
                .request()
                .get(ShopWorld.API + "point-checks")
                .then()
                .body("findings.kind", hasItem("BALANCE"));
        SignIn.account("VILLAGE_CLERK", shop.world.village, shop.world.county + "101202")
                .request()
                .get(ShopWorld.API + "point-checks")
                .then()
                .statusCode(200)
                .body("last.area", nullValue());
        check.daily();
        shop.get("point-checks")
                .body("last.accountName", equalTo(null))
                .body("findings.kind", hasItem("LEDGER"))
                .body("findings.find { it.kind == 'BALANCE' }.found", equalTo(125));
        SignIn.account("VILLAGE_CLERK", "975116101201")
                .request()
                .get(ShopWorld.API + "point-checks")
                .then()
                .body("findings.kind", not(hasItem("BALANCE")));
        shop.world
                .contact
                .request()
                .body(Map.of("area", shop.world.village))
                .post(ShopWorld.API + "point-checks")
                .then()
                .statusCode(403);
        post(shop.world.clerk, "point-checks", Map.of("area", "975116101201")).statusCode(404);
        // A transfer cut short: both of its accounts are named.
        shop.sql("update points_account set balance = balance - 100 where id = ?", shop.home(0).id);
        shop.sql("update points_transfer set points = points - 5 where kind = 'EARN' and to_id = ?", shop.home(0).id);
        post(shop.world.clerk, "point-checks", Map.of("area", shop.world.village))
                .body("findings.findAll { it.kind == 'BALANCE' }.name", hasItem("户主1 " + shop.home(0).number))
                .body("findings.findAll { it.kind == 'BALANCE' }.size()", equalTo(2));
        // The database is one for all tests: leave it as it should be.
        shop.sql("update points_transfer set points = points + 5 where kind = 'EARN' and to_id = ?", shop.home(0).id);
        shop.sql("update shop_goods set stock = stock - 1 where id = ?", UUID.fromString(rice));
        shop.sql("update points_account set held = 2 where id = ?", shop.home(1).id);
        shop.balanced();
    }
}
