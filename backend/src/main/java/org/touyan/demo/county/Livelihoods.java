package org.touyan.demo.county;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import org.touyan.demo.county.Family.Residence;

/** What a person does, has learnt and belongs to, from age and family: crystal, padlocks, quilting and grapes. */
final class Livelihoods {
    // GB/T 4658 education, GB/T 2261.2 marital status, GB/T 4762 political status
    private static final Weighted EDUCATION_OLD = Weighted.of("90 22 80 50 70 22 60 5 30 1");
    private static final Weighted EDUCATION_MIDDLE = Weighted.of("80 20 70 48 60 16 40 6 30 7 20 3");
    private static final Weighted EDUCATION_YOUNG = Weighted.of("70 22 60 18 40 12 30 25 20 21 10 2");
    private static final Weighted TRADES =
            Weighted.of("水晶加工 16 挂锁装配 12 绗缝缝纫 10 葡萄种植 14 水稻种植 10 建筑工 8 个体经营 12 司机 6 电商 6 民宿经营 2 木工 3 教师 2 医护 2"
                    + " 企业管理 5 桃形李种植 3 养殖 3");
    /** GB/T 6565; who is a student or only said to work away has none. */
    private static final Map<String, String> CLASSES = Map.ofEntries(
            entry("水晶加工", "60900"),
            entry("挂锁装配", "61900"),
            entry("绗缝缝纫", "60500"),
            entry("葡萄种植", "50100"),
            entry("水稻种植", "50100"),
            entry("桃形李种植", "50100"),
            entry("养殖", "50300"),
            entry("建筑工", "62900"),
            entry("木工", "60600"),
            entry("司机", "40200"),
            entry("个体经营", "40100"),
            entry("电商", "40100"),
            entry("经商", "40100"),
            entry("民宿经营", "40300"),
            entry("教师", "20800"),
            entry("医护", "20500"),
            entry("企业管理", "10600"),
            entry("企业职员", "30100"));

    private static final Weighted WORK_HERE = Weighted.of("浦江经济开发区 20 本村 34 浦江水晶产业园 14 本乡镇 16 县城 16");
    private static final Weighted WORK_AWAY = Weighted.of("杭州市 26 义乌市 24 金华市区 15 上海市 11 宁波市 8 苏州市 4 绍兴市 5 温州市 3 深圳市 4");
    private static final LocalDate LAST_ROLL = LocalDate.of(2019, 1, 1);

    private final Dice dice;
    private final PersonalNumbers numbers;
    private final LocalDate asOf;
    private final boolean community;

    Livelihoods(Dice dice, PersonalNumbers numbers, LocalDate asOf, boolean community) {
        this.dice = dice;
        this.numbers = numbers;
        this.asOf = asOf;
        this.community = community;
    }

    void complete(Family family) {
        family.member = family.registeredHere() && dice.chance(community ? 0.3 : 0.97);
        boolean alone = family.people.size() == 1;
        for (Person person : family.people) {
            boolean married = switch (person.relation) {
                case "02" -> !alone && family.shape != Family.Shape.ONE_PARENT;
                case "11", "12", "28", "51", "52" -> true;
                default -> false;
            };
            person.maritalStatus = maritalStatus(family, person, married);
            person.education = education(person.age);
            person.politicalStatus = person.age >= 14 && person.age <= 28 && dice.chance(0.35) ? "03" : "13";
            work(family, person);
            flags(family, person);
            person.idNumber = numbers.idNumber(person.birth, person.male);
            double phone = person.relation.equals("02") ? 0.96 : person.age < 12 ? 0 : person.age > 75 ? 0.4 : 0.8;
            person.phone = dice.chance(phone) ? numbers.phone() : null;
        }
    }

    private String maritalStatus(Family family, Person person, boolean married) {
        if (married) {
            return "20";
        }
        return switch (family.shape) {
            case LONE_ELDER -> dice.chance(0.85) ? "30" : "10";
            case ONE_PARENT -> person.relation.equals("02") ? dice.chance(0.6) ? "40" : "30" : "10";
            case LONE_ADULT -> dice.chance(0.55) ? "10" : "40";
            case GRANDPARENTS_AND_GRANDCHILDREN, THREE_GENERATIONS -> person.age > 21 ? "20" : "10";
            default -> "10";
        };
    }

    private String education(int age) {
        if (age < 7) {
            return null;
        }
        if (age < 19) {
            return age < 13 ? "80" : age < 16 ? "70" : "60";
        }
        if (age < 23) {
            return dice.pick("60", "60", "40", "30", "30", "20");
        }
        return (age > 63 ? EDUCATION_OLD : age > 38 ? EDUCATION_MIDDLE : EDUCATION_YOUNG).roll(dice);
    }

    private void work(Family family, Person person) {
        boolean student = person.age >= 6 && (person.age < 18 || person.age < 23 && dice.chance(0.62));
        if (person.age < 6) {
            person.employment = "NONE";
        } else if (student) {
            person.employment = "STUDENT";
            person.jobTitle = "学生";
            person.livesHere &= person.age < 19 || dice.chance(0.3);
        } else if (person.age > 68 || person.age > 60 && dice.chance(0.45)) {
            person.employment = "RETIRED";
        } else if (person.employment != null
                || family.residence == Residence.AWAY
                || dice.chance(migrantShare(person))) {
            person.employment = "MIGRANT";
            person.livesHere = false;
            person.workPlace = WORK_AWAY.roll(dice);
            person.jobTitle = dice.pick("务工", "务工", "经商", "企业职员", "建筑工");
            person.occupation = CLASSES.get(person.jobTitle);
        } else if (dice.chance(0.12)) {
            person.employment = "NONE";
        } else {
            person.employment = "LOCAL";
            person.workPlace = WORK_HERE.roll(dice);
            person.jobTitle = TRADES.roll(dice);
            person.occupation = CLASSES.get(person.jobTitle);
        }
    }

    private static double migrantShare(Person person) {
        return person.age < 35 ? 0.3 : person.age < 50 ? 0.17 : 0.07;
    }

    private void flags(Family family, Person person) {
        person.registeredHere = family.registeredHere() && !dice.chance(0.008);
        person.member = family.member && person.registeredHere && !dice.chance(0.01);
        LocalDate arrival = family.residence == Residence.MOVED_IN ? dice.before(asOf, 12) : person.birth;
        boolean marriedIn = person.relation.equals("12") || person.relation.equals("28");
        LocalDate since = marriedIn && person.age > 24 ? person.birth.plusYears(dice.between(21, 24)) : arrival;
        since = since.isBefore(person.birth) ? person.birth : since;
        person.registeredSince = person.registeredHere ? since : null;
        person.livesSince = person.livesHere ? since : null;
        // Rolls of members were settled with the share reform; who came later is a member from then on.
        person.memberSince = person.member ? (since.isBefore(LAST_ROLL) ? LAST_ROLL : since) : null;
    }
}
