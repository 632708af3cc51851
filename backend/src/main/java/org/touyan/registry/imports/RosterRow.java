package org.touyan.registry.imports;

import java.time.LocalDate;
import java.util.UUID;
import org.touyan.platform.excel.SheetRow;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.registry.Resident;

/** One person of a roster. */
final class RosterRow extends ImportRow<RosterColumn> {
    /** Blind index of the ID number, null when there is none. */
    byte[] idIndex;
    /** Whom he is in the registry; null for somebody new. */
    KnownPerson known;
    /** Whether something of the person himself changes, not of his house. */
    boolean personChanges;

    UUID residentId = ScopedEntity.newId();

    RosterRow(SheetRow source) {
        super(source, RosterColumn.class);
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
}
