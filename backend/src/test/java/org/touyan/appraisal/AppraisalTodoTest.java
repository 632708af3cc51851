package org.touyan.appraisal;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class AppraisalTodoTest {
    private static final LocalDate TODAY = AppraisalWorld.TODAY;

    @Inject
    Database database;

    private static String month(int ago) {
        return YearMonth.from(TODAY).minusMonths(ago).toString();
    }

    /** A round of a month that is over, of another village of the town: households of it are not needed. */
    private void round(AppraisalWorld world, int ago, String stage, LocalDate due) {
        QuarkusTransaction.requiringNew().run(() -> {
            UUID round = UUID.randomUUID();
            database.update(Sql.of(
                    "insert into appraisal_round (id, area, origin, scheme_id, version_id, subject_kind, period, stage,"
                            + " due_on, public_until, opened_at) select ?, ?, ?, scheme_id, id, 'HOUSEHOLD', ?, ?, ?, ?,"
                            + " now() from appraisal_version where scheme_id = ?",
                    round,
                    world.village,
                    world.village,
                    month(ago),
                    stage,
                    due,
                    due,
                    UUID.fromString(world.scheme)));
            database.update(Sql.of(
                    "insert into appraisal_result (round_id, subject_id, subject_kind, area, period, index_value, parts,"
                            + " grade, vetoed, status) values (?, ?, 'HOUSEHOLD', ?, ?, 100, 'HJ=20', 'A', false, ?)",
                    round,
                    world.households.get(0).id,
                    world.village,
                    month(ago),
                    stage.equals("PANEL") ? "RETURNED" : "OPEN"));
        });
    }

    /** What waits for somebody, by code and period; each line's link must list as many rows as it counts. */
    private static Map<String, Integer> waiting(Person who) {
        List<Map<String, Object>> todo = who.request()
                .get("/api/v1/workbench")
                .then()
                .statusCode(200)
                .extract()
                .path("todo");
        Map<String, Integer> found = new TreeMap<>();
        for (Map<String, Object> one : todo) {
            String link = (String) one.get("link");
            if (!link.matches("/(rounds|objections|family-scores)\\?.*")) {
                continue;
            }
            String api = link.startsWith("/family-scores") ? "/api/v1" : "/api/v1/appraisal";
            who.request().get(api + link).then().statusCode(200).body("total", equalTo(one.get("count")));
            if ((int) one.get("count") > 0) {
                found.merge(one.get("code") + " " + one.get("periodName"), (int) one.get("count"), Integer::sum);
            }
        }
        return found;
    }

    /** The current month's round: the first entry opens it. @return its id */
    private static String opened(AppraisalWorld world, int household) {
        world.record(world.households.get(household), "JT-02", 2);
        return world.round();
    }

    private static String spoken(int ago) {
        YearMonth month = YearMonth.parse(month(ago));
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    @Test
    void whatWaitsInAnyOpenPeriodIsCountedForWhoMovesItOnAndTheLinkListsExactlyThat() {
        AppraisalWorld world = new AppraisalWorld("971851", "pujiang", 3);
        opened(world, 2);
        round(world, 1, "TOWN", TODAY.plusDays(2));
        round(world, 2, "TOWN", TODAY.minusDays(1));
        round(world, 3, "PUBLICITY", TODAY.minusDays(1));
        round(world, 4, "PUBLICITY", TODAY);
        round(world, 5, "VILLAGE", TODAY.plusDays(1));
        round(world, 6, "PANEL", TODAY.plusDays(1));
        round(world, 7, "SCORING", TODAY.minusDays(3));

        assertEquals(
                Map.of(
                        "roundsToApprove " + spoken(1), 1,
                        "roundsToApprove " + spoken(2), 1,
                        "overdue.TOWN " + spoken(2), 1,
                        "overdue.PUBLICITY " + spoken(3), 1,
                        "overdue.SCORING " + spoken(7), 1),
                waiting(world.town));
        assertEquals(Map.of("roundsToReview " + spoken(6), 1), waiting(world.panel));
        assertEquals(
                Map.of(
                        "householdsToScore " + spoken(0), 2,
                        "householdsToScore " + spoken(7), 1,
                        "householdsReturned " + spoken(6), 1,
                        "publicityOver " + spoken(3), 1,
                        "roundsToSubmit " + spoken(7), 1,
                        "overdue.SCORING " + spoken(7), 1),
                waiting(world.clerk));
        assertEquals(
                Map.of(
                        "householdsToScore " + spoken(0), 2,
                        "householdsToScore " + spoken(7), 1,
                        "householdsReturned " + spoken(6), 1),
                waiting(world.contact));
        assertTrue(waiting(world.secretary).containsKey("roundsToDecide " + spoken(5)));
        assertEquals(Map.of(), waiting(SignIn.account("TOWN_SECRETARY", world.county + "102")));
    }

    @Test
    void anObjectionWaitsForWhoDecidesIt() {
        AppraisalWorld world = new AppraisalWorld("971852", "pujiang", 2);
        UUID round = UUID.fromString(opened(world, 0));
        for (int i = 0; i < 2; i++) {
            LocalDate due = TODAY.minusDays(i);
            UUID subject = world.households.get(i).id;
            QuarkusTransaction.requiringNew()
                    .run(() -> database.update(Sql.of(
                            "insert into appraisal_objection (id, area, round_id, number, subject_kind, subject_id,"
                                    + " raised_on, raised_by, text, due_on, status, created_by, created_name, created_at)"
                                    + " values (?, ?, ?, ?, 'HOUSEHOLD', ?, ?, '户主', '有异议', ?, 'OPEN', ?, '村文书', now())",
                            UUID.randomUUID(),
                            world.village,
                            round,
                            "N" + due.getDayOfMonth(),
                            subject,
                            TODAY.minusDays(5),
                            due,
                            UUID.randomUUID())));
        }
        Map<String, Integer> waiting = waiting(world.secretary);
        assertEquals(2, waiting.get("objectionsOpen null"));
        assertEquals(1, waiting.get("objectionsOverdue null"));
    }
}
