package org.touyan.region.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.touyan.platform.area.AreaMovePlanned;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Region;
import org.touyan.region.RegionLevel;
import org.touyan.region.RegionRepository;
import org.touyan.region.RegionViews.RegionView;
import org.touyan.region.ScopedRows;
import org.touyan.region.move.MoveViews.AccountMoved;
import org.touyan.region.move.MoveViews.MergeInput;
import org.touyan.region.move.MoveViews.MergePreviewInput;
import org.touyan.region.move.MoveViews.MoveInput;
import org.touyan.region.move.MoveViews.MovePreview;
import org.touyan.region.move.MoveViews.TableMove;

/** Merges villages and moves them between towns: a preview, and one audited operation that does what it said. */
@ApplicationScoped
public class MoveService {
    private final MovePlanner planner;
    private final Mover mover;
    private final RegionRepository regions;
    private final ScopedRows rows;
    private final CurrentActor actor;
    private final Clock clock;
    private final Event<AreaMovePlanned> accounts;
    private final Event<AuditEvent> audit;

    MoveService(
            MovePlanner planner,
            Mover mover,
            RegionRepository regions,
            ScopedRows rows,
            CurrentActor actor,
            Clock clock,
            Event<AreaMovePlanned> accounts,
            Event<AuditEvent> audit) {
        this.planner = planner;
        this.mover = mover;
        this.regions = regions;
        this.rows = rows;
        this.actor = actor;
        this.clock = clock;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Transactional
    MovePreview previewMove(String code, String town) {
        cover(List.of(code, town));
        return preview(List.of(planner.move(code, town)));
    }

    @Transactional
    MovePreview previewMerge(MergePreviewInput input) {
        cover(input.sources());
        cover(List.of(input.targetCode()));
        return preview(planner.merge(input.sources(), input.targetCode()));
    }

    @Transactional
    RegionView move(String code, MoveInput input) {
        cover(List.of(code, input.parentCode()));
        hold(List.of(code), List.of(input.parentCode()));
        regions.requireValid(code).requireVersion(input.version(), () -> mover.view(code));
        Relocation relocation = planner.move(code, input.parentCode());
        MovePreview deed = preview(List.of(relocation));
        mover.carry(List.of(relocation), LocalDate.now(clock));
        record("region.move", relocation.target(), relocation.source().name, input.reason(), List.of(relocation), deed);
        return mover.view(relocation.target());
    }

    @Transactional
    RegionView merge(MergeInput input) {
        cover(input.sources());
        cover(List.of(input.targetCode()));
        List<String> villages = new ArrayList<>(input.sources());
        villages.add(input.targetCode());
        hold(villages, List.of());
        List<Relocation> relocations = planner.merge(input.sources(), input.targetCode());
        LocalDate day = effective(input.effectiveDate(), relocations);
        String name = Texts.clean(input.newName());
        requireFreeName(name, input);
        MovePreview deed = preview(relocations);
        if (input.mark() != null && !input.mark().equals(deed.mark())) {
            throw ProblemException.state("预览之后，这些村的网格、名称或有权管理的账号已有变化，请返回重新预览");
        }
        mover.carry(relocations, day);
        if (name != null) {
            mover.rename(input.targetCode(), name);
        }
        String now = regions.require(input.targetCode()).name;
        record("region.merge", input.targetCode(), now, input.reason(), relocations, deed);
        return mover.view(input.targetCode());
    }

    private void requireFreeName(String name, MergeInput input) {
        boolean taken = name != null
                && regions
                        .list("parentCode = ?1 and name = ?2 and validTo is null", Area.town(input.targetCode()), name)
                        .stream()
                        .anyMatch(r -> !r.code.equals(input.targetCode())
                                && !input.sources().contains(r.code));
        if (taken) {
            throw ProblemException.duplicate("newName", "同一乡镇已有这个名称");
        }
    }

    private LocalDate effective(LocalDate day, List<Relocation> relocations) {
        boolean early = relocations.stream().anyMatch(r -> day.isBefore(r.source().validFrom));
        if (early || day.isAfter(LocalDate.now(clock))) {
            throw ProblemException.invalid("effectiveDate", "生效日期不能早于村的启用日期，也不能晚于今天");
        }
        return day;
    }

    private void cover(List<String> codes) {
        codes.forEach(actor::requireCovers);
    }

    /** The county's own row comes first: merges and moves in one county follow each other. */
    private void hold(List<String> villages, List<String> towns) {
        Set<String> codes = new LinkedHashSet<>(towns);
        for (String village : villages) {
            codes.add(Area.cut(village, Area.COUNTY));
            codes.add(Area.town(village));
            codes.add(village);
        }
        regions.lock(codes);
        List<String> grids = new ArrayList<>();
        villages.forEach(village -> grids.addAll(regions.gridCodes(village)));
        regions.lock(grids);
    }

    private MovePreview preview(List<Relocation> relocations) {
        List<TableMove> moves = new ArrayList<>();
        for (ScopedRows.Kind kind : rows.kinds()) {
            long count = relocations.stream()
                    .mapToLong(r -> rows.count(kind, r.source().code))
                    .sum();
            if (count > 0) {
                moves.add(new TableMove(kind.table(), kind.label(), count));
            }
        }
        Map<String, TableMove> others = new LinkedHashMap<>();
        Map<String, AccountMoved> holders = new TreeMap<>();
        for (Relocation relocation : relocations) {
            AreaMovePlanned planned = new AreaMovePlanned(relocation.source().code, relocation.target());
            accounts.fire(planned);
            planned.accounts().forEach(a -> holders.put(a.username(), new AccountMoved(a.username(), a.displayName())));
            planned.rows().stream()
                    .filter(kept -> kept.count() > 0)
                    .forEach(kept -> others.merge(
                            kept.table(),
                            new TableMove(kept.table(), kept.label(), kept.count()),
                            (one, other) -> new TableMove(one.table(), one.label(), one.rows() + other.rows())));
        }
        moves.addAll(others.values());
        int grids = relocations.stream().mapToInt(Relocation::grids).sum();
        String target = relocations.get(0).target();
        List<String> warnings = warnings(relocations);
        // Not the rows: households come and go all day, and wherever they are they move along.
        List<String> villages = relocations.stream()
                .map(r -> r.source().code + r.source().name + r.source().version)
                .toList();
        String mark = Integer.toHexString(List.of(target, villages, holders.keySet(), grids, warnings)
                .toString()
                .hashCode());
        return new MovePreview(target, moves, List.copyOf(holders.values()), grids, warnings, mark);
    }

    private static List<String> warnings(List<Relocation> relocations) {
        List<String> warnings = new ArrayList<>();
        for (Relocation relocation : relocations) {
            String village = relocation.source().shortName();
            List<Region> renumbered = relocation.renumbered();
            if (!renumbered.isEmpty()) {
                warnings.add(village + "有 " + renumbered.size() + " 个网格的编号与并入村重复，将顺延编号");
            }
            if (!relocation.groups().isEmpty()) {
                warnings.add(village + "有 " + relocation.groups().size() + " 个村民小组的组号与并入村重复，将顺延编号");
            }
            if (!Area.town(relocation.source().code).equals(Area.town(relocation.target()))) {
                warnings.add(village + "将由另一个乡镇管辖，原乡镇的账号不再能看到");
            }
        }
        return warnings;
    }

    private void record(
            String action, String target, String name, String reason, List<Relocation> relocations, MovePreview deed) {
        List<Map<String, String>> sources = relocations.stream()
                .map(r -> Map.of("code", r.source().code, "name", r.source().name))
                .toList();
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("code", target);
        after.put("moves", deed.moves());
        after.put("grids", deed.grids());
        after.put(
                "places", relocations.stream().flatMap(r -> r.steps().stream()).toList());
        after.put("groups", relocations.stream().map(Relocation::groups).toList());
        after.put("accounts", deed.accounts());
        audit.fire(new AuditEvent(
                action,
                "region",
                target,
                name,
                Area.cut(target, RegionLevel.COUNTY.length),
                reason,
                Map.of("sources", sources),
                after));
    }
}
