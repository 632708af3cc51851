package org.touyan.registry.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Deletes what imports left behind: rows that nobody can take back any more, workbooks that nobody confirmed. */
@ApplicationScoped
class ImportCleanup {
    /** How long an import can be taken back. */
    static final Duration UNDOABLE = Duration.ofDays(30);

    private static final Duration ABANDONED = Duration.ofDays(7);
    private static final Duration BROKEN_OFF = Duration.ofDays(1);

    private final ImportRepository imports;
    private final Clock clock;

    ImportCleanup(ImportRepository imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "import-cleanup")
    void clean() {
        Instant now = clock.instant();
        imports.deletePartsWithoutImport(now.minus(BROKEN_OFF));
        for (DataImport one : QuarkusTransaction.requiringNew()
                .call(() -> imports.emptiable(now.minus(UNDOABLE), now.minus(ABANDONED)))) {
            imports.deleteFile(one.id);
            imports.deleteRows(one.id);
            QuarkusTransaction.requiringNew().run(() -> {
                DataImport kept = imports.findById(one.id);
                kept.emptied = true;
                if (kept.status == ImportStatus.MAPPING || kept.status == ImportStatus.CHECKED) {
                    kept.status = ImportStatus.DISCARDED;
                    kept.endedAt = now;
                }
            });
        }
    }
}
