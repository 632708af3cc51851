package org.touyan.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.Texts;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.FamilyChanges;
import org.touyan.registry.FamilyChanges.FamilyChange;
import org.touyan.registry.Household;
import org.touyan.registry.HouseholdMerged;
import org.touyan.registry.HouseholdPages;
import org.touyan.registry.HouseholdStatus;
import org.touyan.registry.HouseholdViews.HouseholdFacts;
import org.touyan.registry.RegistryRecord;
import org.touyan.registry.Resident;
import org.touyan.registry.ResidentRepository;
import org.touyan.registry.ResidentStatus;
import org.touyan.registry.ResidentViews.ResidentFacts;
import org.touyan.registry.ResidentViews.ResidentView;
import org.touyan.registry.WaitingApprovals;
import org.touyan.registry.action.Closings;
import org.touyan.registry.action.SecondPerson;
import org.touyan.registry.duplicate.DuplicateViews.ResidentMerge;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.NewEvent;

/**
 * Makes one person of two: the one that stays takes over what he lacks, the labels, the posts, the membership of the Party
 * and the history of the other, who is cancelled. Both households keep their own history.
 */
@ApplicationScoped
public class ResidentMerging {
    static final String CODE = "RESIDENT_MERGE";

    private final ResidentRepository residents;
    private final DuplicateRepository duplicates;
    private final FamilyChanges changes;
    private final HouseholdPages pages;
    private final RegistryRecord record;
    private final WaitingApprovals waiting;
    private final SecondPerson second;
    private final Closings closings;
    private final Event<HouseholdMerged> mergeDone;
    private final FieldCipher cipher;

    ResidentMerging(
            ResidentRepository residents,
            DuplicateRepository duplicates,
            FamilyChanges changes,
            HouseholdPages pages,
            RegistryRecord record,
            WaitingApprovals waiting,
            SecondPerson second,
            Closings closings,
            Event<HouseholdMerged> mergeDone,
            FieldCipher cipher) {
        this.residents = residents;
        this.duplicates = duplicates;
        this.changes = changes;
        this.pages = pages;
        this.record = record;
        this.waiting = waiting;
        this.second = second;
        this.closings = closings;
        this.mergeDone = mergeDone;
        this.cipher = cipher;
    }

    /** Their households are looked up before the transaction, which begins by holding them. */
    public ResidentView merge(UUID id, ResidentMerge body) {
        return merge(id, residents.homeOf(id), residents.homeOf(body.otherId()), body);
    }

    @Transactional
    ResidentView merge(UUID id, UUID homeId, UUID otherHomeId, ResidentMerge body) {
        FamilyChange change = changes.begin(homeId, otherHomeId);
        Household otherHome = change.household(otherHomeId);
        Resident kept = residents.require(id);
        Resident other = residents.require(body.otherId());
        kept.requireVersion(body.version(), () -> pages.resident(id));
        other.requireVersion(body.otherVersion(), () -> pages.resident(id));
        waiting.requireNone(change);
        refuse(change, kept, other, change.household(homeId), otherHome);
        if (isLast(change, otherHome, homeId) && second.needed(CODE)) {
            String summary = other.name + "（" + otherHome.number + " 户）系重复登记，并入 " + change.household(homeId).number
                    + " 户的" + kept.name + "；该户没有其他成员，同时销户";
            second.ask(
                    CODE,
                    otherHome,
                    around(kept.area, other.area),
                    summary,
                    new Waiting(id, body.otherId()),
                    body.reason());
        } else {
            merge(change, kept, other, Texts.clean(body.reason()));
        }
        return pages.resident(id);
    }

    /** What a second person has agreed to. */
    @Transactional
    void approved(UUID id, UUID homeId, UUID otherHomeId, UUID otherId, String reason) {
        FamilyChange change = changes.begin(homeId, otherHomeId);
        Resident kept = residents.require(id);
        Resident other = residents.require(otherId);
        refuse(change, kept, other, change.household(homeId), change.household(otherHomeId));
        merge(change, kept, other, reason);
    }

    /** What waits for a second person: who stays, and who goes. */
    record Waiting(UUID kept, UUID other) {}

    /** The least place that has both. */
    private static String around(String one, String other) {
        return Stream.of(Area.VILLAGE, Area.TOWN)
                .map(level -> one.substring(0, level))
                .filter(other::startsWith)
                .findFirst()
                .orElse(one.substring(0, Area.COUNTY));
    }

    private static boolean isLast(FamilyChange change, Household otherHome, UUID homeId) {
        return change.current(otherHome).size() == 1 && !otherHome.id.equals(homeId);
    }

    private void merge(FamilyChange change, Resident kept, Resident other, String reason) {
        UUID homeId = kept.householdId;
        UUID otherHomeId = other.householdId;
        Household home = change.household(homeId);
        Household otherHome = change.household(otherHomeId);
        ResidentFacts before = ResidentFacts.of(kept);
        ResidentFacts otherBefore = ResidentFacts.of(other);
        HouseholdFacts homeBefore = HouseholdFacts.of(otherHome);
        boolean last = isLast(change, otherHome, homeId);
        LocalDate today = LocalDate.ofInstant(changes.now(), BusinessTime.ZONE);
        takeOver(kept, other);
        if (last) {
            closings.close(change, otherHome, HouseholdStatus.CANCELLED, ResidentStatus.CANCELLED, today);
        } else {
            other.status = ResidentStatus.CANCELLED;
        }
        kept.updatedAt = changes.now();
        other.updatedAt = changes.now();
        if (home.isHead(kept)) {
            home.headIs(kept);
        }
        residents.flush();
        duplicates.hand(other.id, kept.id, kept.area);
        change.finish("otherId", "该");
        String where = otherHome.number + " 户的" + other.name;
        record.resident(
                "resident.merge",
                kept,
                before,
                NewEvent.of(LifeEventKind.EDITED, home, kept.name + "：合并重复登记，" + where + "已并入")
                        .because(reason)
                        .related(otherHomeId));
        record.resident(
                "resident.merge",
                other,
                otherBefore,
                NewEvent.of(
                                LifeEventKind.MEMBER_LEFT,
                                otherHome,
                                other.name + "系重复登记，已并入 " + home.number + " 户的" + kept.name)
                        .because(reason)
                        .related(homeId));
        if (last) {
            record.household(
                    "household.update",
                    otherHome,
                    homeBefore,
                    NewEvent.of(LifeEventKind.CANCELLED, otherHome, "合并重复登记后没有成员，销户")
                            .because(reason)
                            .related(homeId));
            mergeDone.fire(new HouseholdMerged(otherHomeId, homeId, today));
        }
    }

    private void refuse(FamilyChange change, Resident kept, Resident other, Household home, Household otherHome) {
        if (kept.id.equals(other.id)) {
            throw ProblemException.rule("otherId", "请选择另一个人");
        }
        if (!kept.isCurrent() || !home.status.isCurrent()) {
            throw ProblemException.state(kept.name + "已不在册，不能并入");
        }
        if (!other.isCurrent()) {
            throw ProblemException.state(other.name + "已不在册，不需要合并");
        }
        boolean others = change.current(otherHome).stream().anyMatch(one -> !one.id.equals(other.id));
        if (otherHome.isHead(other) && others) {
            throw ProblemException.state(other.name + "是 " + otherHome.number + " 户的户主，请先变更户主，或保留这一方");
        }
        String number = kept.idNumber(cipher);
        String otherNumber = other.idNumber(cipher);
        if (number != null && otherNumber != null && !number.equals(otherNumber)) {
            throw ProblemException.rule("otherId", "两人的身份证号不同，不是同一人；号码有误请先更正");
        }
        if (duplicates.bothInParty(kept.id, other.id)) {
            throw ProblemException.state("两人都在党员名册中，请先移出其中一方");
        }
    }

    /** What the one that stays does not have. */
    private void takeOver(Resident kept, Resident other) {
        if (kept.idNumberMasked == null && other.idNumberMasked != null) {
            kept.identifyBy(other.idNumber(cipher), cipher);
            kept.sex = other.sex;
            kept.birthDate = other.birthDate;
        }
        if (kept.phoneMasked == null) {
            kept.callAt(other.phone(cipher), cipher);
        }
        kept.birthDate = first(kept.birthDate, other.birthDate);
        kept.ethnicity = first(kept.ethnicity, other.ethnicity);
        kept.education = first(kept.education, other.education);
        kept.politicalStatus =
                other.isPartyMember() ? other.politicalStatus : first(kept.politicalStatus, other.politicalStatus);
        kept.maritalStatus = first(kept.maritalStatus, other.maritalStatus);
        // The class and the words of one job: never of two.
        if (kept.occupation == null && kept.jobTitle == null) {
            kept.occupation = other.occupation;
            kept.jobTitle = other.jobTitle;
        }
        kept.employment = first(kept.employment, other.employment);
        kept.workPlace = first(kept.workPlace, other.workPlace);
        kept.remarks = first(kept.remarks, other.remarks);
    }

    private static <T> T first(T own, T others) {
        return own == null ? others : own;
    }
}
