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
    private static final String WORKERS = "touyan.workers";

    /** Null when another is configured. */
    private static EmbeddedDatabase database;

    public static void main(String... arguments) {
        String[] command = null;
        try {
            Map<String, String> properties = CommandLine.parse(arguments);
            if (properties.containsKey("help")) {
                System.out.print(CommandLine.HELP);
                return;
            }
            command = command(properties);
            properties.forEach(System::setProperty);
            System.setProperty(WORKERS, Setting.of(WORKERS, String.valueOf(workers())));
            if (Setting.of("quarkus.datasource.jdbc.url", null) == null) {
                startDatabase();
            }
        } catch (CommandLine.Misunderstood | DatabaseFailure e) {
            // Not by the logger: before Quarkus runs it only queues, and the queue would die with us.
            System.err.println(e.getMessage());
            System.exit(1);
        }
        if (command == null) {
            Quarkus.run();
        } else {
            Quarkus.run(OperatorCommand.class, command);
        }
    }

    /**
     * Threads that answer requests. Enough to wait for the database while the cores work; with one for each of sixteen
     * callers, two cores answered a tenth fewer pages: each pauses after a request where one of few goes on with the next.
     */
    private static int workers() {
        return Math.min(32, Math.max(10, 4 * Runtime.getRuntime().availableProcessors() + 2));
    }

    private static String[] command(Map<String, String> properties) {
        for (String word : new String[] {OperatorCommand.RESET, OperatorCommand.CLOSE}) {
            String name = properties.remove(word);
            if (name != null) {
                properties.putAll(OperatorCommand.PROPERTIES);
                return new String[] {word, name};
            }
        }
        return null;
    }

    /** Beside what the application does before it needs one: {@link Schema} waits for it. */
    private static void startDatabase() {
        database = EmbeddedDatabase.begin(Path.of(Setting.of("touyan.data", "data")));
        database.configuration().forEach(System::setProperty);
        Runtime.getRuntime().addShutdownHook(new Thread(Touyan::stop, "touyan-database-stop"));
    }

    /** @throws DatabaseFailure when the embedded database does not start */
    static void awaitDatabase() {
        if (database != null) {
            database.await();
        }
    }

    /** Quarkus stops in a hook of its own that is not ordered with this one: the database goes after it. */
    private static void stop() {
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
