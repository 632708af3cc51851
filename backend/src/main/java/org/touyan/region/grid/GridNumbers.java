package org.touyan.region.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids.Capacity;
import org.touyan.region.Grids.Proposal;
import org.touyan.region.Region;
import org.touyan.region.RegionLevel;

/** The two digits of a grid: counted through in its village or grid, as the county draws them from west to east. */
public final class GridNumbers {
    private static final int LAST = 99;
    private static final String DIGITS = "零一二三四五六七八九";

    private GridNumbers() {}

    /** The number after the highest; a gap once 99 is used; 422 when all are. */
    public static String next(String parent, Collection<String> taken) {
        TreeSet<Integer> numbers = numbers(parent, taken);
        int next = numbers.isEmpty() ? 1 : numbers.last() + 1;
        for (int gap = 1; next > LAST && gap <= LAST; gap++) {
            next = numbers.contains(gap) ? next : gap;
        }
        if (next > LAST) {
            throw ProblemException.rule("parentCode", "编号已用到 99，请先撤销空网格或另建上级网格");
        }
        return parent + (next < 10 ? "0" : "") + next;
    }

    /** 第十二网格, 3号联动网格. */
    static String name(String code) {
        int number = Integer.parseInt(code.substring(code.length() - 2));
        return RegionLevel.of(code) == RegionLevel.GRID ? "第" + chinese(number) + "网格" : number + "号联动网格";
    }

    /**
     * A new contact grid for each place: in the governance grid asked for however full it is, or in the first of the
     * village's governance grids with room for the households that it is meant for, with new ones after them.
     *
     * @param places each the village or one of its governance grids
     * @param existing all grids of the village, those that are gone too: their numbers stay taken
     */
    static List<Proposal> propose(String village, List<String> places, Collection<Region> existing, Capacity capacity) {
        int most = Math.min(LAST, Math.max(1, capacity.governanceMost() / capacity.contact()));
        Set<String> taken = existing.stream().map(r -> r.code).collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> names = new HashMap<>();
        existing.forEach(r -> names.put(r.code, r.name));
        TreeMap<String, Integer> standing = new TreeMap<>();
        existing.stream().filter(Region::isValid).forEach(r -> {
            if (r.level == RegionLevel.GRID) {
                standing.merge(r.code, 0, Integer::sum);
            } else if (r.level == RegionLevel.CONTACT_GRID) {
                standing.merge(r.parentCode, 1, Integer::sum);
            }
        });
        List<Proposal> proposals = new ArrayList<>();
        for (String place : places) {
            String grid = !place.equals(village)
                    ? place
                    : standing.entrySet().stream()
                            .filter(e -> e.getValue() < most && hasNumber(e.getKey(), taken))
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElseGet(() -> next(village, taken));
            String gridName = names.computeIfAbsent(grid, GridNumbers::name);
            if (!hasNumber(grid, taken)) {
                throw ProblemException.rule(null, gridName + "的联动网格编号已用到 99，用过的不再使用。请增大每组户数，或另建网格");
            }
            String code = next(grid, taken);
            standing.merge(grid, 1, Integer::sum);
            taken.add(grid);
            taken.add(code);
            proposals.add(new Proposal(code, name(code), grid, gridName));
        }
        return proposals;
    }

    private static boolean hasNumber(String parent, Collection<String> taken) {
        return numbers(parent, taken).size() < LAST;
    }

    private static TreeSet<Integer> numbers(String parent, Collection<String> taken) {
        return taken.stream()
                .filter(code -> code.startsWith(parent) && code.length() == parent.length() + 2)
                .map(code -> Integer.valueOf(code.substring(parent.length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String chinese(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10)));
    }
}
