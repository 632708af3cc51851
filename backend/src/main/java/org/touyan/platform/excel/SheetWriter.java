package org.touyan.platform.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of any length in constant memory. Every cell is text: what a person typed can never become a formula. The
 * watermark stands in the first line and in the header and footer of each printed page.
 */
public final class SheetWriter implements AutoCloseable {
    private static final int FLUSH_EVERY = 1000;
    private static final int LINES_ABOVE = 2;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row = LINES_ABOVE;

    /** @param widths of the columns in characters; a Chinese character counts two */
    public SheetWriter(OutputStream out, String name, String watermark, List<String> titles, List<Integer> widths)
            throws IOException {
        workbook = new Workbook(out, "Touyan", "1.0");
        sheet = workbook.newWorksheet(name);
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
        // An ampersand begins a field in a header; two are one.
        sheet.footer(watermark.replace("&", "&&"), Position.LEFT, 8);
        sheet.footer("&P / &N", Position.RIGHT, 8);
    }

    /** @param cells null for an empty cell */
    public void row(List<String> cells) throws IOException {
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
