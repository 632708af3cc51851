package org.touyan.appraisal.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.touyan.appraisal.board.Posting.Colour;
import org.touyan.appraisal.entry.Entry;
import org.touyan.appraisal.entry.EntryReader;
import org.touyan.appraisal.entry.EntryRepository;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.BoardRule;
import org.touyan.appraisal.scheme.SchemeRules.ItemKind;
import org.touyan.appraisal.score.Result;

/** Whom the scheme's board rule names, from a published period. People decide: these are drafts. */
@ApplicationScoped
class BoardProposal {
    private static final int LONGEST = 300;
    private final EntryRepository entries;

    BoardProposal(EntryRepository entries) {
        this.entries = entries;
    }

    record Named(Result result, Colour colour, String deed) {}

    List<Named> red(SchemeRules rules, List<Result> published, Period period) {
        BoardRule board = rules.boards();
        if (board == null || board.redGrades() == null) {
            return List.of();
        }
        return best(published, board).stream()
                .filter(result -> !result.vetoed() && board.redGrades().contains(result.grade()))
                .map(result -> new Named(
                        result,
                        Colour.RED,
                        period.spoken() + "好家风指数 "
                                + result.index().stripTrailingZeros().toPlainString() + "，"
                                + rules.gradeName(result.grade())))
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
    List<Named> yellow(SchemeRules rules, List<Result> published, Period period) {
        BoardRule board = rules.boards();
        if (board == null) {
            return List.of();
        }
        return published.stream()
                .filter(result -> result.vetoed()
                        ? board.yellowOnVeto()
                        : board.yellowGrades() != null && board.yellowGrades().contains(result.grade()))
                .map(result -> yellow(rules, result, period))
                .filter(Objects::nonNull)
                .toList();
    }

    private Named yellow(SchemeRules rules, Result result, Period period) {
        List<Entry> ledger = entries.of(result.subjectId(), period).stream()
                .filter(Entry::stands)
                .toList();
        boolean warned = ledger.stream()
                .anyMatch(entry -> rules.item(entry.itemCode())
                        .map(item -> EntryReader.warning(item, entry) != null)
                        .orElse(false));
        if (rules.boards().yellowNeedsWarning() && !result.vetoed() && !warned) {
            return null;
        }
        String deeds = ledger.stream()
                .flatMap(entry -> rules.item(entry.itemCode()).stream())
                .filter(item -> item.kind() != ItemKind.ADD)
                .map(SchemeRules.ScoreItem::text)
                .distinct()
                .collect(Collectors.joining("；"));
        String deed = (deeds.isEmpty() ? rules.gradeName(result.grade()) : deeds) + "。整改后可提前撤下";
        return new Named(result, Colour.YELLOW, deed.length() > LONGEST ? deed.substring(0, LONGEST) : deed);
    }
}
