package org.touyan.platform.excel;

import java.util.Arrays;

/** A row with something in it. @param number from 1, as the left margin shows it @param cells null where empty */
public record SheetRow(int number, boolean hidden, SheetCell[] cells) {
    /** Null when there is none. */
    public SheetCell cell(int column) {
        return column < cells.length ? cells[column] : null;
    }

    /** The same row with another value there. */
    SheetRow with(int column, SheetCell cell) {
        SheetCell[] changed = Arrays.copyOf(cells, Math.max(cells.length, column + 1));
        changed[column] = cell;
        return new SheetRow(number, hidden, changed);
    }

    boolean isBlank() {
        return Arrays.stream(cells).allMatch(cell -> cell == null || cell.isBlank());
    }
}
