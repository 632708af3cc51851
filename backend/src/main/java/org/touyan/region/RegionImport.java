package org.touyan.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.touyan.platform.area.AreasChanged;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.region.RegionCsv.Rejected;
import org.touyan.region.RegionCsv.Row;
import org.touyan.region.RegionViews.ImportAnswer;
import org.touyan.region.RegionViews.ImportChange;
import org.touyan.region.RegionViews.ImportItem;
import org.touyan.region.RegionViews.ImportRejection;

/** Brings a division table into the tree: adds and renames; what a table leaves out stays as it is. */
@ApplicationScoped
public class RegionImport {
    /** Lists in the answer end here; the counts are complete. */
    private static final int SHOWN = 500;

    private static final int CHUNK = 1000;

    private final RegionRepository regions;
    private final CurrentActor actor;
    private final Clock clock;
    private final Event<AuditEvent> audit;
    private final Event<AreasChanged> changed;

    RegionImport(
            RegionRepository regions,
            CurrentActor actor,
            Clock clock,
            Event<AuditEvent> audit,
            Event<AreasChanged> changed) {
        this.regions = regions;
        this.actor = actor;
        this.clock = clock;
        this.audit = audit;
        this.changed = changed;
    }

    /** What a table would do: rows of {@code renamed} stand beside the place they rename. */
    record Plan(List<Row> added, Map<Row, Region> renamed, int unchanged, List<Rejected> rejected) {}

    /** @param commit false only looks: same answer, nothing written */
    @Transactional
    public ImportAnswer run(String csv, boolean commit) {
        Plan plan = plan(RegionCsv.read(csv));
        ImportAnswer answer = answer(plan, commit);
        if (commit) {
            String area = common(plan);
            write(plan, LocalDate.now(clock));
            audit.fire(
                    new AuditEvent("region.import", "region", area, "区划导入", area, null, before(answer), after(answer)));
        }
        return answer;
    }

    /** The names as they were and as they are, by code; as many as the answer shows, with the whole numbers beside. */
    private static Map<String, Object> before(ImportAnswer answer) {
        Map<String, Object> names = new LinkedHashMap<>();
        answer.changed().forEach(change -> names.put(change.code(), change.before()));
        return names;
    }

    private static Map<String, Object> after(ImportAnswer answer) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("added", answer.addedCount());
        names.put("renamed", answer.changedCount());
        answer.changed().forEach(change -> names.put(change.code(), change.name()));
        answer.added().forEach(item -> names.put(item.code(), item.name()));
        return names;
    }

    /** The smallest place that holds all that changes, so that its own auditor reads of it; null when there is none. */
    private static String common(Plan plan) {
        List<String> codes = Stream.concat(plan.added.stream(), plan.renamed.keySet().stream())
                .map(Row::code)
                .toList();
        String area = codes.isEmpty() ? null : codes.get(0);
        while (area != null) {
            String tried = area;
            if (codes.stream().allMatch(code -> Area.covers(tried, code))) {
                return area;
            }
            area = RegionLevel.parentOf(area);
        }
        return null;
    }

    Plan plan(RegionCsv.Table table) {
        List<Row> rows = new ArrayList<>(table.rows());
        rows.sort(Comparator.comparing(Row::level).thenComparing(Row::code));
        Map<String, Region> known = known(rows);
        RegionLevel top = rows.isEmpty() ? null : rows.get(0).level();
        Set<String> usable = new HashSet<>();
        List<Row> added = new ArrayList<>();
        Map<Row, Region> renamed = new LinkedHashMap<>();
        List<Rejected> rejected = new ArrayList<>(table.rejected());
        int unchanged = 0;
        for (Row row : rows) {
            Region stored = known.get(row.code());
            String fault = fault(row, stored, known, usable, top);
            if (fault != null) {
                rejected.add(new Rejected(row.number(), row.code(), fault));
                continue;
            }
            usable.add(row.code());
            if (stored == null) {
                added.add(row);
            } else if (stored.name.equals(row.name())) {
                unchanged++;
            } else {
                renamed.put(row, stored);
            }
        }
        rejected.sort(Comparator.comparingInt(Rejected::row));
        return new Plan(added, renamed, unchanged, rejected);
    }

    private String fault(Row row, Region stored, Map<String, Region> known, Set<String> usable, RegionLevel top) {
        if (stored != null && !stored.isValid()) {
            return "这个编码已经撤并停用，不能再次使用";
        }
        if (stored != null && stored.name.equals(row.name())) {
            return null;
        }
        if (!actor.get().covers(row.code())) {
            return "不在您的管辖范围内";
        }
        String parent = RegionLevel.parentOf(row.code());
        Region above = parent == null ? null : known.get(parent);
        boolean attached = parent == null || usable.contains(parent) || above != null && above.isValid();
        // A table may begin at the county: what is above it is then simply not kept.
        boolean root = row.level() == top && above == null && top.compareTo(RegionLevel.COUNTY) <= 0;
        return attached || root ? null : "上级 " + parent + " 不存在或未能导入";
    }

    /** The stored places of the table and their parents, read a thousand at a time. */
    private Map<String, Region> known(List<Row> rows) {
        Set<String> codes = new TreeSet<>();
        rows.forEach(row -> {
            codes.add(row.code());
            if (RegionLevel.parentOf(row.code()) != null) {
                codes.add(RegionLevel.parentOf(row.code()));
            }
        });
        Map<String, Region> known = new HashMap<>();
        List<String> all = List.copyOf(codes);
        for (int from = 0; from < all.size(); from += CHUNK) {
            regions.list("code in ?1", all.subList(from, Math.min(from + CHUNK, all.size())))
                    .forEach(region -> known.put(region.code, region));
        }
        return known;
    }

    /** @param since the day from which the table speaks of the places that are new here */
    void write(Plan plan, LocalDate since) {
        plan.renamed.forEach((row, region) -> region.rename(row.name()));
        regions.insertAll(plan.added.stream()
                .map(row -> new Region(row.code(), row.name(), since, clock.instant()))
                .toList());
        Set<String> parents = new TreeSet<>();
        plan.added.forEach(row -> parents.add(row.code()));
        plan.renamed.keySet().forEach(row -> parents.add(row.code()));
        changed.fire(new AreasChanged(List.copyOf(parents)));
    }

    private static ImportAnswer answer(Plan plan, boolean committed) {
        return new ImportAnswer(
                plan.added.stream()
                        .limit(SHOWN)
                        .map(row -> new ImportItem(row.code(), row.name()))
                        .toList(),
                plan.renamed.entrySet().stream()
                        .limit(SHOWN)
                        .map(e -> new ImportChange(e.getKey().code(), e.getKey().name(), e.getValue().name))
                        .toList(),
                plan.unchanged,
                plan.rejected.stream()
                        .limit(SHOWN)
                        .map(r -> new ImportRejection(r.row(), r.code(), r.message()))
                        .toList(),
                plan.added.size(),
                plan.renamed.size(),
                plan.rejected.size(),
                committed);
    }
}
