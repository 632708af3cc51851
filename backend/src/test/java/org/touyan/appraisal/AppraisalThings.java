package org.touyan.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.registry.Household;

/** One of each thing that an appraisal makes, in counties of their own, for tests that ask for them from elsewhere. */
public final class AppraisalThings {
    private static final String API = ShopWorld.API;

    private AppraisalThings() {}

    /**
     * By the part of the path that stands before the id.
     *
     * @param posted county of a round in its publicity, with an objection
     * @param published county of a published round, with a shop
     */
    public static Map<String, UUID> in(String posted, String published, Database database) {
        Map<String, String> ids = new HashMap<>();
        AppraisalWorld world = new AppraisalWorld(posted, "pujiang", 3);
        Household household = world.households.get(0);
        ids.put(
                "appraisal/entries",
                ShopWorld.post(world.contact, "entries", world.entry(household, "JT-02", 4))
                        .statusCode(201)
                        .extract()
                        .path("entry.id"));
        String round = world.round();
        ids.put("appraisal/rounds", round);
        world.act(world.clerk, round, "submit", Map.of("reason", "其余无变化")).statusCode(200);
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3)).statusCode(200);
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5)).statusCode(200);
        ids.put(
                "appraisal/objections",
                ShopWorld.post(
                                world.clerk,
                                "objections",
                                Map.of(
                                        "subjectId",
                                        household.id.toString(),
                                        "period",
                                        AppraisalWorld.MONTH,
                                        "raisedBy",
                                        "户主1",
                                        "raisedOn",
                                        AppraisalWorld.TODAY.toString(),
                                        "text",
                                        "与事实不符"))
                        .statusCode(201)
                        .extract()
                        .path("id"));
        ids.put("appraisal/households", household.id.toString());
        ShopWorld shop = new ShopWorld(published, database);
        String goods = shop.goods("大米", 10, 5);
        ids.put("appraisal/shop-goods", goods);
        ids.put("appraisal/redemptions", shop.prepared(0, goods, 1));
        ids.put("appraisal/point-accounts", shop.home(0).id.toString());
        Map<String, UUID> things = new HashMap<>();
        ids.forEach((thing, id) -> things.put(thing, UUID.fromString(id)));
        return things;
    }

    /** Which of them the county that has them can open by {@code GET /<thing>/<id>}: they are there indeed. */
    public static final List<String> OPENED =
            List.of("appraisal/rounds", "appraisal/objections", "appraisal/redemptions", "appraisal/point-accounts");
}
