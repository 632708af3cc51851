package org.touyan.registry.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.FamilyChanges;
import org.touyan.registry.FamilyChanges.FamilyChange;
import org.touyan.registry.Household;
import org.touyan.registry.HouseholdPages;
import org.touyan.registry.HouseholdRepository;
import org.touyan.registry.Resident;
import org.touyan.registry.ResidentRepository;
import org.touyan.registry.WaitingApprovals;
import org.touyan.registry.action.ActionInputs.Act;

/** How an action begins: families held, version and day checked, nothing of theirs waiting for a second person. */
@ApplicationScoped
class ActionStart {
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    private final FamilyChanges changes;
    private final HouseholdRepository households;
    private final ResidentRepository residents;
    private final HouseholdPages pages;
    private final WaitingApprovals waiting;
    private final Clock clock;

    ActionStart(
            FamilyChanges changes,
            HouseholdRepository households,
            ResidentRepository residents,
            HouseholdPages pages,
            WaitingApprovals waiting,
            Clock clock) {
        this.changes = changes;
        this.households = households;
        this.residents = residents;
        this.pages = pages;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** @param others households that the action touches besides; null for none */
    FamilyChange household(UUID id, Integer version, LocalDate day, UUID... others) {
        FamilyChange change =
                changes.begin(Stream.concat(Stream.of(id), Stream.of(others)).toArray(UUID[]::new));
        Household household = change.household(id);
        household.requireVersion(version, () -> pages.view(household));
        requireDay(day);
        waiting.requireNone(change);
        return change;
    }

    FamilyChange household(UUID id, Act act, UUID... others) {
        return household(id, act.version(), act.eventDate(), others);
    }

    /** @param home of the person, looked up before the transaction */
    FamilyChange resident(UUID id, UUID home, Act act) {
        FamilyChange change = changes.begin(home);
        Household household = change.household(home);
        Resident person = residents.require(id);
        person.requireVersion(act.version(), () -> pages.view(person, household));
        requireDay(act.eventDate());
        waiting.requireNone(change);
        return change;
    }

    /** The carrying out of what was asked before: the request itself is what waits. */
    FamilyChange approved(UUID household) {
        return changes.begin(household);
    }

    private void requireDay(LocalDate day) {
        if (day == null) {
            return;
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw ProblemException.invalid("eventDate", "发生日期不能晚于今天");
        }
        if (day.isBefore(EARLIEST)) {
            throw ProblemException.invalid("eventDate", "发生日期过早");
        }
    }

    static void requireCurrent(Household household) {
        if (!household.status.isCurrent()) {
            throw ProblemException.state("该户" + household.status.label + "，不能办理");
        }
    }

    static void requireCurrent(Resident person) {
        if (!person.isCurrent()) {
            throw ProblemException.state(person.name + person.status.label + "，不能办理");
        }
    }

    /** One of the household's people, at the field that named him. */
    static Resident of(List<Resident> people, UUID id, String field, String message) {
        return people.stream()
                .filter(one -> one.id.equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.rule(field, message));
    }
}
