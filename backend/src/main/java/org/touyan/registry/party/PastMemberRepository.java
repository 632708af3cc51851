package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.AsOf;
import org.touyan.registry.HistoryTable;
import org.touyan.registry.party.MemberViews.ContactHousehold;
import org.touyan.registry.party.MemberViews.ContactService;

/** One Party member as he stood at the end of a past day, with the households that he looked after. */
@ApplicationScoped
class PastMemberRepository {
    private static final int SHOWN = 60;
    private static final String COLUMNS = "m.area, m.branch_id, m.group_id, m.resident_id, m.name, m.sex, m.birth_date,"
            + " m.id_number_masked, m.phone_masked, m.kind, m.joined_on, m.full_on, m.flowing, m.flowing_to, m.status,"
            + " m.ended_on, m.remarks";

    static final HistoryTable MEMBERS = new HistoryTable("party_member", "m", "member_id", "area");

    private final Database database;
    private final CurrentActor actor;
    private final AreaNames names;

    PastMemberRepository(Database database, CurrentActor actor, AreaNames names) {
        this.database = database;
        this.actor = actor;
        this.names = names;
    }

    record Then(
            String area,
            UUID branchId,
            UUID groupId,
            UUID residentId,
            String name,
            String sex,
            LocalDate birthDate,
            String idNumberMasked,
            String phoneMasked,
            MemberKind kind,
            LocalDate joinedOn,
            LocalDate fullOn,
            boolean flowing,
            String flowingTo,
            MemberStatus status,
            LocalDate endedOn,
            String remarks) {

        private static Then of(ResultSet row) throws SQLException {
            return new Then(
                    row.getString(1),
                    Database.uuid(row, 2),
                    Database.uuid(row, 3),
                    Database.uuid(row, 4),
                    row.getString(5),
                    row.getString(6),
                    row.getObject(7, LocalDate.class),
                    row.getString(8),
                    row.getString(9),
                    MemberKind.valueOf(row.getString(10)),
                    row.getObject(11, LocalDate.class),
                    row.getObject(12, LocalDate.class),
                    row.getBoolean(13),
                    row.getString(14),
                    MemberStatus.valueOf(row.getString(15)),
                    row.getObject(16, LocalDate.class),
                    row.getString(17));
        }
    }

    /** Empty when he was not listed that day, or in a branch where the actor does not look. */
    Optional<Then> member(UUID id, AsOf asOf) {
        List<String> areas = actor.get().areas();
        return database.first(MEMBERS.then(id, COLUMNS, asOf, areas), Then::of)
                .or(() -> database.first(MEMBERS.now(id, COLUMNS, asOf, areas), Then::of));
    }

    private record Served(String grid, LocalDate since) {}

    /** The contact grids that he looked after; their households only where the actor may see them. */
    List<ContactService> contacts(UUID resident, AsOf asOf) {
        if (resident == null) {
            return List.of();
        }
        Sql sql = Sql.of(
                        "select area, valid_from from grid_staff where resident_id = ? and role = 'CONTACT_MEMBER'",
                        resident)
                .add("and valid_from <= ? and (valid_to is null or valid_to > ?)", asOf.day(), asOf.day())
                .add("order by area");
        List<Served> grids = database.list(sql, row -> new Served(row.getString(1), row.getObject(2, LocalDate.class)));
        List<ContactService> services = new ArrayList<>();
        for (Served one : grids) {
            int count = (int) database.number(Sql.of("select count(*) from (")
                    .add(households("h.id", "h.id", one.grid, asOf))
                    .add(") served"));
            services.add(new ContactService(one.grid, names.name(one.grid), one.since, count, shown(one.grid, asOf)));
        }
        return services;
    }

    private List<ContactHousehold> shown(String grid, AsOf asOf) {
        if (!actor.get().may(Permission.HOUSEHOLD_READ) || !actor.get().covers(grid)) {
            return List.of();
        }
        String rest = ", h.number, h.head_name, h.address, h.member_count";
        return database.list(
                households("h.id" + rest, "h.household_id" + rest, grid, asOf).add("order by 2 limit ?", SHOWN),
                row -> new ContactHousehold(
                        Database.uuid(row, 1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)));
    }

    private static Sql households(String current, String past, String grid, AsOf asOf) {
        Sql sql = Sql.of("select " + current + " from household h where h.status in ('RESIDENT', 'AWAY') and")
                .within("h.area", List.of(grid));
        asOf.current(sql, "h", "household_history", "household_id");
        sql.add("union all select " + past + " from household_history h where h.status in ('RESIDENT', 'AWAY') and")
                .within("h.place", List.of(grid));
        asOf.past(sql, "h");
        return sql;
    }
}
