package org.touyan.appraisal.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.HouseholdsRemoved;
import org.touyan.registry.RemovalAsked;

/** What appraisal keeps of a household keeps it in the book; a place on a roster where nothing was recorded does not. */
@ApplicationScoped
class RemovedRows {
    /** Where they stand and what that is called; the points of the shop come from published results. */
    private static final Map<String, String> KEPT = new LinkedHashMap<>();

    static {
        KEPT.put("appraisal_entry e where e.subject_id", "记分");
        KEPT.put("appraisal_result e where (e.scored_at is not null or e.status <> 'OPEN') and e.subject_id", "评分");
        KEPT.put("appraisal_objection e where e.subject_id", "异议");
        KEPT.put("appraisal_posting e where e.subject_id", "红黄榜记录");
        KEPT.put("appraisal_honour e where e.subject_id", "荣誉申报");
        KEPT.put("appraisal_delivery e where e.subject_id", "奖励发放");
        KEPT.put("appraisal_consent e where e.subject_id", "授权");
        KEPT.put("appraisal_kin e where e.household_id", "亲属申报");
    }

    private final Database database;

    RemovedRows(Database database) {
        this.database = database;
    }

    void onAsked(@Observes RemovalAsked question) {
        KEPT.forEach((from, what) -> {
            long rows = database.number(Sql.of("select count(*) from " + from + " in (")
                    .add(question.households())
                    .add(")"));
            if (rows > 0) {
                question.reasons().add("已有 " + rows + " 笔" + what);
            }
        });
    }

    void onRemoved(@Observes HouseholdsRemoved removed) {
        database.update(Sql.of("delete from appraisal_result where subject_id in (")
                .add(removed.households())
                .add(")"));
    }
}
