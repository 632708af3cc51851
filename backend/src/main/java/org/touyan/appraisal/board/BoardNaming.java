package org.touyan.appraisal.board;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.touyan.appraisal.board.ConductReader.Conduct;
import org.touyan.appraisal.scheme.BoardRule;
import org.touyan.appraisal.score.Result;

/** Whom a scheme's board rule names, from the results and deeds of one village and period. No rule names nobody. */
public final class BoardNaming {
    private BoardNaming() {}

    /** Best first. */
    public static List<Result> red(BoardRule board, List<Result> published, Function<Result, Conduct> deeds) {
        if (board == null) {
            return List.of();
        }
        List<Result> order = published.stream()
                .sorted(Comparator.comparing(Result::index).reversed())
                .toList();
        Set<UUID> best = new HashSet<>();
        if (board.redTopPercent() != null) {
            best(order, board.redTopPercent()).forEach(result -> best.add(result.subjectId()));
        }
        return order.stream()
                .filter(result -> !result.vetoed())
                .filter(result ->
                        good(board, result, best) || !deeds.apply(result).red().isEmpty())
                .toList();
    }

    private static boolean good(BoardRule board, Result result, Set<UUID> best) {
        boolean byGrade = board.redGrades() != null && !board.redGrades().isEmpty();
        boolean graded = byGrade && board.redGrades().contains(result.grade());
        if (board.redTopPercent() == null) {
            return graded;
        }
        boolean among = best.contains(result.subjectId());
        return byGrade && !board.anyRed() ? graded && among : graded || among;
    }

    /** A tie at the last place would be a lot: either all who have that index fit, or none of them is named. */
    private static List<Result> best(List<Result> order, int percent) {
        int places = order.size() * percent / 100;
        if (places >= order.size()) {
            return order;
        }
        var next = order.get(places).index();
        return order.subList(0, places).stream()
                .filter(result -> result.index().compareTo(next) > 0)
                .toList();
    }

    /** Nobody comes onto the yellow board unwarned, where the scheme says so; a veto needs no warning. */
    public static boolean yellow(BoardRule board, Result result, Conduct deeds) {
        if (board == null) {
            return false;
        }
        if (result.vetoed() && board.yellowOnVeto() || board.yellowsWarned() && deeds.unrectified()) {
            return true;
        }
        boolean low = !result.vetoed()
                && board.yellowGrades() != null
                && board.yellowGrades().contains(result.grade());
        return low && (deeds.warned() || !board.yellowNeedsWarning());
    }
}
