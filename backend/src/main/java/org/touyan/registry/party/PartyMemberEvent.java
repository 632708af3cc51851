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

/** One line of a member's history; lies where the member does, so that whoever looks after him reads all of it. */
@Entity
@RowLabel("党员变动记录")
@Table(name = "party_member_event")
public class PartyMemberEvent extends ScopedEntity {
    @Column(name = "member_id", nullable = false, updatable = false)
    public UUID memberId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public MemberEventKind kind;

    @Column(name = "happened_on", nullable = false)
    public LocalDate happenedOn;

    /** Names of branches as they were on that day. */
    @Column(name = "from_name", length = 200)
    public String fromName;

    @Column(name = "to_name", length = 200)
    public String toName;

    @Column(length = 500)
    public String reason;

    @Column(name = "account_name", nullable = false, length = 60)
    public String accountName;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    protected PartyMemberEvent() {}

    PartyMemberEvent(PartyMember member, MemberEventKind kind, LocalDate happenedOn, String accountName, Instant now) {
        this.id = newId();
        this.area = member.area;
        this.memberId = member.id;
        this.kind = kind;
        this.happenedOn = happenedOn;
        this.accountName = accountName;
        this.createdAt = now;
    }
}
