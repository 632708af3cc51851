package org.touyan.appraisal.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touyan.appraisal.entry.Entry;
import org.touyan.appraisal.entry.EntryReader;
import org.touyan.appraisal.entry.EntryRepository;
import org.touyan.appraisal.family.FamilyScoreViews.FamilyScoreView;
import org.touyan.appraisal.family.FamilyScoreViews.PeriodScore;
import org.touyan.appraisal.family.FamilyScoreViews.WhyPart;
import org.touyan.appraisal.family.FamilyScoreViews.WhyView;
import org.touyan.appraisal.family.OwnScoreViews.OwnEntry;
import org.touyan.appraisal.family.OwnScoreViews.OwnPart;
import org.touyan.appraisal.family.OwnScoreViews.OwnScore;
import org.touyan.appraisal.family.OwnScoreViews.OwnScores;
import org.touyan.appraisal.round.RoundRepository;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.web.ProblemException;

/** The scores of the caller's own household, as far as they were posted: before that they are the village's work. */
@ApplicationScoped
class OwnScoreReader {
    private final FamilyScores scores;
    private final WhyReader why;
    private final EntryRepository entries;
    private final RoundRepository rounds;
    private final Schemes schemes;
    private final Subjects subjects;
    private final ResultRepository results;

    OwnScoreReader(
            FamilyScores scores,
            WhyReader why,
            EntryRepository entries,
            RoundRepository rounds,
            Schemes schemes,
            Subjects subjects,
            ResultRepository results) {
        this.results = results;
        this.subjects = subjects;
        this.scores = scores;
        this.why = why;
        this.entries = entries;
        this.rounds = rounds;
        this.schemes = schemes;
    }

    /** Empty, and without a scheme, where none is in force yet. */
    OwnScores scores(UUID household, UUID schemeId) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, household);
        if (schemeId == null
                && schemes.findAmong(null, List.of(subject.village()), subject.kind(), null)
                        .isEmpty()) {
            return new OwnScores(null, null, List.of(), List.of(), List.of());
        }
        FamilyScoreView all = scores.household(household, schemeId);
        Set<String> again = results.series(household, all.schemeId()).stream()
                .filter(one -> one.status() == Result.Status.RETURNED)
                .map(Result::period)
                .collect(Collectors.toSet());
        List<PeriodScore> posted = all.periods().stream()
                .filter(one -> posted(one.stage()) && !again.contains(one.period()))
                .toList();
        return new OwnScores(all.schemeId(), all.schemeName(), all.schemes(), all.parts(), posted);
    }

    static boolean posted(Stage stage) {
        return stage.compareTo(Stage.PUBLICITY) >= 0;
    }

    /** 404 for a period that was not posted yet, or is scored anew, as for one that is not there. */
    OwnScore score(UUID household, Period period, UUID schemeId) {
        WhyView w = why.why(household, period, schemeId);
        if (!posted(w.stage()) || w.status() == Result.Status.RETURNED) {
            throw ProblemException.notFound();
        }
        SchemeRules rules = schemes.rules(
                rounds.standings(List.of(w.roundId())).get(w.roundId()).versionId());
        Map<UUID, Entry> ledger = entries.of(w.roundId(), household, period.text()).stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        return new OwnScore(
                w.schemeId(),
                w.schemeName(),
                w.period(),
                w.periodName(),
                w.stage(),
                w.stageName(),
                w.status(),
                w.index(),
                w.gradeName(),
                w.vetoed(),
                w.publishedAt(),
                w.better(),
                w.ranked(),
                w.parts().stream().map(part -> part(part, ledger, rules)).toList(),
                w.made(),
                w.of().stream().filter(one -> posted(one.stage())).toList(),
                w.earnBack());
    }

    private static OwnPart part(WhyPart part, Map<UUID, Entry> ledger, SchemeRules rules) {
        List<OwnEntry> told = part.entries().stream()
                .map(one -> entry(ledger.get(one.id()), rules))
                .toList();
        return new OwnPart(part.code(), part.name(), part.start(), part.full(), part.value(), part.note(), told);
    }

    private static OwnEntry entry(Entry entry, SchemeRules rules) {
        ScoreItem item = rules.item(entry.itemCode()).orElse(null);
        String warning = item == null ? null : EntryReader.warning(item, entry);
        return new OwnEntry(
                entry.id(),
                entry.happenedOn(),
                Sentences.ofOwn(entry, item, warning),
                entry.points(),
                !entry.stands(),
                entry.reversal());
    }
}
