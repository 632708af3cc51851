package org.touyan.appraisal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.appraisal.entry.RatingRepository.Given;
import org.touyan.appraisal.entry.RatingRepository.Neighbour;
import org.touyan.appraisal.entry.RatingViews.RatedItem;
import org.touyan.appraisal.entry.RatingViews.Rater;
import org.touyan.appraisal.entry.RatingViews.RatingSheetView;
import org.touyan.appraisal.entry.RatingViews.RefusedRating;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.ProblemException;

/** A household's sheet of ratings as it is shown: who may rate, what was given, and what it comes to. */
@ApplicationScoped
class RatingReader {
    private final EntryRepository entries;
    private final RatingRepository ratings;
    private final EntryChecks checks;

    RatingReader(EntryRepository entries, RatingRepository ratings, EntryChecks checks) {
        this.entries = entries;
        this.ratings = ratings;
        this.checks = checks;
    }

    RatingSheetView view(Held held, Subject subject, Period period) {
        return view(held, subject, period, List.of());
    }

    /** @param refused what the sheet that was just sent had in vain */
    RatingSheetView view(Held held, Subject subject, Period period, List<RefusedRating> refused) {
        SchemeRules rules = held.rules();
        Map<String, String> refusals = checks.notForRole(rules.ratedItems());
        UUID round = held.result().roundId();
        Map<UUID, Map<String, BigDecimal>> given = new HashMap<>();
        ratings.of(round, subject.id())
                .forEach(one -> given.computeIfAbsent(one.rater(), id -> new HashMap<>())
                        .put(one.itemCode(), one.points()));
        Given last = ratings.given(round, subject.id());
        List<Entry> ledger = entries.of(round, subject.id(), period.text());
        return new RatingSheetView(
                subject.id(),
                subject.number(),
                subject.name(),
                period.text(),
                period.spoken(),
                rules.ratings(),
                rules.ratedItems().stream()
                        .map(item -> new RatedItem(
                                item.code(),
                                item.text(),
                                rules.partName(item.dimension()),
                                item.kind(),
                                item.least(),
                                item.most(),
                                counted(ledger, item),
                                refusals.get(item.code())))
                        .toList(),
                raters(round, subject, given),
                last.at(),
                last.by(),
                last.byId(),
                refused,
                actions(held, subject, period));
    }

    /** The neighbours, and who rated before he left them. */
    private List<Rater> raters(UUID round, Subject subject, Map<UUID, Map<String, BigDecimal>> given) {
        List<Neighbour> neighbours = ratings.neighbours(subject);
        return Stream.concat(
                        neighbours.stream().map(one -> rater(one, subject, false, given)),
                        ratings.onSheet(round, subject.id()).stream()
                                .filter(one -> !neighbours.contains(one))
                                .map(one -> rater(one, subject, true, given)))
                .toList();
    }

    private static Rater rater(Neighbour one, Subject subject, boolean left, Map<UUID, Map<String, BigDecimal>> given) {
        return new Rater(one.id(), one.number(), one.name(), one.id().equals(subject.id()), left, given.get(one.id()));
    }

    private static BigDecimal counted(List<Entry> ledger, ScoreItem item) {
        return ledger.stream()
                .filter(one -> one.stands() && one.itemCode().equals(item.code()))
                .map(Entry::points)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private List<ActionView> actions(Held held, Subject subject, Period period) {
        if (held.rules().ratings() == null) {
            return List.of();
        }
        Optional<String> refusal = checks.family(subject.id(), "登记自评、互评").or(() -> {
            try {
                checks.requireOpen(held.standing(), held.result(), period);
                checks.requireRoleForOne(held.rules().ratedItems());
                return Optional.empty();
            } catch (ProblemException closed) {
                return Optional.of(closed.getMessage());
            }
        });
        return List.of(
                refusal.map(why -> ActionView.disabled("rate", why)).orElseGet(() -> ActionView.enabled("rate")));
    }
}
