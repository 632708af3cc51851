package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Database.Counted;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;

/**
 * The statements of the household list and its export. Native, because every row of every page passes here; each writes
 * its places out as a range of the index it names, and a test reads what the optimizer makes of it.
 */
@ApplicationScoped
public class HouseholdList {
    private static final String COLUMNS = """
            h.id, h.number, h.area, h.group_number, h.head_name, h.phone_masked, h.address, h.member_count, \
            h.status, h.registered_here, h.lives_here, h.is_member, h.updated_at, h.head_initials""";

    private final Database database;
    private final CurrentActor actor;
    private final HouseholdKeyRepository keys;
    private final Clock clock;

    HouseholdList(Database database, CurrentActor actor, HouseholdKeyRepository keys, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.keys = keys;
        this.clock = clock;
    }

    /** A row as stored, before labels and names of places. */
    record Stored(
            UUID id,
            String number,
            String area,
            String groupNumber,
            String headName,
            String phoneMasked,
            String address,
            int memberCount,
            HouseholdStatus status,
            boolean registeredHere,
            boolean livesHere,
            boolean isMember,
            Instant updatedAt,
            String initials) {

        static Stored of(ResultSet row) throws SQLException {
            return new Stored(
                    Database.uuid(row, 1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getInt(8),
                    HouseholdStatus.valueOf(row.getString(9)),
                    row.getBoolean(10),
                    row.getBoolean(11),
                    row.getBoolean(12),
                    Database.instant(row, 13),
                    row.getString(14));
        }
    }

    Page<Stored> page(HouseholdQuery query) {
        HouseholdFilter filter = keys.resolved(query.filter());
        List<String> places = places(filter);
        HouseholdSource source = HouseholdSource.of(filter);
        HouseholdOrder order =
                HouseholdOrder.of(query.sort, HouseholdSearch.of(filter.q()).kind());
        Sql totalSql = query.counted() ? totalSql(filter, places) : null;
        Counted<Stored> found = database.counted(pageSql(query, filter, places, totalSql), totalSql, Stored::of);
        boolean kept = filter.onlyPlace() || filter.onlyUncontactedOfPlace();
        return query.page(
                found.rows(), found.total(), kept, row -> List.of(key(row, order), second(row, order, source)));
    }

    /** @param total carried by each row; null for the rows alone */
    Sql pageSql(HouseholdQuery query, HouseholdFilter filter, List<String> places, Sql total) {
        Sql columns = Sql.counting(COLUMNS, total);
        HouseholdSource source = HouseholdSource.of(filter);
        HouseholdOrder order =
                HouseholdOrder.of(query.sort, HouseholdSearch.of(filter.q()).kind());
        boolean descending = HouseholdOrder.descending(query);
        Object[] after = order.key(query.cursor(2), order == HouseholdOrder.AREA && source.keyIsId());
        int offset = query.offset();
        if (order == HouseholdOrder.AREA && source.isJoined() && !places.isEmpty()) {
            // Found and sorted off the indexes alone; only the page's own rows are looked up.
            return Sql.of("select")
                    .add(columns)
                    .add("from (")
                    .add(together(Sql.of("h.id"), source, order, descending, filter, places, after))
                    .add("limit ? offset ?) page straight_join household h on h.id = page.id", query.size + 1, offset)
                    .add(HouseholdSource.HOUSEHOLD.orderBy(descending));
        }
        if (order == HouseholdOrder.AREA || source != HouseholdSource.HOUSEHOLD || places.isEmpty()) {
            return together(columns, source, order, descending, filter, places, after)
                    .add("limit ? offset ?", query.size + 1, offset);
        }
        if (places.size() == 1) {
            return one(columns, order, filter, places.get(0), after, descending)
                    .add(order.orderBy(descending, "h."))
                    .add("limit ? offset ?", query.size + 1, offset);
        }
        return merged(total, order, descending, filter, places, after, offset + query.size + 1)
                .add("limit ? offset ?", query.size + 1, offset);
    }

    /** Everything that the filter picks, in the default order; the actor's own view. */
    void stream(HouseholdFilter asked, LongConsumer counted, java.util.function.Consumer<Stored> reader) {
        HouseholdFilter filter = keys.resolved(asked);
        List<String> places = places(filter);
        HouseholdSource source = HouseholdSource.of(filter);
        Sql rows = together(Sql.of(COLUMNS), source, HouseholdOrder.AREA, false, filter, places, null);
        Sql count = Sql.of("select count(*) from (").add(picked(filter, places)).add(") picked");
        database.stream(count, counted, rows, row -> reader.accept(Stored.of(row)));
    }

    /** All places by one statement: in their own order off the index, in any other sorted. */
    private Sql together(
            Sql columns,
            HouseholdSource source,
            HouseholdOrder order,
            boolean descending,
            HouseholdFilter filter,
            List<String> places,
            Object[] after) {
        boolean byPlace = order == HouseholdOrder.AREA;
        HouseholdSearch search = HouseholdSearch.of(filter.q());
        boolean whole = source == HouseholdSource.HOUSEHOLD && search.kind() == HouseholdSearch.Kind.NONE;
        Sql sql = source.select(columns, whole ? "ix_household_area" : null);
        source.ranges(sql, places, byPlace ? after : null, descending);
        source.restrict(sql, filter, today());
        restrict(sql, filter, search);
        if (!byPlace) {
            order.after(sql, after, descending);
        }
        return sql.add(byPlace ? source.orderBy(descending) : order.orderBy(descending, "h."));
    }

    /** One place, off the index that holds it in that order. */
    private Sql one(
            Sql columns,
            HouseholdOrder order,
            HouseholdFilter filter,
            String place,
            Object[] after,
            boolean descending) {
        HouseholdSearch search = HouseholdSearch.of(filter.q());
        boolean ownIndex =
                search.kind() == HouseholdSearch.Kind.NONE || order == HouseholdOrder.of(null, search.kind());
        Sql sql = HouseholdSource.HOUSEHOLD.select(columns, ownIndex ? order.index(place) : null);
        order.within(sql, place);
        restrict(sql, filter, search);
        order.after(sql, after, descending);
        return sql;
    }

    /** Several places in another order than their own: the first rows of each, merged. */
    private Sql merged(
            Sql total,
            HouseholdOrder order,
            boolean descending,
            HouseholdFilter filter,
            List<String> places,
            Object[] after,
            int rows) {
        Sql sql = Sql.of("select").add(Sql.counting("merged.*", total)).add("from (");
        String separator = "(";
        for (String place : places) {
            sql.add(separator)
                    .add(one(Sql.of(COLUMNS), order, filter, place, after, descending))
                    .add(order.orderBy(descending, "h."))
                    .add("limit ?", rows);
            separator = ") union all (";
        }
        return sql.add(")) merged").add(order.orderBy(descending, ""));
    }

    void restrict(Sql sql, HouseholdFilter filter, HouseholdSearch search) {
        List<HouseholdStatus> statuses = StatusChoice.of(filter.status());
        if (!statuses.isEmpty()) {
            sql.add("and").in("h.status", statuses);
        }
        search.restrict(sql);
        if (filter.registeredHere() != null) {
            sql.add("and h.registered_here = ?", filter.registeredHere());
        }
        if (filter.livesHere() != null) {
            sql.add("and h.lives_here = ?", filter.livesHere());
        }
        if (filter.incompleteOnly()) {
            sql.add("and (h.phone_tail is null or exists (select 1 from resident m where m.household_id = h.id")
                    .add("and m.id_number_index is null and m.status in ('RESIDENT', 'AWAY')))");
        }
        if (filter.issue() != null) {
            sql.add("and (" + filter.issue().condition() + ")");
        }
        if (filter.minMembers() != null) {
            sql.add("and h.member_count >= ?", filter.minMembers());
        }
        if (filter.maxMembers() != null) {
            sql.add("and h.member_count <= ?", filter.maxMembers());
        }
    }

    Sql totalSql(HouseholdFilter filter, List<String> places) {
        if (filter.onlyUncontactedOfPlace()) {
            return kept("uncontacted", places);
        }
        if (!filter.onlyPlace()) {
            return Sql.of("select count(*) from (")
                    .add(picked(filter, places))
                    .add("limit ?) picked", Page.COUNT_CAP + 1);
        }
        return kept("households", places);
    }

    /** @param figure column of the kept sums: of villages, or of one place below a village */
    Sql kept(String figure, List<String> places) {
        Sql sql = Sql.of("select sum(" + figure + ") from region_summary where");
        String separator = "(";
        for (String place : places) {
            sql.add(separator);
            if (place.length() <= Area.VILLAGE) {
                sql.add("village between ? and ?", village(place, "0"), village(place, "9"));
            } else {
                sql.add("area = ?", place);
            }
            separator = "or";
        }
        return sql.add(places.isEmpty() ? "1 = 0" : ")");
    }

    /** The first or last number that a village of the place may have. */
    private static long village(String place, String digit) {
        String code = place.equals(Actor.EVERYWHERE) ? "" : place;
        return Long.parseLong(code + digit.repeat(Area.VILLAGE - code.length()));
    }

    private Sql picked(HouseholdFilter filter, List<String> places) {
        HouseholdSource source = HouseholdSource.of(filter);
        HouseholdSearch search = HouseholdSearch.of(filter.q());
        HouseholdOrder order = HouseholdOrder.of(null, search.kind());
        if (places.size() == 1 && source == HouseholdSource.HOUSEHOLD && order != HouseholdOrder.AREA) {
            return one(Sql.of("1"), order, filter, places.get(0), null, false);
        }
        boolean whole = source == HouseholdSource.HOUSEHOLD && search.kind() == HouseholdSearch.Kind.NONE;
        Sql sql = source.select(Sql.of("1"), whole ? "ix_household_area" : null);
        source.ranges(sql, places, null, false);
        source.restrict(sql, filter, today());
        restrict(sql, filter, search);
        return sql;
    }

    /** Of a contact member only the grids that he looks after, of which there may be none. */
    private List<String> places(HouseholdFilter filter) {
        List<String> places = places(filter.area());
        return filter.contactMember() == null ? places : keys.contactGrids(filter.contactMember(), places);
    }

    /** The places a list is about, each once, none within another. */
    List<String> places(String asked) {
        return actor.areas(asked).stream()
                .sorted()
                .flatMap(area -> counties(area).stream())
                .toList();
    }

    /** The indexes of the orders begin with the county: of a prefecture or province its counties' pages are merged. */
    private List<String> counties(String area) {
        if (area.length() >= Area.COUNTY || area.equals(Actor.EVERYWHERE)) {
            return List.of(area);
        }
        List<String> counties = database.list(
                Sql.of("select code from region where level = 'COUNTY' and")
                        .within("code", List.of(area))
                        .add("order by code"),
                row -> row.getString(1));
        return counties.isEmpty() ? List.of(area) : counties;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Object key(Stored row, HouseholdOrder order) {
        return switch (order) {
            case AREA -> row.area();
            case NUMBER -> row.number();
            case HEAD_NAME -> row.headName();
            case MEMBER_COUNT -> row.memberCount();
            case UPDATED_AT -> row.updatedAt();
            case INITIALS -> row.initials();
        };
    }

    private static Object second(Stored row, HouseholdOrder order, HouseholdSource source) {
        boolean id = order == HouseholdOrder.UPDATED_AT || (order == HouseholdOrder.AREA && source.keyIsId());
        return id ? row.id() : row.number();
    }
}
