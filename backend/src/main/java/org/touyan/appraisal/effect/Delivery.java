package org.touyan.appraisal.effect;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** A reward handed over or a restriction made known: who, when, to whom. Undone with a reason, never removed. */
@Entity
@RowLabel("奖惩落实记录")
@Table(name = "appraisal_delivery")
public class Delivery extends ScopedEntity {
    @Column(name = "scheme_id", nullable = false)
    public UUID schemeId;

    @Column(name = "effect_code", nullable = false, length = 20)
    public String effectCode;

    /** As it read then. */
    @Column(name = "effect_text", nullable = false, length = 200)
    public String effectText;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "subject_kind", nullable = false, length = 20)
    public SubjectKind subjectKind;

    @Column(name = "subject_id", nullable = false)
    public UUID subjectId;

    /** Of the honour, grade or posting that it rests on: the next one is a new entitlement. */
    @Column(name = "entitled_since", nullable = false)
    public LocalDate entitledSince;

    @Column(name = "delivered_on", nullable = false)
    public LocalDate deliveredOn;

    @Column(length = 300)
    public String note;

    @Column(name = "recorded_by", nullable = false)
    public UUID recordedBy;

    @Column(name = "recorded_name", nullable = false, length = 60)
    public String recordedName;

    @Column(name = "recorded_at", nullable = false)
    public Instant recordedAt;

    @Column(name = "undone_name", length = 60)
    public String undoneName;

    @Column(name = "undone_at")
    public Instant undoneAt;

    @Column(name = "undone_reason", length = 300)
    public String undoneReason;

    void undo(String byName, Instant now, String reason) {
        undoneName = byName;
        undoneAt = now;
        undoneReason = reason;
    }
}
