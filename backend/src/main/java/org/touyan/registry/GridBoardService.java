package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids;
import org.touyan.region.RegionRepository;
import org.touyan.region.RegionSummaries;
import org.touyan.region.RegionSummary;
import org.touyan.registry.GridBoardRepository.House;
import org.touyan.registry.GridBoardViews.Assignment;
import org.touyan.registry.GridBoardViews.Board;
import org.touyan.registry.GridBoardViews.Grouping;
import org.touyan.registry.GridBoardViews.GroupingPreview;
import org.touyan.registry.GridBoardViews.MemberAssignment;
import org.touyan.registry.GridGroupings.Group;
import org.touyan.registry.GridGroupings.Plan;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.LifeEvents;
import org.touyan.registry.history.NewEvent;
import org.touyan.registry.history.PastRows;

/** Moves on the grid board; each answers with the board as it then is. */
@ApplicationScoped
public class GridBoardService {
    private final GridBoards boards;
    private final GridGroupings groupings;
    private final GridBoardRepository rows;
    private final HouseholdRepository households;
    private final ResidentRepository residents;
    private final RegionRepository regions;
    private final RegionSummaries summaries;
    private final Grids grids;
    private final FieldCipher cipher;
    private final PastRows past;
    private final LifeEvents events;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    GridBoardService(
            GridBoards boards,
            GridGroupings groupings,
            GridBoardRepository rows,
            HouseholdRepository households,
            ResidentRepository residents,
            RegionRepository regions,
            RegionSummaries summaries,
            Grids grids,
            FieldCipher cipher,
            PastRows past,
            LifeEvents events,
            AreaNames names,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.boards = boards;
        this.groupings = groupings;
        this.rows = rows;
        this.households = households;
        this.residents = residents;
        this.regions = regions;
        this.summaries = summaries;
        this.grids = grids;
        this.cipher = cipher;
        this.past = past;
        this.events = events;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    public GroupingPreview preview(String village, Grouping asked) {
        requireVillage(village);
        return groupings.preview(groupings.plan(village, asked), asked);
    }

    @Transactional
    public Board group(String village, Grouping asked) {
        actor.requireCovers(village);
        lockStanding(List.of(village));
        // First what will move, then what is only read: the plan sees the rows as they are held.
        rows.hold(List.of(village), null);
        Plan plan = groupings.plan(village, asked);
        groupings.requireSeen(plan, asked);
        if (!plan.fresh().isEmpty()) {
            grids.createContactGrids(village, plan.fresh());
        }
        Map<String, List<House>> targets = new LinkedHashMap<>();
        plan.groups().forEach(group -> targets.put(group.grid().code(), group.houses()));
        plan.leftOver()
                .forEach(house -> targets.computeIfAbsent(above(house), code -> new ArrayList<>())
                        .add(house));
        move(targets);
        if (asked.assignMembers()) {
            appoint(plan);
        }
        if (!asked.keepExisting()) {
            grids.removeEmptyContactGrids(village);
        }
        record("grid.group", village, asked, targets);
        return boards.board(village);
    }

    @Transactional
    public Board assign(String village, Assignment asked) {
        if (asked.contactGridCode() != null && asked.outTo() != null) {
            throw ProblemException.invalid("outTo", "编入联动网格时不填移出后所在");
        }
        String target = asked.contactGridCode() == null ? asked.outTo() : asked.contactGridCode();
        List<String> own = actor.areas(village);
        if (target == null) {
            lockStanding(List.of(village));
        } else {
            lockPlace(village, target, asked.outTo() == null ? "contactGridCode" : "outTo");
        }
        Map<String, List<House>> targets =
                place(own, Set.copyOf(asked.householdIds()), house -> target == null ? above(house) : target);
        record("grid.assign", target == null ? village : target, null, targets);
        return boards.board(village);
    }

    /** Without the board, for an import. @param wanted the place of each household, all within the village */
    @Transactional(Transactional.TxType.MANDATORY)
    public void place(String village, Map<UUID, String> wanted) {
        actor.requireCovers(village);
        lockStanding(Stream.concat(
                        Stream.of(village), wanted.values().stream().distinct().sorted())
                .distinct()
                .toList());
        record("grid.assign", village, null, place(List.of(village), wanted.keySet(), house -> wanted.get(house.id())));
    }

    /** @return where they lie now */
    private Map<String, List<House>> place(List<String> areas, Set<UUID> ids, Function<House, String> target) {
        List<House> here = rows.hold(areas, ids);
        if (here.size() < ids.size()) {
            throw ProblemException.notFound();
        }
        Map<String, List<House>> targets = new HashMap<>();
        for (House house : here) {
            String to = target.apply(house);
            actor.requireCovers(to);
            targets.computeIfAbsent(to, code -> new ArrayList<>()).add(house);
        }
        move(targets);
        return targets;
    }

    @Transactional
    public Board appoint(String village, MemberAssignment asked) {
        lockPlace(village, asked.contactGridCode(), "contactGridCode");
        if (asked.residentId() == null) {
            grids.endMember(asked.contactGridCode());
            return boards.board(village);
        }
        Resident resident = residents.require(asked.residentId());
        if (!resident.isPartyMember() || !resident.isCurrent()) {
            throw ProblemException.rule("residentId", "联系党员应是在家或外出的中共党员、预备党员");
        }
        grids.assignMember(asked.contactGridCode(), resident.id, resident.name, resident.phone(cipher));
        return boards.board(village);
    }

    private void appoint(Plan plan) {
        // First who gives up a grid, so that nobody holds two while they change places.
        for (Group group : plan.groups()) {
            String code = group.grid().code();
            if (group.member() == null && !plan.known().containsKey(code)) {
                grids.endMember(code);
            }
        }
        for (Group group : plan.groups()) {
            if (group.member() != null) {
                Resident resident = residents.require(group.member().residentId());
                grids.assignMember(group.grid().code(), resident.id, resident.name, resident.phone(cipher));
            }
        }
    }

    /** Rows, and in the same transaction the sums of the places they leave and come to. */
    private void move(Map<String, List<House>> targets) {
        households.flush();
        past.keepFamilies(targets.entrySet().stream()
                .flatMap(target ->
                        target.getValue().stream().filter(house -> !house.area().equals(target.getKey())))
                .map(House::id)
                .toList());
        List<NewEvent> moved = new ArrayList<>();
        Map<String, RegionSummary> changes = new HashMap<>();
        Map<String, Boolean> contacted = new HashMap<>();
        targets.forEach((to, houses) -> {
            List<House> coming =
                    houses.stream().filter(house -> !house.area().equals(to)).toList();
            if (coming.isEmpty()) {
                return;
            }
            for (House house : coming) {
                boolean was = contacted.computeIfAbsent(house.area(), grids::withMember);
                boolean is = contacted.computeIfAbsent(to, grids::withMember);
                add(changes, house.area(), -1, -house.memberCount(), was ? 0 : -1);
                add(changes, to, 1, house.memberCount(), is ? 0 : 1);
                moved.add(regrouped(house, to));
            }
            rows.move(
                    coming.stream().map(House::id).toList(), to, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        });
        if (!changes.isEmpty()) {
            summaries.addAll(changes);
        }
        events.record(moved);
        households.forgetLoaded();
    }

    private NewEvent regrouped(House house, String to) {
        String summary = Area.covers(to, house.area()) ? "移出" + names.name(house.area()) : "编入" + names.name(to);
        return NewEvent.of(LifeEventKind.REGROUPED, house.id(), house.number(), to, summary);
    }

    private static void add(Map<String, RegionSummary> changes, String area, int h, int r, int u) {
        changes.merge(area, new RegionSummary(h, r, u), RegionSummary::plus);
    }

    /** Out of its contact grid, but not out of the governance grid. */
    private static String above(House house) {
        return house.area().length() == Area.CONTACT_GRID ? house.area().substring(0, Area.GRID) : house.area();
    }

    private void requireVillage(String village) {
        actor.requireCovers(village);
        regions.requireValid(village);
    }

    /** Holds the village, then the grid: who assigns or appoints there at the same time waits, and sees what we did. */
    private void lockPlace(String village, String place, String field) {
        actor.requireCovers(place);
        if (!Area.covers(village, place)) {
            throw ProblemException.invalid(field, "所选的网格不在本村");
        }
        lockStanding(List.of(village, place));
    }

    private void lockStanding(List<String> places) {
        regions.lock(places).keySet().forEach(regions::requireValid);
    }

    /** What the record keeps: how it was asked for, and which households then lie where. */
    public record Moved(Grouping grouping, Map<String, List<String>> households) {}

    private void record(String action, String area, Grouping grouping, Map<String, List<House>> targets) {
        Map<String, List<String>> lie = new LinkedHashMap<>();
        targets.forEach((to, houses) -> lie.put(to, numbers(houses)));
        String name = regions.require(area).name;
        audit.fire(new AuditEvent(action, "grid", area, name, area, null, null, new Moved(grouping, lie)));
    }

    private static List<String> numbers(Collection<House> houses) {
        return houses.stream().map(House::number).toList();
    }
}
