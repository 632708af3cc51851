package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.CodeTables.Code;
import org.touyan.registry.ResidentInputs.Particulars;
import org.touyan.registry.ResidentRepository.Bearer;

/** Checks what was typed about a person and writes it to him: at the field, all of it at once. */
@ApplicationScoped
public class ResidentForm {
    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);

    private final FieldCipher cipher;
    private final ResidentRepository residents;
    private final CurrentActor actor;
    private final Clock clock;

    ResidentForm(FieldCipher cipher, ResidentRepository residents, CurrentActor actor, Clock clock) {
        this.cipher = cipher;
        this.residents = residents;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @param isNew then an empty text is none; of a known person null leaves it as it is
     * @param prefix {@code head.} when the form lies inside another, else empty
     */
    public void fill(Resident resident, Particulars form, boolean isNew, String prefix) {
        FieldErrors errors = new FieldErrors(prefix);
        String name = Texts.personName(form.name());
        errors.require(name != null, "name", "请填写姓名");
        checkCodes(form, errors);
        IdNumber id = idNumber(resident, form, errors);
        String phone = phone(form, errors);
        String sex = sex(form, id, errors);
        LocalDate birthDate = birthDate(form, id, errors);
        errors.refuse();

        resident.rename(name);
        resident.sex = sex;
        resident.birthDate = birthDate;
        if (isNew || form.idNumber() != null) {
            resident.identifyBy(id == null ? null : id.number(), cipher);
        }
        if (isNew || form.phone() != null) {
            resident.callAt(phone, cipher);
        }
        copyRest(resident, form, isNew);
    }

    private void checkCodes(Particulars form, FieldErrors errors) {
        CodeTables tables = CodeTables.NATIONAL;
        check(form.sex(), tables.sex(), "sex", "性别", errors);
        check(form.relation(), tables.relation(), "relation", "与户主关系", errors);
        check(form.ethnicity(), tables.ethnicity(), "ethnicity", "民族", errors);
        check(form.education(), tables.education(), "education", "学历", errors);
        check(form.politicalStatus(), tables.politicalStatus(), "politicalStatus", "政治面貌", errors);
        check(form.maritalStatus(), tables.maritalStatus(), "maritalStatus", "婚姻状况", errors);
        check(form.occupation(), tables.occupation(), "occupation", "职业类别", errors);
    }

    private static void check(String code, List<Code> table, String field, String label, FieldErrors errors) {
        String given = Texts.clean(code);
        errors.require(given == null || CodeTables.knows(table, given), field, label + "不在国家标准代码表中");
    }

    /** The number that the person will have; null for none. */
    private IdNumber idNumber(Resident resident, Particulars form, FieldErrors errors) {
        String typed = form.idNumber() == null ? resident.idNumber(cipher) : form.idNumber();
        if (Texts.clean(typed) == null) {
            return null;
        }
        try {
            return IdNumber.parse(typed, today());
        } catch (IdNumber.Invalid e) {
            errors.add("idNumber", e.getMessage());
            return null;
        }
    }

    private static String phone(Particulars form, FieldErrors errors) {
        if (Texts.clean(form.phone()) == null) {
            return null;
        }
        String phone = Phone.parse(form.phone());
        errors.require(phone != null, "phone", "电话应为 11 位手机号，或带区号的固定电话");
        return phone;
    }

    private static String sex(Particulars form, IdNumber id, FieldErrors errors) {
        String given = Texts.clean(form.sex());
        if (id == null) {
            errors.require(given != null, "sex", "请选择性别");
            return given;
        }
        boolean said = "1".equals(given) || "2".equals(given);
        errors.require(!said || id.sex().equals(given), "sex", "性别与身份证号不符");
        return id.sex();
    }

    private LocalDate birthDate(Particulars form, IdNumber id, FieldErrors errors) {
        LocalDate given = form.birthDate();
        if (id != null) {
            errors.require(given == null || given.equals(id.birthDate()), "birthDate", "出生日期与身份证号不符");
            return id.birthDate();
        }
        errors.require(given == null || !(given.isAfter(today()) || given.isBefore(EARLIEST)), "birthDate", "出生日期不合理");
        return given;
    }

    private void copyRest(Resident resident, Particulars form, boolean isNew) {
        resident.relation = form.relation();
        resident.ethnicity = said(form.ethnicity(), resident.ethnicity, isNew);
        resident.education = said(form.education(), resident.education, isNew);
        resident.politicalStatus = said(form.politicalStatus(), resident.politicalStatus, isNew);
        resident.maritalStatus = said(form.maritalStatus(), resident.maritalStatus, isNew);
        resident.occupation = said(form.occupation(), resident.occupation, isNew);
        resident.jobTitle = said(form.jobTitle(), resident.jobTitle, isNew);
        resident.employment = form.employment();
        resident.workPlace = said(form.workPlace(), resident.workPlace, isNew);
        resident.status = form.status() == null ? resident.status : form.status();
        resident.registeredHere = form.registeredHere();
        resident.registeredSince = since(form.registeredHere(), form.registeredSince());
        resident.livesHere = form.livesHere();
        resident.livesSince = since(form.livesHere(), form.livesSince());
        resident.isMember = form.isMember();
        resident.memberSince = since(form.isMember(), form.memberSince());
        resident.remarks = said(form.remarks(), resident.remarks, isNew);
    }

    /** Of a known person a client that does not know the field leaves it as it is; empty text clears it. */
    private static String said(String given, String now, boolean isNew) {
        return given == null && !isNew ? now : Texts.clean(given);
    }

    /** A date without what it dates goes. */
    public static LocalDate since(boolean holds, LocalDate given) {
        return holds ? given : null;
    }

    /** Call it when the resident is stored. @param field where it is said @param whose begins the sentence */
    public void refuseSecondHousehold(Resident resident, String field, String whose) {
        if (resident.idNumberIndex == null || !resident.isCurrent()) {
            return;
        }
        residents.bearer(resident.idNumberIndex, resident.id).ifPresent(bearer -> {
            throw ProblemException.duplicate(field, already(bearer, resident, whose));
        });
    }

    private String already(Bearer bearer, Resident resident, String whose) {
        if (bearer.householdId().equals(resident.householdId)) {
            return "本户已有身份证号相同的成员：" + bearer.name();
        }
        return actor.get().covers(bearer.area())
                ? whose + "身份证号已登记在 " + bearer.householdNumber() + " 户：" + bearer.name()
                : whose + "身份证号已登记在您管辖范围之外的一户，请联系上级核对";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
