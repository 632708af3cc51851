package org.touyan.registry.imports;

/** What a workbook holds. */
public enum ImportKind {
    /** 农户花名册: a row a resident. */
    HOUSEHOLDS("农户花名册");

    public final String label;

    ImportKind(String label) {
        this.label = label;
    }
}
