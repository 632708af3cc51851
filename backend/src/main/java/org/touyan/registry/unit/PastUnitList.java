package org.touyan.registry.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.registry.AsOf;
import org.touyan.registry.FormerRows;
import org.touyan.registry.HistoryTable;
import org.touyan.registry.unit.UnitViews.UnitView;

/** Units as of a past day: kept before they change, read as a list and one at a time, without the names of places. */
@ApplicationScoped
class PastUnitList {
    private static final String KEPT = "kind, name, initials, credit_code, legal_person, phone, address, founded_on,"
            + " ended_on, end_reason, remarks";
    private static final String REST = "u.kind, u.name, u.credit_code, u.legal_person, u.phone, u.address,"
            + " u.founded_on, u.ended_on, u.end_reason, u.remarks";
    private static final String CURRENT = "u.id unit_id, u.area place_then, " + REST;
    private static final String PAST = "u.unit_id, u.area place_then, " + REST;

    private static final HistoryTable UNITS = new HistoryTable("unit", "u", "unit_id", "area");

    private final Database database;
    private final CurrentActor actor;
    private final FormerRows former;

    PastUnitList(Database database, CurrentActor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.former = new FormerRows(database, clock, "unit", "unit_id", KEPT);
    }

    void keep(UUID unit) {
        former.keep(unit);
    }

    Page<UnitView> page(UnitQuery query, AsOf asOf) {
        List<UnitView> rows = database.list(pageSql(query, asOf), row -> read(row, asOf));
        Sql total = AsOf.total(current("u.id", query, asOf), past("u.id", query, asOf));
        return query.page(rows, database.number(total), false, row -> List.of(row.area(), row.id()));
    }

    Sql pageSql(UnitQuery query, AsOf asOf) {
        return UNITS.page(query, current(CURRENT, query, asOf), past(PAST, query, asOf), "unit_id");
    }

    private Sql current(String columns, UnitQuery query, AsOf asOf) {
        Sql sql = Sql.of("select " + columns + " from unit u force index (ix_unit_area) where")
                .within("u.area", actor.areas(query.area));
        UNITS.current(sql, asOf);
        return UnitRepository.restrict(sql, query);
    }

    private Sql past(String columns, UnitQuery query, AsOf asOf) {
        Sql sql = Sql.of("select " + columns + " from unit_history u force index (ix_unit_history_area) where")
                .within("u.area", actor.areas(query.area));
        asOf.past(sql, "u");
        return UnitRepository.restrict(sql, query);
    }

    /** Empty when there was none that day, or it lay where the actor does not look. */
    Optional<UnitView> unit(UUID id, AsOf asOf) {
        List<String> areas = actor.get().areas();
        return database.first(UNITS.then(id, PAST, asOf, areas), row -> read(row, asOf))
                .or(() -> database.first(UNITS.now(id, CURRENT, asOf, areas), row -> read(row, asOf)));
    }

    private static UnitView read(ResultSet row, AsOf asOf) throws SQLException {
        return new UnitView(
                Database.uuid(row, 1),
                UnitKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(2),
                null,
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getString(11),
                row.getString(12),
                0,
                asOf.day(),
                List.of());
    }
}
