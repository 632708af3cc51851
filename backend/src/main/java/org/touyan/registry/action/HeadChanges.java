package org.touyan.registry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.touyan.access.approval.ApprovalKind;
import org.touyan.access.approval.ApprovedChange;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.FamilyChanges.FamilyChange;
import org.touyan.registry.Household;
import org.touyan.registry.HouseholdPages;
import org.touyan.registry.HouseholdViews.HouseholdFacts;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.RegistryRecord;
import org.touyan.registry.Resident;
import org.touyan.registry.action.ActionInputs.HeadChange;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.NewEvent;

/** Another person heads the household; the relations of all are to him from now on. */
@ApplicationScoped
public class HeadChanges implements ApprovalKind {
    static final String CODE = "HOUSEHOLD_HEAD";

    private final ActionStart start;
    private final Heads heads;
    private final RegistryRecord record;
    private final HouseholdPages pages;
    private final SecondPerson second;

    HeadChanges(ActionStart start, Heads heads, RegistryRecord record, HouseholdPages pages, SecondPerson second) {
        this.start = start;
        this.heads = heads;
        this.record = record;
        this.pages = pages;
        this.second = second;
    }

    @Transactional
    HouseholdView change(UUID id, HeadChange body) {
        FamilyChange change = start.household(id, body);
        Household home = change.household(id);
        Resident head = ActionStart.of(change.current(home), body.headId(), "headId", "户主应是本户在家或外出的成员");
        if (second.needed(CODE)) {
            ActionStart.requireCurrent(home);
            String summary = "户主由" + home.headName + "变更为" + head.name;
            second.ask(CODE, home, home.area, summary, body, body.reason());
        } else {
            carryOut(change, home, body, body.reason().strip());
        }
        return pages.view(home);
    }

    private void carryOut(FamilyChange change, Household home, HeadChange body, String why) {
        ActionStart.requireCurrent(home);
        if (home.headId.equals(body.headId())) {
            throw ProblemException.rule("headId", home.headName + "已是户主");
        }
        HouseholdFacts before = HouseholdFacts.of(home);
        heads.appoint(home, change.people(home), body.headId(), body.relations(), "headId", "relations");
        change.finish("headId");
        record.household(
                "household.head",
                home,
                before,
                NewEvent.of(LifeEventKind.HEAD_CHANGED, home, "户主由" + before.headName() + "变更为" + home.headName)
                        .on(body.eventDate())
                        .because(why));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "变更户主";
    }

    @Override
    public String permission() {
        return Permission.HOUSEHOLD_WRITE;
    }

    @Override
    public Preset preset() {
        return Preset.OFF;
    }

    @Override
    public void execute(ApprovedChange approved) {
        FamilyChange change = start.approved(approved.subject());
        HeadChange body = second.read(approved.payload(), HeadChange.class);
        carryOut(change, change.household(approved.subject()), body, approved.said());
    }
}
