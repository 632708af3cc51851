package org.touyan.appraisal.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.appraisal.fairness.FairnessViews.FairFlag;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.PageQuery.Sort;

/**
 * Scorers of a place and period with what is unusual about them, from the sums of their rounds.
 *
 * <p>Deviation is his mean less the mean of all others of the village. Its bounds are those of Student's two-sample test at
 * 99 % with the variance pooled over the village, because a scorer has about eight households and often gives all of them
 * the same index: his own variance, zero, would make any difference certain. 99 % and not 95 %: a county has thousands of
 * scorers, and one in twenty would be accused by chance. Over several months a household's indexes are alike, so that it
 * counts once and not once a month. The quantile is the normal one with the first term of the Cornish–Fisher series,
 * within 1 % from 12 degrees of freedom on; below that no bounds are given.
 *
 * <p>Who never deducts is named only where, at the village's rate, three deductions were to be expected of him: by Poisson
 * such a silence happens by chance one time in twenty.
 */
@ApplicationScoped
class ScorerList {
    static final Map<String, String> SORTS = Map.ofEntries(
            Map.entry("name", "x.row_key"),
            Map.entry("households", "x.households"),
            Map.entry("mean", "x.mean"),
            Map.entry("spread", "x.spread"),
            Map.entry("fullShare", "x.full_share"),
            Map.entry("entries", "x.entries"),
            Map.entry("deductions", "x.deductions"),
            Map.entry("unprovenShare", "x.unproven_share"),
            Map.entry("gridDeviation", "x.grid_deviation"),
            Map.entry("villageDeviation", "x.deviation"),
            Map.entry("alikeShare", "x.alike_share"),
            Map.entry("lateShare", "x.late_share"));

    private static final String SUMS = "sum(households) n, sum(index_sum) t, sum(index_squares) q";
    private static final String OTHERS = "(v.n - s.n)";
    private static final String POOLED =
            "greatest(0, ((s.q - s.t * s.t / s.n) + (v.q - s.q - (v.t - s.t) * (v.t - s.t) / " + OTHERS
                    + ")) / (v.n - 2))";
    private static final String DEVIATION = "(s.t / s.n - (v.t - s.t) / " + OTHERS + ")";
    private static final String MARGIN = "case when v.n >= 14 * s.m then (2.576 + 4.92 / (v.n / s.m - 2)) * sqrt("
            + POOLED + " * s.m * (1 / s.n + 1 / " + OTHERS + ")) end";

    private final Database database;

    ScorerList(Database database) {
        this.database = database;
    }

    record Listed(
            String key,
            UUID scorer,
            String name,
            String area,
            String grid,
            int households,
            BigDecimal mean,
            BigDecimal spread,
            BigDecimal fullShare,
            int entries,
            int deductions,
            BigDecimal unprovenShare,
            BigDecimal gridDeviation,
            BigDecimal deviation,
            BigDecimal margin,
            BigDecimal alikeShare,
            BigDecimal lateShare,
            List<FairFlag> flags) {}

    /** @param periods the months that make the asked period up, or itself */
    Page<Listed> page(List<String> areas, UUID scheme, List<String> periods, FairnessQuery query) {
        Sort sort = query.order(SORTS, "name");
        Sql inner = figures(areas, scheme, periods, query);
        String filter = "where " + (query.flag == null ? "1 = 1" : condition(query.flag));
        Sql total = Sql.of("select count(*) from (").add(inner).add(") x " + filter);
        Sql rows = Sql.of("select x.* from (").add(inner).add(") x " + filter);
        List<String> after = query.cursor(2);
        // Nulls come first, as the database sorts them: as a number that none of the figures is.
        String column = sort.name().equals("name") ? sort.column() : "coalesce(" + sort.column() + ", -99999)";
        if (after != null) {
            Object value =
                    sort.name().equals("name") ? after.get(0) : PageQuery.cursorValue(after.get(0), BigDecimal::new);
            rows.add(
                    "and (" + column + (sort.descending() ? " < ?" : " > ?") + " or (" + column
                            + " = ? and x.row_key > ?))",
                    value,
                    value,
                    after.get(1));
        }
        rows.add(
                "order by " + column + sort.direction() + ", x.row_key limit ? offset ?",
                query.size + 1,
                query.offset());
        return query.page(
                database.list(rows, ScorerList::read),
                database.number(total),
                true,
                row -> List.of(value(row, sort), row.key));
    }

    private static Sql figures(List<String> areas, UUID scheme, List<String> periods, FairnessQuery query) {
        Sql sql = Sql.of("select concat(s.area, hex(s.scorer_id)) row_key, s.scorer_id, s.name, s.area, s.grid,"
                        + " s.n households, s.e entries, s.d deductions,"
                        + decimal("s.t / s.n", "mean")
                        + decimal(
                                "case when s.n > 1 then sqrt(greatest(0, (s.q - s.t * s.t / s.n) / (s.n - 1))) end",
                                "spread")
                        + decimal("s.f / s.n", "full_share")
                        + decimal("case when s.e > 0 then s.u / s.e end", "unproven_share")
                        + decimal(
                                "case when g.n > s.n then s.t / s.n - (g.t - s.t) / (g.n - s.n) end", "grid_deviation")
                        + decimal("case when v.n > s.n then " + DEVIATION + " end", "deviation")
                        + decimal("case when v.n > s.n then " + MARGIN + " end", "margin")
                        + decimal("s.k / s.n", "alike_share")
                        + decimal("s.l / s.n", "late_share")
                        + " s.d = 0 and v.d * s.n >= 3 * v.n never_deducts,"
                        + " s.k >= 3 * s.m and s.k * 10 >= s.n * 8 copied,"
                        + " s.n >= 5 and s.l * 10 >= s.n * 9 burst,"
                        + " coalesce(s.n >= 5 and v.n > s.n and abs(" + DEVIATION + ") >= 0.5 and abs(" + DEVIATION
                        + ") > "
                        + MARGIN + ", false) deviates from (select scorer_id, area, max(name) name,"
                        + " case when min(grid) = max(grid) and count(grid) = count(*) then min(grid) end grid,"
                        + " count(distinct period) m, sum(full_marks) f, sum(entries) e, sum(deductions) d,"
                        + " sum(unproven) u, sum(alike) k, sum(late) l, " + SUMS)
                .add(rows(areas, scheme, periods))
                .add("group by area, scorer_id having sum(households) > 0) s join (select area, sum(deductions) d, "
                        + SUMS)
                .add(rows(areas, scheme, periods))
                .add("group by area) v on v.area = s.area left join (select grid, " + SUMS)
                .add(rows(areas, scheme, periods))
                .add("and grid is not null group by grid) g on g.grid = s.grid where 1 = 1");
        String q = Texts.clean(query.q);
        if (q != null) {
            sql.add("and s.name like ? escape '!'", Texts.like(q) + "%");
        }
        return sql;
    }

    private static Sql rows(List<String> areas, UUID scheme, List<String> periods) {
        return Sql.of("from appraisal_scorer where")
                .in("period", periods)
                .add("and scheme_id = ? and", scheme)
                .within("area", areas);
    }

    private static String decimal(String value, String name) {
        return " cast(" + value + " as decimal(12,4)) " + name + ",";
    }

    private static String condition(String flag) {
        return switch (flag) {
            case "DEVIATES" -> "x.deviates";
            case "NEVER_DEDUCTS" -> "x.never_deducts";
            case "COPIED" -> "x.copied";
            case "BURST" -> "x.burst";
            default -> "(x.deviates or x.never_deducts or x.copied or x.burst)";
        };
    }

    private static Object value(Listed row, Sort sort) {
        Object value = switch (sort.name()) {
            case "households" -> row.households;
            case "mean" -> row.mean;
            case "spread" -> row.spread;
            case "fullShare" -> row.fullShare;
            case "entries" -> row.entries;
            case "deductions" -> row.deductions;
            case "unprovenShare" -> row.unprovenShare;
            case "gridDeviation" -> row.gridDeviation;
            case "villageDeviation" -> row.deviation;
            case "alikeShare" -> row.alikeShare;
            case "lateShare" -> row.lateShare;
            default -> row.key;
        };
        return value == null ? "-99999" : value;
    }

    private static Listed read(ResultSet row) throws SQLException {
        List<FairFlag> flags = new ArrayList<>(2);
        for (FairFlag flag : FairFlag.values()) {
            if (row.getBoolean(flag.name().toLowerCase(java.util.Locale.ROOT))) {
                flags.add(flag);
            }
        }
        return new Listed(
                row.getString("row_key"),
                Database.uuid(row, 2),
                row.getString("name"),
                row.getString("area"),
                row.getString("grid"),
                row.getInt("households"),
                row.getBigDecimal("mean"),
                row.getBigDecimal("spread"),
                row.getBigDecimal("full_share"),
                row.getInt("entries"),
                row.getInt("deductions"),
                row.getBigDecimal("unproven_share"),
                row.getBigDecimal("grid_deviation"),
                row.getBigDecimal("deviation"),
                row.getBigDecimal("margin"),
                row.getBigDecimal("alike_share"),
                row.getBigDecimal("late_share"),
                List.copyOf(flags));
    }
}
