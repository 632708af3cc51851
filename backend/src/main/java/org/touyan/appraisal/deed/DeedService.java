package org.touyan.appraisal.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.touyan.appraisal.deed.DeedRepository.House;
import org.touyan.appraisal.deed.DeedViews.DeedView;
import org.touyan.appraisal.deed.DeedViews.NewDeed;
import org.touyan.appraisal.deed.DeedViews.TakingBack;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.DeedReported;
import org.touyan.registry.DeedTakenBack;

/** The counter for other systems: tells their deeds as a module of the house would, and shows what became of all. */
@ApplicationScoped
class DeedService {
    private final DeedRepository deeds;
    private final Event<DeedReported> reported;
    private final Event<DeedTakenBack> takenBack;
    private final AreaNames names;
    private final CurrentActor actor;

    DeedService(
            DeedRepository deeds,
            Event<DeedReported> reported,
            Event<DeedTakenBack> takenBack,
            AreaNames names,
            CurrentActor actor) {
        this.deeds = deeds;
        this.reported = reported;
        this.takenBack = takenBack;
        this.names = names;
        this.actor = actor;
    }

    @Transactional
    DeedView report(NewDeed body) {
        House house = deeds.house(actor.get().areas(), body.householdNumber())
                .orElseThrow(() -> ProblemException.rule("householdNumber", "没有这个户号，或者不在授权的区域内"));
        reported.fire(new DeedReported(
                house.id(), sender(), body.reference(), body.kind(), body.happenedOn(), body.amount(), body.text()));
        return answer(deeds.latest(sender(), body.reference()).orElseThrow());
    }

    @Transactional
    DeedView takeBack(UUID id, TakingBack body) {
        // Its own, wherever the household lives now and however small the places it was let into.
        Deed before = deeds.find(id, sender())
                .flatMap(deed -> deeds.hold(sender(), deed.reference()))
                .orElseThrow(ProblemException::notFound);
        takenBack.fire(new DeedTakenBack(sender(), before.reference(), body.reason()));
        return answer(deeds.latest(sender(), before.reference()).orElseThrow());
    }

    Page<DeedView> page(DeedQuery query) {
        return deeds.page(actor.areas(query.area), query).map(this::view);
    }

    /** A system is its own account: two may number alike. */
    private String sender() {
        return actor.get().accountId().toString();
    }

    /** A system knows a household by its number, and is told no more of it. */
    private DeedView answer(Deed deed) {
        return view(deed, null, null);
    }

    private DeedView view(Deed deed) {
        return view(deed, deed.subjectId(), deed.subjectName());
    }

    private DeedView view(Deed deed, UUID household, String head) {
        return new DeedView(
                deed.id(),
                deed.reference(),
                deed.authorName(),
                household,
                deed.subjectNumber(),
                head,
                names.name(Area.town(deed.area())),
                names.name(deed.area()),
                deed.kind(),
                deed.happenedOn(),
                deed.amount(),
                deed.text(),
                deed.status(),
                deed.entryId(),
                deed.rule(),
                deed.reason(),
                deed.receivedAt(),
                deed.takenBackAt(),
                deed.takenBackWhy());
    }
}
