package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids.ServingResident;
import org.touyan.registry.party.PartyMemberRepository.Listed;

/** What a change to a resident means for the Party's list, in the same transaction. */
@ApplicationScoped
class ResidentsInParty {
    private final PartyMemberRepository members;
    private final PoliticalStatusRepository politicalStatus;
    private final PartyMemberService service;
    private final PastMemberRows past;
    private final PastOrganisationRows led;
    private final Clock clock;

    ResidentsInParty(
            PartyMemberRepository members,
            PoliticalStatusRepository politicalStatus,
            PartyMemberService service,
            PastMemberRows past,
            PastOrganisationRows led,
            Clock clock) {
        this.members = members;
        this.politicalStatus = politicalStatus;
        this.service = service;
        this.past = past;
        this.led = led;
        this.clock = clock;
    }

    /** Name, birth date and phone are taken over, death ends; to leave the Party is not done in the residents' form. */
    @Transactional(Transactional.TxType.MANDATORY)
    void onChange(@Observes ServingResident resident) {
        Listed listed = members.ofResident(resident.id()).orElse(null);
        if (listed == null) {
            return;
        }
        members.flush();
        if (politicalStatus.isDead(resident.id())) {
            CurrentActor.asSystem(() -> {
                service.end(members.findById(listed.id()), MemberStatus.DECEASED, LocalDate.now(clock), "村民台账登记为已故");
                return null;
            });
            return;
        }
        if (!resident.partyMember()) {
            throw ProblemException.rule("politicalStatus", "他在“" + listed.branch() + "”的党员名册中，请先在党员名册办理");
        }
        past.keepIfChanged(resident.id());
        led.keepIfRenamed(resident.id());
        members.copyOf(resident.id());
    }
}
