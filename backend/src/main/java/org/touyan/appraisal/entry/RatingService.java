package org.touyan.appraisal.entry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touyan.appraisal.entry.Entry.Photos;
import org.touyan.appraisal.entry.EntryRecorder.Target;
import org.touyan.appraisal.entry.RatingReader.Seen;
import org.touyan.appraisal.entry.RatingRepository.Neighbour;
import org.touyan.appraisal.entry.RatingRepository.Rated;
import org.touyan.appraisal.entry.RatingViews.ItemRating;
import org.touyan.appraisal.entry.RatingViews.NewRatings;
import org.touyan.appraisal.entry.RatingViews.RaterSheet;
import org.touyan.appraisal.entry.RatingViews.RatingSheetView;
import org.touyan.appraisal.entry.RatingViews.RefusedRating;
import org.touyan.appraisal.round.Standings;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.RatingRule;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.web.ProblemException;

/**
 * A household's sheet of self and mutual ratings, written down by its contact member or at the counter. Each rated item
 * becomes an entry of what the sheet comes to, so that everything that knows entries knows it; a sheet that is filled in
 * again reverses those that come out differently.
 */
@ApplicationScoped
public class RatingService {
    /** As many as a phone keeps for a start without a network. */
    private static final int FEW = 60;

    private static final String AGAIN = "自评、互评重新登记";
    private final Subjects subjects;
    private final Schemes schemes;
    private final Standings standings;
    private final EntryRepository entries;
    private final RatingRepository ratings;
    private final EntryChecks checks;
    private final RatingReader reader;
    private final EntrySettling settling;
    private final CurrentActor actor;
    private final Clock clock;

    RatingService(
            Subjects subjects,
            Schemes schemes,
            Standings standings,
            EntryRepository entries,
            RatingRepository ratings,
            EntryChecks checks,
            RatingReader reader,
            EntrySettling settling,
            CurrentActor actor,
            Clock clock) {
        this.subjects = subjects;
        this.schemes = schemes;
        this.standings = standings;
        this.entries = entries;
        this.ratings = ratings;
        this.checks = checks;
        this.reader = reader;
        this.settling = settling;
        this.actor = actor;
        this.clock = clock;
    }

    /** Two transactions, as {@link EntryRecorder}: the second begins with the locks. */
    public RatingSheetView rate(NewRatings body) {
        Period period = new Period(body.period());
        Target target = QuarkusTransaction.requiringNew().call(() -> {
            checks.requireNotFamily(body.subjectId(), "登记自评、互评");
            return find(body.subjectId(), body.schemeId(), period);
        });
        return QuarkusTransaction.requiringNew().call(() -> {
            Held held = standings.hold(target.round(), target.subject());
            checks.requireOpen(held.standing(), held.result(), period);
            if (!Objects.equals(
                    body.givenAt(),
                    ratings.sheet(target.round(), body.subjectId()).given().at())) {
                throw ProblemException.stale(reader.view(held, target.subject(), period));
            }
            List<RefusedRating> refused = keep(held, target.subject(), period, body.raters());
            return reader.view(held, target.subject(), period, refused);
        });
    }

    /** Two transactions too: the first may open the village's round, which one under way would not see. */
    public RatingSheetView sheet(UUID id, UUID schemeId, Period period) {
        Target target = QuarkusTransaction.requiringNew().call(() -> find(id, schemeId, period));
        return QuarkusTransaction.requiringNew()
                .call(() -> reader.view(
                        standings.look(target.round(), target.subject()).orElseThrow(ProblemException::notFound),
                        target.subject(),
                        period));
    }

    /**
     * Of all households of who looks after a few, so that their sheets can be filled in where there is no network; of none
     * where there are more: those are not out of reach for days. A household whose village does not run the scheme, or has no
     * round of the period, has no sheet.
     */
    public List<RatingSheetView> sheets(UUID schemeId, Period period) {
        List<Target> targets = QuarkusTransaction.requiringNew().call(() -> targets(schemeId, period));
        Map<UUID, UUID> rounds = targets.stream()
                .collect(Collectors.toMap(target -> target.subject().id(), Target::round));
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<UUID, Held> held = standings.look(rounds);
            return reader.views(
                    targets.stream()
                            .map(Target::subject)
                            .filter(subject -> held.containsKey(subject.id()))
                            .map(subject -> new Seen(held.get(subject.id()), subject))
                            .toList(),
                    period);
        });
    }

    private List<Target> targets(UUID schemeId, Period period) {
        List<Subject> own = ratings.subjects(actor.areas(null), SubjectKind.HOUSEHOLD, FEW + 1);
        if (own.size() > FEW) {
            return List.of();
        }
        Map<UUID, UUID> rounds = new HashMap<>();
        own.stream().collect(Collectors.groupingBy(Subject::village)).forEach((village, there) -> {
            scheme(schemeId, village, period).ifPresent(scheme -> rounds.putAll(standings.find(scheme, there, period)));
        });
        return own.stream()
                .filter(subject -> rounds.containsKey(subject.id()))
                .map(subject -> new Target(subject, rounds.get(subject.id())))
                .toList();
    }

    private Optional<Scheme> scheme(UUID id, String village, Period period) {
        try {
            return Optional.of(schemes.require(id, village, SubjectKind.HOUSEHOLD, period));
        } catch (ProblemException none) {
            return Optional.empty();
        }
    }

    private Target find(UUID id, UUID schemeId, Period period) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, id);
        return new Target(
                subject,
                standings.find(schemes.require(schemeId, subject.village(), subject.kind(), period), subject, period));
    }

    /** @return what somebody else has to record: it stays as it was, and holds up nothing beside it */
    private List<RefusedRating> keep(Held held, Subject subject, Period period, List<RaterSheet> sheets) {
        RatingRule rule = held.rules().ratings();
        if (rule == null) {
            throw ProblemException.state("本期的办法没有自评、互评");
        }
        checks.requireRoleForOne(held.rules().ratedItems());
        Map<String, String> others = checks.notForRole(held.rules().ratedItems());
        List<Rated> sent = checked(held, subject, sheets);
        List<Rated> stand = ratings.sheet(held.result().roundId(), subject.id()).rated().stream()
                .filter(one -> others.containsKey(one.itemCode()))
                .toList();
        List<Rated> sheet =
                sent.stream().filter(one -> !others.containsKey(one.itemCode())).toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ratings.replace(held, subject, sheet, actor.get(), now);
        List<Entry> ledger = ledger(held, subject);
        for (ScoreItem item : held.rules().ratedItems()) {
            if (!others.containsKey(item.code())) {
                settle(held, subject, period, item, points(rule, subject, item, sheets), ledger, now);
            }
        }
        settling.scored(held, ledger(held, subject));
        return held.rules().ratedItems().stream()
                .filter(item ->
                        others.containsKey(item.code()) && !given(sent, item).equals(given(stand, item)))
                .map(item -> new RefusedRating(item.code(), item.text(), others.get(item.code())))
                .toList();
    }

    /** Who gave the item how much; who gave it nothing is not in it. */
    private static Map<UUID, BigDecimal> given(List<Rated> sheet, ScoreItem item) {
        return sheet.stream()
                .filter(one ->
                        one.itemCode().equals(item.code()) && one.points().signum() != 0)
                .collect(Collectors.toMap(Rated::rater, one -> one.points().stripTrailingZeros()));
    }

    private List<Entry> ledger(Held held, Subject subject) {
        return entries.latest(
                held.result().roundId(), subject.id(), held.result().period());
    }

    /** Every rater has a row for every item: what he left open is no points. */
    private List<Rated> checked(Held held, Subject subject, List<RaterSheet> sheets) {
        SchemeRules rules = held.rules();
        Set<UUID> raters = Stream.concat(
                        ratings.neighbours(subject).stream(),
                        ratings.sheet(held.result().roundId(), subject.id()).raters().stream())
                .map(Neighbour::id)
                .collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        List<Rated> all = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            RaterSheet one = sheets.get(i);
            String at = "raters[" + i + "].";
            if (!seen.add(one.householdId())) {
                throw ProblemException.rule(at + "householdId", "同一户评了两次");
            }
            if (!one.householdId().equals(subject.id()) && !raters.contains(one.householdId())) {
                throw ProblemException.rule("not-a-neighbour", at + "householdId", "只由同一微网格的农户互评");
            }
            for (int k = 0; k < one.points().size(); k++) {
                requireFits(rules, one.points().get(k), at + "points[" + k + "].");
            }
            rules.ratedItems().forEach(item -> all.add(new Rated(one.householdId(), item.code(), given(one, item))));
        }
        return all;
    }

    private static void requireFits(SchemeRules rules, ItemRating one, String at) {
        ScoreItem item = rules.item(one.itemCode())
                .filter(ScoreItem::isRated)
                .orElseThrow(() -> ProblemException.rule("no-such-item", at + "itemCode", "这一项不由自评、互评得出"));
        boolean none = one.points().signum() == 0;
        if (!none && (one.points().compareTo(item.least()) < 0 || one.points().compareTo(item.most()) > 0)) {
            throw ProblemException.rule(
                    "points-out-of-range",
                    at + "points",
                    "“" + item.text() + "”填 0，或 " + EntryChecks.plain(item.least()) + " 至 "
                            + EntryChecks.plain(item.most()) + " 分");
        }
    }

    private static BigDecimal given(RaterSheet sheet, ScoreItem item) {
        return sheet.points().stream()
                .filter(one -> one.itemCode().equals(item.code()))
                .map(ItemRating::points)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static RatedPoints points(RatingRule rule, Subject subject, ScoreItem item, List<RaterSheet> sheets) {
        Optional<RaterSheet> self = sheets.stream()
                .filter(one -> one.householdId().equals(subject.id()))
                .findFirst();
        return RatedPoints.of(
                rule,
                self.map(one -> given(one, item)).orElse(null),
                sheets.stream()
                        .filter(one -> !one.householdId().equals(subject.id()))
                        .map(one -> given(one, item))
                        .toList());
    }

    /** Leaves the item with one entry of these points, or none where there are none. */
    private void settle(
            Held held,
            Subject subject,
            Period period,
            ScoreItem item,
            RatedPoints rated,
            List<Entry> ledger,
            Instant now) {
        BigDecimal points = item.signed(rated.points()).setScale(2, RoundingMode.HALF_UP);
        boolean stands = false;
        for (Entry one : ledger) {
            if (!one.stands() || !one.itemCode().equals(item.code())) {
                continue;
            }
            if (!stands && one.points().compareTo(points) == 0 && rated.why().equals(one.text())) {
                stands = true;
            } else {
                Actor by = actor.get();
                Entry reversal = one.undone(ScopedEntity.newId(), AGAIN, by.accountId(), by.name(), now);
                entries.insert(reversal, subject.kind());
                settling.report("entry.reverse", reversal, subject);
            }
        }
        if (!stands && points.signum() != 0) {
            Entry entry = entry(held, subject, period, item, points, rated.why(), now);
            entries.insert(entry, subject.kind());
            settling.report("entry.create", entry, subject);
        }
    }

    private Entry entry(
            Held held, Subject subject, Period period, ScoreItem item, BigDecimal points, String why, Instant now) {
        LocalDate today = LocalDate.now(clock);
        return new Entry(
                ScopedEntity.newId(),
                held.result().roundId(),
                held.standing().area(),
                subject.id(),
                period.text(),
                item.code(),
                points,
                1,
                today.isAfter(period.last()) ? period.last() : today,
                why,
                null,
                actor.get().accountId(),
                actor.get().name(),
                now,
                null,
                null,
                Photos.NONE,
                null);
    }
}
