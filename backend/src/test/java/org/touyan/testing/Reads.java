package org.touyan.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** What work costs the engine, in rows that it hands over (of indexes, of tables, of what it sorts meanwhile) or in questions. */
public final class Reads {
    private Reads() {}

    /** @param work on one connection: that of the transaction opened here */
    public static long of(Database database, Runnable work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            long start = handed(database);
            long asking = handed(database) - start;
            work.run();
            return handed(database) - start - 2 * asking;
        });
    }

    /** How often the work asks the database something. */
    public static long questions(Database database, Runnable work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            long start = status(database, "Com_select");
            work.run();
            return status(database, "Com_select") - start;
        });
    }

    private static long handed(Database database) {
        return status(database, "Handler_read%");
    }

    private static long status(Database database, String name) {
        return database.list(Sql.of("show session status like '" + name + "'"), row -> row.getLong(2)).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
