package org.touyan.demo.county;

import java.time.LocalDate;
import org.touyan.demo.county.Family.Residence;
import org.touyan.demo.county.Family.Shape;

/** Makes the people of a household, 3.07 on average (朱路村 has 3.05): who lives with whom, and how old they are. */
final class Families {
    // GB/T 4761, relation to the head
    private static final String HEAD = "02";
    private static final String HUSBAND = "11";
    private static final String WIFE = "12";
    private static final String SON = "20";
    private static final String DAUGHTER_IN_LAW = "28";
    private static final String DAUGHTER = "30";
    private static final String GRANDSON = "41";
    private static final String GRANDDAUGHTER = "42";
    private static final String FATHER = "51";
    private static final String MOTHER = "52";

    private static final Weighted SHAPES = Weighted.of("LONE_ELDER 95 ELDER_COUPLE 165 LONE_ADULT 50 COUPLE 80"
            + " PARENTS_AND_CHILDREN 270 PARENTS_AND_GROWN_CHILDREN 145 THREE_GENERATIONS 145"
            + " GRANDPARENTS_AND_GRANDCHILDREN 30 ONE_PARENT 25");

    private final Dice dice;
    private final Names names;
    private final Ids householdIds;
    private final Ids residentIds;
    private final LocalDate asOf;
    private Family family;
    private String surname;

    Families(Dice dice, Names names, Ids householdIds, Ids residentIds, LocalDate asOf) {
        this.dice = dice;
        this.names = names;
        this.householdIds = householdIds;
        this.residentIds = residentIds;
        this.asOf = asOf;
    }

    Family make(boolean community) {
        Residence residence = residence(community);
        family = new Family(householdIds.next(), Shape.valueOf(SHAPES.roll(dice)), residence);
        surname = residence == Residence.MOVED_IN ? names.foreignSurname() : names.surname();
        switch (family.shape) {
            case LONE_ELDER -> add(dice.chance(0.4), dice.between(66, 93), HEAD, surname);
            case ELDER_COUPLE -> couple(dice.between(62, 84));
            case LONE_ADULT -> add(dice.chance(0.72), dice.between(28, 59), HEAD, surname);
            case COUPLE -> couple(dice.between(45, 61));
            case PARENTS_AND_CHILDREN -> {
                Person head = couple(dice.between(29, 49));
                children(dice.chance(0.56) ? 2 : 1, head.age, 0, 19);
            }
            case PARENTS_AND_GROWN_CHILDREN -> {
                Person head = couple(dice.between(47, 61));
                children(dice.chance(0.38) ? 2 : 1, head.age, 19, 33);
            }
            case THREE_GENERATIONS -> threeGenerations();
            case GRANDPARENTS_AND_GRANDCHILDREN -> leftBehind();
            case ONE_PARENT -> {
                Person head = add(dice.chance(0.45), dice.between(30, 54), HEAD, surname);
                children(dice.chance(0.3) ? 2 : 1, head.age, 2, 24);
            }
        }
        return family;
    }

    private Residence residence(boolean community) {
        double roll = dice.share();
        double movedIn = community ? 0.2 : 0.035;
        return roll < movedIn ? Residence.MOVED_IN : roll < movedIn + 0.05 ? Residence.AWAY : Residence.AT_HOME;
    }

    /** Usually the husband heads the household; the children carry his surname. */
    private Person couple(int age) {
        boolean male = dice.chance(0.88);
        Person head = add(male, age, HEAD, surname);
        int partner = Math.max(22, age + (male ? -1 : 1) * dice.between(-2, 5));
        String other = names.foreignSurname();
        add(!male, partner, male ? WIFE : HUSBAND, other);
        surname = male ? surname : other;
        return head;
    }

    private void children(int count, int parentAge, int youngest, int oldest) {
        int age = Math.min(oldest, parentAge - 23) - dice.below(4);
        for (int i = 0; i < count; i++) {
            boolean son = dice.chance(0.52);
            add(son, Math.max(youngest, age), son ? SON : DAUGHTER, surname);
            age -= dice.between(2, 7);
        }
    }

    private void threeGenerations() {
        if (dice.chance(0.45)) {
            // The old couple heads it; the son's family lives with them.
            Person head = couple(dice.between(56, 70));
            int sonAge = head.age - dice.between(23, 28);
            add(true, sonAge, SON, surname);
            add(false, Math.max(21, sonAge - dice.between(-1, 4)), DAUGHTER_IN_LAW, names.foreignSurname());
            grandchildren(dice.chance(0.5) ? 2 : 1, sonAge);
            return;
        }
        String parentSurname = surname;
        Person head = couple(dice.between(33, 50));
        int parentAge = head.age + dice.between(23, 29);
        if (dice.chance(0.72)) {
            add(true, parentAge + dice.between(0, 3), FATHER, parentSurname);
        }
        add(false, parentAge, MOTHER, names.foreignSurname());
        children(dice.chance(0.55) ? 2 : 1, head.age, 0, 20);
    }

    private void leftBehind() {
        Person head = couple(dice.between(54, 68));
        int sonAge = head.age - dice.between(22, 27);
        away(add(true, sonAge, SON, surname));
        away(add(false, Math.max(21, sonAge - 1), DAUGHTER_IN_LAW, names.foreignSurname()));
        grandchildren(dice.chance(0.4) ? 2 : 1, sonAge);
    }

    private void grandchildren(int count, int parentAge) {
        int age = Math.max(0, Math.min(17, parentAge - 23) - dice.below(3));
        for (int i = 0; i < count; i++) {
            boolean boy = dice.chance(0.52);
            add(boy, age, boy ? GRANDSON : GRANDDAUGHTER, surname);
            age = Math.max(0, age - dice.between(2, 6));
        }
    }

    private void away(Person person) {
        person.livesHere = false;
        person.employment = "MIGRANT";
    }

    private Person add(boolean male, int age, String relation, String surname) {
        Person person = new Person();
        person.id = residentIds.next();
        person.male = male;
        person.birth = asOf.minusYears(age).minusDays(dice.below(365));
        person.age = age;
        person.relation = relation;
        boolean otherPeople = age > 20 && dice.chance(family.residence == Residence.MOVED_IN ? 0.006 : 0.0004);
        person.name = otherPeople ? names.otherPeoples() : names.name(surname, male, person.birth.getYear());
        person.ethnicity =
                otherPeople ? (person.name.startsWith("阿") || person.name.contains("买提") ? "05" : "06") : "01";
        person.livesHere = family.residence != Residence.AWAY;
        family.people.add(person);
        return person;
    }
}
