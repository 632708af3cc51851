package org.touyan.appraisal.board;

import java.util.Comparator;
import java.util.List;
import org.touyan.appraisal.scheme.SchemeRules.BoardRule;
import org.touyan.appraisal.score.Result;

/** Whom a scheme's board rule names, from the results of one village and period alone. No rule names nobody. */
public final class BoardNaming {
    private BoardNaming() {}

    public static List<Result> red(BoardRule board, List<Result> published) {
        if (board == null || board.redGrades() == null) {
            return List.of();
        }
        return best(published, board).stream()
                .filter(result -> !result.vetoed() && board.redGrades().contains(result.grade()))
                .toList();
    }

    /** A tie at the last place would be a lot: either all who have that index fit, or none of them is named. */
    private static List<Result> best(List<Result> published, BoardRule board) {
        List<Result> order = published.stream()
                .sorted(Comparator.comparing(Result::index).reversed())
                .toList();
        int places = board.redTopPercent() == null ? order.size() : order.size() * board.redTopPercent() / 100;
        if (places >= order.size()) {
            return order;
        }
        var next = order.get(places).index();
        return order.subList(0, places).stream()
                .filter(result -> result.index().compareTo(next) > 0)
                .toList();
    }

    /** Nobody comes onto the yellow board unwarned, where the scheme says so; a veto needs no warning. */
    public static boolean yellow(BoardRule board, Result result, boolean warned) {
        return yellowIfWarned(board, result) && (warned || result.vetoed() || !board.yellowNeedsWarning());
    }

    static boolean yellowIfWarned(BoardRule board, Result result) {
        if (board == null) {
            return false;
        }
        return result.vetoed()
                ? board.yellowOnVeto()
                : board.yellowGrades() != null && board.yellowGrades().contains(result.grade());
    }
}
