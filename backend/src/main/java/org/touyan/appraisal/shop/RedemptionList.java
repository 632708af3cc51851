package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.shop.Redemption.Status;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;

/** Redemptions, the latest first: their ids tell the time. */
@ApplicationScoped
class RedemptionList {
    private static final String COLUMNS =
            "r.id, r.area, r.number, r.subject_id, r.subject_number, r.subject_name, r.points, r.status,"
                    + " r.prepared_by, r.prepared_name, r.prepared_at, r.held_until, r.handed_name, r.handed_at, r.receiver,"
                    + " r.ended_name, r.ended_at, r.reason, r.version, r.reversal_by, r.reversal_name";

    /** The newest of all would be read backward until a page of the place is full; one that was still long ago never is. */
    private static final String OF_VILLAGES = "from shop_redemption r force index (ix_shop_redemption_area)";

    private final Database database;

    RedemptionList(Database database) {
        this.database = database;
    }

    record Listed(
            UUID id,
            String area,
            String number,
            UUID subjectId,
            String subjectNumber,
            String subjectName,
            long points,
            Status status,
            UUID preparedBy,
            String preparedName,
            Instant preparedAt,
            LocalDate heldUntil,
            String handedName,
            Instant handedAt,
            String receiver,
            String endedName,
            Instant endedAt,
            String reason,
            int version,
            UUID reversalBy,
            String reversalName) {}

    Page<Listed> page(List<String> areas, RedemptionQuery query) {
        Sql from = Sql.of(fewVillages(areas) && query.subjectId == null ? OF_VILLAGES : "from shop_redemption r");
        if (query.subjectId != null) {
            // Wherever it lived then: who may see the household sees what it took.
            from.add("join household h on h.id = r.subject_id where")
                    .within("h.area", areas)
                    .add("and r.subject_id = ?", query.subjectId);
        } else if (areas.stream().anyMatch(area -> area.length() > Area.VILLAGE)) {
            from.add("join household h on h.id = r.subject_id where")
                    .within("r.area", Area.villages(areas))
                    .add("and")
                    .within("h.area", areas);
        } else {
            from.add("where").within("r.area", areas);
        }
        if (query.status != null) {
            from.add("and r.status = ?", query.status);
        }
        String q = Texts.clean(query.q);
        if (q != null) {
            String start = Texts.like(q) + "%";
            from.add(
                    "and (r.subject_name like ? escape '!' or r.subject_number like ? escape '!' or r.number = ?)",
                    start,
                    start,
                    q);
        }
        Sql rows = Sql.of("select " + COLUMNS).add(from);
        List<String> after = query.cursor(1);
        if (after != null) {
            rows.add("and r.id < ?", PageQuery.cursorValue(after.get(0), UUID::fromString));
        }
        rows.add("order by r.id desc limit ? offset ?", query.size + 1, query.offset());
        Sql total = Sql.of("select count(*) from (select 1").add(from).add("limit " + (Page.COUNT_CAP + 1) + ") c");
        return query.page(
                database.list(rows, RedemptionList::read), database.number(total), false, row -> List.of(row.id));
    }

    /** A county's newest are nearly the newest of all, which the primary key tells. */
    private static boolean fewVillages(List<String> areas) {
        return areas.stream().allMatch(area -> area.length() >= Area.TOWN);
    }

    /** One that a list would show: of a shop in the areas, or of a household in them, wherever that lived then. */
    Optional<Listed> find(UUID id, List<String> areas) {
        List<String> shops =
                areas.stream().filter(area -> area.length() <= Area.VILLAGE).toList();
        return database.first(
                Sql.of(
                                "select " + COLUMNS
                                        + " from shop_redemption r left join household h on h.id = r.subject_id"
                                        + " where r.id = ? and (",
                                id)
                        .within("r.area", shops)
                        .add("or")
                        .within("h.area", areas)
                        .add(")"),
                RedemptionList::read);
    }

    /** Of one that was read through the scope. */
    Optional<Listed> find(UUID id) {
        return database.first(
                Sql.of("select " + COLUMNS + " from shop_redemption r where r.id = ?", id), RedemptionList::read);
    }

    private static Listed read(ResultSet row) throws SQLException {
        return new Listed(
                Database.uuid(row, 1),
                row.getString(2),
                row.getString(3),
                Database.uuid(row, 4),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                Status.valueOf(row.getString(8)),
                Database.uuid(row, 9),
                row.getString(10),
                Database.instant(row, 11),
                row.getObject(12, LocalDate.class),
                row.getString(13),
                Database.instant(row, 14),
                row.getString(15),
                row.getString(16),
                Database.instant(row, 17),
                row.getString(18),
                row.getInt(19),
                Database.uuid(row, 20),
                row.getString(21));
    }
}
