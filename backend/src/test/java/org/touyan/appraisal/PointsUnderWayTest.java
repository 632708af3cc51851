package org.touyan.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.touyan.appraisal.ShopWorld.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.testing.SignIn;

/** Points while others are at them: booked at once, or kept back for a household that goes. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PointsUnderWayTest {
    @Inject
    Database database;

    @Test
    void oneCorrectionIsBookedOnceHoweverManyBookIt() throws Exception {
        ShopWorld shop = new ShopWorld("975117", database);
        String account = "point-accounts/" + shop.home(0).id;
        String earning = shop.get(account + "/transfers").extract().path("items[0].id");
        shop.sql(
                "update appraisal_result set index_value = 46 where round_id = ? and subject_id = ?",
                UUID.fromString(shop.round),
                shop.home(0).id);
        List<Callable<Integer>> calls = Collections.nCopies(
                6,
                () -> post(
                                shop.world.clerk,
                                account + "/transfers/" + earning + "/actions/correct",
                                Map.of("reason", "异议成立"))
                        .extract()
                        .statusCode());
        assertEquals(1, ShopWorld.count(calls, 200));
        shop.account(0).body("account.balance", equalTo(46));
        shop.balanced();
    }

    @Test
    void whoLeavesFetchesNothingAndIsReceivedAllTheSame() {
        ShopWorld shop = new ShopWorld("975118", database);
        String soap = shop.goods("肥皂", 5, 5);
        String kept = shop.prepared(1, soap, 1);
        String other = HouseholdChanges.moveFar(shop.world, shop.home(1));
        shop.get("redemptions/" + kept).body("status", equalTo("CANCELLED"));
        SignIn.account("VILLAGE_CLERK", other)
                .request()
                .get(ShopWorld.API + "point-accounts")
                .then()
                .body("items.balance", contains(10))
                .body("items[0].held", equalTo(0));
        String gone = shop.prepared(0, soap, 1);
        shop.sql("update household set status = 'CANCELLED' where id = ?", shop.home(0).id);
        shop.act(shop.world.secretary, gone, "hand-over", Map.of("receiver", "户主1"))
                .statusCode(409)
                .body("detail", containsString("注销"));
        shop.act(shop.world.clerk, gone, "cancel", Map.of("reason", "该户已注销")).statusCode(200);
        shop.balanced();
    }
}
