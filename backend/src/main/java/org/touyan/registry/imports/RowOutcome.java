package org.touyan.registry.imports;

/** What becomes of a row. */
public enum RowOutcome {
    ADD,
    CHANGE,
    /** The registry says the same already. */
    LEAVE,
    REJECT
}
