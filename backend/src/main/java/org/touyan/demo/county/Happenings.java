package org.touyan.demo.county;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * What happened in a village in the year before {@code asOf}, in the proportions of the county's yearbooks: 8 deaths and
 * as many births as the families have infants a thousand people, marriages, families that split or came from the next
 * village. It is told backwards: families are as they are now, and their former states follow from it.
 */
final class Happenings {
    private static final double DEATHS_A_FAMILY = 0.0245;
    private static final double SPLITS_A_FAMILY = 0.004;
    private static final double MOVES_A_FAMILY = 0.003;
    private static final int YEAR = 360;

    private final Dice dice;
    private final Names names;
    private final PersonalNumbers numbers;
    private final Ids events;
    private final Ids gone;
    private final LocalDate asOf;
    private final String neighbour;
    private int came;

    /** @param neighbour code of another village of the town, from where families came; null for none */
    Happenings(
            Dice dice, Names names, PersonalNumbers numbers, Ids events, Ids gone, LocalDate asOf, String neighbour) {
        this.dice = dice;
        this.names = names;
        this.numbers = numbers;
        this.events = events;
        this.gone = gone;
        this.asOf = asOf;
        this.neighbour = neighbour;
    }

    void tell(List<Family> families) {
        Family before = null;
        for (Family family : families) {
            if (splitOff(before, family)) {
                before = null;
                continue;
            }
            people(family);
            if (family.happenings.isEmpty() && neighbour != null && dice.chance(MOVES_A_FAMILY)) {
                move(family);
            }
            before = family;
        }
        for (Family family : families) {
            family.happenings.sort(Comparator.comparing(Happening::at));
            family.happenings.forEach(one -> touch(family, one.at()));
        }
    }

    private void people(Family family) {
        for (Person person : family.people) {
            if (person.birth.isAfter(asOf.minusDays(YEAR)) && person.birth.isBefore(asOf.minusDays(9))) {
                arrive(family, person, "BIRTH", person.birth, person.name + "出生", "出生医学证明");
            } else if (person.relation.equals("28") && person.age < 31 && dice.chance(0.22)) {
                arrive(family, person, "MARRIED_IN", day(), person.name + "婚入", "结婚登记");
            }
        }
        if (dice.chance(DEATHS_A_FAMILY)) {
            die(family);
        }
    }

    private void arrive(Family family, Person person, String kind, LocalDate on, String summary, String reason) {
        LocalDateTime at = written(on);
        person.since = at;
        person.registeredSince = on;
        family.happenings.add(event(kind, on, at, summary, reason, person, 1, null));
    }

    /** An old parent or spouse of the head, who is no longer among those who are counted. */
    private void die(Family family) {
        Person head = family.head();
        boolean spouse = head.age > 62 && family.people.size() == 1;
        Person late = new Person();
        late.id = gone.next();
        late.male = spouse ? !head.male : dice.chance(0.5);
        late.age =
                Math.min(98, spouse ? head.age + dice.between(-2, 5) : Math.max(66, head.age + dice.between(22, 32)));
        late.birth = asOf.minusYears(late.age).minusDays(dice.below(365));
        late.name = names.name(
                spouse || !late.male ? names.foreignSurname() : head.name.substring(0, 1),
                late.male,
                late.birth.getYear());
        late.relation = spouse ? (late.male ? "11" : "12") : late.male ? "51" : "52";
        late.idNumber = numbers.idNumber(late.birth, late.male);
        late.ethnicity = "01";
        late.politicalStatus = "13";
        late.maritalStatus = "30";
        LocalDate on = day();
        late.since = family.createdAt;
        late.until = written(on);
        family.gone.add(late);
        family.happenings.add(event("DEATH", on, late.until, late.name + "死亡", "医院死亡证明", late, -1, null));
    }

    /** A young family that lived in its neighbour's household until it was entered under a number of its own. */
    private boolean splitOff(Family from, Family family) {
        boolean young = family.shape == Family.Shape.PARENTS_AND_CHILDREN && family.head().age < 40;
        if (from == null
                || !young
                || !from.happenings.isEmpty()
                || from.head().age < family.head().age + 18
                || !dice.chance(SPLITS_A_FAMILY * 12)) {
            return false;
        }
        LocalDate on = day();
        LocalDateTime at = written(on);
        Person head = family.head();
        family.from = from;
        family.createdAt = at;
        for (Person person : family.people) {
            LocalDateTime born = person.birth.plusDays(3).atTime(2, 0);
            person.since = born.isAfter(from.createdAt) ? born : from.createdAt;
        }
        int size = family.people.size();
        from.happenings.add(event(
                "SPLIT", on, at, head.name + "等 " + size + " 人分出，另立新户 " + family.number, "分家另过", null, -size, family));
        family.happenings.add(
                event("SPLIT", on, at, head.name + "由 " + from.number + " 户分出，立为户主", "分家另过", head, 0, from));
        return true;
    }

    /** Numbers of the neighbour that its own families, which count from 0001, do not reach. */
    private void move(Family family) {
        LocalDate on = day();
        family.formerNumber = neighbour + "01" + (9000 + ++came);
        family.happenings.add(event(
                "MOVED",
                on,
                written(on),
                "由邻村迁入，户号由 " + family.formerNumber + " 改为 " + family.number,
                "下山搬迁",
                null,
                0,
                null));
        family.formerArea = neighbour;
    }

    private Happening event(
            String kind,
            LocalDate on,
            LocalDateTime at,
            String summary,
            String reason,
            Person person,
            int joined,
            Family other) {
        return new Happening(events.next(), kind, on, at, summary, reason, person, joined, other);
    }

    private LocalDate day() {
        return asOf.minusDays(dice.between(10, YEAR));
    }

    /** Some days later, in office hours (UTC). */
    private LocalDateTime written(LocalDate on) {
        return on.plusDays(dice.between(1, 8)).atTime(dice.between(1, 8), dice.below(60), dice.below(60));
    }

    private static void touch(Family family, LocalDateTime at) {
        if (family.updatedAt.isBefore(at)) {
            family.updatedAt = at;
        }
    }
}
