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
    private final WaitingApprovals waiting;
    private final IdNumberApproval idNumbers;
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
            WaitingApprovals waiting,
            IdNumberApproval idNumbers,
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
        this.waiting = waiting;
        this.idNumbers = idNumbers;
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
        waiting.requireNone(change);
        Household home = change.household(householdId);
        Resident resident = join(change, home, body, "");
        record.resident(
                "resident.create",
                resident,
                null,
                NewEvent.of(LifeEventKind.MEMBER_ADDED, home, "增加成员" + resident.name));
        return pages.view(resident, home);
    }

    /** Adds him to the family and finishes the change. @param prefix of the inputs, as the caller's form names them */
    public Resident join(FamilyChange change, Household home, NewResident body, String prefix) {
        if (!home.status.isCurrent()) {
            throw ProblemException.state("该户" + home.status.label + "，不能再增加成员");
        }
        if (Resident.HEAD.equals(body.relation())) {
            throw ProblemException.invalid(prefix + "relation", "本户已有户主；请先增加成员，再办理变更户主");
        }
        UUID id = body.id() == null ? ScopedEntity.newId() : body.id();
        Resident resident = new Resident(id, home, changes.now());
        form.fill(resident, body, true, prefix);
        residents.persist(resident);
        change.finish(prefix + "idNumber", "该");
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
        requireSameStanding(resident, home, body);
        ResidentFacts before = ResidentFacts.of(resident);
        byte[] idBefore = resident.idNumberIndex;
        byte[] phoneBefore = resident.phoneIndex;
        boolean waits = idNumbers.waits(resident, body);
        form.fill(resident, waits ? body.withoutIdNumber(resident) : body, false, "");
        resident.updatedAt = changes.now();
        if (home.isHead(resident)) {
            home.headIs(resident);
        }
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
        if (waits) {
            idNumbers.ask(resident, home, body);
        }
        return pages.view(resident, home);
    }

    /** Who heads the household, and who lives, dies or leaves, is no matter of correcting a form. */
    private static void requireSameStanding(Resident resident, Household home, ResidentEdit body) {
        FieldErrors errors = new FieldErrors("");
        boolean head = Resident.HEAD.equals(body.relation());
        errors.require(!home.isHead(resident) || head, "relation", "户主不能直接改为其他关系；请办理变更户主");
        errors.require(home.isHead(resident) || !head, "relation", "请办理变更户主，不能直接修改");
        boolean sameKind = body.status() == null
                || body.status() == resident.status
                || (body.status().isCurrent() && resident.isCurrent());
        errors.require(sameKind, "status", "死亡、婚出、迁出、迁回请用相应的办理，不能直接修改");
        errors.refuse();
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
