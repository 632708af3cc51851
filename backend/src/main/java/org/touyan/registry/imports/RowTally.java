package org.touyan.registry.imports;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Counts what a check found. */
final class RowTally {
    private final Map<RowOutcome, Integer> rows = new EnumMap<>(RowOutcome.class);
    int noticed;
    private int householdsAdded;
    private int householdsChanged;

    void add(RowOutcome outcome) {
        rows.merge(outcome, 1, Integer::sum);
    }

    void add(RosterHousehold household) {
        household.rows.forEach(row -> add(row.outcome));
        householdsAdded += household.outcome == RowOutcome.ADD ? 1 : 0;
        householdsChanged += household.outcome == RowOutcome.CHANGE ? 1 : 0;
    }

    int rows() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @param notes JSON */
    Consumer<DataImport> result(String notes, Instant now) {
        return one -> {
            one.status = ImportStatus.CHECKED;
            one.notes = notes;
            one.error = null;
            one.totalRows = rows();
            one.added = count(RowOutcome.ADD);
            one.changed = count(RowOutcome.CHANGE);
            one.unchanged = count(RowOutcome.LEAVE);
            one.rejected = count(RowOutcome.REJECT);
            one.noticed = noticed;
            one.householdsAdded = householdsAdded;
            one.householdsChanged = householdsChanged;
            one.checkedAt = now;
        };
    }

    private int count(RowOutcome outcome) {
        return rows.getOrDefault(outcome, 0);
    }
}
