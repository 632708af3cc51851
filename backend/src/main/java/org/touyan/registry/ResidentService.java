package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids;
import org.touyan.registry.FamilyChanges.FamilyChange;
import org.touyan.registry.ResidentInputs.NewResident;
import org.touyan.registry.ResidentInputs.ResidentEdit;
import org.touyan.registry.ResidentInputs.RevealRequest;
import org.touyan.registry.ResidentViews.ResidentFacts;
import org.touyan.registry.ResidentViews.ResidentView;
import org.touyan.registry.ResidentViews.Revealed;
import org.touyan.registry.history.FieldChange;
import org.touyan.registry.history.FieldChanges;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.NewEvent;

/** People of households: added, edited, their numbers revealed with a reason and on the record. */
@ApplicationScoped
public class ResidentService {
    private final ResidentRepository residents;
    private final FamilyChanges changes;
    private final RegistryRecord record;
    private final ResidentForm form;
    private final HouseholdPages pages;
    private final RevealMeter meter;
    private final Grids grids;
    private final FieldCipher cipher;
    private final Idempotency idempotency;
    private final Event<AuditEvent> audit;

    ResidentService(
            ResidentRepository residents,
            FamilyChanges changes,
            RegistryRecord record,
            ResidentForm form,
            HouseholdPages pages,
            RevealMeter meter,
            Grids grids,
            FieldCipher cipher,
            Idempotency idempotency,
            Event<AuditEvent> audit) {
        this.residents = residents;
        this.changes = changes;
        this.record = record;
        this.form = form;
        this.pages = pages;
        this.meter = meter;
        this.grids = grids;
        this.cipher = cipher;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    @Transactional
    public ResidentView add(UUID householdId, NewResident body) {
        if (idempotency.repeated(body.id(), "resident.create:" + householdId, body)) {
            return pages.resident(body.id());
        }
        FamilyChange change = changes.begin(householdId);
        Household home = change.household(householdId);
        Resident resident = join(change, home, body);
        record.resident(
                "resident.create",
                resident,
                null,
                NewEvent.of(LifeEventKind.MEMBER_ADDED, home, "增加成员" + resident.name));
        return pages.view(resident, home);
    }

    /** Adds him to the family and finishes the change. */
    public Resident join(FamilyChange change, Household home, NewResident body) {
        if (!home.status.isCurrent()) {
            throw ProblemException.state("该户" + home.status.label + "，不能再增加成员");
        }
        if (Resident.HEAD.equals(body.relation())) {
            throw ProblemException.invalid("relation", "本户已有户主；请先增加成员，再办理变更户主");
        }
        UUID id = body.id() == null ? ScopedEntity.newId() : body.id();
        Resident resident = new Resident(id, home, changes.now());
        form.fill(resident, body, true, "");
        residents.persist(resident);
        change.finish("idNumber", "该");
        return resident;
    }

    /** His household is looked up before the transaction, which begins by holding it. */
    public ResidentView edit(UUID id, ResidentEdit body) {
        return edit(id, residents.homeOf(id), body);
    }

    @Transactional
    ResidentView edit(UUID id, UUID homeId, ResidentEdit body) {
        FamilyChange change = changes.begin(homeId);
        Resident resident = residents.require(id);
        Household home = change.household(homeId);
        resident.requireVersion(body.version(), () -> pages.view(resident, home));
        ResidentFacts before = ResidentFacts.of(resident);
        byte[] idBefore = resident.idNumberIndex;
        byte[] phoneBefore = resident.phoneIndex;
        form.fill(resident, body, false, "");
        resident.updatedAt = changes.now();
        headAfter(change, home, resident, before.relation());
        change.finish("idNumber", "该");
        grids.residentChanged(resident.serving(home, cipher, !Arrays.equals(phoneBefore, resident.phoneIndex)));
        if (!Arrays.equals(idBefore, resident.idNumberIndex)) {
            form.refuseSecondHousehold(resident, "idNumber", "该");
        }
        List<FieldChange> changed = record.between(before, ResidentFacts.of(resident));
        record.resident(
                "resident.update",
                resident,
                before,
                NewEvent.of(LifeEventKind.EDITED, home, FieldChanges.sentence(resident.name, changed)));
        return pages.view(resident, home);
    }

    /** Exactly one head: he hands over by another becoming it, and goes only as the last. */
    private void headAfter(FamilyChange change, Household home, Resident edited, String relationBefore) {
        boolean wasHead = home.isHead(edited);
        boolean isHead = Resident.HEAD.equals(edited.relation);
        if (wasHead && !isHead) {
            throw ProblemException.invalid("relation", "户主不能直接改为其他关系；请将另一位成员改为户主");
        }
        boolean others = change.current(home).stream().anyMatch(other -> other != edited);
        if (isHead && !edited.isCurrent() && (!wasHead || others)) {
            throw ProblemException.invalid("status", "户主应当在家或外出；请先将另一位成员改为户主");
        }
        if (isHead && !wasHead) {
            Resident former = residents.require(home.headId);
            ResidentFacts before = ResidentFacts.of(former);
            former.relation = Relations.ofFormerHead(relationBefore, former.sex);
            former.updatedAt = changes.now();
            record.auditOf("resident.update", former, before, "户主变更为" + edited.name);
        }
        if (isHead) {
            home.headIs(edited);
        }
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
}
