package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.registry.HouseholdViews.HouseholdFacts;
import org.touyan.registry.ResidentViews.ResidentFacts;
import org.touyan.registry.history.FieldChange;
import org.touyan.registry.history.FieldChanges;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.LifeEvents;
import org.touyan.registry.history.NewEvent;

/**
 * Writes a change down twice: for those who audit (who did what, with both states whole) and for those who look after the
 * family (what became of it, in words).
 */
@ApplicationScoped
public class RegistryRecord {
    private final Event<AuditEvent> audit;
    private final LifeEvents events;
    private final FieldChanges changes;

    RegistryRecord(Event<AuditEvent> audit, LifeEvents events, FieldChanges changes) {
        this.audit = audit;
        this.events = events;
        this.changes = changes;
    }

    /** @param before null for a new household */
    public void household(String action, Household household, HouseholdFacts before, NewEvent event) {
        HouseholdFacts after = HouseholdFacts.of(household);
        audit.fire(new AuditEvent(
                action,
                "household",
                household.id.toString(),
                household.headName + " " + household.number,
                household.area,
                event.reason(),
                before,
                after));
        tell(before == null ? event : event.with(changes.between(before, after)));
    }

    /** @param before null for a new person */
    public void resident(String action, Resident person, ResidentFacts before, NewEvent event) {
        ResidentFacts after = ResidentFacts.of(person);
        auditOf(action, person, before, event.reason());
        tell((before == null ? event : event.with(changes.between(before, after))).about(person));
    }

    /** A form that was saved as it was is nothing to tell. */
    private void tell(NewEvent event) {
        if (event.kind() != LifeEventKind.EDITED || !event.changes().isEmpty()) {
            events.record(event);
        }
    }

    /** For what follows from a change that is in the history already: the former head of a new one. */
    public void auditOf(String action, Resident person, ResidentFacts before, String reason) {
        audit.fire(new AuditEvent(
                action,
                "resident",
                person.id.toString(),
                person.name,
                person.area,
                reason,
                before,
                ResidentFacts.of(person)));
    }

    public List<FieldChange> between(Record before, Record after) {
        return changes.between(before, after);
    }
}
