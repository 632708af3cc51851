package org.touyan.registry.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final Map<String, RosterColumn> KNOWN = known();

    private HeaderFinder() {}

    /** What was found: the row of the titles, the columns, and what to tell. */
    record Found(int headerRow, List<ImportLayout.Column> columns, int recognised, List<String> notes) {}

    /** @param rows the first of a sheet @param text of a cell as people read it */
    static Found find(List<SheetRow> rows, Function<SheetCell, String> text) {
        int best = -1;
        int most = ENOUGH - 1;
        for (int i = 0; i < rows.size(); i++) {
            int count = recognised(titles(rows, i, text));
            if (count > most) {
                most = count;
                best = i;
            }
        }
        if (best < 0) {
            return new Found(0, List.of(), 0, List.of());
        }
        return columns(rows, best, text);
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

    private static Found columns(List<SheetRow> rows, int header, Function<SheetCell, String> text) {
        List<String> titles = titles(rows, header, text);
        Set<RosterColumn> taken = EnumSet.noneOf(RosterColumn.class);
        List<ImportLayout.Column> columns = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int index = 0; index < titles.size(); index++) {
            List<String> samples = samples(rows, header, index, text);
            if (titles.get(index).isEmpty() && samples.isEmpty()) {
                continue;
            }
            RosterColumn field = KNOWN.get(key(titles.get(index)));
            if (field != null && !taken.add(field)) {
                notes.add("“" + field.title + "”有不止一列，只读取第一列");
                field = null;
            }
            columns.add(new ImportLayout.Column(
                    index, cut(titles.get(index)), samples, field == null ? null : field.name()));
        }
        return new Found(rows.get(header).number(), columns, taken.size(), notes);
    }

    /** Titles of a row; where it has none that is known, those right above it, of a cell merged over both. */
    private static List<String> titles(List<SheetRow> rows, int header, Function<SheetCell, String> text) {
        SheetRow row = rows.get(header);
        SheetRow above = header > 0 && rows.get(header - 1).number() == row.number() - 1 ? rows.get(header - 1) : null;
        int width = Math.max(row.cells().length, above == null ? 0 : above.cells().length);
        List<String> titles = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            String own = title(row, index, text);
            String other = above == null ? "" : title(above, index, text);
            boolean borrow = own.isEmpty() && KNOWN.containsKey(key(other));
            titles.add(borrow ? other : own);
        }
        return titles;
    }

    private static String title(SheetRow row, int index, Function<SheetCell, String> text) {
        String cleaned = Texts.clean(text.apply(row.cell(index)));
        return cleaned == null ? "" : cleaned;
    }

    private static int recognised(List<String> titles) {
        return (int) titles.stream()
                .map(title -> KNOWN.get(key(title)))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .count();
    }

    private static List<String> samples(List<SheetRow> rows, int header, int index, Function<SheetCell, String> text) {
        return rows.stream()
                .skip(header + 1L)
                .map(row -> Texts.clean(text.apply(row.cell(index))))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .limit(SAMPLES)
                .map(sample -> cut(sample.replaceAll("(\\d{3})\\d{4,}(\\d{3}[\\dXx])", "$1****$2")))
                .toList();
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** 身份证号（18位）*： → 身份证号 */
    private static String key(String title) {
        String plain = Texts.code(title.replaceAll("[(（\\[【].*?[)）\\]】]", ""));
        return plain == null ? "" : plain.replaceAll("[*:：/、，,。]", "");
    }

    private static Map<String, RosterColumn> known() {
        Map<String, RosterColumn> known = new HashMap<>();
        for (RosterColumn column : RosterColumn.values()) {
            known.put(key(column.title), column);
            column.aliases.forEach(alias -> known.put(key(alias), column));
        }
        return known;
    }
}
