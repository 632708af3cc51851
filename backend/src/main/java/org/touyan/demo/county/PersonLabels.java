package org.touyan.demo.county;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.touyan.demo.county.Family.Label;
import org.touyan.demo.county.Family.Shape;

/** Labels of people: those that follow from age, post and family, and some by their usual rates. */
final class PersonLabels {
    private static final String PARTY = "县委组织部";
    private static final String CIVIL_AFFAIRS = "县民政局";
    private static final String HEALTH = "县卫生健康局";
    private static final String VILLAGE = "村委会";
    private static final String JUSTICE = "县司法局";

    private final Dice dice;
    private final LabelMaker labels;
    private final Map<UUID, String> posts;
    private final LocalDate asOf;

    /** @param posts who serves in a grid → as what */
    PersonLabels(Dice dice, LabelMaker labels, Map<UUID, String> posts) {
        this.dice = dice;
        this.labels = labels;
        this.posts = posts;
        this.asOf = labels.asOf;
    }

    void label(Family family) {
        boolean poor = bears(family, "MINIMUM_LIVING");
        Person disabled = bears(family, "DISABLED") ? family.people.get(dice.below(family.people.size())) : null;
        for (Person person : family.people) {
            party(person);
            village(person);
            age(family, person);
            health(person);
            if (poor) {
                add(person, labels.granted("P_SUBSISTENCE", CIVIL_AFFAIRS));
            }
            if (person == disabled) {
                add(person, labels.granted("P_DISABILITY", "县残联"));
            }
        }
    }

    private boolean bears(Family family, String code) {
        return family.labels.stream()
                .anyMatch(label -> label.code().equals(code)
                        && (label.to() == null || label.to().isAfter(asOf)));
    }

    private void party(Person person) {
        if ("01".equals(person.politicalStatus)) {
            add(person, labels.lasting("P_PARTY_MEMBER", PARTY));
            if (!person.livesHere) {
                add(person, labels.lasting("P_MOBILE_MEMBER", PARTY));
            } else if (!posts.containsKey(person.id)) {
                add(person, labels.lasting("P_NO_POST_MEMBER", PARTY));
            }
        } else if ("02".equals(person.politicalStatus)) {
            add(person, labels.lasting("P_PROBATIONARY", PARTY));
        } else if (person.age >= 20 && person.age <= 45) {
            maybe(person, 0.004, "P_ACTIVIST", PARTY);
        }
    }

    private void village(Person person) {
        String post = posts.get(person.id);
        if (post != null && !post.equals("CONTACT_MEMBER")) {
            add(person, labels.lasting("P_GRID_WORKER", VILLAGE));
            maybe(person, 0.6, "P_COMMITTEE", "乡镇党委");
        }
        if (person.age < 18) {
            return;
        }
        if (person.livesHere && person.age < 76) {
            maybe(person, 0.012, "P_REPRESENTATIVE", VILLAGE);
            maybe(person, 0.012, "P_VOLUNTEER", VILLAGE);
        }
        if (person.age > 45) {
            maybe(person, 0.0008, "P_WORTHY", VILLAGE);
        }
        if (person.age < 61) {
            maybe(person, 0.0004, "P_CORRECTION", JUSTICE);
            maybe(person, 0.0005, "P_RELEASED", JUSTICE);
        }
        boolean degree = "30".equals(person.education) || "20".equals(person.education);
        if (degree && person.age >= 22 && person.age <= 24 && !"STUDENT".equals(person.employment)) {
            LocalDate from = person.birth.plusYears(22);
            add(person, labels.between("P_GRADUATE", "县人力资源和社会保障局", from, from.plusYears(2)));
        }
    }

    private void age(Family family, Person person) {
        if (person.age >= 80) {
            add(person, labels.between("P_AGED_80", CIVIL_AFFAIRS, person.birth.plusYears(80), null));
        }
        if (!person.livesHere) {
            return;
        }
        boolean leftBehind = family.shape == Shape.GRANDPARENTS_AND_GRANDCHILDREN;
        if (leftBehind && person.age < 16) {
            LocalDate from = dice.before(asOf, 2);
            LocalDate since = from.isBefore(person.birth) ? person.birth : from;
            add(person, labels.between("P_LEFT_BEHIND_CHILD", CIVIL_AFFAIRS, since, person.birth.plusYears(16)));
        }
        if (leftBehind && person.age >= 60) {
            add(person, labels.granted("P_LEFT_BEHIND_ELDER", CIVIL_AFFAIRS));
        }
        boolean husbandAway = "12".equals(person.relation) && !family.head().livesHere;
        if (husbandAway && person.age < 60) {
            maybe(person, 0.6, "P_LEFT_BEHIND_WOMAN", "县妇联");
        }
    }

    private void health(Person person) {
        if (person.age >= 60) {
            maybe(person, 0.08, "P_CHRONIC", HEALTH);
        }
        if (person.age >= 75) {
            maybe(person, 0.03, "P_DISABLED_CARE", CIVIL_AFFAIRS);
        }
        if (person.age >= 18) {
            maybe(person, 0.0025, "P_MENTAL", HEALTH);
        }
        boolean married = "20".equals(person.maritalStatus);
        if (!person.male && married && person.age >= 22 && person.age <= 40 && dice.chance(0.012)) {
            LocalDate from = asOf.minusDays(1 + dice.below(240));
            add(person, labels.between("P_PREGNANT", HEALTH, from, from.plusDays(400)));
        }
    }

    private void maybe(Person person, double probability, String code, String source) {
        if (dice.chance(probability)) {
            add(person, labels.granted(code, source));
        }
    }

    /** A small child bears what its family was granted since it was born. */
    private static void add(Person person, Label label) {
        LocalDate birth = person.birth;
        boolean before = label.from().isBefore(birth);
        boolean over = label.to() != null && !label.to().isAfter(birth);
        person.labels.add(
                before ? new Label(label.id(), label.code(), birth, over ? null : label.to(), label.source()) : label);
    }
}
