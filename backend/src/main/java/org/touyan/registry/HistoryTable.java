package org.touyan.registry;

import java.util.List;
import java.util.UUID;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.PageQuery;

/**
 * A table whose rows of before are kept in {@code <name>_history}: one row, or a page, as of a past day.
 *
 * @param alias of both in the callers' columns
 * @param owner the row's id in the history
 * @param place the row's area in the history
 */
public record HistoryTable(String name, String alias, String owner, String place) {

    /** The row as its history has it. None when it lay where the areas do not reach. */
    public Sql then(UUID id, String columns, AsOf asOf, List<String> areas) {
        Sql sql = Sql.of(
                "select " + columns + " from " + name + "_history " + alias + " where " + of(owner) + " = ?", id);
        asOf.past(sql, alias);
        return sql.add("and").within(of(place), areas).add("order by " + of("to_at") + " limit 1");
    }

    /** The row itself, if it already was what it is. None when it lies where the areas do not reach. */
    public Sql now(UUID id, String columns, AsOf asOf, List<String> areas) {
        Sql sql = Sql.of("select " + columns + " from " + name + " " + alias + " where " + of("id") + " = ?", id);
        current(sql, asOf);
        return sql.add("and").within(of("area"), areas);
    }

    /** Rows of the table itself that already were what they are. */
    public void current(Sql sql, AsOf asOf) {
        asOf.current(sql, alias, name + "_history", owner);
    }

    /**
     * By place and id.
     *
     * @param key the id's name among the columns of both halves
     */
    public Sql page(PageQuery query, Sql current, Sql past, String key) {
        List<String> cursor = query.cursor(2);
        List<?> after =
                cursor == null ? null : List.of(cursor.get(0), PageQuery.cursorValue(cursor.get(1), UUID::fromString));
        return AsOf.merged(
                ordered(current, after, of("area"), of("id")),
                ordered(past, after, of(place), of(owner)),
                key,
                query.size,
                query.offset());
    }

    private static Sql ordered(Sql rows, List<?> after, String place, String key) {
        AsOf.after(rows, after, place, key);
        return rows.add("order by " + place + ", " + key);
    }

    private String of(String column) {
        return alias + "." + column;
    }
}
