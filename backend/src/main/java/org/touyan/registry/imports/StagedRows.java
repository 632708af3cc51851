package org.touyan.registry.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.history.FieldChange;
import org.touyan.registry.imports.ImportViews.ImportedRow;

/** The rows of an import as it was checked, for its pages and its workbook of rejects. One import's, its owner's. */
@ApplicationScoped
class StagedRows {
    static final String ORIGINAL = "data_import_row.original";
    /** Sentences have semicolons of their own. */
    static final String BETWEEN_FAULTS = "\n";

    private static final String COLUMNS =
            "line, outcome, label, name, id_number_masked, area, changes, faults, resident_id, household_id";
    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    private final Database database;
    private final FieldCipher cipher;
    private final ObjectMapper json;

    StagedRows(Database database, FieldCipher cipher, ObjectMapper json) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
    }

    /** In the order of the sheet. @param after the line before the first, 0 for the top */
    List<ImportedRow> page(UUID id, RowOutcome outcome, boolean noticed, int after, int offset, int size) {
        return database.list(
                Sql.of("select " + COLUMNS + " from data_import_row where import_id = ? and outcome = ?", id, outcome)
                        .add(noticed ? "and noticed = true" : "")
                        .add("and line > ? order by line limit ? offset ?", after, size, offset),
                this::row);
    }

    private ImportedRow row(ResultSet row) throws SQLException {
        String changes = row.getString(7);
        String faults = row.getString(8);
        return new ImportedRow(
                row.getInt(1),
                RowOutcome.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                changes == null ? List.of() : parse(changes),
                faults == null ? List.of() : Arrays.asList(faults.split(BETWEEN_FAULTS)),
                List.of(),
                Database.uuid(row, 9),
                Database.uuid(row, 10));
    }

    private List<FieldChange> parse(String changes) {
        try {
            return json.readValue(changes, CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A rejected row with its cells as they stood. */
    record Reject(int line, List<String> cells, String faults) {}

    interface RejectReader {
        void read(Reject reject) throws SQLException;
    }

    /** All of them, in constant memory. Outside a transaction only. */
    void rejects(UUID id, LongConsumer counted, RejectReader reader) {
        database.stream(
                Sql.of("select count(*) from data_import_row where import_id = ? and outcome = 'REJECT'", id),
                counted,
                Sql.of("select line, original, faults, resident_id from data_import_row", new Object[0])
                        .add("where import_id = ? and outcome = 'REJECT' order by line", id),
                row -> reader.read(new Reject(
                        row.getInt(1),
                        cells(cipher.decrypt(row.getBytes(2), ORIGINAL, Database.uuid(row, 4))),
                        row.getString(3).replace(BETWEEN_FAULTS, "；"))));
    }

    private List<String> cells(String original) {
        try {
            return Arrays.asList(json.readValue(original, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
