package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.FieldErrors;
import org.touyan.registry.IdNumber;
import org.touyan.registry.Phone;
import org.touyan.registry.ResidentRepository;
import org.touyan.registry.party.MemberViews.Particulars;
import org.touyan.registry.party.PartyMemberRepository.Listed;

/** Checks what was typed about a Party member and writes it to him: at the field, all of it at once. */
@ApplicationScoped
class MemberForm {
    /** 党章第一条: 年满十八岁. */
    private static final int LEAST_AGE = 18;

    private final FieldCipher cipher;
    private final PartyMemberRepository members;
    private final PartyOrganisationRepository organisations;
    private final ResidentRepository residents;
    private final CurrentActor actor;
    private final Clock clock;

    MemberForm(
            FieldCipher cipher,
            PartyMemberRepository members,
            PartyOrganisationRepository organisations,
            ResidentRepository residents,
            CurrentActor actor,
            Clock clock) {
        this.cipher = cipher;
        this.members = members;
        this.organisations = organisations;
        this.residents = residents;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param isNew then an empty number is none; of a known member null leaves the number as it is */
    void fill(PartyMember member, Particulars form, boolean isNew) {
        FieldErrors errors = new FieldErrors("");
        if (member.residentId == null) {
            person(member, form, isNew, errors);
        }
        dates(member, form, errors);
        errors.refuse();
        member.kind = form.kind();
        member.joinedOn = form.joinedOn();
        member.fullOn = form.kind() == MemberKind.FULL ? form.fullOn() : null;
        member.flowing = form.flowing();
        member.flowingTo = form.flowing() ? Texts.clean(form.flowingTo()) : null;
        member.remarks = Texts.clean(form.remarks());
    }

    private void person(PartyMember member, Particulars form, boolean isNew, FieldErrors errors) {
        String name = Texts.personName(form.name());
        errors.require(name != null, "name", "请填写姓名，或从村民中选择");
        IdNumber id = null;
        if (Texts.clean(form.idNumber()) != null) {
            try {
                id = IdNumber.parse(form.idNumber(), today());
            } catch (IdNumber.Invalid e) {
                errors.add("idNumber", e.getMessage());
            }
        }
        String phone = Phone.parse(form.phone());
        errors.require(phone != null || Texts.clean(form.phone()) == null, "phone", "电话应为 11 位手机号，或带区号的固定电话");
        String sex = id == null ? Texts.clean(form.sex()) : id.sex();
        errors.require("1".equals(sex) || "2".equals(sex), "sex", "请选择性别");
        errors.refuse();
        member.rename(name);
        member.sex = sex;
        member.birthDate = id == null ? form.birthDate() : id.birthDate();
        if (isNew || form.idNumber() != null) {
            member.identifyBy(id == null ? null : id.number(), cipher);
        }
        if (isNew || form.phone() != null) {
            member.callAt(phone, cipher);
        }
    }

    private void dates(PartyMember member, Particulars form, FieldErrors errors) {
        LocalDate joined = form.joinedOn();
        errors.require(!joined.isAfter(today()), "joinedOn", "入党日期不能晚于今天");
        errors.require(
                member.birthDate == null || !joined.isBefore(member.birthDate.plusYears(LEAST_AGE)),
                "joinedOn",
                "入党时应年满 18 周岁");
        LocalDate full = form.fullOn();
        errors.require(full == null || form.kind() == MemberKind.FULL, "fullOn", "预备党员没有转正日期");
        errors.require(full == null || !full.isBefore(joined), "fullOn", "转正日期不能早于入党日期");
        errors.require(full == null || !full.isAfter(today()), "fullOn", "转正日期不能晚于今天");
    }

    /** The branch that he is to belong to. */
    PartyOrganisation branch(UUID id) {
        PartyOrganisation branch =
                organisations.standing(id).orElseThrow(() -> ProblemException.rule("branchId", "没有这个党支部，或不在您的管辖范围内"));
        if (branch.kind != OrganisationKind.BRANCH) {
            throw ProblemException.rule("branchId", "党员应编在党支部");
        }
        organisations.hold(id);
        return branch;
    }

    /** The branch's group; null for none. */
    PartyOrganisation group(UUID id, PartyOrganisation branch) {
        if (id == null) {
            return null;
        }
        return organisations
                .standing(id)
                .filter(group -> group.kind == OrganisationKind.GROUP && branch.id.equals(group.parentId))
                .orElseThrow(() -> ProblemException.rule("groupId", "所选党支部没有这个党小组"));
    }

    /** A person is in one list of the county only. */
    void refuseListed(Optional<Listed> listed, UUID except, String field) {
        listed.filter(one -> !one.id().equals(except)).ifPresent(one -> {
            throw ProblemException.duplicate(
                    field,
                    actor.get().covers(one.area())
                            ? one.name() + "已在“" + one.branch() + "”的名册中"
                            : "此人已在您管辖范围之外的党支部在册，请联系上级核对");
        });
    }

    /** Somebody with that number who has a household is listed by it, so that both stay one person. */
    void refuseUnlinked(PartyMember member) {
        if (member.idNumberIndex == null || member.residentId != null) {
            return;
        }
        refuseListed(members.ofIdNumber(member.idNumberIndex), member.id, "idNumber");
        residents.bearer(member.idNumberIndex, member.id).ifPresent(bearer -> {
            throw ProblemException.duplicate(
                    "idNumber",
                    actor.get().covers(bearer.area())
                            ? "该身份证号已登记在 " + bearer.householdNumber() + " 户：" + bearer.name() + "，请从村民中选择"
                            : "该身份证号已登记在您管辖范围之外的一户，请联系上级办理");
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
