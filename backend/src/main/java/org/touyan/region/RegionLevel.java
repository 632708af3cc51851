package org.touyan.region;

import org.touyan.platform.scope.Area;

/** The levels of the tree; the length of an area code says its level. */
public enum RegionLevel {
    PROVINCE(2, "省"),
    PREFECTURE(4, "市"),
    COUNTY(Area.COUNTY, "县"),
    TOWN(Area.TOWN, "乡镇"),
    VILLAGE(Area.VILLAGE, "村"),
    GRID(Area.GRID, "网格"),
    CONTACT_GRID(Area.CONTACT_GRID, "联动网格");

    /** Digits of an area code of this level. */
    public final int length;

    public final String label;

    RegionLevel(int length, String label) {
        this.length = length;
        this.label = label;
    }

    /** @return null for a length that no level has */
    public static RegionLevel of(String area) {
        for (RegionLevel level : values()) {
            if (level.length == area.length()) {
                return level;
            }
        }
        return null;
    }

    /** @return null for a province */
    public RegionLevel parent() {
        return this == PROVINCE ? null : values()[ordinal() - 1];
    }

    /** @return null for a contact grid */
    public RegionLevel child() {
        return this == CONTACT_GRID ? null : values()[ordinal() + 1];
    }

    /** A unit of the official division tables, not a grid that the county draws itself. */
    public boolean isDivision() {
        return compareTo(VILLAGE) <= 0;
    }

    /** The code of the unit above, null for a province. */
    public static String parentOf(String area) {
        RegionLevel parent = of(area).parent();
        return parent == null ? null : area.substring(0, parent.length);
    }
}
