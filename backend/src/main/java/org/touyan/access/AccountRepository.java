package org.touyan.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.PageQuery.Sort;

@ApplicationScoped
public class AccountRepository implements PanacheRepositoryBase<Account, UUID> {
    /** What the list can be sorted by. */
    static final Map<String, String> SORTS = Map.of(
            "username", "a.username",
            "displayName", "a.display_name",
            "lastSignInAt", "coalesce(a.last_sign_in_at, '1970-01-01')");

    private final Database database;

    AccountRepository(Database database) {
        this.database = database;
    }

    public Optional<Account> findByUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    /** Not an edit: the version stays, so that nobody's open form becomes stale by a sign-in. */
    public void signedIn(UUID id, Instant at) {
        update("lastSignInAt = ?1 where id = ?2", at, id);
    }

    /** One hit of the list: the id, and the value that it was sorted by, for the cursor. */
    record Hit(UUID id, String sortedBy) {}

    /** One row more than a page. @param after value and id of the last row before, or null */
    List<Hit> hits(AccountQuery query, List<String> areas, LocalDate today, Sort sort, List<String> after) {
        String than = sort.descending() ? "<" : ">";
        Sql sql = Sql.of("select a.id, " + sort.column() + " from account a where");
        matching(sql, query, areas, today);
        if (after != null) {
            String id = after.get(1);
            sql.add(
                    "and (" + sort.column() + " " + than + " ? or (" + sort.column() + " = ? and a.id " + than + " ?))",
                    after.get(0),
                    after.get(0),
                    PageQuery.cursorValue(id, UUID::fromString));
        }
        sql.add("order by " + sort.column() + sort.direction() + ", a.id" + sort.direction());
        sql.add("limit ? offset ?", query.size + 1, query.offset());
        return database.list(sql, row -> new Hit(Database.uuid(row, 1), row.getString(2)));
    }

    /** Stops counting one above {@link Page#COUNT_CAP}. */
    long count(AccountQuery query, List<String> areas, LocalDate today) {
        Sql sql = Sql.of("select count(*) from (select 1 from account a where");
        matching(sql, query, areas, today);
        return database.number(sql.add("limit ?) counted", Page.COUNT_CAP + 1));
    }

    /** With roles and areas, by two queries. */
    Map<UUID, Account> load(Collection<UUID> ids) {
        Map<UUID, Account> loaded = new HashMap<>();
        if (!ids.isEmpty()) {
            list("select distinct a from Account a left join fetch a.roles where a.id in ?1", ids);
            list("select distinct a from Account a left join fetch a.areas where a.id in ?1", ids)
                    .forEach(account -> loaded.put(account.id, account));
        }
        return loaded;
    }

    /** Who may act in that role today, locked until the transaction ends: two of them cannot remove each other at once. */
    List<UUID> lockActive(String role, LocalDate today) {
        // Plain SQL: Hibernate's "for update of" is MySQL's alone.
        return database.list(
                Sql.of(
                        "select a.id from account a join account_role r on r.account_id = a.id and r.role_code = ?"
                                + " where a.status = 'ACTIVE' and a.valid_from <= ?"
                                + " and (a.valid_to is null or a.valid_to >= ?) for update",
                        role,
                        today,
                        today),
                row -> Database.uuid(row, 1));
    }

    /** Accounts that have an area at or below the given one. */
    List<Account> withAreaIn(String area) {
        return list(
                "select distinct a from Account a join a.areas x where x >= ?1 and x < ?2 order by a.username",
                area,
                Area.end(area));
    }

    /** Whether its owner signs in for something else too. */
    boolean hasPosts(UUID account) {
        return getEntityManager()
                        .createQuery("select count(p) from Post p where p.accountId = :account", Long.class)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    /** The place has a new code: whoever had it, or one below it, has the new one. */
    void moveAreas(String from, String to) {
        getEntityManager().flush();
        database.update(Sql.of(
                "insert ignore into account_area (account_id, area)"
                        + " select account_id, concat(?, substring(area, ?)) from account_area where area >= ? and area < ?",
                to,
                from.length() + 1,
                from,
                Area.end(from)));
        database.update(Sql.of("delete from account_area where area >= ? and area < ?", from, Area.end(from)));
        // Two villages in one: who had a grid of the one and the whole of the other has the whole.
        database.update(Sql.of(
                "delete x from account_area x join account_area outside on outside.account_id = x.account_id"
                        + " and outside.area = left(x.area, char_length(outside.area))"
                        + " and char_length(outside.area) < char_length(x.area) where x.area >= ? and x.area < ?",
                to,
                Area.end(to)));
    }

    private static void matching(Sql sql, AccountQuery query, List<String> areas, LocalDate today) {
        sql.add("a.id in (select x.account_id from account_area x where")
                .within("x.area", areas)
                .add(")");
        if (query.q != null && Texts.clean(query.q) != null) {
            String like = "%" + Texts.like(Texts.clean(query.q)) + "%";
            sql.add("and (a.display_name like ? escape '!' or a.username like lower(?) escape '!')", like, like);
        }
        if (query.role != null) {
            sql.add("and a.id in (select r.account_id from account_role r where r.role_code = ?)", query.role);
        }
        if (Boolean.parseBoolean(query.staff)) {
            sql.add(
                    "and exists (select 1 from account_role s where s.account_id = a.id and s.role_code <> ?)",
                    Role.HOUSEHOLD_HEAD);
        }
        if (Boolean.parseBoolean(query.expiring)) {
            sql.add("and a.status = 'ACTIVE' and a.valid_to <= ?", today.plusDays(AccountQuery.EXPIRING_DAYS));
        }
        if (query.status != null) {
            sql.add("and a.status = ?", query.status);
        }
    }
}
