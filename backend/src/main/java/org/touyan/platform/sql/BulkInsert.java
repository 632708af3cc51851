package org.touyan.platform.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.touyan.platform.web.Idempotency;

/** Many rows a statement, prepared once: preparing costs as much as inserting, so only the last one may be shorter. */
public final class BulkInsert implements AutoCloseable {
    /** Measured from 30 to 500: the more the better, up to the two bytes with which the protocol numbers parameters. */
    public static final int MOST = 500;

    private final Connection connection;
    private final String head;
    private final int columns;
    private final Object[][] rows;
    private final PreparedStatement whole;
    private int filled;

    /**
     * @param columns their names, comma-separated; trusted text like the table's
     * @param rows of a statement; the driver keeps some hundred bytes for each of its parameters
     */
    public BulkInsert(Connection connection, String table, String columns, int rows) throws SQLException {
        this.connection = connection;
        this.rows = new Object[rows][];
        this.columns = columns.split(",").length;
        head = "insert into " + table + " (" + columns + ") values ";
        whole = connection.prepareStatement(sql(rows));
    }

    /** @param row UUIDs, texts, bytes, numbers, dates; null for none */
    public void add(Object[] row) throws SQLException {
        if (row.length != columns) {
            throw new IllegalArgumentException(row.length + " values for " + columns + " columns: " + head);
        }
        rows[filled++] = row;
        if (filled == rows.length) {
            send(whole);
        }
    }

    /** Sends what is left. */
    public void flush() throws SQLException {
        if (filled > 0) {
            try (PreparedStatement rest = connection.prepareStatement(sql(filled))) {
                send(rest);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        whole.close();
    }

    private void send(PreparedStatement statement) throws SQLException {
        int index = 1;
        for (int i = 0; i < filled; i++) {
            for (Object value : rows[i]) {
                bind(statement, index++, value);
            }
        }
        statement.executeUpdate();
        filled = 0;
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof UUID id) {
            statement.setBytes(index, Idempotency.bytes(id));
        } else if (value instanceof String text) {
            statement.setString(index, text);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else if (value instanceof Integer number) {
            // The driver finds out a type that it is not told from a table, for each value anew.
            statement.setInt(index, number);
        } else if (value instanceof Boolean flag) {
            statement.setBoolean(index, flag);
        } else if (value instanceof BigDecimal amount) {
            statement.setBigDecimal(index, amount);
        } else if (value instanceof LocalDate) {
            statement.setObject(index, value, JDBCType.DATE);
        } else if (value instanceof LocalDateTime) {
            statement.setObject(index, value, JDBCType.TIMESTAMP);
        } else {
            statement.setObject(index, value);
        }
    }

    private String sql(int count) {
        String row = "(" + "?,".repeat(columns - 1) + "?)";
        return head + (row + ",").repeat(count - 1) + row;
    }
}
