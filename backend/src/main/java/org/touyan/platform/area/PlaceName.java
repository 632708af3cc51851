package org.touyan.platform.area;

import java.util.regex.Pattern;

/** Names of villages as people say them; the register's own end in the committee that governs the place. */
public final class PlaceName {
    /** What {@code region.kind} holds for a community. */
    public static final String COMMUNITY = "COMMUNITY";

    private static final Pattern COMMITTEE = Pattern.compile("(村民|居民)委员会$|(村|居)委会$|居委$");

    private PlaceName() {}

    /** 前于村 for 前于村村民委员会, 永乐社区 for 永乐居民委员会. @param kind of a village; places of other levels have none of its */
    public static String spoken(String name, String kind) {
        var committee = COMMITTEE.matcher(name);
        if (!committee.find() || committee.start() == 0) {
            return name;
        }
        String base = name.substring(0, committee.start());
        return base.endsWith("社区") || base.endsWith("村") ? base : base + (COMMUNITY.equals(kind) ? "社区" : "村");
    }
}
