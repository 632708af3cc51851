package org.touyan.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.touyan.appraisal.ShopWorld.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Workbooks;

/** The village's shop: what two persons hand over for points, and what they are refused. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ShopTest {
    private static final Map<String, Object> RECEIVED = Map.of("receiver", "户主1");

    @Inject
    Database database;

    @Test
    void onePersonPreparesAndAnotherHandsOver() {
        ShopWorld shop = new ShopWorld("975101", database);
        AppraisalWorld world = shop.world;
        String rice = shop.goods("大米", 15, 3);
        shop.account(0).body("actions[0].enabled", equalTo(true)).body("hasShop", equalTo(true));
        Map<String, Object> order = new HashMap<>(shop.order(0, rice, 2));
        order.put("id", UUID.randomUUID().toString());
        String id = post(world.clerk, "redemptions", order)
                .statusCode(201)
                .body("number", equalTo(world.village + "-" + AppraisalWorld.TODAY.getYear() + "-0001"))
                .body("points", equalTo(30))
                .body("heldUntil", equalTo(AppraisalWorld.TODAY.plusDays(3).toString()))
                .body("actions.find { it.action == 'hand-over' }.reason", containsString("另一人"))
                .extract()
                .path("id");
        post(world.clerk, "redemptions", order).statusCode(201).body("id", equalTo(id));
        shop.account(0)
                .body("account.balance", equalTo(40))
                .body("account.held", equalTo(30))
                .body("account.available", equalTo(10));
        shop.get("shop-goods").body("items[0].stock", equalTo(3)).body("items[0].held", equalTo(2));
        // What the lists show to a contact grid opens there too, and nowhere else.
        Person neighbour = SignIn.account("CONTACT_MEMBER", world.village + "0102");
        for (String path : List.of("redemptions/" + id, "shop-goods/" + rice + "/changes")) {
            world.contact.request().get(ShopWorld.API + path).then().statusCode(200);
        }
        world.contact.request().get(ShopWorld.API + "redemptions").then().body("items.id", contains(id));
        neighbour.request().get(ShopWorld.API + "redemptions").then().body("items", hasSize(0));
        neighbour.request().get(ShopWorld.API + "redemptions/" + id).then().statusCode(404);

        shop.act(world.clerk, id, "hand-over", RECEIVED)
                .statusCode(409)
                .body("code", equalTo("state"))
                .body("detail", containsString("另一人"));
        shop.act(world.secretary, id, "hand-over", Map.of())
                .statusCode(422)
                .body("errors[0].field", equalTo("receiver"));
        shop.act(world.secretary, id, "hand-over", RECEIVED)
                .statusCode(200)
                .body("status", equalTo("HANDED_OVER"))
                .body("receiver", equalTo("户主1"))
                .body("handedName", equalTo(world.secretary.displayName()));
        shop.account(0).body("account.balance", equalTo(10)).body("account.held", equalTo(0));
        shop.get("shop-goods").body("items[0].stock", equalTo(1)).body("items[0].held", equalTo(0));
        String book = post(world.clerk, "shop-goods/exports", Map.of("columns", List.of("name", "stock", "onSale")))
                .statusCode(202)
                .extract()
                .path("id");
        List<Row> rows = Workbooks.rows(world.clerk, book);
        assertEquals("大米 1 上架", rows.get(2).stream().map(Cell::getText).collect(Collectors.joining(" ")));
        post(world.clerk, "shop-goods/exports", Map.of("columns", List.of("nothing")))
                .statusCode(400)
                .body("errors[0].field", equalTo("columns"));
        shop.act(world.secretary, id, "hand-over", RECEIVED).statusCode(409);
        shop.act(world.secretary, id, "cancel", Map.of("reason", "不要了")).statusCode(409);

        shop.act(world.secretary, id, "reverse", Map.of()).statusCode(422).body("errors[0].field", equalTo("reason"));
        shop.act(world.secretary, id, "reverse", Map.of("version", 9, "reason", "袋子破损"))
                .statusCode(409)
                .body("code", equalTo("stale"));
        shop.act(world.secretary, id, "confirm-reverse", Map.of()).statusCode(409);
        shop.act(world.secretary, id, "reverse", Map.of("reason", "看错了"))
                .statusCode(200)
                .body("status", equalTo("REVERSING"))
                .body("reversalName", equalTo(world.secretary.displayName()))
                .body("actions.find { it.action == 'confirm-reverse' }.enabled", equalTo(false));
        shop.act(world.clerk, id, "keep", Map.of()).statusCode(422).body("errors[0].field", equalTo("reason"));
        shop.act(world.clerk, id, "keep", Map.of("reason", "核对过，没有破损"))
                .statusCode(200)
                .body("status", equalTo("HANDED_OVER"))
                .body("reversalName", equalTo(null));
        shop.account(0).body("account.balance", equalTo(10));
        shop.act(world.secretary, id, "reverse", Map.of("reason", "袋子破损")).statusCode(200);
        shop.act(world.secretary, id, "confirm-reverse", Map.of())
                .statusCode(409)
                .body("detail", containsString("另一人"));
        shop.act(world.clerk, id, "confirm-reverse", Map.of())
                .statusCode(200)
                .body("status", equalTo("REVERSED"))
                .body("reason", equalTo("袋子破损"))
                .body("actions", hasSize(0));
        shop.account(0).body("account.balance", equalTo(40));
        shop.get("point-accounts/" + shop.home(0).id + "/transfers")
                .body("items.kind", contains("RETURN", "REDEEM", "EARN"))
                .body("items.points", contains(30, -30, 40))
                .body("items.balance", contains(40, 10, 40))
                .body("items[1].redemptionNumber", containsString("-0001"))
                .body("items[0].reason", equalTo("袋子破损"));
        shop.get("shop-goods/" + rice + "/changes")
                .body("kind", contains("RETURN", "REDEEM", "CHANGE"))
                .body("amount", contains(2, -2, 3));
    }

    @Test
    void whatIsPreparedCanBeCancelledAndWhatIsWrongIsRefused() {
        ShopWorld shop = new ShopWorld("975102", database);
        AppraisalWorld world = shop.world;
        String rice = shop.goods("大米", 15, 1);
        String oil = shop.goods("菜油", 20, 5);
        refused(shop, shop.order(0, oil, 3), "points-short", "lines");
        refused(shop, shop.order(0, rice, 2), "stock-short", "lines[0].quantity");
        refused(shop, shop.order(2, rice, 1), "points-short", "lines");
        refused(shop, shop.order(0, UUID.randomUUID().toString(), 1), "no-such-goods", "lines[0].goodsId");
        post(world.clerk, "redemptions", Map.of("subjectId", shop.home(0).id.toString(), "lines", List.of()))
                .statusCode(400)
                .body("errors[0].field", equalTo("lines"));
        post(world.clerk, "redemptions", shop.order(0, rice, 0))
                .statusCode(400)
                .body("errors[0].field", equalTo("lines[0].quantity"));
        post(world.clerk, "redemptions", twice(shop, rice))
                .statusCode(400)
                .body("errors[0].field", equalTo("lines[1].goodsId"));
        post(world.contact, "redemptions", shop.order(0, rice, 1)).statusCode(403);
        Person elsewhere = SignIn.account("VILLAGE_CLERK", world.county + "101202");
        post(elsewhere, "redemptions", shop.order(0, rice, 1)).statusCode(404);
        elsewhere
                .request()
                .get(ShopWorld.API + "point-accounts/" + shop.home(0).id)
                .then()
                .statusCode(404);

        String id = shop.prepared(0, rice, 1);
        elsewhere.request().get(ShopWorld.API + "redemptions/" + id).then().statusCode(404);
        post(elsewhere, "redemptions/" + id + "/actions/cancel", Map.of("version", 0, "reason", "x"))
                .statusCode(404);
        post(world.contact, "redemptions/" + id + "/actions/cancel", Map.of("version", 0, "reason", "x"))
                .statusCode(403);
        refused(shop, shop.order(1, rice, 1), "points-short", "lines");
        refused(shop, shop.order(0, rice, 1), "stock-short", "lines[0].quantity");
        shop.act(world.clerk, id, "cancel", Map.of()).statusCode(422).body("errors[0].field", equalTo("reason"));
        shop.act(world.clerk, id, "cancel", Map.of("reason", "改天再来"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        shop.account(0).body("account.held", equalTo(0));
        shop.get("redemptions?status=CANCELLED&q=户主1").body("items.id", contains(id));
        shop.get("redemptions?status=PREPARED").body("total", equalTo(0));

        Map<String, Object> off = Map.of("name", "大米", "unit", "袋", "points", 15, "onSale", false, "version", 0);
        world.clerk
                .request()
                .body(off)
                .put(ShopWorld.API + "shop-goods/" + rice)
                .then()
                .statusCode(200);
        refused(shop, shop.order(0, rice, 1), "off-sale", "lines[0].goodsId");
        world.clerk
                .request()
                .body(off)
                .put(ShopWorld.API + "shop-goods/" + rice)
                .then()
                .statusCode(409);

        post(world.clerk, "kin", Map.of("householdId", shop.home(0).id.toString(), "kinship", "SIBLING"))
                .statusCode(201);
        refused(shop, shop.order(0, oil, 1), "own-household", "subjectId");
        String other = post(world.secretary, "redemptions", shop.order(0, oil, 1))
                .statusCode(201)
                .extract()
                .path("id");
        shop.act(world.clerk, other, "hand-over", RECEIVED).statusCode(409).body("detail", containsString("回避"));
        Person third = SignIn.account("VILLAGE_SECRETARY", world.village);
        shop.act(third, other, "hand-over", RECEIVED).statusCode(200);
        shop.act(third, other, "reverse", Map.of("reason", "油瓶漏了")).statusCode(200);
        shop.act(world.clerk, other, "keep", Map.of("reason", "没有漏"))
                .statusCode(409)
                .body("detail", containsString("回避"));
        shop.act(third, other, "keep", Map.of("reason", "看错了")).statusCode(200);
    }

    private static Map<String, Object> twice(ShopWorld shop, String goods) {
        Map<String, Object> line = Map.of("goodsId", goods, "quantity", 1);
        return Map.of("subjectId", shop.home(0).id.toString(), "lines", List.of(line, line));
    }

    private static void refused(ShopWorld shop, Map<String, Object> order, String rule, String field) {
        post(shop.world.clerk, "redemptions", order)
                .statusCode(422)
                .body("rule", equalTo(rule))
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void goodsAreKeptByTheVillageAndEveryChangeOfStockIsOnRecord() {
        ShopWorld shop = new ShopWorld("975103", database);
        AppraisalWorld world = shop.world;
        String rice = shop.goods("大米", 15, 3);
        Map<String, Object> same = Map.of("area", world.village, "name", "大米", "unit", "袋", "points", 1, "stock", 0);
        post(world.clerk, "shop-goods", same).statusCode(409).body("errors[0].field", equalTo("name"));
        post(world.contact, "shop-goods", same).statusCode(403);
        post(
                        world.clerk,
                        "shop-goods",
                        Map.of("area", world.county + "101299", "name", "油", "unit", "瓶", "points", 1, "stock", 0))
                .statusCode(404);
        post(
                        world.clerk,
                        "shop-goods",
                        Map.of("area", world.village, "name", "油", "unit", "瓶", "points", 0, "stock", 0))
                .statusCode(400)
                .body("errors.field", hasItem("points"));
        String stock = "shop-goods/" + rice + "/actions/stock";
        Map<String, Object> more = Map.of("id", UUID.randomUUID().toString(), "amount", 5, "reason", "进货");
        post(world.clerk, stock, more).statusCode(200).body("stock", equalTo(8));
        post(world.clerk, stock, more).statusCode(200).body("stock", equalTo(8));
        shop.prepared(0, rice, 2);
        post(world.clerk, stock, Map.of("amount", -7, "reason", "受潮"))
                .statusCode(422)
                .body("rule", equalTo("stock-short"));
        post(world.clerk, stock, Map.of("amount", 0, "reason", "受潮")).statusCode(422);
        post(world.clerk, stock, Map.of("amount", 1)).statusCode(400).body("errors[0].field", equalTo("reason"));
        post(world.clerk, stock, Map.of("amount", -6, "reason", "受潮"))
                .statusCode(200)
                .body("stock", equalTo(2));
        Person elsewhere = SignIn.account("VILLAGE_CLERK", world.county + "101202");
        post(elsewhere, stock, more).statusCode(404);
        elsewhere.request().get(ShopWorld.API + "shop-goods").then().body("items", hasSize(0));
        shop.get("shop-goods/" + rice + "/changes").body("amount", contains(-6, 5, 3));
        world.town
                .request()
                .get(ShopWorld.API + "shop-goods?q=大&onSale=true")
                .then()
                .body("items.name", contains("大米"))
                .body("items[0].actions", hasSize(0));
    }

    @Test
    void manyAtTheCounterNeverTakeMoreThanThereIs() throws Exception {
        ShopWorld shop = new ShopWorld("975104", database);
        String soap = shop.goods("肥皂", 8, 100);
        String towel = shop.goods("毛巾", 1, 3);
        // 40 points buy five pieces of soap; three towels are on the shelf, whoever comes.
        assertEquals(5, succeeded(shop, 12, soap, 0));
        shop.account(0).body("account.held", equalTo(40));
        assertEquals(3, succeeded(shop, 8, towel, 1));
        shop.account(1).body("account.held", equalTo(3));
        shop.get("shop-goods?q=毛巾").body("items[0].held", equalTo(3));
        List<String> numbers = shop.get("redemptions?size=50").extract().path("items.number");
        assertEquals(8, numbers.stream().distinct().count(), "every slip has a number of its own");

        String one = shop.get("redemptions?q=户主2").extract().path("items[0].id");
        List<Callable<Integer>> both = new ArrayList<>();
        for (Person who : List.of(shop.world.secretary, SignIn.account("FIRST_SECRETARY", shop.world.village))) {
            both.add(() -> post(
                            who, "redemptions/" + one + "/actions/hand-over", Map.of("version", 0, "receiver", "户主2"))
                    .extract()
                    .statusCode());
        }
        assertEquals(1, ShopWorld.count(both, 200), "handed over once");
        shop.account(1).body("account.balance", equalTo(9)).body("account.held", equalTo(2));
    }

    private static long succeeded(ShopWorld shop, int times, String goods, int household) throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            calls.add(() -> post(shop.world.clerk, "redemptions", shop.order(household, goods, 1))
                    .extract()
                    .statusCode());
        }
        return ShopWorld.count(calls, 201);
    }

    @Test
    void whereTheSchemeHasNoShopThereIsNone() {
        AppraisalWorld world = new AppraisalWorld("975105", "pujiang", 1);
        String home = world.households.get(0).id.toString();
        world.clerk
                .request()
                .get(ShopWorld.API + "point-accounts/" + home)
                .then()
                .statusCode(200)
                .body("hasShop", equalTo(false))
                .body("account.expiresOn", nullValue())
                .body("actions[0].reason", containsString("没有开办"));
        String rice = post(
                        world.clerk,
                        "shop-goods",
                        Map.of("area", world.village, "name", "大米", "unit", "袋", "points", 1, "stock", 1))
                .statusCode(201)
                .extract()
                .path("id");
        post(
                        world.clerk,
                        "redemptions",
                        Map.of("subjectId", home, "lines", List.of(Map.of("goodsId", rice, "quantity", 1))))
                .statusCode(422)
                .body("rule", equalTo("no-shop"));
        // A second scheme of the county keeps it.
        world.enact("爱心超市积分", "guyuan", AppraisalWorld.MONTH);
        world.clerk
                .request()
                .get(ShopWorld.API + "point-accounts/" + home)
                .then()
                .body("hasShop", equalTo(true));
    }
}
