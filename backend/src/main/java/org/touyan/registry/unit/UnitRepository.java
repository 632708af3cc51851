package org.touyan.registry.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.ProblemException;

@ApplicationScoped
public class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {
    private final Database database;
    private final CurrentActor actor;

    UnitRepository(Database database, CurrentActor actor) {
        this.database = database;
        this.actor = actor;
    }

    Unit require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** Who bears a code already, perhaps outside the actor's areas. */
    record Bearer(UUID id, String name, String area) {}

    Optional<Bearer> bearer(String creditCode) {
        return database.first(
                Sql.of("select id, name, area from unit where credit_code = ?", creditCode),
                row -> new Bearer(Database.uuid(row, 1), row.getString(2), row.getString(3)));
    }

    private record Key(UUID id, String area) {}

    /** By place, those that exist first by their ids. */
    Page<Unit> page(UnitQuery query) {
        List<String> places = actor.areas(query.area);
        Sql total = Sql.of("select count(*) from (").add(picked("1", query, places));
        total.add("limit ?) picked", Page.COUNT_CAP + 1);
        List<Key> keys = database.list(pageSql(query), row -> new Key(Database.uuid(row, 1), row.getString(2)));
        Page<Key> page = query.page(keys, database.number(total), false, key -> List.of(key.area, key.id));
        Map<UUID, Unit> loaded = page.items().isEmpty()
                ? Map.of()
                : list("id in ?1", page.items().stream().map(Key::id).toList()).stream()
                        .collect(Collectors.toMap(unit -> unit.id, Function.identity()));
        return page.map(key -> loaded.get(key.id));
    }

    Sql pageSql(UnitQuery query) {
        Sql rows = picked("u.id, u.area", query, actor.areas(query.area));
        List<String> after = query.cursor(2);
        if (after != null) {
            UUID id = PageQuery.cursorValue(after.get(1), UUID::fromString);
            rows.add("and (u.area > ? or (u.area = ? and u.id > ?))", after.get(0), after.get(0), id);
        }
        return rows.add("order by u.area, u.id limit ? offset ?", query.size + 1, query.offset());
    }

    private static Sql picked(String columns, UnitQuery query, List<String> places) {
        return restrict(Sql.of("select " + columns + " from unit u where").within("u.area", places), query);
    }

    /** To what is asked for besides the place. */
    static Sql restrict(Sql sql, UnitQuery query) {
        sql.add("true".equals(query.ended) ? "and u.ended_on is not null" : "and u.ended_on is null");
        if (query.kind != null) {
            sql.add("and u.kind = ?", query.kind);
        }
        String q = Texts.clean(query.q);
        if (q != null) {
            sql.add(
                    "and (u.name like ? escape '!' or u.initials like ? escape '!' or u.credit_code = ?)",
                    "%" + Texts.like(q) + "%",
                    "%" + Texts.like(q.toLowerCase(Locale.ROOT)) + "%",
                    Texts.code(q));
        }
        return sql;
    }
}
