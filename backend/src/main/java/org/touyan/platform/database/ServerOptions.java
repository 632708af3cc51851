package org.touyan.platform.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How mariadbd is started: what makes it behave like the MySQL of a real deployment, and as safe. */
final class ServerOptions {

    /** MySQL 8.4's default. Without it MariaDB accepts GROUP BY and dates that MySQL refuses. */
    private static final String MYSQL_SQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private ServerOptions() {}

    static List<String> bootstrap(DatabaseBinaries binaries, Path tables) {
        List<String> command = common(binaries, tables);
        command.add("--bootstrap");
        return command;
    }

    static List<String> serve(DatabaseBinaries binaries, DatabaseFolder folder, int port, Path initFile) {
        List<String> command = common(binaries, folder.tables());
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + folder.socket(),
                "--pid-file=" + folder.pidFile(),
                "--init-file=" + initFile,
                "--skip-name-resolve",
                "--max-connections=100",
                "--sql-mode=" + MYSQL_SQL_MODE,
                "--group-concat-max-len=1024",
                "--default-time-zone=+00:00",
                // An acknowledged write survives a crash of the machine, not only of the process.
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + Setting.of("touyan.db.memory", "256M")));
        // For what operations add, such as --log-bin for point-in-time restore.
        for (String option : Setting.of("touyan.db.options", "").split("\\s+")) {
            if (option.startsWith("--")) {
                command.add(option);
            }
        }
        return command;
    }

    private static List<String> common(DatabaseBinaries binaries, Path tables) {
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                // First, as the server wants it: no my.cnf of this machine decides about our tables.
                "--no-defaults",
                "--datadir=" + tables,
                "--basedir=" + binaries.home(),
                "--lc-messages-dir=" + binaries.share(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--character-set-collations=utf8mb4=utf8mb4_unicode_520_ci",
                "--max-allowed-packet=64M",
                // MariaDB 11.4 otherwise makes an RSA key at every start: 13 s instead of 0.4 s.
                "--skip-ssl"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }
}
