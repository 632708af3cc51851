package org.touyan.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** What waits in the current period of the appraisal, within the areas given. */
@ApplicationScoped
class AppraisalTodoRepository {
    private final Database database;

    AppraisalTodoRepository(Database database) {
        this.database = database;
    }

    /** Villages whose round a town has to approve. */
    long toApprove(Collection<String> areas, LocalDate today) {
        return database.number(Sql.of("select count(*) from appraisal_round where stage = 'TOWN' and")
                .within("area", areas)
                .add("and")
                .in("period", current(today)));
    }

    long overdue(Collection<String> areas, LocalDate today) {
        return database.number(Sql.of("select count(*) from appraisal_round where due_on < ? and", today)
                .within("area", areas)
                .add("and")
                .in("period", current(today)));
    }

    /** Households that nobody has scored in a round that is being scored. */
    long toScore(Collection<String> areas, LocalDate today) {
        return database.number(
                Sql.of("select count(*) from appraisal_round o join appraisal_result r on r.round_id = o.id"
                                + " join household h on h.id = r.subject_id"
                                + " where o.stage = 'SCORING' and r.scored_at is null and")
                        .within("o.area", Area.villages(areas))
                        .add("and")
                        .in("o.period", current(today))
                        .add("and")
                        .within("h.area", areas));
    }

    /** Schemes go by months or by quarters. */
    private static List<String> current(LocalDate today) {
        return List.of(
                Period.at(today, Period.Kind.MONTH).text(),
                Period.at(today, Period.Kind.QUARTER).text());
    }
}
