package org.touyan.registry.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.excel.SheetRow;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.registry.Resident;
import org.touyan.registry.history.FieldChange;

/** One person of a roster: what his row says, what is wrong with it, and what will become of it. */
final class RosterRow {
    final SheetRow source;
    final Map<RosterColumn, Object> values = new EnumMap<>(RosterColumn.class);
    final List<String> faults = new ArrayList<>();
    final List<FieldChange> changes = new ArrayList<>();
    RowOutcome outcome;
    /** Blind index of the ID number, null when there is none. */
    byte[] idIndex;
    /** Whom he is in the registry; null for somebody new. */
    KnownPerson known;
    /** Whether something of the person himself changes, not of his house. */
    boolean personChanges;

    UUID residentId = ScopedEntity.newId();

    RosterRow(SheetRow source) {
        this.source = source;
    }

    int line() {
        return source.number();
    }

    String text(RosterColumn column) {
        return (String) values.get(column);
    }

    LocalDate birthDate() {
        return (LocalDate) values.get(RosterColumn.BIRTH_DATE);
    }

    String name() {
        return text(RosterColumn.NAME);
    }

    boolean isHead() {
        return Resident.HEAD.equals(text(RosterColumn.RELATION));
    }

    void fault(RosterColumn column, String message) {
        faults.add(column.title + "：" + message);
    }

    boolean isSound() {
        return faults.isEmpty();
    }
}
