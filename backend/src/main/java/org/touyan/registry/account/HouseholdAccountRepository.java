package org.touyan.registry.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.HouseholdStatus;

@ApplicationScoped
class HouseholdAccountRepository implements PanacheRepositoryBase<HouseholdAccount, UUID> {
    private final Database database;

    HouseholdAccountRepository(Database database) {
        this.database = database;
    }

    /** @param area where the household is today, whatever areas the account has */
    record Own(UUID household, String area, HouseholdStatus status) {}

    /** The household that an account is for. */
    @Transactional
    Optional<Own> own(UUID account) {
        return database.first(
                Sql.of(
                        "select h.id, h.area, h.status from household_account a join household h on h.id = a.household_id"
                                + " where a.account_id = ?",
                        account),
                row -> new Own(Database.uuid(row, 1), row.getString(2), HouseholdStatus.valueOf(row.getString(3))));
    }

    /** The account that a household has, whoever asks. */
    Optional<UUID> account(UUID household) {
        return database.first(
                Sql.of("select account_id from household_account where household_id = ?", household),
                row -> Database.uuid(row, 1));
    }

    /** By a statement: who moves the household need not see the village it comes from any more. */
    void moveTo(UUID household, String village) {
        database.update(Sql.of(
                "update household_account set area = ?, version = version + 1 where household_id = ?",
                village,
                household));
    }

    long among(Sql households) {
        return database.number(Sql.of("select count(*) from household_account where household_id in (")
                .add(households)
                .add(")"));
    }
}
