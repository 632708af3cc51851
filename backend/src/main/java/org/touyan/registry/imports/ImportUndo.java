package org.touyan.registry.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.touyan.platform.jobs.JobWork;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.RegionSummaries;
import org.touyan.registry.VillagesChanged;
import org.touyan.registry.imports.ImportService.Order;

/** The job that takes an import back while nothing was built on its rows; all of it or, again, nothing. */
@ApplicationScoped
class ImportUndo implements JobWork {
    static final String KIND = "IMPORT_UNDO";
    private static final int CHUNK = 2_000;

    private final ImportRepository imports;
    private final AppliedRows applied;
    private final UndoneRows rows;
    private final ServingRows serving;
    private final ImportHistoryRows history;
    private final RegionSummaries summaries;
    private final ImportService service;
    private final Event<VillagesChanged> changes;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Clock clock;

    ImportUndo(
            ImportRepository imports,
            AppliedRows applied,
            UndoneRows rows,
            ServingRows serving,
            ImportHistoryRows history,
            RegionSummaries summaries,
            ImportService service,
            Event<VillagesChanged> changes,
            CurrentActor actor,
            ObjectMapper json,
            Clock clock) {
        this.imports = imports;
        this.applied = applied;
        this.rows = rows;
        this.serving = serving;
        this.history = history;
        this.summaries = summaries;
        this.service = service;
        this.changes = changes;
        this.actor = actor;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String request, Progress progress, OutputStream out) throws IOException {
        UUID id = json.readValue(request, Order.class).id();
        int[] ends = applied.ends(id);
        progress.total(ends[0] + ends[1]);
        LongConsumer outside = done -> QuarkusTransaction.suspendingExisting().run(() -> progress.done(done));
        QuarkusTransaction.requiringNew().timeout(ImportApply.LONGEST).run(() -> {
            if (applied.hold(id, ImportStatus.UNDOING)) {
                takeBack(id, ends, outside);
            }
        });
    }

    private void takeBack(UUID id, int[] ends, LongConsumer progress) {
        List<String> blockers = rows.blockers(id);
        if (!blockers.isEmpty()) {
            throw ProblemException.state("不能撤销：" + String.join("；", blockers));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<UUID> known = applied.servingAmongChanged(id);
        history.keepFormerStates(id);
        for (int from = 1; from <= ends[0]; from += CHUNK) {
            rows.removePeople(id, from, from + CHUNK - 1);
            progress.accept(Math.min(from + CHUNK, ends[0]));
        }
        for (int from = 1; from <= ends[1]; from += CHUNK) {
            rows.removeHouseholds(id, from, from + CHUNK - 1);
            progress.accept(ends[0] + Math.min(from + CHUNK, ends[1]));
        }
        history.undo(id, actor.get(), now);
        rows.restorePeople(id, now);
        rows.restoreHouseholds(id, now);
        serving.tell(known);
        summaries.addAll(ImportApply.sums(applied.sums(id), -1));
        changes.fire(new VillagesChanged(applied.villages(id)));
        DataImport one = imports.findById(id);
        one.status = ImportStatus.UNDONE;
        one.endedAt = now;
        service.record("import.undone", one, null);
    }
}
