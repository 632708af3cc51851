package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.PageQuery;

/** Published results of longer periods that may differ from what their parts come to today. */
@ApplicationScoped
class RecomputationList {
    private final Database database;

    RecomputationList(Database database) {
        this.database = database;
    }

    record Suspect(UUID round, UUID subject, String number, String headName) {}

    /**
     * Those whose index is neither the mean nor the sum of their parts, or that a veto in a part should lower; by village
     * and household. Which of them really differ is for the rules of their round to say.
     */
    List<Suspect> suspects(List<String> areas, UUID scheme, Period longer, PageQuery query) {
        // They are few: only theirs are the households that are looked up and sorted.
        Sql sql = Sql.of("select s.round_id, s.subject_id, h.number, h.head_name from (select q.round_id, q.subject_id"
                        + " from appraisal_round o join appraisal_round p on p.area = o.area and p.scheme_id = o.scheme_id"
                        + " and")
                .in("p.period", longer.parts().stream().map(Period::text).toList())
                .add("join appraisal_result q on q.round_id = o.id and q.status = 'PUBLISHED'"
                        + " join appraisal_result m on m.round_id = p.id and m.subject_id = q.subject_id"
                        + " and m.status = 'PUBLISHED' where")
                .within("o.area", areas)
                .add(
                        "and o.period = ? and o.scheme_id = ? and o.stage = 'PUBLISHED' group by q.round_id, q.subject_id"
                                + " having (max(q.index_value) <> round(avg(m.index_value), 2)"
                                + " and max(q.index_value) <> sum(m.index_value))"
                                + " or max(q.vetoed) <> max(m.vetoed)) s join household h on h.id = s.subject_id",
                        longer.text(),
                        scheme);
        List<String> after = query.cursor(2);
        if (after != null) {
            sql.add(
                    "where (h.number > ? or (h.number = ? and s.round_id > ?))",
                    after.get(0),
                    after.get(0),
                    PageQuery.cursorValue(after.get(1), UUID::fromString));
        }
        sql.add("order by h.number, s.round_id limit ? offset ?", query.size + 1, query.offset());
        return database.list(
                sql,
                row -> new Suspect(Database.uuid(row, 1), Database.uuid(row, 2), row.getString(3), row.getString(4)));
    }
}
