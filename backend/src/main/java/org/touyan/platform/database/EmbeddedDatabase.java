package org.touyan.platform.database;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The database that runs when none is configured: a MariaDB in the data folder, reached over the loopback interface
 * with an account and a password that live as long as this start. See docs/operations.md for the folder's layout.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String SCHEMA = "touyan";
    /**
     * Server-side prepared statements and the driver's caches save 20 to 29 % of all CPU per request (measured). The
     * socket timeout bounds how long a hung server holds a request, yet lets a migration of a large table through.
     */
    private static final String URL_OPTIONS = "?rewriteBatchedStatements=true&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&useServerPrepStmts=true&cachePrepStmts=true"
            + "&prepStmtCacheSize=250&prepStmtCacheSqlLimit=4096&useLocalSessionState=true"
            + "&cacheServerConfiguration=true&elideSetAutoCommits=true&maintainTimeStats=false"
            + "&connectTimeout=3000&socketTimeout=60000&sslMode=DISABLED&allowPublicKeyRetrieval=true";

    private final DatabaseFolder folder;
    private final DatabaseServer server;
    private final String password;

    private final CompletableFuture<Void> started;

    private EmbeddedDatabase(DatabaseFolder folder, DatabaseServer server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
        this.started = CompletableFuture.runAsync(
                () -> server.start(cache()), task -> new Thread(task, "touyan-database-start").start());
    }

    /**
     * Starts the server on a folder, which is made and initialised when it is not there.
     *
     * @throws DatabaseFailure with a message fit to print
     */
    public static EmbeddedDatabase start(Path data) {
        EmbeddedDatabase database = begin(data);
        database.await();
        return database;
    }

    /**
     * The same, but returns while the server is still starting: nobody may connect before {@link #await} does.
     *
     * @throws DatabaseFailure with a message fit to print
     */
    public static EmbeddedDatabase begin(Path data) {
        DatabaseFolder folder = DatabaseFolder.open(data);
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        return new EmbeddedDatabase(folder, new DatabaseServer(folder, accountSql(password)), password);
    }

    /** @throws DatabaseFailure when the server did not start; the folder is free again then */
    public void await() {
        try {
            started.join();
        } catch (CompletionException e) {
            folder.close();
            throw e.getCause() instanceof DatabaseFailure failure ? failure : e;
        }
    }

    private static Path cache() {
        return Path.of(Setting.of("touyan.cache", System.getProperty("user.home") + "/.cache/touyan"));
    }

    /** The init file takes one statement a line. */
    private static String accountSql(String password) {
        String account = "'" + SCHEMA + "'@'127.0.0.1'";
        return "CREATE DATABASE IF NOT EXISTS " + SCHEMA + ";\n"
                + "CREATE OR REPLACE USER " + account + " IDENTIFIED BY '" + password + "';\n"
                + "GRANT ALL PRIVILEGES ON " + SCHEMA + ".* TO " + account + ";\n";
    }

    public String url() {
        return "jdbc:mysql://127.0.0.1:" + server.port() + "/" + SCHEMA + URL_OPTIONS;
    }

    public String user() {
        return SCHEMA;
    }

    public String password() {
        return password;
    }

    /** The server's process, for tests and drills that end it. */
    public long pid() {
        return server.pid();
    }

    /** What Quarkus needs to reach it. */
    public Map<String, String> configuration() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url(),
                "quarkus.datasource.username", user(),
                "quarkus.datasource.password", password(),
                // Its folder may then hold the field key too.
                "touyan.database.embedded", "true");
    }

    /** Ends the server the clean way and gives the folder free. */
    @Override
    public void close() {
        server.close();
        folder.close();
    }
}
