package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.HouseholdViews.LabelMark;
import org.touyan.registry.HouseholdViews.NewLabel;
import org.touyan.registry.Labels.Label;

/** Puts labels on households and ends them; each on the record. */
@ApplicationScoped
public class LabelService {
    private final HouseholdRepository households;
    private final HouseholdLabelRepository held;
    private final Labels labels;
    private final HouseholdPages pages;
    private final Idempotency idempotency;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    LabelService(
            HouseholdRepository households,
            HouseholdLabelRepository held,
            Labels labels,
            HouseholdPages pages,
            Idempotency idempotency,
            Event<AuditEvent> audit,
            Clock clock) {
        this.households = households;
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
    public HouseholdView add(UUID householdId, NewLabel body) {
        Household household = households.require(householdId);
        Label label = labels.require("code", body.code());
        if (label.subject() != Labels.Subject.HOUSEHOLD) {
            throw ProblemException.invalid("code", "这个标签只用于个人");
        }
        if (body.validTo() != null && !body.validTo().isAfter(body.validFrom())) {
            throw ProblemException.invalid("validTo", "失效日期应晚于生效日期");
        }
        if (idempotency.repeated(body.id(), "label.create:" + householdId, body)) {
            return pages.view(household);
        }
        boolean again = held.ofHousehold(householdId).stream()
                .anyMatch(one -> one.labelCode.equals(body.code()) && one.overlaps(body.validFrom(), body.validTo()));
        if (again) {
            throw ProblemException.duplicate("code", "该户在这段时间已有“" + label.name() + "”标签");
        }
        UUID id = body.id() == null ? ScopedEntity.newId() : body.id();
        HouseholdLabel one = new HouseholdLabel(id, household, body.code(), body.validFrom(), body.validTo());
        one.sourceDepartment = Texts.clean(body.sourceDepartment());
        held.persistAndFlush(one);
        record("household.label", household, null, facts(one, label));
        return pages.view(household);
    }

    /** It holds until yesterday; a label that has ended stays as it is. */
    @Transactional
    public HouseholdView end(UUID householdId, UUID id) {
        Household household = households.require(householdId);
        HouseholdLabel one = held.findByIdOptional(id)
                .filter(label -> label.householdId.equals(householdId))
                .orElseThrow(ProblemException::notFound);
        Label label = labels.find(one.labelCode).orElseThrow(ProblemException::notFound);
        LabelFacts before = facts(one, label);
        one.end(LocalDate.now(clock));
        LabelFacts after = facts(one, label);
        if (!after.equals(before)) {
            record("household.unlabel", household, before, after);
        }
        return pages.view(household);
    }

    private static LabelFacts facts(HouseholdLabel one, Label label) {
        return new LabelFacts(label.mark(), one.validFrom, one.validTo, one.sourceDepartment);
    }

    private void record(String action, Household household, LabelFacts before, LabelFacts after) {
        String name = household.headName + " " + household.number;
        audit.fire(new AuditEvent(
                action, "household", household.id.toString(), name, household.area, null, before, after));
    }
}
