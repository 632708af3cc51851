package org.touyan.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.ProblemException;

/**
 * The orders of the household list. Each is a key of two columns (the second makes it unique), and an index that holds
 * the rows of a place in that order: a page is then read off the index, however deep.
 */
enum HouseholdOrder {
    AREA("area", "h.area", "h.number", null),
    NUMBER("number", "h.number", "h.number", null),
    HEAD_NAME("headName", "h.head_name", "h.number", "name"),
    MEMBER_COUNT("memberCount", "h.member_count", "h.number", "members"),
    UPDATED_AT("updatedAt", "h.updated_at", "h.id", "updated"),
    /** For a search by initials that asks for no order. */
    INITIALS(null, "h.head_initials", "h.number", "initials");

    final String name;
    final String first;
    final String second;
    private final String index;

    HouseholdOrder(String name, String first, String second, String index) {
        this.name = name;
        this.first = first;
        this.second = second;
        this.index = index;
    }

    /** @param match the order of the search's own index, taken when none is asked for */
    static HouseholdOrder of(String sort, HouseholdSearch.Kind match) {
        if (sort == null) {
            return switch (match) {
                case NAME -> HEAD_NAME;
                case INITIALS -> INITIALS;
                case NUMBER -> NUMBER;
                case NONE, PHONE_TAIL -> AREA;
            };
        }
        String asked = sort.startsWith("-") ? sort.substring(1) : sort;
        for (HouseholdOrder order : values()) {
            if (asked.equals(order.name)) {
                return order;
            }
        }
        throw ProblemException.invalid("sort", "不能按这一列排序，可用：area、number、headName、memberCount、updatedAt");
    }

    /** The index that must be used, null where the rows of a village or grid are few enough to be sorted. */
    String index(String area) {
        if (this == AREA) {
            return "ix_household_area";
        }
        if (this == NUMBER) {
            return area.length() <= Area.VILLAGE ? "uk_household_number" : null;
        }
        return switch (area.length()) {
            case Area.COUNTY -> "ix_household_county_" + index;
            case Area.TOWN -> "ix_household_town_" + index;
            default -> null;
        };
    }

    /** Restricts to one place, by the column that the index begins with. */
    void within(Sql sql, String area) {
        boolean ownIndex = index != null;
        if (this == NUMBER && area.length() <= Area.VILLAGE) {
            sql.within("h.number", List.of(area));
        } else if (ownIndex && area.length() == Area.COUNTY) {
            sql.add("h.county = ?", area);
        } else if (ownIndex && area.length() == Area.TOWN) {
            sql.add("h.town = ?", area);
        } else {
            sql.within("h.area", List.of(area));
        }
    }

    /** Only what comes after the last row of the page before. @param after its two key values, null on the first page */
    void after(Sql sql, Object[] after, boolean descending) {
        String beyond = descending ? " <" : " >";
        if (after != null && first.equals(second)) {
            sql.add("and " + first + beyond + " ?", after[0]);
        } else if (after != null) {
            sql.add(
                    "and (" + first + beyond + " ? or (" + first + " = ? and " + second + beyond + " ?))",
                    after[0],
                    after[0],
                    after[1]);
        }
    }

    String orderBy(boolean descending, String prefix) {
        String direction = descending ? " desc" : "";
        String one = prefix + first.substring(2) + direction;
        return "order by " + (first.equals(second) ? one : one + ", " + prefix + second.substring(2) + direction);
    }

    /** A cursor's texts as the columns' own types; a forged one is refused. */
    Object[] key(List<String> cursor, boolean byId) {
        if (cursor == null) {
            return null;
        }
        Object one = PageQuery.cursorValue(cursor.get(0), text -> switch (this) {
            case MEMBER_COUNT -> Integer.valueOf(text);
            case UPDATED_AT -> Instant.parse(text);
            default -> text;
        });
        boolean id = byId || this == UPDATED_AT;
        return new Object[] {one, id ? PageQuery.cursorValue(cursor.get(1), UUID::fromString) : cursor.get(1)};
    }

    static boolean descending(PageQuery query) {
        return query.sort != null && query.sort.startsWith("-");
    }
}
