package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** The statements of the grid board: a village's rows by their range, a county's figures by covering indexes. */
@ApplicationScoped
class GridBoardRepository {
    private final Database database;

    GridBoardRepository(Database database) {
        this.database = database;
    }

    /** A household as the board and the grouping need it. */
    record House(
            UUID id,
            String number,
            String area,
            String headName,
            int memberCount,
            String address,
            int version,
            String naturalVillage,
            Integer doorOrder,
            BigDecimal longitude,
            BigDecimal latitude) {}

    /** A Party member who lives there. */
    record Member(UUID residentId, UUID householdId, String name) {}

    List<House> houses(Collection<String> areas) {
        return read(current(areas).add("order by area, number"));
    }

    /**
     * As they stand now, and held so until the transaction ends: the sums get just what moves.
     *
     * @param ids null for all in the areas
     */
    List<House> hold(Collection<String> areas, Collection<UUID> ids) {
        Sql sql = current(areas);
        if (ids != null) {
            sql.add("and").in("id", ids);
        }
        return read(sql.add("order by area, number for update"));
    }

    private static Sql current(Collection<String> areas) {
        return Sql.of("""
                        select id, number, area, head_name, member_count, address, version, natural_village, door_order,
                          longitude, latitude from household where""").within("area", areas).add("and").in("status", HouseholdStatus.CURRENT);
    }

    private List<House> read(Sql sql) {
        return database.list(sql, row -> {
            int door = row.getInt(9);
            return new House(
                    Database.uuid(row, 1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getInt(5),
                    row.getString(6),
                    row.getInt(7),
                    row.getString(8),
                    row.wasNull() ? null : Integer.valueOf(door),
                    row.getBigDecimal(10),
                    row.getBigDecimal(11));
        });
    }

    List<Member> members(Collection<String> areas) {
        Sql sql = Sql.of(
                        "select r.id, r.household_id, r.name from resident r join household h on h.id = r.household_id")
                .add("where r.political_status in ('01', '02') and")
                .within("r.area", areas)
                .add("and r.status in ('RESIDENT', 'AWAY') and h.status in ('RESIDENT', 'AWAY') order by r.area, r.id");
        return database.list(sql, row -> new Member(Database.uuid(row, 1), Database.uuid(row, 2), row.getString(3)));
    }

    /** @param free of them, who is nobody's contact member, here or elsewhere */
    record Party(long members, long free) {
        static final Party NONE = new Party(0, 0);
    }

    /** Party members by where they live. @param length digits of the places; a number of ours, never input */
    Map<String, Party> party(String area, int length) {
        Map<String, Party> found = new HashMap<>();
        database.list(
                partySql(area, length), row -> found.put(row.getString(1), new Party(row.getLong(2), row.getLong(3))));
        return found;
    }

    static Sql partySql(String area, int length) {
        String place = "left(r.area, " + length + ")";
        return Sql.of("select " + place + ", count(*),")
                .add("sum(case when exists (select 1 from grid_staff s where s.resident_id = r.id")
                .add("and s.role = 'CONTACT_MEMBER' and s.valid_to is null) then 0 else 1 end)")
                .add("from resident r straight_join household h on h.id = r.household_id")
                .add("where r.political_status in ('01', '02') and")
                .within("r.area", List.of(area))
                .add("and r.status in ('RESIDENT', 'AWAY') and h.status in ('RESIDENT', 'AWAY') group by " + place);
    }

    /** Households in contact grids, by place. */
    Map<String, Long> assigned(String area, int length) {
        Map<String, Long> found = new HashMap<>();
        database.list(
                Sql.of("select left(area, " + length + "), sum(households) from region_summary where")
                        .add("level = 'CONTACT_GRID' and")
                        .within("area", List.of(area))
                        .add("group by left(area, " + length + ")"),
                row -> found.put(row.getString(1), row.getLong(2)));
        return found;
    }

    /** Puts the households, their people and labels into one area. The caller has checked the scope of all of them. */
    void move(Collection<UUID> households, String area, Instant now) {
        database.update(Sql.of("update household set area = ?, updated_at = ?, version = version + 1 where", area, now)
                .in("id", households));
        database.update(Sql.of("update resident set area = ?, version = version + 1 where", area)
                .in("household_id", households));
        database.update(Sql.of("update household_label set area = ?, version = version + 1 where", area)
                .in("household_id", households));
        database.update(Sql.of(
                        "update resident_label l join resident r on r.id = l.resident_id"
                                + " set l.area = ?, l.version = l.version + 1 where",
                        area)
                .in("r.household_id", households));
    }
}
