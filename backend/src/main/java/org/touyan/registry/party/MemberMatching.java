package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.registry.ResidentRepository;
import org.touyan.registry.imports.CellFault;
import org.touyan.registry.party.MemberImportRows.Organisation;
import org.touyan.registry.party.MemberImportRows.Villager;
import org.touyan.registry.party.MemberViews.Particulars;

/** Finds whom a row of an imported list means: somebody in the list, a resident who is not, or a new person. */
@ApplicationScoped
class MemberMatching {
    private final PartyMemberRepository members;
    private final PartyOrganisationRepository organisations;
    private final ResidentRepository residents;
    private final MemberImportRows rows;
    private final MemberForm form;
    private final FieldCipher cipher;
    private final CurrentActor actor;

    MemberMatching(
            PartyMemberRepository members,
            PartyOrganisationRepository organisations,
            ResidentRepository residents,
            MemberImportRows rows,
            MemberForm form,
            FieldCipher cipher,
            CurrentActor actor) {
        this.members = members;
        this.organisations = organisations;
        this.residents = residents;
        this.rows = rows;
        this.form = form;
        this.cipher = cipher;
        this.actor = actor;
    }

    /** At most one of the two is there. */
    record Found(UUID member, Villager villager) {
        static final Found NOBODY = new Found(null, null);
    }

    /** By the ID number alone. */
    Found byNumber(String idNumber, Organisation branch) throws CellFault {
        byte[] index = cipher.blindIndex(idNumber);
        var listed = members.ofIdNumber(index).orElse(null);
        if (listed != null) {
            PartyMember member = members.findById(listed.id());
            if (member == null) {
                throw new CellFault("已在您管辖范围之外的党支部在册，请联系上级核对");
            }
            if (!member.branchId.equals(branch.id())) {
                throw new CellFault(listed.name() + "在“" + listed.branch() + "”的名册中；换党支部请在党员页面办理组织关系转接");
            }
            return new Found(member.id, null);
        }
        var bearer = residents.bearer(index, null).orElse(null);
        if (bearer != null && !actor.get().covers(bearer.area())) {
            throw new CellFault("该身份证号已登记在您管辖范围之外的一户，请联系上级办理");
        }
        return bearer == null
                ? Found.NOBODY
                : new Found(null, rows.villager(bearer.id()).orElseThrow());
    }

    /** A resident only when the birth date says so too, or when nobody else of that name is known to be a member. */
    Found byName(String name, LocalDate birthDate, Organisation branch) throws CellFault {
        List<UUID> listed = rows.members(branch.id(), name);
        if (listed.size() > 1) {
            throw new CellFault("党支部里有 " + listed.size() + " 个叫“" + name + "”的党员，请填写身份证号");
        }
        if (listed.size() == 1) {
            return new Found(listed.get(0), null);
        }
        List<Villager> same = rows.villagers(branch.area(), name).stream()
                .filter(one -> birthDate == null ? isMember(one) : birthDate.equals(one.birthDate()))
                .filter(one -> members.ofResident(one.id()).isEmpty())
                .toList();
        return same.size() == 1 ? new Found(null, same.get(0)) : Found.NOBODY;
    }

    private static boolean isMember(Villager villager) {
        return MemberKind.FULL.politicalStatus.equals(villager.politicalStatus())
                || MemberKind.PROBATIONARY.politicalStatus.equals(villager.politicalStatus());
    }

    PartyMember copy(UUID id) {
        return members.copy(id);
    }

    /** As a person fills in the form. */
    void fill(PartyMember tried, Particulars body, boolean isNew) {
        form.fill(tried, body, isNew);
    }

    /** Null for none; only of a person without a household. */
    String phone(PartyMember member) {
        return member.phone(cipher);
    }

    PartyOrganisation branch(Organisation of) {
        return organisations.require(of.id());
    }
}
