package org.touyan.registry.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.touyan.platform.jobs.JobWork.Progress;
import org.touyan.registry.imports.ImportService.Order;

/**
 * What the two jobs that change the registry have in common. One transaction: a kill at any point leaves nothing, and
 * the job, taken up again by another worker, comes to the same result from the same staged rows.
 */
@ApplicationScoped
class ImportWriting {
    /** Seconds; a county's books are written in one. */
    private static final int LONGEST = 3600;

    private final ImportRepository imports;
    private final AppliedRows rows;
    private final List<ImportBooks> books;
    private final ImportService service;
    private final ObjectMapper json;
    private final Clock clock;

    ImportWriting(
            ImportRepository imports,
            AppliedRows rows,
            @All List<ImportBooks> books,
            ImportService service,
            ObjectMapper json,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.books = books;
        this.service = service;
        this.json = json;
        this.clock = clock;
    }

    /** Which way the rows go. */
    interface Way {
        void go(ImportBooks books, UUID id, LongConsumer progress, Instant now);
    }

    /** @param during the state in which alone it is to be done @return the import's id */
    UUID run(String request, Progress progress, ImportStatus during, String recorded, Way way) throws IOException {
        UUID id = json.readValue(request, Order.class).id();
        ImportKind kind = QuarkusTransaction.requiringNew().call(() -> imports.findById(id)).kind;
        ImportBooks kept =
                books.stream().filter(one -> one.keeps(kind)).findFirst().orElseThrow();
        progress.total(kept.size(id));
        LongConsumer outside = done -> QuarkusTransaction.suspendingExisting().run(() -> progress.done(done));
        QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> {
            if (rows.hold(id, during)) {
                Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                way.go(kept, id, outside, now);
                DataImport one = imports.findById(id);
                one.finished(now);
                service.record(recorded, one, null);
            }
        });
        return id;
    }
}
