package org.touyan.region.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Region;
import org.touyan.region.RegionLevel;
import org.touyan.region.RegionNumbers;
import org.touyan.region.RegionRepository;
import org.touyan.region.grid.GridNumbers;
import org.touyan.region.group.VillagerGroupRepository;

/** Decides who goes where when villages merge or move; refuses what cannot be. Writes nothing. */
@ApplicationScoped
public class MovePlanner {
    private final RegionRepository regions;
    private final VillagerGroupRepository groups;

    MovePlanner(RegionRepository regions, VillagerGroupRepository groups) {
        this.regions = regions;
        this.groups = groups;
    }

    /** The whole village under a new code in another town; grids and groups keep their numbers. */
    Relocation move(String code, String townCode) {
        Region village = village(code);
        Region town = regions.require(townCode);
        if (town.level != RegionLevel.TOWN || !town.isValid() || town.code.equals(village.parentCode)) {
            throw ProblemException.rule("parentCode", "请选择另一个现存的乡镇");
        }
        if (!sameCounty(code, townCode)) {
            throw ProblemException.rule("parentCode", "只能在本县内调整");
        }
        List<Region> siblings = regions.list("parentCode", townCode);
        if (siblings.stream().anyMatch(r -> r.isValid() && r.name.equals(village.name))) {
            throw ProblemException.duplicate("parentCode", "该乡镇已有同名的村，请先改名");
        }
        RegionNumbers numbers = new RegionNumbers(town, siblings);
        Relocation relocation = new Relocation(village, numbers.next(numbers.kind(village.kind, village.name)));
        for (Region place : standing(code)) {
            relocation.places().put(place, relocation.target() + place.code.substring(code.length()));
        }
        return relocation;
    }

    /** Each source into the target; colliding grids and groups get the next free numbers. */
    List<Relocation> merge(Collection<String> sources, String target) {
        Region into = village(target);
        if (new HashSet<>(sources).size() < sources.size() || sources.contains(target)) {
            throw ProblemException.rule("sources", "被撤并的村不能重复，也不能是并入的村");
        }
        Set<String> grids = codes(regions.subtree(into.code));
        Set<String> numbers = new HashSet<>(groups.numbers(target));
        List<Relocation> relocations = new ArrayList<>();
        for (String source : sources) {
            Region village = village(source);
            if (!sameCounty(source, target)) {
                throw ProblemException.rule("sources", "只能在本县内撤并");
            }
            Relocation relocation = new Relocation(village, target);
            placeGrids(relocation, grids);
            placeGroups(relocation, numbers);
            relocations.add(relocation);
        }
        return relocations;
    }

    private void placeGrids(Relocation relocation, Set<String> taken) {
        String source = relocation.source().code;
        for (Region place : standing(source)) {
            String code;
            if (place.level == RegionLevel.VILLAGE) {
                code = relocation.target();
            } else if (place.level == RegionLevel.GRID) {
                String same = relocation.target() + place.code.substring(source.length());
                code = taken.contains(same) ? GridNumbers.next(relocation.target(), taken) : same;
            } else {
                String above = relocation.places().entrySet().stream()
                        .filter(e -> e.getKey().code.equals(place.parentCode))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
                code = above + place.code.substring(Area.GRID);
            }
            taken.add(code);
            relocation.places().put(place, code);
        }
    }

    private void placeGroups(Relocation relocation, Set<String> taken) {
        List<String> own = groups.numbers(relocation.source().code);
        Set<String> avoid = new HashSet<>(taken);
        avoid.addAll(own);
        for (String number : own) {
            if (taken.contains(number)) {
                String next = VillagerGroupRepository.nextNumber(avoid);
                relocation.groups().put(number, next);
                avoid.add(next);
                taken.add(next);
            }
        }
        taken.addAll(own);
    }

    private Region village(String code) {
        Region village = regions.requireValid(code);
        if (village.level != RegionLevel.VILLAGE) {
            throw ProblemException.rule(null, "只能撤并或调整村（社区）");
        }
        return village;
    }

    private List<Region> standing(String village) {
        return regions.subtree(village).stream().filter(Region::isValid).toList();
    }

    private static Set<String> codes(List<Region> list) {
        Set<String> codes = new HashSet<>();
        list.forEach(region -> codes.add(region.code));
        return codes;
    }

    private static boolean sameCounty(String a, String b) {
        return Area.cut(a, Area.COUNTY).equals(Area.cut(b, Area.COUNTY));
    }
}
