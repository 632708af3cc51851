package org.touyan.registry.imports;

import java.util.List;

/**
 * How a workbook is read: kept with the import, and what a person corrects before the rows are checked.
 *
 * @param sheets names of all that can be seen
 * @param sheet the one that is read
 * @param headerRow the last row of titles, from 1; 0 when none was found
 */
record ImportLayout(List<String> sheets, String sheet, int headerRow, List<Column> columns) {
    /**
     * @param index from 0
     * @param samples a few values, long numbers masked
     * @param field what it is taken for, a column of its kind; null when it is not read
     */
    record Column(int index, String title, List<String> samples, String field) {}

    /** Field by field, null where no column is taken for it. */
    int index(ImportColumn field) {
        return columns.stream()
                .filter(column -> field.name().equals(column.field()))
                .findFirst()
                .map(Column::index)
                .orElse(-1);
    }

    boolean reads(ImportColumn field) {
        return index(field) >= 0;
    }

    /** Enough is known to read the rows. */
    boolean isComplete(ImportForm form) {
        return headerRow > 0 && form.required.stream().allMatch(this::reads);
    }
}
