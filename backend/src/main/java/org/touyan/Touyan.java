package org.touyan;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.touyan.platform.database.DatabaseFailure;
import org.touyan.platform.database.EmbeddedDatabase;
import org.touyan.platform.database.Setting;

/** The process: reads the command line, sees to a database, runs the application. */
@QuarkusMain
public final class Touyan {

    private static final int SHUTDOWN_SECONDS = 20;

    public static void main(String... arguments) {
        try {
            Map<String, String> properties = CommandLine.parse(arguments);
            if (properties.containsKey("help")) {
                System.out.print(CommandLine.HELP);
                return;
            }
            properties.forEach(System::setProperty);
            if (Setting.of("quarkus.datasource.jdbc.url", null) == null) {
                startDatabase();
            }
        } catch (CommandLine.Misunderstood | DatabaseFailure e) {
            // Not by the logger: before Quarkus runs it only queues, and the queue would die with us.
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run();
    }

    private static void startDatabase() {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(Setting.of("touyan.data", "data")));
        database.configuration().forEach(System::setProperty);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database), "touyan-database-stop"));
    }

    /** Quarkus stops in a hook of its own that is not ordered with this one: the database goes after it. */
    private static void stop(EmbeddedDatabase database) {
        Application application = Application.currentApplication();
        if (application != null) {
            Thread waiting = new Thread(application::awaitShutdown, "touyan-await-shutdown");
            waiting.setDaemon(true);
            waiting.start();
            try {
                waiting.join(TimeUnit.SECONDS.toMillis(SHUTDOWN_SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        database.close();
    }
}
