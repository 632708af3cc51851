package org.touyan.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.touyan.demo.TableLoader.Batch;
import org.touyan.demo.county.Village;
import org.touyan.demo.county.Village.Grid;
import org.touyan.demo.county.VillagePlan;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Pinyin;

/** The rows between a village and its households: groups, grids, staff and sums; the village itself when invented. */
final class GridRows {
    private final FieldCipher cipher;
    private final LocalDate validFrom;
    private final LocalDateTime now;

    GridRows(FieldCipher cipher, LocalDate validFrom, LocalDateTime now) {
        this.cipher = cipher;
        this.validFrom = validFrom;
        this.now = now;
    }

    List<Batch> of(Village village) {
        VillagePlan plan = village.plan();
        List<Object[]> regions = new ArrayList<>();
        List<Object[]> sums = new ArrayList<>();
        if (!plan.real()) {
            String name = plan.name() + "村民委员会";
            regions.add(region(
                    plan.code(), "VILLAGE", "VILLAGE", name, village.grids().size(), plan));
        }
        sums.add(new Object[] {plan.code(), "VILLAGE", plan.households(), village.residents(), village.uncontacted()});
        village.grids().forEach(grid -> grid(grid, "GRID", regions, sums));
        village.contactGrids().forEach(grid -> grid(grid, "CONTACT_GRID", regions, sums));
        return List.of(
                new Batch(DemoTable.REGION, regions),
                new Batch(DemoTable.REGION_SUMMARY, sums),
                new Batch(DemoTable.VILLAGER_GROUP, groups(village)),
                new Batch(DemoTable.GRID_STAFF, staff(village)));
    }

    private void grid(Grid grid, String level, List<Object[]> regions, List<Object[]> sums) {
        regions.add(region(grid.code(), level, null, grid.name(), grid.children(), null));
        sums.add(new Object[] {grid.code(), level, grid.households(), grid.residents(), grid.uncontacted()});
    }

    private Object[] region(String code, String level, String kind, String name, int children, VillagePlan place) {
        int parent = code.length() == Area.VILLAGE ? Area.TOWN : code.length() - 2;
        return new Object[] {
            code,
            code.substring(0, parent),
            level,
            kind,
            name,
            Pinyin.initials(name, 40),
            place == null ? null : HouseholdRows.degrees(place.longitude()),
            place == null ? null : HouseholdRows.degrees(place.latitude()),
            validFrom,
            children,
            now,
            0
        };
    }

    private static List<Object[]> groups(Village village) {
        List<Object[]> groups = new ArrayList<>();
        String kind = village.plan().community() ? "居民小组" : "村民小组";
        for (int i = 1; i <= village.groups().size(); i++) {
            groups.add(new Object[] {
                village.groups().get(i - 1), village.plan().code(), String.format("%02d", i), "第" + i + kind, 0
            });
        }
        return groups;
    }

    private List<Object[]> staff(Village village) {
        return village.staff().stream()
                .map(person -> new Object[] {
                    person.id(),
                    person.grid(),
                    person.role(),
                    person.name(),
                    cipher.encrypt(person.phone(), "grid_staff.phone", person.id()),
                    Masking.phone(person.phone()),
                    person.residentId(),
                    person.from(),
                    0
                })
                .toList();
    }
}
