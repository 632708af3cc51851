package org.touyan.registry.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.touyan.platform.excel.SheetCell;
import org.touyan.platform.excel.SheetRow;
import org.touyan.platform.text.Texts;

/**
 * Finds the titles above a table: below a heading, in one row or two, under whatever names offices give them.
 */
final class HeaderFinder {
    /** Rows in which titles are looked for. */
    static final int LOOKED_AT = 20;

    private static final int SAMPLES = 3;
    private static final int ENOUGH = 2;

    private final ImportForm form;
    private final Function<SheetCell, String> text;

    /** @param text of a cell as people read it */
    HeaderFinder(ImportForm form, Function<SheetCell, String> text) {
        this.form = form;
        this.text = text;
    }

    /** What was found: the row of the titles, the columns, and what to tell. */
    record Found(int headerRow, List<ImportLayout.Column> columns, int recognised, List<String> notes) {}

    /** @param rows the first of a sheet */
    Found find(List<SheetRow> rows) {
        int best = -1;
        int most = ENOUGH - 1;
        for (int i = 0; i < rows.size(); i++) {
            int count = recognised(titles(rows, i));
            if (count > most) {
                most = count;
                best = i;
            }
        }
        if (best < 0) {
            return new Found(0, List.of(), 0, List.of());
        }
        return columns(rows, best);
    }

    /** Whether a row repeats the titles, as the top of each printed page does. */
    static boolean repeats(SheetRow row, ImportLayout layout) {
        int same = 0;
        int mapped = 0;
        for (ImportLayout.Column column : layout.columns()) {
            if (column.field() != null) {
                mapped++;
                SheetCell cell = row.cell(column.index());
                boolean title = cell != null
                        && cell.kind() == SheetCell.Kind.TEXT
                        && cell.text().strip().equals(column.title());
                same += title ? 1 : 0;
            }
        }
        return same >= ENOUGH && same * 2 > mapped;
    }

    private Found columns(List<SheetRow> rows, int header) {
        List<String> titles = titles(rows, header);
        Set<ImportColumn> taken = new HashSet<>();
        List<ImportLayout.Column> columns = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int index = 0; index < titles.size(); index++) {
            List<String> samples = samples(rows, header, index);
            if (titles.get(index).isEmpty() && samples.isEmpty()) {
                continue;
            }
            ImportColumn field = form.titled(titles.get(index));
            if (field != null && !taken.add(field)) {
                notes.add("“" + field.title() + "”有不止一列，只读取第一列");
                field = null;
            }
            columns.add(new ImportLayout.Column(
                    index, cut(titles.get(index)), samples, field == null ? null : field.name()));
        }
        return new Found(rows.get(header).number(), columns, taken.size(), notes);
    }

    /** Titles of a row; where it has none that is known, those right above it, of a cell merged over both. */
    private List<String> titles(List<SheetRow> rows, int header) {
        SheetRow row = rows.get(header);
        SheetRow above = header > 0 && rows.get(header - 1).number() == row.number() - 1 ? rows.get(header - 1) : null;
        int width = Math.max(row.cells().length, above == null ? 0 : above.cells().length);
        List<String> titles = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            String own = title(row, index);
            String other = above == null ? "" : title(above, index);
            boolean borrow = own.isEmpty() && form.titled(other) != null;
            titles.add(borrow ? other : own);
        }
        return titles;
    }

    private String title(SheetRow row, int index) {
        String cleaned = Texts.clean(text.apply(row.cell(index)));
        return cleaned == null ? "" : cleaned;
    }

    private int recognised(List<String> titles) {
        return (int) titles.stream()
                .map(form::titled)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private List<String> samples(List<SheetRow> rows, int header, int index) {
        return rows.stream()
                .skip(header + 1L)
                .map(row -> Texts.clean(text.apply(row.cell(index))))
                .filter(Objects::nonNull)
                .distinct()
                .limit(SAMPLES)
                .map(sample -> cut(sample.replaceAll("(\\d{3})\\d{4,}(\\d{3}[\\dXx])", "$1****$2")))
                .toList();
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
