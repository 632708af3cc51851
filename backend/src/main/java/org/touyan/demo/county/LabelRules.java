package org.touyan.demo.county;

import java.util.Set;
import org.touyan.demo.county.Family.Residence;

/** Labels that follow from the people, and some by their usual rates, each with validity and source. */
final class LabelRules {
    /** Members and probationary members (GB/T 4762). */
    private static final Set<String> PARTY = Set.of("01", "02");

    private final Dice dice;
    private final LabelMaker labels;

    LabelRules(Dice dice, LabelMaker labels) {
        this.dice = dice;
        this.labels = labels;
    }

    void label(Family family) {
        if (family.people.stream().anyMatch(person -> PARTY.contains(person.politicalStatus))) {
            add(family, "PARTY_MEMBER", "县委组织部");
        }
        switch (family.shape) {
            case LONE_ELDER -> byAge(family, "LONE_ELDER", 0.9);
            case ELDER_COUPLE -> byAge(family, "EMPTY_NEST", 0.45);
            case GRANDPARENTS_AND_GRANDCHILDREN -> add(family, "LEFT_BEHIND_CHILDREN", "县民政局");
            default -> {}
        }
        if (family.residence == Residence.MOVED_IN) {
            add(family, "FROM_ELSEWHERE", "县公安局");
            return;
        }
        if (family.residence == Residence.AWAY) {
            maybe(family, 0.3, "REGISTERED_ONLY", "县公安局");
        }
        hardship(family);
        maybe(family, 0.028, "VETERAN", "县退役军人事务局");
        maybe(family, 0.012, "HONOURED_FAMILY", "县退役军人事务局");
        maybe(family, 0.004, "FAMILY_PLANNING_SPECIAL", "县卫生健康局");
        maybe(family, 0.035, "BUSINESS", "县市场监督管理局");
        maybe(family, 0.01, "PROSPERITY_LEADER", "县农业农村局");
    }

    private void hardship(Family family) {
        boolean old = family.head().age > 68;
        if (old && family.people.size() == 1 && dice.chance(0.03)) {
            add(family, "EXTREME_POVERTY", "县民政局");
        } else if (dice.chance(old ? 0.03 : 0.011)) {
            add(family, "MINIMUM_LIVING", "县民政局");
        } else if (dice.chance(0.009)) {
            add(family, "MINIMUM_LIVING_EDGE", "县民政局");
        }
        maybe(family, 0.003, "RIGID_EXPENDITURE", "县民政局");
        maybe(family, 0.05, "DISABLED", "县残联");
        maybe(family, 0.006, "LIFTED_FROM_POVERTY", "县农业农村局");
        maybe(family, 0.0012, "MONITORED_UNSTABLE", "县农业农村局");
        maybe(family, 0.003, "KEY_ATTENTION", "村委会");
        if (family.people.stream().anyMatch(person -> person.age < 16)) {
            maybe(family, 0.004, "CHILDREN_IN_DIFFICULTY", "县民政局");
        }
    }

    private void byAge(Family family, String code, double probability) {
        if (family.head().age >= 60) {
            maybe(family, probability, code, "村委会");
        }
    }

    private void maybe(Family family, double probability, String code, String source) {
        if (dice.chance(probability)) {
            add(family, code, source);
        }
    }

    private void add(Family family, String code, String source) {
        boolean lasts = code.equals("PARTY_MEMBER");
        family.labels.add(lasts ? labels.lasting(code, source) : labels.granted(code, source));
    }
}
