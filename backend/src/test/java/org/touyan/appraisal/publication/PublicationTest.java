package org.touyan.appraisal.publication;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.AppraisalWorld;
import org.touyan.appraisal.PastQuarter;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.jobs.JobWork.Progress;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PublicationTest {
    private static final String PATH = "/api/v1/appraisal/publications";

    @Inject
    Database database;

    @Inject
    PublicationRun run;

    @Inject
    ObjectMapper json;

    private UUID month(AppraisalWorld world, int month, String stage, Integer... indexes) {
        return PastQuarter.month(database, world, world.village, month, stage, indexes);
    }

    private static ValidatableResponse start(Person who, String area, String period) {
        return who.request()
                .body(Map.of("area", area, "period", period, "reason", "同意公布"))
                .post(PATH)
                .then();
    }

    private static ValidatableResponse done(Person who, String area) throws InterruptedException {
        String id = start(who, area, PastQuarter.QUARTER)
                .statusCode(202)
                .body("report", nullValue())
                .extract()
                .path("id");
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(patience)) {
            ValidatableResponse now = who.request().get(PATH + "/" + id).then().statusCode(200);
            if (!List.of("QUEUED", "RUNNING").contains(now.extract().<String>path("status"))) {
                return now.body("status", equalTo("DONE"));
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the publication does not end");
    }

    @Test
    void aTownApprovesWhatWaitsAndMakesTheQuarterOnce() throws InterruptedException {
        AppraisalWorld world = new AppraisalWorld("976701", "pujiang", 2);
        month(world, 0, "PUBLISHED", 90, 90);
        month(world, 1, "TOWN", 90, 93);
        UUID last = month(world, 2, "TOWN", 96, 99);
        done(world.town, world.county + "101")
                .body("periodName", containsString("季度"))
                .body("report.villages", equalTo(1))
                .body("report.approved", equalTo(2))
                .body("report.published", equalTo(1))
                .body("report.households", equalTo(2))
                .body("report.left", empty());
        assertEquals(List.of(92.0, 94.0), PastQuarter.indexes(database, world));
        world.town
                .request()
                .get("/api/v1/appraisal/rounds/" + last)
                .then()
                .body("stage", equalTo("PUBLISHED"))
                .body("steps[-1].reason", equalTo("同意公布"));
        String again = done(world.town, world.village)
                .body("report.approved", equalTo(0))
                .body("report.published", equalTo(0))
                .body("report.before", equalTo(1))
                .extract()
                .path("id");
        assertEquals(List.of(92.0, 94.0), PastQuarter.indexes(database, world));
        world.town.request().get(PATH).then().body("id", hasItem(again));
        SignIn.account("TOWN_SECRETARY", world.county + "102")
                .request()
                .get(PATH + "/" + again)
                .then()
                .statusCode(404);
    }

    @Test
    void whatStandsAgainstAVillageIsLeftAndNamed() throws InterruptedException {
        AppraisalWorld world = new AppraisalWorld("976702", "pujiang", 2);
        month(world, 0, "PUBLISHED", 90, 90);
        month(world, 1, "PUBLISHED", 90, 93);
        UUID last = month(world, 2, "TOWN", 96, 99);
        // The county makes schemes; to approve is the town's.
        done(world.organisation, world.county)
                .body("report.published", equalTo(0))
                .body("report.left.code", equalTo(List.of(world.village)))
                .body("report.left[0].reason", containsString("环节"));
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_result set status = 'HELD' where round_id = ? and subject_id = ?",
                        last,
                        world.households.get(0).id)));
        done(world.town, world.village)
                .body("report.approved", equalTo(0))
                .body("report.left[0].reason", containsString("1 户的异议没有办结"));
        assertEquals(Arrays.asList(null, null), PastQuarter.indexes(database, world));
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update appraisal_result set status = 'RETURNED' where status = 'HELD'" + " and round_id = ?",
                        last)));
        done(world.town, world.village).body("report.left[0].reason", containsString("退回后没有重评"));
    }

    /** A scheme that is scored by the quarter has no months to miss, and its quarters are approved. */
    @Test
    void aQuarterThatIsScoredItselfIsApproved() throws InterruptedException {
        AppraisalWorld world = new AppraisalWorld(
                "976705",
                "yuyao",
                Period.at(AppraisalWorld.TODAY, Period.Kind.QUARTER).text(),
                1);
        UUID round = month(world, 2, "SCORING", 90);
        period(round, PastQuarter.QUARTER, "SCORING");
        done(world.town, world.village)
                .body("report.left[0].reason", containsString("还在"))
                .body("report.left[0].reason", not(containsString("还没有评分轮次")));
        period(round, PastQuarter.QUARTER, "TOWN");
        done(world.town, world.village).body("report.approved", equalTo(1)).body("report.published", equalTo(1));
    }

    private void period(UUID round, String period, String stage) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.update(
                    Sql.of("update appraisal_round set period = ?, stage = ? where id = ?", period, stage, round));
            database.update(Sql.of("update appraisal_result set period = ? where round_id = ?", period, round));
        });
    }

    /** A job that is taken up again begins anew: what the first start left makes the same results and the same report. */
    @Test
    void takenUpAfterAKillItEndsAtTheSame() throws InterruptedException {
        AppraisalWorld world = new AppraisalWorld("976703", "pujiang", 2);
        month(world, 0, "PUBLISHED", 90, 90);
        month(world, 1, "PUBLISHED", 90, 93);
        month(world, 2, "TOWN", 96, 99);
        ValidatableResponse whole = done(world.town, world.village);
        Map<String, Object> report = whole.extract().path("report");
        String id = whole.extract().path("id");
        // Killed after the approval and before the quarter.
        QuarkusTransaction.requiringNew().run(() -> {
            database.update(Sql.of(
                    "delete r from appraisal_result r join appraisal_round o on o.id = r.round_id where o.area = ?"
                            + " and o.period = ?",
                    world.village,
                    PastQuarter.QUARTER));
            database.update(Sql.of(
                    "delete from appraisal_round where area = ? and period = ?", world.village, PastQuarter.QUARTER));
            database.update(Sql.of(
                    "update appraisal_publication set report = null, finished_at = null where area = ?",
                    world.village));
        });
        CurrentActor.asSystem(() -> {
            try {
                run.run(
                        json.writeValueAsString(new PublicationRun.Order(UUID.fromString(id))),
                        new Silent(),
                        OutputStream.nullOutputStream());
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertEquals(List.of(92.0, 94.0), PastQuarter.indexes(database, world));
        assertEquals(
                report,
                world.town.request().get(PATH + "/" + id).then().extract().path("report"));
    }

    private static final class Silent implements Progress {
        @Override
        public void total(long rows) {}

        @Override
        public void done(long rows) {}
    }

    @Test
    void whoMayNotAndWhatThereIsNotIsRefused() throws InterruptedException {
        AppraisalWorld world = new AppraisalWorld("976704", "pujiang", 1);
        month(world, 0, "PUBLISHED", 90);
        start(world.secretary, world.village, PastQuarter.QUARTER).statusCode(403);
        start(world.town, world.county + "102", PastQuarter.QUARTER).statusCode(404);
        start(world.town, world.village, "2019-Q1").statusCode(422).body("errors[0].field", equalTo("period"));
        start(world.town, world.village, "2026-13").statusCode(400).body("errors[0].field", equalTo("period"));
        start(world.town, world.contactGrid, PastQuarter.QUARTER)
                .statusCode(400)
                .body("errors[0].field", equalTo("area"));
        String id = done(world.town, world.village)
                .body("report.left[0].reason", containsString("还没有评分轮次"))
                .extract()
                .path("id");
        QuarkusTransaction.requiringNew().run(() -> {
            database.update(
                    Sql.of("update appraisal_publication set finished_at = null where id = ?", UUID.fromString(id)));
            database.update(Sql.of(
                    "update appraisal_publication set area = ? where id = ?", world.county, UUID.fromString(id)));
            database.update(Sql.of(
                    "update job set status = 'RUNNING', leased_until = ? where id = (select job_id from"
                            + " appraisal_publication where id = ?)",
                    Instant.now().plus(Duration.ofMinutes(2)),
                    UUID.fromString(id)));
        });
        // Ordered for the whole county: the town does not see it, and waits for it.
        Map<String, Object> body = new HashMap<>(Map.of("area", world.county + "101", "period", PastQuarter.QUARTER));
        world.town.request().body(body).post(PATH).then().statusCode(409);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "update job set status = 'DONE' where id = (select job_id from appraisal_publication where id = ?)",
                        UUID.fromString(id))));
    }

    @Test
    void withoutASchemeThatOfAVillageWithinIsNotMeant() {
        String county = "976706";
        Person organisation = SignIn.account("COUNTY_ORGANISATION", county);
        Places.contactGrid(county + "1012010101", "第一微网格");
        String scheme = organisation
                .request()
                .body(Map.of("name", "村办法", "holderArea", county + "101201", "preset", "pujiang"))
                .post("/api/v1/appraisal/schemes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        organisation
                .request()
                .body(Map.of("validFrom", AppraisalWorld.MONTH, "reason", "测试施行", "version", 0))
                .post("/api/v1/appraisal/schemes/" + scheme + "/versions/1/actions/enact")
                .then()
                .statusCode(200);
        start(SignIn.account("TOWN_SECRETARY", county + "101"), county + "101", PastQuarter.QUARTER)
                .statusCode(422)
                .body("errors[0].message", containsString("还没有施行评价办法"));
    }
}
