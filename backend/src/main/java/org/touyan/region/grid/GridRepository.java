package org.touyan.region.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.region.Grids.Counts;
import org.touyan.region.Ranges;
import org.touyan.region.Region;
import org.touyan.region.RegionLevel;

/** Lists and counts of grids. The list is one range on {@code ix_region_level}, in order, a page long. */
@ApplicationScoped
public class GridRepository {
    private final Session database;

    GridRepository(Session database) {
        this.database = database;
    }

    /**
     * What a list of grids is asked for; null and false: do not care.
     *
     * @param areas the caller's own or those asked for
     * @param governanceMost households above which a governance grid is over-full
     */
    public record Filter(
            List<String> areas,
            GridType type,
            String q,
            boolean withoutMember,
            boolean overFull,
            boolean withHouseholds,
            int contactMost,
            int governanceMost) {}

    /** One line of the list. */
    public record Row(
            String code,
            String name,
            GridType type,
            String parentCode,
            int version,
            int childCount,
            int households,
            int residents) {}

    /** All grids of a village, each governance grid before its contact grids. */
    public List<Region> inVillage(String village) {
        return database.createSelectionQuery(
                        "from Region where code > :village and code < :end and validTo is null order by code",
                        Region.class)
                .setParameter("village", village)
                .setParameter("end", Area.end(village))
                .getResultList();
    }

    public Page<Row> list(Filter filter, PageQuery paging) {
        List<String> after = paging.cursor(1);
        var query = database.createNativeQuery(listSql(filter, after != null), Tuple.class);
        bind(query, filter);
        if (after != null) {
            query.setParameter("after", after.get(0));
        }
        query.setParameter("size", paging.size + 1).setParameter("offset", paging.offset());
        List<Row> rows = query.getResultList().stream().map(GridRepository::row).toList();
        var counting = database.createNativeQuery(
                "select count(*) from (select 1" + where(filter) + " limit " + (Page.COUNT_CAP + 1) + ") c",
                Long.class);
        bind(counting, filter);
        long total = counting.getSingleResult();
        return paging.page(rows, total, false, row -> List.of(row.code));
    }

    static String listSql(Filter filter, boolean after) {
        return "select r.code, r.name, r.level, r.parent_code, r.version, r.child_count,"
                + " coalesce(s.households, 0), coalesce(s.residents, 0)"
                + where(filter)
                + (after ? " and r.code > :after" : "")
                + " order by r.code limit :size offset :offset";
    }

    private static String where(Filter filter) {
        // Over-full grids are few: then the figures lead and the index of the figures is the way in.
        String from = filter.overFull
                ? " from region_summary s join region r on r.code = s.area where s.level"
                : " from region r left join region_summary s on s.area = r.code where r.level";
        StringBuilder sql = new StringBuilder(from)
                .append(filter.type == null ? " in ('GRID', 'CONTACT_GRID')" : " = '" + filter.type.level + "'")
                .append(" and ")
                .append(Ranges.sql(filter.overFull ? "s.area" : "r.code", filter.areas))
                .append(" and r.valid_to is null");
        if (filter.q != null) {
            sql.append(" and (r.name like :contains escape '!' or r.initials like :prefix escape '!'"
                    + " or r.code like :prefix escape '!')");
        }
        if (filter.overFull) {
            sql.append(" and s.households > case s.level when 'GRID' then :governanceMost else :contactMost end");
        }
        if (filter.withHouseholds) {
            sql.append(" and s.households > 0");
        }
        if (filter.withoutMember) {
            sql.append(" and r.level = 'CONTACT_GRID' and not exists (select 1 from grid_staff g where g.area = r.code"
                    + " and g.role = 'CONTACT_MEMBER' and g.valid_to is null)");
        }
        return sql.toString();
    }

    static void bind(Query query, Filter filter) {
        Ranges.bind(query, filter.areas);
        if (filter.q != null) {
            String text = Texts.like(filter.q);
            query.setParameter("contains", "%" + text + "%");
            query.setParameter("prefix", Texts.like(Texts.code(filter.q)).toLowerCase(Locale.ROOT) + "%");
        }
        if (filter.overFull) {
            query.setParameter("governanceMost", filter.governanceMost);
            query.setParameter("contactMost", filter.contactMost);
        }
    }

    /** @param length digits, of ours: MySQL must see that select and grouping are the same */
    public Map<String, Counts> counts(String area, int length, int contactMost) {
        Map<String, Counts> counts = new HashMap<>();
        database.createNativeQuery("""
                        select left(r.code, %d) as place, count(*), sum(case when m.area is null then 1 else 0 end),
                               sum(case when s.households > :most then 1 else 0 end)
                        from region r
                        left join region_summary s on s.area = r.code
                        left join (select distinct area from grid_staff
                                   where role = 'CONTACT_MEMBER' and valid_to is null and area >= :from and area < :end) m
                               on m.area = r.code
                        where r.level = 'CONTACT_GRID' and r.code >= :from and r.code < :end and r.valid_to is null
                        group by left(r.code, %d)""".formatted(length, length), Tuple.class)
                .setParameter("most", contactMost)
                .setParameter("from", area)
                .setParameter("end", Area.end(area))
                .getResultList()
                .forEach(t -> counts.put((String) t.get(0), new Counts(number(t, 1), number(t, 2), number(t, 3))));
        return counts;
    }

    private static Row row(Tuple t) {
        return new Row(
                (String) t.get(0),
                (String) t.get(1),
                GridType.of(RegionLevel.valueOf((String) t.get(2))),
                (String) t.get(3),
                number(t, 4),
                number(t, 5),
                number(t, 6),
                number(t, 7));
    }

    private static int number(Tuple t, int column) {
        return ((Number) t.get(column)).intValue();
    }
}
