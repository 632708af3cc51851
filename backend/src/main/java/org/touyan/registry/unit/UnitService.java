package org.touyan.registry.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.AsOf;
import org.touyan.registry.FieldErrors;
import org.touyan.registry.Phone;
import org.touyan.registry.unit.UnitViews.UnitEnding;
import org.touyan.registry.unit.UnitViews.UnitFacts;
import org.touyan.registry.unit.UnitViews.UnitForm;
import org.touyan.registry.unit.UnitViews.UnitView;

/** Departments, companies and co-operatives: entered, changed, ended. */
@ApplicationScoped
public class UnitService {
    private final UnitRepository units;
    private final PastUnitList past;
    private final AreaNames names;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    UnitService(
            UnitRepository units,
            PastUnitList past,
            AreaNames names,
            Idempotency idempotency,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.units = units;
        this.past = past;
        this.names = names;
        this.idempotency = idempotency;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<UnitView> page(UnitQuery query) {
        if (query.sort != null) {
            throw ProblemException.invalid("sort", "单位列表不能指定排序");
        }
        AsOf asOf = AsOf.of(query.asOf, clock);
        if (asOf != null) {
            Page<UnitView> then = past.page(query, asOf);
            Map<String, AreaName> places =
                    names.find(then.items().stream().map(UnitView::area).collect(Collectors.toSet()));
            return then.map(unit -> unit.in(places.get(unit.area()).name()));
        }
        Page<Unit> page = units.page(query);
        Map<String, AreaName> places = places(page.items());
        return page.map(unit -> view(unit, places));
    }

    @Transactional
    public UnitView get(UUID id) {
        return view(units.require(id));
    }

    /** @param asOf a past day, null for now */
    @Transactional
    public UnitView get(UUID id, String asOf) {
        AsOf then = AsOf.of(asOf, clock);
        if (then == null) {
            return get(id);
        }
        UnitView unit = past.unit(id, then).orElseThrow(ProblemException::notFound);
        return unit.in(names.name(unit.area()));
    }

    @Transactional
    public UnitView create(UnitForm body) {
        actor.requireCovers(body.area());
        if (idempotency.repeated(body.id(), "unit.create", body)) {
            return get(body.id());
        }
        Unit unit = new Unit(body.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        fill(unit, body);
        units.persistAndFlush(unit);
        record("unit.create", unit, null, null);
        return view(unit);
    }

    @Transactional
    public UnitView edit(UUID id, UnitForm body) {
        Unit unit = requireExisting(id, body.version());
        actor.requireCovers(body.area());
        past.keep(id);
        UnitFacts before = UnitFacts.of(unit);
        fill(unit, body);
        units.flush();
        record("unit.update", unit, null, before);
        return view(unit);
    }

    @Transactional
    public UnitView end(UUID id, UnitEnding body) {
        Unit unit = requireExisting(id, body.version());
        past.keep(id);
        UnitFacts before = UnitFacts.of(unit);
        unit.endedOn = today();
        unit.endReason = Texts.clean(body.reason());
        unit.updatedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        units.flush();
        record("unit.end", unit, unit.endReason, before);
        return view(unit);
    }

    private Unit requireExisting(UUID id, Integer version) {
        Unit unit = units.require(id);
        if (version == null) {
            throw ProblemException.invalid("version", "缺少版本号");
        }
        unit.requireVersion(version, () -> view(unit));
        if (unit.endedOn != null) {
            throw ProblemException.state("该单位已于 " + unit.endedOn + " 注销");
        }
        return unit;
    }

    private void fill(Unit unit, UnitForm form) {
        FieldErrors errors = new FieldErrors("");
        String code = creditCode(form, errors);
        String phone = Phone.parse(form.phone());
        errors.require(phone != null || Texts.clean(form.phone()) == null, "phone", "电话应为手机号，或带区号的固定电话");
        errors.require(form.area().length() <= Area.VILLAGE, "area", "单位登记在县、乡镇或村（社区）");
        names.unknown(List.of(form.area())).ifPresent(place -> errors.add("area", "没有这个区域：" + place));
        errors.require(form.foundedOn() == null || !form.foundedOn().isAfter(today()), "foundedOn", "成立日期不能晚于今天");
        errors.refuse();
        refuseBorne(code, unit.id);
        unit.kind = form.kind();
        unit.rename(Texts.clean(form.name()));
        unit.area = form.area();
        unit.creditCode = code;
        unit.legalPerson = Texts.personName(form.legalPerson());
        unit.phone = phone;
        unit.address = Texts.clean(form.address());
        unit.foundedOn = form.foundedOn();
        unit.remarks = Texts.clean(form.remarks());
        unit.updatedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String creditCode(UnitForm form, FieldErrors errors) {
        if (Texts.clean(form.creditCode()) == null) {
            return null;
        }
        try {
            return CreditCode.parse(form.creditCode());
        } catch (CreditCode.Invalid e) {
            errors.add("creditCode", e.getMessage());
            return null;
        }
    }

    /** A code is one unit's only, in the whole county. */
    private void refuseBorne(String code, UUID except) {
        if (code != null) {
            units.bearer(code).filter(bearer -> !bearer.id().equals(except)).ifPresent(bearer -> {
                throw ProblemException.duplicate(
                        "creditCode",
                        actor.get().covers(bearer.area()) ? "该代码已登记为“" + bearer.name() + "”" : "该代码已登记在您管辖范围之外");
            });
        }
    }

    private UnitView view(Unit unit) {
        return view(unit, places(List.of(unit)));
    }

    private Map<String, AreaName> places(Collection<Unit> shown) {
        return names.find(shown.stream().map(unit -> unit.area).collect(Collectors.toSet()));
    }

    private UnitView view(Unit u, Map<String, AreaName> places) {
        return new UnitView(
                u.id,
                u.kind,
                u.name,
                u.creditCode,
                u.area,
                places.get(u.area).name(),
                u.legalPerson,
                u.phone,
                u.address,
                u.foundedOn,
                u.endedOn,
                u.endReason,
                u.remarks,
                u.version,
                null,
                actions(u));
    }

    private List<ActionView> actions(Unit unit) {
        if (!actor.get().may(Permission.UNIT_WRITE)) {
            return List.of();
        }
        return unit.endedOn == null
                ? List.of(ActionView.enabled("edit"), ActionView.enabled("end"))
                : List.of(ActionView.disabled("edit", "该单位已注销"), ActionView.disabled("end", "该单位已注销"));
    }

    private void record(String action, Unit unit, String reason, Object before) {
        audit.fire(new AuditEvent(
                action, "unit", unit.id.toString(), unit.name, unit.area, reason, before, UnitFacts.of(unit)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
