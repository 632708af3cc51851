package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.PageQuery.Sort;
import org.touyan.registry.AsOf;
import org.touyan.registry.Resident;
import org.touyan.registry.party.MemberViews.MemberRow;

/** The list of Party members by the places of their branches. */
@ApplicationScoped
class PartyMemberList {
    private static final String COLUMNS = "m.id, m.name, m.sex, m.birth_date, m.phone_masked, m.branch_id, b.name,"
            + " g.name, m.kind, m.joined_on, m.flowing, m.status, m.resident_id, s.area, x.households, m.area,"
            + " m.id_number_masked";
    /** Of somebody with two grids the first: one row a member. */
    private static final String JOINS = " join party_organisation b on b.id = m.branch_id"
            + " left join party_organisation g on g.id = m.group_id"
            + " left join grid_staff s on s.id = (select s1.id from grid_staff s1 where s1.resident_id = m.resident_id"
            + " and s1.role = 'CONTACT_MEMBER' and s1.valid_to is null order by s1.area limit 1)"
            + " left join region_summary x on x.area = s.area where";

    private static final Map<String, String> SORTS =
            Map.of("area", "m.area", "name", "m.name", "joinedOn", "m.joined_on");

    private static final String SERVES = "exists (select 1 from grid_staff s2 where s2.resident_id = m.resident_id"
            + " and s2.role = 'CONTACT_MEMBER' and s2.valid_to is null)";

    private final Database database;
    private final CurrentActor actor;
    private final AreaNames names;
    private final FieldCipher cipher;
    private final PastMemberList past;
    private final Clock clock;

    PartyMemberList(
            Database database,
            CurrentActor actor,
            AreaNames names,
            FieldCipher cipher,
            PastMemberList past,
            Clock clock) {
        this.database = database;
        this.actor = actor;
        this.names = names;
        this.cipher = cipher;
        this.past = past;
        this.clock = clock;
    }

    private record Stored(MemberRow row, String area) {
        Object by(Sort sort) {
            return switch (sort.name()) {
                case "name" -> row.name();
                case "joinedOn" -> row.joinedOn();
                default -> area;
            };
        }
    }

    Page<MemberRow> page(MemberQuery query) {
        Sort sort = query.order(SORTS, "area");
        AsOf asOf = AsOf.of(query.asOf, clock);
        if (asOf != null) {
            return past.page(query, asOf);
        }
        Sql total = Sql.of("select count(*) from (select 1 from party_member m where")
                .within("m.area", actor.areas(query.area));
        restrict(total, query);
        total.add("limit ?) picked", Page.COUNT_CAP + 1);
        Page<Stored> page = query.page(
                database.list(pageSql(query), this::read),
                database.number(total),
                false,
                stored -> List.of(stored.by(sort), stored.row.id()));
        return named(page.map(Stored::row));
    }

    Sql pageSql(MemberQuery query) {
        Sort sort = query.order(SORTS, "area");
        boolean byPlace =
                sort.name().equals("area") && query.q == null && query.organisation == null && query.resident == null;
        Sql rows = Sql.of("select " + COLUMNS + " from party_member m"
                        + (byPlace ? " force index (ix_party_member_area)" : "") + JOINS)
                .within("m.area", actor.areas(query.area));
        restrict(rows, query);
        List<String> after = query.cursor(2);
        if (after != null) {
            UUID id = PageQuery.cursorValue(after.get(1), UUID::fromString);
            String beyond = sort.descending() ? " < ?" : " > ?";
            rows.add(
                    "and (" + sort.column() + beyond + " or (" + sort.column() + " = ? and m.id" + beyond + "))",
                    after.get(0),
                    after.get(0),
                    id);
        }
        return rows.add("order by " + sort.column() + sort.direction() + ", m.id" + sort.direction())
                .add("limit ? offset ?", query.size + 1, query.offset());
    }

    static void restrict(Sql sql, MemberQuery query) {
        sql.add("and m.status = ?", query.status == null ? "ACTIVE" : query.status);
        if (query.organisation != null) {
            sql.add("and (m.branch_id = ? or m.group_id = ?)", query.organisation, query.organisation);
        }
        if (query.resident != null) {
            sql.add("and m.resident_id = ?", query.resident);
        }
        if (query.kind != null) {
            sql.add("and m.kind = ?", query.kind);
        }
        if (query.flowing != null) {
            sql.add("and m.flowing = ?", Boolean.valueOf(query.flowing));
        }
        if (query.contact != null) {
            sql.add("and " + (Boolean.parseBoolean(query.contact) ? "" : "not ") + SERVES);
        }
        String q = Texts.personName(query.q);
        if (q != null && q.matches("[A-Za-z]+")) {
            String initials = q.toLowerCase(Locale.ROOT);
            sql.add("and m.initials >= ? and m.initials < ?", initials, initials + "~");
        } else if (q != null) {
            sql.add("and m.name like ? escape '!'", Texts.like(q) + "%");
        }
    }

    private Stored read(ResultSet row) throws SQLException {
        LocalDate birth = row.getObject(4, LocalDate.class);
        Integer age = birth == null
                ? null
                : Integer.valueOf(Period.between(birth, LocalDate.now(clock)).getYears());
        return new Stored(
                new MemberRow(
                        Database.uuid(row, 1),
                        row.getString(2),
                        row.getString(3),
                        age,
                        row.getString(17),
                        row.getString(5),
                        Database.uuid(row, 6),
                        row.getString(7),
                        row.getString(8),
                        MemberKind.valueOf(row.getString(9)),
                        row.getObject(10, LocalDate.class),
                        row.getBoolean(11),
                        MemberStatus.valueOf(row.getString(12)),
                        Database.uuid(row, 13),
                        row.getString(14),
                        null,
                        row.getInt(15)),
                row.getString(16));
    }

    /** Rows of this list, which were in scope, with their numbers in full; a villager's stand with him. */
    List<MemberRow> unmasked(List<MemberRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Sql sql = Sql.of("select m.id, r.id, if(r.id is null, m.id_number_cipher, r.id_number_cipher),"
                        + " if(r.id is null, m.phone_cipher, r.phone_cipher) from party_member m"
                        + " left join resident r on r.id = m.resident_id where")
                .in("m.id", rows.stream().map(MemberRow::id).toList());
        Map<UUID, Numbers> full = database.list(sql, this::numbers).stream()
                .collect(Collectors.toMap(Numbers::member, Function.identity()));
        return rows.stream()
                .map(row -> {
                    Numbers numbers = full.get(row.id());
                    return numbers == null ? row : row.withNumbers(numbers.idNumber, numbers.phone);
                })
                .toList();
    }

    private record Numbers(UUID member, String idNumber, String phone) {}

    private Numbers numbers(ResultSet row) throws SQLException {
        UUID member = Database.uuid(row, 1);
        UUID resident = Database.uuid(row, 2);
        return resident == null
                ? new Numbers(
                        member,
                        cipher.decrypt(row.getBytes(3), PartyMember.ID_NUMBER, member),
                        cipher.decrypt(row.getBytes(4), PartyMember.PHONE, member))
                : new Numbers(
                        member,
                        cipher.decrypt(row.getBytes(3), Resident.ID_NUMBER, resident),
                        cipher.decrypt(row.getBytes(4), Resident.PHONE, resident));
    }

    private Page<MemberRow> named(Page<MemberRow> page) {
        Set<String> grids = page.items().stream()
                .map(MemberRow::contactGridCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, AreaName> found = names.find(grids);
        return page.map(row -> row.contactGridCode() == null
                ? row
                : row.with(found.get(row.contactGridCode()).name()));
    }
}
