package org.touyan;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.flywaydb.core.Flyway;
import org.touyan.platform.database.DatabaseFailure;

/**
 * Brings the tables up to date before anything reads them. Not by Quarkus' own migration at the start, which comes
 * before all that needs no database: the embedded one starts meanwhile.
 */
@ApplicationScoped
class Schema {
    /** The scheduler starts at the platform's own turn. */
    private static final int BEFORE_ALL = Interceptor.Priority.PLATFORM_BEFORE - 1;

    private final Flyway migrations;

    Schema(Flyway migrations) {
        this.migrations = migrations;
    }

    void start(@Observes @Priority(BEFORE_ALL) StartupEvent event) {
        try {
            Touyan.awaitDatabase();
        } catch (DatabaseFailure e) {
            // As in main: two lines to print, not a trace.
            System.err.println(e.getMessage());
            Quarkus.asyncExit(1);
            throw new PreventFurtherStepsException(1);
        }
        migrations.migrate();
    }
}
