package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.HouseholdViews.LabelEnd;
import org.touyan.registry.HouseholdViews.LabelMark;
import org.touyan.registry.HouseholdViews.NewLabel;
import org.touyan.registry.Labels.Label;
import org.touyan.registry.Labels.Subject;
import org.touyan.registry.ResidentViews.ResidentView;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.LifeEvents;
import org.touyan.registry.history.NewEvent;

/** Puts labels on households and people and ends them; each on the record. */
@ApplicationScoped
public class LabelService {
    private final HouseholdRepository households;
    private final ResidentRepository residents;
    private final BorneLabelRepository held;
    private final Labels labels;
    private final HouseholdPages pages;
    private final Idempotency idempotency;
    private final LifeEvents events;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    LabelService(
            HouseholdRepository households,
            ResidentRepository residents,
            BorneLabelRepository held,
            Labels labels,
            HouseholdPages pages,
            Idempotency idempotency,
            LifeEvents events,
            Event<AuditEvent> audit,
            Clock clock) {
        this.households = households;
        this.residents = residents;
        this.held = held;
        this.labels = labels;
        this.pages = pages;
        this.idempotency = idempotency;
        this.events = events;
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
    public HouseholdView endOfHousehold(UUID id, UUID label, LabelEnd body) {
        households.hold(id);
        Household household = households.require(id);
        end(Bearer.of(household), label, body, () -> pages.view(household));
        return pages.view(household);
    }

    /** Of two who label him at once, one waits for the other: his household is held. */
    public ResidentView addToResident(UUID id, NewLabel body) {
        return addToResident(id, residents.homeOf(id), body);
    }

    @Transactional
    ResidentView addToResident(UUID id, UUID home, NewLabel body) {
        households.hold(ProblemException.present(home));
        Resident resident = residents.require(id);
        add(
                Bearer.of(resident, households.require(home)),
                body,
                (label, own) -> new ResidentLabel(label, resident, own.code(), own.validFrom(), own.validTo()));
        return pages.resident(id);
    }

    public ResidentView endOfResident(UUID id, UUID label, LabelEnd body) {
        return endOfResident(id, residents.homeOf(id), label, body);
    }

    @Transactional
    ResidentView endOfResident(UUID id, UUID home, UUID label, LabelEnd body) {
        households.hold(ProblemException.present(home));
        Resident resident = residents.require(id);
        end(Bearer.of(resident, households.require(home)), label, body, () -> pages.resident(id));
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
        record("label", bearer, null, null, facts(one, label));
        events.record(bearer.event(LifeEventKind.LABELLED, "加", label).on(body.validFrom()));
    }

    /** It holds until yesterday; a label that has ended stays as it is. */
    private void end(Bearer bearer, UUID id, LabelEnd body, Supplier<?> fresh) {
        BorneLabel one = held.find(bearer.subject, bearer.id, id).orElseThrow(ProblemException::notFound);
        Label label = labels.find(one.labelCode).orElseThrow(ProblemException::notFound);
        one.requireVersion(body.version(), fresh);
        LabelFacts before = facts(one, label);
        one.end(LocalDate.now(clock));
        LabelFacts after = facts(one, label);
        if (!after.equals(before)) {
            held.flush();
            record("unlabel", bearer, body.reason().strip(), before, after);
            events.record(bearer.event(LifeEventKind.UNLABELLED, "终止", label)
                    .because(body.reason().strip()));
        }
    }

    private static LabelFacts facts(BorneLabel one, Label label) {
        return new LabelFacts(label.mark(), one.validFrom, one.validTo, one.sourceDepartment);
    }

    private void record(String action, Bearer bearer, String reason, LabelFacts before, LabelFacts after) {
        audit.fire(new AuditEvent(
                bearer.type + "." + action,
                bearer.type,
                bearer.id.toString(),
                bearer.name,
                bearer.home.area,
                reason,
                before,
                after));
    }

    /** @param type and name, as the record calls who bears the label. @param word as a message calls him */
    private record Bearer(
            Subject subject, UUID id, Household home, Resident person, String type, String name, String word) {
        static Bearer of(Household h) {
            return new Bearer(Subject.HOUSEHOLD, h.id, h, null, "household", h.headName + " " + h.number, "该户");
        }

        static Bearer of(Resident r, Household home) {
            return new Bearer(Subject.RESIDENT, r.id, home, r, "resident", r.name, "此人");
        }

        NewEvent event(LifeEventKind kind, String verb, Label label) {
            NewEvent event = NewEvent.of(
                            kind, home, verb + (person == null ? "" : person.name + "的") + "“" + label.name() + "”标签")
                    .label(label.code());
            return person == null ? event : event.about(person);
        }
    }
}
