import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What recording entries costs without the house: {@code EntryRows N CLIENTS} inserts again the N entries recorded last,
 * each with the row of the audit trail that goes with it, a durable transaction each, and takes them out again. No rule,
 * no lock, no sum, no session. Prints the seconds.
 */
class EntryRows {
    private static final String ENTRY = "insert into appraisal_entry (id, round_id, area, subject_kind, subject_id, period,"
            + " item_code, points, occurrence, happened_on, text, evidence, author_id, author_name, recorded_at)"
            + " select unhex(?), round_id, area, subject_kind, subject_id, period, item_code, points, occurrence, happened_on,"
            + " text, evidence, author_id, author_name, recorded_at from appraisal_entry where id = unhex(?)";
    private static final String TRAIL = "insert into audit_entry (at, account_id, account_name, action, object_type,"
            + " object_id, object_name, area, reason, before_json, after_json, ip, request_id) select at, account_id,"
            + " account_name, action, object_type, object_id, object_name, area, reason, before_json, after_json, ip,"
            + " request_id from audit_entry where id = ?";
    private static final String SEAL =
            "insert into audit_seal (entry_id, at, action) values (last_insert_id(), now(3), 'entry.create')";

    private record Pair(String entry, long trail) {}

    public static void main(String[] arguments) throws Exception {
        int clients = Integer.parseInt(arguments[1]);
        try (Connection connection = open();
                Statement sql = connection.createStatement()) {
            Queue<Pair> rows = new ConcurrentLinkedQueue<>(last(sql, Integer.parseInt(arguments[0])));
            long before = number(sql, "select max(id) from audit_entry");
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                Connection own = open();
                threads.add(new Thread(() -> insert(own, rows)));
            }
            long began = System.nanoTime();
            for (Thread thread : threads) {
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            System.out.printf("%.3f%n", (System.nanoTime() - began) / 1e9);
            sql.executeUpdate("delete from appraisal_entry where hex(id) like 'BE%' and recorded_at > now() - interval 1 hour");
            sql.executeUpdate("delete from audit_seal where entry_id > " + before);
            sql.executeUpdate("delete from audit_entry where id > " + before);
        }
    }

    private static void insert(Connection connection, Queue<Pair> rows) {
        try (connection;
                PreparedStatement entry = connection.prepareStatement(ENTRY);
                PreparedStatement trail = connection.prepareStatement(TRAIL);
                PreparedStatement seal = connection.prepareStatement(SEAL)) {
            connection.setAutoCommit(false);
            for (Pair row = rows.poll(); row != null; row = rows.poll()) {
                entry.setString(1, "BE" + row.entry.substring(2));
                entry.setString(2, row.entry);
                trail.setLong(1, row.trail);
                entry.executeUpdate();
                trail.executeUpdate();
                seal.executeUpdate();
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Pair> last(Statement sql, int count) throws SQLException {
        List<Pair> rows = new ArrayList<>();
        try (ResultSet row = sql.executeQuery("select replace(object_id, '-', ''), id from audit_entry"
                + " where action = 'entry.create' order by id desc limit " + count)) {
            while (row.next()) {
                rows.add(new Pair(row.getString(1).toUpperCase(), row.getLong(2)));
            }
        }
        return rows;
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("QUARKUS_DATASOURCE_JDBC_URL"),
                System.getenv("QUARKUS_DATASOURCE_USERNAME"),
                System.getenv("QUARKUS_DATASOURCE_PASSWORD"));
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
