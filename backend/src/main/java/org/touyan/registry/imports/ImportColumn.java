package org.touyan.registry.imports;

import java.util.Locale;

/** What a column of a workbook can hold; each kind of import has an enum of them, in the order of its template. */
public interface ImportColumn {
    /** Of the constant: {@code DOOR_NUMBER}. */
    String name();

    ColumnSpec spec();

    default String title() {
        return spec().title();
    }

    /** Where words go that are none of the column's codes; null when they are a fault. */
    default ImportColumn words() {
        return null;
    }

    /** As the API calls the field: {@code doorNumber}. */
    default String field() {
        StringBuilder field = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            field.append(field.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return field.toString();
    }
}
