package org.touyan.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.touyan.insight.WorkbenchViews.Change;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;

/** The statements of the workbench: sums of summaries and short index ranges, each within the areas given. */
@ApplicationScoped
public class WorkbenchRepository {
    /** How far back the record is searched: it is read from its end, and most of it may lie in other areas. */
    private static final int RECORDS_SEARCHED = 5_000;

    private static final int CHANGES = 10;
    private final Database database;

    WorkbenchRepository(Database database) {
        this.database = database;
    }

    record Sums(long households, long residents, long uncontacted) {}

    record PlaceSums(AreaName place, Sums sums) {}

    /** @param withoutMember contact grids with households and no contact member @param overFull above the capacity */
    record ContactGrids(long households, long withoutMember, long overFull) {}

    /** Of villages; an area below a village has a row of its own. */
    Sums sums(Collection<String> areas) {
        List<String> wide =
                areas.stream().filter(a -> a.length() <= Area.VILLAGE).toList();
        List<String> deep =
                areas.stream().filter(a -> a.length() > Area.VILLAGE).toList();
        Sql sql = Sql.of(
                        "select coalesce(sum(households), 0), coalesce(sum(residents), 0), coalesce(sum(uncontacted), 0)")
                .add("from region_summary where (level = 'VILLAGE' and")
                .within("area", wide)
                .add(") or (")
                .in("area", deep)
                .add(")");
        return database.first(sql, row -> new Sums(row.getLong(1), row.getLong(2), row.getLong(3)))
                .orElseThrow();
    }

    ContactGrids contactGrids(Collection<String> areas, int overFullFrom) {
        Sql sql = Sql.of("""
                        select coalesce(sum(households), 0), coalesce(sum(uncontacted > 0), 0),
                          coalesce(sum(households > ?), 0)
                        from region_summary where level = 'CONTACT_GRID' and""", overFullFrom).within("area", areas);
        return database.first(sql, row -> new ContactGrids(row.getLong(1), row.getLong(2), row.getLong(3)))
                .orElseThrow();
    }

    /** The places directly below one area, with the sums of their villages. */
    List<PlaceSums> children(String area) {
        int length = childLength(area);
        if (length == 0) {
            return List.of();
        }
        String level = length <= Area.VILLAGE ? "VILLAGE" : length == Area.GRID ? "GRID" : "CONTACT_GRID";
        // The length is a number of ours: MySQL must see that the join and the grouping are the same.
        Sql sql = Sql.of("select r.code, r.name, r.kind, coalesce(s.households, 0), coalesce(s.residents, 0),")
                .add("coalesce(s.uncontacted, 0) from region r left join (")
                .add("select left(area, " + length + ") as place, sum(households) as households,")
                .add("sum(residents) as residents, sum(uncontacted) as uncontacted")
                .add("from region_summary where level = ? and", level)
                .within("area", List.of(area))
                .add("group by left(area, " + length + ")) s on s.place = r.code")
                .add("where r.parent_code = ? and r.valid_to is null order by r.code limit 500", area);
        return database.list(
                sql,
                row -> new PlaceSums(
                        AreaName.spoken(row.getString(1), row.getString(2), row.getString(3)),
                        new Sums(row.getLong(4), row.getLong(5), row.getLong(6))));
    }

    /** A count that stops. @param more than {@code rows} there are */
    record Capped(long rows, boolean more) {
        Capped plus(Capped other) {
            return new Capped(rows + other.rows, more || other.more);
        }
    }

    /** Households whose head has no phone, counted to 10,000. */
    Capped withoutPhone(Collection<String> areas) {
        return capped(Sql.of("select 1 from household where phone_tail is null and status in ('RESIDENT', 'AWAY') and")
                .within("area", areas));
    }

    /** Residents without an ID number, counted to 10,000. */
    Capped withoutIdNumber(Collection<String> areas) {
        return capped(
                Sql.of("select 1 from resident where id_number_index is null and status in ('RESIDENT', 'AWAY') and")
                        .within("area", areas));
    }

    Capped accountsExpiring(Collection<String> areas, LocalDate until) {
        return capped(Sql.of("""
                        select distinct a.id from account a join account_area x on x.account_id = a.id
                        where a.status = 'ACTIVE' and a.valid_to <= ? and""", until).within("x.area", areas));
    }

    /** The last changes to places, grids, households and residents in the areas. */
    List<Change> recent(Collection<String> areas) {
        Sql sql = Sql.of("select at, account_name, action, object_type, object_id, object_name from audit_entry")
                .add("where id > (select coalesce(max(id), 0) - ? from audit_entry)", RECORDS_SEARCHED)
                .add("and object_type in ('household', 'resident', 'region', 'grid', 'grid-staff', 'villager-group')")
                .add("and")
                .within("area", areas)
                .add("order by id desc limit ?", CHANGES);
        return database.list(
                sql,
                row -> new Change(
                        Database.instant(row, 1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
    }

    private Capped capped(Sql rows) {
        long found =
                database.number(Sql.of("select count(*) from (").add(rows).add("limit ?) picked", Page.COUNT_CAP + 1));
        return new Capped(Math.min(found, Page.COUNT_CAP), found > Page.COUNT_CAP);
    }

    /** Digits of the codes directly below, 0 below a contact grid. */
    private static int childLength(String area) {
        List<Integer> lengths =
                new ArrayList<>(List.of(2, 4, Area.COUNTY, Area.TOWN, Area.VILLAGE, Area.GRID, Area.CONTACT_GRID));
        return lengths.stream()
                .filter(length -> length > area.length())
                .findFirst()
                .orElse(0);
    }
}
