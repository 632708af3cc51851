package org.touyan.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A pooled connection for loading. Foreign keys are not checked: the generator's rows point at each other by
 * construction, and two connections write them side by side. Unique keys are checked, MariaDB is slower without.
 */
final class LoadConnection implements AutoCloseable {
    private final Connection connection;
    private final int networkTimeout;

    LoadConnection(DataSource database) throws SQLException {
        connection = database.getConnection();
        networkTimeout = connection.getNetworkTimeout();
        // To sort an index of millions of rows takes longer than any request may.
        connection.setNetworkTimeout(Runnable::run, 0);
        run("set session foreign_key_checks = 0");
    }

    Connection jdbc() {
        return connection;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of each row. */
    List<String> texts(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** Back into the pool as it came. */
    @Override
    public void close() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        run("set session foreign_key_checks = 1");
        connection.setNetworkTimeout(Runnable::run, networkTimeout);
        connection.close();
    }
}
