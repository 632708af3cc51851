package org.touyan.registry.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.sql.BulkInsert;

/** Writes what a check of a list found: what people read of each row, and sealed what it will do. */
final class ListStagingRows implements AutoCloseable {
    static final String PLAN = "data_import_item.plan";
    private static final int ROWS = 100;
    private static final int LABEL = 120;

    private final UUID id;
    private final Connection connection;
    private final FieldCipher cipher;
    private final StagedTexts texts;
    private final BulkInsert rows;
    private final BulkInsert items;

    /** @param connection for this alone, without auto-commit */
    ListStagingRows(UUID id, Connection connection, FieldCipher cipher, StagedTexts texts) throws SQLException {
        this.id = id;
        this.connection = connection;
        this.cipher = cipher;
        this.texts = texts;
        rows = new BulkInsert(
                connection,
                "data_import_row",
                "import_id,line,outcome,label,resident_id,area,name,id_number_masked,changes,changed,faults,original",
                ROWS);
        items = new BulkInsert(connection, "data_import_item", "import_id,line,target,plan", ROWS);
    }

    void add(ListRow<?> row) throws SQLException {
        rows.add(new Object[] {
            id,
            row.line(),
            row.outcome.name(),
            row.label == null ? null : StagedTexts.cut(row.label, LABEL),
            row.target,
            row.area,
            row.name,
            row.idNumberMasked,
            texts.changes(row),
            texts.changed(row),
            texts.faults(row),
            texts.original(row, row.target)
        });
        if (row.outcome == RowOutcome.ADD || row.outcome == RowOutcome.CHANGE) {
            byte[] plan = cipher.encrypt(texts.text(row.plan), PLAN, row.target);
            items.add(new Object[] {id, row.line(), row.target, plan});
        }
    }

    void end() throws SQLException {
        rows.flush();
        items.flush();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        items.close();
    }
}
