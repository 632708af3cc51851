package org.touyan.registry.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** A former state of a Party member. Written and read by statements; an entity so that it goes along when places merge. */
@Entity
@RowLabel("党员历史")
@Table(name = "party_member_history")
public class PastMember extends ScopedEntity {
    @Column(name = "member_id", nullable = false)
    public UUID memberId;

    protected PastMember() {}
}
