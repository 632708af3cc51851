package org.touyan.appraisal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Household;
import org.touyan.testing.SignIn.Person;

/** A village of three households under the scheme of 固原: a published month has earned the first 40 points, the second 10. */
final class ShopWorld {
    static final String API = "/api/v1/appraisal/";
    final AppraisalWorld world;
    final String round;
    private final Database database;

    ShopWorld(String county, Database database) {
        this.database = database;
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

    /** Of calls made all at once, how many ended so. */
    static long count(List<Callable<Integer>> calls, int status) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            long found = 0;
            for (Future<Integer> one : threads.invokeAll(calls)) {
                found += one.get() == status ? 1 : 0;
            }
            return found;
        } finally {
            threads.shutdownNow();
        }
    }

    void sql(String text, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> database.update(Sql.of(text, values)));
    }

    long number(String text, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> database.number(Sql.of(text, values)));
    }

    void balanced() {
        assertEquals(
                0,
                number("select coalesce(sum(balance), 0) from points_account where area like ?", world.county + "%"));
        post(world.clerk, "point-checks", Map.of("area", world.village))
                .statusCode(200)
                .body("findings", hasSize(0))
                .body("last.findings", equalTo(0));
    }
}
