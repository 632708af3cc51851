package org.touyan.registry.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.touyan.platform.excel.Merges;
import org.touyan.platform.excel.Workbook;
import org.touyan.platform.excel.WorkbookRefused;
import org.touyan.platform.jobs.JobWork.Progress;

/** Checks the rows of a sheet: every one read, compared with the registry and staged, a batch in memory at a time. */
@ApplicationScoped
class SheetCheck {
    private final ImportRepository imports;
    private final List<ImportCheck> checks;
    private final ImportForms forms;
    private final DataSource source;
    private final ObjectMapper json;
    private final Clock clock;

    SheetCheck(
            ImportRepository imports,
            @All List<ImportCheck> checks,
            ImportForms forms,
            DataSource source,
            ObjectMapper json,
            Clock clock) {
        this.imports = imports;
        this.checks = checks;
        this.forms = forms;
        this.source = source;
        this.json = json;
        this.clock = clock;
    }

    /** @param notes told so far @param result takes what was found, to be stored with the import */
    void run(
            UUID id,
            ImportKind kind,
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
        progress.total(count(kind, workbook, sheet, layout, merges));
        if (merges.count() > 0) {
            notes.add("有 " + merges.count() + " 处上下合并的单元格，已按合并的内容补全各行");
        }
        CellValues values = new CellValues(workbook, LocalDate.now(clock));
        ImportCheck check =
                checks.stream().filter(one -> one.takes(kind)).findFirst().orElseThrow();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                ImportCheck.Run run = check.begin(
                        new ImportCheck.Sheet(id, kind, forms.of(kind), layout, values, merges, connection, progress));
                read(workbook, sheet, run);
                addNotes(notes, run.cells());
                String told = json.writeValueAsString(notes);
                result.accept(run.tally().result(told, clock.instant()));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot stage the rows of an import", e);
        }
    }

    private static int count(
            ImportKind kind, Workbook workbook, Workbook.Sheet sheet, ImportLayout layout, Merges merges)
            throws IOException {
        int rows = workbook.count(sheet, layout.headerRow(), merges);
        if (rows > kind.mostRows) {
            throw new WorkbookRefused("超过 " + kind.mostRows + " 行，请分成几个文件导入");
        }
        if (rows == 0) {
            throw new WorkbookRefused("标题行下面没有内容");
        }
        return rows;
    }

    private static void read(Workbook workbook, Workbook.Sheet sheet, ImportCheck.Run run)
            throws IOException, SQLException {
        try (run) {
            workbook.read(sheet, row -> {
                run.take(row);
                return true;
            });
            run.end();
        }
        if (run.tally().rows() == 0) {
            throw new WorkbookRefused("标题行下面没有内容");
        }
    }

    private static void addNotes(List<String> notes, RowReader<?> cells) {
        if (cells.hiddenRows() > 0) {
            notes.add("有 " + cells.hiddenRows() + " 行在表中是隐藏的，也一并读取");
        }
        if (cells.formulaCells() > 0) {
            notes.add("有 " + cells.formulaCells() + " 个单元格是公式，读取的是文件中保存的结果");
        }
        if (cells.rewordedCells() > 0) {
            notes.add("有 " + cells.rewordedCells() + " 处“职业类别”不是国家标准的类别，已记入“具体职业”");
        }
    }
}
