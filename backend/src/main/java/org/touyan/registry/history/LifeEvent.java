package org.touyan.registry.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/**
 * A row of the history. Written and read by statements ({@link LifeEventRepository}); it is an entity so that it goes
 * along when villages merge.
 */
@Entity
@RowLabel("变更记录")
@Table(name = "life_event")
public class LifeEvent extends ScopedEntity {
    @Column(name = "household_id", nullable = false)
    public UUID householdId;

    protected LifeEvent() {}
}
