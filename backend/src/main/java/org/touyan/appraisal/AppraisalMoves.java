package org.touyan.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.touyan.platform.area.AreaMoved;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * Keeps results, entries and points in their village when it merges or moves. They are no entities, so the region module
 * does not know their tables; rounds are, and follow by themselves.
 */
@ApplicationScoped
class AppraisalMoves {
    private static final List<String> BY_AREA = List.of(
            "appraisal_result",
            "appraisal_entry",
            "appraisal_rating",
            "appraisal_deed",
            "appraisal_trial_change",
            "appraisal_scorer",
            "appraisal_sample_household",
            "points_account",
            "points_transfer",
            "points_check_finding",
            "shop_stock");

    private final Database database;

    AppraisalMoves(Database database) {
        this.database = database;
    }

    /** Only villages hold such rows. */
    @Transactional(Transactional.TxType.MANDATORY)
    void onMoved(@Observes AreaMoved event) {
        if (event.from().length() <= Area.VILLAGE) {
            BY_AREA.forEach(table -> move(table, "area", event));
            move("appraisal_sample", "holder_area", event);
        }
    }

    private void move(String table, String column, AreaMoved event) {
        database.update(Sql.of(
                        "update " + table + " set " + column + " = concat(?, substring(" + column + ", ?)) where",
                        event.to(),
                        event.from().length() + 1)
                .within(column, List.of(event.from())));
    }
}
