package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.HouseholdViews.LabelMark;
import org.touyan.registry.HouseholdViews.NewLabel;
import org.touyan.registry.Labels.Label;
import org.touyan.registry.Labels.Subject;
import org.touyan.registry.ResidentViews.ResidentView;

/** Puts labels on households and people and ends them; each on the record. */
@ApplicationScoped
public class LabelService {
    private final HouseholdRepository households;
    private final ResidentRepository residents;
    private final BorneLabelRepository held;
    private final Labels labels;
    private final HouseholdPages pages;
    private final Idempotency idempotency;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    LabelService(
            HouseholdRepository households,
            ResidentRepository residents,
            BorneLabelRepository held,
            Labels labels,
            HouseholdPages pages,
            Idempotency idempotency,
            Event<AuditEvent> audit,
            Clock clock) {
        this.households = households;
        this.residents = residents;
        this.held = held;
        this.labels = labels;
        this.pages = pages;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the record keeps of a label. */
    public record LabelFacts(LabelMark label, LocalDate validFrom, LocalDate validTo, String sourceDepartment) {}

    @Transactional
    public HouseholdView addToHousehold(UUID id, NewLabel body) {
        households.hold(id);
        Household household = households.require(id);
        add(
                Bearer.of(household),
                body,
                (label, own) -> new HouseholdLabel(label, household, own.code(), own.validFrom(), own.validTo()));
        return pages.view(household);
    }

    @Transactional
    public HouseholdView endOfHousehold(UUID id, UUID label) {
        Household household = households.require(id);
        end(Bearer.of(household), label);
        return pages.view(household);
    }

    @Transactional
    public ResidentView addToResident(UUID id, NewLabel body) {
        Resident resident = residents.require(id);
        add(
                Bearer.of(resident),
                body,
                (label, own) -> new ResidentLabel(label, resident, own.code(), own.validFrom(), own.validTo()));
        return pages.resident(id);
    }

    @Transactional
    public ResidentView endOfResident(UUID id, UUID label) {
        Resident resident = residents.require(id);
        end(Bearer.of(resident), label);
        return pages.resident(id);
    }

    private void add(Bearer bearer, NewLabel body, BiFunction<UUID, NewLabel, BorneLabel> made) {
        Label label = labels.require("code", body.code());
        if (label.subject() != bearer.subject) {
            throw ProblemException.invalid("code", "这个标签只用于" + label.subject().people);
        }
        if (body.validTo() != null && !body.validTo().isAfter(body.validFrom())) {
            throw ProblemException.invalid("validTo", "失效日期应晚于生效日期");
        }
        if (idempotency.repeated(body.id(), "label.create:" + bearer.id, body)) {
            return;
        }
        boolean again = held.of(bearer.subject, bearer.id).stream()
                .anyMatch(one -> one.labelCode.equals(body.code()) && one.overlaps(body.validFrom(), body.validTo()));
        if (again) {
            throw ProblemException.duplicate("code", bearer.word + "在这段时间已有“" + label.name() + "”标签");
        }
        BorneLabel one = made.apply(body.id() == null ? ScopedEntity.newId() : body.id(), body);
        one.sourceDepartment = Texts.clean(body.sourceDepartment());
        held.add(one);
        record("label", bearer, null, facts(one, label));
    }

    /** It holds until yesterday; a label that has ended stays as it is. */
    private void end(Bearer bearer, UUID id) {
        BorneLabel one = held.find(bearer.subject, bearer.id, id).orElseThrow(ProblemException::notFound);
        Label label = labels.find(one.labelCode).orElseThrow(ProblemException::notFound);
        LabelFacts before = facts(one, label);
        one.end(LocalDate.now(clock));
        LabelFacts after = facts(one, label);
        if (!after.equals(before)) {
            record("unlabel", bearer, before, after);
        }
    }

    private static LabelFacts facts(BorneLabel one, Label label) {
        return new LabelFacts(label.mark(), one.validFrom, one.validTo, one.sourceDepartment);
    }

    private void record(String action, Bearer bearer, LabelFacts before, LabelFacts after) {
        audit.fire(new AuditEvent(
                bearer.type + "." + action,
                bearer.type,
                bearer.id.toString(),
                bearer.name,
                bearer.area,
                null,
                before,
                after));
    }

    /** @param type and name, as the record calls who bears the label. @param word as a message calls him */
    private record Bearer(Subject subject, UUID id, String area, String type, String name, String word) {
        static Bearer of(Household h) {
            return new Bearer(Subject.HOUSEHOLD, h.id, h.area, "household", h.headName + " " + h.number, "该户");
        }

        static Bearer of(Resident r) {
            return new Bearer(Subject.RESIDENT, r.id, r.area, "resident", r.name, "此人");
        }
    }
}
