package org.touyan.access.preference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

@ApplicationScoped
class PreferenceRepository {
    private final Database database;

    PreferenceRepository(Database database) {
        this.database = database;
    }

    Optional<String> find(UUID account, String code) {
        return database.first(
                Sql.of("select value from preference where account_id = ? and code = ?", account, code),
                row -> row.getString(1));
    }

    long others(UUID account, String code) {
        return database.number(
                Sql.of("select count(*) from preference where account_id = ? and code <> ?", account, code));
    }

    void put(UUID account, String code, String value, Instant now) {
        database.update(Sql.of(
                "insert into preference (account_id, code, value, updated_at) values (?, ?, ?, ?)"
                        + " on duplicate key update value = values(value), updated_at = values(updated_at)",
                account,
                code,
                value,
                now));
    }

    void delete(UUID account, String code) {
        database.update(Sql.of("delete from preference where account_id = ? and code = ?", account, code));
    }
}
