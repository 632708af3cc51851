package org.touyan.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** What work costs the engine, in rows that it hands over: of indexes, of tables, of what it sorts meanwhile. */
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

    private static long handed(Database database) {
        return database.list(Sql.of("show session status like 'Handler_read%'"), row -> row.getLong(2)).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
