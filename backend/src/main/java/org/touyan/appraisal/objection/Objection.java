package org.touyan.appraisal.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.scope.ScopedEntity;

/** An objection to a household's score. While it is open, that household's result waits; all others go on. */
@Entity
@RowLabel("评分异议")
@Table(name = "appraisal_objection")
public class Objection extends ScopedEntity {
    @Column(name = "round_id", nullable = false)
    public UUID roundId;

    @Column(nullable = false, length = 20)
    public String number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "subject_kind", nullable = false, length = 20)
    public SubjectKind subjectKind;

    @Column(name = "subject_id", nullable = false)
    public UUID subjectId;

    /** The entry it is about; null for the score as a whole. */
    @Column(name = "entry_id")
    public UUID entryId;

    @Column(name = "raised_on", nullable = false)
    public LocalDate raisedOn;

    @Column(name = "raised_by", nullable = false, length = 60)
    public String raisedBy;

    @Column(nullable = false, length = 500)
    public String text;

    @Column(length = 300)
    public String evidence;

    @Column(name = "due_on", nullable = false)
    public LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public Status status;

    /** Who looks into it; null while nobody was told to. */
    @Column(name = "assignee_id")
    public UUID assigneeId;

    @Column(name = "assignee_name", length = 60)
    public String assigneeName;

    @Column(name = "created_by", nullable = false)
    public UUID createdBy;

    @Column(name = "created_name", nullable = false, length = 60)
    public String createdName;

    @Column(name = "created_at", nullable = false)
    public Instant createdAt;

    @Column(length = 500)
    public String finding;

    /** When it was upheld; null otherwise. */
    @Column(name = "index_before")
    public BigDecimal indexBefore;

    @Column(name = "index_after")
    public BigDecimal indexAfter;

    @Column(name = "decided_by")
    public UUID decidedBy;

    @Column(name = "decided_name", length = 60)
    public String decidedName;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Schema(name = "ObjectionStatus")
    public enum Status {
        OPEN,
        UPHELD,
        REJECTED,
        WITHDRAWN
    }

    boolean overdue(LocalDate today) {
        return status == Status.OPEN && dueOn.isBefore(today);
    }

    /** The village office brings proof for any, and who entered one at the door for that. */
    boolean takesFilesOf(Actor actor) {
        return actor.may(Permission.APPRAISAL_ROUND) && actor.covers(area) || createdBy.equals(actor.accountId());
    }

    /** What is written down of it. @param whose name of the household's head */
    AuditEvent event(String action, String whose, String reason) {
        return new AuditEvent(action, "objection", id.toString(), number + " " + whose, area, reason, null, null);
    }

    void decide(Status outcome, String why, UUID by, String byName, Instant now) {
        status = outcome;
        finding = why;
        decidedBy = by;
        decidedName = byName;
        decidedAt = now;
    }
}
