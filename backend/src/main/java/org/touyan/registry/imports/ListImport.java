package org.touyan.registry.imports;

import java.util.List;
import java.util.Map;
import org.touyan.platform.excel.SheetRow;
import org.touyan.platform.scope.Actor;

/**
 * A kind of list that is compared and written row by row. What is around it (file, columns, preview, rejects, one
 * transaction, undo) is the same for all of them.
 *
 * @param <C> its columns
 * @param <P> what a row will do
 * @param <D> what a row did, with what its undo needs to know
 */
public interface ListImport<C extends Enum<C> & ImportColumn, P, D> {
    ImportKind kind();

    C[] columns();

    /** What its sheets look like. */
    default ImportForm form() {
        return kind().form;
    }

    /** What a template offers to choose from in columns whose choices are not the same for everybody. */
    default Map<ImportColumn, List<String>> choices() {
        return Map.of();
    }

    Class<P> planType();

    Class<D> doneType();

    /** For the rows of one workbook, in the order of the sheet. */
    Comparison<C> begin(Actor who);

    /** Compares a row with the registry, within a transaction that writes nothing. */
    interface Comparison<C extends Enum<C> & ImportColumn> {
        /** Leaves faults, or an outcome with its changes and plan. */
        void decide(ListRow<C> row);
    }

    /** Within the one transaction of the import. */
    D write(P plan);

    /** Why a row cannot be taken back, null when nothing was built on it. All are asked before any is taken back. */
    String blocker(D done);

    /** The latest row first; within one transaction too. */
    void takeBack(D done);

    default ListRow<C> row(SheetRow source) {
        return new ListRow<>(source, columns()[0].getDeclaringClass());
    }
}
