package org.touyan.appraisal.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.touyan.appraisal.score.Parts;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.trial.Recombining.Given;
import org.touyan.appraisal.trial.TrialVillage.Board;
import org.touyan.appraisal.trial.TrialVillage.Outcome;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.BulkInsert;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** What a trial reads of a place's period, a village at a time, and what it leaves behind. */
@ApplicationScoped
class TrialRows {
    private static final int LONGEST = 600;
    private static final int BATCH = 200;
    private final Database database;
    private final DataSource source;

    TrialRows(Database database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    record RoundRow(UUID id, String area, String period, UUID version) {}

    /** Published rounds of the place in these periods, by village and period; a grid's are those of its village. */
    List<RoundRow> rounds(UUID scheme, String area, Collection<String> periods) {
        return database.list(
                Sql.of("select id, area, period, version_id from appraisal_round where")
                        .within("area", Area.villages(List.of(area)))
                        .add("and scheme_id = ? and stage = 'PUBLISHED' and", scheme)
                        .in("period", periods)
                        .add("order by area, period, opened_at"),
                row -> new RoundRow(Database.uuid(row, 1), row.getString(2), row.getString(3), Database.uuid(row, 4)));
    }

    /** A subject's published result in a scored round; equal ones of all villages are one object. */
    record Had(UUID subject, String period, ScoreSheet sheet) {}

    /** Sheets by their columns: a county has some thousands among its hundreds of thousands of results. */
    static final class Sheets {
        private static final int MOST = 50_000;
        private final Map<String, ScoreSheet> known = new HashMap<>();

        private ScoreSheet of(String index, String parts, String grade, boolean vetoed) {
            String key = index + parts + grade + vetoed;
            ScoreSheet sheet = known.get(key);
            if (sheet == null) {
                sheet = new ScoreSheet(new BigDecimal(index), Parts.of(parts), vetoed, grade);
                if (known.size() < MOST) {
                    known.put(key, sheet);
                }
            }
            return sheet;
        }
    }

    List<Had> results(Collection<UUID> rounds, Sheets sheets) {
        return database.list(
                Sql.of("select subject_id, period, index_value, parts, grade, vetoed from appraisal_result"
                                + " where status = 'PUBLISHED' and")
                        .in("round_id", rounds),
                row -> new Had(
                        Database.uuid(row, 1),
                        row.getString(2),
                        sheets.of(row.getString(3), row.getString(4), row.getString(5), row.getBoolean(6))));
    }

    /** One range of the index by area and period. @param dated whether the day is asked for: reading it is dear */
    List<Tried> entries(String village, Collection<String> periods, boolean dated) {
        return database.list(
                Sql.of(
                                "select id, round_id, subject_id, item_code, points, occurrence,"
                                        + " evidence is not null or photos > 0, reverses_id"
                                        + (dated ? ", happened_on" : "")
                                        + " from appraisal_entry where area = ? and",
                                village)
                        .in("period", periods),
                row -> new Tried(
                        Database.uuid(row, 1),
                        Database.uuid(row, 2),
                        Database.uuid(row, 3),
                        row.getString(4),
                        row.getBigDecimal(5),
                        row.getInt(6),
                        dated ? row.getObject(9, LocalDate.class) : null,
                        row.getBoolean(7),
                        Database.uuid(row, 8)));
    }

    /** What was rated on the sheets that stand; equal ratings of an item counted together. */
    List<Given> ratings(Collection<UUID> rounds) {
        return database.list(
                Sql.of("select round_id, subject_id, item_code, rater_id = subject_id self, points, count(*)"
                                + " from appraisal_rating where replaced_at is null and")
                        .in("round_id", rounds)
                        .add("group by round_id, subject_id, item_code, self, points"),
                row -> new Given(
                        Database.uuid(row, 1),
                        Database.uuid(row, 2),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getBigDecimal(5),
                        row.getInt(6)));
    }

    /** Households of a grid: their results lie in its village. */
    Set<UUID> within(String grid) {
        return new HashSet<>(database.list(
                Sql.of("select id from household where").within("area", List.of(grid)), row -> Database.uuid(row, 1)));
    }

    void write(UUID trial, String village, List<Outcome> changed) throws SQLException {
        try (Connection connection = source.getConnection();
                BulkInsert rows = new BulkInsert(
                        connection,
                        "appraisal_trial_change",
                        "trial_id,area,subject_id,index_before,index_after,difference,grade_before,grade_after,"
                                + "board_before,board_after,why",
                        BATCH)) {
            for (Outcome one : changed) {
                BigDecimal before = one.before().index();
                BigDecimal after = one.after().index();
                rows.add(new Object[] {
                    trial,
                    village,
                    one.before().subjectId(),
                    before,
                    after,
                    after.subtract(before),
                    one.before().grade(),
                    one.after().grade(),
                    name(one.boardBefore()),
                    name(one.boardAfter()),
                    one.why().length() > LONGEST ? one.why().substring(0, LONGEST) : one.why()
                });
            }
            rows.flush();
        }
    }

    private static String name(Board board) {
        return board == null ? null : board.name();
    }
}
