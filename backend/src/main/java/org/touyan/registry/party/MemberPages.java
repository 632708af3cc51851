package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touyan.access.approval.Approvals;
import org.touyan.access.approval.PendingApproval;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ActionView;
import org.touyan.registry.party.MemberViews.MemberChange;
import org.touyan.registry.party.MemberViews.MemberView;

/** The page of a Party member: branch, person, the households he contacts, what happened to him. */
@ApplicationScoped
class MemberPages {
    private final PartyMemberRepository members;
    private final PartyOrganisationRepository organisations;
    private final Approvals approvals;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Clock clock;

    MemberPages(
            PartyMemberRepository members,
            PartyOrganisationRepository organisations,
            Approvals approvals,
            AreaNames names,
            CurrentActor actor,
            Clock clock) {
        this.members = members;
        this.organisations = organisations;
        this.approvals = approvals;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param m flushed, so that its version is the one the next edit is based on */
    MemberView view(PartyMember m) {
        List<PendingApproval> pending = approvals.pendingOf(Set.of(m.id));
        return new MemberView(
                m.id,
                m.name,
                m.sex,
                m.age(LocalDate.now(clock)),
                m.birthDate,
                m.idNumberMasked,
                m.phoneMasked,
                m.residentId,
                members.household(m.residentId).orElse(null),
                m.branchId,
                organisationName(m.branchId),
                m.groupId,
                organisationName(m.groupId),
                m.area,
                names.name(m.area),
                m.kind,
                m.joinedOn,
                m.fullOn,
                m.flowing,
                m.flowingTo,
                m.status,
                m.endedOn,
                m.remarks,
                members.contacts(m.residentId),
                members.history(m.id).stream().map(MemberChange::of).toList(),
                pending,
                m.version,
                null,
                actions(m, !pending.isEmpty()));
    }

    private List<ActionView> actions(PartyMember m, boolean waits) {
        if (!actor.get().may(Permission.PARTY_WRITE)) {
            return List.of();
        }
        String gone = m.isActive() ? null : m.status.label + "，不在册";
        return List.of(
                PartyOrganisationService.action("edit", gone),
                PartyOrganisationService.action("transfer", gone == null && waits ? "组织关系转接正在等待接收" : gone),
                PartyOrganisationService.action("end", gone));
    }

    /** 广方村党支部 · 第一党小组. */
    String place(PartyMember m) {
        String branch = organisationName(m.branchId);
        return m.groupId == null ? branch : branch + " · " + organisationName(m.groupId);
    }

    /** Null for none. By rule a member's branch may lie where the actor sees nothing; its name is no secret to him. */
    String organisationName(UUID id) {
        return id == null ? null : CurrentActor.asSystem(() -> organisations.findById(id).name);
    }
}
