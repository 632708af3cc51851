package org.touyan.platform.database;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** One mariadbd process, watched: when it dies and nobody asked it to, it is started again on the same port. */
final class DatabaseServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DatabaseServer.class);
    /** Crash recovery of a large redo log comes before the first greeting. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final DatabaseFolder folder;
    private final String accountSql;
    private final int port;
    private DatabaseBinaries binaries;
    private Process process;
    private Instant started;
    private volatile boolean closing;

    /** @param accountSql run at each start, before the first connection is let in */
    DatabaseServer(DatabaseFolder folder, String accountSql) {
        this.folder = folder;
        this.accountSql = accountSql;
        this.port = freePort();
    }

    int port() {
        return port;
    }

    synchronized long pid() {
        return process.pid();
    }

    /** @param cache holds the unpacked programs. @throws DatabaseFailure with a message fit to print */
    void start(Path cache) {
        try {
            binaries = DatabaseBinaries.unpack(cache);
            Orphan.endOn(folder);
            folder.log().turnWhenLarge();
            Bootstrap.run(binaries, folder);
            launch();
        } catch (IOException e) {
            throw folder.log().failure(e.getMessage());
        }
    }

    private synchronized void launch() throws IOException {
        if (closing) {
            return;
        }
        Path secret = folder.secretFile("mariadb.init");
        try {
            Files.writeString(secret, accountSql);
            started = Instant.now();
            process = folder.log()
                    .append(
                            ServerOptions.serve(binaries, folder, port, secret),
                            ProcessBuilder.Redirect.from(new File("/dev/null")));
            awaitGreeting();
        } finally {
            Files.deleteIfExists(secret);
        }
        process.onExit().thenRunAsync(this::revive);
    }

    /** At once when it had run for a while; one that keeps dying young is given growing pauses. */
    private void revive() {
        boolean diedYoung = Duration.between(started, Instant.now()).toSeconds() < 10;
        for (int failures = diedYoung ? 1 : 0; !closing; failures++) {
            Orphan.pause(failures == 0 ? 0 : Math.min(30_000, 250L << failures));
            if (closing) {
                return;
            }
            try {
                LOG.warn("The embedded database ended by itself; starting it again on the same port");
                launch();
                return;
            } catch (IOException | DatabaseFailure e) {
                LOG.error("The embedded database does not start", e);
            }
        }
    }

    /** The first byte from the port comes only when recovery and the account's SQL are through. */
    private void awaitGreeting() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!closing) {
            if (!process.isAlive()) {
                throw folder.log().failure("exit " + process.exitValue());
            }
            if (greets()) {
                return;
            }
            if (Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw folder.log().failure("no answer in " + PATIENCE);
            }
            Orphan.pause(20);
        }
    }

    private boolean greets() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            if (process != null) {
                Orphan.end(process.toHandle());
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseFailure("没有可用的本机端口", "No free port on the loopback interface", e);
        }
    }
}
