package org.touyan.registry.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** A former state of a Party organisation. Written and read by statements; an entity so that it goes along when places merge. */
@Entity
@RowLabel("党组织历史")
@Table(name = "party_organisation_history")
public class PastOrganisation extends ScopedEntity {
    @Column(name = "organisation_id", nullable = false)
    public UUID organisationId;

    protected PastOrganisation() {}
}
