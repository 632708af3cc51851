package org.touyan.appraisal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.testing.SignIn.Person;

/** A village of three households under the scheme of 固原: a published month has earned the first 40 points, the second 10. */
final class ShopWorld {
    static final String API = "/api/v1/appraisal/";
    final AppraisalWorld world;
    final String round;

    ShopWorld(String county, Database database) {
        world = new AppraisalWorld(county, "guyuan", 3);
        for (int i = 0; i < 4; i++) {
            deed(0);
        }
        deed(1);
        round = world.round();
        world.act(world.clerk, round, "submit", Map.of("reason", "一户没有申报")).statusCode(200);
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(3)).statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_round set public_until = ? where id = ?",
                        LocalDate.of(2026, 1, 1),
                        UUID.fromString(round))));
        world.act(world.clerk, round, "close-publicity", Map.of()).statusCode(200);
    }

    private void deed(int household) {
        world.contact
                .request()
                .body(world.entry(home(household), "GX-02", 10))
                .post(API + "entries")
                .then()
                .statusCode(201);
    }

    Household home(int index) {
        return world.households.get(index);
    }

    String goods(String name, int points, int stock) {
        return post(
                        world.clerk,
                        "shop-goods",
                        Map.of("area", world.village, "name", name, "unit", "袋", "points", points, "stock", stock))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse post(Person who, String path, Object body) {
        return who.request().body(body).post(API + path).then();
    }

    ValidatableResponse get(String path) {
        return world.clerk.request().get(API + path).then().statusCode(200);
    }

    ValidatableResponse account(int household) {
        return get("point-accounts/" + home(household).id);
    }

    Map<String, Object> order(int household, String goods, int quantity) {
        return Map.of(
                "subjectId",
                home(household).id.toString(),
                "lines",
                List.of(Map.of("goodsId", goods, "quantity", quantity)));
    }

    /** By the clerk. @return its id */
    String prepared(int household, String goods, int quantity) {
        return post(world.clerk, "redemptions", order(household, goods, quantity))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @param more beside the version */
    ValidatableResponse act(Person who, String redemption, String action, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.putIfAbsent("version", get("redemptions/" + redemption).extract().path("version"));
        return post(who, "redemptions/" + redemption + "/actions/" + action, body);
    }
}
