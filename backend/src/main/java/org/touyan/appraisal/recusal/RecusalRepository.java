package org.touyan.appraisal.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.ProblemException;

/** Who keeps out of which household. A person's account is known by his work in a grid, his household by the residents' book. */
@ApplicationScoped
public class RecusalRepository {
    private static final String COLUMNS =
            "k.id, k.account_id, k.account_name, k.household_id, k.kinship, k.declared_at,"
                    + " k.withdrawn_at, k.withdrawn_name, k.withdrawn_why, h.number, h.head_name, h.area";
    private static final String FROM = " from appraisal_kin k join household h on h.id = k.household_id where ";

    private final Database database;

    RecusalRepository(Database database) {
        this.database = database;
    }

    record Declared(
            UUID id,
            UUID accountId,
            String accountName,
            UUID householdId,
            Kinship kinship,
            Instant declaredAt,
            Instant withdrawnAt,
            String withdrawnName,
            String withdrawnWhy,
            String number,
            String headName,
            String area) {}

    /** The households that the account neither scores nor judges; few. */
    public Map<UUID, Kinship> of(UUID account) {
        Map<UUID, Kinship> found = new HashMap<>();
        database.list(
                        Sql.of(
                                "select household_id, kinship from appraisal_kin"
                                        + " where account_id = ? and withdrawn_at is null union all"
                                        + " select r.household_id, 'SELF' from grid_staff s"
                                        + " join resident r on r.id = s.resident_id where s.account_id = ?"
                                        + " and r.household_id is not null union all"
                                        + " select household_id, 'SELF' from household_account where account_id = ?",
                                account,
                                account,
                                account),
                        row -> Map.entry(Database.uuid(row, 1), Kinship.valueOf(row.getString(2))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** Why he may not do it to his own family's. @param doing what somebody else has to do: 记分, 冲销, 办理 */
    public Optional<String> refusal(UUID account, UUID household, String doing) {
        return Optional.ofNullable(of(account).get(household)).map(kinship -> kinship.refusal(doing));
    }

    public void require(UUID account, UUID household, String doing) {
        refusal(account, household, doing).ifPresent(why -> {
            throw ProblemException.rule("own-household", "subjectId", why);
        });
    }

    boolean declared(UUID account, UUID household) {
        return database.number(Sql.of(
                        "select count(*) from appraisal_kin where account_id = ? and household_id = ?"
                                + " and withdrawn_at is null",
                        account,
                        household))
                > 0;
    }

    void insert(UUID id, UUID account, String accountName, UUID household, Kinship kinship, Instant now) {
        database.update(Sql.of(
                "insert into appraisal_kin (id, account_id, account_name, household_id, kinship, declared_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                id,
                account,
                accountName,
                household,
                kinship,
                now));
    }

    /** @return whether it still stood */
    boolean withdraw(UUID id, String by, String why, Instant now) {
        return database.update(Sql.of(
                        "update appraisal_kin set withdrawn_at = ?, withdrawn_name = ?, withdrawn_why = ?"
                                + " where id = ? and withdrawn_at is null",
                        now,
                        by,
                        why,
                        id))
                > 0;
    }

    Optional<Declared> find(UUID id, List<String> areas) {
        return database.first(
                Sql.of("select " + COLUMNS + FROM).within("h.area", areas).add("and k.id = ?", id),
                RecusalRepository::read);
    }

    /** The latest first. @param account null for everybody's */
    Page<Declared> page(List<String> areas, UUID account, PageQuery query) {
        Sql where = Sql.of(FROM).within("h.area", areas);
        if (account != null) {
            where.add("and k.account_id = ?", account);
        }
        Sql rows = Sql.of("select " + COLUMNS).add(where);
        List<String> after = query.cursor(1);
        if (after != null) {
            rows.add("and k.id < ?", PageQuery.cursorValue(after.get(0), UUID::fromString));
        }
        rows.add("order by k.id desc limit ? offset ?", query.size + 1, query.offset());
        Sql total = Sql.of("select count(*)").add(where);
        return query.page(
                database.list(rows, RecusalRepository::read), database.number(total), false, row -> List.of(row.id()));
    }

    private static Declared read(ResultSet row) throws SQLException {
        return new Declared(
                Database.uuid(row, 1),
                Database.uuid(row, 2),
                row.getString(3),
                Database.uuid(row, 4),
                Kinship.valueOf(row.getString(5)),
                Database.instant(row, 6),
                Database.instant(row, 7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }
}
