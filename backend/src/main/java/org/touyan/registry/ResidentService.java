package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids;
import org.touyan.registry.ResidentInputs.NewResident;
import org.touyan.registry.ResidentInputs.ResidentEdit;
import org.touyan.registry.ResidentInputs.RevealRequest;
import org.touyan.registry.ResidentViews.ResidentFacts;
import org.touyan.registry.ResidentViews.ResidentView;
import org.touyan.registry.ResidentViews.Revealed;

/** People of households: added, edited, their numbers revealed with a reason and on the record. */
@ApplicationScoped
public class ResidentService {
    private final HouseholdRepository households;
    private final ResidentRepository residents;
    private final HouseholdService household;
    private final ResidentForm form;
    private final HouseholdPages pages;
    private final RevealMeter meter;
    private final Grids grids;
    private final FieldCipher cipher;
    private final Idempotency idempotency;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    ResidentService(
            HouseholdRepository households,
            ResidentRepository residents,
            HouseholdService household,
            ResidentForm form,
            HouseholdPages pages,
            RevealMeter meter,
            Grids grids,
            FieldCipher cipher,
            Idempotency idempotency,
            Event<AuditEvent> audit,
            Clock clock) {
        this.households = households;
        this.residents = residents;
        this.household = household;
        this.form = form;
        this.pages = pages;
        this.meter = meter;
        this.grids = grids;
        this.cipher = cipher;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ResidentView add(UUID householdId, NewResident body) {
        Household home = households.require(householdId);
        if (idempotency.repeated(body.id(), "resident.create:" + householdId, body)) {
            return pages.resident(body.id());
        }
        if (!home.status.isCurrent()) {
            throw ProblemException.state("该户" + home.status.label + "，不能再增加成员");
        }
        if (Resident.HEAD.equals(body.relation())) {
            throw ProblemException.invalid("relation", "本户已有户主；请先增加成员，再将其改为户主");
        }
        HouseholdCount before = household.count(home);
        UUID id = body.id() == null ? ScopedEntity.newId() : body.id();
        Resident resident = new Resident(id, home, now());
        form.fill(resident, body, true, "");
        residents.persist(resident);
        recount(home);
        household.peopleChanged(home, before);
        form.refuseSecondHousehold(resident, "idNumber", "该");
        record("resident.create", resident, null, null);
        return pages.view(resident, home);
    }

    @Transactional
    public ResidentView edit(UUID id, ResidentEdit body) {
        Resident resident = residents.require(id);
        Household home = households.require(resident.householdId);
        resident.requireVersion(body.version(), () -> pages.view(resident, home));
        HouseholdCount before = household.count(home);
        ResidentFacts factsBefore = ResidentFacts.of(resident);
        byte[] phoneBefore = resident.phoneIndex;
        form.fill(resident, body, false, "");
        resident.updatedAt = now();
        headAfter(home, resident, factsBefore.relation());
        recount(home);
        household.peopleChanged(home, before);
        grids.residentChanged(resident.serving(home, cipher, !Arrays.equals(phoneBefore, resident.phoneIndex)));
        form.refuseSecondHousehold(resident, "idNumber", "该");
        record("resident.update", resident, null, factsBefore);
        return pages.view(resident, home);
    }

    /** Numbers in full: counted, with a reason, on the record before they leave. */
    @Transactional
    public Revealed reveal(UUID id, RevealRequest body) {
        Resident resident = residents.require(id);
        meter.take();
        Revealed revealed = new Revealed(
                body.fields().contains("idNumber") ? resident.idNumber(cipher) : null,
                body.fields().contains("phone") ? resident.phone(cipher) : null);
        audit.fire(new AuditEvent(
                RevealMeter.ACTION,
                "resident",
                id.toString(),
                resident.name,
                resident.area,
                body.reason().strip(),
                null,
                body.fields().stream().sorted().toList()));
        return revealed;
    }

    /** Exactly one head: he hands over by another becoming it, and goes only as the last. */
    private void headAfter(Household home, Resident edited, String relationBefore) {
        boolean wasHead = home.isHead(edited);
        boolean isHead = Resident.HEAD.equals(edited.relation);
        if (wasHead && !isHead) {
            throw ProblemException.invalid("relation", "户主不能直接改为其他关系；请将另一位成员改为户主");
        }
        if (isHead && !edited.isCurrent() && (!wasHead || othersAreThere(home, edited))) {
            throw ProblemException.invalid("status", "户主应当在家或外出；请先将另一位成员改为户主");
        }
        if (isHead && !wasHead) {
            Resident former = residents.require(home.headId);
            ResidentFacts before = ResidentFacts.of(former);
            former.relation = Relations.ofFormerHead(relationBefore, former.sex);
            former.updatedAt = now();
            record("resident.update", former, "户主变更为" + edited.name, before);
        }
        if (isHead) {
            home.headIs(edited);
        }
    }

    private boolean othersAreThere(Household home, Resident head) {
        return residents.ofHousehold(home.id).stream().anyMatch(other -> other != head && other.isCurrent());
    }

    private void recount(Household home) {
        List<Resident> people = residents.ofHousehold(home.id);
        home.membersAre((int) people.stream().filter(Resident::isCurrent).count());
    }

    private void record(String action, Resident resident, String reason, ResidentFacts before) {
        audit.fire(new AuditEvent(
                action,
                "resident",
                resident.id.toString(),
                resident.name,
                resident.area,
                reason,
                before,
                ResidentFacts.of(resident)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
