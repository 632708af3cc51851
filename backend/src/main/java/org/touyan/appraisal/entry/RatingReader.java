package org.touyan.appraisal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touyan.appraisal.entry.RatingRepository.Given;
import org.touyan.appraisal.entry.RatingRepository.Neighbour;
import org.touyan.appraisal.entry.RatingRepository.Sheet;
import org.touyan.appraisal.entry.RatingViews.RatedItem;
import org.touyan.appraisal.entry.RatingViews.Rater;
import org.touyan.appraisal.entry.RatingViews.RatingSheetView;
import org.touyan.appraisal.entry.RatingViews.RefusedRating;
import org.touyan.appraisal.recusal.Kinship;
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

    /** A subject in its round. */
    record Seen(Held held, Subject subject) {}

    /** What the sheets say, read for all of them at once. */
    private record Known(
            Map<UUID, Sheet> sheets,
            Map<String, List<Neighbour>> neighbours,
            Map<UUID, List<Entry>> ledgers,
            Map<UUID, Kinship> families) {}

    RatingSheetView view(Held held, Subject subject, Period period) {
        return view(held, subject, period, List.of());
    }

    /** @param refused what the sheet that was just sent had in vain */
    RatingSheetView view(Held held, Subject subject, Period period, List<RefusedRating> refused) {
        return views(List.of(new Seen(held, subject)), period, refused).get(0);
    }

    /** However many they are, by the same few statements for each of their schemes. */
    List<RatingSheetView> views(List<Seen> all, Period period) {
        return all.isEmpty() ? List.of() : views(all, period, List.of());
    }

    private List<RatingSheetView> views(List<Seen> all, Period period, List<RefusedRating> refused) {
        Known known = known(all, period);
        Map<UUID, Map<String, String>> notForRole = new HashMap<>();
        return all.stream()
                .map(one -> view(
                        one,
                        period,
                        known,
                        notForRole.computeIfAbsent(
                                one.held.standing().versionId(),
                                version -> checks.notForRole(one.held.rules().ratedItems())),
                        refused))
                .toList();
    }

    private Known known(List<Seen> all, Period period) {
        Map<UUID, UUID> rounds = all.stream()
                .collect(Collectors.toMap(
                        one -> one.subject.id(), one -> one.held.result().roundId()));
        return new Known(
                ratings.sheets(rounds),
                ratings.neighbours(all.stream().map(Seen::subject).toList()),
                entries.of(Set.copyOf(rounds.values()), rounds.keySet(), period.text()).stream()
                        .filter(entry -> entry.roundId().equals(rounds.get(entry.subjectId())))
                        .collect(Collectors.groupingBy(Entry::subjectId)),
                checks.families());
    }

    private RatingSheetView view(
            Seen one, Period period, Known known, Map<String, String> notForRole, List<RefusedRating> refused) {
        Subject subject = one.subject;
        SchemeRules rules = one.held.rules();
        Sheet sheet = known.sheets.get(subject.id());
        Given last = sheet.given();
        List<Entry> ledger = known.ledgers.getOrDefault(subject.id(), List.of());
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
                                notForRole.get(item.code())))
                        .toList(),
                raters(subject, sheet, known.neighbours.get(subject.area())),
                last.at(),
                last.by(),
                last.byId(),
                refused,
                actions(one, period, known.families.get(subject.id()), notForRole));
    }

    /** The neighbours, and who rated before he left them. */
    private static List<Rater> raters(Subject subject, Sheet sheet, List<Neighbour> neighbours) {
        Map<UUID, Map<String, BigDecimal>> given = new HashMap<>();
        sheet.rated()
                .forEach(one -> given.computeIfAbsent(one.rater(), id -> new HashMap<>())
                        .put(one.itemCode(), one.points()));
        return Stream.concat(
                        neighbours.stream().map(one -> rater(one, subject, false, given)),
                        sheet.raters().stream()
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

    private List<ActionView> actions(Seen one, Period period, Kinship kinship, Map<String, String> notForRole) {
        Held held = one.held;
        if (held.rules().ratings() == null) {
            return List.of();
        }
        String refusal = kinship == null ? null : kinship.refusal("登记自评、互评");
        if (refusal == null) {
            try {
                checks.requireOpen(held.standing(), held.result(), period);
                checks.requireRoleForOne(held.rules().ratedItems(), notForRole);
            } catch (ProblemException closed) {
                refusal = closed.getMessage();
            }
        }
        return List.of(refusal == null ? ActionView.enabled("rate") : ActionView.disabled("rate", refusal));
    }
}
