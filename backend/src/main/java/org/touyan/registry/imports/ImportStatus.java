package org.touyan.registry.imports;

/** The way of a workbook into the registry; {@link ImportAction} says who moves it on. */
public enum ImportStatus {
    /** A job looks for the table and its columns. */
    READING,
    /** Waits for a person to say what the columns are. */
    MAPPING,
    /** A job reads every row and compares it with the registry. */
    CHECKING,
    /** Waits for a person to look at the result. */
    CHECKED,
    /** A job writes; all or nothing. */
    APPLYING,
    APPLIED,
    /** A job takes it back; all or nothing. */
    UNDOING,
    UNDONE,
    /** The file is none that can be read. */
    REFUSED,
    DISCARDED;

    /** A job is at work, or waits for its turn. */
    public boolean isBusy() {
        return this == READING || this == CHECKING || this == APPLYING || this == UNDOING;
    }
}
