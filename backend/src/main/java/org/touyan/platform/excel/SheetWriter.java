package org.touyan.platform.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table of any length in constant memory, on as many sheets as it needs. Every cell is text: what a person typed can
 * never become a formula. The watermark stands in the first line of each sheet and at the foot of each printed page.
 */
public final class SheetWriter implements AutoCloseable {
    private static final int FLUSH_EVERY = 1000;
    private static final int LINES_ABOVE = 2;
    /** Excel repairs a workbook, with a warning, whose footer is longer than 255 characters with its codes. */
    private static final int LONGEST_FOOTER = 200;

    private final Workbook workbook;
    private final String name;
    private final String watermark;
    private final List<String> titles;
    private final List<Integer> widths;
    private final int rowsOfASheet;
    private int sheets;
    private Worksheet sheet;
    private int row;

    /** @param widths of the columns in characters; a Chinese character counts two */
    public SheetWriter(OutputStream out, String name, String watermark, List<String> titles, List<Integer> widths)
            throws IOException {
        this(out, name, watermark, titles, widths, Worksheet.MAX_ROWS);
    }

    SheetWriter(
            OutputStream out,
            String name,
            String watermark,
            List<String> titles,
            List<Integer> widths,
            int rowsOfASheet)
            throws IOException {
        this.workbook = new Workbook(out, "Touyan", "1.0");
        this.name = name;
        this.watermark = watermark;
        this.titles = titles;
        this.widths = widths;
        this.rowsOfASheet = rowsOfASheet;
        begin();
    }

    private void begin() {
        sheets++;
        row = LINES_ABOVE;
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        for (int column = 0; column < titles.size(); column++) {
            sheet.width(column, widths.get(column));
            sheet.inlineString(LINES_ABOVE - 1, column, titles.get(column));
        }
        sheet.range(LINES_ABOVE - 1, 0, LINES_ABOVE - 1, titles.size() - 1)
                .style()
                .bold()
                .fillColor("E6F2EE")
                .set();
        sheet.inlineString(0, 0, watermark);
        sheet.style(0, 0).fontColor("808080").set();
        sheet.freezePane(0, LINES_ABOVE);
        sheet.repeatRows(LINES_ABOVE - 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 999);
        sheet.footer(footer(watermark), Position.LEFT, 8);
        sheet.footer("&P / &N", Position.RIGHT, 8);
    }

    /** An ampersand begins a field in a footer; two are one. */
    static String footer(String text) {
        StringBuilder footer = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            String part = character == '&' ? "&&" : Character.toString(character);
            if (footer.length() + part.length() > LONGEST_FOOTER - 1) {
                return footer.append('…').toString();
            }
            footer.append(part);
        }
        return footer.toString();
    }

    /** @param cells null for an empty cell */
    public void row(List<String> cells) throws IOException {
        if (row == rowsOfASheet) {
            sheet.finish();
            begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) != null) {
                sheet.inlineString(row, column, cells.get(column));
            }
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
