package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.registry.AsOf;
import org.touyan.registry.party.OrganisationViews.Counts;
import org.touyan.registry.party.OrganisationViews.OrganisationRow;

/** The tree of Party organisations as of a past day, with the members that they had. */
@ApplicationScoped
class PastOrganisationList {
    private static final String REST = "o.parent_id, o.kind, o.name, o.secretary_name, o.founded_on, o.ended_on";

    private final Database database;
    private final PastOrganisationRepository organisations;
    private final CurrentActor actor;

    PastOrganisationList(Database database, PastOrganisationRepository organisations, CurrentActor actor) {
        this.database = database;
        this.organisations = organisations;
        this.actor = actor;
    }

    /** Without the names of places. */
    Page<OrganisationRow> page(OrganisationQuery query, AsOf asOf) {
        List<String> places = actor.areas(query.area);
        List<OrganisationRow> found = database.list(pageSql(query, places, asOf), PastOrganisationList::row);
        long total = database.number(totalSql(query, places, asOf));
        Page<OrganisationRow> page = query.page(found, total, false, row -> List.of(row.area(), row.id()));
        List<UUID> ids = page.items().stream().map(OrganisationRow::id).toList();
        Map<UUID, Counts> counts = organisations.counts(ids, asOf);
        Map<UUID, Integer> children = organisations.children(ids, asOf);
        return page.map(
                row -> row.with(children.getOrDefault(row.id(), 0), counts.getOrDefault(row.id(), Counts.NONE)));
    }

    Sql pageSql(OrganisationQuery query, List<String> places, AsOf asOf) {
        return PastOrganisationRepository.ORGANISATIONS.page(
                query,
                current("o.id organisation_id, o.area place_then, " + REST, query, places, asOf),
                past("o.organisation_id, o.area place_then, " + REST, query, places, asOf),
                "organisation_id");
    }

    private static Sql totalSql(OrganisationQuery query, List<String> places, AsOf asOf) {
        return AsOf.total(current("o.id", query, places, asOf), past("o.id", query, places, asOf));
    }

    private static Sql current(String columns, OrganisationQuery query, List<String> places, AsOf asOf) {
        Sql sql = Sql.of("select " + columns
                        + " from party_organisation o force index (ix_party_organisation_area) where")
                .within("o.area", places);
        PastOrganisationRepository.ORGANISATIONS.current(sql, asOf);
        PartyOrganisationList.restrict(sql, query, places);
        return sql;
    }

    private static Sql past(String columns, OrganisationQuery query, List<String> places, AsOf asOf) {
        Sql sql = Sql.of("select " + columns
                        + " from party_organisation_history o force index (ix_party_organisation_history_area) where")
                .within("o.area", places);
        asOf.past(sql, "o");
        PartyOrganisationList.restrict(sql, query, places);
        return sql;
    }

    private static OrganisationRow row(ResultSet row) throws SQLException {
        return new OrganisationRow(
                Database.uuid(row, 1),
                Database.uuid(row, 3),
                OrganisationKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(2),
                null,
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                0,
                Counts.NONE);
    }
}
