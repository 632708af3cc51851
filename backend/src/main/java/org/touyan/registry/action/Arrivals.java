package org.touyan.registry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.FamilyChanges;
import org.touyan.registry.FamilyChanges.FamilyChange;
import org.touyan.registry.Household;
import org.touyan.registry.HouseholdPages;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.RegistryRecord;
import org.touyan.registry.Resident;
import org.touyan.registry.ResidentInputs.NewResident;
import org.touyan.registry.ResidentRepository;
import org.touyan.registry.ResidentService;
import org.touyan.registry.ResidentViews.ResidentFacts;
import org.touyan.registry.action.ActionInputs.Birth;
import org.touyan.registry.action.ActionInputs.MarriageIn;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.LifeEvents;
import org.touyan.registry.history.NewEvent;

/** Who comes into a household: is born, or marries in. */
@ApplicationScoped
class Arrivals {
    private final ActionStart start;
    private final Departures departures;
    private final Heads heads;
    private final FamilyChanges changes;
    private final ResidentRepository residents;
    private final ResidentService service;
    private final RegistryRecord record;
    private final LifeEvents events;
    private final HouseholdPages pages;
    private final Idempotency idempotency;

    Arrivals(
            ActionStart start,
            Departures departures,
            Heads heads,
            FamilyChanges changes,
            ResidentRepository residents,
            ResidentService service,
            RegistryRecord record,
            LifeEvents events,
            HouseholdPages pages,
            Idempotency idempotency) {
        this.start = start;
        this.departures = departures;
        this.heads = heads;
        this.changes = changes;
        this.residents = residents;
        this.service = service;
        this.record = record;
        this.events = events;
        this.pages = pages;
        this.idempotency = idempotency;
    }

    @Transactional
    HouseholdView birth(UUID id, Birth body) {
        if (idempotency.repeated(body.person().id(), "resident.birth:" + id, body)) {
            return pages.household(id);
        }
        FamilyChange change = start.household(id, body.version(), body.person().birthDate());
        Household home = change.household(id);
        Resident child = join(change, home, body.person());
        if (child.birthDate == null) {
            throw ProblemException.invalid("person.birthDate", "请填写出生日期");
        }
        record.resident(
                "resident.birth",
                child,
                null,
                NewEvent.of(LifeEventKind.BIRTH, home, child.name + "出生")
                        .on(child.birthDate)
                        .because(trimmed(body.reason())));
        return pages.view(home);
    }

    /** @param body of somebody from outside, or naming a person of another household here */
    HouseholdView marriageIn(UUID id, MarriageIn body) {
        if ((body.person() == null) == (body.residentId() == null)) {
            throw ProblemException.invalid("person", "请填写婚入的人，或选择已在册的人，二者填一");
        }
        UUID former = body.residentId() == null ? null : residents.homeOf(body.residentId());
        if (body.residentId() != null && former == null) {
            throw ProblemException.notFound();
        }
        return marriageIn(id, former, body);
    }

    @Transactional
    HouseholdView marriageIn(UUID id, UUID former, MarriageIn body) {
        if (body.person() != null) {
            return fromOutside(id, body);
        }
        if (id.equals(former)) {
            throw ProblemException.rule("residentId", "此人已是本户成员");
        }
        FamilyChange change = start.household(id, body, former);
        Household home = change.household(id);
        Household left = change.household(former);
        ActionStart.requireCurrent(home);
        Resident person = residents.require(body.residentId());
        ActionStart.requireCurrent(person);
        if (body.relation() == null || body.relation().isBlank()) {
            throw ProblemException.invalid("relation", "请选择与户主关系");
        }
        comeFrom(change, left, home, person, body);
        return pages.view(home);
    }

    private HouseholdView fromOutside(UUID id, MarriageIn body) {
        if (idempotency.repeated(body.person().id(), "resident.marry-in:" + id, body)) {
            return pages.household(id);
        }
        FamilyChange change = start.household(id, body);
        Household home = change.household(id);
        Resident person = join(change, home, body.person());
        record.resident(
                "resident.marry-in",
                person,
                null,
                NewEvent.of(LifeEventKind.MARRIED_IN, home, person.name + "婚入")
                        .on(body.eventDate())
                        .because(trimmed(body.reason())));
        return pages.view(home);
    }

    private void comeFrom(FamilyChange change, Household left, Household home, Resident person, MarriageIn body) {
        ResidentFacts before = ResidentFacts.of(person);
        var was = person.status;
        departures.go(change, left, person, org.touyan.registry.ResidentStatus.MOVED_OUT, body);
        heads.relateAll(List.of(person), Map.of(person.id, body.relation()), "relation");
        person.householdId = home.id;
        person.area = home.area;
        Departures.settle(person, body.eventDate());
        person.status = was;
        person.updatedAt = changes.now();
        change.finish("residentId");
        LocalDate day = body.eventDate();
        String why = trimmed(body.reason());
        events.record(NewEvent.of(LifeEventKind.MARRIED_OUT, left, person.name + "婚出，嫁娶到 " + home.number + " 户")
                .about(person)
                .on(day)
                .because(why)
                .related(home.id));
        record.resident(
                "resident.marry-in",
                person,
                before,
                NewEvent.of(LifeEventKind.MARRIED_IN, home, person.name + "由 " + left.number + " 户婚入")
                        .on(day)
                        .because(why)
                        .related(left.id));
    }

    /** Faults of the person are named as this form names them. */
    private Resident join(FamilyChange change, Household home, NewResident person) {
        return service.join(change, home, person, "person.");
    }

    private static String trimmed(String reason) {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
