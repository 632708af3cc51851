package org.touyan.access.approval;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.touyan.access.approval.Approvals.ApprovalFacts;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.CurrentActor;

/**
 * Requests that nobody decided in time end, so that what waits for them does not wait for ever and who asked is told. Each
 * is a transaction; one that fails does not keep back the others.
 */
@ApplicationScoped
public class ApprovalExpiry {
    static final String REASON = Approvals.VALID.toDays() + " 天内没有人复核，已过期；仍要办理的，请重新提交";
    private static final Logger LOG = Logger.getLogger(ApprovalExpiry.class);
    private static final int AT_ONCE = 500;

    private final ApprovalRepository rows;
    private final ApprovalKinds kinds;
    private final FieldCipher cipher;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    ApprovalExpiry(
            ApprovalRepository rows, ApprovalKinds kinds, FieldCipher cipher, Event<AuditEvent> audit, Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "4m", identity = "approval-expiry")
    public void run() {
        CurrentActor.asSystem(() -> {
            int found;
            int ended;
            do {
                List<UUID> due = QuarkusTransaction.requiringNew().call(() -> rows.overdue(clock.instant(), AT_ONCE));
                found = due.size();
                ended = end(due);
            } while (found == AT_ONCE && ended > 0);
            return null;
        });
    }

    /** @return how many ended; those that could not stay due, and are tried again in an hour */
    private int end(List<UUID> due) {
        int ended = 0;
        for (UUID id : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> expire(id));
                ended++;
            } catch (RuntimeException e) {
                LOG.errorf(e, "Approval %s could not be ended", id);
            }
        }
        return ended;
    }

    private void expire(UUID id) {
        Approval approval = rows.holdAny(id);
        if (approval.status != ApprovalStatus.PENDING) {
            return;
        }
        ApprovalFacts before = ApprovalFacts.of(approval);
        kinds.find(approval.kind).ifPresent(kind -> kind.expired(change(approval), REASON));
        approval.decide(
                ApprovalStatus.EXPIRED, null, null, REASON, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        rows.flush();
        audit.fire(new AuditEvent(
                "approval.expire",
                "approval",
                id.toString(),
                kinds.title(approval.kind) + " " + approval.subjectName,
                approval.area,
                REASON,
                before,
                ApprovalFacts.of(approval)));
    }

    private ApprovedChange change(Approval approval) {
        return new ApprovedChange(
                approval.id,
                approval.subjectId,
                cipher.decrypt(approval.payload, Approval.PAYLOAD, approval.id),
                approval.reason,
                approval.requestedByName);
    }
}
