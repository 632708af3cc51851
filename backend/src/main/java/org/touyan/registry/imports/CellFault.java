package org.touyan.registry.imports;

/** What is wrong with one cell, fit to be shown beside it. */
public final class CellFault extends Exception {
    private static final long serialVersionUID = 1;

    public CellFault(String message) {
        super(message, null, false, false);
    }
}
