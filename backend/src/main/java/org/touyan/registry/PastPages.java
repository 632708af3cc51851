package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.HouseholdViews.HeldLabel;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.HouseholdViews.LabelMark;
import org.touyan.registry.Labels.Subject;
import org.touyan.registry.PastPageRepository.Home;
import org.touyan.registry.PastPageRepository.Person;
import org.touyan.registry.ResidentViews.HouseholdRef;
import org.touyan.registry.ResidentViews.ResidentRow;
import org.touyan.registry.ResidentViews.ResidentView;

/** The pages of a household and a person as of a past day: the same views without anything to do. Names of places are today's. */
@ApplicationScoped
class PastPages {
    private final PastPageRepository rows;
    private final Labels labels;
    private final Neighbourhood neighbourhood;
    private final AreaNames names;

    PastPages(PastPageRepository rows, Labels labels, Neighbourhood neighbourhood, AreaNames names) {
        this.rows = rows;
        this.labels = labels;
        this.neighbourhood = neighbourhood;
        this.names = names;
    }

    HouseholdView household(UUID id, AsOf asOf) {
        Home h = rows.household(id, asOf).orElseThrow(ProblemException::notFound);
        List<ResidentRow> people = rows.people(id, h, asOf);
        Map<UUID, List<LabelMark>> marks =
                labels.of(Subject.RESIDENT, people.stream().map(ResidentRow::id).toList(), asOf.day());
        String grid = Area.cut(h.area(), Area.GRID);
        String contactGrid = Area.cut(h.area(), Area.CONTACT_GRID);
        Map<String, AreaName> places = names.find(places(h.area()));
        return new HouseholdView(
                id,
                h.number(),
                h.area(),
                name(places, Area.town(h.area())),
                name(places, Area.village(h.area())),
                name(places, grid),
                name(places, contactGrid),
                h.groupNumber(),
                neighbourhood.groupName(Area.village(h.area()), h.groupNumber()),
                h.headName(),
                h.phoneMasked(),
                h.naturalVillage(),
                h.doorNumber(),
                h.address(),
                h.longitude(),
                h.latitude(),
                h.memberCount(),
                h.status(),
                h.registeredHere(),
                h.registeredSince(),
                h.livesHere(),
                h.livesSince(),
                h.isMember(),
                h.memberSince(),
                h.remarks(),
                rows.contactMember(contactGrid, asOf).orElse(null),
                people.stream()
                        .map(one -> one.with(marks.getOrDefault(one.id(), List.of())))
                        .toList(),
                labels(Subject.HOUSEHOLD, id, asOf),
                null,
                null,
                null,
                0,
                asOf.day(),
                List.of(),
                List.of());
    }

    ResidentView resident(UUID id, AsOf asOf) {
        Person r = rows.resident(id, asOf).orElseThrow(ProblemException::notFound);
        Home h = rows.household(r.householdId(), asOf).orElseThrow(ProblemException::notFound);
        return new ResidentView(
                id,
                r.householdId(),
                r.name(),
                r.sex(),
                r.birthDate() == null
                        ? null
                        : Integer.valueOf(
                                Period.between(r.birthDate(), asOf.day()).getYears()),
                r.birthDate(),
                r.idNumberMasked(),
                r.phoneMasked(),
                r.relation(),
                id.equals(h.headId()),
                r.ethnicity(),
                r.education(),
                r.politicalStatus(),
                r.maritalStatus(),
                r.occupation(),
                r.jobTitle(),
                r.employment(),
                r.workPlace(),
                r.status(),
                r.registeredHere(),
                r.registeredSince(),
                r.livesHere(),
                r.livesSince(),
                r.isMember(),
                r.memberSince(),
                r.remarks(),
                new HouseholdRef(r.householdId(), h.number(), h.headName()),
                labels(Subject.RESIDENT, id, asOf),
                0,
                asOf.day(),
                List.of(),
                List.of());
    }

    /** Those that held that day; sensitive ones only for who may see them. */
    private List<HeldLabel> labels(Subject subject, UUID id, AsOf asOf) {
        return rows.labels(subject, id, asOf).stream()
                .flatMap(one -> labels
                        .find(one.code())
                        .map(label -> new HeldLabel(
                                one.id(),
                                label.code(),
                                label.name(),
                                label.sensitive(),
                                one.from(),
                                one.to(),
                                one.sourceDepartment(),
                                one.version()))
                        .stream())
                .toList();
    }

    private static Set<String> places(String area) {
        Set<String> places = new TreeSet<>();
        for (int length : new int[] {Area.TOWN, Area.VILLAGE, Area.GRID, Area.CONTACT_GRID}) {
            if (area.length() >= length) {
                places.add(area.substring(0, length));
            }
        }
        return places;
    }

    private static String name(Map<String, AreaName> places, String area) {
        return area == null ? null : places.get(area).name();
    }
}
