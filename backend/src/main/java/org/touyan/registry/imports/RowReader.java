package org.touyan.registry.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.touyan.platform.excel.Merges;
import org.touyan.platform.excel.SheetCell;
import org.touyan.platform.excel.SheetRow;

/** Tells the rows of a table from what stands around it, and reads their cells; counts what it noticed. */
final class RowReader<C extends Enum<C> & ImportColumn> {
    private final ImportLayout layout;
    private final ImportForm form;
    private final CellValues values;
    private final Merges.Walk merges;
    private final C[] columns;
    private final int[] places;
    private int hidden;
    private int formulas;
    private int reworded;

    /** @param columns all of the kind's */
    RowReader(ImportLayout layout, ImportForm form, CellValues values, Merges merges, C[] columns) {
        this.layout = layout;
        this.form = form;
        this.values = values;
        this.merges = merges.walk();
        this.columns = columns;
        places = new int[columns.length];
        for (C column : columns) {
            places[column.ordinal()] = layout.index(column);
        }
    }

    int hiddenRows() {
        return hidden;
    }

    int formulaCells() {
        return formulas;
    }

    /** Cells whose words went to another column. */
    int rewordedCells() {
        return reworded;
    }

    /** Null for rows above the titles, repeated titles, totals, remarks and examples. */
    SheetRow next(SheetRow given) throws IOException {
        SheetRow row = merges.fill(given);
        if (row.number() <= layout.headerRow()
                || HeaderFinder.repeats(row, layout)
                || isRemark(row)
                || isExample(row)) {
            return null;
        }
        hidden += row.hidden() ? 1 : 0;
        return row;
    }

    /** Nothing that a row needs, and something in a column or two: 合计, 填表人, a note. */
    private boolean isRemark(SheetRow row) {
        if (form.required.stream().anyMatch(column -> !isEmpty(row, column))) {
            return false;
        }
        for (SheetCell cell : row.cells()) {
            if (cell != null
                    && cell.kind() == SheetCell.Kind.TEXT
                    && !cell.text().isBlank()) {
                return cell.text().strip().matches("(?s)(合\\s*计|总\\s*计|小\\s*计|说明|备注|注|填表|制表|审核|负责人).*");
            }
        }
        return false;
    }

    /** What the template shows how to fill in. */
    private boolean isExample(SheetRow row) {
        int at = place(form.person());
        SheetCell name = at < 0 ? null : row.cell(at);
        return name != null && name.text().startsWith(ImportForm.EXAMPLE);
    }

    private boolean isEmpty(SheetRow row, ImportColumn column) {
        int at = place(column);
        SheetCell cell = at < 0 ? null : row.cell(at);
        return cell == null || cell.text().isBlank() && !cell.formula();
    }

    /** Beside what the row itself says there. */
    private void reword(ImportRow<C> row, C source, C column, String words) {
        String said = row.text(column);
        String both = said == null || said.equals(words) ? words : said + "（" + words + "）";
        if (both.codePointCount(0, both.length()) > column.spec().longest()) {
            row.fault(
                    source, "与“" + column.title() + "”合起来太长，最多 " + column.spec().longest() + " 个字");
        } else {
            reworded++;
            row.values.put(column, both);
        }
    }

    private int place(ImportColumn column) {
        return places[((Enum<?>) column).ordinal()];
    }

    /** Its cells as values of their columns, faults where they are none. */
    void read(ImportRow<C> row) {
        Map<C, String> words = new HashMap<>(2);
        for (C column : columns) {
            int index = places[column.ordinal()];
            SheetCell cell = index < 0 ? null : row.source.cell(index);
            if (cell == null) {
                continue;
            }
            formulas += cell.formula() ? 1 : 0;
            try {
                Object value = values.read(column, cell);
                if (value != null) {
                    row.values.put(column, value);
                }
            } catch (CellFault e) {
                boolean mayBeWords = e.words != null && column.words() != null;
                // Where nobody knows, the cell is as good as empty; a code that is none stays a fault.
                if (mayBeWords && CellValues.isPlaceholder(e.words)) {
                    continue;
                }
                if (mayBeWords && CellValues.hasLetter(e.words)) {
                    words.put(column, e.words);
                } else {
                    row.fault(column, e.getMessage());
                }
            }
        }
        words.forEach((source, text) -> {
            for (C column : columns) {
                if (column == source.words()) {
                    reword(row, source, column, text);
                }
            }
        });
        for (C column : columns) {
            if (form.required.contains(column) && isEmpty(row.source, column)) {
                row.fault(column, "没有填写");
            }
        }
    }
}
