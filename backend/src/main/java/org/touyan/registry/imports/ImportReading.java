package org.touyan.registry.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.touyan.platform.excel.SheetRow;
import org.touyan.platform.excel.Workbook;
import org.touyan.platform.excel.WorkbookRefused;
import org.touyan.platform.jobs.JobWork;
import org.touyan.registry.imports.ImportService.Order;

/** The job that reads a workbook: finds its table, and when the columns are clear checks every row of it. */
@ApplicationScoped
class ImportReading implements JobWork {
    static final String KIND = "IMPORT_CHECK";

    private final ImportRepository imports;
    private final SheetCheck rows;
    private final ImportForms forms;
    private final ObjectMapper json;
    private final Clock clock;

    ImportReading(ImportRepository imports, SheetCheck rows, ImportForms forms, ObjectMapper json, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.forms = forms;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String request, Progress progress, OutputStream out) throws IOException {
        UUID id = json.readValue(request, Order.class).id();
        Path file = Files.createTempFile("touyan-import", ".xlsx");
        try {
            try (OutputStream copy = Files.newOutputStream(file)) {
                imports.copyFile(id, copy);
            }
            try (Workbook workbook = Workbook.open(file)) {
                read(id, workbook, progress);
            }
        } catch (WorkbookRefused e) {
            change(id, one -> {
                one.status = ImportStatus.REFUSED;
                one.error = e.getMessage();
                one.endedAt = clock.instant();
            });
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void read(UUID id, Workbook workbook, Progress progress) throws IOException {
        DataImport one = QuarkusTransaction.requiringNew().call(() -> imports.findById(id));
        ImportLayout layout = one.layout == null ? null : json.readValue(one.layout, ImportLayout.class);
        List<String> notes = new ArrayList<>();
        if (layout == null || layout.headerRow() == 0) {
            layout = find(one.kind, workbook, layout == null ? null : layout.sheet(), notes);
            String found = json.writeValueAsString(layout);
            boolean clear = layout.isComplete(forms.of(one.kind));
            String told = json.writeValueAsString(notes);
            change(id, changed -> {
                changed.layout = found;
                changed.notes = told;
                changed.status = clear ? ImportStatus.CHECKING : ImportStatus.MAPPING;
            });
            if (!clear) {
                return;
            }
        }
        rows.run(id, one.kind, workbook, layout, notes, progress, result -> change(id, result));
    }

    /** The sheet with the most columns that are known, or the one that was asked for. */
    private ImportLayout find(ImportKind kind, Workbook workbook, String asked, List<String> notes) throws IOException {
        CellValues values = new CellValues(workbook, LocalDate.now(clock));
        ImportForm form = forms.of(kind);
        HeaderFinder finder = new HeaderFinder(form, values::plain);
        List<Workbook.Sheet> visible =
                workbook.sheets().stream().filter(Workbook.Sheet::visible).toList();
        List<String> names = visible.stream().map(Workbook.Sheet::name).toList();
        HeaderFinder.Found best = new HeaderFinder.Found(0, List.of(), 0, List.of());
        String sheet = names.isEmpty() ? "" : names.get(0);
        int tables = 0;
        for (Workbook.Sheet one : visible) {
            if (asked != null && !asked.equals(one.name())) {
                continue;
            }
            List<SheetRow> top = new ArrayList<>();
            workbook.read(one, row -> {
                top.add(row);
                return top.size() < HeaderFinder.LOOKED_AT;
            });
            HeaderFinder.Found found = finder.find(top);
            tables += found.recognised() > 0 ? 1 : 0;
            if (found.recognised() > best.recognised()) {
                best = found;
                sheet = one.name();
            }
        }
        if (best.headerRow() == 0) {
            throw new WorkbookRefused(
                    visible.isEmpty()
                            ? "工作簿里没有可见的工作表"
                            : form.required.stream()
                                    .map(column -> "“" + column.title() + "”")
                                    .collect(Collectors.joining("", "没有找到标题行：至少要有", "等列，可下载模板对照")));
        }
        notes.addAll(best.notes());
        if (tables > 1) {
            notes.add("有 " + tables + " 张工作表像" + kind.label + "，只读取“" + sheet + "”");
        }
        return new ImportLayout(names, sheet, best.headerRow(), best.columns());
    }

    /** In a transaction of its own; an import that was discarded meanwhile stays so. */
    private void change(UUID id, Consumer<DataImport> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            DataImport one = imports.findById(id);
            if (one != null && one.status.isBusy()) {
                change.accept(one);
            }
        });
    }
}
