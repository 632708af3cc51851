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
        List<String> after = query.cursor(1);
        UUID before = after == null ? null : PageQuery.cursorValue(after.get(0), UUID::fromString);
        Sql rows = Sql.of("select " + COLUMNS);
        if (query.subjectId != null) {
            rows.add(ofSubject(areas, query));
            earlier(rows, before);
        } else if (belowCounty(areas)) {
            rows.add(newest(areas, query, before));
        } else {
            rows.add(ofPlace(indexOfCounty(query), areas, query));
            earlier(rows, before);
        }
        rows.add("order by r.id desc limit ? offset ?", query.size + 1, query.offset());
        Sql total = Sql.of("select count(*) from (select 1")
                .add(query.subjectId == null ? ofPlace(indexOfVillage(query), areas, query) : ofSubject(areas, query))
                .add("limit " + (Page.COUNT_CAP + 1) + ") c");
        return query.page(
                database.list(rows, RedemptionList::read), database.number(total), false, row -> List.of(row.id));
    }

    /** A county's newest are nearly the newest of all. */
    private static boolean belowCounty(List<String> areas) {
        return areas.stream().allMatch(area -> area.length() >= Area.TOWN);
    }

    /** Wherever it lived then: who may see the household sees what it took. */
    private static Sql ofSubject(List<String> areas, RedemptionQuery query) {
        return filtered(
                Sql.of("from shop_redemption r join household h on h.id = r.subject_id where")
                        .within("h.area", areas)
                        .add("and r.subject_id = ?", query.subjectId),
                query);
    }

    private static Sql ofPlace(String index, List<String> areas, RedemptionQuery query) {
        return at(index, Sql.of("").within("r.area", Area.villages(areas)), areas, query);
    }

    /** Backward through time; what is searched for may be far back. */
    private static String indexOfCounty(RedemptionQuery query) {
        if (Texts.clean(query.q) != null) {
            return "";
        }
        return query.status == null ? "force index (primary)" : "force index (ix_shop_redemption_status)";
    }

    /** The newest of each town or village, in the order of its index, and of those the newest. */
    private static Sql newest(List<String> areas, RedemptionQuery query, UUID before) {
        List<String> places = Area.outermost(Area.villages(areas));
        if (places.isEmpty()) {
            return Sql.of("from shop_redemption r where 1 = 0");
        }
        Sql all = Sql.of("from (");
        String separator = "(";
        for (String place : places) {
            boolean town = place.length() == Area.TOWN;
            Sql one = Sql.of("select r.id")
                    .add(at(
                            town ? indexOfTown(query) : indexOfVillage(query),
                            Sql.of(town ? "r.town = ?" : "r.area = ?", place),
                            areas,
                            query));
            earlier(one, before);
            all.add(separator).add(one).add("order by r.id desc limit ?)", query.size + 1 + query.offset());
            separator = "union all (";
        }
        return all.add(") n join shop_redemption r on r.id = n.id");
    }

    private static String indexOfTown(RedemptionQuery query) {
        return "force index (ix_shop_redemption_town" + (query.status == null ? ")" : "_status)");
    }

    private static String indexOfVillage(RedemptionQuery query) {
        return "force index (" + (query.status == null ? "ix_shop_redemption_newest" : "ix_shop_redemption_area") + ")";
    }

    private static Sql at(String index, Sql place, List<String> areas, RedemptionQuery query) {
        boolean grids = areas.stream().anyMatch(area -> area.length() > Area.VILLAGE);
        Sql from = Sql.of("from shop_redemption r " + index);
        from.add(grids ? "join household h on h.id = r.subject_id where" : "where")
                .add(place);
        if (grids) {
            from.add("and").within("h.area", areas);
        }
        return filtered(from, query);
    }

    private static Sql filtered(Sql from, RedemptionQuery query) {
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
        return from;
    }

    private static void earlier(Sql rows, UUID before) {
        if (before != null) {
            rows.add("and r.id < ?", before);
        }
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
