package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.access.approval.Approvals;
import org.touyan.access.approval.PendingApproval;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.registry.HouseholdViews.HeldLabel;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.HouseholdViews.LabelMark;
import org.touyan.registry.Labels.Subject;
import org.touyan.registry.ResidentViews.ResidentRow;
import org.touyan.registry.ResidentViews.ResidentView;

/** The household's page: one answer with all that the screen shows. */
@ApplicationScoped
public class HouseholdPages {
    private final HouseholdRepository households;
    private final ResidentRepository residents;
    private final BorneLabelRepository held;
    private final Labels labels;
    private final Neighbourhood neighbourhood;
    private final AreaNames names;
    private final Approvals approvals;
    private final FamilyActions actions;
    private final PastPages past;
    private final Clock clock;

    HouseholdPages(
            HouseholdRepository households,
            ResidentRepository residents,
            BorneLabelRepository held,
            Labels labels,
            Neighbourhood neighbourhood,
            AreaNames names,
            Approvals approvals,
            FamilyActions actions,
            PastPages past,
            Clock clock) {
        this.households = households;
        this.residents = residents;
        this.held = held;
        this.labels = labels;
        this.neighbourhood = neighbourhood;
        this.names = names;
        this.approvals = approvals;
        this.actions = actions;
        this.past = past;
        this.clock = clock;
    }

    public HouseholdView household(UUID id) {
        return view(households.require(id));
    }

    /** @param asOf a past day, null for now */
    HouseholdView household(UUID id, String asOf) {
        AsOf then = AsOf.of(asOf, clock);
        return then == null ? household(id) : past.household(id, then);
    }

    /** @param asOf a past day, null for now */
    ResidentView resident(UUID id, String asOf) {
        AsOf then = AsOf.of(asOf, clock);
        return then == null ? resident(id) : past.resident(id, then);
    }

    public ResidentView resident(UUID id) {
        Resident resident = residents.require(id);
        return view(resident, households.require(resident.householdId));
    }

    /** @param h flushed, so that its version is the one the next edit is based on */
    public HouseholdView view(Household h) {
        LocalDate today = LocalDate.now(clock);
        List<Resident> members = residents.ofHousehold(h.id);
        Map<UUID, List<LabelMark>> marks =
                labels.of(Subject.RESIDENT, members.stream().map(one -> one.id).toList());
        List<ResidentRow> people = members.stream()
                .map(one -> ResidentRow.of(one, h, today, marks.getOrDefault(one.id, List.of())))
                .toList();
        Map<String, AreaName> places = names.find(places(h));
        List<PendingApproval> pending = pending(h, members);
        return new HouseholdView(
                h.id,
                h.number,
                h.area,
                name(places, Area.town(h.area)),
                name(places, h.village()),
                name(places, h.grid()),
                name(places, h.contactGrid()),
                h.groupNumber,
                neighbourhood.groupName(h.village(), h.groupNumber),
                h.headName,
                h.phoneMasked,
                h.naturalVillage,
                h.doorNumber,
                h.address,
                h.longitude,
                h.latitude,
                h.memberCount,
                h.status,
                h.registeredHere,
                h.registeredSince,
                h.livesHere,
                h.livesSince,
                h.isMember,
                h.memberSince,
                h.remarks,
                neighbourhood.contactMember(h.contactGrid()).orElse(null),
                people,
                labels(Subject.HOUSEHOLD, h.id),
                h.createdAt,
                neighbourhood.accountName(h.createdBy),
                h.updatedAt,
                h.version,
                null,
                pending,
                actions.of(h, members, pending));
    }

    public ResidentView view(Resident resident, Household household) {
        List<PendingApproval> pending = pending(household, residents.ofHousehold(household.id));
        return ResidentView.of(
                resident,
                household,
                LocalDate.now(clock),
                labels(Subject.RESIDENT, resident.id),
                pending.stream()
                        .filter(one -> one.subjectId().equals(resident.id))
                        .toList(),
                actions.of(resident, household, pending));
    }

    /** Those that hold today or will, and those that have ended; sensitive ones only for who may see them. */
    private List<HeldLabel> labels(Subject subject, UUID bearer) {
        return held.of(subject, bearer).stream()
                .flatMap(one -> labels
                        .find(one.labelCode)
                        .map(label -> new HeldLabel(
                                one.id,
                                label.code(),
                                label.name(),
                                label.sensitive(),
                                one.validFrom,
                                one.validTo,
                                one.sourceDepartment,
                                one.version))
                        .stream())
                .toList();
    }

    /** Of the household and of its people: all on one page. */
    private List<PendingApproval> pending(Household home, List<Resident> people) {
        return approvals.pendingOf(
                Stream.concat(Stream.of(home.id), people.stream().map(one -> one.id))
                        .toList());
    }

    private static Set<String> places(Household h) {
        Set<String> places = new TreeSet<>();
        for (int length : new int[] {Area.TOWN, Area.VILLAGE, Area.GRID, Area.CONTACT_GRID}) {
            if (h.area.length() >= length) {
                places.add(h.area.substring(0, length));
            }
        }
        return places;
    }

    private static String name(Map<String, AreaName> places, String area) {
        return area == null ? null : places.get(area).name();
    }
}
