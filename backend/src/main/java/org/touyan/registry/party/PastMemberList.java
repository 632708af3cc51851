package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.AsOf;
import org.touyan.registry.party.MemberViews.MemberRow;

/** The list of Party members as of a past day, in the order of places: whose branch lay there, under its name of today. */
@ApplicationScoped
class PastMemberList {
    private static final String REST = "m.name, m.sex, m.birth_date, m.phone_masked, m.branch_id, b.name branch_name,"
            + " g.name group_name, m.kind, m.joined_on, m.flowing, m.status, m.resident_id, m.id_number_masked";
    private static final String JOINS = " straight_join party_organisation b on b.id = m.branch_id"
            + " left join party_organisation g on g.id = m.group_id where";

    private final Database database;
    private final CurrentActor actor;

    PastMemberList(Database database, CurrentActor actor) {
        this.database = database;
        this.actor = actor;
    }

    private record Then(MemberRow row, String area) {}

    Page<MemberRow> page(MemberQuery query, AsOf asOf) {
        if (query.sort != null && !query.sort.equals("area")) {
            throw ProblemException.invalid("sort", "查看过去时只能按区域排列");
        }
        if (query.contact != null) {
            throw ProblemException.invalid("asOf", "查看过去时不能按联系农户筛选");
        }
        List<String> places = actor.areas(query.area);
        List<Then> rows = database.list(pageSql(query, places, asOf), row -> read(row, asOf.day()));
        long total = database.number(totalSql(query, places, asOf));
        return query.page(rows, total, false, row -> List.of(row.area, row.row.id()))
                .map(Then::row);
    }

    Sql pageSql(MemberQuery query, List<String> places, AsOf asOf) {
        return PastMemberRepository.MEMBERS.page(
                query,
                current("m.id person_id, m.area place_then, " + REST, query, places, asOf),
                past("m.member_id person_id, m.area place_then, " + REST, query, places, asOf),
                "person_id");
    }

    private Sql totalSql(MemberQuery query, List<String> places, AsOf asOf) {
        return AsOf.total(current("m.id", query, places, asOf), past("m.id", query, places, asOf));
    }

    private static Sql current(String columns, MemberQuery query, List<String> places, AsOf asOf) {
        Sql sql = Sql.of("select " + columns + " from party_member m force index (ix_party_member_area)" + JOINS)
                .within("m.area", places);
        PastMemberRepository.MEMBERS.current(sql, asOf);
        PartyMemberList.restrict(sql, query);
        return sql;
    }

    private static Sql past(String columns, MemberQuery query, List<String> places, AsOf asOf) {
        Sql sql = Sql.of("select " + columns + " from party_member_history m force index (ix_party_member_history_area)"
                        + JOINS)
                .within("m.area", places);
        asOf.past(sql, "m");
        PartyMemberList.restrict(sql, query);
        return sql;
    }

    private static Then read(ResultSet row, LocalDate day) throws SQLException {
        LocalDate birth = row.getObject(5, LocalDate.class);
        Integer age = birth == null
                ? null
                : Integer.valueOf(Period.between(birth, day).getYears());
        MemberRow then = new MemberRow(
                Database.uuid(row, 1),
                row.getString(3),
                row.getString(4),
                age,
                row.getString(15),
                row.getString(6),
                Database.uuid(row, 7),
                row.getString(8),
                row.getString(9),
                MemberKind.valueOf(row.getString(10)),
                row.getObject(11, LocalDate.class),
                row.getBoolean(12),
                MemberStatus.valueOf(row.getString(13)),
                Database.uuid(row, 14),
                null,
                null,
                0);
        return new Then(then, row.getString(2));
    }
}
