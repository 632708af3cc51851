package org.touyan.registry.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The empty sheet of a kind to fill in: drop-downs where codes are meant, text format where Excel would spoil numbers. */
final class ImportTemplate {
    private static final int LAST_ROW = 20_000;
    /** Of every kind. */
    private static final List<String> RULES =
            List.of("列的顺序可以调整，不用的列可以删去；上传后可以核对每一列读作什么。", "导入前会先检查并列出将新增、修改、未导入的行，确认后才写入。");

    private ImportTemplate() {}

    /** @param choosable beside what the columns offer themselves */
    static void write(String label, ImportForm form, Map<ImportColumn, List<String>> choosable, OutputStream out)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "Touyan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(label);
            Worksheet notes = workbook.newWorksheet("填写说明");
            Worksheet choices = workbook.newWorksheet("选项");
            choices.setVisibilityState(VisibilityState.HIDDEN);
            List<? extends ImportColumn> columns = form.columns;
            for (int at = 0; at < columns.size(); at++) {
                ImportColumn column = columns.get(at);
                head(sheet, at, column, form.required.contains(column));
                offer(
                        sheet,
                        choices,
                        at,
                        choosable.getOrDefault(column, column.spec().options()));
                for (int row = 0; row < form.examples.size(); row++) {
                    String text = example(column, form.examples.get(row));
                    if (!text.isEmpty()) {
                        sheet.inlineString(row + 1, at, text);
                    }
                }
            }
            sheet.freezePane(0, 1);
            explain(notes, form);
        }
    }

    private static void head(Worksheet sheet, int at, ImportColumn column, boolean required) {
        sheet.inlineString(0, at, column.title() + (required ? "*" : ""));
        sheet.width(at, column.spec().width());
        sheet.range(1, at, LAST_ROW, at).style().format("@").set();
        sheet.style(0, at).bold().fillColor(required ? "FCE4D6" : "E6F2EE").set();
    }

    private static void offer(Worksheet sheet, Worksheet choices, int at, List<String> options) {
        if (options.isEmpty()) {
            return;
        }
        for (int row = 0; row < options.size(); row++) {
            choices.inlineString(row, at, options.get(row));
        }
        sheet.range(1, at, LAST_ROW, at)
                .validateWithList(choices.range(0, at, options.size() - 1, at))
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle("不在选项中")
                .error("请从下拉选项中选择");
    }

    private static String example(ImportColumn column, Map<? extends ImportColumn, String> differing) {
        String own = differing.get(column);
        return own == null ? column.spec().example() : own;
    }

    private static void explain(Worksheet notes, ImportForm form) {
        List<String> lines = Stream.concat(form.rules.stream(), RULES.stream()).toList();
        int row = 0;
        for (String line : lines) {
            notes.inlineString(row++, 0, line);
        }
        row++;
        for (String title : List.of("列名", "说明", "也认识的列名")) {
            notes.inlineString(row, List.of("列名", "说明", "也认识的列名").indexOf(title), title);
        }
        notes.range(row, 0, row, 2).style().bold().fillColor("E6F2EE").set();
        for (ImportColumn column : form.columns) {
            row++;
            ColumnSpec spec = column.spec();
            notes.inlineString(row, 0, spec.title());
            notes.inlineString(row, 1, spec.note().isEmpty() ? spec.options().isEmpty() ? "" : "见下拉选项" : spec.note());
            notes.inlineString(row, 2, String.join("、", spec.aliases()));
        }
        notes.width(0, 22);
        notes.width(1, 70);
        notes.width(2, 60);
    }
}
