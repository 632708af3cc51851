package org.touyan.access.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** A change that waits for a second person, and what became of it. */
@Entity
@RowLabel("复核事项")
@Table(name = "approval")
public class Approval extends ScopedEntity {
    static final String PAYLOAD = "approval_payload";

    @Column(nullable = false, length = 40, updatable = false)
    public String kind;

    @Column(name = "subject_type", nullable = false, length = 40, updatable = false)
    public String subjectType;

    @Column(name = "subject_id", nullable = false, updatable = false)
    public UUID subjectId;

    @Column(name = "subject_name", nullable = false, length = 120, updatable = false)
    public String subjectName;

    @Column(nullable = false, length = 1000, updatable = false)
    public String summary;

    @Column(nullable = false, columnDefinition = "mediumblob", updatable = false)
    byte[] payload;

    @Column(length = 500, updatable = false)
    public String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public ApprovalStatus status;

    @Column(name = "requested_by", nullable = false, updatable = false)
    public UUID requestedBy;

    @Column(name = "requested_by_name", nullable = false, length = 60, updatable = false)
    public String requestedByName;

    @Column(name = "requested_at", nullable = false, updatable = false)
    public Instant requestedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    public Instant expiresAt;

    @Column(name = "decided_by")
    public UUID decidedBy;

    @Column(name = "decided_by_name", length = 60)
    public String decidedByName;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Column(name = "decision_reason", length = 500)
    public String decisionReason;

    /** Its status as it reads at that moment. */
    ApprovalStatus statusAt(Instant now) {
        return status == ApprovalStatus.PENDING && !expiresAt.isAfter(now) ? ApprovalStatus.EXPIRED : status;
    }

    void decide(ApprovalStatus becomes, UUID by, String byName, String why, Instant now) {
        status = becomes;
        decidedBy = by;
        decidedByName = byName;
        decisionReason = why;
        decidedAt = now;
    }
}
