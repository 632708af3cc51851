package org.touyan.access.factor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Second factors and the codes for a lost phone. Plain SQL: what is used once must not be used twice at once. */
@ApplicationScoped
public class SecondFactorRepository {
    private final Database database;

    SecondFactorRepository(Database database) {
        this.database = database;
    }

    /** @param secret sealed @param confirmedAt null while it is being set up */
    record Factor(UUID account, byte[] secret, Instant confirmedAt) {}

    Optional<Factor> find(UUID account) {
        return database.first(
                Sql.of("select secret, confirmed_at from second_factor where account_id = ?", account),
                row -> new Factor(account, row.getBytes(1), Database.instant(row, 2)));
    }

    /** One that was begun before and never confirmed gives way. @return false when there is a confirmed one */
    boolean begin(UUID account, byte[] secret, Instant now) {
        database.update(Sql.of("delete from second_factor where account_id = ? and confirmed_at is null", account));
        return database.update(Sql.of(
                        "insert ignore into second_factor (account_id, secret, created_at, last_step) values (?, ?, ?, 0)",
                        account,
                        secret,
                        now))
                == 1;
    }

    boolean confirm(UUID account, Instant now) {
        return database.update(Sql.of(
                        "update second_factor set confirmed_at = ? where account_id = ? and confirmed_at is null",
                        now,
                        account))
                == 1;
    }

    /** @return false when that code, or a later one, was used before */
    boolean use(UUID account, long step) {
        return database.update(Sql.of(
                        "update second_factor set last_step = ? where account_id = ? and last_step < ?",
                        step,
                        account,
                        step))
                == 1;
    }

    void replaceRecovery(UUID account, Collection<byte[]> hashes) {
        database.update(Sql.of("delete from recovery_code where account_id = ?", account));
        hashes.forEach(hash ->
                database.update(Sql.of("insert into recovery_code (account_id, hash) values (?, ?)", account, hash)));
    }

    /** @return false when there is no such code any more */
    boolean useRecovery(UUID account, byte[] hash) {
        return database.update(Sql.of("delete from recovery_code where account_id = ? and hash = ?", account, hash))
                == 1;
    }

    long recoveryLeft(UUID account) {
        return database.number(Sql.of("select count(*) from recovery_code where account_id = ?", account));
    }

    /** @return false when there was none */
    public boolean delete(UUID account) {
        database.update(Sql.of("delete from recovery_code where account_id = ?", account));
        return database.update(Sql.of("delete from second_factor where account_id = ?", account)) == 1;
    }

    /** Confirmed. */
    public boolean has(UUID account) {
        return database.number(Sql.of(
                        "select count(*) from second_factor where account_id = ? and confirmed_at is not null",
                        account))
                > 0;
    }
}
