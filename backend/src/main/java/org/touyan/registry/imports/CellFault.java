package org.touyan.registry.imports;

/** What is wrong with one cell, fit to be shown beside it. */
public final class CellFault extends Exception {
    private static final long serialVersionUID = 1;

    /** What was written instead of a code, null for other faults. */
    final String words;

    public CellFault(String message) {
        this(message, null);
    }

    CellFault(String message, String words) {
        super(message, null, false, false);
        this.words = words;
    }
}
