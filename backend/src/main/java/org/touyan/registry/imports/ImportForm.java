package org.touyan.registry.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touyan.platform.text.Texts;

/** What the sheets of a kind look like: its columns, and what its template says. */
public final class ImportForm {
    /** Names that begin so are passed over when the file comes back. */
    static final String EXAMPLE = "示例";

    final List<? extends ImportColumn> columns;
    /** Without which no row can be read. */
    final List<? extends ImportColumn> required;
    /** Column by column where it differs from the column's own example; a row each. */
    final List<Map<? extends ImportColumn, String>> examples;
    /** How it is filled in, a sentence a line. */
    final List<String> rules;

    private final Map<String, ImportColumn> known = new HashMap<>();

    /** @param required must be among the columns @param rules a sentence a line */
    public ImportForm(
            List<? extends ImportColumn> columns,
            List<? extends ImportColumn> required,
            List<Map<? extends ImportColumn, String>> examples,
            List<String> rules) {
        this.columns = columns;
        this.required = required;
        this.examples = examples;
        this.rules = rules;
        for (ImportColumn column : columns) {
            known.put(key(column.title()), column);
            column.spec().aliases().forEach(alias -> known.put(key(alias), column));
        }
    }

    /** The column that a title stands for, null when it is not known. */
    ImportColumn titled(String title) {
        return known.get(key(title));
    }

    /** Null when there is no such column. @param name of its constant */
    ImportColumn named(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Where a row says whom it is about. */
    ImportColumn person() {
        return columns.stream()
                .filter(column -> column.spec().type() == ColumnSpec.Type.NAME)
                .findFirst()
                .orElseThrow();
    }

    /** 身份证号（18位）*： → 身份证号 */
    private static String key(String title) {
        String plain = Texts.code(title.replaceAll("[(（\\[【].*?[)）\\]】]", ""));
        return plain == null ? "" : plain.replaceAll("[*:：/、，,。]", "");
    }
}
