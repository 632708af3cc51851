package org.touyan.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;

/**
 * Finds places by name, pinyin initials or code. Inside a prefecture or less, where a level has some thousand places, any
 * part of the name is found, by one range on {@code ix_region_level}. Above that, names are found by their beginning, by
 * three ranges on the indexes of name, initials and code: the country's 620,000 villages are never read through.
 */
@ApplicationScoped
public class RegionSearch {
    private static final int WIDE = 4;
    private final Session database;

    RegionSearch(Session database) {
        this.database = database;
    }

    /**
     * @param areas the caller's own or the one asked for
     * @param level null for all divisions, without grids
     * @param q cleaned; null for all
     */
    public record Filter(List<String> areas, RegionLevel level, String q, boolean includeRetired) {
        boolean wide() {
            return q != null && areas.stream().anyMatch(area -> area.length() < WIDE);
        }
    }

    public Page<Region> list(Filter filter, PageQuery paging) {
        List<String> after = paging.cursor(1);
        var query = database.createNativeQuery(sql(filter, after != null), Region.class);
        bind(query, filter);
        if (after != null) {
            query.setParameter("after", after.get(0));
        }
        query.setParameter("size", paging.size + 1).setParameter("offset", paging.offset());
        List<Region> rows = query.getResultList();
        var counting = database.createNativeQuery(
                "select count(*) from (select r.code" + from(filter) + " limit " + (Page.COUNT_CAP + 1) + ") c",
                Long.class);
        bind(counting, filter);
        long total = counting.getSingleResult();
        return paging.page(rows, total, false, row -> List.of(row.code));
    }

    static String sql(Filter filter, boolean after) {
        return "select r.*" + from(filter) + (after ? " and r.code > :after" : "")
                + " order by r.code limit :size offset :offset";
    }

    private static String from(Filter filter) {
        if (!filter.wide()) {
            return " from region r where " + within("r.", filter)
                    + (filter.q == null
                            ? ""
                            : " and (r.name like :contains escape '!' or r.name like :committee escape '!'"
                                    + " or r.initials like :prefix escape '!'"
                                    + " or r.code like :prefix escape '!' or r.code = :exact)");
        }
        return " from region r join ("
                + Stream.of(
                                "name like :name escape '!'",
                                "name like :committee escape '!'",
                                "initials like :prefix escape '!'",
                                "code like :prefix escape '!'",
                                "code = :exact")
                        .map(match -> "(select code from region where " + match + " and " + within("", filter)
                                + " limit " + (Page.COUNT_CAP + 1) + ")")
                        .collect(Collectors.joining(" union "))
                + ") m on m.code = r.code where 1 = 1";
    }

    private static String within(String alias, Filter filter) {
        String levels = filter.level == null
                ? Stream.of(RegionLevel.values())
                        .filter(RegionLevel::isDivision)
                        .map(level -> "'" + level + "'")
                        .collect(Collectors.joining(", "))
                : "'" + filter.level + "'";
        return alias + "level in (" + levels + ") and " + Ranges.sql(alias + "code", filter.areas)
                + (filter.includeRetired ? "" : " and " + alias + "valid_to is null");
    }

    /** Who types the 永乐社区 that he sees means 永乐居民委员会. */
    private static String official(String q) {
        return q.matches(".+社区") ? q.substring(0, q.length() - 2) + "居" : q;
    }

    static void bind(Query query, Filter filter) {
        Ranges.bind(query, filter.areas);
        if (filter.q != null) {
            String text = Texts.like(filter.q);
            String code = Texts.code(filter.q);
            query.setParameter("prefix", Texts.like(code).toLowerCase(Locale.ROOT) + "%");
            query.setParameter("exact", RegionCsv.cutZeros(code));
            String anywhere = filter.wide() ? "" : "%";
            query.setParameter(filter.wide() ? "name" : "contains", anywhere + text + "%");
            query.setParameter("committee", anywhere + Texts.like(official(filter.q)) + "%");
        }
    }
}
