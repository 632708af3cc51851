package org.touyan.registry.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the sheets of every kind look like, those of the modules above too. */
@ApplicationScoped
class ImportForms {
    private final List<ListImport<?, ?, ?>> lists;

    ImportForms(@All List<ListImport<?, ?, ?>> lists) {
        this.lists = lists;
    }

    ImportForm of(ImportKind kind) {
        return list(kind).<ImportForm>map(ListImport::form).orElse(kind.form);
    }

    /** For the template, within a transaction: what one may choose differs by place and time. */
    Map<ImportColumn, List<String>> choices(ImportKind kind) {
        return list(kind)
                .<Map<ImportColumn, List<String>>>map(ListImport::choices)
                .orElse(Map.of());
    }

    private Optional<ListImport<?, ?, ?>> list(ImportKind kind) {
        return lists.stream().filter(list -> list.kind() == kind).findFirst();
    }
}
