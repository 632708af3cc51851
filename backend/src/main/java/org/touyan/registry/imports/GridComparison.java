package org.touyan.registry.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Texts;
import org.touyan.region.Region;
import org.touyan.region.RegionLevel;
import org.touyan.region.grid.GridRole;
import org.touyan.region.grid.GridStaff;
import org.touyan.registry.imports.GridImportRows.House;
import org.touyan.registry.imports.ListImport.Comparison;
import org.touyan.registry.imports.VillageSearch.Villages;

/** Compares the rows of one imported list of grids with the villages' grids. */
final class GridComparison implements Comparison<GridColumn> {
    /** Group and sequence, the end of a household's number. */
    private static final int TAIL = 6;

    private final Villages villages;
    private final Function<String, List<Region>> inVillage;
    private final GridAppointments appointments;
    private final GridImportRows rows;
    private final FieldCipher cipher;
    private final Map<String, VillageGrids> grids = new HashMap<>();
    /** Grids that earlier rows make. */
    private final Set<String> planned = new HashSet<>();
    /** Line by grid and role, and by household: a file says each only once. */
    private final Map<Object, Integer> seen = new HashMap<>();

    GridComparison(
            Villages villages,
            Function<String, List<Region>> inVillage,
            GridAppointments appointments,
            GridImportRows rows,
            FieldCipher cipher) {
        this.villages = villages;
        this.inVillage = inVillage;
        this.appointments = appointments;
        this.rows = rows;
        this.cipher = cipher;
    }

    /** Where a row is about. @param code null for a grid that is yet to be made @param name tells it apart in the file */
    private record Place(String village, String code, String name, RegionLevel level, boolean fresh) {}

    @Override
    public void decide(ListRow<GridColumn> row) {
        row.name = row.text(GridColumn.PERSON);
        row.idNumberMasked = Masking.idNumber(row.text(GridColumn.ID_NUMBER));
        row.label = label(row);
        GridColumn at = GridColumn.VILLAGE;
        try {
            if (!row.isSound()) {
                return;
            }
            String village = villages.find(row.text(GridColumn.TOWN), row.text(GridColumn.VILLAGE));
            row.area = village;
            at = GridColumn.CONTACT_GRID;
            Place place = place(row, village);
            at = GridColumn.ROLE;
            GridRole role = role(row, place);
            at = row.text(GridColumn.ID_NUMBER) == null ? GridColumn.PERSON : GridColumn.ID_NUMBER;
            UUID member = role == GridRole.CONTACT_MEMBER ? member(row, village) : null;
            at = GridColumn.HOUSEHOLDS;
            List<House> houses = houses(row, place);
            tellAppointment(row, place, role, member);
            tellHouses(row, place, houses);
            row.outcome = place.fresh() ? RowOutcome.ADD : row.changes.isEmpty() ? RowOutcome.LEAVE : RowOutcome.CHANGE;
            row.plan = new GridPlan(
                    village,
                    row.text(GridColumn.GRID),
                    row.text(GridColumn.CONTACT_GRID),
                    role,
                    member,
                    row.name,
                    row.text(GridColumn.PHONE),
                    houses.stream().map(House::id).toList());
        } catch (CellFault e) {
            row.fault(at, e.getMessage());
        }
    }

    private static String label(ListRow<GridColumn> row) {
        List<String> parts = new ArrayList<>();
        for (GridColumn column : List.of(GridColumn.VILLAGE, GridColumn.GRID, GridColumn.CONTACT_GRID)) {
            if (row.text(column) != null) {
                parts.add(row.text(column));
            }
        }
        return String.join(" ", parts);
    }

    private Place place(ListRow<GridColumn> row, String village) throws CellFault {
        VillageGrids known = grids.computeIfAbsent(village, code -> new VillageGrids(inVillage.apply(code)));
        String name = row.text(GridColumn.GRID);
        String contactName = row.text(GridColumn.CONTACT_GRID);
        Region grid = known.governance(name);
        if (grid == null && name.matches("\\d{12,}")) {
            throw new CellFault("没有编码为 " + name + " 的网格");
        }
        String key = village + "/" + Texts.code(name);
        boolean fresh = grid == null && planned.add(key);
        if (contactName == null) {
            return new Place(village, grid == null ? null : grid.code, key, RegionLevel.GRID, fresh);
        }
        Region contact = grid == null ? null : known.contact(grid.code, contactName);
        if (contact == null && contactName.matches("\\d{12,}")) {
            throw new CellFault("没有编码为 " + contactName + " 的联动网格");
        }
        key += "/" + Texts.code(contactName);
        fresh |= contact == null && planned.add(key);
        return new Place(village, contact == null ? null : contact.code, key, RegionLevel.CONTACT_GRID, fresh);
    }

    /** Null when nobody is named. */
    private GridRole role(ListRow<GridColumn> row, Place place) throws CellFault {
        String said = row.text(GridColumn.ROLE);
        if (row.name == null) {
            return null;
        }
        if (said == null && place.level() == RegionLevel.GRID) {
            throw new CellFault("请填写职务");
        }
        GridRole role = said == null ? GridRole.CONTACT_MEMBER : GridRole.valueOf(said);
        if (role.level != null && role.level != place.level()) {
            throw new CellFault(
                    role.label + (place.level() == RegionLevel.GRID ? "设在联动网格，请填写联动网格" : "设在网格，这一行请不要填联动网格"));
        }
        refuseTwice(place.name() + role + (role.single ? "" : row.name), row, role.label);
        return role;
    }

    private void refuseTwice(Object what, ListRow<GridColumn> row, String name) throws CellFault {
        Integer before = seen.putIfAbsent(what, row.line());
        if (before != null) {
            throw new CellFault("第 " + before + " 行已写过" + name);
        }
    }

    private UUID member(ListRow<GridColumn> row, String village) throws CellFault {
        String number = row.text(GridColumn.ID_NUMBER);
        List<UUID> found = rows.members(village, row.name, number == null ? null : cipher.blindIndex(number));
        if (found.isEmpty()) {
            throw new CellFault("在本村在家或外出的党员中没有找到“" + row.name + "”");
        }
        if (found.size() > 1) {
            throw new CellFault("本村有 " + found.size() + " 个叫“" + row.name + "”的党员，请填写身份证号");
        }
        return found.get(0);
    }

    private List<House> houses(ListRow<GridColumn> row, Place place) throws CellFault {
        String said = row.text(GridColumn.HOUSEHOLDS);
        if (said == null) {
            return List.of();
        }
        if (place.level() == RegionLevel.GRID) {
            throw new CellFault("农户编入联动网格，请填写联动网格");
        }
        List<House> houses = new ArrayList<>();
        for (String one : said.split("[、,，;；/\\s]+")) {
            if (one.isEmpty()) {
                continue;
            }
            if (!one.matches("\\d{18}|\\d{" + TAIL + "}")) {
                throw new CellFault("“" + one + "”不是户号；请写 18 位户编号，或后 6 位");
            }
            String number = one.length() == TAIL ? place.village() + one : one;
            House house =
                    rows.house(place.village(), number).orElseThrow(() -> new CellFault("本村没有 " + one + " 户，或已迁出、注销"));
            refuseTwice(house.id(), row, " " + one + " 户");
            houses.add(house);
        }
        return houses;
    }

    private void tellAppointment(ListRow<GridColumn> row, Place place, GridRole role, UUID member) {
        if (role == null) {
            return;
        }
        GridStaff holder = place.code() == null ? null : appointments.holder(place.code(), role);
        boolean same = place.code() != null
                && appointments
                        .same(place.code(), role, member, row.name, row.text(GridColumn.PHONE))
                        .isPresent();
        if (!same) {
            row.change(GridColumn.PERSON, holder == null ? null : holder.personName, role.label + " " + row.name);
        }
    }

    private static void tellHouses(ListRow<GridColumn> row, Place place, List<House> houses) {
        List<House> coming = houses.stream()
                .filter(house -> !house.area().equals(place.code()))
                .toList();
        if (!coming.isEmpty()) {
            String numbers = coming.stream()
                    .map(house -> house.number().substring(house.number().length() - TAIL))
                    .collect(Collectors.joining("、"));
            row.change(GridColumn.HOUSEHOLDS, null, "编入 " + coming.size() + " 户：" + numbers);
        }
    }
}
