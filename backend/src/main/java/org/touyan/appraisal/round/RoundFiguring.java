package org.touyan.appraisal.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.appraisal.round.RoundViews.GradeCount;
import org.touyan.appraisal.round.RoundViews.RoundFigures;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultSummaries.Figure;

/** Adds up what the rows of a round come to. */
record RoundFiguring(List<Figure> rows) {
    static final RoundFiguring NONE = new RoundFiguring(List.of());

    static Map<UUID, RoundFiguring> of(List<Figure> figures) {
        Map<UUID, List<Figure>> byRound = new HashMap<>();
        figures.forEach(figure -> byRound.computeIfAbsent(figure.roundId(), id -> new java.util.ArrayList<>())
                .add(figure));
        Map<UUID, RoundFiguring> all = new HashMap<>();
        byRound.forEach((round, rows) -> all.put(round, new RoundFiguring(rows)));
        return all;
    }

    int returned() {
        return count(Result.Status.RETURNED);
    }

    private int count(Result.Status status) {
        return rows.stream()
                .filter(row -> row.status() == status)
                .mapToInt(Figure::subjects)
                .sum();
    }

    RoundFigures view(SchemeRules rules) {
        int subjects = rows.stream().mapToInt(Figure::subjects).sum();
        BigDecimal sum = rows.stream().map(Figure::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RoundFigures(
                subjects,
                rows.stream().mapToInt(Figure::scored).sum(),
                rows.stream().mapToInt(Figure::entries).sum(),
                returned(),
                count(Result.Status.HELD),
                subjects == 0 ? null : sum.divide(BigDecimal.valueOf(subjects), 2, RoundingMode.HALF_UP),
                rules.gradesFromBest().stream()
                        .map(grade -> new GradeCount(
                                grade.code(),
                                grade.name(),
                                rows.stream()
                                        .filter(row -> row.grade().equals(grade.code()))
                                        .mapToInt(Figure::subjects)
                                        .sum()))
                        .toList());
    }
}
