package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.AsOf;
import org.touyan.registry.HistoryTable;
import org.touyan.registry.party.OrganisationViews.Counts;

/** Party organisations as they stood at the end of a past day, and how many members they had. What stands below what never changes. */
@ApplicationScoped
class PastOrganisationRepository {
    private static final String COLUMNS = "o.area, o.parent_id, o.kind, o.name, o.secretary_id, o.secretary_name,"
            + " o.villager_group, o.founded_on, o.ended_on, o.end_reason, o.remarks";

    static final HistoryTable ORGANISATIONS = new HistoryTable("party_organisation", "o", "organisation_id", "area");

    private final Database database;
    private final CurrentActor actor;

    PastOrganisationRepository(Database database, CurrentActor actor) {
        this.database = database;
        this.actor = actor;
    }

    record Then(
            String area,
            UUID parentId,
            OrganisationKind kind,
            String name,
            UUID secretaryId,
            String secretaryName,
            String villagerGroup,
            LocalDate foundedOn,
            LocalDate endedOn,
            String endReason,
            String remarks) {

        private static Then of(ResultSet row) throws SQLException {
            return new Then(
                    row.getString(1),
                    Database.uuid(row, 2),
                    OrganisationKind.valueOf(row.getString(3)),
                    row.getString(4),
                    Database.uuid(row, 5),
                    row.getString(6),
                    row.getString(7),
                    row.getObject(8, LocalDate.class),
                    row.getObject(9, LocalDate.class),
                    row.getString(10),
                    row.getString(11));
        }
    }

    /** Empty when there was none that day, or it lay where the actor does not look. */
    Optional<Then> organisation(UUID id, AsOf asOf) {
        List<String> areas = actor.get().areas();
        return database.first(ORGANISATIONS.then(id, COLUMNS, asOf, areas), Then::of)
                .or(() -> database.first(ORGANISATIONS.now(id, COLUMNS, asOf, areas), Then::of));
    }

    private static Sql stood(Sql sql, String alias, AsOf asOf) {
        return sql.add("and " + alias + ".created_at < ?", asOf.end())
                .add("and (" + alias + ".ended_on is null or " + alias + ".ended_on > ?)", asOf.day());
    }

    /** How many stood directly below each. */
    Map<UUID, Integer> children(List<UUID> ids, AsOf asOf) {
        Map<UUID, Integer> children = new HashMap<>();
        Sql sql = Sql.of("select c.parent_id, count(*) from party_organisation c where")
                .in("c.parent_id", ids);
        stood(sql, "c", asOf).add("group by c.parent_id");
        database.list(sql, row -> children.put(Database.uuid(row, 1), row.getInt(2)));
        return children;
    }

    /** Members of each with all that stood below it. A group's are counted in its branch already. */
    Map<UUID, Counts> counts(List<UUID> ids, AsOf asOf) {
        Map<UUID, Counts> counts = new HashMap<>();
        if (ids.isEmpty()) {
            return counts;
        }
        Sql sql = Sql.of("with recursive below (root, id) as (select id, id from party_organisation where")
                .in("id", ids)
                .add("union all select b.root, o.id from below b join party_organisation o on o.parent_id = b.id"
                        + " and o.kind <> 'GROUP'");
        stood(sql, "o", asOf).add(") select root, count(*), sum(kind = 'PROBATIONARY'), sum(flowing) from (");
        half(sql, "party_member", "branch_id");
        asOf.current(sql, "m", "party_member_history", "member_id");
        half(sql.add("union all"), "party_member_history", "branch_id");
        asOf.past(sql, "m");
        half(sql.add("union all"), "party_member", "group_id");
        asOf.current(sql, "m", "party_member_history", "member_id");
        half(sql.add("union all"), "party_member_history", "group_id");
        asOf.past(sql, "m");
        database.list(
                sql.add(") members_then group by root"),
                row -> counts.put(Database.uuid(row, 1), new Counts(row.getInt(2), row.getInt(3), row.getInt(4))));
        return counts;
    }

    private static void half(Sql sql, String members, String column) {
        sql.add("select b.root, m.kind, m.flowing from below b join " + members + " m on m." + column
                + " = b.id and m.status = 'ACTIVE' where 1 = 1");
    }
}
