package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.imports.ImportViews.ImportLookalike;

/**
 * New people of a roster who look like somebody in the registry: of the same name and birth date, or with the same phone
 * at the same address. Only those whom an ID number tells apart are surely two, so they are told and not refused.
 */
@ApplicationScoped
class LookalikeRows {
    /** From the import's few new rows to the registry, never the other way: what was staged just now has no statistics. */
    private static final String STAGED = " data_import_row s ";

    private static final String NAMESAKE = "straight_join resident r on r.county = ? and r.name = s.name"
            + " and r.birth_date = s.birth_date and (r.id_number_index is null or s.id_number_index is null)"
            + " straight_join household h on h.id = r.household_id";
    private static final String HOUSEMATE = "straight_join data_import_household k on k.import_id = s.import_id"
            + " and k.ordinal = s.ordinal straight_join resident r on r.phone_index = s.phone_index"
            + " straight_join household h on h.id = r.household_id and h.id <> s.household_id and h.address = k.address";
    private static final String CURRENT =
            "and r.status in ('RESIDENT', 'AWAY') and h.status in ('RESIDENT', 'AWAY') and";

    private final Database database;

    LookalikeRows(Database database) {
        this.database = database;
    }

    /** Marks the staged rows of new people. @return how many */
    int mark(UUID id, Actor who) {
        for (String county : who.counties()) {
            mark(id, Sql.of("update" + STAGED + NAMESAKE, county), who);
        }
        mark(id, Sql.of("update" + STAGED + HOUSEMATE), who);
        return (int) database.number(
                Sql.of("select count(*) from data_import_row where import_id = ? and noticed = true", id));
    }

    private void mark(UUID id, Sql rows, Actor who) {
        database.update(rows.add("set s.noticed = true where s.import_id = ? and s.outcome = 'ADD'", id)
                .add(CURRENT)
                .within("r.area", who.areas()));
    }

    private record Found(int line, ImportLookalike person) {}

    /** Whom the rows of a page look like, by line. */
    Map<Integer, List<ImportLookalike>> of(UUID id, Collection<Integer> lines, Actor who) {
        Map<Integer, List<ImportLookalike>> found = new HashMap<>();
        if (lines.isEmpty()) {
            return found;
        }
        for (String county : who.counties()) {
            add(found, id, lines, "同名同出生日期", Sql.of("from" + STAGED + NAMESAKE, county), who);
        }
        add(found, id, lines, "同住址同电话", Sql.of("from" + STAGED + HOUSEMATE), who);
        return found;
    }

    private void add(
            Map<Integer, List<ImportLookalike>> found,
            UUID id,
            Collection<Integer> lines,
            String why,
            Sql from,
            Actor who) {
        database.list(
                        Sql.of("select s.line, r.id, r.household_id, r.name, h.number")
                                .add(from)
                                .add("where s.import_id = ? and", id)
                                .in("s.line", lines)
                                .add(CURRENT)
                                .within("r.area", who.areas())
                                .add("order by s.line, r.id"),
                        row -> new Found(
                                row.getInt(1),
                                new ImportLookalike(
                                        why,
                                        Database.uuid(row, 2),
                                        Database.uuid(row, 3),
                                        row.getString(4),
                                        row.getString(5))))
                .forEach(one -> found.computeIfAbsent(one.line, line -> new ArrayList<>())
                        .add(one.person));
    }
}
