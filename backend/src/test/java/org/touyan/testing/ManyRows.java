package org.touyan.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Rows enough that a wrong plan shows: so many in each village of a town, one village after the other. */
public final class ManyRows {
    private ManyRows() {}

    /** @param values of the n-th row; what begins with the area. @param columns the first is the area */
    public static void fill(
            Database database,
            String table,
            String columns,
            String town,
            int villages,
            int each,
            IntFunction<List<?>> values) {
        for (int village = 0; village < villages; village++) {
            String area = town + (201 + village);
            QuarkusTransaction.requiringNew().run(() -> {
                Sql rows = Sql.of("insert into " + table + " (area, " + columns + ") values");
                for (int i = 0; i < each; i++) {
                    List<Object> row = new ArrayList<>(List.of(area));
                    row.addAll(values.apply(i));
                    String marks = "(" + "?, ".repeat(row.size() - 1) + "?)";
                    rows.add((i == 0 ? "" : ",") + marks, row.toArray());
                }
                database.update(rows);
            });
        }
        database.list(Sql.of("analyze table " + table), row -> row.getString(1));
    }
}
