package org.touyan.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.scheme.Period;
import org.touyan.testing.Households;
import org.touyan.testing.Places;

/** 浦江 5+1 in the county, 余姚 道德银行 in one of its villages: whoever says nothing means the nearer. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class TwoSchemesTest {
    private static final String API = "/api/v1/";
    private static final String QUARTER =
            Period.at(AppraisalWorld.TODAY, Period.Kind.QUARTER).text();

    private static Map<String, Object> without(AppraisalWorld world, String item, Object points) {
        Map<String, Object> body = world.entry(world.households.get(0), item, points);
        body.put("schemeId", null);
        body.put("evidence", "判决书");
        return body;
    }

    @Test
    void theNearestIsMeantAndTheOtherCanBeAskedFor() {
        AppraisalWorld world = new AppraisalWorld("976711", "pujiang", 3);
        String own = world.enact("村道德银行", "yuyao", QUARTER, world.village);
        // Another village of the town has the county's alone.
        String beside = world.county + "101202" + "0101";
        Places.contactGrid(beside, "第一微网格");
        Households.in(beside).head("隔壁户").members(2).save();
        UUID household = world.households.get(0).id;
        String family = API + "family-scores/" + household;

        world.contact
                .request()
                .get(API + "appraisal/schemes")
                .then()
                .statusCode(200)
                .body("id", contains(own, world.scheme));
        world.town
                .request()
                .get(API + "appraisal/schemes")
                .then()
                .statusCode(200)
                .body("id", contains(world.scheme, own));

        // Without a scheme an entry goes to the nearest that has the item.
        world.contact
                .request()
                .body(without(world, "HJ-01", 1))
                .post(API + "appraisal/entries")
                .then()
                .statusCode(201)
                .body("entry.period", equalTo(AppraisalWorld.MONTH));
        world.clerk
                .request()
                .body(without(world, "FJ-2", null))
                .post(API + "appraisal/entries")
                .then()
                .statusCode(201)
                .body("entry.period", equalTo(QUARTER));

        world.contact
                .request()
                .get(API + "family-scores")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.period", hasItem(QUARTER));
        world.contact
                .request()
                .get(API + "family-scores?schemeId=" + world.scheme)
                .then()
                .statusCode(200)
                .body("items.period", hasItem(AppraisalWorld.MONTH));
        // A month is nothing that the nearest has.
        world.contact
                .request()
                .get(API + "family-scores?period=" + AppraisalWorld.MONTH)
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
        // Of a town and a county their own scheme is meant, not that of one of the villages.
        world.town
                .request()
                .get(API + "appraisal/rounds")
                .then()
                .statusCode(200)
                .body("items.period", not(hasItem(QUARTER)));
        world.town
                .request()
                .get(API + "appraisal/rounds?area=" + world.village)
                .then()
                .statusCode(200)
                .body("items.period", contains(QUARTER));
        world.town
                .request()
                .get(API + "appraisal/rounds?schemeId=" + own)
                .then()
                .statusCode(200)
                .body("items.villageName", hasSize(1));

        world.clerk
                .request()
                .get(family)
                .then()
                .statusCode(200)
                .body("schemeId", equalTo(own))
                .body("schemes.id", contains(own, world.scheme))
                .body("periods.period", contains(QUARTER));
        world.clerk
                .request()
                .get(family + "?schemeId=" + world.scheme)
                .then()
                .statusCode(200)
                .body("schemeId", equalTo(world.scheme))
                .body("periods.period", contains(AppraisalWorld.MONTH));
        world.clerk
                .request()
                .get(family + "/" + QUARTER)
                .then()
                .statusCode(200)
                .body("schemeId", equalTo(own))
                .body("vetoed", equalTo(true));
        world.clerk
                .request()
                .get(family + "/" + AppraisalWorld.MONTH)
                .then()
                .statusCode(200)
                .body("schemeId", equalTo(world.scheme));
        world.contact
                .request()
                .get(API + "appraisal/entries?subjectId=" + household + "&schemeId=" + own)
                .then()
                .statusCode(200)
                .body("items.itemCode", equalTo(List.of("FJ-2")));
        world.contact
                .request()
                .get(API + "appraisal/ratings/" + household + "/" + QUARTER)
                .then()
                .statusCode(200)
                .body("items", hasSize(15));
        // A scheme that knows no effects and honours does not hide those of the county.
        world.clerk
                .request()
                .get(API + "appraisal/effects")
                .then()
                .statusCode(200)
                .body("code", hasItem("XD"));
        world.clerk
                .request()
                .get(API + "appraisal/honour-summary")
                .then()
                .statusCode(200)
                .body("levels", hasSize(3));
    }
}
