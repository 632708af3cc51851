package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** What the rows of a list will do and did, one import's. */
@ApplicationScoped
class ListItemRows {
    private static final String DONE = "data_import_item.done";

    private final Database database;
    private final FieldCipher cipher;
    private final EntityManager manager;

    ListItemRows(Database database, FieldCipher cipher, EntityManager manager) {
        this.database = database;
        this.cipher = cipher;
        this.manager = manager;
    }

    /** What was loaded for some rows is not needed for the next: thousands would slow every flush. */
    void settle() {
        manager.flush();
        manager.clear();
    }

    int count(UUID id) {
        return (int) database.number(Sql.of("select count(*) from data_import_item where import_id = ?", id));
    }

    /** In the order of the sheet; the texts are read one at a time. */
    List<Integer> lines(UUID id) {
        return database.list(
                Sql.of("select line from data_import_item where import_id = ? order by line", id),
                row -> row.getInt(1));
    }

    /** JSON. */
    String plan(UUID id, int line) {
        return open(id, line, "plan", ListStagingRows.PLAN);
    }

    /** JSON. */
    String done(UUID id, int line) {
        return open(id, line, "done", DONE);
    }

    private String open(UUID id, int line, String column, String sealedAs) {
        return database.first(
                        Sql.of(
                                "select target, " + column + " from data_import_item where import_id = ? and line = ?",
                                id,
                                line),
                        row -> cipher.decrypt(row.getBytes(2), sealedAs, Database.uuid(row, 1)))
                .orElseThrow();
    }

    /** @param done JSON */
    void store(UUID id, int line, String done) {
        UUID target = database.first(
                        Sql.of("select target from data_import_item where import_id = ? and line = ?", id, line),
                        row -> Database.uuid(row, 1))
                .orElseThrow();
        database.update(Sql.of(
                "update data_import_item set done = ? where import_id = ? and line = ?",
                cipher.encrypt(done, DONE, target),
                id,
                line));
    }
}
