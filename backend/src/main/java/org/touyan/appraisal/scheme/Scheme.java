package org.touyan.appraisal.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A way of appraising that a county has adopted (办法). Everybody below the county may read it. */
@Entity
@Table(name = "appraisal_scheme")
public class Scheme {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id;

    /** The county it holds for; not a matter of who may see it, so it is not called area. */
    @Column(name = "holder_area", nullable = false, length = 20)
    public String holderArea;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "subject_kind", nullable = false, length = 20)
    public SubjectKind subjectKind;

    @Column(nullable = false, length = 60)
    public String name;

    /** The first period that it no longer holds for; null while it goes on. */
    @Column(name = "retired_from", length = 7)
    public String retiredFrom;

    @Column(name = "created_at", nullable = false)
    public Instant createdAt;

    @Version
    public int version;

    protected Scheme() {}

    Scheme(UUID id, String holderArea, SubjectKind subjectKind, String name, Instant now) {
        this.id = id;
        this.holderArea = holderArea;
        this.subjectKind = subjectKind;
        this.name = name;
        this.createdAt = now;
    }

    /** Whether it was given up for the period, or for one that begins with it. */
    boolean retired(Period period) {
        return retiredFrom != null && !period.first().isBefore(new Period(retiredFrom).first());
    }
}
