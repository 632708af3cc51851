package org.touyan.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.touyan.platform.sql.BulkInsert;

/** Writes batches of rows on a thread and a connection of its own, while the next village is being made. */
final class TableLoader implements AutoCloseable {
    record Batch(DemoTable table, List<Object[]> rows) {}

    private static final List<Batch> END = List.of();
    /** Rows a statement. The driver keeps some 600 bytes of every parameter of each, and the heap has 128 MB. */
    private static final int MANY = 200;

    private static final int FEW = 40;

    private final DataSource database;
    private final BlockingQueue<List<Batch>> queue = new ArrayBlockingQueue<>(1);
    private final Thread thread;
    private volatile Exception failure;
    private long written;

    TableLoader(DataSource database, String name) {
        this.database = database;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for room; the batches of one call are committed together with those before them. */
    void add(List<Batch> batches) throws SQLException {
        try {
            while (!queue.offer(batches, 200, TimeUnit.MILLISECONDS)) {
                throwFailure();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits until everything is in the database. @return rows written */
    long finish() throws SQLException {
        add(END);
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        throwFailure();
        return written;
    }

    /** After {@link #finish} nothing; before it, drops what is not committed and frees the tables. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void throwFailure() throws SQLException {
        if (failure != null) {
            throw new SQLException("loading failed", failure);
        }
    }

    private static SQLException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new SQLException("loading was interrupted", e);
    }

    private void run() {
        Map<DemoTable, BulkInsert> inserts = new EnumMap<>(DemoTable.class);
        try (LoadConnection connection = new LoadConnection(database)) {
            connection.jdbc().setAutoCommit(false);
            for (List<Batch> batches = queue.take(); batches != END; batches = queue.take()) {
                for (Batch batch : batches) {
                    if (!inserts.containsKey(batch.table)) {
                        inserts.put(batch.table, bulkInsert(connection.jdbc(), batch.table));
                    }
                    write(inserts.get(batch.table), batch.rows);
                }
                connection.jdbc().commit();
            }
            for (BulkInsert insert : inserts.values()) {
                insert.flush();
                insert.close();
            }
            connection.jdbc().commit();
        } catch (SQLException | InterruptedException | RuntimeException e) {
            failure = e;
        }
    }

    private static BulkInsert bulkInsert(Connection connection, DemoTable table) throws SQLException {
        return new BulkInsert(connection, table.table(), table.columns, table.large() ? MANY : FEW);
    }

    private void write(BulkInsert insert, List<Object[]> rows) throws SQLException {
        for (Object[] row : rows) {
            insert.add(row);
        }
        written += rows.size();
    }
}
