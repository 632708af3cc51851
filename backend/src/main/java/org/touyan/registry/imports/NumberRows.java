package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.touyan.platform.sql.BulkInsert;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.ProblemException;

/**
 * Gives new households their numbers, in the order of the sheet. The counters of their groups are held until the
 * transaction ends, so that a clerk who registers a household meanwhile gets a number behind them.
 */
@ApplicationScoped
class NumberRows {
    private static final int LAST_SEQUENCE = 9999;
    private static final int BATCH = 500;

    private final Database database;
    private final DataSource source;

    NumberRows(Database database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    private record Unnumbered(int ordinal, String prefix) {}

    void give(UUID id) throws SQLException {
        database.update(Sql.of("delete from data_import_number where import_id = ?", id));
        List<Unnumbered> households = database.list(
                Sql.of(
                        "select ordinal, concat(area, group_number) from data_import_household"
                                + " where import_id = ? and outcome = 'ADD' and number is null order by ordinal",
                        id),
                row -> new Unnumbered(row.getInt(1), row.getString(2).substring(0, 12) + right(row.getString(2))));
        Map<String, Integer> last = new TreeMap<>();
        households.forEach(household -> last.put(household.prefix(), 0));
        hold(last);
        takeExplicit(id, last);
        try (Connection connection = source.getConnection();
                BulkInsert numbers =
                        new BulkInsert(connection, "data_import_number", "import_id,ordinal,number", BATCH)) {
            for (Unnumbered household : households) {
                int sequence = last.merge(household.prefix(), 1, Integer::sum);
                if (sequence > LAST_SEQUENCE) {
                    throw ProblemException.state("第 " + household.prefix().substring(12) + " 组的户号已用完（每组最多 9999 户）");
                }
                numbers.add(new Object[] {id, household.ordinal(), household.prefix() + "%04d".formatted(sequence)});
            }
            numbers.flush();
        }
        store(last);
    }

    private static String right(String text) {
        return text.substring(text.length() - 2);
    }

    /** Counters in one order, so that two imports follow each other; then what is used already. */
    private void hold(Map<String, Integer> last) {
        store(last);
        for (List<String> some : batches(last)) {
            database.list(
                    Sql.of("select prefix, last_number from household_counter where")
                            .in("prefix", some),
                    row -> last.merge(row.getString(1), row.getInt(2), Math::max));
            for (String prefix : some) {
                long used = database.number(Sql.of(
                        "select coalesce(max(cast(right(number, 4) as unsigned)), 0) from household"
                                + " where number >= ? and number < ?",
                        prefix,
                        prefix + "~"));
                last.merge(prefix, (int) used, Math::max);
            }
        }
    }

    private void takeExplicit(UUID id, Map<String, Integer> last) {
        database.list(
                Sql.of(
                        "select left(number, 14), max(right(number, 4)) from data_import_household"
                                + " where import_id = ? and outcome = 'ADD' and number is not null group by left(number, 14)",
                        id),
                row -> last.computeIfPresent(row.getString(1), maximum(Integer.parseInt(row.getString(2)))));
    }

    private static java.util.function.BiFunction<String, Integer, Integer> maximum(int other) {
        return (prefix, number) -> Math.max(number, other);
    }

    private void store(Map<String, Integer> last) {
        for (List<String> some : batches(last)) {
            Sql sql = Sql.of("insert into household_counter (prefix, last_number) values");
            String separator = "(?, ?)";
            for (String prefix : some) {
                sql.add(separator, prefix, last.get(prefix));
                separator = ", (?, ?)";
            }
            database.update(
                    sql.add("on duplicate key update last_number = greatest(last_number, values(last_number))"));
        }
    }

    private static List<List<String>> batches(Map<String, Integer> last) {
        List<String> all = List.copyOf(last.keySet());
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return batches;
    }
}
