package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.HouseholdViews.LabelMark;
import org.touyan.registry.ResidentViews.ResidentListRow;

/** The list of people as of a past day, in the order of places: those who were there. */
@ApplicationScoped
class PastResidentList {
    private static final String REST = "r.name, r.sex, r.birth_date, r.id_number_masked, r.phone_masked, r.relation,"
            + " r.political_status, r.status, r.registered_here, r.lives_here, r.is_member, r.occupation";

    private final Database database;
    private final HouseholdList households;
    private final Labels labels;
    private final AreaNames names;
    private final FieldCipher cipher;

    PastResidentList(Database database, HouseholdList households, Labels labels, AreaNames names, FieldCipher cipher) {
        this.database = database;
        this.households = households;
        this.labels = labels;
        this.names = names;
        this.cipher = cipher;
    }

    private record Then(ResidentListRow row, String place) {}

    Page<ResidentListRow> page(ResidentQuery query, AsOf asOf) {
        if (query.idleMembers() || query.issue != null) {
            throw ProblemException.invalid("asOf", "查看过去时不能按联系农户和资料问题筛选");
        }
        List<String> places = households.places(query.area);
        List<Then> rows = database.list(pageSql(query, places, asOf), row -> read(row, asOf.day()));
        Long total = query.counted() ? Long.valueOf(database.number(totalSql(query, places, asOf))) : null;
        Page<Then> page = query.page(rows, total, false, row -> List.of(row.place, row.row.id()));
        return named(page, asOf);
    }

    Sql pageSql(ResidentQuery query, List<String> places, AsOf asOf) {
        return PastPageRepository.RESIDENTS.page(
                query,
                current(Sql.of("r.id person_id, r.household_id, r.area place_then, " + REST), query, places, asOf),
                past(
                        Sql.of("r.resident_id person_id, r.household_id, r.place place_then, " + REST),
                        query,
                        places,
                        asOf),
                "person_id");
    }

    private Sql totalSql(ResidentQuery query, List<String> places, AsOf asOf) {
        return AsOf.total(current(Sql.of("r.id"), query, places, asOf), past(Sql.of("r.id"), query, places, asOf));
    }

    private Sql current(Sql columns, ResidentQuery query, List<String> places, AsOf asOf) {
        Sql sql = Sql.of("select").add(columns).add("from resident r force index (ix_resident_area) where");
        sql.within("r.area", places);
        PastPageRepository.RESIDENTS.current(sql, asOf);
        restrict(sql, query, "r.id", asOf.day());
        return sql;
    }

    private Sql past(Sql columns, ResidentQuery query, List<String> places, AsOf asOf) {
        Sql sql = Sql.of("select")
                .add(columns)
                .add("from resident_history r force index (ix_resident_history_place) where");
        sql.within("r.place", places);
        asOf.past(sql, "r");
        restrict(sql, query, "r.resident_id", asOf.day());
        return sql;
    }

    private void restrict(Sql sql, ResidentQuery query, String id, LocalDate day) {
        sql.add("and r.status in ('RESIDENT', 'AWAY')");
        ResidentSearch.of(query.q, cipher, day).restrict(sql);
        if (query.politicalStatus != null) {
            sql.add("and r.political_status = ?", query.politicalStatus);
        }
        if (query.occupation != null && query.wholeClass()) {
            sql.add("and r.occupation like ?", query.occupation.charAt(0) + "%");
        } else if (query.occupation != null) {
            sql.add("and r.occupation = ?", query.occupation);
        }
        if (query.label != null) {
            sql.add("and exists (select 1 from resident_label l where l.resident_id = " + id)
                    .add("and l.label_code = ? and l.valid_from <= ?", query.label, day)
                    .add("and (l.valid_to is null or l.valid_to > ?))", day);
        }
        if (query.minAge != null) {
            sql.add("and r.birth_date <= ?", day.minusYears(query.minAge));
        }
        if (query.maxAge != null) {
            sql.add("and r.birth_date > ?", day.minusYears(query.maxAge + 1L));
        }
    }

    private static Then read(ResultSet row, LocalDate day) throws SQLException {
        Date birth = row.getDate(6);
        Integer age = birth == null
                ? null
                : Integer.valueOf(Period.between(birth.toLocalDate(), day).getYears());
        ResidentListRow then = new ResidentListRow(
                Database.uuid(row, 1),
                Database.uuid(row, 2),
                null,
                null,
                row.getString(4),
                row.getString(5),
                age,
                row.getString(7),
                row.getString(8),
                row.getString(9),
                Resident.HEAD.equals(row.getString(9)),
                row.getString(10),
                row.getString(15),
                List.of(),
                ResidentStatus.valueOf(row.getString(11)),
                row.getBoolean(12),
                row.getBoolean(13),
                row.getBoolean(14));
        return new Then(then, row.getString(3));
    }

    private Page<ResidentListRow> named(Page<Then> page, AsOf asOf) {
        Map<String, AreaName> villages = names.find(
                page.items().stream().map(row -> Area.village(row.place)).collect(Collectors.toSet()));
        Map<UUID, String> numbers =
                numbers(page.items().stream().map(row -> row.row.householdId()).collect(Collectors.toSet()), asOf);
        Map<UUID, List<LabelMark>> marks = labels.of(
                Labels.Subject.RESIDENT,
                page.items().stream().map(row -> row.row.id()).toList(),
                asOf.day());
        return page.map(then -> then.row
                .numbered(numbers.get(then.row.householdId()))
                .with(villages.get(Area.village(then.place)).name(), marks.getOrDefault(then.row.id(), List.of())));
    }

    /** The numbers that the households had that day. */
    private Map<UUID, String> numbers(Collection<UUID> ids, AsOf asOf) {
        Map<UUID, String> numbers = new HashMap<>();
        database.list(
                Sql.of("select id, number from household where").in("id", ids),
                row -> numbers.put(Database.uuid(row, 1), row.getString(2)));
        Sql former = Sql.of("select h.household_id, h.number from household_history h where")
                .in("h.household_id", ids);
        asOf.past(former, "h");
        database.list(former, row -> numbers.put(Database.uuid(row, 1), row.getString(2)));
        return numbers;
    }
}
