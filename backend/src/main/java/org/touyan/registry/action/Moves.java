package org.touyan.registry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.touyan.access.approval.ApprovalKind;
import org.touyan.access.approval.ApprovedChange;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.FamilyChanges.FamilyChange;
import org.touyan.registry.FieldErrors;
import org.touyan.registry.Household;
import org.touyan.registry.HouseholdMoved;
import org.touyan.registry.HouseholdPages;
import org.touyan.registry.HouseholdRepository;
import org.touyan.registry.HouseholdViews.HouseholdFacts;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.Neighbourhood;
import org.touyan.registry.RegistryRecord;
import org.touyan.registry.action.ActionInputs.Move;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.LifeEvents;
import org.touyan.registry.history.NewEvent;

/**
 * A household goes to another village: it keeps its id and its history and gets that village's next number. Within a town
 * at once, by who looks after both villages; into a place that one does not look after, or into another town, when
 * somebody there has accepted it. An accepted request is carried out by who accepts: the one place where a row passes
 * from one's areas into another's.
 */
@ApplicationScoped
public class Moves implements ApprovalKind {
    static final String CODE = "HOUSEHOLD_MOVE";

    private final ActionStart start;
    private final HouseholdRepository households;
    private final Neighbourhood neighbourhood;
    private final RegistryRecord record;
    private final LifeEvents events;
    private final HouseholdPages pages;
    private final AreaNames names;
    private final SecondPerson second;
    private final CurrentActor actor;
    private final Event<HouseholdMoved> done;

    Moves(
            ActionStart start,
            HouseholdRepository households,
            Neighbourhood neighbourhood,
            RegistryRecord record,
            LifeEvents events,
            HouseholdPages pages,
            AreaNames names,
            SecondPerson second,
            CurrentActor actor,
            Event<HouseholdMoved> done) {
        this.start = start;
        this.households = households;
        this.neighbourhood = neighbourhood;
        this.record = record;
        this.events = events;
        this.pages = pages;
        this.names = names;
        this.second = second;
        this.actor = actor;
        this.done = done;
    }

    @Transactional
    public HouseholdView move(UUID id, Move body) {
        FamilyChange change = start.household(id, body);
        Household home = change.household(id);
        requireOtherVillage(home, body);
        boolean sameTown = Area.town(home.area).equals(Area.town(body.villageCode()));
        if (sameTown && actor.get().covers(body.villageCode())) {
            carryOut(change, home, body, body.reason().strip());
        } else {
            second.ask(CODE, home, body.villageCode(), summary(change, home, body), body, body.reason());
        }
        return pages.view(home);
    }

    private void requireOtherVillage(Household home, Move body) {
        ActionStart.requireCurrent(home);
        if (home.village().equals(body.villageCode())) {
            throw ProblemException.rule("villageCode", "该户就在这个村；村内调整请直接修改");
        }
        FieldErrors errors = new FieldErrors("");
        neighbourhood.check(body, errors);
        errors.refuse();
    }

    private void carryOut(FamilyChange change, Household home, Move body, String why) {
        HouseholdFacts before = HouseholdFacts.of(home);
        String leaving = home.village();
        String from = place(home.area);
        // Told where it leaves as well: there nobody finds the household any more.
        NewEvent left = NewEvent.of(LifeEventKind.MOVED, home, "迁往" + place(body.villageCode()))
                .on(body.eventDate())
                .because(why);
        home.moveTo(
                body.contactGridCode() == null ? body.villageCode() : body.contactGridCode(),
                households.nextNumber(body.villageCode(), body.groupNumber()));
        home.liesAt(body.address(), null, null);
        change.finish("villageCode");
        events.record(left);
        record.household(
                "household.move",
                home,
                before,
                NewEvent.of(LifeEventKind.MOVED, home, "由" + from + "迁入，户号由 " + before.number() + " 改为 " + home.number)
                        .on(body.eventDate())
                        .because(why));
        done.fire(new HouseholdMoved(home.id, leaving, body.villageCode(), body.eventDate()));
    }

    private String summary(FamilyChange change, Household home, Move body) {
        return home.headName + "户（户号 " + home.number + "，"
                + change.current(home).size() + " 人）由" + place(home.area)
                + "迁入" + place(body.villageCode()) + "第 " + body.groupNumber() + " 组"
                + (body.address().address() == null
                        ? ""
                        : "，住 " + body.address().address());
    }

    /** 郑宅镇前于村. */
    private String place(String area) {
        Map<String, ?> both = names.find(java.util.Set.of(Area.town(area), Area.village(area)));
        return both.isEmpty() ? area : names.name(Area.town(area)) + names.name(Area.village(area));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "迁入";
    }

    @Override
    public String permission() {
        return Permission.HOUSEHOLD_WRITE;
    }

    /** The receiving village always has its say. */
    @Override
    public Preset preset() {
        return Preset.ALWAYS;
    }

    @Override
    public void execute(ApprovedChange approved) {
        Move body = second.read(approved.payload(), Move.class);
        String from = ProblemException.present(households.areaOf(approved.subject()));
        actor.including(from, () -> {
            FamilyChange change = start.approved(approved.subject());
            Household home = change.household(approved.subject());
            requireOtherVillage(home, body);
            carryOut(change, home, body, approved.said());
            return null;
        });
    }
}
