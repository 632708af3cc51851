package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Database.Counted;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.PageQuery.Sort;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.HouseholdViews.LabelMark;
import org.touyan.registry.ResidentViews.ResidentListRow;
import org.touyan.registry.quality.QualityCheck;

/**
 * The statements of the residents' list: current people of current households by place, by name (also when searched) or
 * by age.
 */
@ApplicationScoped
public class ResidentList {
    private static final String COLUMNS = """
            r.id, r.household_id, h.number, r.area, r.name, r.sex, r.birth_date, r.id_number_masked, r.phone_masked, \
            r.relation, h.head_id, r.political_status, r.status, r.registered_here, r.lives_here, r.is_member, \
            r.initials, r.occupation""";

    private static final String BIRTH = "birth_date";

    private static final Map<String, String> SORTS = Map.of("area", "area", "name", "name", "age", BIRTH);

    private final Database database;
    private final HouseholdList households;
    private final Labels labels;
    private final AreaNames names;
    private final FieldCipher cipher;
    private final PastResidentList past;
    private final Clock clock;

    ResidentList(
            Database database,
            HouseholdList households,
            Labels labels,
            AreaNames names,
            FieldCipher cipher,
            PastResidentList past,
            Clock clock) {
        this.database = database;
        this.households = households;
        this.labels = labels;
        this.names = names;
        this.cipher = cipher;
        this.past = past;
        this.clock = clock;
    }

    /** A row and what its page is ordered by. */
    private record Stored(ResidentListRow row, String area, String initials, LocalDate birth) {}

    public Page<ResidentListRow> page(ResidentQuery query) {
        Sort sort = query.order(SORTS, "area");
        if (query.label != null) {
            labels.require("label", query.label);
        }
        AsOf asOf = AsOf.of(query.asOf, clock);
        if (asOf != null) {
            if (!sort.name().equals("area")) {
                throw ProblemException.invalid("sort", "查看过去时只能按区域排列");
            }
            return past.page(query, asOf);
        }
        ResidentSearch search = ResidentSearch.of(query.q, cipher, today());
        List<String> places = households.places(query.area);
        Sql totalSql = query.counted() ? totalSql(query, search, places) : null;
        Counted<Stored> found = database.counted(pageSql(query, search, places, totalSql), totalSql, this::read);
        Page<Stored> page = query.page(
                found.rows(), found.total(), query.onlyPlace(), row -> List.of(key(row, search, sort), row.row.id()));
        return named(page);
    }

    /** @param total carried by each row; null for the rows alone */
    Sql pageSql(ResidentQuery query, ResidentSearch search, List<String> places, Sql total) {
        Sort sort = query.order(SORTS, "area");
        String ordered = column(search, sort);
        if (BIRTH.equals(ordered)) {
            return byAge(query, search, places, total, sort.descending());
        }
        ResidentSource source = ResidentSource.of(query, search, places);
        String column = ordered == null ? source.area : "r." + ordered;
        Sql sql = picked(Sql.counting(COLUMNS, total), query, search, places);
        List<String> after = query.cursor(2);
        if (after != null) {
            String beyond = sort.descending() ? " < ?" : " > ?";
            sql.add(
                    "and (" + column + beyond + " or (" + column + " = ? and " + source.id + beyond + "))",
                    after.get(0),
                    after.get(0),
                    PageQuery.cursorValue(after.get(1), UUID::fromString));
        }
        return sql.add("order by " + column + sort.direction() + ", " + source.id + sort.direction())
                .add("limit ? offset ?", query.size + 1, query.offset());
    }

    /**
     * Those whose birth date is known in its order, and after them, whichever way, those of whom nobody knows it: of each
     * place the first of both, merged.
     */
    private Sql byAge(ResidentQuery query, ResidentSearch search, List<String> places, Sql total, boolean eldestFirst) {
        String direction = eldestFirst ? " asc" : " desc";
        int rows = query.offset() + query.size + 1;
        Sql sql = Sql.of("select").add(Sql.counting("people.*", total)).add("from (");
        String separator = "(";
        for (List<String> place : places.isEmpty()
                ? List.of(places)
                : places.stream().map(List::of).toList()) {
            sql.add(separator)
                    .add(ofAge(query, search, place, eldestFirst, true))
                    .add("order by r.birth_date" + direction + ", r.id" + direction + " limit ?) union all (", rows)
                    .add(ofAge(query, search, place, eldestFirst, false))
                    .add("order by r.id" + direction + " limit ?", rows);
            separator = ") union all (";
        }
        return sql.add(")) people")
                .add("order by birth_date is null, birth_date" + direction + ", id" + direction)
                .add("limit ? offset ?", query.size + 1, query.offset());
    }

    /** What comes after the last row of the page before. */
    private Sql ofAge(
            ResidentQuery query, ResidentSearch search, List<String> place, boolean eldestFirst, boolean known) {
        Sql sql = picked(Sql.of(COLUMNS), query, search, place);
        sql.add("and r.birth_date is" + (known ? " not" : "") + " null");
        List<String> after = query.cursor(2);
        if (after == null) {
            return sql;
        }
        String beyond = eldestFirst ? " > ?" : " < ?";
        UUID id = PageQuery.cursorValue(after.get(1), UUID::fromString);
        if (after.get(0).isEmpty()) {
            return known ? sql.add("and 1 = 0") : sql.add("and r.id" + beyond, id);
        }
        LocalDate birth = PageQuery.cursorValue(after.get(0), LocalDate::parse);
        return known
                ? sql.add(
                        "and (r.birth_date" + beyond + " or (r.birth_date = ? and r.id" + beyond + "))",
                        birth,
                        birth,
                        id)
                : sql;
    }

    /** What an index of its own holds the people of a county or town by, null for their places. */
    private static String column(ResidentSearch search, Sort sort) {
        return sort.name().equals("area") ? search.column() : sort.column();
    }

    private Sql totalSql(ResidentQuery query, ResidentSearch search, List<String> places) {
        if (query.onlyPlace()) {
            return households.kept("residents", places);
        }
        return Sql.of("select count(*) from (")
                .add(picked(Sql.of("1"), query, search, places))
                .add("limit ?) picked", Page.COUNT_CAP + 1);
    }

    private Sql picked(Sql columns, ResidentQuery query, ResidentSearch search, List<String> places) {
        ResidentSource source = ResidentSource.of(query, search, places);
        Sql sql = Sql.of("select")
                .add(columns)
                .add("from " + source.from + " straight_join household h on h.id = r.household_id where");
        within(sql, source, column(search, query.order(SORTS, "area")), places);
        sql.add("and r.status in ('RESIDENT', 'AWAY') and h.status in ('RESIDENT', 'AWAY')");
        search.restrict(sql);
        source.restrict(sql, query.label, today());
        if (query.politicalStatus != null) {
            sql.add("and r.political_status = ?", query.politicalStatus);
        }
        if (query.occupation != null) {
            sql.add("and r.occupation_class = ?", query.occupation.substring(0, 1));
            if (!query.wholeClass()) {
                sql.add("and r.occupation = ?", query.occupation);
            }
        }
        if (query.idleMembers()) {
            sql.add("and r.political_status in ('01', '02') and not exists (select 1 from grid_staff g")
                    .add("where g.resident_id = r.id and g.role = 'CONTACT_MEMBER'")
                    .add("and (g.valid_to is null or g.valid_to > ?))", today());
        }
        if (query.issue != null) {
            sql.add("and (" + QualityCheck.valueOf(query.issue).condition() + ")");
        }
        if (query.minAge != null) {
            sql.add("and r.birth_date <= ?", today().minusYears(query.minAge));
        }
        if (query.maxAge != null) {
            sql.add("and r.birth_date > ?", today().minusYears(query.maxAge + 1L));
        }
        return sql;
    }

    /** By the column that the index of names or ages begins with, where one place is asked for that has such an index. */
    private static void within(Sql sql, ResidentSource source, String column, List<String> places) {
        int length = places.size() == 1 ? places.get(0).length() : 0;
        if (column != null && length == Area.COUNTY) {
            sql.add("r.county = ?", places.get(0));
        } else if (column != null && length == Area.TOWN) {
            sql.add("r.town = ?", places.get(0));
        } else {
            sql.within(source.area, places);
        }
    }

    private Stored read(ResultSet row) throws SQLException {
        UUID id = Database.uuid(row, 1);
        Date birth = row.getDate(7);
        Integer age = birth == null
                ? null
                : Integer.valueOf(Period.between(birth.toLocalDate(), today()).getYears());
        return new Stored(
                new ResidentListRow(
                        id,
                        Database.uuid(row, 2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        age,
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        id.equals(Database.uuid(row, 11)),
                        row.getString(12),
                        row.getString(18),
                        List.of(),
                        ResidentStatus.valueOf(row.getString(13)),
                        row.getBoolean(14),
                        row.getBoolean(15),
                        row.getBoolean(16)),
                row.getString(4),
                row.getString(17),
                birth == null ? null : birth.toLocalDate());
    }

    /** Rows of this list, which were in scope, with their numbers in full. */
    List<ResidentListRow> unmasked(List<ResidentListRow> rows) {
        Map<UUID, ResidentListRow> shown = rows.stream().collect(Collectors.toMap(ResidentListRow::id, row -> row));
        if (shown.isEmpty()) {
            return rows;
        }
        Sql sql = Sql.of("select id, id_number_cipher, phone_cipher from resident where")
                .in("id", shown.keySet());
        Map<UUID, ResidentListRow> full = database
                .list(sql, row -> {
                    UUID id = Database.uuid(row, 1);
                    return shown.get(id)
                            .withNumbers(
                                    cipher.decrypt(row.getBytes(2), Resident.ID_NUMBER, id),
                                    cipher.decrypt(row.getBytes(3), Resident.PHONE, id));
                })
                .stream()
                .collect(Collectors.toMap(ResidentListRow::id, row -> row));
        return rows.stream().map(row -> full.get(row.id())).toList();
    }

    /** The rows were read with the code of their place; here they get the village's name and the labels. */
    private Page<ResidentListRow> named(Page<Stored> page) {
        Set<String> villages =
                page.items().stream().map(row -> Area.village(row.area())).collect(Collectors.toSet());
        Map<String, AreaName> found = names.find(villages);
        Map<UUID, List<LabelMark>> marks = labels.of(
                Labels.Subject.RESIDENT,
                page.items().stream().map(row -> row.row.id()).toList());
        return page.map(stored -> stored.row()
                .with(found.get(Area.village(stored.area())).name(), marks.getOrDefault(stored.row.id(), List.of())));
    }

    private static Object key(Stored row, ResidentSearch search, Sort sort) {
        String column = column(search, sort);
        if (column == null) {
            return row.area();
        }
        return switch (column) {
            case "name" -> row.row().name();
            case BIRTH -> row.birth == null ? "" : row.birth;
            default -> row.initials();
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
