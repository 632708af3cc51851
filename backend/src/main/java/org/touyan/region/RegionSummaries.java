package org.touyan.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.ProblemException;

/**
 * How many live where, kept in the transaction of each change so that no page view counts rows. One row a village, grid
 * and contact grid; the figure of a town or county is the sum of its villages, so that no row is hot.
 */
@ApplicationScoped
public class RegionSummaries {
    private final Session database;

    RegionSummaries(Session database) {
        this.database = database;
    }

    /**
     * Applies one change to the village of the area and, when the area is deeper, to its grid and contact grid. Refuses
     * to add to a place that no longer exists, and holds the place against a merge until the transaction ends.
     *
     * @param area a household's own area: contact grid, grid or village
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String area, int households, int residents, int uncontacted) {
        addAll(Map.of(area, new RegionSummary(households, residents, uncontacted)));
    }

    /** Many changes at once: one statement a thousand places. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(Map<String, RegionSummary> changes) {
        holdValid(changes.entrySet().stream()
                .filter(change ->
                        change.getValue().households() > 0 || change.getValue().residents() > 0)
                .map(Map.Entry::getKey)
                .toList());
        TreeMap<String, RegionSummary> rows = new TreeMap<>();
        changes.forEach((area, change) -> {
            if (area.length() < Area.VILLAGE) {
                throw new IllegalArgumentException("nobody lives directly in " + area);
            }
            for (int length : new int[] {Area.VILLAGE, Area.GRID, Area.CONTACT_GRID}) {
                if (length <= area.length()) {
                    rows.merge(area.substring(0, length), change, RegionSummary::plus);
                }
            }
        });
        upsert(rows);
    }

    /** A contact member begins or ends his service in the grid: its households are contacted now, or no longer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void contactChanged(String contactGrid, boolean withMember) {
        List<Tuple> row = database.createNativeQuery(
                        "select households, uncontacted from region_summary where area = :area for update", Tuple.class)
                .setParameter("area", contactGrid)
                .getResultList();
        if (!row.isEmpty()) {
            int now = withMember ? 0 : number(row.get(0), 0);
            addAll(Map.of(contactGrid, new RegionSummary(0, 0, now - number(row.get(0), 1))));
        }
    }

    /** Gives what one place counts to another of the same level and forgets the first; what is above stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(String from, String to) {
        List<Tuple> row = database.createNativeQuery(
                        "select households, residents, uncontacted from region_summary where area = :area for update",
                        Tuple.class)
                .setParameter("area", from)
                .getResultList();
        if (!row.isEmpty()) {
            TreeMap<String, RegionSummary> target = new TreeMap<>();
            target.put(to, new RegionSummary(number(row.get(0), 0), number(row.get(0), 1), number(row.get(0), 2)));
            upsert(target);
            forget(from);
        }
    }

    /** Whether anybody was ever counted there. */
    public boolean everCounted(String area) {
        return !database.createNativeQuery("select area from region_summary where area = :area", Tuple.class)
                .setParameter("area", area)
                .getResultList()
                .isEmpty();
    }

    /** The place is gone, and nobody lived there. */
    public void forget(String area) {
        database.createNativeMutationQuery("delete from region_summary where area = :area")
                .setParameter("area", area)
                .executeUpdate();
    }

    /** The summed figures of each area, of whatever level; every asked area is in the answer. */
    public Map<String, RegionSummary> of(Collection<String> areas) {
        Map<String, RegionSummary> found = new HashMap<>();
        Map<Boolean, List<String>> stored =
                areas.stream().distinct().collect(Collectors.partitioningBy(a -> a.length() >= Area.VILLAGE));
        if (!stored.get(true).isEmpty()) {
            database.createNativeQuery(
                            "select area, households, residents, uncontacted from region_summary where area in (:areas)",
                            Tuple.class)
                    .setParameter("areas", stored.get(true))
                    .getResultList()
                    .forEach(row -> put(found, row));
        }
        stored.get(false).forEach(area -> found.put(area, ofVillages(area)));
        areas.forEach(area -> found.putIfAbsent(area, RegionSummary.NONE));
        return found;
    }

    /**
     * The figures of the children of one place in a range of codes: the sums of their village rows, by the index alone.
     *
     * @param length digits of the children's codes
     */
    public Map<String, RegionSummary> ofChildren(String firstChild, String lastChild, int length) {
        RegionLevel rows = length <= Area.VILLAGE
                ? RegionLevel.VILLAGE
                : length == Area.GRID ? RegionLevel.GRID : RegionLevel.CONTACT_GRID;
        Map<String, RegionSummary> found = new HashMap<>();
        database.createNativeQuery(sumSql(length), Tuple.class)
                .setParameter("level", rows.name())
                .setParameter("from", firstChild)
                .setParameter("to", Area.end(lastChild))
                .getResultList()
                .forEach(row -> put(found, row));
        return found;
    }

    /** @param length a number of ours, never input: MySQL must see that select and grouping are the same */
    static String sumSql(int length) {
        return """
                select left(area, %d) as place, sum(households), sum(residents), sum(uncontacted)
                from region_summary force index (ix_region_summary_level)
                where level = :level and area >= :from and area < :to
                group by left(area, %d)""".formatted(length, length);
    }

    private RegionSummary ofVillages(String area) {
        return ofChildren(area, area, area.length()).getOrDefault(area, RegionSummary.NONE);
    }

    private void holdValid(Collection<String> areas) {
        if (areas.isEmpty()) {
            return;
        }
        List<?> valid = database.createNativeQuery(
                        "select code from region where code in (:areas) and valid_to is null lock in share mode",
                        Tuple.class)
                .setParameter("areas", areas)
                .getResultList();
        if (valid.size() < areas.size()) {
            throw ProblemException.state("所选的村或网格已撤并或不存在，请重新选择");
        }
    }

    private void upsert(TreeMap<String, RegionSummary> rows) {
        List<Map.Entry<String, RegionSummary>> all = List.copyOf(rows.entrySet());
        for (int from = 0; from < all.size(); from += 1000) {
            List<Map.Entry<String, RegionSummary>> some = all.subList(from, Math.min(from + 1000, all.size()));
            var statement = database.createNativeMutationQuery(
                    "insert into region_summary (area, level, households, residents, uncontacted) values "
                            + "(?, ?, ?, ?, ?), ".repeat(some.size() - 1)
                            + """
                            (?, ?, ?, ?, ?)
                            on duplicate key update households = households + values(households),
                              residents = residents + values(residents), uncontacted = uncontacted + values(uncontacted)""");
            int i = 1;
            for (Map.Entry<String, RegionSummary> row : some) {
                statement.setParameter(i++, row.getKey());
                statement.setParameter(i++, RegionLevel.of(row.getKey()).name());
                statement.setParameter(i++, row.getValue().households());
                statement.setParameter(i++, row.getValue().residents());
                statement.setParameter(i++, row.getValue().uncontacted());
            }
            statement.executeUpdate();
        }
    }

    private static void put(Map<String, RegionSummary> found, Tuple row) {
        found.put((String) row.get(0), new RegionSummary(number(row, 1), number(row, 2), number(row, 3)));
    }

    private static int number(Tuple row, int column) {
        return ((Number) row.get(column)).intValue();
    }
}
