package org.touyan.appraisal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Whom a row means. */
@ApplicationScoped
class EntryImportRows {
    private final Database database;

    EntryImportRows(Database database) {
        this.database = database;
    }

    record House(UUID id, String number, String headName, String area) {}

    /** Within these areas. @param number of 18 digits */
    Optional<House> house(Collection<String> areas, String number) {
        return database.first(
                Sql.of("select id, number, head_name, area from household where")
                        .within("area", areas)
                        .add("and number = ?", number),
                row -> new House(Database.uuid(row, 1), row.getString(2), row.getString(3), row.getString(4)));
    }
}
