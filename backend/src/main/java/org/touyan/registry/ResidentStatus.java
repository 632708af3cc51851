package org.touyan.registry;

/** Whether a person counts as one of the household. */
public enum ResidentStatus {
    RESIDENT("在家"),
    AWAY("外出"),
    MOVED_OUT("已迁出"),
    DECEASED("已故"),
    CANCELLED("已注销");

    public final String label;

    ResidentStatus(String label) {
        this.label = label;
    }

    public boolean isCurrent() {
        return this == RESIDENT || this == AWAY;
    }
}
