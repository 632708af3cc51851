package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids;
import org.touyan.region.RegionSummaries;
import org.touyan.registry.HouseholdViews.HouseholdEdit;
import org.touyan.registry.HouseholdViews.HouseholdFacts;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.HouseholdViews.NewHousehold;
import org.touyan.registry.HouseholdViews.Place;
import org.touyan.registry.HouseholdViews.Standing;

/** Creates and edits households: people, number, sums and record in one transaction. */
@ApplicationScoped
public class HouseholdService {
    private final HouseholdRepository households;
    private final ResidentRepository residents;
    private final ResidentForm form;
    private final Neighbourhood neighbourhood;
    private final RegionSummaries summaries;
    private final Grids grids;
    private final FieldCipher cipher;
    private final HouseholdPages pages;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    HouseholdService(
            HouseholdRepository households,
            ResidentRepository residents,
            ResidentForm form,
            Neighbourhood neighbourhood,
            RegionSummaries summaries,
            Grids grids,
            FieldCipher cipher,
            HouseholdPages pages,
            Idempotency idempotency,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.households = households;
        this.residents = residents;
        this.form = form;
        this.neighbourhood = neighbourhood;
        this.summaries = summaries;
        this.grids = grids;
        this.cipher = cipher;
        this.pages = pages;
        this.idempotency = idempotency;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public HouseholdView create(NewHousehold body) {
        String area = body.contactGridCode() == null ? body.villageCode() : body.contactGridCode();
        actor.requireCovers(area);
        if (idempotency.repeated(body.id(), "household.create", body)) {
            return pages.household(body.id());
        }
        FieldErrors errors = new FieldErrors("");
        neighbourhood.check(body, errors);
        errors.require(Resident.HEAD.equals(body.head().relation()), "head.relation", "户主与户主关系应选“户主”");
        errors.refuse();

        UUID id = body.id() == null ? ScopedEntity.newId() : body.id();
        Household household =
                new Household(id, area, nextNumber(body), actor.get().accountId(), now());
        stands(household, body);
        household.liesAt(body.address(), body.longitude(), body.latitude());
        household.remarks = Texts.clean(body.remarks());
        UUID headId =
                body.head().id() == null ? ScopedEntity.newId() : body.head().id();
        Resident head = new Resident(headId, household, household.createdAt);
        form.fill(head, body.head(), true, "head.");
        errors.require(head.isCurrent(), "head.status", "户主应当在家或外出");
        errors.refuse();
        household.headIs(head);
        household.membersAre(1);
        households.persistAndFlush(household);
        residents.persist(head);
        form.refuseSecondHousehold(head, "head.idNumber", "该");

        HouseholdCount.none(area).changeTo(count(household), summaries);
        record("household.create", household, null);
        return pages.view(household);
    }

    @Transactional
    public HouseholdView edit(UUID id, HouseholdEdit body) {
        Household household = households.require(id);
        household.requireVersion(body.version(), () -> pages.view(household));
        FieldErrors errors = new FieldErrors("");
        String area = areaAfter(household, body);
        actor.requireCovers(area);
        neighbourhood.check(body, errors);
        errors.refuse();

        HouseholdCount before = count(household);
        HouseholdFacts factsBefore = HouseholdFacts.of(household);
        boolean samePlace = household.number.startsWith(body.villageCode() + body.groupNumber());
        household.moveTo(area, samePlace ? household.number : nextNumber(body));
        stands(household, body);
        household.liesAt(body.address(), body.longitude(), body.latitude());
        household.remarks = Texts.clean(body.remarks());
        household.updatedAt = now();
        households.flush();
        if (!before.area().equals(area)) {
            households.moveDependants(id, area);
        }
        before.changeTo(count(household), summaries);
        if (before.households() == 0) {
            refuseThoseWhoLiveElsewhere(household);
        } else if (!household.status.isCurrent()) {
            residents
                    .ofHousehold(id)
                    .forEach(resident -> grids.residentChanged(resident.serving(household, cipher, false)));
        }
        record("household.update", household, factsBefore);
        return pages.view(household);
    }

    /** Of a household that comes back: its people may have come to another one meanwhile. */
    private void refuseThoseWhoLiveElsewhere(Household household) {
        if (household.status.isCurrent()) {
            residents
                    .ofHousehold(household.id)
                    .forEach(resident -> form.refuseSecondHousehold(resident, "status", resident.name + "的"));
        }
    }

    /** The sums and the record of a change to the people of a household. */
    void peopleChanged(Household household, HouseholdCount before) {
        household.updatedAt = now();
        households.flush();
        before.changeTo(count(household), summaries);
    }

    HouseholdCount count(Household household) {
        return HouseholdCount.of(household, grids.withMember(household.area));
    }

    /** Out of a contact grid it stays in the grid above, unless it leaves the village. */
    private static String areaAfter(Household household, HouseholdEdit body) {
        if (body.contactGridCode() != null) {
            return body.contactGridCode();
        }
        boolean stays = household.village().equals(body.villageCode());
        return stays && household.grid() != null ? household.grid() : body.villageCode();
    }

    private String nextNumber(Place place) {
        String prefix = place.villageCode() + place.groupNumber();
        int sequence = households.nextSequence(prefix);
        if (sequence > HouseholdRepository.LAST_SEQUENCE) {
            throw ProblemException.rule("groupNumber", "这个村民小组的户号已用完（每组最多 9999 户）");
        }
        return prefix + "%04d".formatted(sequence);
    }

    private static void stands(Household household, Standing body) {
        household.status = body.status() == null ? HouseholdStatus.RESIDENT : body.status();
        household.registeredHere = body.registeredHere();
        household.registeredSince = ResidentForm.since(body.registeredHere(), body.registeredSince());
        household.livesHere = body.livesHere();
        household.livesSince = ResidentForm.since(body.livesHere(), body.livesSince());
        household.isMember = body.isMember();
        household.memberSince = ResidentForm.since(body.isMember(), body.memberSince());
    }

    private void record(String action, Household household, HouseholdFacts before) {
        audit.fire(new AuditEvent(
                action,
                "household",
                household.id.toString(),
                household.headName + " " + household.number,
                household.area,
                null,
                before,
                HouseholdFacts.of(household)));
    }

    /** As the database will give it back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
