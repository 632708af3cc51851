package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.touyan.access.approval.ApprovalKind;
import org.touyan.access.approval.ApprovedChange;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.FamilyChanges.FamilyChange;
import org.touyan.registry.ResidentInputs.ResidentEdit;
import org.touyan.registry.ResidentViews.ResidentFacts;
import org.touyan.registry.action.SecondPerson;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.NewEvent;

/**
 * An ID number that is already there becomes another, or goes: what a person is known by everywhere. Entering a missing
 * one needs nobody else.
 */
@ApplicationScoped
public class IdNumberApproval implements ApprovalKind {
    static final String CODE = "RESIDENT_ID_NUMBER";

    private final FamilyChanges changes;
    private final ResidentRepository residents;
    private final ResidentForm form;
    private final RegistryRecord record;
    private final FieldCipher cipher;
    private final SecondPerson second;
    private final Clock clock;

    IdNumberApproval(
            FamilyChanges changes,
            ResidentRepository residents,
            ResidentForm form,
            RegistryRecord record,
            FieldCipher cipher,
            SecondPerson second,
            Clock clock) {
        this.changes = changes;
        this.residents = residents;
        this.form = form;
        this.record = record;
        this.cipher = cipher;
        this.second = second;
        this.clock = clock;
    }

    /** @param number checked; empty to clear it */
    public record NewNumber(String number) {}

    /** Whether the edit's number has to wait. A faulty one does not: the form itself refuses it. */
    boolean waits(Resident resident, ResidentEdit edit) {
        if (edit.idNumber() == null || resident.idNumberIndex == null || !second.needed(CODE)) {
            return false;
        }
        if (Texts.clean(edit.idNumber()) == null) {
            return true;
        }
        try {
            byte[] index = cipher.blindIndex(parse(edit.idNumber()).number());
            return !Arrays.equals(index, resident.idNumberIndex);
        } catch (IdNumber.Invalid e) {
            return false;
        }
    }

    void ask(Resident resident, Household home, ResidentEdit edit) {
        boolean clear = Texts.clean(edit.idNumber()) == null;
        String number = clear ? "" : parsed(edit.idNumber()).number();
        String summary = resident.name + "（" + home.headName + "户）的身份证号由 " + resident.idNumberMasked
                + (clear ? " 清除" : " 改为 " + Masking.idNumber(number));
        second.ask(CODE, resident, home, summary, new NewNumber(number), Texts.clean(edit.reason()));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "更改身份证号";
    }

    @Override
    public String permission() {
        return Permission.HOUSEHOLD_WRITE;
    }

    @Override
    public Preset preset() {
        return Preset.ON;
    }

    @Override
    public void execute(ApprovedChange approved) {
        FamilyChange change = changes.begin(residents.homeOf(approved.subject()));
        Resident resident = residents.require(approved.subject());
        Household home = change.household(resident.householdId);
        ResidentFacts before = ResidentFacts.of(resident);
        String number = second.read(approved.payload(), NewNumber.class).number();
        resident.identifyBy(number.isEmpty() ? null : number, cipher);
        if (!number.isEmpty()) {
            IdNumber id = parsed(number);
            resident.sex = id.sex();
            resident.birthDate = id.birthDate();
        }
        resident.updatedAt = changes.now();
        change.finish("idNumber");
        form.refuseSecondHousehold(resident, "idNumber", "该");
        record.resident(
                "resident.update",
                resident,
                before,
                NewEvent.of(LifeEventKind.EDITED, home, "更改" + resident.name + "的身份证号")
                        .because(approved.said()));
    }

    private IdNumber parse(String text) throws IdNumber.Invalid {
        return IdNumber.parse(text, LocalDate.now(clock));
    }

    private IdNumber parsed(String text) {
        try {
            return parse(text);
        } catch (IdNumber.Invalid e) {
            throw ProblemException.invalid("idNumber", e.getMessage());
        }
    }
}
