package org.touyan.platform.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Makes the system tables of a new data folder, as mariadb-install-db does but without its shell and Perl. */
final class Bootstrap {

    private Bootstrap() {}

    /** In a folder of its own first, so a start that is killed half way leaves nothing that looks finished. */
    static void run(DatabaseBinaries binaries, DatabaseFolder folder) throws IOException {
        if (Files.isDirectory(folder.tables())) {
            return;
        }
        Path fresh = folder.unfinishedTables();
        Folders.delete(fresh);
        Files.createDirectories(fresh);
        Process server = folder.log().append(ServerOptions.bootstrap(binaries, fresh), ProcessBuilder.Redirect.PIPE);
        feed(server, binaries);
        if (waitFor(server) != 0) {
            throw folder.log().failure("bootstrap");
        }
        Files.move(fresh, folder.tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void feed(Process server, DatabaseBinaries binaries) {
        // The account of the unix socket is the one that runs this process.
        String owner = System.getProperty("user.name").replaceAll("[^A-Za-z0-9._-]", "");
        // Bootstrap mode reads one statement a line.
        String opening = "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket='" + owner + "';\n";
        try (OutputStream sql = server.getOutputStream()) {
            sql.write(opening.getBytes(StandardCharsets.UTF_8));
            for (String file : DatabaseBinaries.SYSTEM_TABLES) {
                Files.copy(binaries.share().resolve(file), sql);
            }
        } catch (IOException e) {
            // A broken pipe only says that the server gave up; its exit code and its log say why.
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
