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

/** A household's separate consent that a bank reads its index (个人信息保护法 art. 23); it may be withdrawn at any time. */
@Entity
@RowLabel("信贷授权")
@Table(name = "appraisal_consent")
public class Consent extends ScopedEntity {
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "subject_kind", nullable = false, length = 20)
    public SubjectKind subjectKind;

    @Column(name = "subject_id", nullable = false)
    public UUID subjectId;

    /** The bank that the consent names. */
    @Column(nullable = false, length = 60)
    public String recipient;

    /** Where the signed paper is. */
    @Column(nullable = false, length = 300)
    public String evidence;

    @Column(name = "given_on", nullable = false)
    public LocalDate givenOn;

    @Column(name = "recorded_name", nullable = false, length = 60)
    public String recordedName;

    @Column(name = "recorded_at", nullable = false)
    public Instant recordedAt;

    @Column(name = "withdrawn_on")
    public LocalDate withdrawnOn;

    @Column(name = "withdrawn_name", length = 60)
    public String withdrawnName;

    @Column(name = "withdrawn_reason", length = 300)
    public String withdrawnReason;

    void withdraw(String byName, LocalDate today, String reason) {
        withdrawnOn = today;
        withdrawnName = byName;
        withdrawnReason = reason;
    }
}
