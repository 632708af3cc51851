package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.AsOf;
import org.touyan.registry.party.MemberViews.MemberChange;
import org.touyan.registry.party.MemberViews.MemberView;
import org.touyan.registry.party.PastMemberRepository.Then;

/** A Party member's page as of a past day: the same view without anything to do. Names of branches and places are today's. */
@ApplicationScoped
class PastMemberPages {
    private final PastMemberRepository rows;
    private final PartyMemberRepository members;
    private final MemberPages pages;
    private final AreaNames names;

    PastMemberPages(PastMemberRepository rows, PartyMemberRepository members, MemberPages pages, AreaNames names) {
        this.rows = rows;
        this.members = members;
        this.pages = pages;
        this.names = names;
    }

    MemberView view(UUID id, AsOf asOf) {
        Then m = rows.member(id, asOf).orElseThrow(ProblemException::notFound);
        return new MemberView(
                id,
                m.name(),
                m.sex(),
                m.birthDate() == null
                        ? null
                        : Integer.valueOf(
                                Period.between(m.birthDate(), asOf.day()).getYears()),
                m.birthDate(),
                m.idNumberMasked(),
                m.phoneMasked(),
                m.residentId(),
                null,
                m.branchId(),
                pages.organisationName(m.branchId()),
                m.groupId(),
                pages.organisationName(m.groupId()),
                m.area(),
                names.name(m.area()),
                m.kind(),
                m.joinedOn(),
                m.fullOn(),
                m.flowing(),
                m.flowingTo(),
                m.status(),
                m.endedOn(),
                m.remarks(),
                rows.contacts(m.residentId(), asOf),
                history(id, asOf),
                List.of(),
                0,
                asOf.day(),
                List.of());
    }

    /** What had been recorded by then: his events lie where he is now, which may be elsewhere. */
    private List<MemberChange> history(UUID id, AsOf asOf) {
        return CurrentActor.asSystem(() -> members.history(id)).stream()
                .filter(event -> event.createdAt.isBefore(asOf.end()))
                .map(MemberChange::of)
                .toList();
    }
}
