package org.touyan.appraisal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Months of the quarter before this one, written as a village would have left them. */
public final class PastQuarter {
    public static final YearMonth LAST =
            YearMonth.from(AppraisalWorld.TODAY).minusMonths(1 + (AppraisalWorld.TODAY.getMonthValue() - 1) % 3);
    public static final List<String> MONTHS =
            List.of(LAST.minusMonths(2).toString(), LAST.minusMonths(1).toString(), LAST.toString());
    public static final String QUARTER =
            Period.at(LAST.atDay(1), Period.Kind.QUARTER).text();

    private PastQuarter() {}

    /**
     * @param origin the village that it was opened in; it lies in the world's own now
     * @param indexes of the households in their order; null for one that is not on the roster
     */
    public static UUID month(
            Database database, AppraisalWorld world, String origin, int month, String stage, Integer... indexes) {
        UUID round = UUID.randomUUID();
        boolean published = stage.equals("PUBLISHED");
        QuarkusTransaction.requiringNew().run(() -> {
            database.update(Sql.of(
                    "insert into appraisal_round (id, area, origin, scheme_id, version_id, subject_kind, period, stage,"
                            + " opened_at, published_at) select ?, ?, ?, scheme_id, id, 'HOUSEHOLD', ?, ?, now(3),"
                            + (published ? " now(3)" : " null") + " from appraisal_version where scheme_id = ?"
                            + " order by number desc limit 1",
                    round,
                    world.village,
                    origin,
                    MONTHS.get(month),
                    stage,
                    UUID.fromString(world.scheme)));
            for (int i = 0; i < indexes.length; i++) {
                if (indexes[i] != null) {
                    result(database, world, round, month, i, indexes[i], published ? "PUBLISHED" : "OPEN");
                }
            }
        });
        return round;
    }

    public static void result(
            Database database, AppraisalWorld world, UUID round, int month, int household, int index, String status) {
        database.update(Sql.of(
                "insert into appraisal_result (round_id, subject_id, subject_kind, area, period, index_value, parts,"
                        + " grade, vetoed, status) values (?, ?, 'HOUSEHOLD', ?, ?, ?, 'JT=20', 'A', false, ?)",
                round,
                world.households.get(household).id,
                world.village,
                MONTHS.get(month),
                index,
                status));
    }

    /** The households' indexes of the quarter, in their order; null for none. */
    public static List<Double> indexes(Database database, AppraisalWorld world) {
        return QuarkusTransaction.requiringNew()
                .call(() -> world.households.stream()
                        .map(one -> database.first(
                                        Sql.of(
                                                "select index_value from appraisal_result where subject_id = ? and period = ?",
                                                one.id,
                                                QUARTER),
                                        row -> row.getDouble(1))
                                .orElse(null))
                        .toList());
    }
}
