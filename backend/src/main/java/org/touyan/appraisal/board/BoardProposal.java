package org.touyan.appraisal.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.board.Posting.Colour;
import org.touyan.appraisal.entry.Entry;
import org.touyan.appraisal.entry.EntryRepository;
import org.touyan.appraisal.round.Round;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.ItemKind;
import org.touyan.appraisal.scheme.SchemeRules.ScoreItem;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;

/** Whom the scheme's board rule names, from a published period. People decide: these are drafts. */
@ApplicationScoped
class BoardProposal {
    private static final int LONGEST = 300;
    private final EntryRepository entries;
    private final ResultRepository results;

    BoardProposal(EntryRepository entries, ResultRepository results) {
        this.entries = entries;
        this.results = results;
    }

    record Named(Result result, Colour colour, String deed) {}

    /** Both boards of a published round. */
    List<Named> of(Round round, SchemeRules rules) {
        List<Result> published = results.publishedOf(round.id);
        List<Named> named = new ArrayList<>(red(rules, published, round.period()));
        named.addAll(yellow(rules, published, round));
        return named;
    }

    private List<Named> red(SchemeRules rules, List<Result> published, Period period) {
        return BoardNaming.red(rules.boards(), published).stream()
                .map(result -> new Named(
                        result,
                        Colour.RED,
                        period.spoken() + "好家风指数 "
                                + result.index().stripTrailingZeros().toPlainString() + "，"
                                + rules.gradeName(result.grade())))
                .toList();
    }

    private List<Named> yellow(SchemeRules rules, List<Result> published, Round round) {
        return published.stream()
                .filter(result -> BoardNaming.yellowIfWarned(rules.boards(), result))
                .map(result -> yellow(rules, result, round))
                .filter(Objects::nonNull)
                .toList();
    }

    private Named yellow(SchemeRules rules, Result result, Round round) {
        // Another scheme may judge the same household in the same months.
        Set<UUID> own = results.series(result.subjectId(), round.schemeId).stream()
                .map(Result::roundId)
                .collect(Collectors.toSet());
        List<Entry> ledger = entries.of(result.subjectId(), round.period()).stream()
                .filter(entry -> entry.stands() && own.contains(entry.roundId()))
                .toList();
        boolean warned = ledger.stream()
                .anyMatch(entry -> rules.item(entry.itemCode())
                        .filter(ScoreItem::warnsFirst)
                        .isPresent());
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
