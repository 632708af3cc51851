package org.touyan.appraisal.scheme;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a scheme's rules. A draft is edited; what is enacted never changes, because it explains old figures. */
@Entity
@Table(name = "appraisal_version")
public class SchemeVersion {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id;

    @Column(name = "scheme_id", nullable = false)
    public UUID schemeId;

    @Column(nullable = false)
    public int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public Status status;

    /** The first period it holds for; null while it is a draft. */
    @Column(name = "valid_from", length = 7)
    public String validFrom;

    /** Read only when it is asked for: which version holds is asked far more often than what it says. */
    @Basic(fetch = FetchType.LAZY)
    @Column(nullable = false, columnDefinition = "mediumtext")
    public String rules;

    @Column(name = "created_at", nullable = false)
    public Instant createdAt;

    @Column(name = "created_by", nullable = false)
    public UUID createdBy;

    @Column(name = "enacted_at")
    public Instant enactedAt;

    @Version
    public int version;

    @Schema(name = "SchemeStatus")
    public enum Status {
        DRAFT,
        ENACTED
    }

    protected SchemeVersion() {}

    SchemeVersion(UUID id, UUID schemeId, int number, String rules, UUID createdBy, Instant now) {
        this.id = id;
        this.schemeId = schemeId;
        this.number = number;
        this.status = Status.DRAFT;
        this.rules = rules;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    void enact(Period from, Instant now) {
        status = Status.ENACTED;
        validFrom = from.text();
        enactedAt = now;
    }
}
