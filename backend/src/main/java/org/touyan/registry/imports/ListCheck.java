package org.touyan.registry.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.excel.SheetRow;
import org.touyan.platform.scope.CurrentActor;

/** Checks lists that are written row by row: each row asks the registry for itself. */
@ApplicationScoped
class ListCheck implements ImportCheck {
    private static final int BATCH = 200;

    private final List<ListImport<?, ?, ?>> lists;
    private final FieldCipher cipher;
    private final CurrentActor actor;
    private final ObjectMapper json;

    ListCheck(@All List<ListImport<?, ?, ?>> lists, FieldCipher cipher, CurrentActor actor, ObjectMapper json) {
        this.lists = lists;
        this.cipher = cipher;
        this.actor = actor;
        this.json = json;
    }

    @Override
    public boolean takes(ImportKind kind) {
        return lists.stream().anyMatch(list -> list.kind() == kind);
    }

    @Override
    public Run begin(Sheet sheet) throws SQLException {
        return begin(
                lists.stream()
                        .filter(list -> list.kind() == sheet.kind())
                        .findFirst()
                        .orElseThrow(),
                sheet);
    }

    private <C extends Enum<C> & ImportColumn> Run begin(ListImport<C, ?, ?> list, Sheet sheet) throws SQLException {
        return new ListRun<>(list, sheet);
    }

    private final class ListRun<C extends Enum<C> & ImportColumn> implements Run {
        private final ListImport<C, ?, ?> list;
        private final ListImport.Comparison<C> comparison;
        private final Sheet sheet;
        private final RowReader<C> cells;
        private final ListStagingRows staging;
        private final RowTally tally = new RowTally();
        private List<ListRow<C>> batch = new ArrayList<>();

        ListRun(ListImport<C, ?, ?> list, Sheet sheet) throws SQLException {
            this.list = list;
            this.sheet = sheet;
            comparison = list.begin(actor.get());
            cells = sheet.reader(list.columns());
            staging = new ListStagingRows(
                    sheet.id(), sheet.connection(), cipher, new StagedTexts(cipher, sheet.values(), json));
        }

        @Override
        public void take(SheetRow given) throws IOException {
            SheetRow source = cells.next(given);
            if (source == null) {
                return;
            }
            ListRow<C> row = list.row(source);
            cells.read(row);
            batch.add(row);
            if (batch.size() == BATCH) {
                settle();
            }
        }

        /** A short transaction, so that what is read of the registry does not pile up. */
        private void settle() {
            QuarkusTransaction.requiringNew().run(() -> batch.forEach(this::decide));
            try {
                for (ListRow<C> row : batch) {
                    staging.add(row);
                    tally.add(row.outcome);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("cannot stage the rows of an import", e);
            }
            batch = new ArrayList<>(BATCH);
            sheet.progress().done(tally.rows());
        }

        private void decide(ListRow<C> row) {
            comparison.decide(row);
            if (!row.isSound()) {
                row.outcome = RowOutcome.REJECT;
            }
        }

        @Override
        public void end() throws SQLException {
            settle();
            staging.end();
        }

        @Override
        public RowTally tally() {
            return tally;
        }

        @Override
        public RowReader<?> cells() {
            return cells;
        }

        @Override
        public void close() throws SQLException {
            staging.close();
        }
    }
}
