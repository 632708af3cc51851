package org.touyan.region.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.touyan.platform.area.AreaMovePlanned;
import org.touyan.platform.area.AreasChanged;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids.Capacity;
import org.touyan.region.Grids.Proposal;
import org.touyan.region.Region;
import org.touyan.region.RegionLevel;
import org.touyan.region.RegionRepository;
import org.touyan.region.RegionSummaries;
import org.touyan.region.ScopedRows;

/** Makes, renames and removes grids; the scope of the place is checked by the caller. */
@ApplicationScoped
public class GridService {
    private final RegionRepository regions;
    private final RegionSummaries summaries;
    private final ScopedRows rows;
    private final GridStaffing staffing;
    private final Clock clock;
    private final Event<AuditEvent> audit;
    private final Event<AreasChanged> changed;
    private final Event<AreaMovePlanned> accounts;

    GridService(
            RegionRepository regions,
            RegionSummaries summaries,
            ScopedRows rows,
            GridStaffing staffing,
            Clock clock,
            Event<AuditEvent> audit,
            Event<AreasChanged> changed,
            Event<AreaMovePlanned> accounts) {
        this.regions = regions;
        this.summaries = summaries;
        this.rows = rows;
        this.staffing = staffing;
        this.clock = clock;
        this.audit = audit;
        this.changed = changed;
        this.accounts = accounts;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Region create(String parentCode, GridType type, String name) {
        Region parent = regions.lock(List.of(parentCode)).get(parentCode);
        requireStanding(parent);
        if (parent.level != type.level.parent()) {
            throw ProblemException.rule("parentCode", type == GridType.GOVERNANCE ? "网格只能建在村（社区）下" : "联动网格只能建在网格下");
        }
        List<Region> siblings = regions.list("parentCode", parentCode);
        if (name != null && siblings.stream().anyMatch(r -> r.isValid() && r.name.equals(name))) {
            throw ProblemException.duplicate("name", "已有同名的网格");
        }
        String code =
                GridNumbers.next(parentCode, siblings.stream().map(r -> r.code).toList());
        Region grid = fresh(code, name == null ? GridNumbers.name(code) : name);
        regions.insertAll(List.of(grid));
        audit.fire(event("grid.create", grid, null, Map.of("name", grid.name)));
        changed.fire(new AreasChanged(List.of(code)));
        return regions.require(code);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void rename(Region grid, String name) {
        requireStanding(grid);
        if (regions.count(
                        "parentCode = ?1 and name = ?2 and code <> ?3 and validTo is null",
                        grid.parentCode,
                        name,
                        grid.code)
                > 0) {
            throw ProblemException.duplicate("name", "已有同名的网格");
        }
        audit.fire(event("grid.update", grid, Map.of("name", grid.name), Map.of("name", name)));
        grid.rename(name);
        changed.fire(new AreasChanged(List.of(grid.code)));
    }

    /** Ends a grid in which nothing lies; one that was never used goes altogether, and its number is free again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void delete(Region grid) {
        requireStanding(grid);
        String reason = whyNotEmpty(grid.code, grid.childCount);
        if (reason != null) {
            throw ProblemException.state(reason);
        }
        remove(grid);
        changed.fire(new AreasChanged(List.of(grid.code)));
    }

    private String whyNotEmpty(String code, int children) {
        if (children > 0) {
            return "还有 " + children + " 个联动网格，请先撤销";
        }
        for (ScopedRows.Kind kind : rows.kinds()) {
            if (kind.type() != GridStaff.class && !rows.used(kind, code).isEmpty()) {
                return "网格内还有" + kind.label() + "，请先调整到其他网格";
            }
        }
        AreaMovePlanned holders = new AreaMovePlanned(code, code);
        accounts.fire(holders);
        return holders.accounts().isEmpty()
                ? null
                : "账号 " + holders.accounts().get(0).username() + " 负责这个网格，请先调整账号的管辖范围";
    }

    private boolean wasUsed(String code) {
        return summaries.everCounted(code)
                || !rows.used(rows.kind(GridStaff.class), code).isEmpty()
                || regions.count("parentCode", code) > 0;
    }

    private void remove(Region grid) {
        audit.fire(event("grid.delete", grid, Map.of("name", grid.name), null));
        if (wasUsed(grid.code)) {
            // Who served there and who lived there are found in the record by its code: it is not given out again.
            staffing.endAll(grid);
            grid.retire(LocalDate.now(clock), null);
        } else {
            regions.delete(grid);
        }
        summaries.forget(grid.code);
        regions.flush();
        regions.addChildren(grid.parentCode, -1);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void createContactGrids(String village, List<Proposal> proposals) {
        requireStanding(regions.lock(List.of(village)).get(village));
        Set<String> missing = new TreeSet<>();
        proposals.forEach(p -> missing.add(p.gridCode()));
        regions.list("code in ?1", missing).forEach(r -> missing.remove(r.code));
        List<Region> made = new ArrayList<>();
        missing.forEach(code -> made.add(fresh(code, GridNumbers.name(code))));
        proposals.forEach(p -> made.add(fresh(p.code(), p.name())));
        regions.insertAll(made);
        made.forEach(grid -> audit.fire(event("grid.create", grid, null, Map.of("name", grid.name))));
        changed.fire(new AreasChanged(made.stream().map(r -> r.code).toList()));
    }

    public List<Proposal> propose(String village, List<String> places, Capacity capacity) {
        return GridNumbers.propose(village, places, regions.subtree(village), capacity);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> removeEmpty(String village) {
        regions.lock(List.of(village));
        List<Region> contact = regions.subtree(village).stream()
                .filter(r -> r.level == RegionLevel.CONTACT_GRID && r.isValid())
                .toList();
        regions.lock(contact.stream().map(r -> r.code).toList());
        Set<String> used = new HashSet<>();
        for (ScopedRows.Kind kind : rows.kinds()) {
            if (kind.type() != GridStaff.class) {
                used.addAll(rows.used(kind, village));
            }
        }
        List<String> removed = new ArrayList<>();
        for (Region grid : contact) {
            AreaMovePlanned holders = new AreaMovePlanned(grid.code, grid.code);
            accounts.fire(holders);
            if (!used.contains(grid.code) && holders.accounts().isEmpty()) {
                remove(grid);
                removed.add(grid.code);
            }
        }
        changed.fire(new AreasChanged(removed));
        return removed;
    }

    private Region fresh(String code, String name) {
        return new Region(code, name, LocalDate.now(clock), clock.instant());
    }

    static void requireStanding(Region region) {
        if (!region.isValid()) {
            throw ProblemException.state(region.name + "已撤并，不能再修改");
        }
    }

    private static AuditEvent event(String action, Region grid, Object before, Object after) {
        return new AuditEvent(action, "grid", grid.code, grid.name, grid.code, null, before, after);
    }
}
