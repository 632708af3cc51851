package org.touyan.access.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.ProblemException;

/** Requests for a second person: seen by who decides in their area and by who asked. */
@ApplicationScoped
class ApprovalRepository implements PanacheRepositoryBase<Approval, UUID> {
    private final Database database;
    private final CurrentActor actor;

    ApprovalRepository(Database database, CurrentActor actor) {
        this.database = database;
        this.actor = actor;
    }

    /** Where it is decided and who asked. */
    private record Standing(String area, UUID requestedBy) {}

    /** Held until the transaction ends, so that two do not decide at once. 404 for one that is neither his to decide nor his own. */
    Approval hold(UUID id) {
        Standing standing = standing(id, " for update");
        return actor.including(standing.area, () -> findById(id));
    }

    /** Those that nobody decided in time, the oldest first. */
    List<UUID> overdue(Instant now, int most) {
        return database.list(
                Sql.of("select id from approval where status = 'PENDING' and expires_at <= ?", now)
                        .add("order by expires_at limit ?", most),
                row -> Database.uuid(row, 1));
    }

    /** Held until the transaction ends, by the system. */
    Approval holdAny(UUID id) {
        database.list(Sql.of("select id from approval where id = ? for update", id), row -> true);
        return findById(id);
    }

    Approval require(UUID id) {
        Standing standing = standing(id, "");
        return actor.including(standing.area, () -> findById(id));
    }

    private Standing standing(UUID id, String lock) {
        return database.first(
                        Sql.of("select area, requested_by from approval where id = ?" + lock, id),
                        row -> new Standing(row.getString(1), Database.uuid(row, 2)))
                .filter(standing -> standing.requestedBy.equals(actor.get().accountId())
                        || (actor.get().may(Permission.APPROVAL_DECIDE)
                                && actor.get().covers(standing.area)))
                .orElseThrow(ProblemException::notFound);
    }

    /** Also of one that is decided elsewhere. */
    void save(Approval approval) {
        actor.including(approval.area, () -> {
            persist(approval);
            flush();
            return null;
        });
    }

    List<PendingApproval> pending(Collection<UUID> subjects, Instant now) {
        return subjects.isEmpty()
                ? List.of()
                : database.list(
                        Sql.of(
                                        "select id, kind, subject_id, summary, requested_by_name, requested_at from approval where")
                                .in("subject_id", subjects)
                                .add("and status = 'PENDING' and expires_at > ? order by requested_at", now),
                        row -> new PendingApproval(
                                Database.uuid(row, 1),
                                row.getString(2),
                                null,
                                Database.uuid(row, 3),
                                row.getString(4),
                                row.getString(5),
                                Database.instant(row, 6)));
    }
}
