package org.touyan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class SchemaTest {
    /** The embedded MariaDB still has them; a county's MySQL 9.6 or newer does not. */
    private static final Pattern GONE = Pattern.compile("\\b(md5|sha|sha1)\\([^)]", Pattern.CASE_INSENSITIVE);

    @Inject
    Schema schema;

    @Inject
    DataSource dataSource;

    @Test
    void knowsAMigrationByTheChecksumOfBefore() throws SQLException {
        int[] now = checksums("103", "104", "111");
        set("103", 925136982);
        set("104", -840852411);
        set("111", 1425605861);
        schema.migrate();
        assertArrayEquals(now, checksums("103", "104", "111"));
    }

    @Test
    void refusesAnyOtherChecksum() throws SQLException {
        int now = checksums("103")[0];
        set("103", 1);
        try {
            assertThrows(FlywayValidateException.class, schema::migrate);
        } finally {
            set("103", now);
        }
    }

    @Test
    void asksForNoFunctionThatMySqlTookAway() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            List<Path> found = files.filter(file -> file.toString().matches(".*\\.(sql|java)"))
                    .filter(SchemaTest::mentions)
                    .toList();
            assertEquals(List.of(), found);
        }
    }

    private static boolean mentions(Path file) {
        try {
            return GONE.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int[] checksums(String... versions) throws SQLException {
        int[] found = new int[versions.length];
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement()) {
            for (int i = 0; i < versions.length; i++) {
                try (var row = sql.executeQuery(
                        "select checksum from flyway_schema_history where version = '" + versions[i] + "'")) {
                    row.next();
                    found[i] = row.getInt(1);
                }
            }
        }
        return found;
    }

    private void set(String version, int checksum) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(
                    "update flyway_schema_history set checksum = " + checksum + " where version = '" + version + "'");
        }
    }
}
