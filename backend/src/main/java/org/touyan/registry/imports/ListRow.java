package org.touyan.registry.imports;

import java.util.UUID;
import org.touyan.platform.excel.SheetRow;
import org.touyan.platform.scope.ScopedEntity;

/** One row of a list that is written row by row: Party members, grids. */
public final class ListRow<C extends Enum<C> & ImportColumn> extends ImportRow<C> {
    /** Of the thing that it is about, in the registry or to be. */
    public UUID target = ScopedEntity.newId();
    /** Where it lies, null when the row does not say. */
    public String area;
    /** As a list names what it belongs to: a branch, a village's grid. */
    public String label;
    /** The person's. */
    public String name;

    public String idNumberMasked;
    /** What is to be done, kept sealed as JSON until it is confirmed; null for nothing. */
    public Object plan;

    ListRow(SheetRow source, Class<C> columns) {
        super(source, columns);
    }

    /** Also known when something else has already been found wrong. */
    public void refuse(String fault) {
        faults.add(fault);
    }
}
