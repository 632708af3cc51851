package org.touyan.appraisal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Workbooks;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class OverviewTest {
    private static ValidatableResponse overview(Person who, String more) {
        return who.request()
                .get("/api/v1/appraisal/overview?period=" + AppraisalWorld.MONTH + more)
                .then();
    }

    @Test
    void aPlaceIsSummedUpAndItsVillagesStandBesideEachOther() {
        AppraisalWorld world = new AppraisalWorld("971811", "pujiang", 4);
        world.record(world.households.get(0), "JT-02", 4);
        world.act(world.clerk, world.round(), "submit", Map.of("reason", "其余无变化"))
                .statusCode(200);
        overview(world.town, "")
                .statusCode(200)
                .body("households", equalTo(4))
                .body("scored", equalTo(1))
                .body("mean", equalTo(99.0f))
                .body("previousMean", nullValue())
                .body("grades.find { it.code == 'A' }.households", equalTo(4))
                .body("parts.find { it.code == 'JT' }.mean", equalTo(19.0f))
                .body("parts.find { it.code == 'ZJ' }.mean", equalTo(20.0f))
                .body("items", hasSize(1))
                .body("items[0].code", equalTo("JT-02"))
                .body("items[0].points", equalTo(-4.0f))
                .body("levels.find { it.stage == 'SCORING' }.onTime", equalTo(1))
                .body("levels.find { it.stage == 'PANEL' }.open", equalTo(1))
                .body("places", hasSize(1))
                .body("places[0].code", equalTo(world.village))
                .body("places[0].participation", equalTo(0.25f))
                .body("places[0].onTime", equalTo(1.0f));
        overview(world.organisation, "").body("places[0].code", equalTo(world.county + "101"));
        overview(world.town, "&area=971819").statusCode(404);
        overview(world.contact, "").statusCode(422).body("errors[0].field", equalTo("area"));
        overview(SignIn.account("SYSTEM_ADMIN", world.county), "").statusCode(403);
        world.town
                .request()
                .get("/api/v1/appraisal/overview?period=x")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("period"));
    }

    @Test
    void roundsAndObjectionsBecomeWorkbooks() {
        AppraisalWorld world = new AppraisalWorld("971812", "pujiang", 2);
        world.record(world.households.get(0), "JT-02", 4);
        String rounds = world.town
                .request()
                .body(Map.of())
                .post("/api/v1/appraisal/rounds/exports?period=" + AppraisalWorld.MONTH)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        assertEquals(3, Workbooks.rows(world.town, rounds).size());
        String objections = world.town
                .request()
                .body(Map.of("columns", java.util.List.of("number", "text")))
                .post("/api/v1/appraisal/objections/exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        assertEquals(2, Workbooks.rows(world.town, objections).size());
    }
}
