package org.touyan.region.grid;

import org.touyan.region.RegionLevel;

/** Governance grids hold 300 to 500 households, contact grids about 8 with their contact Party member. */
public enum GridType {
    GOVERNANCE(RegionLevel.GRID),
    CONTACT(RegionLevel.CONTACT_GRID);

    public final RegionLevel level;

    GridType(RegionLevel level) {
        this.level = level;
    }

    /** @return null when the level is no grid */
    public static GridType of(RegionLevel level) {
        return level == RegionLevel.GRID ? GOVERNANCE : level == RegionLevel.CONTACT_GRID ? CONTACT : null;
    }
}
