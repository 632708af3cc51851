package org.touyan;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.touyan.platform.database.DatabaseFailure;
import org.touyan.platform.database.Setting;

/**
 * Brings the tables up to date before anything reads them. Not by Quarkus' own migration at the start, which comes
 * before all that needs no database: the embedded one starts meanwhile.
 */
@ApplicationScoped
class Schema {
    /** The scheduler starts at the platform's own turn. */
    private static final int BEFORE_ALL = Interceptor.Priority.PLATFORM_BEFORE - 1;

    /**
     * Landed, and rewritten since; a database where they ran before knows them by the checksum of then. 103 and 104 asked for
     * md5(), which MySQL 9.6 took out of the server: what they did is the same. What 111 gave too much, 122 takes back.
     */
    private static final List<Rewritten> REWRITTEN = List.of(
            new Rewritten("103", 925136982, -1841412084),
            new Rewritten("104", -840852411, -137780379),
            new Rewritten("111", 1425605861, 1070565525));

    /** No such schema, or not for this account. */
    private static final Set<Integer> NO_SCHEMA = Set.of(1044, 1049);

    private record Rewritten(String version, int before, int now) {}

    private final Flyway migrations;

    Schema(Flyway migrations) {
        this.migrations = migrations;
    }

    void start(@Observes @Priority(BEFORE_ALL) StartupEvent event) {
        try {
            Touyan.awaitDatabase();
            migrate();
        } catch (DatabaseFailure e) {
            // As in main: two lines to print, not a trace.
            System.err.println(e.getMessage());
            Quarkus.asyncExit(1);
            throw new PreventFurtherStepsException(1);
        }
    }

    void migrate() {
        try {
            migrations.migrate();
        } catch (FlywayValidateException e) {
            if (!recogniseRewritten()) {
                throw e;
            }
            migrations.migrate();
        } catch (FlywayException e) {
            throw e.getCause() instanceof SQLException cause && unreachable(cause) ? failure(cause) : e;
        }
    }

    /** Not there, another password, no such schema. */
    private static boolean unreachable(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.startsWith("28") || NO_SCHEMA.contains(e.getErrorCode());
    }

    /** Without the options of the URL and what the driver says of packets. */
    private static DatabaseFailure failure(SQLException e) {
        String url = Setting.of("quarkus.datasource.jdbc.url", "").replaceFirst("\\?.*", "");
        String reason = e.getMessage().lines().findFirst().orElse("");
        return new DatabaseFailure(
                "连不上数据库 " + url + ":" + reason + "。请检查它是否在运行,以及 QUARKUS_DATASOURCE_JDBC_URL、_USERNAME、_PASSWORD。",
                "Cannot reach the database: is it running, and do QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD name it?",
                e);
    }

    private boolean recogniseRewritten() {
        int recognised = 0;
        try (Connection connection =
                        migrations.getConfiguration().getDataSource().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update flyway_schema_history set checksum = ? where version = ? and checksum = ? and success")) {
            for (Rewritten migration : REWRITTEN) {
                update.setInt(1, migration.now);
                update.setString(2, migration.version);
                update.setInt(3, migration.before);
                recognised += update.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return recognised > 0;
    }
}
