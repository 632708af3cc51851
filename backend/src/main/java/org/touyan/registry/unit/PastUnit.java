package org.touyan.registry.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** A former state of a unit. Written and read by statements; an entity so that it goes along when places merge. */
@Entity
@RowLabel("单位历史")
@Table(name = "unit_history")
public class PastUnit extends ScopedEntity {
    @Column(name = "unit_id", nullable = false)
    public UUID unitId;

    protected PastUnit() {}
}
