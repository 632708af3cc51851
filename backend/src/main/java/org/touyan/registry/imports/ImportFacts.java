package org.touyan.registry.imports;

/** What the record keeps of an import: how much, never whom. */
record ImportFacts(
        String kind,
        ImportStatus status,
        int rows,
        int added,
        int changed,
        int unchanged,
        int rejected,
        int householdsAdded,
        int householdsChanged) {
    static ImportFacts of(DataImport one) {
        return new ImportFacts(
                one.kind.label,
                one.status,
                one.totalRows,
                one.added,
                one.changed,
                one.unchanged,
                one.rejected,
                one.householdsAdded,
                one.householdsChanged);
    }
}
