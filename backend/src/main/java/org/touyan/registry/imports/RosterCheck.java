package org.touyan.registry.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.excel.Merges;
import org.touyan.platform.excel.SheetCell;
import org.touyan.platform.excel.Workbook;
import org.touyan.platform.excel.WorkbookRefused;
import org.touyan.platform.jobs.JobWork.Progress;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;

/** Checks a household roster: every row read, compared with the registry and staged, a batch in memory at a time. */
@ApplicationScoped
class RosterCheck {
    static final int MOST_ROWS = 500_000;
    private static final int BATCH = 300;
    /** Each commit waits for the disk. */
    private static final int BATCHES_A_COMMIT = 10;
    /** Characters in the cells of a batch. */
    private static final int HEAVIEST = 500_000;

    private final ImportRepository imports;
    private final VillageSearch places;
    private final KnownRows known;
    private final FieldCipher cipher;
    private final CurrentActor actor;
    private final DataSource source;
    private final ObjectMapper json;
    private final Clock clock;

    RosterCheck(
            ImportRepository imports,
            VillageSearch places,
            KnownRows known,
            FieldCipher cipher,
            CurrentActor actor,
            DataSource source,
            ObjectMapper json,
            Clock clock) {
        this.imports = imports;
        this.places = places;
        this.known = known;
        this.cipher = cipher;
        this.actor = actor;
        this.source = source;
        this.json = json;
        this.clock = clock;
    }

    /** @param notes told so far @param result takes what was found, to be stored with the import */
    void run(
            UUID id,
            Workbook workbook,
            ImportLayout layout,
            List<String> notes,
            Progress progress,
            Consumer<Consumer<DataImport>> result)
            throws IOException {
        Workbook.Sheet sheet = workbook.sheets().stream()
                .filter(one -> one.name().equals(layout.sheet()))
                .findFirst()
                .orElseThrow(() -> new WorkbookRefused("工作簿里没有“" + layout.sheet() + "”这张工作表"));
        imports.deleteRows(id);
        Merges merges = new Merges();
        progress.total(count(workbook, sheet, layout, merges));
        if (merges.count() > 0) {
            notes.add("有 " + merges.count() + " 处上下合并的单元格，已按合并的内容补全各行");
        }
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Run run = new Run(id, workbook, layout, merges, connection, progress);
                run.read(workbook, sheet);
                notes.addAll(run.notes());
                String told = json.writeValueAsString(notes);
                result.accept(run.tally.result(told, clock.instant()));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot stage the rows of an import", e);
        }
    }

    private static int count(Workbook workbook, Workbook.Sheet sheet, ImportLayout layout, Merges merges)
            throws IOException {
        int rows = workbook.count(sheet, layout.headerRow(), merges);
        if (rows > MOST_ROWS) {
            throw new WorkbookRefused("超过 " + MOST_ROWS + " 行，请分成几个文件导入");
        }
        if (rows == 0) {
            throw new WorkbookRefused("标题行下面没有内容");
        }
        return rows;
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

    /** One check under way. */
    private final class Run {
        private final StagingRows staging;
        private final RosterReader reader;
        private final RosterMatcher matcher;
        private final RosterComparison comparison = new RosterComparison(cipher);
        private final BatchWriter<RosterHousehold> writer;
        private final Progress progress;
        private final RosterTally tally = new RosterTally();
        private int batches;

        Run(UUID id, Workbook workbook, ImportLayout layout, Merges merges, Connection connection, Progress progress)
                throws SQLException {
            Actor who = actor.get();
            CellValues values = new CellValues(workbook, LocalDate.now(clock));
            this.progress = progress;
            matcher = new RosterMatcher(known, who);
            staging = new StagingRows(id, connection, cipher, values, json);
            writer = new BatchWriter<>(BATCH, HEAVIEST, this::settle);
            reader = new RosterReader(
                    layout,
                    values,
                    places.of(who.areas()),
                    cipher,
                    merges,
                    household -> writer.add(household, weight(household)));
        }

        void read(Workbook workbook, Workbook.Sheet sheet) throws IOException, SQLException {
            try (staging;
                    writer) {
                workbook.read(sheet, row -> {
                    reader.take(row);
                    return true;
                });
                reader.end();
                writer.end();
                staging.end();
            }
            if (tally.rows() == 0) {
                throw new WorkbookRefused("标题行下面没有内容");
            }
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
            progress.done(tally.rows());
        }

        List<String> notes() {
            List<String> notes = new ArrayList<>();
            if (reader.hiddenRows() > 0) {
                notes.add("有 " + reader.hiddenRows() + " 行在表中是隐藏的，也一并读取");
            }
            if (reader.formulaCells() > 0) {
                notes.add("有 " + reader.formulaCells() + " 个单元格是公式，读取的是文件中保存的结果");
            }
            return notes;
        }
    }
}
