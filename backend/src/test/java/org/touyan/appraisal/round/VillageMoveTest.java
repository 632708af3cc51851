package org.touyan.appraisal.round;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.appraisal.AppraisalWorld;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** A village goes to another town, or into another village, in the middle of a month. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class VillageMoveTest {
    @Inject
    Database database;

    @Inject
    RoundOpening opening;

    @Inject
    Schemes schemes;

    private String one(String sql, Object... values) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.first(Sql.of(sql, values), row -> row.getString(1))
                        .orElse(null));
    }

    /** What the hourly run does, and then whoever scores first. */
    private void openAgain(AppraisalWorld world, String village) {
        CurrentActor.asSystem(() -> {
            var scheme = QuarkusTransaction.requiringNew()
                    .call(() -> schemes.all().stream()
                            .filter(each -> each.id.toString().equals(world.scheme))
                            .findFirst()
                            .orElseThrow());
            opening.open(scheme);
            QuarkusTransaction.requiringNew()
                    .run(() -> opening.find(scheme, village, new Period(AppraisalWorld.MONTH))
                            .orElseThrow());
            return null;
        });
    }

    @Test
    void itsMonthGoesOnWhereItIsNowAndItsOwnSchemeComesAlong() {
        AppraisalWorld world = new AppraisalWorld("971290", "pujiang", 3);
        world.record(world.households.get(0), "JT-02", 4);
        String round = world.round();
        String quarter = Period.at(AppraisalWorld.TODAY, Period.Kind.QUARTER).text();
        String own = world.enact("本村道德银行", "yuyao", quarter, world.village);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(Sql.of(
                        "insert into appraisal_scorer (period, area, round_id, scorer_id, scheme_id, name, grid, households,"
                                + " index_sum, index_squares, full_marks, entries, deductions, unproven, alike, late)"
                                + " values ('2026-01', ?, ?, ?, ?, '某某', ?, 1, 100, 10000, 1, 0, 0, 0, 1, 0)",
                        world.village,
                        UUID.fromString(round),
                        UUID.fromString(round),
                        UUID.fromString(world.scheme),
                        world.contactGrid.substring(0, 14))));
        Places.town("971290102", "新乡");
        Person county = SignIn.account("COUNTY_ORGANISATION", world.county);
        county.request()
                .body(Map.of("parentCode", "971290102"))
                .post("/api/v1/regions/" + world.village + "/move-preview")
                .then()
                .statusCode(200)
                .body("moves.find { it.table == 'appraisal_entry' }.label", equalTo("记分"))
                .body("moves.find { it.table == 'appraisal_entry' }.rows", equalTo(1))
                .body("moves.find { it.table == 'appraisal_scheme' }.rows", equalTo(1));
        String now = county.request()
                .body(Map.of("parentCode", "971290102", "reason", "区划调整", "version", 0))
                .post("/api/v1/regions/" + world.village + "/actions/move")
                .then()
                .statusCode(200)
                .extract()
                .path("code");

        openAgain(world, now);

        assertEquals(
                "1",
                one(
                        "select count(*) from appraisal_round where area = ? and period = ? and scheme_id = ?",
                        now,
                        AppraisalWorld.MONTH,
                        UUID.fromString(world.scheme)));
        assertEquals(
                "3",
                one(
                        "select count(*) from appraisal_result where area = ? and period = ? and round_id = ?",
                        now,
                        AppraisalWorld.MONTH,
                        UUID.fromString(round)));
        assertEquals(now, one("select holder_area from appraisal_scheme where id = ?", UUID.fromString(own)));
        assertEquals(now + "01", one("select grid from appraisal_scorer where area = ? and period = '2026-01'", now));
    }

    @Test
    void mergedWithOneThatHasNoRoundYetBothAreInOne() {
        AppraisalWorld world = new AppraisalWorld("971291", "pujiang", 2);
        String target = world.county + "101202";
        Places.contactGrid(target + "0101", "第一微网格");
        org.touyan.testing.Households.in(target + "0101").head("并入户").save();
        world.record(world.households.get(0), "JT-02", 4);
        SignIn.account("COUNTY_ORGANISATION", world.county)
                .request()
                .body(Map.of(
                        "sources",
                        List.of(world.village),
                        "targetCode",
                        target,
                        "reason",
                        "撤并",
                        "effectiveDate",
                        AppraisalWorld.TODAY.toString()))
                .post("/api/v1/regions/merge")
                .then()
                .statusCode(200);

        openAgain(world, target);

        assertEquals(
                "1",
                one(
                        "select count(*) from appraisal_round where area = ? and period = ?",
                        target,
                        AppraisalWorld.MONTH));
    }
}
