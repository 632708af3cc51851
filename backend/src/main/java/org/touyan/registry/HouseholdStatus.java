package org.touyan.registry;

import java.util.Arrays;
import java.util.List;

/** Whether a family is there. Only the first two are current: counted, listed and contacted. */
public enum HouseholdStatus {
    RESIDENT("常住"),
    /** The whole family is away, the house stands. */
    AWAY("外出"),
    MOVED_OUT("已迁出"),
    CANCELLED("已注销");

    public static final List<HouseholdStatus> CURRENT =
            Arrays.stream(values()).filter(HouseholdStatus::isCurrent).toList();

    public final String label;

    HouseholdStatus(String label) {
        this.label = label;
    }

    public boolean isCurrent() {
        return this == RESIDENT || this == AWAY;
    }
}
