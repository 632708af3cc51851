package org.touyan.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PublicityTest {
    private static final String ROUNDS = "/api/v1/appraisal/rounds/";

    @Inject
    Database database;

    private static ValidatableResponse sheet(Person who, String round) {
        return who.request().get(ROUNDS + round + "/publicity").then();
    }

    private static ValidatableResponse reveal(Person who, String round, String reason) {
        return who.request()
                .body(Map.of("reason", reason))
                .post(ROUNDS + round + "/publicity/actions/reveal")
                .then();
    }

    @Test
    void theListLeavesTheHouseMaskedUnlessSomebodySaysOnWhatBasis() {
        AppraisalWorld world = new AppraisalWorld("971601", "pujiang", 3);
        world.record(world.households.get(0), "JT-02", 4);
        String round = world.round();
        sheet(world.clerk, round).statusCode(409).body("detail", containsString("没有公示名单"));
        world.act(world.clerk, round, "submit", Map.of("reason", "其余无变化")).statusCode(200);
        world.act(world.panel, round, "review", AppraisalWorld.meeting(3)).statusCode(200);
        world.act(world.secretary, round, "decide", AppraisalWorld.meeting(5)).statusCode(200);

        String number = world.households.get(0).number;
        String body = sheet(world.clerk, round)
                .statusCode(200)
                .body("masked", equalTo(true))
                .body("rows", hasSize(3))
                .body("rows.rank", contains(1, 1, 3))
                .body("rows.shownName", contains("户**", "户**", "户**"))
                .body("rows[2].numberEnd", equalTo(number.substring(number.length() - 6)))
                .body("rows[2].index", equalTo(96.0f))
                .body("rows[2].changed", equalTo(true))
                .body("from", equalTo(AppraisalWorld.TODAY.toString()))
                .body("actions.action", contains("reveal"))
                .extract()
                .asString();
        org.hamcrest.MatcherAssert.assertThat(body, not(containsString("户主")));
        sheet(world.panel, round).statusCode(200).body("actions", hasSize(0));
        reveal(world.panel, round, "村民代表会议决定").statusCode(403);
        reveal(world.clerk, round, "好").statusCode(400).body("errors[0].field", equalTo("reason"));
        Person elsewhere = SignIn.account("VILLAGE_CLERK", "971601101202");
        sheet(elsewhere, round).statusCode(404);
        reveal(elsewhere, round, "村民代表会议决定").statusCode(404);
        reveal(world.clerk, round, "三月村民代表会议决定第二项")
                .statusCode(200)
                .body("masked", equalTo(false))
                .body("rows[2].shownName", equalTo("户主1"));
        assertEquals(
                1,
                database.number(Sql.of(
                        "select count(*) from audit_entry where action = 'round.reveal' and account_id = ?"
                                + " and area = ? and reason = '三月村民代表会议决定第二项'",
                        world.clerk.id(),
                        world.village)));
    }
}
