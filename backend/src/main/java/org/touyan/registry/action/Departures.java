package org.touyan.registry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.BorneLabelRepository;
import org.touyan.registry.FamilyChanges.FamilyChange;
import org.touyan.registry.Household;
import org.touyan.registry.HouseholdPages;
import org.touyan.registry.Labels.Subject;
import org.touyan.registry.RegistryRecord;
import org.touyan.registry.Resident;
import org.touyan.registry.ResidentRepository;
import org.touyan.registry.ResidentStatus;
import org.touyan.registry.ResidentViews.ResidentFacts;
import org.touyan.registry.ResidentViews.ResidentView;
import org.touyan.registry.action.ActionInputs.Departure;
import org.touyan.registry.action.ActionInputs.ResidentReturn;
import org.touyan.registry.action.ActionInputs.Succession;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.NewEvent;

/** Who leaves his household: dies, marries out, moves away; and who of them comes back. */
@ApplicationScoped
class Departures {
    private final ActionStart start;
    private final Heads heads;
    private final ResidentRepository residents;
    private final BorneLabelRepository labels;
    private final RegistryRecord record;
    private final HouseholdPages pages;
    private final SecondPerson second;

    Departures(
            ActionStart start,
            Heads heads,
            ResidentRepository residents,
            BorneLabelRepository labels,
            RegistryRecord record,
            HouseholdPages pages,
            SecondPerson second) {
        this.start = start;
        this.heads = heads;
        this.residents = residents;
        this.labels = labels;
        this.record = record;
        this.pages = pages;
        this.second = second;
    }

    /** How somebody leaves, and what it is called. */
    enum Way {
        DEATH("resident.death", LifeEventKind.DEATH, ResidentStatus.DECEASED, "死亡"),
        MARRIAGE("resident.marry-out", LifeEventKind.MARRIED_OUT, ResidentStatus.MOVED_OUT, "婚出"),
        LEAVING("resident.leave", LifeEventKind.MEMBER_LEFT, ResidentStatus.MOVED_OUT, "迁出");

        final String recorded;
        final LifeEventKind kind;
        final ResidentStatus becomes;
        final String word;

        Way(String recorded, LifeEventKind kind, ResidentStatus becomes, String word) {
            this.recorded = recorded;
            this.kind = kind;
            this.becomes = becomes;
            this.word = word;
        }
    }

    /** His household is looked up before the transaction, which begins by holding it. */
    ResidentView leave(UUID id, Way way, Departure body) {
        return leave(id, residents.homeOf(id), way, body);
    }

    @Transactional
    ResidentView leave(UUID id, UUID homeId, Way way, Departure body) {
        FamilyChange change = start.resident(id, homeId, body);
        Household home = change.household(homeId);
        Resident person = residents.require(id);
        ActionStart.requireCurrent(person);
        if (way == Way.DEATH && second.needed(DeathApproval.CODE)) {
            requireSuccessor(change, home, person, body);
            second.ask(
                    DeathApproval.CODE, person, home, DeathApproval.summary(person, home, body), body, body.reason());
        } else {
            carryOut(change, home, person, way, body);
        }
        return pages.view(person, home);
    }

    /** In the transaction of an approval. */
    void approved(UUID id, UUID homeId, Way way, Departure body, String said) {
        FamilyChange change = start.approved(homeId);
        Resident person = residents.require(id);
        ActionStart.requireCurrent(person);
        carryOut(
                change,
                change.household(homeId),
                person,
                way,
                new Departure(null, said, body.eventDate(), body.headId(), body.relations()));
    }

    private void carryOut(FamilyChange change, Household home, Resident person, Way way, Departure body) {
        ResidentFacts before = ResidentFacts.of(person);
        go(change, home, person, way.becomes, body);
        if (way == Way.DEATH) {
            endLabels(person, body.eventDate());
        }
        change.finish("status");
        record.resident(
                way.recorded,
                person,
                before,
                NewEvent.of(way.kind, home, person.name + way.word)
                        .on(body.eventDate())
                        .because(body.reason().strip()));
    }

    /** He is no longer there; if he headed the household, another does. The last one stays its head on paper. */
    void go(FamilyChange change, Household home, Resident person, ResidentStatus becomes, Succession succession) {
        requireSuccessor(change, home, person, succession);
        person.status = becomes;
        person.livesHere = false;
        person.livesSince = null;
        person.registeredHere = false;
        person.registeredSince = null;
        if (becomes == ResidentStatus.DECEASED) {
            person.isMember = false;
            person.memberSince = null;
        }
        if (home.isHead(person) && succession.headId() != null) {
            heads.appoint(
                    home, change.people(home), succession.headId(), succession.relations(), "headId", "relations");
        }
    }

    private void requireSuccessor(FamilyChange change, Household home, Resident person, Succession succession) {
        boolean others = change.current(home).stream().anyMatch(one -> one != person);
        if (home.isHead(person) && others && succession.headId() == null) {
            throw ProblemException.rule("headId", person.name + "是户主，请选择新户主");
        }
    }

    private void endLabels(Resident person, LocalDate day) {
        labels.of(Subject.RESIDENT, person.id).forEach(label -> label.end(day));
    }

    ResidentView comeBack(UUID id, ResidentReturn body) {
        return comeBack(id, residents.homeOf(id), body);
    }

    @Transactional
    ResidentView comeBack(UUID id, UUID homeId, ResidentReturn body) {
        FamilyChange change = start.resident(id, homeId, body);
        Household home = change.household(homeId);
        Resident person = residents.require(id);
        ActionStart.requireCurrent(home);
        if (person.status != ResidentStatus.MOVED_OUT) {
            throw ProblemException.state(person.name + "没有迁出，不能办理迁回");
        }
        ResidentFacts before = ResidentFacts.of(person);
        if (change.current(home).isEmpty()) {
            person.status = ResidentStatus.RESIDENT;
            heads.appoint(home, List.of(person), person.id, null, "relation", "relation");
        } else {
            heads.relateAll(List.of(person), java.util.Map.of(person.id, body.relation()), "relation");
        }
        settle(person, body.eventDate());
        change.finish("status");
        record.resident(
                "resident.return",
                person,
                before,
                NewEvent.of(LifeEventKind.MEMBER_BACK, home, person.name + "迁回")
                        .on(body.eventDate())
                        .because(body.reason().strip()));
        return pages.view(person, home);
    }

    /** He lives here again, and is registered. */
    static void settle(Resident person, LocalDate day) {
        person.status = ResidentStatus.RESIDENT;
        person.livesHere = true;
        person.livesSince = day;
        person.registeredHere = true;
        person.registeredSince = day;
    }
}
