package org.touyan.registry.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.ProblemException;

/** Imports and their files, which lie sealed and in pieces so that any node can read them. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<DataImport, UUID> {
    private static final String CONTENT = "data_import_file.content";
    private static final int LISTED = 100;
    private static final int CHUNK = 5_000;

    private final Database database;
    private final FieldCipher cipher;

    ImportRepository(Database database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** 404 for another's as for none. */
    DataImport require(UUID id, UUID account) {
        return findByIdOptional(id)
                .filter(one -> one.accountId.equals(account))
                .orElseThrow(ProblemException::notFound);
    }

    List<DataImport> ofAccount(UUID account) {
        return find("accountId = ?1 order by createdAt desc", account)
                .page(0, LISTED)
                .list();
    }

    /** How the job of an import ended; empty while it is queued, at work, or gone. */
    Optional<String> failure(UUID job) {
        return database.first(
                Sql.of("select coalesce(error, '') from job where id = ? and status = 'FAILED'", job),
                row -> row.getString(1));
    }

    /** Rows done and in all, of its job; zeros when there is none. */
    long[] progress(UUID job) {
        return database.first(Sql.of("select done_rows, total_rows from job where id = ?", job), row ->
                        new long[] {row.getLong(1), row.getLong(2)})
                .orElse(new long[2]);
    }

    void addPart(UUID id, int part, byte[] content, Instant now) {
        database.update(Sql.of(
                "insert into data_import_file (import_id, part, content, created_at) values (?, ?, ?, ?)",
                id,
                part,
                cipher.seal(content, CONTENT + part, id),
                now));
    }

    void copyFile(UUID id, OutputStream out) throws IOException {
        for (int part = 0; ; part++) {
            Optional<byte[]> sealed = database.first(
                    Sql.of("select content from data_import_file where import_id = ? and part = ?", id, part),
                    row -> row.getBytes(1));
            if (sealed.isEmpty()) {
                return;
            }
            out.write(cipher.open(sealed.get(), CONTENT + part, id));
        }
    }

    void deleteFile(UUID id) {
        database.update(Sql.of("delete from data_import_file where import_id = ?", id));
    }

    /** Pieces of uploads that broke off. */
    void deletePartsWithoutImport(Instant before) {
        database.update(Sql.of("delete from data_import_file where created_at < ?", before)
                .add("and import_id not in (select id from data_import)"));
    }

    /** A piece at a time, so that no transaction grows with the county. */
    void deleteRows(UUID id) {
        for (String table : List.of(
                "data_import_row",
                "data_import_household",
                "data_import_item",
                "data_import_number",
                "data_import_resident_before",
                "data_import_household_before")) {
            while (database.update(Sql.of("delete from " + table + " where import_id = ? limit " + CHUNK, id))
                    == CHUNK) {
                // Until none is left.
            }
        }
    }

    /** Whose rows nobody will ask for again. @param undoable applied before that they cannot be taken back */
    List<DataImport> emptiable(Instant undoable, Instant abandoned) {
        return find(
                        "emptied = false and (endedAt is not null or (status = ?1 and appliedAt < ?2)"
                                + " or (status in ?3 and createdAt < ?4))",
                        ImportStatus.APPLIED,
                        undoable,
                        List.of(ImportStatus.MAPPING, ImportStatus.CHECKED),
                        abandoned)
                .page(0, LISTED)
                .list();
    }
}
