package org.touyan.access.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;

@ApplicationScoped
public class AuditEntryRepository implements PanacheRepositoryBase<AuditEntry, Long> {
    private final Database database;

    AuditEntryRepository(Database database) {
        this.database = database;
    }

    /** @param areas where the caller may look; null for everywhere, entries without a place included */
    record Search(AuditQuery query, Instant from, Instant until, Collection<String> areas) {}

    /** Past Hibernate: every write of the product pays for it. */
    void insert(AuditEntry entry) {
        database.update(Sql.of(
                "insert into audit_entry (at, account_id, account_name, action, object_type, object_id, object_name, area,"
                        + " reason, before_json, after_json, ip, request_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.at,
                entry.accountId,
                entry.accountName,
                entry.action,
                entry.objectType,
                entry.objectId,
                entry.objectName,
                entry.area,
                entry.reason,
                entry.beforeJson,
                entry.afterJson,
                entry.ip,
                entry.requestId));
    }

    /** Where a page ended. */
    record Position(Instant at, long id) {}

    /**
     * Newest first, one row more than a page, in the order of the indexes: each holds what it is named for by time. Where
     * nothing but the time is asked for, its index is named: behind a cursor MySQL would rather skip through that of the
     * accounts and sort the whole span.
     *
     * @param before the last row of the page before, or null
     */
    List<AuditEntry> entries(Search search, Position before) {
        Sql sql =
                Sql.of("select id from audit_entry" + (byTime(search) ? " force index (ix_audit_at)" : "") + " where");
        matching(sql, search);
        if (before != null) {
            sql.add("and at <= ? and (at < ? or id < ?)", before.at, before.at, before.id);
        }
        sql.add(
                "order by at desc, id desc limit ? offset ?",
                search.query().size + 1,
                search.query().offset());
        List<Long> ids = database.list(sql, row -> row.getLong(1));
        Map<Long, AuditEntry> found =
                list("id in ?1", ids).stream().collect(Collectors.toMap(entry -> entry.id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    private static boolean byTime(Search search) {
        AuditQuery query = search.query();
        return search.areas() == null
                && query.account == null
                && query.action == null
                && query.objectType == null
                && query.objectId == null;
    }

    /** Whose doings can be asked for, by part of the name. @param id only this one, or null @param areas null for everywhere */
    List<AuditAccount> accounts(UUID id, String q, Collection<String> areas, int most) {
        String like = "%" + (Texts.clean(q) == null ? "" : Texts.like(Texts.clean(q))) + "%";
        Sql sql = Sql.of("select a.id, a.username, a.display_name from account a where")
                .add("(a.display_name like ? escape '!' or a.username like lower(?) escape '!')", like, like);
        if (id != null) {
            sql.add("and a.id = ?", id);
        }
        if (areas != null) {
            sql.add("and a.id in (select x.account_id from account_area x where")
                    .within("x.area", areas)
                    .add(")");
        }
        return database.list(
                sql.add("order by a.username limit ?", most),
                row -> new AuditAccount(Database.uuid(row, 1), row.getString(2), row.getString(3)));
    }

    /** Stops counting one above {@link Page#COUNT_CAP}. */
    long count(Search search) {
        Sql sql = Sql.of("select count(*) from (select 1 from audit_entry where");
        matching(sql, search);
        return database.number(sql.add("limit ?) counted", Page.COUNT_CAP + 1));
    }

    private static void matching(Sql sql, Search search) {
        AuditQuery query = search.query();
        sql.add("at >= ? and at < ?", search.from(), search.until());
        if (search.areas() != null) {
            sql.add("and").within("area", search.areas());
        }
        if (query.account != null) {
            sql.add("and account_id = ?", query.account);
        }
        if (query.action != null) {
            if (query.action.contains(".")) {
                sql.add("and action = ?", query.action);
            } else {
                sql.add("and action like ? escape '!'", Texts.like(query.action) + ".%");
            }
        }
        if (query.objectType != null) {
            sql.add("and object_type = ?", query.objectType);
        }
        if (query.objectId != null) {
            sql.add("and object_id = ?", query.objectId);
        }
        if (query.q != null && Texts.clean(query.q) != null) {
            String like = "%" + Texts.like(Texts.clean(query.q)) + "%";
            sql.add("and (object_name like ? escape '!' or account_name like ? escape '!'", like, like);
            sql.add("or reason like ? escape '!')", like);
        }
    }
}
