package org.touyan.appraisal.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.touyan.appraisal.board.ConductReader.Conduct;
import org.touyan.appraisal.board.ConductReader.StandingEntry;
import org.touyan.appraisal.board.Posting.Colour;
import org.touyan.appraisal.round.Round;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.score.PublishedRows;
import org.touyan.appraisal.score.Result;

/** Whom the scheme's board rule names, from a published period. People decide: these are drafts. */
@ApplicationScoped
class BoardProposal {
    private static final int LONGEST = 300;
    private final ConductRows rows;
    private final PublishedRows results;

    BoardProposal(ConductRows rows, PublishedRows results) {
        this.rows = rows;
        this.results = results;
    }

    record Named(Result result, Colour colour, String deed) {}

    /** Both boards of a published round. */
    List<Named> of(Round round, SchemeRules rules) {
        if (rules.boards() == null) {
            return List.of();
        }
        List<Result> published = results.ofRound(round.id);
        ConductReader reader = new ConductReader(rules);
        Map<UUID, List<StandingEntry>> all = rows.of(round);
        Function<Result, Conduct> deeds = result -> reader.of(all.getOrDefault(result.subjectId(), List.of()));
        List<Named> named = new ArrayList<>();
        for (Result result : BoardNaming.red(rules.boards(), published, deeds)) {
            String praise = String.join("；", deeds.apply(result).red());
            String index = round.period().spoken() + "好家风指数 "
                    + result.index().stripTrailingZeros().toPlainString() + "，" + rules.gradeName(result.grade());
            named.add(new Named(result, Colour.RED, cut(praise.isEmpty() ? index : praise + "。" + index)));
        }
        for (Result result : published) {
            Conduct done = deeds.apply(result);
            if (BoardNaming.yellow(rules.boards(), result, done)) {
                String blame = String.join("；", done.against());
                String deed = (blame.isEmpty() ? rules.gradeName(result.grade()) : blame) + "。整改后可提前撤下";
                named.add(new Named(result, Colour.YELLOW, cut(deed)));
            }
        }
        return named;
    }

    private static String cut(String deed) {
        return deed.length() > LONGEST ? deed.substring(0, LONGEST) : deed;
    }
}
