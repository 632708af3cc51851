package org.touyan.registry.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touyan.platform.excel.SheetRow;
import org.touyan.registry.history.FieldChange;

/** A row of a workbook: what it says, what is wrong with it, and what will become of it. */
public class ImportRow<C extends Enum<C> & ImportColumn> {
    final SheetRow source;
    public final Map<C, Object> values;
    public final List<String> faults = new ArrayList<>();
    public final List<FieldChange> changes = new ArrayList<>();
    public RowOutcome outcome;

    ImportRow(SheetRow source, Class<C> columns) {
        this.source = source;
        this.values = new EnumMap<>(columns);
    }

    /** As the sheet numbers it. */
    public int line() {
        return source.number();
    }

    /** Null when it says nothing. */
    public String text(C column) {
        return (String) values.get(column);
    }

    public void fault(C column, String message) {
        faults.add(column.title() + "：" + message);
    }

    public void change(C column, String before, String after) {
        changes.add(new FieldChange(column.field(), column.title(), before, after));
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    String changed() {
        return changes.stream().map(FieldChange::label).collect(Collectors.joining("、"));
    }
}
