package org.touyan.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The data folder while this process owns it: at most one process has it open, held by a lock that dies with it. */
final class DatabaseFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    private DatabaseFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DatabaseFolder open(Path data) {
        Path folder = data.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            folder = folder.toRealPath();
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            FileChannel lock = lock(folder);
            if (lock == null) {
                throw new DatabaseFailure(
                        "另一个进程正在使用数据目录 " + folder + ",请先停止它。",
                        "Another process uses the data folder " + folder + ": stop it first.");
            }
            return new DatabaseFolder(folder, lock);
        } catch (IOException e) {
            throw new DatabaseFailure(
                    "无法使用数据目录 " + folder + ":" + e.getMessage(),
                    "Cannot use the data folder " + folder + ": " + e.getMessage(),
                    e);
        }
    }

    /**
     * Within one JVM the claim is a system property, visible over class loaders: POSIX drops a process' lock when it
     * closes any channel of that file, so a second attempt must not even open it.
     */
    private static FileChannel lock(Path folder) throws IOException {
        if (System.getProperties().putIfAbsent(claim(folder), "open") != null) {
            return null;
        }
        FileChannel channel = FileChannel.open(
                folder.resolve("touyan.lock"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        if (channel.tryLock() != null) {
            return channel;
        }
        channel.close();
        System.clearProperty(claim(folder));
        return null;
    }

    private static String claim(Path folder) {
        return "touyan.folder." + folder;
    }

    /** InnoDB's files. Exists only when the initialisation went through to its end. */
    Path tables() {
        return folder.resolve("mariadb");
    }

    Path unfinishedTables() {
        return folder.resolve("mariadb.new");
    }

    ServerLog log() {
        return new ServerLog(folder.resolve("mariadb.log"));
    }

    Path pidFile() {
        return folder.resolve("mariadb.pid");
    }

    /** Unix sockets end at about 100 characters of path: a deep folder gets its socket in the temporary folder. */
    Path socket() {
        Path inside = folder.resolve("mariadb.sock");
        if (inside.toString().getBytes(StandardCharsets.UTF_8).length < 100) {
            return inside;
        }
        String name = "touyan-" + Integer.toHexString(folder.hashCode()) + ".sock";
        return Path.of(System.getProperty("java.io.tmpdir"), name);
    }

    /** A file that nobody but this account can read, for the start's password. */
    Path secretFile(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    @Override
    public void close() {
        try {
            lock.close();
            System.clearProperty(claim(folder));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
