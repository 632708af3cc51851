package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * Entries that need evidence and whose announced photos have not come, of a round that was read through the scope. What
 * went along in a merge is asked for once: the household that is gone is no longer on the roster.
 */
@ApplicationScoped
class AwaitedPhotoRows {
    private final Database database;

    AwaitedPhotoRows(Database database) {
        this.database = database;
    }

    /** What keeps the round from being handed in; none once it is. */
    int count(Round round, SchemeRules rules) {
        return round.stage == Stage.SCORING ? count(rules, entries(round)) : 0;
    }

    /** Of one that was sent back alone, whatever the round's stage. */
    int count(Round round, SchemeRules rules, UUID subject) {
        return count(rules, entries(round).add("and e.subject_id = ?", subject));
    }

    private static Sql entries(Round round) {
        return Sql.of(
                "select e.item_code, count(*) from appraisal_entry e"
                        + " join appraisal_result r on r.round_id = e.round_id and r.subject_id = e.subject_id"
                        + " left join appraisal_entry u on u.reverses_id = e.id"
                        + " where e.area = ? and e.period = ? and e.round_id = ? and e.photos_due > 0"
                        + " and e.photos = 0 and e.evidence is null and u.id is null",
                round.area,
                round.period,
                round.id);
    }

    private int count(SchemeRules rules, Sql entries) {
        return database
                .list(
                        entries.add("group by e.item_code"),
                        row -> rules.item(row.getString(1))
                                        .filter(ScoreItem::evidence)
                                        .isPresent()
                                ? row.getInt(2)
                                : 0)
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
