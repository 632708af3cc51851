package org.touyan.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.touyan.platform.area.AreasChanged;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.RegionViews.NewRegion;
import org.touyan.region.RegionViews.RegionEdit;
import org.touyan.region.RegionViews.RegionView;
import org.touyan.region.RegionViews.Retirement;
import org.touyan.region.grid.GridStaff;
import org.touyan.region.group.VillagerGroup;

/** Makes, edits and retires towns and villages, each in its transaction and inside the caller's area. */
@ApplicationScoped
public class RegionService {
    private final RegionRepository regions;
    private final RegionReader reader;
    private final ScopedRows rows;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;
    private final Event<AuditEvent> audit;
    private final Event<AreasChanged> changed;

    RegionService(
            RegionRepository regions,
            RegionReader reader,
            ScopedRows rows,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock,
            Event<AuditEvent> audit,
            Event<AreasChanged> changed) {
        this.regions = regions;
        this.reader = reader;
        this.rows = rows;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
        this.audit = audit;
        this.changed = changed;
    }

    @Transactional
    RegionView create(NewRegion input) {
        actor.requireCovers(input.parentCode());
        String name = name(input.name());
        if (idempotency.repeated(input.id(), "region.create", input)) {
            return reader.view(regions.find("parentCode = ?1 and name = ?2", input.parentCode(), name)
                    .firstResultOptional()
                    .orElseThrow(() -> ProblemException.state("这个区划已经建过，此后又被修改，请刷新后查看"))
                    .code);
        }
        Region parent = regions.lock(List.of(input.parentCode())).get(input.parentCode());
        requireStanding(parent);
        List<Region> siblings = regions.list("parentCode", parent.code);
        requireFreeName(siblings, name, null);
        RegionNumbers numbers = new RegionNumbers(parent, siblings);
        String asked = Texts.code(input.code());
        String code =
                asked == null ? numbers.next(numbers.kind(input.kind(), name)) : numbers.check(asked, input.kind());
        Region region = new Region(code, name, day("validFrom", input.validFrom()), clock.instant());
        region.kind = input.kind() == null ? region.kind : input.kind();
        regions.insertAll(List.of(region));
        audit.fire(event("region.create", region, null, null, shown(region)));
        changed.fire(new AreasChanged(List.of(code)));
        return reader.view(code);
    }

    @Transactional
    RegionView update(String code, RegionEdit input) {
        Region region = held(code, input.version());
        if (!region.level.isDivision()) {
            throw ProblemException.notFound();
        }
        if (input.kind() != null && input.kind().level != region.level || input.kind() == null && region.kind != null) {
            throw ProblemException.invalid("kind", "类型与级别不符");
        }
        String name = name(input.name());
        requireFreeName(regions.list("parentCode", region.parentCode), name, code);
        Map<String, Object> before = shown(region);
        if (!name.equals(region.name)) {
            region.rename(name);
        }
        region.kind = input.kind();
        region.validFrom = day("validFrom", input.validFrom());
        region.longitude = input.longitude();
        region.latitude = input.latitude();
        regions.flush();
        audit.fire(event("region.update", region, null, before, shown(region)));
        changed.fire(new AreasChanged(List.of(code)));
        return reader.view(code);
    }

    @Transactional
    RegionView retire(String code, Retirement input) {
        String successor = Texts.code(input.successorCode());
        if (successor != null) {
            actor.requireCovers(successor);
        }
        Region region = held(code, input.version());
        if (region.level != RegionLevel.TOWN && region.level != RegionLevel.VILLAGE) {
            throw ProblemException.rule(null, "只能撤销乡镇或村");
        }
        requireSuccessor(region, successor);
        LocalDate day = day("validTo", input.validTo());
        if (day.isBefore(region.validFrom)) {
            throw ProblemException.invalid("validTo", "不能早于启用日期");
        }
        String reason = whyNotEmpty(region);
        if (reason != null) {
            throw ProblemException.state(reason);
        }
        Map<String, Object> before = shown(region);
        region.retire(day, successor);
        regions.flush();
        regions.addChildren(region.parentCode, -1);
        audit.fire(event("region.retire", region, input.reason(), before, shown(region)));
        changed.fire(new AreasChanged(List.of(code)));
        return reader.view(code);
    }

    private String whyNotEmpty(Region region) {
        if (region.childCount > 0) {
            return "下面还有 " + region.childCount + " 个" + region.level.child().label + "，请先撤并或迁移";
        }
        for (ScopedRows.Kind kind : rows.kinds()) {
            // Of those who served only the past is left: grids that still are would be children.
            if (kind.type() != VillagerGroup.class
                    && kind.type() != GridStaff.class
                    && !rows.used(kind, region.code).isEmpty()) {
                return "还有" + kind.label() + "，请先用“撤并村”或“调整隶属”迁走";
            }
        }
        return null;
    }

    private void requireSuccessor(Region region, String code) {
        if (code == null) {
            return;
        }
        Region successor = regions.findById(code);
        if (successor == null || !successor.isValid() || successor.level != region.level || code.equals(region.code)) {
            throw ProblemException.rule("successorCode", "接替者应为同级的现存区划");
        }
    }

    /** Locked, standing, and as the caller saw it. */
    private Region held(String code, int version) {
        actor.requireCovers(code);
        Region region = regions.lock(List.of(code)).get(code);
        requireStanding(region);
        region.requireVersion(version, () -> reader.view(code));
        return region;
    }

    private static void requireStanding(Region region) {
        if (!region.isValid()) {
            throw ProblemException.state(region.name + "已撤并，不能再修改");
        }
    }

    private static void requireFreeName(List<Region> siblings, String name, String except) {
        if (siblings.stream().anyMatch(r -> r.isValid() && r.name.equals(name) && !r.code.equals(except))) {
            throw ProblemException.duplicate("name", "同一上级下已有这个名称");
        }
    }

    private LocalDate day(String field, LocalDate asked) {
        LocalDate today = LocalDate.now(clock);
        if (asked != null && (asked.isAfter(today) || asked.getYear() < 1900)) {
            throw ProblemException.invalid(field, "日期应在 1900 年以后，且不能晚于今天");
        }
        return asked == null ? today : asked;
    }

    private static String name(String text) {
        String name = Texts.clean(text);
        if (name == null) {
            throw ProblemException.invalid("name", "请填写名称");
        }
        return name;
    }

    private static Map<String, Object> shown(Region region) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", region.name);
        shown.put("kind", region.kind);
        shown.put("validFrom", region.validFrom);
        shown.put("validTo", region.validTo);
        shown.put("successorCode", region.successorCode);
        shown.put("longitude", region.longitude);
        shown.put("latitude", region.latitude);
        return shown;
    }

    private static AuditEvent event(String action, Region region, String reason, Object before, Object after) {
        return new AuditEvent(action, "region", region.code, region.name, region.code, reason, before, after);
    }
}
