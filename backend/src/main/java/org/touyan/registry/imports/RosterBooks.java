package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.RegionSummaries;
import org.touyan.region.RegionSummary;
import org.touyan.registry.HouseholdsRemoved;
import org.touyan.registry.RemovalAsked;
import org.touyan.registry.VillagesChanged;
import org.touyan.registry.imports.AppliedRows.Sum;

/** Households and their people, many rows a statement: a county has hundreds of thousands of them. */
@ApplicationScoped
class RosterBooks implements ImportBooks {
    private static final int HOUSEHOLDS = 2_000;
    private static final int LINES = 4_000;

    private final AppliedRows rows;
    private final UndoneRows undone;
    private final NumberRows numbers;
    private final ServingRows serving;
    private final ImportHistoryRows history;
    private final RegionSummaries summaries;
    private final Event<VillagesChanged> changes;
    private final Event<RemovalAsked> removals;
    private final Event<HouseholdsRemoved> removed;
    private final CurrentActor actor;

    RosterBooks(
            AppliedRows rows,
            UndoneRows undone,
            NumberRows numbers,
            ServingRows serving,
            ImportHistoryRows history,
            RegionSummaries summaries,
            Event<VillagesChanged> changes,
            Event<RemovalAsked> removals,
            Event<HouseholdsRemoved> removed,
            CurrentActor actor) {
        this.rows = rows;
        this.undone = undone;
        this.numbers = numbers;
        this.serving = serving;
        this.history = history;
        this.summaries = summaries;
        this.changes = changes;
        this.removals = removals;
        this.removed = removed;
        this.actor = actor;
    }

    @Override
    public boolean keeps(ImportKind kind) {
        return kind == ImportKind.HOUSEHOLDS;
    }

    @Override
    public long size(UUID id) {
        int[] ends = rows.ends(id);
        return ends[0] + ends[1];
    }

    @Override
    public void write(UUID id, LongConsumer progress, Instant now) {
        rows.holdChanged(id);
        int[] ends = rows.ends(id);
        refuseWhatChanged(id, now);
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
        long all = ends[0] + ends[1];
        for (int from = 1; from <= ends[0]; from += LINES) {
            rows.changePeople(id, from, from + LINES - 1, now);
            progress.accept(all);
        }
        rows.changeHouseholds(id, now);
        progress.accept(all);
        history.recordPeople(id, actor.get(), now);
        progress.accept(all);
        for (int from = 1; from <= ends[0]; from += LINES) {
            if (rows.doubled(id, from, from + LINES - 1) > 0) {
                throw ProblemException.state("检查之后，表中有人已由别人登记，没有写入；请重新检查后再确认");
            }
            progress.accept(all);
        }
        serving.tell(rows.servingAmongChanged(id));
        post(id, 1);
    }

    private void refuseWhatChanged(UUID id, Instant now) {
        long changed = rows.changedSince(id);
        if (changed > 0) {
            throw ProblemException.state("检查之后，有 " + changed + " 户（人）在系统中又有变化，没有写入；请重新检查后再确认");
        }
        List<String> gone = rows.gonePlaces(id);
        if (!gone.isEmpty()) {
            throw ProblemException.state("检查之后，" + String.join("、", gone) + "已撤并或不存在，没有写入；请重新检查后再确认");
        }
        List<String> waiting = rows.waiting(id, now);
        if (!waiting.isEmpty()) {
            throw ProblemException.state(String.join("、", waiting) + "等户有变更正在等待复核，没有写入；请先复核或撤回");
        }
    }

    @Override
    public void takeBack(UUID id, LongConsumer progress, Instant now) {
        undone.hold(id);
        int[] ends = rows.ends(id);
        List<String> blockers = undone.blockers(id);
        removals.fire(new RemovalAsked(undone.households(id), blockers));
        if (!blockers.isEmpty()) {
            throw ProblemException.state("不能撤销：" + String.join("；", blockers));
        }
        removed.fire(new HouseholdsRemoved(undone.households(id)));
        List<UUID> known = rows.servingAmongChanged(id);
        history.keepFormerStates(id);
        progress.accept(1);
        for (int from = 1; from <= ends[0]; from += LINES) {
            undone.removePeople(id, from, from + LINES - 1);
            progress.accept(Math.min(from + LINES, ends[0]));
        }
        for (int from = 1; from <= ends[1]; from += HOUSEHOLDS) {
            undone.removeHouseholds(id, from, from + HOUSEHOLDS - 1);
            progress.accept(ends[0] + Math.min(from + HOUSEHOLDS, ends[1]));
        }
        history.undo(id, actor.get(), now);
        progress.accept(ends[0] + ends[1]);
        undone.restorePeople(id, now);
        undone.restoreHouseholds(id, now);
        serving.tell(known);
        post(id, -1);
    }

    /** New households of an import lie in their village, in no contact grid: nobody looks after them yet. */
    private void post(UUID id, int sign) {
        Map<String, RegionSummary> sums = new HashMap<>();
        for (Sum sum : rows.sums(id)) {
            sums.put(
                    sum.area(),
                    new RegionSummary(sign * sum.households(), sign * sum.residents(), sign * sum.households()));
        }
        sums.values().removeIf(RegionSummary.NONE::equals);
        summaries.addAll(sums);
        changes.fire(new VillagesChanged(rows.villages(id)));
    }
}
