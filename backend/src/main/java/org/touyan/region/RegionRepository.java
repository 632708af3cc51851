package org.touyan.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.ProblemException;

/** The tree in the database. */
@ApplicationScoped
public class RegionRepository implements PanacheRepositoryBase<Region, String> {
    private static final int BATCH = 1000;
    private final StatelessSession bulk;

    RegionRepository(StatelessSession bulk) {
        this.bulk = bulk;
    }

    /** 404 when there is none; the caller has checked the scope. */
    public Region require(String code) {
        return findByIdOptional(code).orElseThrow(ProblemException::notFound);
    }

    /** As {@link #require}; 409 when the place no longer exists. */
    public Region requireValid(String code) {
        Region region = require(code);
        if (!region.isValid()) {
            throw ProblemException.state(region.name + "已撤并，不能再修改");
        }
        return region;
    }

    /**
     * Holds the places until the transaction ends, always in the same order, from the top down: two operations that
     * change the same part of the tree follow each other. Comes first in its transaction, so that what is read
     * afterwards is what the one before left.
     */
    public Map<String, Region> lock(Collection<String> codes) {
        Map<String, Region> locked = new LinkedHashMap<>();
        codes.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .forEach(code -> locked.put(code, lock(code)));
        return locked;
    }

    /**
     * The row as it stands now, whatever this transaction saw before. By SQL of its own: what the dialect writes for a
     * pessimistic lock ("for update of") MariaDB does not know.
     */
    private Region lock(String code) {
        List<?> row = getEntityManager()
                .createNativeQuery("select * from region where code = :code for update", Region.class)
                .setParameter("code", code)
                .getResultList();
        if (row.isEmpty()) {
            throw ProblemException.notFound();
        }
        return (Region) row.get(0);
    }

    /** Codes of the grids and contact grids of a village, also those that no longer exist. */
    public List<String> gridCodes(String village) {
        return getEntityManager()
                .createQuery("select code from Region where code > :village and code < :end", String.class)
                .setParameter("village", village)
                .setParameter("end", Area.end(village))
                .getResultList();
    }

    /** A page of the places directly below one, in order of their codes: a range on {@code ix_region_parent}. */
    public List<Region> children(String parent, boolean includeRetired, String after, int offset, int size) {
        String valid = includeRetired ? "" : " and validTo is null";
        return getEntityManager()
                .createQuery(
                        "from Region where parentCode = :parent and code > :after" + valid + " order by code",
                        Region.class)
                .setParameter("parent", parent)
                .setParameter("after", after)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    /** The place and all below it, from the top down. */
    public List<Region> subtree(String code) {
        return list("code >= ?1 and code < ?2 order by length(code), code", code, Area.end(code));
    }

    /** Names, as people say them, for the codes that exist, retired ones too. */
    public Map<String, String> names(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : list("code in ?1", codes).stream().collect(Collectors.toMap(r -> r.code, Region::shortName));
    }

    /** The place that stands today where this one was: itself while it is valid, else the last of its successors. */
    public Optional<Region> currentOf(String code) {
        Region region = findById(code);
        for (int hops = 0; region != null && !region.isValid() && hops < 50; hops++) {
            region = region.successorCode == null ? null : findById(region.successorCode);
        }
        return Optional.ofNullable(region);
    }

    /**
     * Adds many places at once, parents and children in any order, and keeps the counts of their parents. The fast way
     * for presets, imports and the demo.
     */
    public void insertAll(List<Region> regions) {
        getEntityManager().flush();
        Map<String, Integer> children = new TreeMap<>();
        regions.stream()
                .filter(region -> region.parentCode != null && region.isValid())
                .forEach(region -> children.merge(region.parentCode, 1, Integer::sum));
        regions.forEach(region -> {
            Integer own = children.remove(region.code);
            // A table may have begun at the county, and what is above it comes later.
            long before = region.level.compareTo(RegionLevel.COUNTY) < 0
                    ? count("parentCode = ?1 and validTo is null", region.code)
                    : 0;
            region.childCount = (own == null ? 0 : own) + (int) before;
        });
        for (int from = 0; from < regions.size(); from += BATCH) {
            bulk.insertMultiple(regions.subList(from, Math.min(from + BATCH, regions.size())));
        }
        children.forEach(this::addChildren);
    }

    /** Nothing lies in the retired place and below it any more. */
    public void clearChildren(String code) {
        getEntityManager()
                .createNativeQuery("update region set child_count = 0 where code >= :code and code < :end")
                .setParameter("code", code)
                .setParameter("end", Area.end(code))
                .executeUpdate();
    }

    /** One child more or less; the parent's row is locked by the caller. */
    public void addChildren(String parent, int children) {
        getEntityManager()
                .createNativeQuery("update region set child_count = child_count + :n where code = :code")
                .setParameter("n", children)
                .setParameter("code", parent)
                .executeUpdate();
    }
}
