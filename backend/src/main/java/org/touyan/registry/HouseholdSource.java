package org.touyan.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Sql;

/**
 * Where the list begins to read. A label or a missing contact member picks few of many rows, so that it starts from
 * their own index, in the order of the places, and looks each household up.
 */
enum HouseholdSource {
    HOUSEHOLD("household h", "h.area", "h.number"),
    LABEL("household_label l straight_join household h on h.id = l.household_id", "l.area", "l.household_id"),
    /** Contact grids whose sums say that somebody in them has no contact member; both indexes are named, a small table invites a scan. */
    UNCONTACTED(
            "region_summary s force index (primary) straight_join household h force index (ix_household_area) "
                    + "on h.area = s.area",
            "s.area",
            "h.number"),
    /** Households that lie in their village itself, in none of its contact grids; the indexes as above. */
    UNGRIDDED(
            "region_summary s force index (ix_region_summary_level) straight_join household h force index (ix_household_area) "
                    + "on h.area = s.area",
            "s.area",
            "h.number");

    private final String from;
    /** The two columns of the order by place: what the source's index holds its rows by. */
    private final String area;

    private final String second;

    HouseholdSource(String from, String area, String second) {
        this.from = from;
        this.area = area;
        this.second = second;
    }

    static HouseholdSource of(HouseholdFilter filter) {
        if (filter.label() != null) {
            return LABEL;
        }
        if (filter.ungriddedOnly()) {
            return UNGRIDDED;
        }
        return filter.uncontactedOnly() ? UNCONTACTED : HOUSEHOLD;
    }

    /** @param index to be used, null for the optimizer's choice */
    Sql select(Sql columns, String index) {
        String forced = index == null ? "" : "force index (" + index + ") ";
        return Sql.of("select").add(columns).add("from " + from).add(forced + "where");
    }

    /** What the filter says that this source has not said by being read from. */
    void restrict(Sql sql, HouseholdFilter filter, LocalDate today) {
        if (this == LABEL) {
            sql.add("and l.label_code = ? and l.valid_from <= ?", filter.label(), today)
                    .add("and (l.valid_to is null or l.valid_to > ?)", today);
        }
        if (this == UNGRIDDED) {
            sql.add("and s.level = 'VILLAGE'");
        } else if (filter.ungriddedOnly()) {
            sql.add("and char_length(h.area) = ?", Area.VILLAGE);
        }
        if (this == UNCONTACTED) {
            sql.add("and s.uncontacted > 0");
        } else if (filter.uncontactedOnly()) {
            sql.add("and exists (select 1 from region_summary s where s.area = h.area and s.uncontacted > 0)");
        }
    }

    String orderBy(boolean descending) {
        String direction = descending ? " desc" : "";
        return "order by " + area + direction + ", " + second + direction;
    }

    /** Its order is over two tables, which no index has. */
    boolean isJoined() {
        return this == UNCONTACTED || this == UNGRIDDED;
    }

    boolean keyIsId() {
        return this == LABEL;
    }

    /**
     * The places as ranges of the source's own order, what lies before the cursor cut off: each row read is a row of the
     * page.
     */
    void ranges(Sql sql, List<String> places, Object[] after, boolean descending) {
        if (this == LABEL) {
            // What decides is where the household lies; the label's own area is a copy.
            sql.within("h.area", places).add("and");
        }
        if (after == null) {
            sql.within(area, places);
            return;
        }
        List<Sql> ranges = new ArrayList<>();
        for (String place : places) {
            addRanges(ranges, place, after, descending);
        }
        if (ranges.isEmpty()) {
            sql.add("1 = 0");
            return;
        }
        String separator = "((";
        for (Sql range : ranges) {
            sql.add(separator).add(range);
            separator = ") or (";
        }
        sql.add("))");
    }

    private void addRanges(List<Sql> ranges, String place, Object[] after, boolean descending) {
        String at = (String) after[0];
        String end = Area.end(place);
        boolean inside = at.compareTo(place) >= 0 && at.compareTo(end) < 0;
        if (inside && descending) {
            ranges.add(Sql.of(area + " = ? and " + second + " < ?", at, after[1]));
            ranges.add(Sql.of(area + " >= ? and " + area + " < ?", place, at));
        } else if (inside) {
            ranges.add(Sql.of(area + " = ? and " + second + " > ?", at, after[1]));
            ranges.add(Sql.of(area + " > ? and " + area + " < ?", at, end));
        } else if (descending ? end.compareTo(at) <= 0 : place.compareTo(at) > 0) {
            ranges.add(Sql.of(area + " >= ? and " + area + " < ?", place, end));
        }
    }
}
