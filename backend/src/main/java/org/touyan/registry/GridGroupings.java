package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.platform.scope.Area;
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
     * @param groups first those in contact grids that exist, then those in new ones
     * @param fresh how many contact grids are new
     * @param known contact members of the grids that stay, by grid
     * @param leftOver in no group: they go out of their contact grids, which the groups take over
     */
    record Plan(List<Group> groups, int fresh, Map<String, Grids.Member> known, List<House> leftOver) {}

    Plan plan(String village, Grouping asked) {
        List<ContactGrid> existing = grids.contactGrids(village);
        List<House> houses = board.houses(List.of(village)).stream()
                .filter(house -> !asked.keepExisting() || house.area().length() < Area.CONTACT_GRID)
                .toList();
        List<List<House>> groups = asked.by() == GroupingOrder.LOCATION
                ? GridGrouping.byLocation(houses, asked.size())
                : GridGrouping.byHouseNumber(houses, asked.size());
        List<Proposal> places = new ArrayList<>();
        if (!asked.keepExisting()) {
            existing.stream()
                    .limit(groups.size())
                    .forEach(g -> places.add(new Proposal(g.code(), g.name(), g.gridCode())));
        }
        int fresh = groups.size() - places.size();
        if (fresh > 0) {
            places.addAll(grids.proposeContactGrids(village, fresh));
        }
        Map<String, Grids.Member> known = new HashMap<>();
        existing.stream().filter(g -> g.member() != null).forEach(g -> known.put(g.code(), g.member()));
        List<Member> chosen = asked.assignMembers()
                ? choose(groups, board.members(List.of(village)), busy(asked, known))
                : java.util.Collections.nCopies(groups.size(), null);
        List<Group> plan = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            plan.add(new Group(places.get(i), groups.get(i), chosen.get(i)));
        }
        Set<UUID> grouped = groups.stream().flatMap(List::stream).map(House::id).collect(Collectors.toSet());
        return new Plan(
                plan,
                fresh,
                asked.keepExisting() || !asked.assignMembers() ? known : Map.of(),
                houses.stream().filter(house -> !grouped.contains(house.id())).toList());
    }

    GroupingPreview preview(String village, Grouping asked) {
        Plan plan = plan(village, asked);
        List<ProposedGrid> shown = plan.groups().stream()
                .map(group -> new ProposedGrid(
                        group.grid().code(),
                        group.grid().name(),
                        group.grid().gridCode(),
                        group.houses().stream().map(GridBoards::shown).toList(),
                        contact(group, plan)))
                .toList();
        return new GroupingPreview(shown, plan.leftOver().size());
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
