package org.touyan.access.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.ProblemException;

/** The statements of the list of requests: those one may decide, or those one made, newest first. */
@ApplicationScoped
public class ApprovalList {
    private static final Duration TOLD = Duration.ofDays(7);

    private final Database database;
    private final CurrentActor actor;
    private final Clock clock;

    ApprovalList(Database database, CurrentActor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    /** A row's key; the rows themselves are few and read as entities. */
    record Key(UUID id, Instant requestedAt) {}

    Page<Key> page(ApprovalQuery query) {
        if (query.sort != null && !query.sort.equals("-requestedAt")) {
            throw ProblemException.invalid("sort", "复核事项只能从新到旧排列");
        }
        long total = database.number(Sql.of("select count(*) from (select 1 ")
                .add(picked(query))
                .add("limit ?) picked", Page.COUNT_CAP + 1));
        List<Key> keys = database.list(pageSql(query), row -> new Key(Database.uuid(row, 1), Database.instant(row, 2)));
        return query.page(keys, total, false, key -> List.of(key.requestedAt, key.id));
    }

    Sql pageSql(ApprovalQuery query) {
        Sql rows = Sql.of("select id, requested_at ").add(picked(query));
        List<String> after = query.cursor(2);
        if (after != null) {
            Instant at = PageQuery.cursorValue(after.get(0), Instant::parse);
            UUID last = PageQuery.cursorValue(after.get(1), UUID::fromString);
            rows.add("and (requested_at < ? or (requested_at = ? and id < ?))", at, at, last);
        }
        return rows.add("order by requested_at desc, id desc limit ? offset ?", query.size + 1, query.offset());
    }

    /** Requests of others that wait in the areas, for the workbench. */
    public long waiting(Collection<String> areas) {
        if (!actor.get().may(Permission.APPROVAL_DECIDE)) {
            return 0;
        }
        return database.number(Sql.of("select count(*) from approval where")
                .within("area", areas)
                .add("and status = 'PENDING' and expires_at > ? and requested_by <> ?", clock.instant(), self()));
    }

    /** Own requests that came to nothing of late, for the workbench: who asked is told, and asks anew where he still means it. */
    public long cameToNothing() {
        return database.number(Sql.of(
                "select count(*) from approval force index (ix_approval_requester) where requested_by = ?"
                        + " and status in ('REJECTED', 'EXPIRED') and decided_at >= ?",
                self(),
                clock.instant().minus(TOLD)));
    }

    private Sql picked(ApprovalQuery query) {
        Sql sql = Sql.of("from approval where");
        if (query.ofMine()) {
            sql.add("requested_by = ?", self());
            if (query.area != null) {
                sql.add("and").within("area", List.of(query.area));
            }
        } else if (actor.get().may(Permission.APPROVAL_DECIDE)) {
            within(sql, actor.areas(query.area), query.status);
            sql.add("and requested_by <> ?", self());
        } else {
            sql.add("1 = 0");
        }
        if (query.status == ApprovalStatus.EXPIRED) {
            sql.add(
                    "and status in ('PENDING', 'EXPIRED') and (status = 'EXPIRED' or expires_at <= ?)",
                    clock.instant());
        } else if (query.status == ApprovalStatus.PENDING) {
            sql.add("and status = 'PENDING' and expires_at > ?", clock.instant());
        } else if (query.status != null) {
            sql.add("and status = ?", query.status);
        }
        return sql;
    }

    /** Those that wait or came to their end are few, and found by their status; all others of a county or town are read in their order. */
    private static void within(Sql sql, List<String> places, ApprovalStatus status) {
        boolean few = status == ApprovalStatus.PENDING || status == ApprovalStatus.EXPIRED;
        int length = few || places.size() != 1 ? 0 : places.get(0).length();
        if (length == Area.COUNTY) {
            sql.add("county = ?", places.get(0));
        } else if (length == Area.TOWN) {
            sql.add("town = ?", places.get(0));
        } else {
            sql.within("area", places);
        }
    }

    private UUID self() {
        return actor.get().accountId();
    }
}
