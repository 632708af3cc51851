package org.touyan.registry.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.excel.SheetCell;

/** What a staged row keeps for people to read: changes, faults, and of a rejected row its cells. */
record StagedTexts(FieldCipher cipher, CellValues values, ObjectMapper json) {
    private static final int FAULTS = 1000;
    private static final int CHANGED = 250;

    /** JSON, null for none. */
    String changes(ImportRow<?> row) {
        return row.changes.isEmpty() ? null : text(row.changes);
    }

    /** The labels of what changes, null for none. */
    String changed(ImportRow<?> row) {
        return row.changes.isEmpty() ? null : cut(row.changed(), CHANGED);
    }

    /** Null unless rejected. */
    String faults(ImportRow<?> row) {
        return row.outcome == RowOutcome.REJECT
                ? cut(String.join(StagedRows.BETWEEN_FAULTS, row.faults), FAULTS)
                : null;
    }

    /** Of a rejected row its cells as people read them, sealed: they hold numbers. */
    byte[] original(ImportRow<?> row, UUID id) {
        if (row.outcome != RowOutcome.REJECT) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        for (SheetCell cell : row.source.cells()) {
            cells.add(cut(values.plain(cell), FAULTS));
        }
        return cipher.encrypt(text(cells), StagedRows.ORIGINAL, id);
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
