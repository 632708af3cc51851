package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.touyan.access.approval.ApprovalKind;
import org.touyan.access.approval.Approvals;
import org.touyan.access.approval.ApprovedChange;
import org.touyan.access.approval.NewApproval;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.action.SecondPerson;
import org.touyan.registry.party.MemberViews.MemberView;
import org.touyan.registry.party.MemberViews.Transfer;

/**
 * 组织关系转接. Within a town at once, by who looks after both branches; into another town, or to a branch that one does not
 * look after, when somebody there has accepted the member. An accepted request is carried out by who accepts.
 */
@ApplicationScoped
public class PartyTransfers implements ApprovalKind {
    static final String CODE = "PARTY_TRANSFER";

    private final PartyMemberService service;
    private final PartyMemberRepository members;
    private final PartyOrganisationRepository organisations;
    private final MemberForm form;
    private final MemberPages pages;
    private final Approvals approvals;
    private final SecondPerson second;
    private final CurrentActor actor;

    PartyTransfers(
            PartyMemberService service,
            PartyMemberRepository members,
            PartyOrganisationRepository organisations,
            MemberForm form,
            MemberPages pages,
            Approvals approvals,
            SecondPerson second,
            CurrentActor actor) {
        this.service = service;
        this.members = members;
        this.organisations = organisations;
        this.form = form;
        this.pages = pages;
        this.approvals = approvals;
        this.second = second;
        this.actor = actor;
    }

    @Transactional
    public MemberView transfer(UUID id, Transfer body) {
        PartyMember member = service.requireActive(id, body.version());
        service.requirePast(body.happenedOn());
        PartyOrganisation to = target(member, body.branchId());
        if (actor.get().covers(to.area) && Area.town(to.area).equals(Area.town(member.area))) {
            carryOut(member, body, Texts.clean(body.reason()));
        } else {
            ask(member, to, body);
        }
        return pages.view(member);
    }

    /** A branch of the same county, of others' areas too: its name is no secret, its members are. */
    private PartyOrganisation target(PartyMember member, UUID branch) {
        PartyOrganisation to = CurrentActor.asSystem(() -> organisations.standing(branch))
                .filter(one -> one.kind == OrganisationKind.BRANCH)
                .filter(one -> Area.county(one.area).equals(Area.county(member.area)))
                .orElseThrow(() -> ProblemException.rule("branchId", "本县没有这个党支部"));
        if (to.id.equals(member.branchId)) {
            throw ProblemException.rule("branchId", "他已在这个党支部；换党小组请用“修改”");
        }
        return to;
    }

    private void ask(PartyMember member, PartyOrganisation to, Transfer body) {
        approvals.request(new NewApproval(
                CODE,
                to.area,
                "party-member",
                member.id,
                member.name,
                member.name + "（" + member.kind.label + "）由“" + pages.place(member) + "”转入“" + to.name + "”",
                body,
                Texts.clean(body.reason())));
    }

    private void carryOut(PartyMember member, Transfer body, String why) {
        PartyOrganisation to = form.branch(body.branchId());
        service.join(member, to, form.group(body.groupId(), to), body.happenedOn(), why);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "党员组织关系转入";
    }

    @Override
    public String permission() {
        return Permission.PARTY_WRITE;
    }

    /** The receiving branch always has its say. */
    @Override
    public Preset preset() {
        return Preset.ALWAYS;
    }

    @Override
    public void execute(ApprovedChange approved) {
        Transfer body = second.read(approved.payload(), Transfer.class);
        String from = ProblemException.present(members.areaOf(approved.subject()));
        actor.including(from, () -> {
            PartyMember member = members.require(approved.subject());
            service.requireListed(member);
            target(member, body.branchId());
            carryOut(member, body, approved.said());
            return null;
        });
    }
}
