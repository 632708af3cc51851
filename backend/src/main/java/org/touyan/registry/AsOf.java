package org.touyan.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;

/**
 * A past day, seen as the register stood at its end: by what had been recorded by then, not by what was recorded later
 * about that day. A row's state of that day is the current one, unless it changed since; then it is the history row that
 * held until later.
 */
public record AsOf(LocalDate day) {

    /** @param text a date of the API; null for none, which is today */
    public static AsOf of(String text, Clock clock) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid("asOf", "日期不正确，应如 2026-06-30");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw ProblemException.invalid("asOf", "只能查看今天和以前的情况");
        }
        return new AsOf(day);
    }

    /** The first moment that no longer belongs to the day. */
    public Instant end() {
        return day.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    /** Rows of the table itself that already were what they are. @param history its history table, {@code owner} its key there */
    public void current(Sql sql, String alias, String history, String owner) {
        sql.add("and " + alias + ".created_at < ?", end())
                .add("and not exists (select 1 from " + history + " later where later." + owner + " = " + alias + ".id")
                .add("and later.to_at >= ?)", end());
    }

    /** Rows of the history that held at that moment. */
    public void past(Sql sql, String alias) {
        sql.add("and " + alias + ".from_at < ? and " + alias + ".to_at >= ?", end(), end());
    }

    /**
     * Both halves as one list in the order of places: each is read off an index that begins with the place, in its
     * order and no further than the page reaches.
     *
     * @param key second column of the order
     */
    static Sql merged(Sql current, Sql past, String key, int size, int offset) {
        return Sql.of("select * from ((")
                .add(current)
                .add("limit ?) union all (", offset + size + 1)
                .add(past)
                .add(
                        "limit ?)) rows_then order by place_then, " + key + " limit ? offset ?",
                        offset + size + 1,
                        size + 1,
                        offset);
    }

    /** How many both halves have, counted as far as a list counts. */
    public static Sql total(Sql current, Sql past) {
        int most = Page.COUNT_CAP + 1;
        return Sql.of("select count(*) from ((")
                .add(current)
                .add("limit ?) union all (", most)
                .add(past)
                .add("limit ?)) picked", most);
    }

    /** What lies after the last row of the page before. @param after place and key; null on the first page */
    static void after(Sql sql, List<?> after, String place, String key) {
        if (after != null) {
            sql.add(
                    "and (" + place + " > ? or (" + place + " = ? and " + key + " > ?))",
                    after.get(0),
                    after.get(0),
                    after.get(1));
        }
    }
}
