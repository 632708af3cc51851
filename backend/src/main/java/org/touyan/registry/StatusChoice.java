package org.touyan.registry;

import java.util.List;

/** Which households a list takes by their status; without a choice the current ones. */
public enum StatusChoice {
    RESIDENT,
    AWAY,
    MOVED_OUT,
    CANCELLED,
    /** Also those that are gone. */
    ALL;

    String label() {
        return this == ALL ? "全部" : HouseholdStatus.valueOf(name()).label;
    }

    /** Empty for all. @param choice null for the current ones */
    static List<HouseholdStatus> of(StatusChoice choice) {
        if (choice == null) {
            return HouseholdStatus.CURRENT;
        }
        return choice == ALL ? List.of() : List.of(HouseholdStatus.valueOf(choice.name()));
    }
}
