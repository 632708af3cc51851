package org.touyan.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.touyan.demo.county.Village;
import org.touyan.demo.county.Village.Grid;
import org.touyan.demo.county.Village.Staff;
import org.touyan.demo.county.VillagePlan;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Pinyin;

/** Writes what lies between a village and its households: groups, grids, their staff and sums; also invented villages. */
final class GridWriter implements VillageWriter {
    private final LoadSession session;
    private final FieldCipher cipher;
    private final LocalDate validFrom;
    private final LocalDateTime createdAt;
    private final BulkInsert regions;
    private final BulkInsert summaries;
    private final BulkInsert groups;
    private final BulkInsert staff;

    GridWriter(LoadSession session, FieldCipher cipher, LocalDate validFrom, LocalDateTime createdAt)
            throws SQLException {
        this.session = session;
        this.cipher = cipher;
        this.validFrom = validFrom;
        this.createdAt = createdAt;
        var connection = session.connection();
        regions = new BulkInsert(
                connection,
                "region",
                "code,parent_code,level,kind,name,initials,longitude,latitude,valid_from,child_count,created_at,version");
        summaries = new BulkInsert(connection, "region_summary", "area,level,households,residents,uncontacted");
        groups = new BulkInsert(connection, "villager_group", "id,area,number,name,version");
        staff = new BulkInsert(
                connection,
                "grid_staff",
                "id,area,role,person_name,phone_cipher,phone_masked,resident_id,valid_from,version");
    }

    @Override
    public void write(Village village) throws SQLException {
        VillagePlan plan = village.plan();
        if (!plan.real()) {
            region(plan.code(), "VILLAGE", "VILLAGE", plan.name() + "村民委员会", village.grids().size(), plan);
        }
        summaries.add(plan.code(), "VILLAGE", plan.households(), village.residents(), village.uncontacted());
        for (int i = 0; i < village.groups().size(); i++) {
            String name = "第" + (i + 1) + (plan.community() ? "居民小组" : "村民小组");
            groups.add(village.groups().get(i), plan.code(), String.format("%02d", i + 1), name, 0);
        }
        for (Grid grid : village.grids()) {
            grid(grid, "GRID");
        }
        for (Grid grid : village.contactGrids()) {
            grid(grid, "CONTACT_GRID");
        }
        for (Staff person : village.staff()) {
            staff(person);
        }
        session.chunkDone();
    }

    private void grid(Grid grid, String level) throws SQLException {
        region(grid.code(), level, null, grid.name(), grid.children(), null);
        summaries.add(grid.code(), level, grid.households(), grid.residents(), grid.uncontacted());
    }

    private void region(String code, String level, String kind, String name, int children, VillagePlan place)
            throws SQLException {
        int parent = code.length() == Area.VILLAGE ? Area.TOWN : code.length() - 2;
        regions.add(
                code,
                code.substring(0, parent),
                level,
                kind,
                name,
                Pinyin.initials(name, 40),
                place == null ? null : HouseholdWriter.degrees(place.longitude()),
                place == null ? null : HouseholdWriter.degrees(place.latitude()),
                validFrom,
                children,
                createdAt,
                0);
    }

    private void staff(Staff person) throws SQLException {
        staff.add(
                person.id(),
                person.grid(),
                person.role(),
                person.name(),
                cipher.encrypt(person.phone(), "grid_staff.phone", person.id()),
                Masking.phone(person.phone()),
                person.residentId(),
                person.from(),
                0);
    }

    void flush() throws SQLException {
        regions.flush();
        summaries.flush();
        groups.flush();
        staff.flush();
        session.chunkDone();
    }

    @Override
    public long rows() {
        return regions.total() + summaries.total() + groups.total() + staff.total();
    }

    @Override
    public void close() throws SQLException {
        regions.close();
        summaries.close();
        groups.close();
        staff.close();
    }
}
