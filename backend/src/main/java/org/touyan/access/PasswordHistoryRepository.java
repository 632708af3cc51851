package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** The passwords that an account had before, as hashes. */
@ApplicationScoped
public class PasswordHistoryRepository {
    /** With the present one, as many as may not come again. */
    public static final int REMEMBERED = 5;

    private final Database database;

    PasswordHistoryRepository(Database database) {
        this.database = database;
    }

    /** The latest first. */
    public List<String> last(UUID account) {
        return database.list(
                Sql.of("select hash from password_history where account_id = ?", account)
                        .add("order by set_at desc limit ?", REMEMBERED - 1),
                row -> row.getString(1));
    }

    /** Before an administrator or a sign-on puts another in its place. A one-time password was nobody's choice. */
    public void keep(Account account, Instant replacedAt) {
        if (!account.mustChangePassword) {
            add(account.id, account.passwordHash, replacedAt);
        }
    }

    /** @param replacedAt when it ceased to be the password */
    public void add(UUID account, String hash, Instant replacedAt) {
        database.update(Sql.of(
                "insert into password_history (account_id, set_at, hash) values (?, ?, ?)", account, replacedAt, hash));
        List<Instant> kept = database.list(
                Sql.of("select set_at from password_history where account_id = ?", account)
                        .add("order by set_at desc limit ?", REMEMBERED - 1),
                row -> Database.instant(row, 1));
        database.update(Sql.of(
                "delete from password_history where account_id = ? and set_at < ?",
                account,
                kept.get(kept.size() - 1)));
    }
}
