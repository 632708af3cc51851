package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.region.Grids;
import org.touyan.region.Grids.ContactGrid;
import org.touyan.region.Region;
import org.touyan.region.RegionRepository;
import org.touyan.region.RegionSummaries;
import org.touyan.region.RegionSummary;
import org.touyan.registry.GridBoardRepository.House;
import org.touyan.registry.GridBoardRepository.Member;
import org.touyan.registry.GridBoardRepository.Party;
import org.touyan.registry.GridBoardViews.AreaCoverage;
import org.touyan.registry.GridBoardViews.Board;
import org.touyan.registry.GridBoardViews.BoardContact;
import org.touyan.registry.GridBoardViews.BoardGrid;
import org.touyan.registry.GridBoardViews.BoardHousehold;
import org.touyan.registry.GridBoardViews.BoardMember;
import org.touyan.registry.GridBoardViews.BoardVillage;
import org.touyan.registry.GridBoardViews.Coverage;
import org.touyan.registry.GridBoardViews.CoverageReport;

/** The grid board of a village and the coverage of any area, as they are. */
@ApplicationScoped
public class GridBoards {
    private final GridBoardRepository board;
    private final Grids grids;
    private final RegionRepository regions;
    private final RegionSummaries summaries;
    private final AreaNames names;
    private final CurrentActor actor;

    GridBoards(
            GridBoardRepository board,
            Grids grids,
            RegionRepository regions,
            RegionSummaries summaries,
            AreaNames names,
            CurrentActor actor) {
        this.board = board;
        this.grids = grids;
        this.regions = regions;
        this.summaries = summaries;
        this.names = names;
        this.actor = actor;
    }

    /** Who answers for a part of the village only sees that part. */
    public Board board(String village) {
        List<String> areas = actor.areas(village);
        Region region = regions.require(village);
        List<ContactGrid> contactGrids = grids.contactGrids(village).stream()
                .filter(grid -> actor.get().covers(grid.code()))
                .toList();
        Map<String, List<BoardHousehold>> inGrid = new HashMap<>();
        List<BoardHousehold> unassigned = new ArrayList<>();
        for (House house : board.houses(areas)) {
            List<BoardHousehold> list = house.area().length() == Area.CONTACT_GRID
                    ? inGrid.computeIfAbsent(house.area(), code -> new ArrayList<>())
                    : unassigned;
            list.add(shown(house));
        }
        int most = grids.capacity().contactMost();
        Map<UUID, String> serves = new HashMap<>();
        List<BoardGrid> shown = new ArrayList<>();
        for (ContactGrid grid : contactGrids) {
            List<BoardHousehold> households = inGrid.getOrDefault(grid.code(), List.of());
            Grids.Member member = grid.member();
            if (member != null && member.residentId() != null) {
                serves.put(member.residentId(), grid.code());
            }
            shown.add(new BoardGrid(
                    grid.code(),
                    grid.name(),
                    grid.gridCode(),
                    member == null ? null : new BoardContact(member.residentId(), member.name()),
                    households.size() > most,
                    households));
        }
        List<BoardMember> members = board.members(areas).stream()
                .map(m -> new BoardMember(m.residentId(), m.name(), serves.get(m.residentId()), m.householdId()))
                .toList();
        return new Board(
                new BoardVillage(village, region.shortName()),
                grids.capacity().contact(),
                grids.capacity().contactMost(),
                coverage(shown, unassigned, members),
                shown,
                unassigned,
                members);
    }

    private static Coverage coverage(
            List<BoardGrid> grids, List<BoardHousehold> unassigned, List<BoardMember> members) {
        long assigned = grids.stream().mapToLong(g -> g.households().size()).sum();
        long without = grids.stream()
                .filter(g -> g.contactMember() == null)
                .mapToLong(g -> g.households().size())
                .sum();
        return new Coverage(
                assigned + unassigned.size(),
                assigned,
                without + unassigned.size(),
                grids.size(),
                grids.stream().filter(g -> g.contactMember() == null).count(),
                members.size(),
                members.stream().filter(m -> m.contactGridCode() == null).count(),
                grids.stream().filter(BoardGrid::overFull).count());
    }

    /** Figures of an area and the places below it, down to villages, from kept sums and covering indexes. */
    public CoverageReport coverage(String asked) {
        List<String> areas = actor.areas(asked);
        List<AreaCoverage> own = new ArrayList<>();
        areas.forEach(area -> own.addAll(figures(area, area.length(), Set.of(area))));
        List<AreaCoverage> children = areas.size() == 1 ? children(areas.get(0)) : own;
        AreaCoverage sum = own.stream().reduce(new AreaCoverage(null, null, 0, 0, 0, 0, 0, 0, 0, 0), GridBoards::plus);
        return new CoverageReport(
                sum.households(),
                sum.assignedHouseholds(),
                sum.householdsWithoutMember(),
                sum.contactGrids(),
                sum.gridsWithoutMember(),
                sum.partyMembers(),
                sum.membersWithoutHouseholds(),
                sum.overFullGrids(),
                children);
    }

    private List<AreaCoverage> children(String area) {
        if (area.length() >= Area.VILLAGE) {
            return List.of();
        }
        Set<String> codes = regions.list("parentCode = ?1 and validTo is null", area).stream()
                .map(region -> region.code)
                .collect(Collectors.toSet());
        return codes.isEmpty()
                ? List.of()
                : figures(area, codes.iterator().next().length(), codes);
    }

    private List<AreaCoverage> figures(String area, int length, Set<String> codes) {
        Map<String, RegionSummary> sums = summaries.ofChildren(area, area, length);
        Map<String, Grids.Counts> counts = grids.counts(area, length);
        Map<String, Long> assigned = board.assigned(area, length);
        Map<String, Party> party = board.party(area, length);
        var named = names.find(new HashSet<>(codes));
        return codes.stream()
                .sorted()
                .map(code -> {
                    RegionSummary sum = sums.getOrDefault(code, RegionSummary.NONE);
                    Grids.Counts count = counts.getOrDefault(code, Grids.Counts.NONE);
                    Party members = party.getOrDefault(code, Party.NONE);
                    return new AreaCoverage(
                            code,
                            named.get(code).name(),
                            sum.households(),
                            assigned.getOrDefault(code, 0L),
                            sum.uncontacted(),
                            count.contactGrids(),
                            count.withoutMember(),
                            members.members(),
                            members.free(),
                            count.overFull());
                })
                .toList();
    }

    private static AreaCoverage plus(AreaCoverage a, AreaCoverage b) {
        return new AreaCoverage(
                null,
                null,
                a.households() + b.households(),
                a.assignedHouseholds() + b.assignedHouseholds(),
                a.householdsWithoutMember() + b.householdsWithoutMember(),
                a.contactGrids() + b.contactGrids(),
                a.gridsWithoutMember() + b.gridsWithoutMember(),
                a.partyMembers() + b.partyMembers(),
                a.membersWithoutHouseholds() + b.membersWithoutHouseholds(),
                a.overFullGrids() + b.overFullGrids());
    }

    static BoardHousehold shown(House house) {
        return new BoardHousehold(
                house.id(),
                house.number(),
                house.area(),
                house.headName(),
                house.memberCount(),
                house.address(),
                house.version());
    }

    static List<Member> withoutGrid(List<Member> members, Set<UUID> serving) {
        return members.stream().filter(m -> !serving.contains(m.residentId())).toList();
    }
}
