package org.touyan.appraisal.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.trial.TrialReport.TrialBoards;
import org.touyan.appraisal.trial.TrialReport.TrialGrade;
import org.touyan.appraisal.trial.TrialReport.TrialMove;
import org.touyan.appraisal.trial.TrialReport.TrialPlace;
import org.touyan.appraisal.trial.TrialVillage.Board;
import org.touyan.appraisal.trial.TrialVillage.Outcome;
import org.touyan.appraisal.trial.TrialVillage.Tally;
import org.touyan.platform.scope.Area;

/** Adds the outcomes of villages up: of each, of its town and of all. */
final class TrialTally {
    private final Map<String, Sums> places = new TreeMap<>();
    private final Sums all = new Sums();
    private final Map<String, Integer> moves = new HashMap<>();
    private int villages;
    private int entries;
    private int lackingEvidence;

    private static final class Sums {
        private int households;
        private int changed;
        private int up;
        private int down;
        private int regraded;
        private BigDecimal before = BigDecimal.ZERO;
        private BigDecimal after = BigDecimal.ZERO;
        /** Red before, in, out, after; then yellow. */
        private final int[] boards = new int[8];

        private void add(Outcome one) {
            households++;
            changed += one.changed() ? 1 : 0;
            int turn = one.after().index().compareTo(one.before().index());
            up += turn > 0 ? 1 : 0;
            down += turn < 0 ? 1 : 0;
            regraded += one.regraded() ? 1 : 0;
            before = before.add(one.before().index());
            after = after.add(one.after().index());
            post(0, one.boardBefore() == Board.RED, one.boardAfter() == Board.RED);
            post(4, one.boardBefore() == Board.YELLOW, one.boardAfter() == Board.YELLOW);
        }

        private void post(int from, boolean was, boolean is) {
            boards[from] += was ? 1 : 0;
            boards[from + 1] += is && !was ? 1 : 0;
            boards[from + 2] += was && !is ? 1 : 0;
            boards[from + 3] += is ? 1 : 0;
        }

        private TrialBoards boards() {
            return new TrialBoards(
                    boards[0], boards[1], boards[2], boards[3], boards[4], boards[5], boards[6], boards[7]);
        }

        private BigDecimal mean(BigDecimal sum) {
            return households == 0 ? null : sum.divide(BigDecimal.valueOf(households), 2, RoundingMode.HALF_UP);
        }

        private TrialPlace place(String code) {
            return new TrialPlace(code, null, households, up, down, regraded, mean(before), mean(after), boards());
        }
    }

    void add(String village, Tally tally) {
        villages++;
        entries += tally.entries();
        lackingEvidence += tally.lackingEvidence();
        List<Sums> sums = List.of(
                all,
                places.computeIfAbsent(Area.town(village), code -> new Sums()),
                places.computeIfAbsent(village, code -> new Sums()));
        for (Outcome one : tally.outcomes()) {
            sums.forEach(sum -> sum.add(one));
            moves.merge(one.before().grade() + "\n" + one.after().grade(), 1, Integer::sum);
        }
    }

    /** @param then the latest rules that the period was judged by */
    TrialReport report(SchemeRules then, SchemeRules version, List<String> periods, int skippedVillages) {
        List<TrialMove> moved = moves.entrySet().stream()
                .map(move -> {
                    String[] grades = move.getKey().split("\n");
                    return new TrialMove(grades[0], grades[1], move.getValue());
                })
                .toList();
        return new TrialReport(
                all.households,
                villages,
                skippedVillages,
                periods,
                entries,
                all.changed,
                all.regraded,
                all.mean(all.before),
                all.mean(all.after),
                lackingEvidence,
                grades(then, moved, true),
                grades(version, moved, false),
                moved,
                all.boards(),
                places.entrySet().stream()
                        .map(place -> place.getValue().place(place.getKey()))
                        .toList());
    }

    private static List<TrialGrade> grades(SchemeRules rules, List<TrialMove> moved, boolean before) {
        return rules.gradesFromBest().stream()
                .map(grade -> new TrialGrade(
                        grade.code(),
                        grade.name(),
                        moved.stream()
                                .filter(move -> grade.code().equals(before ? move.from() : move.to()))
                                .mapToInt(TrialMove::households)
                                .sum()))
                .toList();
    }
}
