package org.touyan.region.grid;

import org.touyan.region.RegionLevel;

/** Who serves in a grid: "1+3+N" in a governance grid, one contact Party member in a contact grid. */
public enum GridRole {
    GRID_LEADER("网格长", RegionLevel.GRID, true),
    FULL_TIME_GRID_WORKER("专职网格员", RegionLevel.GRID, false),
    PART_TIME_GRID_WORKER("兼职网格员", RegionLevel.GRID, false),
    GRID_ADVISER("网格指导员", RegionLevel.GRID, false),
    CONTACT_MEMBER("联系党员", RegionLevel.CONTACT_GRID, true),
    OTHER("其他力量", null, false);

    public final String label;
    /** Where the role exists; null: in both. */
    public final RegionLevel level;
    /** One at a time. */
    public final boolean single;

    GridRole(String label, RegionLevel level, boolean single) {
        this.label = label;
        this.level = level;
        this.single = single;
    }
}
