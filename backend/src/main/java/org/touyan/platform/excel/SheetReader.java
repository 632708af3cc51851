package org.touyan.platform.excel;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;

/** Reads one sheet from top to bottom, a row in memory at a time. */
final class SheetReader {
    /** Cells further right are not read. */
    static final int MOST_COLUMNS = 200;

    /** Characters of a row in all; some hundred rows are held at once. */
    private static final int LONGEST_ROW = 16_000;

    private final XmlPart part;
    private final SharedStrings strings;
    private final DateStyles styles;
    private final Merges merges;
    private final StringBuilder buffer = new StringBuilder();
    private SheetCell[] cells = new SheetCell[MOST_COLUMNS];
    private int last;

    /** @param merges filled by {@link #count}: they stand behind the rows */
    SheetReader(XmlPart part, SharedStrings strings, DateStyles styles, Merges merges) {
        this.part = part;
        this.strings = strings;
        this.styles = styles;
        this.merges = merges;
    }

    void read(Workbook.RowReader rows) throws IOException {
        int number = 0;
        while (part.nextStart()) {
            if (part.name().equals("row")) {
                String given = part.attribute("r");
                number = given == null ? number + 1 : CellReference.number(given);
                boolean hidden = isTrue(part.attribute("hidden"));
                readCells();
                if (last > 0 && !rows.read(new SheetRow(number, hidden, Arrays.copyOf(cells, last)))) {
                    return;
                }
            }
        }
    }

    /** Rows below one that have a value, whichever, and the merges behind them: half the work of reading. */
    int count(int below) throws IOException {
        int number = 0;
        int count = 0;
        while (part.nextStart()) {
            if (part.name().equals("row")) {
                String given = part.attribute("r");
                number = given == null ? number + 1 : CellReference.number(given);
                count += hasValue() && number > below ? 1 : 0;
            } else if (part.name().equals("mergeCell")) {
                merges.add(part.attribute("ref"));
            }
        }
        return count;
    }

    private boolean hasValue() throws IOException {
        boolean found = false;
        int outside = part.depth() - 1;
        while (part.depth() > outside) {
            if (part.next() == XMLStreamConstants.START_ELEMENT) {
                String name = part.name();
                found |= name.equals("v") || name.equals("t") || name.equals("f");
            }
        }
        return found;
    }

    private void readCells() throws IOException {
        Arrays.fill(cells, 0, last, null);
        last = 0;
        int length = 0;
        int column = -1;
        int outside = part.depth() - 1;
        while (part.depth() > outside) {
            if (part.next() == XMLStreamConstants.START_ELEMENT && part.name().equals("c")) {
                String given = part.attribute("r");
                column = given == null ? column + 1 : CellReference.column(given);
                SheetCell cell = cell();
                if (cell != null && column < MOST_COLUMNS) {
                    cells[column] = cell;
                    last = Math.max(last, column + 1);
                    length += cell.text().length();
                    if (length > LONGEST_ROW) {
                        throw new WorkbookRefused("有一行的内容过长，已停止读取");
                    }
                }
            }
        }
    }

    /** Null for one without a value. */
    private SheetCell cell() throws IOException {
        String type = part.attribute("t");
        String style = part.attribute("s");
        boolean formula = false;
        String value = null;
        int outside = part.depth() - 1;
        while (part.depth() > outside) {
            if (part.next() == XMLStreamConstants.START_ELEMENT) {
                switch (part.name()) {
                    case "v" -> {
                        buffer.setLength(0);
                        part.text(buffer);
                        value = buffer.toString();
                    }
                    case "is" -> value = SharedStrings.item(part);
                    case "f" -> {
                        formula = true;
                        part.skip();
                    }
                    default -> part.skip();
                }
            }
        }
        if (value == null || value.isEmpty()) {
            return formula ? new SheetCell(SheetCell.Kind.TEXT, "", true) : null;
        }
        return cell(type == null ? "n" : type, style, value, formula);
    }

    private SheetCell cell(String type, String style, String value, boolean formula) throws IOException {
        SheetCell cell = switch (type) {
            case "s" -> new SheetCell(SheetCell.Kind.TEXT, unescape(strings.get(number(value))), formula);
            case "str", "inlineStr" -> new SheetCell(SheetCell.Kind.TEXT, unescape(value), formula);
            case "b" -> new SheetCell(SheetCell.Kind.BOOLEAN, value.strip(), formula);
            case "e" -> new SheetCell(SheetCell.Kind.ERROR, value.strip(), formula);
            // Written by newer programs as text, 2026-01-31T00:00:00.
            case "d" -> new SheetCell(SheetCell.Kind.TEXT, value.strip().replaceFirst("T.*", ""), formula);
            default -> {
                boolean date = style != null && styles.isDate(number(style));
                yield new SheetCell(date ? SheetCell.Kind.DATE : SheetCell.Kind.NUMBER, value.strip(), formula);
            }
        };
        return cell.isBlank() ? null : cell;
    }

    /** {@code _x000D_}: how a workbook writes a control character. */
    private static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("_x", i) && i + 6 < text.length() && text.charAt(i + 6) == '_') {
                try {
                    plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                    i += 6;
                    continue;
                } catch (NumberFormatException e) {
                    // Four characters that are no hexadecimal number are what was typed.
                }
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    private static int number(String digits) throws WorkbookRefused {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            throw new WorkbookRefused("文件内容不完整或已损坏，请在 Excel 中重新保存后再上传");
        }
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
