package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.ScoreItem;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Entries whose evidence is still on somebody's phone. */
@ApplicationScoped
class AwaitedPhotoRows {
    private final Database database;

    AwaitedPhotoRows(Database database) {
        this.database = database;
    }

    /** Of a round that was read through the scope: entries that need evidence and whose announced photos have not come. */
    int count(Round round, SchemeRules rules) {
        if (round.stage != Stage.SCORING) {
            return 0;
        }
        return database
                .list(
                        Sql.of(
                                "select e.item_code, count(*) from appraisal_entry e"
                                        + " left join appraisal_entry u on u.reverses_id = e.id"
                                        + " where e.area = ? and e.period = ? and e.round_id = ? and e.photos_due > 0"
                                        + " and e.photos = 0 and e.evidence is null and u.id is null group by e.item_code",
                                round.area,
                                round.period,
                                round.id),
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
