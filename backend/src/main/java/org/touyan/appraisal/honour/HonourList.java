package org.touyan.appraisal.honour;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.honour.Honour.Level;
import org.touyan.appraisal.honour.Honour.Status;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.PageQuery.Sort;

/** Honours with the households that hold them. */
@ApplicationScoped
class HonourList {
    static final Map<String, String> SORTS =
            Map.of("place", "o.area", "index", "o.index_value", "year", "o.award_year");
    private static final String COLUMNS = "o.id, o.area, o.version_id, o.subject_id, h.number, o.level, o.award_year,"
            + " o.title, o.holder_name, o.period, o.index_value, o.grade, o.deductions, o.reason, o.status,"
            + " o.nominated_by, o.nominated_name, o.nominated_at, o.public_from, o.public_until, o.decided_name,"
            + " o.decided_at, o.decision_note, o.awarded_on, o.certificate_number, o.code, o.revoked_name,"
            + " o.revoked_on, o.revocation, o.version";
    private static final String HOUSEHOLD = " left join household h on h.id = o.subject_id";
    private static final String TABLES = "from appraisal_honour o" + HOUSEHOLD + " where";
    private static final String OF_PLACE = "from appraisal_honour o";
    private static final String OF_YEAR = OF_PLACE + " force index (ix_appraisal_honour_year)";
    private static final String PAGE = ") page straight_join appraisal_honour o on o.id = page.id" + HOUSEHOLD + " ";

    private final Database database;

    HonourList(Database database) {
        this.database = database;
    }

    /** @param number of the household; null when it is gone */
    record Listed(
            UUID id,
            String area,
            UUID versionId,
            UUID subjectId,
            String number,
            Level level,
            String year,
            String title,
            String holderName,
            String period,
            BigDecimal index,
            String grade,
            int deductions,
            String reason,
            Status status,
            UUID nominatedBy,
            String nominatedName,
            Instant nominatedAt,
            LocalDate publicFrom,
            LocalDate publicUntil,
            String decidedName,
            Instant decidedAt,
            String decisionNote,
            LocalDate awardedOn,
            String certificateNumber,
            String code,
            String revokedName,
            LocalDate revokedOn,
            String revocation,
            int version) {}

    record Counted(List<Listed> rows, long total) {}

    /** Found and sorted off the index alone; only the page's own are looked up. @param areas what the caller may see of what he asked for */
    Counted page(List<String> areas, HonourQuery query, Sort sort) {
        Sql from = from(areas, query);
        Sql ids = Sql.of("select o.id").add(from);
        List<String> after = query.cursor(2);
        if (after != null) {
            Object value = PageQuery.cursorValue(
                    after.get(0), text -> sort.name().equals("index") ? new BigDecimal(text) : text);
            String beyond = sort.descending() ? " < ?" : " > ?";
            ids.add(
                    "and (" + sort.column() + beyond + " or (" + sort.column() + " = ? and o.id" + beyond + "))",
                    value,
                    value,
                    PageQuery.cursorValue(after.get(1), UUID::fromString));
        }
        String order = "order by " + sort.column() + sort.direction() + ", o.id" + sort.direction();
        ids.add(order + " limit ? offset ?", query.size + 1, query.offset());
        Sql rows = Sql.of("select " + COLUMNS + " from (").add(ids).add(PAGE + order);
        Sql total = Sql.of("select count(*) from (select 1").add(from).add("limit " + (Page.COUNT_CAP + 1) + ") c");
        return new Counted(database.list(rows, HonourList::read), database.number(total));
    }

    static List<?> cursor(Listed row, Sort sort) {
        Object value = switch (sort.name()) {
            case "index" -> row.index;
            case "year" -> row.year;
            default -> row.area;
        };
        return List.of(value, row.id);
    }

    private static Sql from(List<String> areas, HonourQuery query) {
        String q = Texts.clean(query.q);
        boolean grids = areas.stream().anyMatch(area -> area.length() > Area.VILLAGE);
        Sql from;
        if (query.subjectId != null) {
            // Wherever it was honoured: who may see the household sees its honours.
            from = Sql.of("from appraisal_honour o" + HOUSEHOLD + " where")
                    .within("h.area", areas)
                    .add("and o.subject_id = ?", query.subjectId);
        } else {
            from = Sql.of((query.year == null ? OF_PLACE : OF_YEAR) + (grids || q != null ? HOUSEHOLD : "") + " where")
                    .within("o.area", Area.villages(areas));
            if (grids) {
                from.add("and").within("h.area", areas);
            }
        }
        if (query.year != null) {
            from.add("and o.award_year = ?", query.year);
        }
        if (query.schemeId != null) {
            from.add("and o.scheme_id = ?", query.schemeId);
        }
        if (query.level != null) {
            from.add("and o.level = ?", query.level);
        }
        if (query.status != null) {
            from.add("and o.status = ?", query.status);
        }
        if (q != null) {
            String start = Texts.like(q) + "%";
            from.add(
                    "and (o.holder_name like ? escape '!' or h.number like ? escape '!' or o.certificate_number = ?)",
                    start,
                    start,
                    q);
        }
        return from;
    }

    /** Of one that was read through the scope. */
    Optional<Listed> find(UUID id) {
        return database.first(Sql.of("select " + COLUMNS + " " + TABLES + " o.id = ?", id), HonourList::read);
    }

    /** For anybody who holds the certificate: no scope, and only what was once awarded. */
    Optional<Listed> certified(String code) {
        return database.first(
                Sql.of("select " + COLUMNS + " " + TABLES + " o.code = ? and o.certificate_number is not null", code),
                HonourList::read);
    }

    private static Listed read(ResultSet row) throws SQLException {
        return new Listed(
                Database.uuid(row, 1),
                row.getString(2),
                Database.uuid(row, 3),
                Database.uuid(row, 4),
                row.getString(5),
                Level.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getBigDecimal(11),
                row.getString(12),
                row.getInt(13),
                row.getString(14),
                Status.valueOf(row.getString(15)),
                Database.uuid(row, 16),
                row.getString(17),
                Database.instant(row, 18),
                row.getObject(19, LocalDate.class),
                row.getObject(20, LocalDate.class),
                row.getString(21),
                Database.instant(row, 22),
                row.getString(23),
                row.getObject(24, LocalDate.class),
                row.getString(25),
                row.getString(26),
                row.getString(27),
                row.getObject(28, LocalDate.class),
                row.getString(29),
                row.getInt(30));
    }
}
