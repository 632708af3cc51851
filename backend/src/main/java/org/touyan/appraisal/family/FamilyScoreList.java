package org.touyan.appraisal.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.PageQuery.Sort;
import org.touyan.platform.web.ProblemException;

/**
 * Households with their index of a period. The way leads from the rounds of the area (one a village) through the clustered
 * results to the households, so that a village costs its roster and no more.
 */
@ApplicationScoped
class FamilyScoreList {
    private static final String NUMBER = "number";
    /** {@code number} is by contact grid and then by number: the order in which an index of households stands. */
    static final Map<String, String> SORTS =
            Map.of("index", "r.index_value", NUMBER, "h.area", "entries", "r.entries", "headName", "h.head_name");

    private final Database database;

    FamilyScoreList(Database database) {
        this.database = database;
    }

    record Listed(
            Result result, UUID versionId, Stage stage, String number, String headName, String area, String address) {}

    record Counted(List<Listed> rows, long total) {}

    /** @param areas what the caller may see of what he asked for: each household is tested by it again */
    Counted page(List<String> areas, UUID scheme, String period, FamilyScoreQuery query, Sort sort) {
        boolean walking = sort.name().equals(NUMBER);
        if (!walking && areas.stream().anyMatch(area -> area.length() < Area.TOWN)) {
            throw ProblemException.invalid("sort", "这一列只能在一个乡镇以内排序，请先选择乡镇或村");
        }
        Sql from = from(areas, scheme, period, query, walking);
        // Joined as written. Walking: in the order of the households' index, so that the first page of a county does
        // not
        // read the county. Else from the few rounds on: an optimizer that begins with the households reads all their
        // past.
        Sql rows = Sql.of("select straight_join " + ResultRepository.COLUMNS
                        + ", o.version_id, o.stage, h.number, h.head_name, h.area, h.address")
                .add(from);
        List<String> after = query.cursor(2);
        if (after != null) {
            Object value = PageQuery.cursorValue(after.get(0), text -> value(sort, text));
            String column = sort.column();
            rows.add(
                    "and (" + column + (sort.descending() ? " < ?" : " > ?") + " or (" + column
                            + " = ? and h.number > ?))",
                    value,
                    value,
                    after.get(1));
        }
        rows.add(
                "order by " + sort.column() + sort.direction() + ", h.number limit ? offset ?",
                query.size + 1,
                query.offset());
        Sql total = Sql.of("select count(*) from (select straight_join 1")
                .add(from)
                .add("limit " + (Page.COUNT_CAP + 1) + ") c");
        return new Counted(database.list(rows, FamilyScoreList::read), database.number(total));
    }

    private static Object value(Sort sort, String text) {
        return switch (sort.name()) {
            case "index" -> new BigDecimal(text);
            case "entries" -> Integer.valueOf(text);
            default -> text;
        };
    }

    /** What a row is sorted by, and its number: where the next page begins. */
    static List<?> cursor(Listed row, Sort sort) {
        Object value = switch (sort.name()) {
            case "index" -> row.result.index();
            case "entries" -> row.result.entries();
            case "headName" -> row.headName;
            default -> row.area;
        };
        return List.of(value, row.number);
    }

    /** @param walking from the households on, in their order; else from the rounds of the villages on */
    private static Sql from(List<String> areas, UUID scheme, String period, FamilyScoreQuery query, boolean walking) {
        Sql from = walking
                ? Sql.of(
                        "from household h join appraisal_result r on r.subject_id = h.id and r.period = ?"
                                + " join appraisal_round o on o.id = r.round_id where",
                        period)
                : Sql.of("from appraisal_round o join appraisal_result r on r.round_id = o.id"
                                + " join household h on h.id = r.subject_id where")
                        .within("o.area", Area.villages(areas))
                        .add("and o.period = ? and", period);
        from.within("h.area", areas).add("and o.scheme_id = ?", scheme);
        if (query.grade != null) {
            from.add("and r.grade = ?", query.grade);
        }
        if (query.state != null) {
            from.add(state(query.state));
        }
        String q = Texts.clean(query.q);
        if (q != null) {
            search(from, q);
        }
        return from;
    }

    private static String state(String state) {
        return switch (state) {
            case "TODO" -> "and r.scored_at is null and o.stage = 'SCORING'";
            case "DONE" -> "and r.scored_at is not null";
            case "VETOED" -> "and r.vetoed = true";
            default -> "and r.status = '" + state + "'";
        };
    }

    private static void search(Sql from, String q) {
        String start = Texts.like(q) + "%";
        if (q.matches("[A-Za-z]+")) {
            from.add("and h.head_initials like ? escape '!'", start.toLowerCase(Locale.ROOT));
        } else if (q.matches("\\d+")) {
            from.add("and (h.number like ? escape '!' or h.number like ? escape '!')", start, "%" + Texts.like(q));
        } else {
            from.add("and h.head_name like ? escape '!'", start);
        }
    }

    private static Listed read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Listed(
                ResultRepository.read(row),
                Database.uuid(row, 15),
                Stage.valueOf(row.getString(16)),
                row.getString(17),
                row.getString(18),
                row.getString(19),
                row.getString(20));
    }

    /** Rank among the published of a round: how many have more, and how many there are. */
    record Rank(long better, long all) {}

    Rank rank(UUID round, BigDecimal index) {
        return database.first(
                        Sql.of(
                                "select coalesce(sum(index_value > ?), 0), count(*) from appraisal_result"
                                        + " where round_id = ? and status = 'PUBLISHED'",
                                index,
                                round),
                        row -> new Rank(row.getLong(1), row.getLong(2)))
                .orElseThrow();
    }
}
