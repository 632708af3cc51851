package org.touyan.access.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.touyan.platform.sql.Database;

/** Reads entries column by column, for the chain and for the sheet. */
final class AuditRows {
    /** To be selected from {@code audit_entry e}, in this order. */
    static final String COLUMNS = "e.id, e.at, e.account_id, e." + String.join(", e.", ChainedRow.TEXTS);

    private AuditRows() {}

    /** @param first the column at which {@link #COLUMNS} begin; null when the entry is not there */
    static ChainedRow of(ResultSet row, int first) throws SQLException {
        long id = row.getLong(first);
        if (row.wasNull()) {
            return null;
        }
        List<String> texts = new ArrayList<>(ChainedRow.TEXTS.size());
        for (int i = 0; i < ChainedRow.TEXTS.size(); i++) {
            texts.add(row.getString(first + 3 + i));
        }
        return new ChainedRow(id, Database.instant(row, first + 1), row.getBytes(first + 2), texts);
    }
}
