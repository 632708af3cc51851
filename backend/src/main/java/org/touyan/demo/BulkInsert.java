package org.touyan.demo;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;

/**
 * Many rows a statement, prepared once. Rows should come in the order of the primary key; an index in another order is
 * no matter where the database sorts it at the end (see {@link LoadSession}).
 */
final class BulkInsert implements AutoCloseable {
    /** The protocol numbers parameters with two bytes; above some thousand more rows a statement gain nothing. */
    private static final int MOST_PARAMETERS = 16_000;

    private final Connection connection;
    private final String head;
    private final int columns;
    private final int rowsAStatement;
    private final Object[] values;
    private final PreparedStatement whole;
    private int rows;
    private long total;

    BulkInsert(Connection connection, String table, String columnList) throws SQLException {
        this.connection = connection;
        columns = columnList.split(",").length;
        rowsAStatement = Integer.getInteger("rows", 500);
        head = "insert into " + table + " (" + columnList + ") values ";
        values = new Object[rowsAStatement * columns];
        whole = connection.prepareStatement(sql(rowsAStatement));
    }

    void add(Object... row) throws SQLException {
        if (row.length != columns) {
            throw new IllegalArgumentException(row.length + " values for " + columns + " columns: " + head);
        }
        System.arraycopy(row, 0, values, rows * columns, columns);
        rows++;
        total++;
        if (rows == rowsAStatement) {
            send(whole);
        }
    }

    /** Sends what is left. */
    void flush() throws SQLException {
        if (rows > 0) {
            try (PreparedStatement rest = connection.prepareStatement(sql(rows))) {
                send(rest);
            }
        }
    }

    long total() {
        return total;
    }

    @Override
    public void close() throws SQLException {
        whole.close();
    }

    private void send(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < rows * columns; i++) {
            bind(statement, i + 1, values[i]);
        }
        statement.executeUpdate();
        rows = 0;
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof UUID id) {
            statement.setBytes(index, bytes(id));
        } else if (value instanceof String text) {
            statement.setString(index, text);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else {
            statement.setObject(index, value);
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private String sql(int count) {
        String row = "(" + "?,".repeat(columns - 1) + "?)";
        return head + (row + ",").repeat(count - 1) + row;
    }
}
