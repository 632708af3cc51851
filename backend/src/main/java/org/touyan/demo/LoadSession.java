package org.touyan.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

/**
 * A connection set up for loading empty tables. The generator's rows are unique and point at each other, so neither is
 * checked. With both checks off MariaDB writes a table that was empty when the transaction began without undo and sorts
 * each index once, at the commit: then the whole load is one transaction. MySQL does not know this, and a cluster of it
 * limits the size of a transaction: there every village is one.
 */
final class LoadSession implements AutoCloseable {
    private final Connection connection;
    private final boolean sortsAtCommit;
    private final int networkTimeout;

    LoadSession(DataSource database) throws SQLException {
        connection = database.getConnection();
        sortsAtCommit = connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
        networkTimeout = connection.getNetworkTimeout();
        // Sorting millions of rows takes longer than any request may.
        connection.setNetworkTimeout(direct(), 0);
        connection.setAutoCommit(false);
        run("set session unique_checks = 0, foreign_key_checks = 0");
    }

    Connection connection() {
        return connection;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void chunkDone() throws SQLException {
        if (!sortsAtCommit) {
            connection.commit();
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /** Back into the pool as it came. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        run("set session unique_checks = 1, foreign_key_checks = 1");
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(direct(), networkTimeout);
        connection.close();
    }

    private static Executor direct() {
        return Runnable::run;
    }
}
