package org.touyan.registry.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** A former state of a household. Written and read by statements; an entity so that it goes along when villages merge. */
@Entity
@RowLabel("农户历史")
@Table(name = "household_history")
public class PastHousehold extends ScopedEntity {
    @Column(name = "household_id", nullable = false)
    public UUID householdId;

    protected PastHousehold() {}
}
