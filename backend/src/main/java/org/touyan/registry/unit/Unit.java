package org.touyan.registry.unit;

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
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Pinyin;

/** A department, company or co-operative in a county, town or village. */
@Entity
@RowLabel("单位")
@Table(name = "unit")
public class Unit extends ScopedEntity {
    static final int NAME_MAX = 100;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public UnitKind kind;

    @Column(nullable = false, length = NAME_MAX)
    public String name;

    @Column(nullable = false, length = 40)
    public String initials;

    /** Checked by {@link CreditCode}; null while it is not known. */
    @Column(name = "credit_code", length = 18)
    public String creditCode;

    @Column(name = "legal_person", length = 60)
    public String legalPerson;

    /** Of the office; public. */
    @Column(length = 20)
    public String phone;

    @Column(length = 200)
    public String address;

    @Column(name = "founded_on")
    public LocalDate foundedOn;

    /** First day on which it no longer exists; null while it does. */
    @Column(name = "ended_on")
    public LocalDate endedOn;

    @Column(name = "end_reason", length = 500)
    public String endReason;

    @Column(length = 500)
    public String remarks;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    public Instant updatedAt;

    protected Unit() {}

    Unit(UUID id, Instant now) {
        this.id = id == null ? newId() : id;
        this.createdAt = now;
    }

    /** @param clean already in its stored form */
    void rename(String clean) {
        name = clean;
        initials = Pinyin.initials(clean, 40);
    }
}
