package org.touyan.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server that a killed application leaves behind. */
final class Orphan {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Orphan() {}

    /**
     * The folder's lock is ours, so a server on it has no owner. Its process number may have been given to a stranger
     * since, so the program and its data folder must be ours as well.
     */
    static void endOn(DatabaseFolder folder) {
        try {
            if (!Files.exists(folder.pidFile())) {
                return;
            }
            long pid = Long.parseLong(Files.readString(folder.pidFile()).trim());
            ProcessHandle.of(pid)
                    .filter(process -> serves(process.info(), folder))
                    .ifPresent(Orphan::end);
            Files.deleteIfExists(folder.pidFile());
        } catch (IOException | NumberFormatException e) {
            // A pid file cut off by a crash names nobody; InnoDB's own file lock still guards the tables.
        }
    }

    private static boolean serves(ProcessHandle.Info process, DatabaseFolder folder) {
        return process.command().filter(program -> program.contains("mariadbd")).isPresent()
                && process.arguments().map(List::of).orElse(List.of()).contains("--datadir=" + folder.tables());
    }

    /** Asked first, and given the time to write its pages; looked at often, as the JDK polls a stranger but rarely. */
    static void end(ProcessHandle server) {
        server.destroy();
        Instant end = Instant.now().plus(PATIENCE);
        while (server.isAlive()) {
            if (Instant.now().isAfter(end)) {
                server.destroyForcibly();
            }
            pause(20);
        }
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
