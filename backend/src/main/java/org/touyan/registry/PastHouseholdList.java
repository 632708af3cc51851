package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.HouseholdList.Stored;

/** The household list as of a past day, in the order of places. */
@ApplicationScoped
class PastHouseholdList {
    private static final String REST =
            "h.group_number, h.head_name, h.phone_masked, h.address, h.member_count, h.status,"
                    + " h.registered_here, h.lives_here, h.is_member, ";

    private final Database database;
    private final HouseholdList list;

    PastHouseholdList(Database database, HouseholdList list) {
        this.database = database;
        this.list = list;
    }

    Page<Stored> page(HouseholdQuery query, AsOf asOf) {
        HouseholdFilter filter = query.filter();
        refuseWhatOnlyTodayKnows(query, filter);
        List<String> places = list.places(filter.area());
        List<Stored> rows = database.list(pageSql(query, filter, places, asOf), Stored::of);
        Long total = query.counted() ? Long.valueOf(database.number(totalSql(filter, places, asOf))) : null;
        return query.page(rows, total, false, row -> List.of(row.area(), row.number()));
    }

    Sql pageSql(HouseholdQuery query, HouseholdFilter filter, List<String> places, AsOf asOf) {
        List<String> after = query.cursor(2);
        return AsOf.merged(
                ordered(current(columns(false), filter, places, asOf), after, "h.area"),
                ordered(past(columns(true), filter, places, asOf), after, "h.place"),
                "number",
                query.size,
                query.offset());
    }

    private Sql totalSql(HouseholdFilter filter, List<String> places, AsOf asOf) {
        return AsOf.total(current(Sql.of("h.id"), filter, places, asOf), past(Sql.of("h.id"), filter, places, asOf));
    }

    private static Sql columns(boolean past) {
        return Sql.of(
                past
                        ? "h.household_id, h.number, h.place place_then, " + REST + "h.to_at, h.head_initials"
                        : "h.id, h.number, h.area place_then, " + REST + "h.updated_at, h.head_initials");
    }

    private Sql current(Sql columns, HouseholdFilter filter, List<String> places, AsOf asOf) {
        Sql sql = Sql.of("select").add(columns).add("from household h force index (ix_household_area) where");
        sql.within("h.area", places);
        PastPageRepository.HOUSEHOLDS.current(sql, asOf);
        restrict(sql, filter, "h.id", asOf);
        return sql;
    }

    private Sql past(Sql columns, HouseholdFilter filter, List<String> places, AsOf asOf) {
        Sql sql = Sql.of("select")
                .add(columns)
                .add("from household_history h force index (ix_household_history_place) where");
        sql.within("h.place", places);
        asOf.past(sql, "h");
        restrict(sql, filter, "h.household_id", asOf);
        return sql;
    }

    private void restrict(Sql sql, HouseholdFilter filter, String id, AsOf asOf) {
        list.restrict(sql, filter, HouseholdSearch.of(filter.q()));
        if (filter.label() != null) {
            sql.add("and exists (select 1 from household_label l where l.household_id = " + id)
                    .add("and l.label_code = ? and l.valid_from <= ?", filter.label(), asOf.day())
                    .add("and (l.valid_to is null or l.valid_to > ?))", asOf.day());
        }
    }

    private static Sql ordered(Sql sql, List<String> after, String place) {
        AsOf.after(sql, after, place, "h.number");
        return sql.add("order by " + place + ", h.number");
    }

    private static void refuseWhatOnlyTodayKnows(HouseholdQuery query, HouseholdFilter filter) {
        if (query.sort != null && !query.sort.equals("area")) {
            throw ProblemException.invalid("sort", "查看过去时只能按区域排列");
        }
        boolean today = filter.uncontactedOnly()
                || filter.ungriddedOnly()
                || filter.incompleteOnly()
                || filter.contactMember() != null;
        if (today || filter.issue() != null) {
            throw ProblemException.invalid("asOf", "查看过去时不能按联系党员、网格和资料待补筛选");
        }
    }
}
