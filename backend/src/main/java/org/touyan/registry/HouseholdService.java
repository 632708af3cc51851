package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.FamilyChanges.FamilyChange;
import org.touyan.registry.HouseholdViews.HouseholdEdit;
import org.touyan.registry.HouseholdViews.HouseholdFacts;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.HouseholdViews.NewHousehold;
import org.touyan.registry.HouseholdViews.Standing;
import org.touyan.registry.history.FieldChange;
import org.touyan.registry.history.FieldChanges;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.NewEvent;

/** Creates and edits households: people, number, sums and record in one transaction. */
@ApplicationScoped
public class HouseholdService {
    private final HouseholdRepository households;
    private final ResidentRepository residents;
    private final ResidentForm form;
    private final Neighbourhood neighbourhood;
    private final FamilyChanges changes;
    private final RegistryRecord record;
    private final HouseholdPages pages;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    HouseholdService(
            HouseholdRepository households,
            ResidentRepository residents,
            ResidentForm form,
            Neighbourhood neighbourhood,
            FamilyChanges changes,
            RegistryRecord record,
            HouseholdPages pages,
            Idempotency idempotency,
            CurrentActor actor) {
        this.households = households;
        this.residents = residents;
        this.form = form;
        this.neighbourhood = neighbourhood;
        this.changes = changes;
        this.record = record;
        this.pages = pages;
        this.idempotency = idempotency;
        this.actor = actor;
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
        Household household = new Household(
                id,
                area,
                households.nextNumber(body.villageCode(), body.groupNumber()),
                actor.get().accountId(),
                changes.now());
        FamilyChange change = changes.beginNew(household);
        stands(household, body);
        household.liesAt(body.address(), body.longitude(), body.latitude());
        household.remarks = Texts.clean(body.remarks());
        UUID headId =
                body.head().id() == null ? ScopedEntity.newId() : body.head().id();
        Resident head = new Resident(headId, household, household.createdAt);
        form.fill(head, body.head(), true, "head.");
        errors.require(head.isCurrent(), "head.status", "户主应当在家或外出");
        errors.require(household.status.isCurrent(), "status", "新建的户应当是常住或外出");
        errors.refuse();
        household.headIs(head);
        household.membersAre(1);
        households.persistAndFlush(household);
        residents.persist(head);
        change.finish("head.idNumber", "该");
        record.household(
                "household.create",
                household,
                null,
                NewEvent.of(LifeEventKind.CREATED, household, "建档，户主" + head.name));
        return pages.view(household);
    }

    @Transactional
    public HouseholdView edit(UUID id, HouseholdEdit body) {
        FamilyChange change = changes.begin(id);
        Household household = change.household(id);
        household.requireVersion(body.version(), () -> pages.view(household));
        if (!household.village().equals(body.villageCode())) {
            throw ProblemException.rule("villageCode", "换村请用“迁村”办理，不能直接修改");
        }
        FieldErrors errors = new FieldErrors("");
        boolean sameKind =
                body.status() == household.status || (body.status().isCurrent() && household.status.isCurrent());
        errors.require(sameKind, "status", "迁出、迁回、销户请用相应的办理，不能直接修改");
        neighbourhood.check(body, errors);
        errors.refuse();
        String area = areaAfter(household, body);
        actor.requireCovers(area);

        HouseholdFacts before = HouseholdFacts.of(household);
        boolean samePlace = household.number.startsWith(body.villageCode() + body.groupNumber());
        household.moveTo(
                area, samePlace ? household.number : households.nextNumber(body.villageCode(), body.groupNumber()));
        stands(household, body);
        household.liesAt(body.address(), body.longitude(), body.latitude());
        household.remarks = Texts.clean(body.remarks());
        change.finish("status");
        List<FieldChange> changed = record.between(before, HouseholdFacts.of(household));
        record.household(
                "household.update",
                household,
                before,
                NewEvent.of(LifeEventKind.EDITED, household, FieldChanges.sentence("", changed)));
        return pages.view(household);
    }

    /** Out of a contact grid it stays in the grid above. */
    private static String areaAfter(Household household, HouseholdEdit body) {
        if (body.contactGridCode() != null) {
            return body.contactGridCode();
        }
        return household.grid() != null ? household.grid() : body.villageCode();
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
}
