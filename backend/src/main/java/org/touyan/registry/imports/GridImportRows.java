package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** What an imported list of grids asks the registry, always within one village of the actor's. */
@ApplicationScoped
class GridImportRows {
    private final Database database;

    GridImportRows(Database database) {
        this.database = database;
    }

    /** A household at home or away. */
    record House(UUID id, String number, String area, int version) {}

    private static final String HOUSE = "select id, number, area, version from household where";

    /** @param number of 18 digits */
    Optional<House> house(String village, String number) {
        return database.first(
                Sql.of(HOUSE)
                        .within("area", List.of(village))
                        .add("and number = ? and status in ('RESIDENT', 'AWAY')", number),
                GridImportRows::house);
    }

    List<House> houses(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : database.list(Sql.of(HOUSE).in("id", ids), GridImportRows::house);
    }

    private static House house(java.sql.ResultSet row) throws java.sql.SQLException {
        return new House(Database.uuid(row, 1), row.getString(2), row.getString(3), row.getInt(4));
    }

    /** Members of the Party of one name who live in the village. @param idIndex null for any */
    List<UUID> members(String village, String name, byte[] idIndex) {
        Sql sql = Sql.of("select r.id from resident r join household h on h.id = r.household_id where")
                .within("r.area", List.of(village))
                .add("and r.name = ? and r.political_status in ('01', '02')", name)
                .add("and r.status in ('RESIDENT', 'AWAY') and h.status in ('RESIDENT', 'AWAY')");
        if (idIndex != null) {
            sql.add("and r.id_number_index = ?", (Object) idIndex);
        }
        return database.list(sql, row -> Database.uuid(row, 1));
    }
}
