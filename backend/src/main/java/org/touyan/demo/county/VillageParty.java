package org.touyan.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.touyan.demo.county.Party.Member;
import org.touyan.demo.county.Party.Organisation;

/**
 * A village's branch with a Party group for each villager group; a general branch above several where there are fifty
 * members or more. Whoever contacts households is a member already; a few more work elsewhere, some are on probation.
 */
final class VillageParty {
    private static final int GENERAL_BRANCH_FROM = 50;
    private static final int BRANCH_SIZE = 45;

    private final VillagePlan village;
    private final Dice dice;
    private final Ids organisationIds;
    private final Ids memberIds;
    private final Ids eventIds;
    private final LocalDate asOf;
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();

    VillageParty(VillagePlan village, Dice dice, Ids organisationIds, Ids memberIds, Ids eventIds, LocalDate asOf) {
        this.village = village;
        this.dice = dice;
        this.organisationIds = organisationIds;
        this.memberIds = memberIds;
        this.eventIds = eventIds;
        this.asOf = asOf;
    }

    private static boolean isMember(Person person) {
        return "01".equals(person.politicalStatus) || "02".equals(person.politicalStatus);
    }

    /** Before labels are given: they follow from it. */
    void admit(List<Family> families) {
        for (Family family : families) {
            for (Person person : family.people) {
                if (person.politicalStatus.equals("01") && person.age < 60 && dice.chance(0.02)) {
                    person.politicalStatus = "02";
                } else if (!person.livesHere
                        && person.registeredHere
                        && person.age >= 24
                        && person.age <= 50
                        && dice.chance(0.012)) {
                    person.politicalStatus = "01";
                }
            }
        }
    }

    Party organise(List<Family> families) {
        Map<String, List<Family>> groups = new TreeMap<>();
        for (Family family : families) {
            if (family.people.stream().anyMatch(VillageParty::isMember)) {
                groups.computeIfAbsent(family.number.substring(12, 14), g -> new ArrayList<>())
                        .add(family);
            }
        }
        int all = groups.values().stream().mapToInt(VillageParty::count).sum();
        UUID top = organisationIds.next();
        LocalDate founded = LocalDate.of(dice.between(1952, 1998), dice.between(1, 12), dice.between(1, 28));
        UUID town = CountyParty.committee(village.town());
        if (all < GENERAL_BRANCH_FROM) {
            branch(top, town, village.name() + "党支部", founded, groups);
        } else {
            int at = organisations.size();
            int branches = (all + BRANCH_SIZE - 1) / BRANCH_SIZE;
            List<Map<String, List<Family>>> parts = parts(groups, all, branches);
            for (int i = 0; i < parts.size(); i++) {
                String name = village.name() + "第" + GridLayout.chinese(i + 1) + "党支部";
                branch(organisationIds.next(), top, name, founded, parts.get(i));
            }
            Member secretary = secretary(members);
            organisations.add(
                    at,
                    new Organisation(
                            top,
                            town,
                            village.code(),
                            "GENERAL_BRANCH",
                            village.name() + "党总支",
                            secretary.id(),
                            secretary.person().name,
                            null,
                            founded,
                            new int[3]));
        }
        return new Party(organisations, members);
    }

    /** Villager groups that follow each other, about as many members in each part. */
    private static List<Map<String, List<Family>>> parts(Map<String, List<Family>> groups, int all, int count) {
        List<Map<String, List<Family>>> parts = new ArrayList<>();
        Map<String, List<Family>> part = new TreeMap<>();
        int sum = 0;
        for (var group : groups.entrySet()) {
            part.put(group.getKey(), group.getValue());
            sum += count(group.getValue());
            if (sum >= (long) all * (parts.size() + 1) / count) {
                parts.add(part);
                part = new TreeMap<>();
            }
        }
        return parts;
    }

    private void branch(UUID id, UUID parent, String name, LocalDate founded, Map<String, List<Family>> groups) {
        int at = organisations.size();
        int from = members.size();
        groups.forEach((group, families) -> {
            UUID groupId = organisationIds.next();
            int first = members.size();
            families.forEach(family -> family.people.stream()
                    .filter(VillageParty::isMember)
                    .forEach(person -> members.add(member(person, id, groupId))));
            List<Member> own = members.subList(first, members.size());
            String number = GridLayout.chinese(Integer.parseInt(group));
            Member leader = secretary(own);
            organisations.add(new Organisation(
                    groupId,
                    id,
                    village.code(),
                    "GROUP",
                    "第" + number + "党小组",
                    leader.id(),
                    leader.person().name,
                    group,
                    null,
                    counts(own)));
        });
        List<Member> own = members.subList(from, members.size());
        Member secretary = own.isEmpty() ? null : secretary(own);
        organisations.add(
                at,
                new Organisation(
                        id,
                        parent,
                        village.code(),
                        "BRANCH",
                        name,
                        secretary == null ? null : secretary.id(),
                        secretary == null ? null : secretary.person().name,
                        null,
                        founded,
                        counts(own)));
    }

    private Member member(Person person, UUID branch, UUID group) {
        boolean probationary = "02".equals(person.politicalStatus);
        LocalDate grown = person.birth.plusYears(18).plusDays(30);
        LocalDate joined = probationary
                ? asOf.minusDays(10 + dice.below(340))
                : person.birth
                        .plusYears(18 + dice.below(Math.max(1, Math.min(22, person.age - 20))))
                        .plusDays(60 + dice.below(300));
        LocalDate latest = asOf.minusYears(1).minusDays(20);
        LocalDate within = !probationary && joined.isAfter(latest) ? latest : joined;
        return new Member(
                memberIds.next(),
                eventIds.next(),
                village.code(),
                person,
                true,
                branch,
                group,
                within.isBefore(grown) ? grown : within,
                !person.livesHere,
                asOf.minusDays(20 + dice.below(400)));
    }

    /** A full member at home, nearest to 48. */
    private static Member secretary(List<Member> of) {
        return of.stream()
                .min(Comparator.comparingInt(
                        (Member m) -> (m.probationary() || m.flowing() ? 1000 : 0) + Math.abs(m.person().age - 48)))
                .orElseThrow();
    }

    private static int count(List<Family> families) {
        return (int) families.stream()
                .flatMap(family -> family.people.stream())
                .filter(VillageParty::isMember)
                .count();
    }

    static int[] counts(List<Member> members) {
        return new int[] {
            members.size(),
            (int) members.stream().filter(Member::probationary).count(),
            (int) members.stream().filter(Member::flowing).count()
        };
    }
}
