package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;

/** All transfers of places, the latest first: their ids tell the time. */
@ApplicationScoped
class PointLedgerList {
    private static final String COLUMNS =
            "t.id, t.area, t.kind, f.head_name, f.number, g.head_name, g.number, t.points, t.expires_on, t.period,"
                    + " x.number, t.reason, t.account_name, t.made_at";
    private static final String SIDES =
            " left join household f on f.id = t.from_id left join household g on g.id = t.to_id"
                    + " left join shop_redemption x on x.id = t.redemption_id";
    private static final String FROM = "from points_transfer t" + SIDES + " where";
    /** After a cursor MySQL crosses this index with the primary key and sorts what it finds. */
    private static final String OF_VILLAGE = "from points_transfer t force index (ix_points_transfer_area)";

    private final Database database;

    PointLedgerList(Database database) {
        this.database = database;
    }

    /** Of either side the household; null where it is an account of the village. */
    record Listed(
            UUID id,
            String area,
            PointsTransfer.Kind kind,
            String giver,
            String giverNumber,
            String getter,
            String getterNumber,
            long points,
            LocalDate expiresOn,
            String period,
            String redemptionNumber,
            String reason,
            String accountName,
            Instant madeAt) {}

    Page<Listed> page(List<String> areas, PointLedgerQuery query) {
        List<String> places = Area.villages(areas);
        boolean ofVillages = places.stream().allMatch(area -> area.length() == Area.VILLAGE) && !places.isEmpty();
        Sql where = filtered(at(Sql.of(ofVillages ? OF_VILLAGE + SIDES + " where" : FROM), places), areas, query);
        List<String> after = query.cursor(1);
        UUID before = after == null ? null : PageQuery.cursorValue(after.get(0), UUID::fromString);
        // MySQL looks every joined row up for a count that needs none.
        Sql counted = withinVillages(areas)
                ? where
                : filtered(at(Sql.of("from points_transfer t where"), places), areas, query);
        Sql total = Sql.of("select count(*) from (select 1").add(counted).add("limit " + (Page.COUNT_CAP + 1) + ") c");
        List<String> villages = byVillage(areas) ? villages(places) : List.of();
        Sql rows = Sql.of("select " + COLUMNS);
        if (villages.isEmpty()) {
            rows.add(where);
            earlier(rows, before);
        } else {
            rows.add(newest(villages, areas, query, before));
        }
        rows.add("order by t.id desc limit ? offset ?", query.size + 1, query.offset());
        return query.page(
                database.list(rows, PointLedgerList::read), database.number(total), false, row -> List.of(row.id));
    }

    /** A town has dozens of villages; a county's newest are nearly the newest of all, which the primary key tells. */
    private static boolean byVillage(List<String> areas) {
        return areas.stream().allMatch(area -> area.length() >= Area.TOWN)
                && areas.stream().anyMatch(area -> area.length() == Area.TOWN);
    }

    /** All that there ever were: what was booked in one stays listed when its last account has gone. */
    private List<String> villages(List<String> places) {
        return database.list(
                Sql.of("select code from region where level = 'VILLAGE' and")
                        .within("code", places)
                        .add("order by code"),
                row -> row.getString(1));
    }

    /** The newest of each village, in the order of its index, and of those the newest: a town's years are not sorted. */
    private static Sql newest(List<String> villages, List<String> areas, PointLedgerQuery query, UUID before) {
        Sql all = Sql.of("from (");
        for (int i = 0; i < villages.size(); i++) {
            String from = OF_VILLAGE + (withinVillages(areas) ? SIDES : "");
            Sql one = filtered(Sql.of("select t.id " + from + " where t.area = ?", villages.get(i)), areas, query);
            earlier(one, before);
            all.add(i == 0 ? "(" : "union all (").add(one);
            all.add("order by t.id desc limit ?)", query.size + 1 + query.offset());
        }
        return all.add(") n join points_transfer t on t.id = n.id" + SIDES);
    }

    /** Whose accounts it concerns then says whether a transfer is shown. */
    private static boolean withinVillages(List<String> areas) {
        return areas.stream().anyMatch(area -> area.length() > Area.VILLAGE);
    }

    private static void earlier(Sql rows, UUID before) {
        if (before != null) {
            rows.add("and t.id < ?", before);
        }
    }

    private static Sql filtered(Sql where, List<String> areas, PointLedgerQuery query) {
        if (withinVillages(areas)) {
            where.add("and (")
                    .within("f.area", areas)
                    .add("or")
                    .within("g.area", areas)
                    .add(")");
        }
        if (query.kind != null) {
            where.add("and t.kind = ?", query.kind);
        }
        if (query.since != null) {
            where.add(
                    "and t.made_at >= ?",
                    query.since.atStartOfDay(BusinessTime.ZONE).toInstant());
        }
        if (query.until != null) {
            where.add(
                    "and t.made_at < ?",
                    query.until.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant());
        }
        return where;
    }

    /** One village is asked for as such: in the index on the area its transfers then stand in the order of time. */
    private static Sql at(Sql where, List<String> areas) {
        return areas.stream().allMatch(area -> area.length() == Area.VILLAGE)
                ? where.in("t.area", areas)
                : where.within("t.area", areas);
    }

    private static Listed read(ResultSet row) throws SQLException {
        return new Listed(
                Database.uuid(row, 1),
                row.getString(2),
                PointsTransfer.Kind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getLong(8),
                row.getObject(9, LocalDate.class),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                Database.instant(row, 14));
    }
}
