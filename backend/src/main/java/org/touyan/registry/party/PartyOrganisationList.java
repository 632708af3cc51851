package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.AsOf;
import org.touyan.registry.party.OrganisationViews.Counts;
import org.touyan.registry.party.OrganisationViews.OrganisationRow;

/** The tree of Party organisations one level at a time, or those that a search finds. */
@ApplicationScoped
class PartyOrganisationList {
    private static final String COLUMNS = "o.id, o.parent_id, o.kind, o.name, o.area, o.secretary_name, o.founded_on,"
            + " o.ended_on, (select count(*) from party_organisation c where c.parent_id = o.id"
            + " and c.ended_on is null) children";

    private final Database database;
    private final PartyOrganisationRepository organisations;
    private final CurrentActor actor;
    private final AreaNames names;
    private final PastOrganisationList past;
    private final Clock clock;

    PartyOrganisationList(
            Database database,
            PartyOrganisationRepository organisations,
            CurrentActor actor,
            AreaNames names,
            PastOrganisationList past,
            Clock clock) {
        this.database = database;
        this.organisations = organisations;
        this.actor = actor;
        this.names = names;
        this.past = past;
        this.clock = clock;
    }

    Page<OrganisationRow> page(OrganisationQuery query) {
        if (query.sort != null) {
            throw ProblemException.invalid("sort", "党组织列表不能指定排序");
        }
        AsOf asOf = AsOf.of(query.asOf, clock);
        if (asOf != null) {
            return named(past.page(query, asOf));
        }
        List<String> places = actor.areas(query.area);
        Sql total = Sql.of("select count(*) from (")
                .add(picked("1", query, places))
                .add("limit ?) picked", Page.COUNT_CAP + 1);
        Sql rows = picked(COLUMNS, query, places);
        List<String> after = query.cursor(2);
        if (after != null) {
            UUID id = PageQuery.cursorValue(after.get(1), UUID::fromString);
            rows.add("and (o.area > ? or (o.area = ? and o.id > ?))", after.get(0), after.get(0), id);
        }
        rows.add("order by o.area, o.id limit ? offset ?", query.size + 1, query.offset());
        List<OrganisationRow> found = database.list(rows, PartyOrganisationList::row);
        Page<OrganisationRow> page =
                query.page(found, database.number(total), false, row -> List.of(row.area(), row.id()));
        Map<UUID, Counts> counts = organisations.counts(
                page.items().stream().map(OrganisationRow::id).toList());
        return named(page.map(row -> row.with(row.children(), counts.getOrDefault(row.id(), Counts.NONE))));
    }

    private static Sql picked(String columns, OrganisationQuery query, List<String> places) {
        Sql sql =
                Sql.of("select " + columns + " from party_organisation o where").within("o.area", places);
        restrict(sql, query, places);
        return sql;
    }

    /** To what is asked for besides the place. */
    static void restrict(Sql sql, OrganisationQuery query, List<String> places) {
        sql.add("true".equals(query.ended) ? "and o.ended_on is not null" : "and o.ended_on is null");
        if (query.parent != null) {
            sql.add("and o.parent_id = ?", query.parent);
        }
        if ("true".equals(query.top)) {
            sql.add("and not exists (select 1 from party_organisation p where p.id = o.parent_id and")
                    .within("p.area", places)
                    .add(")");
        }
        if (query.kind != null) {
            sql.add("and o.kind = ?", query.kind);
        }
        String q = Texts.clean(query.q);
        if (q != null) {
            String like = "%" + Texts.like(q) + "%";
            sql.add("and (o.name like ? escape '!' or o.secretary_name like ? escape '!'", like, like)
                    .add("or o.initials like ? escape '!')", "%" + Texts.like(q.toLowerCase(Locale.ROOT)) + "%");
        }
    }

    private static OrganisationRow row(ResultSet row) throws SQLException {
        return new OrganisationRow(
                Database.uuid(row, 1),
                Database.uuid(row, 2),
                OrganisationKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                null,
                row.getString(6),
                row.getObject(7, java.time.LocalDate.class),
                row.getObject(8, java.time.LocalDate.class),
                row.getInt(9),
                Counts.NONE);
    }

    private Page<OrganisationRow> named(Page<OrganisationRow> page) {
        Set<String> areas = page.items().stream().map(OrganisationRow::area).collect(Collectors.toSet());
        Map<String, AreaName> places = names.find(areas);
        return page.map(row -> row.in(places.get(row.area()).name()));
    }
}
