package org.touyan.access.approval;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.access.PermissionView;
import org.touyan.access.approval.ApprovalViews.ApprovalView;
import org.touyan.access.approval.ApprovalViews.Decision;
import org.touyan.access.approval.Approvals.ApprovalFacts;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;

/** Lists requests and decides on them: never the one who asked, and only who could have done it himself. */
@ApplicationScoped
class ApprovalService {
    private final ApprovalRepository rows;
    private final ApprovalList list;
    private final ApprovalKinds kinds;
    private final FieldCipher cipher;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    ApprovalService(
            ApprovalRepository rows,
            ApprovalList list,
            ApprovalKinds kinds,
            FieldCipher cipher,
            AreaNames names,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.rows = rows;
        this.list = list;
        this.kinds = kinds;
        this.cipher = cipher;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<ApprovalView> page(ApprovalQuery query) {
        return list.page(query).map(key -> view(rows.require(key.id())));
    }

    @Transactional
    ApprovalView get(UUID id) {
        return view(rows.require(id));
    }

    @Transactional
    ApprovalView act(UUID id, ApprovalAction action, Decision body) {
        Approval approval = rows.hold(id);
        if (action != ApprovalAction.WITHDRAW && !actor.get().may(Permission.APPROVAL_DECIDE)) {
            throw new ForbiddenException();
        }
        approval.requireVersion(body.version(), () -> view(approval));
        String obstacle = obstacle(approval, action);
        if (obstacle != null) {
            throw ProblemException.state(obstacle);
        }
        ApprovalFacts before = ApprovalFacts.of(approval);
        ApprovedChange change = new ApprovedChange(
                approval.id,
                approval.subjectId,
                cipher.decrypt(approval.payload, Approval.PAYLOAD, approval.id),
                approval.reason,
                approval.requestedByName);
        if (action == ApprovalAction.APPROVE) {
            kinds.get(approval.kind).execute(change);
        } else {
            kinds.find(approval.kind)
                    .ifPresent(kind -> kind.refused(change, body.reason().strip()));
        }
        // Read again: what was carried out may have cleared what was loaded.
        Approval held = rows.require(id);
        Actor by = actor.get();
        held.decide(action.becomes, by.accountId(), by.name(), body.reason().strip(), now());
        rows.save(held);
        audit.fire(new AuditEvent(
                action.recorded,
                "approval",
                id.toString(),
                kinds.title(held.kind) + " " + held.subjectName,
                held.area,
                body.reason().strip(),
                before,
                ApprovalFacts.of(held)));
        return view(held);
    }

    /** Why it is not possible now, or null. */
    private String obstacle(Approval approval, ApprovalAction action) {
        ApprovalStatus status = approval.statusAt(now());
        if (status != ApprovalStatus.PENDING) {
            return "这件事项" + status.label + "，不能再办理";
        }
        boolean mine = approval.requestedBy.equals(actor.get().accountId());
        if (action == ApprovalAction.WITHDRAW) {
            return mine ? null : "只能撤回自己提交的事项";
        }
        if (mine) {
            return "自己提交的事项，要由另一位有权限的人员复核";
        }
        String permission =
                kinds.find(approval.kind).map(ApprovalKind::permission).orElse(null);
        if (permission == null) {
            return "系统里已没有这类复核";
        }
        return actor.get().may(permission) ? null : "复核这类事项还需要“" + PermissionView.name(permission) + "”权限";
    }

    private ApprovalView view(Approval approval) {
        return new ApprovalView(
                approval.id,
                approval.kind,
                kinds.title(approval.kind),
                approval.area,
                names.name(approval.area),
                approval.subjectType,
                approval.subjectId,
                approval.subjectName,
                approval.summary,
                approval.reason,
                approval.statusAt(now()),
                approval.requestedByName,
                approval.requestedAt,
                approval.expiresAt,
                approval.decidedByName,
                approval.decidedAt,
                approval.decisionReason,
                approval.requestedBy.equals(actor.get().accountId()),
                approval.version,
                actions(approval));
    }

    /** Who may not decide at all is not offered it. */
    private List<ActionView> actions(Approval approval) {
        List<ActionView> actions = new ArrayList<>();
        for (ApprovalAction action : ApprovalAction.values()) {
            boolean offered = action == ApprovalAction.WITHDRAW
                    ? approval.requestedBy.equals(actor.get().accountId())
                    : actor.get().may(Permission.APPROVAL_DECIDE);
            if (offered) {
                String obstacle = obstacle(approval, action);
                actions.add(
                        obstacle == null
                                ? ActionView.enabled(action.path)
                                : ActionView.disabled(action.path, obstacle));
            }
        }
        return actions;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
