package org.touyan.registry.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.touyan.registry.CodeTables;
import org.touyan.registry.Employment;

/** The empty roster to fill in: drop-downs where codes are meant, text format where Excel would spoil numbers. */
final class ImportTemplate {
    /** Names that begin so are passed over when the file comes back. */
    static final String EXAMPLE = "示例";

    private static final int LAST_ROW = 20_000;
    private static final List<RosterColumn> REQUIRED = List.of(RosterColumn.NAME, RosterColumn.RELATION);
    /** A household of two, so that a person sees what a row is; never a real number. */
    private static final List<List<String>> EXAMPLES =
            List.of(List.of("示例甲", "户主", "男", "1980-01-31"), List.of("示例乙", "妻", "女", "1982-05-06"));

    private ImportTemplate() {}

    static void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Touyan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(ImportKind.HOUSEHOLDS.label);
            Worksheet notes = workbook.newWorksheet("填写说明");
            Worksheet choices = workbook.newWorksheet("选项");
            choices.setVisibilityState(VisibilityState.HIDDEN);
            RosterColumn[] columns = RosterColumn.values();
            for (int at = 0; at < columns.length; at++) {
                head(sheet, at, columns[at]);
                offer(sheet, choices, at, options(columns[at]));
                for (int row = 0; row < EXAMPLES.size(); row++) {
                    String text = example(columns[at], EXAMPLES.get(row));
                    if (!text.isEmpty()) {
                        sheet.inlineString(row + 1, at, text);
                    }
                }
            }
            sheet.freezePane(0, 1);
            explain(notes, columns);
        }
    }

    private static void head(Worksheet sheet, int at, RosterColumn column) {
        boolean required = REQUIRED.contains(column);
        sheet.inlineString(0, at, column.title + (required ? "*" : ""));
        sheet.width(at, column.width);
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

    static List<String> options(RosterColumn column) {
        return switch (column.type) {
            case CODE -> column.table.stream().map(CodeTables.Code::name).toList();
            case YES_NO -> List.of("是", "否");
            case EMPLOYMENT ->
                Arrays.stream(Employment.values())
                        .map(employment -> employment.label)
                        .toList();
            default -> List.of();
        };
    }

    /** @param person name, relation, sex, birth date */
    private static String example(RosterColumn column, List<String> person) {
        return switch (column) {
            case NAME -> person.get(0);
            case RELATION -> person.get(1);
            case SEX -> person.get(2);
            case BIRTH_DATE -> person.get(3);
            default -> column.example;
        };
    }

    private static void explain(Worksheet notes, RosterColumn[] columns) {
        List<String> lines = List.of(
                "一行填一个人，同一户的人排在一起，户主排在最前。表中两行“示例”可以不删，导入时自动跳过。",
                "列的顺序可以调整，不用的列可以删去；上传后可以核对每一列读作什么。",
                "再次导入时：按身份证号找人，没有身份证号的按同户、姓名和出生日期。空着的单元格表示不修改。",
                "身份证号、电话、户号请保持“文本”格式；从别处粘贴时选“只粘贴文本”。",
                "导入前会先检查并列出将新增、修改、未导入的行，确认后才写入。");
        int row = 0;
        for (String line : lines) {
            notes.inlineString(row++, 0, line);
        }
        row++;
        for (String title : List.of("列名", "说明", "也认识的列名")) {
            notes.inlineString(row, List.of("列名", "说明", "也认识的列名").indexOf(title), title);
        }
        notes.range(row, 0, row, 2).style().bold().fillColor("E6F2EE").set();
        for (RosterColumn column : columns) {
            row++;
            notes.inlineString(row, 0, column.title);
            notes.inlineString(row, 1, column.note.isEmpty() ? options(column).isEmpty() ? "" : "见下拉选项" : column.note);
            notes.inlineString(row, 2, String.join("、", column.aliases));
        }
        notes.width(0, 22);
        notes.width(1, 70);
        notes.width(2, 60);
    }
}
