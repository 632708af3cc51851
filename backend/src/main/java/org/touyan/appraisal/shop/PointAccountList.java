package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.PageQuery.Sort;

/** Accounts of households with whom they belong to, and what a place's accounts come to. */
@ApplicationScoped
class PointAccountList {
    static final Map<String, String> SORTS = Map.of("place", "a.area", "balance", "a.balance");
    private static final String COLUMNS = "select a.id, a.area, h.number, h.head_name, a.balance, a.held, a.expires_on";
    /** Named for its order: reading stops where the page is full. Totals are read off it without being told. */
    private static final String IN_ORDER = " force index (ix_points_account_area)";

    private static final String HOUSEHOLD = " straight_join household h on h.id = a.id";

    private final Database database;

    PointAccountList(Database database) {
        this.database = database;
    }

    record Listed(UUID id, String area, String number, String name, long balance, long held, LocalDate expiresOn) {}

    Page<Listed> page(List<String> areas, PointAccountQuery query) {
        Sort sort = query.order(SORTS, "place");
        boolean balance = sort.name().equals("balance");
        Sql all = Sql.of("").within("a.area", Area.villages(areas));
        boolean alone = Texts.clean(query.q) == null && !gridsAmong(areas);
        Sql total = Sql.of("select count(*) from (select 1")
                .add(from(alone ? "" : HOUSEHOLD, areas, query, all))
                .add("limit " + (Page.COUNT_CAP + 1) + ") c");
        return query.page(
                balance ? byBalance(areas, query, sort) : byPlace(areas, query, sort, all),
                database.number(total),
                false,
                row -> balance ? List.of(row.balance, row.id) : List.of(row.area, row.number));
    }

    /** What is left of the village of the cursor, then whole villages. */
    private List<Listed> byPlace(List<String> areas, PointAccountQuery query, Sort sort, Sql all) {
        int most = query.size + 1;
        List<String> after = query.cursor(2);
        if (Texts.clean(query.q) != null) {
            Sql place = Sql.of("").add(all);
            if (after != null) {
                place.add(
                        "and (a.area" + beyond(sort) + " or (a.area = ? and h.number > ?))",
                        after.get(0),
                        after.get(0),
                        after.get(1));
            }
            return sorted(areas, query, sort, place, most, query.offset());
        }
        if (after == null) {
            return ofVillages(areas, query, sort, all, most);
        }
        Sql rest = Sql.of("").add(all).add("and a.area = ? and h.number > ?", after.get(0), after.get(1));
        List<Listed> rows = new ArrayList<>(sorted(areas, query, sort, rest, most, 0));
        if (rows.size() < most) {
            Sql further = Sql.of("").add(all).add("and a.area" + beyond(sort), after.get(0));
            rows.addAll(ofVillages(areas, query, sort, further, most - rows.size()));
        }
        return rows;
    }

    /** The index tells in which villages the page lies: theirs are sorted, not all of a county. */
    private List<Listed> ofVillages(List<String> areas, PointAccountQuery query, Sort sort, Sql place, int most) {
        long skipped = query.offset();
        String order = "order by a.area" + sort.direction() + " limit ?";
        Sql counted = Sql.of("select c.area, count(*) from (select a.area")
                .add(from(gridsAmong(areas) ? IN_ORDER + HOUSEHOLD : IN_ORDER, areas, query, place))
                .add(order + ") c group by c.area order by c.area", skipped + most);
        List<Village> villages = database.list(counted, row -> new Village(row.getString(1), row.getLong(2)));
        if (sort.descending()) {
            Collections.reverse(villages);
        }
        List<String> shown = new ArrayList<>();
        for (Village village : villages) {
            if (shown.isEmpty() && village.accounts <= skipped) {
                skipped -= village.accounts;
            } else {
                shown.add(village.area);
            }
        }
        if (shown.isEmpty()) {
            return List.of();
        }
        Sql theirs = Sql.of("")
                .add(place)
                .add("and a.area >= ? and a.area <= ?", Collections.min(shown), Collections.max(shown));
        return sorted(areas, query, sort, theirs, most, skipped);
    }

    /** @param accounts of the page and before it */
    private record Village(String area, long accounts) {}

    private List<Listed> sorted(
            List<String> areas, PointAccountQuery query, Sort sort, Sql place, int most, long offset) {
        Sql rows = Sql.of(COLUMNS)
                .add(from(HOUSEHOLD, areas, query, place))
                .add("order by a.area" + sort.direction() + ", h.number limit ? offset ?", most, offset);
        return database.list(rows, PointAccountList::read);
    }

    /** Of a county or town off its own index; what is smaller is sorted. */
    private List<Listed> byBalance(List<String> areas, PointAccountQuery query, Sort sort) {
        String area = areas.size() == 1 ? areas.get(0) : "";
        Sql from = switch (area.length()) {
            case Area.COUNTY -> ofIndex("county", area, areas, query);
            case Area.TOWN -> ofIndex("town", area, areas, query);
            default -> from(HOUSEHOLD, areas, query, Sql.of("").within("a.area", Area.villages(areas)));
        };
        Sql rows = Sql.of(COLUMNS).add(from);
        if (Boolean.TRUE.equals(query.available)) {
            // What is kept back is never less than nothing: those that have none are not read through.
            rows.add("and a.balance > 0");
        }
        List<String> after = query.cursor(2);
        if (after != null) {
            long value = PageQuery.cursorValue(after.get(0), Long::valueOf);
            rows.add(
                    "and (a.balance" + beyond(sort) + " or (a.balance = ? and a.id" + beyond(sort) + "))",
                    value,
                    value,
                    PageQuery.cursorValue(after.get(1), UUID::fromString));
        }
        rows.add(
                "order by a.balance" + sort.direction() + ", a.id" + sort.direction() + " limit ? offset ?",
                query.size + 1,
                query.offset());
        return database.list(rows, PointAccountList::read);
    }

    private static Sql ofIndex(String column, String area, List<String> areas, PointAccountQuery query) {
        return from(
                " force index (ix_points_account_" + column + ")" + HOUSEHOLD,
                areas,
                query,
                Sql.of("a." + column + " = ?", area));
    }

    private static String beyond(Sort sort) {
        return sort.descending() ? " < ?" : " > ?";
    }

    private static boolean gridsAmong(List<String> areas) {
        return areas.stream().anyMatch(area -> area.length() > Area.VILLAGE);
    }

    private static Sql from(String joined, List<String> areas, PointAccountQuery query, Sql place) {
        Sql from = Sql.of("from points_account a" + joined + " where a.kind = 'SUBJECT' and")
                .add(place);
        if (gridsAmong(areas)) {
            from.add("and").within("h.area", areas);
        }
        if (Boolean.TRUE.equals(query.available)) {
            from.add("and a.balance > a.held");
        }
        String q = Texts.clean(query.q);
        if (q != null) {
            String start = Texts.like(q) + "%";
            from.add("and (h.head_name like ? escape '!' or h.number like ? escape '!')", start, start);
        }
        return from;
    }

    /** What the accounts of a kind come to. */
    record Sum(PointsAccount.Kind kind, long accounts, long balance, long held) {}

    List<Sum> sums(List<String> areas) {
        return database.list(
                Sql.of("select kind, count(*), sum(balance), sum(held) from points_account where")
                        .within("area", areas)
                        .add("group by kind"),
                row -> new Sum(
                        PointsAccount.Kind.valueOf(row.getString(1)), row.getLong(2), row.getLong(3), row.getLong(4)));
    }

    private static Listed read(ResultSet row) throws SQLException {
        return new Listed(
                Database.uuid(row, 1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                row.getObject(7, LocalDate.class));
    }
}
