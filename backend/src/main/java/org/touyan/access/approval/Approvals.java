package org.touyan.access.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.web.ProblemException;

/**
 * The second person (双人复核), for any module. It needs three lines there:
 *
 * <pre>
 * if (approvals.required(KIND)) {
 *     approvals.request(new NewApproval(KIND, area, "household", id, name, "销户：…", body, reason));
 *     return view;   // unchanged, with {@link #pendingOf} in it
 * }
 * </pre>
 *
 * and a bean of {@link ApprovalKind} that carries the change out once another account has approved it.
 */
@ApplicationScoped
public class Approvals {
    /** Long enough for a village's next meeting; then it is asked anew. */
    static final Duration VALID = Duration.ofDays(30);

    private final ApprovalRepository rows;
    private final ApprovalKinds kinds;
    private final ApprovalRules rules;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    Approvals(
            ApprovalRepository rows,
            ApprovalKinds kinds,
            ApprovalRules rules,
            FieldCipher cipher,
            ObjectMapper json,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.rules = rules;
        this.cipher = cipher;
        this.json = json;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether such a change needs a second person today: the county's setting, else the kind's preset. */
    public boolean required(String kind) {
        return rules.required(kinds.get(kind));
    }

    /** Puts the change before a second person. 409 when one of the kind waits for the subject already. @return its id */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID request(NewApproval asked) {
        ApprovalKind kind = kinds.get(asked.kind());
        boolean waits = pendingOf(Set.of(asked.subject())).stream()
                .anyMatch(pending -> pending.kind().equals(kind.code()));
        if (waits) {
            throw ProblemException.state("“" + kind.title() + "”已提交，正在等待复核");
        }
        Actor by = actor.get();
        Approval approval = new Approval();
        approval.id = ScopedEntity.newId();
        approval.area = asked.area().length() > Area.VILLAGE ? Area.village(asked.area()) : asked.area();
        approval.kind = kind.code();
        approval.subjectType = asked.subjectType();
        approval.subjectId = asked.subject();
        approval.subjectName = cut(asked.subjectName(), 120);
        approval.summary = cut(asked.summary(), 1000);
        approval.payload = cipher.encrypt(text(asked.payload()), Approval.PAYLOAD, approval.id);
        approval.reason = asked.reason();
        approval.status = ApprovalStatus.PENDING;
        approval.requestedBy = by.accountId();
        approval.requestedByName = by.name();
        approval.requestedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        approval.expiresAt = approval.requestedAt.plus(VALID);
        rows.save(approval);
        audit.fire(new AuditEvent(
                "approval.request",
                "approval",
                approval.id.toString(),
                kind.title() + " " + approval.subjectName,
                approval.area,
                approval.reason,
                null,
                ApprovalFacts.of(approval)));
        return approval.id;
    }

    /** What waits for these records, oldest first. The caller has checked that they may be seen. */
    public List<PendingApproval> pendingOf(Collection<UUID> subjects) {
        Instant now = clock.instant();
        return rows.pending(subjects, now).stream()
                .map(pending -> pending.named(kinds.title(pending.kind())))
                .toList();
    }

    /** What the record keeps of a request: no payload. */
    public record ApprovalFacts(String kind, String subjectName, String summary, ApprovalStatus status) {
        static ApprovalFacts of(Approval approval) {
            return new ApprovalFacts(approval.kind, approval.subjectName, approval.summary, approval.status);
        }
    }

    private String text(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot keep " + payload.getClass(), e);
        }
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max - 1) + "…";
    }
}
