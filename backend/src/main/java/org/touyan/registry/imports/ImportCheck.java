package org.touyan.registry.imports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.touyan.platform.excel.Merges;
import org.touyan.platform.excel.SheetRow;
import org.touyan.platform.jobs.JobWork.Progress;

/** How the rows of a kind are compared with the registry and staged; {@link SheetCheck} does what is around it. */
interface ImportCheck {
    boolean takes(ImportKind kind);

    Run begin(Sheet sheet) throws SQLException;

    /** @param connection of this check alone, without auto-commit */
    record Sheet(
            UUID id,
            ImportKind kind,
            ImportForm form,
            ImportLayout layout,
            CellValues values,
            Merges merges,
            Connection connection,
            Progress progress) {
        <C extends Enum<C> & ImportColumn> RowReader<C> reader(C[] columns) {
            return new RowReader<>(layout, form, values, merges, columns);
        }
    }

    /** One check under way, on one thread. */
    interface Run extends AutoCloseable {
        void take(SheetRow row) throws IOException;

        /** All rows were given; comes back when all is staged. */
        void end() throws SQLException;

        RowTally tally();

        RowReader<?> cells();

        @Override
        void close() throws SQLException;
    }
}
