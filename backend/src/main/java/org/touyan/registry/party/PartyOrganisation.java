package org.touyan.registry.party;

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
import org.touyan.platform.text.Texts;

/**
 * A committee, general branch, branch or group of the Party. How many members it has is kept beside it by
 * {@link PartyOrganisationRepository#count}.
 */
@Entity
@RowLabel("党组织")
@Table(name = "party_organisation")
public class PartyOrganisation extends ScopedEntity {
    static final int NAME_MAX = 80;

    @Column(name = "parent_id")
    public UUID parentId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public OrganisationKind kind;

    @Column(nullable = false, length = NAME_MAX)
    public String name;

    @Column(nullable = false, length = 40)
    public String initials;

    /** Null when the secretary is no member of the county's list. */
    @Column(name = "secretary_id")
    public UUID secretaryId;

    @Column(name = "secretary_name", length = 60)
    public String secretaryName;

    /** The villager group that a Party group belongs to; two digits. */
    @Column(name = "villager_group", length = 2)
    public String villagerGroup;

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

    protected PartyOrganisation() {}

    PartyOrganisation(UUID id, OrganisationKind kind, UUID parentId, String area, Instant now) {
        this.id = id == null ? newId() : id;
        this.kind = kind;
        this.parentId = parentId;
        this.area = area;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void rename(String typed) {
        name = Texts.clean(typed);
        initials = Pinyin.initials(name, 40);
    }

    boolean stands() {
        return endedOn == null;
    }
}
