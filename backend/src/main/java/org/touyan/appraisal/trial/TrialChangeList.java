package org.touyan.appraisal.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.touyan.appraisal.trial.TrialViews.TrialChange;
import org.touyan.appraisal.trial.TrialVillage.Board;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.PageQuery.Sort;

/** The households that a trial changes; whom the caller may not see he does not find here either. */
@ApplicationScoped
class TrialChangeList {
    private static final Map<String, String> SORTS = Map.of(
            "number", "h.number",
            "difference", "c.difference",
            "indexBefore", "c.index_before",
            "indexAfter", "c.index_after");
    private final Database database;
    private final AreaNames names;
    private final CurrentActor actor;

    TrialChangeList(Database database, AreaNames names, CurrentActor actor) {
        this.database = database;
        this.names = names;
        this.actor = actor;
    }

    /** The trial was read through the scope before. */
    Page<TrialChange> page(TrialChangeQuery query) {
        Sort sort = query.order(SORTS, "number");
        Sql from = from(query);
        Sql rows = Sql.of(
                        "select c.subject_id, h.number, h.head_name, h.area, c.index_before, c.index_after, c.difference,"
                                + " c.grade_before, c.grade_after, c.board_before, c.board_after, c.why")
                .add(from);
        List<String> after = query.cursor(2);
        if (after != null) {
            String less = sort.descending() ? " < ?" : " > ?";
            Object value =
                    sort.name().equals("number") ? after.get(0) : PageQuery.cursorValue(after.get(0), BigDecimal::new);
            rows.add(
                    "and (" + sort.column() + less + " or (" + sort.column() + " = ? and h.number > ?))",
                    value,
                    value,
                    after.get(1));
        }
        rows.add(
                "order by " + sort.column() + sort.direction() + ", h.number limit ? offset ?",
                query.size + 1,
                query.offset());
        Sql total = Sql.of("select count(*) from (select 1").add(from).add("limit " + (Page.COUNT_CAP + 1) + ") c");
        List<TrialChange> changes = database.list(rows, this::read);
        return query.page(changes, database.number(total), false, row -> List.of(value(row, sort), row.number()));
    }

    private Sql from(TrialChangeQuery query) {
        List<String> areas = actor.areas(query.area);
        Sql from = Sql.of(
                        "from appraisal_trial_change c join household h on h.id = c.subject_id where c.trial_id = ? and",
                        query.trialId)
                .within("c.area", Area.villages(areas))
                .add("and")
                .within("h.area", areas);
        if (query.from != null) {
            from.add("and c.grade_before = ?", query.from);
        }
        if (query.to != null) {
            from.add("and c.grade_after = ?", query.to);
        }
        if (query.change != null) {
            from.add(condition(query.change));
        }
        return from;
    }

    private static String condition(String change) {
        return switch (change) {
            case "UP" -> "and c.difference > 0";
            case "DOWN" -> "and c.difference < 0";
            case "GRADE" -> "and c.grade_before <> c.grade_after";
            default -> {
                String colour = change.substring(0, change.indexOf('_'));
                String in = " = '" + colour + "'";
                String out = " <> '" + colour + "'";
                yield change.endsWith("_IN")
                        ? "and c.board_after" + in + " and coalesce(c.board_before, '')" + out
                        : "and c.board_before" + in + " and coalesce(c.board_after, '')" + out;
            }
        };
    }

    private static Object value(TrialChange row, Sort sort) {
        return switch (sort.name()) {
            case "difference" -> row.difference();
            case "indexBefore" -> row.indexBefore();
            case "indexAfter" -> row.indexAfter();
            default -> row.number();
        };
    }

    private TrialChange read(ResultSet row) throws SQLException {
        String area = row.getString(4);
        return new TrialChange(
                Database.uuid(row, 1),
                row.getString(2),
                row.getString(3),
                names.name(Area.village(area)),
                names.name(Area.cut(area, Area.CONTACT_GRID)),
                row.getBigDecimal(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getString(8),
                row.getString(9),
                board(row.getString(10)),
                board(row.getString(11)),
                row.getString(12));
    }

    private static Board board(String name) {
        return name == null ? null : Board.valueOf(name);
    }
}
