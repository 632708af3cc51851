package org.touyan.registry.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.excel.SheetCell;
import org.touyan.platform.excel.SheetRow;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;

/** Checks a household roster: rows become households, compared with the registry and staged a batch at a time. */
@ApplicationScoped
class RosterCheck implements ImportCheck {
    private static final int BATCH = 300;
    /** Each commit waits for the disk. */
    private static final int BATCHES_A_COMMIT = 10;
    /** Characters in the cells of a batch. */
    private static final int HEAVIEST = 500_000;

    private final VillageSearch places;
    private final KnownRows known;
    private final LookalikeRows lookalikes;
    private final FieldCipher cipher;
    private final CurrentActor actor;
    private final ObjectMapper json;

    RosterCheck(
            VillageSearch places,
            KnownRows known,
            LookalikeRows lookalikes,
            FieldCipher cipher,
            CurrentActor actor,
            ObjectMapper json) {
        this.places = places;
        this.known = known;
        this.lookalikes = lookalikes;
        this.cipher = cipher;
        this.actor = actor;
        this.json = json;
    }

    @Override
    public boolean takes(ImportKind kind) {
        return kind == ImportKind.HOUSEHOLDS;
    }

    @Override
    public Run begin(Sheet sheet) throws SQLException {
        return new RosterRun(sheet);
    }

    private static int weight(RosterHousehold household) {
        int characters = 0;
        for (RosterRow row : household.rows) {
            for (SheetCell cell : row.source.cells()) {
                characters += cell == null ? 0 : cell.text().length();
            }
        }
        return characters;
    }

    private final class RosterRun implements Run {
        private final Sheet sheet;
        private final StagingRows staging;
        private final RowReader<RosterColumn> cells;
        private final RosterReader reader;
        private final RosterMatcher matcher;
        private final RosterComparison comparison = new RosterComparison(cipher);
        private final BatchWriter<RosterHousehold> writer;
        private final RowTally tally = new RowTally();
        private int batches;

        RosterRun(Sheet sheet) throws SQLException {
            Actor who = actor.get();
            this.sheet = sheet;
            matcher = new RosterMatcher(known, who);
            staging = new StagingRows(
                    sheet.id(), sheet.connection(), cipher, new StagedTexts(cipher, sheet.values(), json));
            writer = new BatchWriter<>(BATCH, HEAVIEST, this::settle);
            cells = sheet.reader(RosterColumn.values());
            reader = new RosterReader(
                    cells, places.of(who.areas()), cipher, household -> writer.add(household, weight(household)));
        }

        @Override
        public void take(SheetRow row) throws IOException {
            reader.take(row);
        }

        @Override
        public void end() throws SQLException {
            reader.end();
            writer.end();
            staging.end();
            tally.noticed = lookalikes.mark(sheet.id(), actor.get());
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
            writer.close();
            staging.close();
        }

        /** On the writer's thread, while the next rows are read. */
        private void settle(List<RosterHousehold> batch) {
            matcher.match(batch);
            try {
                for (RosterHousehold household : batch) {
                    comparison.decide(household);
                    staging.add(household);
                    tally.add(household);
                }
                if (++batches % BATCHES_A_COMMIT == 0) {
                    staging.commit();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("cannot stage the rows of an import", e);
            }
            sheet.progress().done(tally.rows());
        }
    }
}
