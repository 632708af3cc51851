package org.touyan.region.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** 村民小组: numbered 01 to 99 in its village, which is its area; not an area itself. */
@Entity
@Table(name = "villager_group")
@RowLabel("村民小组")
public class VillagerGroup extends ScopedEntity {
    @Column(nullable = false, length = 2)
    public String number;

    @Column(nullable = false, length = 60)
    public String name;

    protected VillagerGroup() {}

    public VillagerGroup(java.util.UUID id, String village, String number, String name) {
        this.id = id == null ? newId() : id;
        this.area = village;
        this.number = number;
        this.name = name;
    }
}
