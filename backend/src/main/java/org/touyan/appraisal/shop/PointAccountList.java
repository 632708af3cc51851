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
    /** Named: for a town the running product was seen to go through the index of the whole county. */
    private static final String OF_PLACE = " force index (ix_points_account_area)";

    private static final String HOUSEHOLD = " straight_join household h on h.id = a.id";

    private final Database database;
    private final PointsRepository points;

    PointAccountList(Database database, PointsRepository points) {
        this.database = database;
        this.points = points;
    }

    record Listed(UUID id, String area, String number, String name, long balance, long held, LocalDate expiresOn) {}

    Page<Listed> page(List<String> areas, PointAccountQuery query) {
        Sort sort = query.order(SORTS, "place");
        boolean balance = sort.name().equals("balance");
        Sql all = Sql.of("").within("a.area", Area.villages(areas));
        boolean alone = Texts.clean(query.q) == null && !gridsAmong(areas);
        Sql total = Sql.of("select count(*) from (select 1")
                .add(from(alone ? OF_PLACE : HOUSEHOLD, areas, query, all))
                .add("limit " + (Page.COUNT_CAP + 1) + ") c");
        return query.page(
                balance ? byBalance(areas, query, sort) : byPlace(areas, query, sort, all),
                database.number(total),
                false,
                row -> balance ? List.of(row.balance, row.id) : List.of(row.area, row.number));
    }

    private List<Listed> byPlace(List<String> areas, PointAccountQuery query, Sort sort, Sql all) {
        if (Texts.clean(query.q) != null) {
            return sorted(areas, query, sort, all, query.size + 1, query.offset());
        }
        // Village by village: only those that the page shows are sorted, not all of a county.
        List<String> after = query.cursor(2);
        List<String> villages = new ArrayList<>(points.villages(areas));
        if (sort.descending()) {
            Collections.reverse(villages);
        }
        int most = query.offset() + query.size + 1;
        List<Listed> rows = new ArrayList<>();
        for (String village : villages) {
            int behind = after == null ? 1 : village.compareTo(after.get(0)) * (sort.descending() ? -1 : 1);
            if (behind >= 0 && rows.size() < most) {
                rows.addAll(sorted(areas, query, sort, Sql.of("a.area = ?", village), most - rows.size(), 0));
            }
        }
        return rows.subList(Math.min(query.offset(), rows.size()), rows.size());
    }

    private List<Listed> sorted(
            List<String> areas, PointAccountQuery query, Sort sort, Sql place, int most, int offset) {
        Sql rows = Sql.of(COLUMNS).add(from(HOUSEHOLD, areas, query, place));
        List<String> after = query.cursor(2);
        if (after != null) {
            rows.add(
                    "and (a.area" + beyond(sort) + " or (a.area = ? and h.number > ?))",
                    after.get(0),
                    after.get(0),
                    after.get(1));
        }
        rows.add("order by a.area" + sort.direction() + ", h.number limit ? offset ?", most, offset);
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
