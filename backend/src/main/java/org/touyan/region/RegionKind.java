package org.touyan.region;

/** Kinds of towns and villages with the numbers that GB/T 10114 and the statistical codes give them. */
public enum RegionKind {
    SUBDISTRICT(RegionLevel.TOWN, 1, 99, "街道"),
    TOWN(RegionLevel.TOWN, 100, 199, "镇"),
    TOWNSHIP(RegionLevel.TOWN, 200, 399, "乡"),
    COMMUNITY(RegionLevel.VILLAGE, 1, 199, "社区"),
    VILLAGE(RegionLevel.VILLAGE, 200, 399, "行政村");

    public final RegionLevel level;
    /** First and last of the three digits that new units of this kind get. */
    public final int first;

    public final int last;
    public final String label;

    RegionKind(RegionLevel level, int first, int last, String label) {
        this.level = level;
        this.first = first;
        this.last = last;
        this.label = label;
    }

    /** By the code's own number; by the name where the number belongs to units that are only alike (400 and above). */
    public static RegionKind of(String area, String name) {
        RegionLevel level = RegionLevel.of(area);
        if (level != RegionLevel.TOWN && level != RegionLevel.VILLAGE) {
            return null;
        }
        int number = Integer.parseInt(area.substring(area.length() - 3));
        for (RegionKind kind : values()) {
            if (kind.level == level && kind.first <= number && number <= kind.last) {
                return kind;
            }
        }
        return byName(level, name);
    }

    /** What a unit of that name most likely is. */
    public static RegionKind byName(RegionLevel level, String name) {
        if (level == RegionLevel.VILLAGE) {
            return name.matches(".*(社区|居委会?|居民委员会)") ? COMMUNITY : VILLAGE;
        }
        if (level != RegionLevel.TOWN) {
            return null;
        }
        return name.endsWith("街道") || name.endsWith("街道办事处") ? SUBDISTRICT : name.endsWith("乡") ? TOWNSHIP : TOWN;
    }
}
