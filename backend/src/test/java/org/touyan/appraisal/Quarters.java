package org.touyan.appraisal;

import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** A quarter's published round with the results of one month, without waiting for the other two. */
final class Quarters {
    private Quarters() {}

    /** Within the caller's transaction. */
    static void publish(Database database, UUID month, String quarter) {
        UUID round = UUID.randomUUID();
        database.update(Sql.of(
                "insert into appraisal_round (id, area, origin, scheme_id, version_id, subject_kind, period, stage,"
                        + " opened_at, published_at, version) select ?, area, origin, scheme_id, version_id, subject_kind,"
                        + " ?, 'PUBLISHED', now(), now(), 0 from appraisal_round where id = ?",
                round,
                quarter,
                month));
        database.update(Sql.of(
                "insert into appraisal_result (round_id, subject_id, subject_kind, area, period, index_value, parts,"
                        + " grade, vetoed, entries, status, published_at) select ?, subject_id, subject_kind, area, ?,"
                        + " index_value, parts, grade, vetoed, entries, 'PUBLISHED', now() from appraisal_result"
                        + " where round_id = ?",
                round,
                quarter,
                month));
    }
}
