package org.touyan.demo.county;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Makes the demo county village by village, in the order of their codes. The same {@code asOf} gives the same people:
 * ages and dates are counted back from it, everything else has a fixed seed.
 */
public final class CountyGenerator {
    private static final long SEED = 0x70756A69616E67L;

    private final LocalDate asOf;
    private final PersonalNumbers numbers = new PersonalNumbers();
    private final Ids households = new Ids(1);
    private final Ids residents = new Ids(2);
    private final Ids labels = new Ids(3);
    private final Ids staff = new Ids(4);
    private final Ids groups = new Ids(5);
    private final Ids personLabels = new Ids(6);
    private final Ids events = new Ids(7);
    private final Ids gone = new Ids(8);
    private VillagePlan last;
    private final Ids partyOrganisations = new Ids(7);
    private final Ids partyMembers = new Ids(8);
    private final Ids partyEvents = new Ids(10);
    private final Units units = new Units();
    private final Map<String, String> towns = Places.towns();

    public CountyGenerator(LocalDate asOf) {
        this.asOf = asOf;
    }

    public Village make(VillagePlan plan) {
        Dice dice = new Dice(SEED ^ Long.parseLong(plan.code()) * 31);
        Names names = new Names(dice, plan.name());
        Settlement settlement = new Settlement(plan, dice);
        Families families = new Families(dice, names, households, residents, asOf);
        Livelihoods livelihoods = new Livelihoods(dice, numbers, asOf, plan.community());
        List<Family> made = settlement.addresses().stream()
                .map(address -> {
                    Family family = families.make(plan.community());
                    livelihoods.complete(family);
                    family.address = address;
                    return family;
                })
                .toList();
        number(plan, made);
        GridLayout layout = new GridLayout(plan, dice, names, numbers, staff, asOf);
        layout.divide(made);
        VillageParty party = new VillageParty(
                plan,
                new Dice(SEED ^ Long.parseLong(plan.code()) * 41),
                partyOrganisations,
                partyMembers,
                partyEvents,
                asOf);
        party.admit(made);
        LabelRules rules = new LabelRules(dice, new LabelMaker(dice, labels, asOf));
        PersonLabels people = people(plan, layout);
        made.forEach(family -> {
            rules.label(family);
            people.label(family);
            date(family, dice);
        });
        happenings(plan).tell(made);
        last = plan;
        List<UUID> groupIds = IntStream.range(0, settlement.groups())
                .mapToObj(i -> groups.next())
                .toList();
        Party organised = party.organise(made);
        return new Village(
                plan,
                groupIds,
                made,
                layout.grids,
                layout.contactGrids,
                layout.staff,
                organised,
                units(plan, organised));
    }

    /** Those of the county and its towns, once. */
    public List<Units.Row> countyUnits() {
        return units.ofCounty();
    }

    private List<Units.Row> units(VillagePlan plan, Party party) {
        Dice dice = new Dice(SEED ^ Long.parseLong(plan.code()) * 43);
        String head = party.organisations().get(0).secretaryName();
        return units.ofVillage(plan, towns.get(plan.town()), head, dice, new Names(dice, plan.name()));
    }

    /** With dice of their own, so that nothing else of the village depends on them. */
    private PersonLabels people(VillagePlan plan, GridLayout layout) {
        Dice dice = new Dice(SEED ^ Long.parseLong(plan.code()) * 37);
        Map<UUID, String> posts = new HashMap<>();
        layout.staff.stream()
                .filter(staff -> staff.residentId() != null)
                .forEach(staff -> posts.merge(
                        staff.residentId(), staff.role(), (one, other) -> one.equals("CONTACT_MEMBER") ? other : one));
        return new PersonLabels(dice, new LabelMaker(dice, personLabels, asOf), posts);
    }

    /** With dice of their own as well. */
    private Happenings happenings(VillagePlan plan) {
        Dice dice = new Dice(SEED ^ Long.parseLong(plan.code()) * 41);
        String neighbour = last != null && last.town().equals(plan.town()) ? last.code() : null;
        return new Happenings(dice, new Names(dice, plan.name()), numbers, events, gone, asOf, neighbour);
    }

    /** Village 12, group 2, sequence in the group 4. */
    private static void number(VillagePlan plan, List<Family> families) {
        int group = 0;
        int sequence = 0;
        for (Family family : families) {
            sequence = family.address.group() == group ? sequence + 1 : 1;
            group = family.address.group();
            family.number = plan.code()
                    + GridLayout.twoDigits(group)
                    + String.valueOf(10_000 + sequence).substring(1);
        }
    }

    /** Entered over the two years since the registry opened; a third touched again since. */
    private void date(Family family, Dice dice) {
        LocalDateTime opened = asOf.minusYears(2).atTime(1, 0);
        int seconds = 680 * 86_400;
        family.createdAt = opened.plusSeconds(dice.below(seconds / 2));
        family.updatedAt =
                dice.chance(0.35) ? opened.plusSeconds(seconds / 2 + dice.below(seconds / 2)) : family.createdAt;
    }
}
