package org.touyan.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One folder's life: first start, a killed server, a killed application, a second process, a clean stop. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedDatabaseTest {

    private static final Path DATA = Path.of("target", "database-test");
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = FreshDatabase.on(DATA);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    @Order(1)
    void behavesLikeMySqlByDefault() throws SQLException {
        assertTrue(text("SELECT @@sql_mode").contains("ONLY_FULL_GROUP_BY"));
        assertEquals("utf8mb4_unicode_520_ci", text("SELECT @@collation_database"));
        assertEquals("+00:00", text("SELECT @@time_zone"));
        assertEquals("1", text("SELECT @@innodb_flush_log_at_trx_commit"));
    }

    @Test
    @Order(2)
    void keepsTheTablesAndThePasswordToItself() throws Exception {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(DATA)));
        assertFalse(Files.exists(DATA.resolve("mariadb.init")));
        assertThrows(SQLException.class, () -> DriverManager.getConnection(database.url(), "root", ""));
        assertThrows(SQLException.class, () -> DriverManager.getConnection(database.url(), "touyan", "wrong"));
    }

    @Test
    @Order(3)
    void startsAKilledServerAgainOnTheSamePortWithEveryCommittedRow() throws Exception {
        execute("CREATE TABLE note (word VARCHAR(20)) ENGINE=InnoDB");
        execute("INSERT INTO note VALUES ('头雁')");
        long killed = database.pid();
        ProcessHandle server = ProcessHandle.of(killed).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);

        assertEquals("头雁", eventually("SELECT word FROM note"));
        assertTrue(database.pid() != killed);
    }

    @Test
    @Order(4)
    void refusesASecondOwnerOfTheFolder() {
        DatabaseFailure failure = assertThrows(DatabaseFailure.class, () -> EmbeddedDatabase.start(DATA));
        assertTrue(failure.getMessage().contains("Another process uses the data folder"), failure.getMessage());
    }

    @Test
    @Order(5)
    void refusesASecondProcessOnTheFolder() throws Exception {
        Process second = java(DATA);
        assertTrue(second.waitFor(30, TimeUnit.SECONDS));
        assertEquals(3, second.exitValue());
    }

    @Test
    @Order(6)
    void takesOverFromAKilledApplicationWhoseServerStillRuns() throws Exception {
        database.close();
        Process application = java(DATA);
        Path pidFile = DATA.resolve("mariadb.pid");
        // The child says "up" when it has written; only then is its kill -9 a test of anything.
        assertEquals("up", application.inputReader().readLine());
        long orphan = Long.parseLong(Files.readString(pidFile).trim());
        application.destroyForcibly().waitFor();
        assertTrue(ProcessHandle.of(orphan).isPresent());

        database = EmbeddedDatabase.start(DATA);

        assertFalse(ProcessHandle.of(orphan).isPresent());
        assertEquals("2", text("SELECT COUNT(*) FROM note"));
    }

    @Test
    @Order(7)
    void stopsTheCleanWay() throws Exception {
        long pid = database.pid();
        database.close();
        assertFalse(ProcessHandle.of(pid).isPresent());
        assertFalse(Files.exists(DATA.resolve("mariadb.pid")));
        database = EmbeddedDatabase.start(DATA);
        assertEquals("2", text("SELECT COUNT(*) FROM note"));
    }

    @Test
    @Order(8)
    void saysWhyAServerThatWasBegunDoesNotStartAndGivesTheFolderFree() throws Exception {
        database.close();
        System.setProperty("touyan.db.options", "--no-such-option");
        try {
            EmbeddedDatabase begun = EmbeddedDatabase.begin(DATA);
            DatabaseFailure failure = assertThrows(DatabaseFailure.class, begun::await);
            assertTrue(failure.getMessage().contains("no-such-option"), failure.getMessage());
        } finally {
            System.clearProperty("touyan.db.options");
        }
        database = EmbeddedDatabase.start(DATA);
        assertEquals("2", text("SELECT COUNT(*) FROM note"));
    }

    /** An application of its own: exits with 3 when refused, else writes a row, says so and stays. */
    public static final class Child {
        public static void main(String... arguments) throws Exception {
            try {
                EmbeddedDatabase own = EmbeddedDatabase.start(Path.of(arguments[0]));
                try (Connection connection = DriverManager.getConnection(own.url(), own.user(), own.password());
                        Statement statement = connection.createStatement()) {
                    statement.execute("INSERT INTO note VALUES ('child')");
                }
                System.out.println("up");
                Thread.sleep(60_000);
            } catch (DatabaseFailure e) {
                System.exit(3);
            }
        }
    }

    private static Process java(Path data) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }

    private static String eventually(String sql) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            try {
                return text(sql);
            } catch (SQLException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
