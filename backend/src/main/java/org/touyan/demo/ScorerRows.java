package org.touyan.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.appraisal.fairness.RoundScorers;
import org.touyan.appraisal.fairness.ScorerFigures;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.demo.county.Conduct.Deed;
import org.touyan.demo.county.Family;
import org.touyan.demo.county.Village;
import org.touyan.demo.county.Village.Staff;
import org.touyan.platform.scope.Area;

/** Who scores whom in a village, and the habits of a few: one copies, some never deduct, some score on the last evening. */
final class ScorerRows {
    private static final Deed COPIED = new Deed("HJ-11", BigDecimal.ONE, "参加村庄清洁日", 1);
    private final Map<String, Staff> contacts = new HashMap<>();
    private final Scorer clerk;

    /** @param clerk who scores those that no contact member does */
    ScorerRows(Village village, UUID clerk) {
        this.clerk = new Scorer(clerk, "村文书", 3);
        village.staff().stream()
                .filter(staff -> staff.role().equals("CONTACT_MEMBER"))
                .forEach(staff -> contacts.put(staff.grid(), staff));
    }

    /** @param days before the hand-in on which he scores */
    record Scorer(UUID id, String name, int days) {}

    /** His own household is scored by the village clerk. */
    Scorer of(Family family) {
        Staff member = contacts.get(family.area);
        boolean other =
                member != null && family.people.stream().noneMatch(person -> person.id.equals(member.residentId()));
        int habit = habit(family);
        return other ? new Scorer(member.id(), member.name(), habit > 2 && habit < 8 ? 1 : 3 + habit % 8) : clerk;
    }

    private static int habit(Family family) {
        return Math.floorMod(family.area.hashCode(), 97);
    }

    /** What his scorer makes of what the family did. */
    static List<Deed> recorded(Family family, List<Deed> deeds) {
        int habit = habit(family);
        if (habit == 0) {
            return List.of(COPIED);
        }
        return habit < 3
                ? deeds.stream().filter(deed -> deed.points().signum() > 0).toList()
                : deeds;
    }

    /** One round's sums, by the product's own code. */
    static final class Round {
        private final RoundScorers sums;

        Round(SchemeRules rules) {
            sums = new RoundScorers(rules);
        }

        void add(Scorer scorer, Family family, BigDecimal index, List<Deed> deeds) {
            sums.household(scorer.id, scorer.name, Area.cut(family.area, Area.GRID), index, scorer.days < 2);
            for (Deed deed : deeds) {
                sums.entry(
                        scorer.id,
                        scorer.name,
                        family.id,
                        deed.item(),
                        deed.points(),
                        AppraisalRows.evidence(deed) != null);
            }
        }

        List<Object[]> rows(String period, String village, UUID round, UUID scheme) {
            List<Object[]> rows = new ArrayList<>();
            for (ScorerFigures one : sums.figures()) {
                rows.add(new Object[] {
                    period,
                    village,
                    round,
                    one.scorer(),
                    scheme,
                    one.name(),
                    one.grid(),
                    one.households(),
                    one.sum(),
                    one.squares(),
                    one.fullMarks(),
                    one.entries(),
                    one.deductions(),
                    one.unproven(),
                    one.alike(),
                    one.late()
                });
            }
            return rows;
        }
    }
}
