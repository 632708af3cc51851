package org.touyan.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.touyan.platform.area.AreaMovePlanned;
import org.touyan.platform.area.AreaMoved;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * Keeps results, entries and points in their village when it merges or moves, and a village's own scheme with it. They are no
 * entities with an area, so the region module does not know their tables; rounds are, and follow by themselves.
 */
@ApplicationScoped
class AppraisalMoves {
    /** @param label null for what nobody calls by a name: it goes along unsaid */
    private record Kept(String table, String column, String label) {}

    private static final List<Kept> KEPT = List.of(
            new Kept("appraisal_result", "area", "评分结果"),
            new Kept("appraisal_entry", "area", "记分"),
            new Kept("appraisal_rating", "area", "自评互评"),
            new Kept("appraisal_deed", "area", "上报事项"),
            new Kept("points_account", "area", "积分账户"),
            new Kept("points_transfer", "area", "积分流水"),
            new Kept("shop_stock", "area", "积分商品库存"),
            new Kept("appraisal_scheme", "holder_area", "评价办法"),
            new Kept("appraisal_trial_change", "area", null),
            new Kept("appraisal_scorer", "area", null),
            new Kept("appraisal_sample", "holder_area", null),
            new Kept("appraisal_sample_household", "area", null),
            new Kept("points_check_finding", "area", null));

    private final Database database;

    AppraisalMoves(Database database) {
        this.database = database;
    }

    void preview(@Observes AreaMovePlanned plan) {
        KEPT.stream().filter(kept -> kept.label != null).forEach(kept -> {
            long count = database.number(
                    Sql.of("select count(*) from " + kept.table + " where").within(kept.column, List.of(plan.from())));
            plan.rows().add(new AreaMovePlanned.Rows(kept.table, kept.label, count));
        });
    }

    /** Only villages hold such rows; a scorer's tells the grid of his households besides. */
    @Transactional(Transactional.TxType.MANDATORY)
    void onMoved(@Observes AreaMoved event) {
        boolean village = event.from().length() <= Area.VILLAGE;
        String within = village ? event.from() : Area.cut(event.from(), Area.VILLAGE);
        database.update(moved("appraisal_scorer", "grid", event).add("and").within("area", List.of(within)));
        if (village) {
            KEPT.forEach(kept -> database.update(moved(kept.table, kept.column, event)));
        }
    }

    private static Sql moved(String table, String column, AreaMoved event) {
        return Sql.of(
                        "update " + table + " set " + column + " = concat(?, substring(" + column + ", ?)) where",
                        event.to(),
                        event.from().length() + 1)
                .within(column, List.of(event.from()));
    }
}
