package org.touyan.registry.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.touyan.platform.jobs.JobWork;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.RegionSummaries;
import org.touyan.region.RegionSummary;
import org.touyan.registry.VillagesChanged;
import org.touyan.registry.imports.AppliedRows.Sum;
import org.touyan.registry.imports.ImportService.Order;

/**
 * The job that writes what was checked and confirmed. One transaction: a kill at any point leaves nothing, and the job,
 * taken up again by another worker, comes to the same result from the same staged rows.
 */
@ApplicationScoped
class ImportApply implements JobWork {
    static final String KIND = "IMPORT_APPLY";
    /** Seconds; a county's books are written in one. */
    static final int LONGEST = 3600;

    private static final int HOUSEHOLDS = 2_000;
    private static final int LINES = 4_000;

    private final ImportRepository imports;
    private final AppliedRows rows;
    private final NumberRows numbers;
    private final ServingRows serving;
    private final ImportHistoryRows history;
    private final RegionSummaries summaries;
    private final ImportService service;
    private final Event<VillagesChanged> changes;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Clock clock;

    ImportApply(
            ImportRepository imports,
            AppliedRows rows,
            NumberRows numbers,
            ServingRows serving,
            ImportHistoryRows history,
            RegionSummaries summaries,
            ImportService service,
            Event<VillagesChanged> changes,
            CurrentActor actor,
            ObjectMapper json,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.numbers = numbers;
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
        int[] ends = rows.ends(id);
        progress.total(ends[0] + ends[1]);
        LongConsumer outside = done -> QuarkusTransaction.suspendingExisting().run(() -> progress.done(done));
        QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> {
            if (rows.hold(id, ImportStatus.APPLYING)) {
                write(id, ends, outside);
            }
        });
        imports.deleteFile(id);
    }

    private void write(UUID id, int[] ends, LongConsumer progress) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long changed = rows.changedSince(id);
        if (changed > 0) {
            throw ProblemException.state("检查之后，有 " + changed + " 户（人）在系统中又有变化，没有写入；请重新检查后再确认");
        }
        history.keepFormerStates(id);
        try {
            numbers.give(id);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot number the households of an import", e);
        }
        for (int from = 1; from <= ends[1]; from += HOUSEHOLDS) {
            int to = from + HOUSEHOLDS - 1;
            rows.addHouseholds(id, from, to, actor.get().accountId(), now);
            history.recordHouseholds(id, from, to, actor.get(), now);
            progress.accept(Math.min(from + HOUSEHOLDS, ends[1]));
        }
        for (int from = 1; from <= ends[0]; from += LINES) {
            rows.addPeople(id, from, from + LINES - 1, now);
            progress.accept(ends[1] + Math.min(from + LINES, ends[0]));
        }
        rows.changePeople(id, now);
        rows.changeHouseholds(id, now);
        history.recordPeople(id, actor.get(), now);
        for (int from = 1; from <= ends[0]; from += LINES) {
            if (rows.doubled(id, from, from + LINES - 1) > 0) {
                throw ProblemException.state("检查之后，表中有人已由别人登记，没有写入；请重新检查后再确认");
            }
        }
        serving.tell(rows.servingAmongChanged(id));
        summaries.addAll(sums(rows.sums(id), 1));
        changes.fire(new VillagesChanged(rows.villages(id)));
        DataImport one = imports.findById(id);
        one.status = ImportStatus.APPLIED;
        one.appliedAt = now;
        service.record("import.apply", one, null);
    }

    /** New households of an import lie in their village, in no contact grid: nobody looks after them yet. */
    static Map<String, RegionSummary> sums(List<Sum> sums, int sign) {
        Map<String, RegionSummary> changes = new HashMap<>();
        for (Sum sum : sums) {
            changes.put(
                    sum.area(),
                    new RegionSummary(sign * sum.households(), sign * sum.residents(), sign * sum.households()));
        }
        changes.values().removeIf(RegionSummary.NONE::equals);
        return changes;
    }
}
