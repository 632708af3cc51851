package org.touyan.appraisal.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.touyan.appraisal.board.Posting.Colour;
import org.touyan.appraisal.entry.Entry;
import org.touyan.appraisal.entry.EntryRepository;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
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
        return BoardNaming.red(rules.boards(), published).stream()
                .map(result -> new Named(
                        result,
                        Colour.RED,
                        period.spoken() + "好家风指数 "
                                + result.index().stripTrailingZeros().toPlainString() + "，"
                                + rules.gradeName(result.grade())))
                .toList();
    }

    List<Named> yellow(SchemeRules rules, List<Result> published, Period period) {
        return published.stream()
                .filter(result -> BoardNaming.yellowIfWarned(rules.boards(), result))
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
                        .map(item -> item.warns(entry.occurrence()))
                        .orElse(false));
        if (!BoardNaming.yellow(rules.boards(), result, warned)) {
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
