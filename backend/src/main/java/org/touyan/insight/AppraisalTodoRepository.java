package org.touyan.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * What waits in the appraisal, within the areas given: in every period that is not closed, for a month is judged in the
 * month after it.
 */
@ApplicationScoped
class AppraisalTodoRepository {
    private final Database database;

    AppraisalTodoRepository(Database database) {
        this.database = database;
    }

    /** Rounds of a scheme and period that stand at the same stage. @param overdue of them, beyond the stage's last day */
    record Standing(UUID scheme, String period, Stage stage, long rounds, long overdue) {}

    /** The oldest period first. */
    List<Standing> standings(Collection<String> areas, LocalDate today) {
        return database.list(
                Sql.of(
                                "select scheme_id, period, stage, count(*), coalesce(sum(due_on < ?), 0)"
                                        + " from appraisal_round where",
                                today)
                        .within("area", areas)
                        .add("and stage <> 'PUBLISHED' group by scheme_id, period, stage order by period, stage"),
                row -> new Standing(
                        Database.uuid(row, 1),
                        row.getString(2),
                        Stage.valueOf(row.getString(3)),
                        row.getLong(4),
                        row.getLong(5)));
    }

    /** Households of a scheme and period that wait for the same. */
    record Waiting(UUID scheme, String period, long households) {}

    /** Households that nobody has scored in a round that is being scored. */
    List<Waiting> toScore(Collection<String> areas) {
        return households("o.stage = 'SCORING' and r.scored_at is null", areas);
    }

    /** Households that a level sent back alone and that were not handed in again. */
    List<Waiting> returned(Collection<String> areas) {
        return households("o.stage <> 'PUBLISHED' and r.status = 'RETURNED'", areas);
    }

    private List<Waiting> households(String which, Collection<String> areas) {
        return database.list(
                Sql.of("select o.scheme_id, o.period, count(*) from appraisal_round o join appraisal_result r"
                                + " on r.round_id = o.id join household h on h.id = r.subject_id where " + which
                                + " and")
                        .within("o.area", Area.villages(areas))
                        .add("and")
                        .within("h.area", areas)
                        .add("group by o.scheme_id, o.period order by o.period"),
                row -> new Waiting(Database.uuid(row, 1), row.getString(2), row.getLong(3)));
    }

    /** Objections that nobody has decided. @param overdue of them, beyond their last day. @param own given to the account */
    record Objections(long open, long overdue, long own) {}

    Objections objections(Collection<String> areas, UUID account, LocalDate today) {
        return database.first(
                        Sql.of(
                                        "select count(*), coalesce(sum(due_on < ?), 0), coalesce(sum(assignee_id = ?), 0)"
                                                + " from appraisal_objection where status = 'OPEN' and",
                                        today,
                                        account)
                                .within("area", areas),
                        row -> new Objections(row.getLong(1), row.getLong(2), row.getLong(3)))
                .orElseThrow();
    }
}
