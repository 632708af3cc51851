package org.touyan.registry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touyan.access.approval.ApprovalKind;
import org.touyan.access.approval.ApprovedChange;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.BorneLabelRepository;
import org.touyan.registry.FamilyChanges.FamilyChange;
import org.touyan.registry.Household;
import org.touyan.registry.HouseholdPages;
import org.touyan.registry.HouseholdStatus;
import org.touyan.registry.HouseholdViews.HouseholdFacts;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.Labels.Subject;
import org.touyan.registry.RegistryRecord;
import org.touyan.registry.Resident;
import org.touyan.registry.ResidentStatus;
import org.touyan.registry.action.ActionInputs.HouseholdReturn;
import org.touyan.registry.action.ActionInputs.Plain;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.NewEvent;

/** A whole household ends or leaves the county, and comes back. */
@ApplicationScoped
public class Closings implements ApprovalKind {
    static final String CODE = "HOUSEHOLD_CANCEL";

    private final ActionStart start;
    private final Heads heads;
    private final BorneLabelRepository labels;
    private final RegistryRecord record;
    private final HouseholdPages pages;
    private final SecondPerson second;

    Closings(
            ActionStart start,
            Heads heads,
            BorneLabelRepository labels,
            RegistryRecord record,
            HouseholdPages pages,
            SecondPerson second) {
        this.start = start;
        this.heads = heads;
        this.labels = labels;
        this.record = record;
        this.pages = pages;
        this.second = second;
    }

    @Transactional
    public HouseholdView cancel(UUID id, Plain body) {
        FamilyChange change = start.household(id, body);
        Household home = change.household(id);
        requireOpen(home);
        if (second.needed(CODE)) {
            second.ask(CODE, home, home.area, summary(change, home, body.eventDate()), body, body.reason());
        } else {
            cancel(change, home, body.eventDate(), body.reason().strip());
        }
        return pages.view(home);
    }

    private void cancel(FamilyChange change, Household home, LocalDate day, String why) {
        HouseholdFacts before = HouseholdFacts.of(home);
        close(change, home, HouseholdStatus.CANCELLED, ResidentStatus.CANCELLED, day);
        change.finish("status");
        record.household(
                "household.cancel",
                home,
                before,
                NewEvent.of(LifeEventKind.CANCELLED, home, "销户").on(day).because(why));
    }

    @Transactional
    HouseholdView leave(UUID id, Plain body) {
        FamilyChange change = start.household(id, body);
        Household home = change.household(id);
        ActionStart.requireCurrent(home);
        HouseholdFacts before = HouseholdFacts.of(home);
        int people = change.current(home).size();
        close(change, home, HouseholdStatus.MOVED_OUT, ResidentStatus.MOVED_OUT, body.eventDate());
        change.finish("status");
        record.household(
                "household.leave",
                home,
                before,
                NewEvent.of(LifeEventKind.MOVED_OUT, home, "全户 " + people + " 人迁出本县")
                        .on(body.eventDate())
                        .because(body.reason().strip()));
        return pages.view(home);
    }

    /** Nobody of it is there any more, and its labels end. */
    public void close(
            FamilyChange change, Household home, HouseholdStatus becomes, ResidentStatus people, LocalDate day) {
        home.status = becomes;
        home.livesHere = false;
        home.livesSince = null;
        home.registeredHere = false;
        home.registeredSince = null;
        labels.of(Subject.HOUSEHOLD, home.id).forEach(label -> label.end(day));
        for (Resident person : change.current(home)) {
            person.status = people;
            person.livesHere = false;
            person.livesSince = null;
            person.registeredHere = false;
            person.registeredSince = null;
        }
    }

    @Transactional
    HouseholdView comeBack(UUID id, HouseholdReturn body) {
        FamilyChange change = start.household(id, body);
        Household home = change.household(id);
        if (home.status != HouseholdStatus.MOVED_OUT) {
            throw ProblemException.state("该户没有迁出，不能办理迁回");
        }
        HouseholdFacts before = HouseholdFacts.of(home);
        List<Resident> people = change.people(home);
        for (UUID one : body.residentIds()) {
            Resident person = ActionStart.of(people, one, "residentIds", "所选的人不是本户成员");
            if (person.status != ResidentStatus.MOVED_OUT) {
                throw ProblemException.rule("residentIds", person.name + person.status.label + "，不能迁回");
            }
            Departures.settle(person, body.eventDate());
        }
        home.status = HouseholdStatus.RESIDENT;
        home.livesHere = true;
        home.livesSince = body.eventDate();
        home.registeredHere = true;
        home.registeredSince = body.eventDate();
        headOfReturned(home, people, body);
        change.finish("residentIds");
        record.household(
                "household.return",
                home,
                before,
                NewEvent.of(
                                LifeEventKind.CAME_BACK,
                                home,
                                "迁回 " + body.residentIds().size() + " 人，户主" + home.headName)
                        .on(body.eventDate())
                        .because(body.reason().strip()));
        return pages.view(home);
    }

    private void headOfReturned(Household home, List<Resident> people, HouseholdReturn body) {
        Set<UUID> back = body.residentIds();
        UUID head = body.headId() == null ? home.headId : body.headId();
        if (!back.contains(head)) {
            throw ProblemException.rule("headId", "原户主没有迁回，请在迁回的人中选择户主");
        }
        if (!head.equals(home.headId)) {
            heads.appoint(home, people, head, body.relations(), "headId", "relations");
        }
    }

    private static void requireOpen(Household home) {
        if (home.status == HouseholdStatus.CANCELLED) {
            throw ProblemException.state("该户已注销");
        }
    }

    private static String summary(FamilyChange change, Household home, LocalDate day) {
        List<String> names = change.current(home).stream().map(one -> one.name).toList();
        return "自 " + day + " 起注销" + home.headName + "户（户号 " + home.number + "）"
                + (names.isEmpty() ? "，户内已无在册成员" : "，同时注销成员：" + String.join("、", names));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "销户";
    }

    @Override
    public String permission() {
        return Permission.HOUSEHOLD_WRITE;
    }

    @Override
    public Preset preset() {
        return Preset.ON;
    }

    @Override
    public void execute(ApprovedChange approved) {
        FamilyChange change = start.approved(approved.subject());
        Household home = change.household(approved.subject());
        requireOpen(home);
        cancel(change, home, second.read(approved.payload(), Plain.class).eventDate(), approved.said());
    }
}
