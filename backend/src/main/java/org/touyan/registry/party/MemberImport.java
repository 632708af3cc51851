package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Actor;
import org.touyan.registry.imports.ImportKind;
import org.touyan.registry.imports.ListImport;
import org.touyan.registry.imports.MemberColumn;
import org.touyan.registry.imports.VillageSearch;
import org.touyan.registry.party.MemberImportRows.Villager;
import org.touyan.registry.party.MemberViews.MemberEdit;
import org.touyan.registry.party.MemberViews.MemberView;

/** 党员名册: listed and changed as by hand, taken out again while nothing was built on them. */
@ApplicationScoped
class MemberImport implements ListImport<MemberColumn, MemberPlan, MemberDone> {
    private final PartyMemberService service;
    private final PartyMemberRepository members;
    private final MemberImportRows rows;
    private final MemberMatching matching;
    private final VillageSearch places;
    private final FieldCipher cipher;

    MemberImport(
            PartyMemberService service,
            PartyMemberRepository members,
            MemberImportRows rows,
            MemberMatching matching,
            VillageSearch places,
            FieldCipher cipher) {
        this.service = service;
        this.members = members;
        this.rows = rows;
        this.matching = matching;
        this.places = places;
        this.cipher = cipher;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PARTY_MEMBERS;
    }

    @Override
    public MemberColumn[] columns() {
        return MemberColumn.values();
    }

    @Override
    public Class<MemberPlan> planType() {
        return MemberPlan.class;
    }

    @Override
    public Class<MemberDone> doneType() {
        return MemberDone.class;
    }

    @Override
    public Comparison<MemberColumn> begin(Actor who) {
        return new MemberComparison(matching, new BranchNames(rows.organisations(who.areas()), places.of(who.areas())));
    }

    @Override
    public MemberDone write(MemberPlan plan) {
        if (plan.fresh() == null) {
            MemberEdit before = state(members.require(plan.id()));
            MemberView changed = service.edit(plan.id(), plan.edit());
            return new MemberDone(plan.id(), changed.version(), before, null);
        }
        String status = Optional.ofNullable(plan.fresh().residentId())
                .flatMap(rows::villager)
                .map(Villager::politicalStatus)
                .orElse(null);
        return new MemberDone(plan.id(), service.create(plan.fresh()).version(), null, status);
    }

    /** An edit that makes him what he is now. */
    private MemberEdit state(PartyMember m) {
        boolean own = m.residentId == null;
        return new MemberEdit(
                null,
                m.groupId,
                m.name,
                m.sex,
                m.birthDate,
                own ? cleared(m.idNumber(cipher)) : null,
                own ? cleared(m.phone(cipher)) : null,
                m.kind,
                m.joinedOn,
                m.fullOn,
                m.flowing,
                m.flowingTo,
                m.remarks);
    }

    /** An edit leaves alone what it says nothing of. */
    private static String cleared(String text) {
        return text == null ? "" : text;
    }

    @Override
    public String blocker(MemberDone done) {
        PartyMember member = members.findById(done.id());
        if (member == null) {
            return "党员已不在您的管辖范围内";
        }
        if (member.version != done.version()) {
            return member.name + "在导入后又有修改";
        }
        if (done.before() == null && rows.isSecretary(member.id)) {
            return member.name + "已任党组织书记";
        }
        boolean leaves = done.before() == null && member.residentId != null && !isInParty(done.politicalStatus());
        return leaves && rows.contacts(member.residentId) ? member.name + "已是联系党员" : null;
    }

    private static boolean isInParty(String politicalStatus) {
        for (MemberKind kind : MemberKind.values()) {
            if (kind.politicalStatus.equals(politicalStatus)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void takeBack(MemberDone done) {
        if (done.before() == null) {
            service.unlist(done.id(), done.politicalStatus());
        } else {
            service.edit(done.id(), done.before().at(done.version()));
        }
    }
}
