package org.touyan.registry.imports;

import java.util.Map;
import java.util.UUID;
import org.touyan.registry.ResidentStatus;

/** A person of the registry as an import compares him. @param values by column, as a row holds them; no numbers */
record KnownPerson(
        UUID id,
        UUID householdId,
        int version,
        ResidentStatus status,
        Map<RosterColumn, Object> values,
        Sealed idNumber,
        Sealed phone) {

    /** A number as it is stored: nobody opens it to compare. */
    record Sealed(byte[] cipher, byte[] index, String masked) {
        static final Sealed NONE = new Sealed(null, null, null);
    }

    String name() {
        return (String) values.get(RosterColumn.NAME);
    }
}
