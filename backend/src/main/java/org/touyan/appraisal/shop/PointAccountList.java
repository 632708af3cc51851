package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
    private final Database database;

    PointAccountList(Database database) {
        this.database = database;
    }

    record Listed(UUID id, String area, String number, String name, long balance, long held, LocalDate expiresOn) {}

    Page<Listed> page(List<String> areas, PointAccountQuery query) {
        Sort sort = query.order(SORTS, "place");
        Sql from = Sql.of("from points_account a join household h on h.id = a.id where a.kind = 'SUBJECT' and")
                .within("a.area", Area.villages(areas));
        if (areas.stream().anyMatch(area -> area.length() > Area.VILLAGE)) {
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
        Sql rows = Sql.of("select a.id, a.area, h.number, h.head_name, a.balance, a.held, a.expires_on")
                .add(from);
        List<String> after = query.cursor(2);
        if (after != null) {
            Object value = PageQuery.cursorValue(
                    after.get(0), text -> sort.name().equals("balance") ? Long.valueOf(text) : text);
            rows.add(
                    "and (" + sort.column() + (sort.descending() ? " < ?" : " > ?") + " or (" + sort.column()
                            + " = ? and h.number > ?))",
                    value,
                    value,
                    after.get(1));
        }
        rows.add(
                "order by " + sort.column() + sort.direction() + ", h.number limit ? offset ?",
                query.size + 1,
                query.offset());
        Sql total = Sql.of("select count(*) from (select 1").add(from).add("limit " + (Page.COUNT_CAP + 1) + ") c");
        return query.page(
                database.list(rows, PointAccountList::read),
                database.number(total),
                false,
                row -> List.of(sort.name().equals("balance") ? row.balance : row.area, row.number));
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
