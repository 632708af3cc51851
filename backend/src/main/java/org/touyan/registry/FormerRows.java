package org.touyan.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Keeps rows of a table as they stand, before they change, in the table's history. */
public final class FormerRows {
    private final Database database;
    private final Clock clock;
    private final String table;
    private final String owner;
    private final String columns;

    /**
     * @param table has {@code id}, {@code area} and {@code created_at}; its history is {@code <table>_history}
     * @param owner the row's id there
     * @param columns what is kept of it besides
     */
    public FormerRows(Database database, Clock clock, String table, String owner, String columns) {
        this.database = database;
        this.clock = clock;
        this.table = table;
        this.owner = owner;
        this.columns = columns;
    }

    /** What the database has: the caller has not flushed his change yet. @param which of the rows {@code t} */
    public void keep(Sql which) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String history = table + "_history";
        database.update(Sql.of(
                        "insert into " + history + " (id, area, " + owner + ", from_at, to_at, " + columns
                                + ") select " + Sql.idOf("concat(hex(t.id), ?)")
                                + ", t.area, t.id, coalesce((select max(p.to_at)"
                                + " from " + history + " p where p." + owner + " = t.id), t.created_at), ?, ",
                        UUID.randomUUID().toString(),
                        now)
                .add("t." + columns.replace(", ", ", t.") + " from " + table + " t where")
                .add(which));
    }

    public void keep(UUID id) {
        keep(Sql.of("t.id = ?", id));
    }

    public void forget(UUID id) {
        database.update(Sql.of("delete from " + table + "_history where " + owner + " = ?", id));
    }
}
