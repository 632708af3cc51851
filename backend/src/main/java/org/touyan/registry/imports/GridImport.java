package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Actor;
import org.touyan.region.Region;
import org.touyan.region.RegionRepository;
import org.touyan.region.grid.GridRepository;
import org.touyan.region.grid.GridService;
import org.touyan.region.grid.GridType;
import org.touyan.registry.GridBoardService;
import org.touyan.registry.imports.GridAppointments.Appointed;
import org.touyan.registry.imports.GridDone.Moved;
import org.touyan.registry.imports.GridImportRows.House;

/** 网格名册: grids made, people appointed and households put into contact grids, as on the grid board. */
@ApplicationScoped
class GridImport implements ListImport<GridColumn, GridPlan, GridDone> {
    private final VillageSearch places;
    private final GridRepository grids;
    private final GridService service;
    private final RegionRepository regions;
    private final GridAppointments appointments;
    private final GridBoardService board;
    private final GridImportRows rows;
    private final FieldCipher cipher;

    GridImport(
            VillageSearch places,
            GridRepository grids,
            GridService service,
            RegionRepository regions,
            GridAppointments appointments,
            GridBoardService board,
            GridImportRows rows,
            FieldCipher cipher) {
        this.places = places;
        this.grids = grids;
        this.service = service;
        this.regions = regions;
        this.appointments = appointments;
        this.board = board;
        this.rows = rows;
        this.cipher = cipher;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.GRIDS;
    }

    @Override
    public GridColumn[] columns() {
        return GridColumn.values();
    }

    @Override
    public Class<GridPlan> planType() {
        return GridPlan.class;
    }

    @Override
    public Class<GridDone> doneType() {
        return GridDone.class;
    }

    @Override
    public Comparison<GridColumn> begin(Actor who) {
        return new GridComparison(places.of(who.areas()), grids::inVillage, appointments, rows, cipher);
    }

    @Override
    public GridDone write(GridPlan plan) {
        VillageGrids known = new VillageGrids(grids.inVillage(plan.village()));
        List<String> created = new ArrayList<>();
        Region grid = known.governance(plan.grid());
        String at = grid == null ? create(plan.village(), GridType.GOVERNANCE, plan.grid(), created) : grid.code;
        if (plan.contactGrid() != null) {
            Region contact = known.contact(at, plan.contactGrid());
            at = contact == null ? create(at, GridType.CONTACT, plan.contactGrid(), created) : contact.code;
        }
        Appointed appointed = appointments.appoint(at, plan);
        return new GridDone(plan.village(), at, created, appointed.begun(), appointed.former(), move(plan, at));
    }

    private String create(String parent, GridType type, String name, List<String> created) {
        String code = service.create(parent, type, name).code;
        created.add(code);
        return code;
    }

    private List<Moved> move(GridPlan plan, String to) {
        List<House> coming = rows.houses(plan.households()).stream()
                .filter(house -> !house.area().equals(to))
                .toList();
        if (coming.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> targets = new HashMap<>();
        coming.forEach(house -> targets.put(house.id(), to));
        board.place(plan.village(), targets);
        Map<UUID, Integer> versions = new HashMap<>();
        rows.houses(targets.keySet()).forEach(house -> versions.put(house.id(), house.version()));
        return coming.stream()
                .map(house -> new Moved(house.id(), house.area(), versions.get(house.id())))
                .toList();
    }

    @Override
    public String blocker(GridDone done) {
        Map<UUID, House> now = new HashMap<>();
        rows.houses(done.moved().stream().map(Moved::household).toList()).forEach(house -> now.put(house.id(), house));
        for (Moved moved : done.moved()) {
            House house = now.get(moved.household());
            if (house == null
                    || house.version() != moved.version()
                    || !house.area().equals(done.at())) {
                return (house == null ? "有一户" : house.number() + " 户") + "在导入后又有变动";
            }
        }
        return done.begun() == null ? null : appointments.blocker(done.begun(), done.former());
    }

    @Override
    public void takeBack(GridDone done) {
        Map<UUID, String> back = new HashMap<>();
        done.moved().forEach(moved -> back.put(moved.household(), moved.from()));
        if (!back.isEmpty()) {
            board.place(done.village(), back);
        }
        if (done.begun() != null) {
            appointments.takeBack(done);
        }
        List<String> made = new ArrayList<>(done.created());
        Collections.reverse(made);
        made.forEach(code -> service.delete(regions.require(code)));
    }
}
