package org.touyan.registry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.FamilyChanges;
import org.touyan.registry.FamilyChanges.FamilyChange;
import org.touyan.registry.FieldErrors;
import org.touyan.registry.Household;
import org.touyan.registry.HouseholdMerged;
import org.touyan.registry.HouseholdPages;
import org.touyan.registry.HouseholdRepository;
import org.touyan.registry.HouseholdSplit;
import org.touyan.registry.HouseholdStatus;
import org.touyan.registry.HouseholdViews.HouseholdFacts;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.Neighbourhood;
import org.touyan.registry.RegistryRecord;
import org.touyan.registry.Resident;
import org.touyan.registry.ResidentStatus;
import org.touyan.registry.action.ActionInputs.Merge;
import org.touyan.registry.action.ActionInputs.Split;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.LifeEvents;
import org.touyan.registry.history.NewEvent;

/** One family becomes two, or two become one. People keep their rows, so that their histories go with them. */
@ApplicationScoped
class Splits {
    private final ActionStart start;
    private final Heads heads;
    private final Closings closings;
    private final FamilyChanges changes;
    private final HouseholdRepository households;
    private final Neighbourhood neighbourhood;
    private final RegistryRecord record;
    private final LifeEvents events;
    private final HouseholdPages pages;
    private final Event<HouseholdSplit> splitDone;
    private final Event<HouseholdMerged> mergeDone;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    Splits(
            ActionStart start,
            Heads heads,
            Closings closings,
            FamilyChanges changes,
            HouseholdRepository households,
            Neighbourhood neighbourhood,
            RegistryRecord record,
            LifeEvents events,
            HouseholdPages pages,
            Event<HouseholdSplit> splitDone,
            Event<HouseholdMerged> mergeDone,
            Idempotency idempotency,
            CurrentActor actor) {
        this.start = start;
        this.heads = heads;
        this.closings = closings;
        this.changes = changes;
        this.households = households;
        this.neighbourhood = neighbourhood;
        this.record = record;
        this.events = events;
        this.pages = pages;
        this.splitDone = splitDone;
        this.mergeDone = mergeDone;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    /** @return the new household */
    @Transactional
    HouseholdView split(UUID id, Split body) {
        if (idempotency.repeated(body.id(), "household.split:" + id, body)) {
            return pages.household(body.id());
        }
        FamilyChange change = start.household(id, body);
        Household home = change.household(id);
        ActionStart.requireCurrent(home);
        HouseholdFacts before = HouseholdFacts.of(home);
        List<Resident> there = change.current(home);
        List<Resident> leaving = new ArrayList<>();
        body.residentIds().forEach(one -> leaving.add(ActionStart.of(there, one, "residentIds", "所选的人不是本户在家或外出的成员")));
        if (leaving.size() == there.size()) {
            throw ProblemException.rule("residentIds", "至少要有一人留在原户");
        }
        Resident head = ActionStart.of(leaving, body.headId(), "headId", "新户户主应在分出的成员中");
        handOver(home, there, leaving, body);
        Household fresh = fresh(home, head, body);
        change.add(fresh);
        head.relation = Resident.HEAD;
        fresh.headIs(head);
        fresh.membersAre(leaving.size());
        households.persistAndFlush(fresh);
        List<Resident> others = leaving.stream().filter(one -> one != head).toList();
        heads.relateAll(others, body.relations(), "relations");
        leaving.forEach(person -> move(person, fresh));
        change.finish("residentIds");

        String why = body.reason().strip();
        record.household(
                "household.split",
                home,
                before,
                NewEvent.of(
                                LifeEventKind.SPLIT,
                                home,
                                head.name + (others.isEmpty() ? "" : "等 " + leaving.size() + " 人") + "分出，另立新户 "
                                        + fresh.number)
                        .on(body.eventDate())
                        .because(why)
                        .related(fresh.id));
        record.household(
                "household.create",
                fresh,
                null,
                NewEvent.of(LifeEventKind.SPLIT, fresh, head.name + "由 " + home.number + " 户分出，立为户主")
                        .about(head)
                        .on(body.eventDate())
                        .because(why)
                        .related(home.id));
        tell(LifeEventKind.SPLIT, others, fresh, home, "由 " + home.number + " 户分出", body.eventDate(), why);
        splitDone.fire(
                new HouseholdSplit(home.id, fresh.id, there.size() - leaving.size(), leaving.size(), body.eventDate()));
        return pages.view(fresh);
    }

    /** When the head goes with those who leave, who stays gets another. */
    private void handOver(Household home, List<Resident> there, List<Resident> leaving, Split body) {
        if (leaving.stream().noneMatch(home::isHead)) {
            return;
        }
        if (body.remainingHeadId() == null) {
            throw ProblemException.rule("remainingHeadId", "原户主分出，请为留下的成员选择户主");
        }
        List<Resident> staying =
                there.stream().filter(one -> !leaving.contains(one)).toList();
        heads.appoint(
                home,
                staying,
                body.remainingHeadId(),
                body.remainingRelations(),
                "remainingHeadId",
                "remainingRelations");
    }

    /** In the same village, contact grid and standing as the old one. */
    private Household fresh(Household home, Resident head, Split body) {
        FieldErrors errors = new FieldErrors("");
        neighbourhood.checkGroup(home.village(), body.groupNumber(), errors);
        errors.refuse();
        Household fresh = new Household(
                body.id() == null ? ScopedEntity.newId() : body.id(),
                home.area,
                households.nextNumber(home.village(), body.groupNumber()),
                actor.get().accountId(),
                changes.now());
        fresh.status = HouseholdStatus.RESIDENT;
        fresh.registeredHere = home.registeredHere;
        fresh.registeredSince = home.registeredHere ? body.eventDate() : null;
        fresh.livesHere = head.livesHere;
        fresh.livesSince = head.livesHere ? body.eventDate() : null;
        fresh.isMember = home.isMember;
        fresh.memberSince = home.memberSince;
        fresh.liesAt(body.address(), home.longitude, home.latitude);
        return fresh;
    }

    private void move(Resident person, Household to) {
        person.householdId = to.id;
        person.area = to.area;
        person.updatedAt = changes.now();
    }

    /** @return the household that took the other in */
    @Transactional
    HouseholdView merge(UUID id, Merge body) {
        if (id.equals(body.intoId())) {
            throw ProblemException.rule("intoId", "不能并入本户");
        }
        FamilyChange change = start.household(id, body, body.intoId());
        Household home = change.household(id);
        Household into = change.household(body.intoId());
        ActionStart.requireCurrent(home);
        if (!into.status.isCurrent()) {
            throw ProblemException.rule("intoId", "所选的户" + into.status.label + "，不能并入");
        }
        if (!into.village().equals(home.village())) {
            throw ProblemException.rule("intoId", "只能并入本村的户；请先办理迁村");
        }
        HouseholdFacts before = HouseholdFacts.of(home);
        HouseholdFacts intoBefore = HouseholdFacts.of(into);
        List<Resident> moving = change.current(home);
        heads.relateAll(moving, body.relations(), "relations");
        moving.forEach(person -> move(person, into));
        households.flush();
        closings.close(change, home, HouseholdStatus.CANCELLED, ResidentStatus.CANCELLED, body.eventDate());
        change.finish("intoId");
        String why = body.reason().strip();
        record.household(
                "household.merge",
                home,
                before,
                NewEvent.of(LifeEventKind.MERGED, home, "全户 " + moving.size() + " 人并入 " + into.number + " 户，本户注销")
                        .on(body.eventDate())
                        .because(why)
                        .related(into.id));
        record.household(
                "household.merge",
                into,
                intoBefore,
                NewEvent.of(LifeEventKind.MERGED, into, home.headName + "户 " + home.number + " 并入")
                        .on(body.eventDate())
                        .because(why)
                        .related(home.id));
        tell(LifeEventKind.MERGED, moving, into, home, "由 " + home.number + " 户并入", body.eventDate(), why);
        mergeDone.fire(new HouseholdMerged(home.id, into.id, body.eventDate()));
        return pages.view(into);
    }

    /** Each person's own history says how he came to this household. */
    private void tell(
            LifeEventKind kind,
            List<Resident> people,
            Household to,
            Household from,
            String how,
            java.time.LocalDate day,
            String why) {
        events.record(people.stream()
                .map(person -> NewEvent.of(kind, to, person.name + how)
                        .about(person)
                        .on(day)
                        .because(why)
                        .related(from.id))
                .toList());
    }
}
