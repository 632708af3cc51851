package org.touyan.registry.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.registry.HouseholdStatus;

/** A household of the registry with all its people, gone ones too. @param values its own columns */
record KnownHousehold(
        UUID id,
        String number,
        String area,
        int version,
        HouseholdStatus status,
        UUID headId,
        String headName,
        String headInitials,
        String phoneMasked,
        String phoneTail,
        Map<RosterColumn, Object> values,
        List<KnownPerson> people) {

    String group() {
        return number.substring(12, 14);
    }

    KnownPerson head() {
        return people.stream()
                .filter(person -> person.id().equals(headId))
                .findFirst()
                .orElse(null);
    }
}
