package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids;
import org.touyan.region.Grids.ContactGrid;
import org.touyan.region.Grids.Proposal;
import org.touyan.registry.GridBoardRepository.House;
import org.touyan.registry.GridBoardRepository.Member;
import org.touyan.registry.GridBoardViews.BoardContact;
import org.touyan.registry.GridBoardViews.Grouping;
import org.touyan.registry.GridBoardViews.GroupingOrder;
import org.touyan.registry.GridBoardViews.GroupingPreview;
import org.touyan.registry.GridBoardViews.ProposedGrid;

/** Works out how a village's households would be grouped; the preview and what is then done are one plan. */
@ApplicationScoped
class GridGroupings {
    private final GridBoardRepository board;
    private final Grids grids;

    GridGroupings(GridBoardRepository board, Grids grids) {
        this.board = board;
        this.grids = grids;
    }

    /** @param member who looks after it, null for nobody or for whoever does already */
    record Group(Proposal grid, List<House> houses, Member member) {}

    /**
     * @param groups by governance grid, last those whose households lie in none
     * @param fresh the contact grids of them that are new
     * @param known contact members of the grids that stay, by grid
     * @param leftOver in no group: they go out of their contact grids, which the groups take over
     */
    record Plan(List<Group> groups, List<Proposal> fresh, Map<String, Grids.Member> known, List<House> leftOver) {}

    Plan plan(String village, Grouping asked) {
        List<ContactGrid> existing = grids.contactGrids(village);
        List<House> houses = board.houses(List.of(village)).stream()
                .filter(house -> !asked.keepExisting() || house.area().length() < Area.CONTACT_GRID)
                .toList();
        List<Placed> groups = place(village, houses, asked, asked.keepExisting() ? List.of() : existing);
        List<Proposal> fresh = grids.proposeContactGrids(
                village,
                groups.stream()
                        .filter(g -> g.grid() == null)
                        .map(Placed::within)
                        .toList());
        Map<String, Grids.Member> known = new HashMap<>();
        existing.stream().filter(g -> g.member() != null).forEach(g -> known.put(g.code(), g.member()));
        List<Member> chosen = asked.assignMembers()
                ? choose(
                        groups.stream().map(Placed::houses).toList(),
                        board.members(List.of(village)),
                        busy(asked, known))
                : java.util.Collections.nCopies(groups.size(), null);
        var next = fresh.iterator();
        List<Group> plan = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Placed group = groups.get(i);
            plan.add(new Group(group.grid() == null ? next.next() : group.grid(), group.houses(), chosen.get(i)));
        }
        Set<UUID> grouped = plan.stream()
                .flatMap(group -> group.houses().stream())
                .map(House::id)
                .collect(Collectors.toSet());
        return new Plan(
                plan,
                fresh,
                asked.keepExisting() || !asked.assignMembers() ? known : Map.of(),
                houses.stream().filter(house -> !grouped.contains(house.id())).toList());
    }

    /** @param grid the contact grid that is used again, null for a new one within the governance grid or the village */
    private record Placed(String within, Proposal grid, List<House> houses) {}

    /**
     * Who looks after a household hangs on its governance grid: nobody leaves his own. Those in none come last and take
     * what is left.
     */
    private static List<Placed> place(String village, List<House> houses, Grouping asked, List<ContactGrid> free) {
        Map<String, List<House>> byGrid = houses.stream()
                .filter(house -> governance(house) != null)
                .collect(Collectors.groupingBy(GridGroupings::governance, TreeMap::new, Collectors.toList()));
        List<ContactGrid> left = new ArrayList<>(free);
        List<Placed> groups = new ArrayList<>();
        byGrid.forEach((grid, own) -> groups.addAll(place(grid, grouped(own, asked), left)));
        List<House> inNone =
                houses.stream().filter(house -> governance(house) == null).toList();
        groups.addAll(place(village, grouped(inNone, asked), left));
        return groups;
    }

    /** Takes those it uses from the ones that are left. */
    private static List<Placed> place(String within, List<List<House>> groups, List<ContactGrid> left) {
        var own = left.stream()
                .filter(g -> Area.covers(within, g.code()))
                .limit(groups.size())
                .toList();
        left.removeAll(own);
        var again = own.iterator();
        List<Placed> placed = new ArrayList<>();
        for (List<House> group : groups) {
            ContactGrid grid = again.hasNext() ? again.next() : null;
            placed.add(new Placed(
                    within,
                    grid == null ? null : new Proposal(grid.code(), grid.name(), grid.gridCode(), grid.gridName()),
                    group));
        }
        return placed;
    }

    private static List<List<House>> grouped(List<House> houses, Grouping asked) {
        return asked.by() == GroupingOrder.LOCATION
                ? GridGrouping.byLocation(houses, asked.size())
                : GridGrouping.byHouseNumber(houses, asked.size());
    }

    private static String governance(House house) {
        return Area.cut(house.area(), Area.GRID);
    }

    /** Refuses to do another plan than the one that was looked at; without its mark nothing was. */
    void requireSeen(Plan plan, Grouping asked) {
        if (asked.mark() != null && !asked.mark().equals(mark(plan, asked))) {
            throw ProblemException.stale("预览之后，本村的农户、网格或联系党员已有变化，请重新预览", preview(plan, asked));
        }
    }

    /** Who goes where from where, and who looks after them; not what else is edited of a household meanwhile. */
    private static String mark(Plan plan, Grouping asked) {
        List<Object> seen = new ArrayList<>(List.of(asked.assignMembers(), asked.keepExisting()));
        for (Group group : plan.groups()) {
            seen.add(group.grid());
            seen.add(Objects.toString(contact(group, plan)));
            seen.add(places(group.houses()));
        }
        seen.add(places(plan.leftOver()));
        return Integer.toHexString(seen.toString().hashCode());
    }

    private static List<String> places(List<House> houses) {
        return houses.stream().map(house -> house.id() + house.area()).toList();
    }

    GroupingPreview preview(Plan plan, Grouping asked) {
        List<ProposedGrid> shown = plan.groups().stream()
                .map(group -> new ProposedGrid(
                        group.grid().code(),
                        group.grid().name(),
                        group.grid().gridCode(),
                        group.grid().gridName(),
                        group.houses().stream().map(GridBoards::shown).toList(),
                        contact(group, plan)))
                .toList();
        int changing = plan.groups().stream()
                .mapToInt(group -> (int) group.houses().stream()
                        .filter(house -> !group.grid().gridCode().equals(governance(house)))
                        .count())
                .sum();
        return new GroupingPreview(shown, plan.leftOver().size(), changing, mark(plan, asked));
    }

    private static BoardContact contact(Group group, Plan plan) {
        if (group.member() != null) {
            return new BoardContact(group.member().residentId(), group.member().name());
        }
        Grids.Member stays = plan.known().get(group.grid().code());
        return stays == null ? null : new BoardContact(stays.residentId(), stays.name());
    }

    /** Those who have a grid that stays. */
    private static Set<UUID> busy(Grouping asked, Map<String, Grids.Member> known) {
        Set<UUID> busy = new HashSet<>();
        if (asked.keepExisting()) {
            known.values().forEach(member -> busy.add(member.residentId()));
        }
        return busy;
    }

    /** A Party member who lives in the group; for a group without one, whoever is free, in the order of the streets. */
    private static List<Member> choose(List<List<House>> groups, List<Member> members, Set<UUID> busy) {
        Map<UUID, List<Member>> byHouse = new LinkedHashMap<>();
        Set<Member> free = new LinkedHashSet<>();
        for (Member member : GridBoards.withoutGrid(members, busy)) {
            byHouse.computeIfAbsent(member.householdId(), id -> new ArrayList<>())
                    .add(member);
            free.add(member);
        }
        List<Member> chosen = new ArrayList<>();
        for (List<House> group : groups) {
            Member neighbour = group.stream()
                    .flatMap(house -> byHouse.getOrDefault(house.id(), List.of()).stream())
                    .findFirst()
                    .orElse(null);
            free.remove(neighbour);
            chosen.add(neighbour);
        }
        var rest = free.iterator();
        for (int i = 0; i < chosen.size() && rest.hasNext(); i++) {
            if (chosen.get(i) == null) {
                chosen.set(i, rest.next());
            }
        }
        return chosen;
    }
}
