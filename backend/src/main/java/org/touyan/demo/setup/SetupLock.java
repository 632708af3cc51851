package org.touyan.demo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One node at a time prepares the county; the database frees the lock when that node dies. */
@ApplicationScoped
class SetupLock {
    private final DataSource database;

    SetupLock(DataSource database) {
        this.database = database;
    }

    interface Work {
        boolean run() throws SQLException;
    }

    /** @return what the work says, false at once when another node holds the lock */
    boolean holding(Work work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!asks(connection, "select get_lock(concat(database(), '.touyan.setup'), 0)")) {
                return false;
            }
            try {
                return work.run();
            } finally {
                asks(connection, "select release_lock(concat(database(), '.touyan.setup'))");
            }
        }
    }

    private static boolean asks(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1) == 1;
        }
    }
}
