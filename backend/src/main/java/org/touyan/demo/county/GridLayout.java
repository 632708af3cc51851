package org.touyan.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.touyan.demo.county.Village.Grid;
import org.touyan.demo.county.Village.Staff;

/**
 * Divides a village into governance grids of 300–500 households with 1+3+N staff, and these into contact grids of about
 * eight with their contact member. Some households have none, some members none to visit: coverage must have something
 * to show.
 */
final class GridLayout {
    /** Mostly eight; a few are over-full. */
    private static final Weighted CONTACT_GRID_SIZE = Weighted.of("6 3 7 10 8 78 9 6 10 2 12 1");

    private static final double UNASSIGNED_RUN = 0.014;
    private static final double WITHOUT_MEMBER = 0.03;
    private static final double MEMBER_WITHOUT_HOUSEHOLDS = 0.03;

    private final VillagePlan village;
    private final Dice dice;
    private final Names names;
    private final PersonalNumbers numbers;
    private final Ids staffIds;
    private final LocalDate asOf;
    final List<Grid> grids = new ArrayList<>();
    final List<Grid> contactGrids = new ArrayList<>();
    final List<Staff> staff = new ArrayList<>();

    GridLayout(VillagePlan village, Dice dice, Names names, PersonalNumbers numbers, Ids staffIds, LocalDate asOf) {
        this.village = village;
        this.dice = dice;
        this.names = names;
        this.numbers = numbers;
        this.staffIds = staffIds;
        this.asOf = asOf;
    }

    void divide(List<Family> families) {
        if (families.isEmpty()) {
            return;
        }
        int count = Math.max(1, Math.round(families.size() / 400f));
        count += families.size() / count > 500 ? 1 : 0;
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) families.size() * i / count);
            int to = (int) ((long) families.size() * (i + 1) / count);
            grid(i + 1, families.subList(from, to));
        }
    }

    private void grid(int number, List<Family> families) {
        String code = village.code() + twoDigits(number);
        families.forEach(family -> family.area = code);
        int before = contactGrids.size();
        for (int at = 0; at < families.size(); ) {
            if (dice.chance(UNASSIGNED_RUN)) {
                at += dice.between(4, 9);
                continue;
            }
            int size = Integer.parseInt(CONTACT_GRID_SIZE.roll(dice));
            int end = Math.min(families.size(), at + size);
            contactGrid(code + twoDigits(contactGrids.size() - before + 1), families.subList(at, end));
            at = end;
        }
        grids.add(sums(code, "第" + chinese(number) + "网格", contactGrids.size() - before, families));
        office(code, families);
    }

    private void contactGrid(String code, List<Family> families) {
        families.forEach(family -> family.area = code);
        Person member = dice.chance(WITHOUT_MEMBER) ? null : candidate(families);
        if (member != null) {
            join(member);
            families.forEach(family -> family.contacted = true);
            staff.add(of("CONTACT_MEMBER", code, member));
        }
        if (dice.chance(MEMBER_WITHOUT_HOUSEHOLDS)) {
            Person other = candidate(families);
            if (other != null) {
                join(other);
            }
        }
        int number = Integer.parseInt(code.substring(14));
        contactGrids.add(sums(code, number + "号联动网格", 0, families));
    }

    private void join(Person member) {
        member.politicalStatus = "01";
        if (member.phone == null) {
            member.phone = numbers.phone();
        }
    }

    /** Of two who could be it, the one nearer to 52: members of village branches are seldom young. */
    private Person candidate(List<Family> families) {
        List<Person> able = new ArrayList<>();
        for (Family family : families) {
            for (Person person : family.people) {
                if (person.livesHere && person.age >= 24 && person.age <= 80 && !person.politicalStatus.equals("01")) {
                    able.add(person);
                }
            }
        }
        if (able.isEmpty()) {
            return null;
        }
        Person one = able.get(dice.below(able.size()));
        Person two = able.get(dice.below(able.size()));
        return Math.abs(one.age - 52) <= Math.abs(two.age - 52) ? one : two;
    }

    /** 1+3+N: leader, full-time and part-time worker live in the grid; the adviser comes from the town. */
    private void office(String code, List<Family> families) {
        for (String role : List.of("GRID_LEADER", "FULL_TIME_GRID_WORKER", "PART_TIME_GRID_WORKER")) {
            staff.add(of(role, code, cadre(families)));
        }
        staff.add(outsider("GRID_ADVISER", code));
        for (int i = dice.below(3); i > 0; i--) {
            staff.add(outsider("OTHER", code));
        }
    }

    private Person cadre(List<Family> families) {
        Person best = null;
        for (int tries = 0; tries < 12; tries++) {
            Person person = families.get(dice.below(families.size())).head();
            boolean fit = person.livesHere && person.age >= 28 && person.age <= 60;
            if (best == null || fit) {
                best = person;
            }
        }
        return best;
    }

    private Staff of(String role, String grid, Person person) {
        if (person.phone == null) {
            person.phone = numbers.phone();
        }
        return new Staff(staffIds.next(), grid, role, person.name, person.phone, person.id, dice.before(asOf, 4));
    }

    private Staff outsider(String role, String grid) {
        String name = names.name(names.foreignSurname(), dice.chance(0.6), 1985);
        return new Staff(staffIds.next(), grid, role, name, numbers.phone(), null, dice.before(asOf, 3));
    }

    private static Grid sums(String code, String name, int children, List<Family> families) {
        int residents = 0;
        int uncontacted = 0;
        for (Family family : families) {
            residents += family.people.size();
            uncontacted += family.contacted ? 0 : 1;
        }
        return new Grid(code, name, children, families.size(), residents, uncontacted);
    }

    /** 1 to 99. */
    static String chinese(int number) {
        String ones = number % 10 == 0 ? "" : "一二三四五六七八九".substring(number % 10 - 1, number % 10);
        String tens = number < 20 ? "" : "二三四五六七八九".substring(number / 10 - 2, number / 10 - 1);
        return number < 10 ? ones : tens + "十" + ones;
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
