package org.touyan.appraisal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.round.Standings;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.SchemeRules.SplitRule;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.LineageRepository;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.registry.HouseholdMerged;
import org.touyan.registry.HouseholdSplit;

/**
 * What a household's score of the period under way becomes when the household splits or merges; a household that moves
 * keeps its id and so its score. Published periods stay as they were published: {@link LineageRepository} says whose they
 * were. A round that is past scoring judges the household as it was.
 */
@ApplicationScoped
class ScoreFollowing {
    private static final int LONGEST = 300;

    private final Subjects subjects;
    private final Standings standings;
    private final EntryRepository entries;
    private final ResultRepository results;
    private final LineageRepository lineage;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    ScoreFollowing(
            Subjects subjects,
            Standings standings,
            EntryRepository entries,
            ResultRepository results,
            LineageRepository lineage,
            Event<AuditEvent> audit,
            Clock clock) {
        this.subjects = subjects;
        this.standings = standings;
        this.entries = entries;
        this.results = results;
        this.lineage = lineage;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the record keeps of entries that went along. @param entries how many */
    public record FollowFacts(String subjectNumber, int entries) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void onSplit(@Observes HouseholdSplit event) {
        Subject from = subjects.require(SubjectKind.HOUSEHOLD, event.from());
        Subject to = subjects.require(SubjectKind.HOUSEHOLD, event.to());
        lineage.add(to.id(), from.id(), LineageRepository.Kind.SPLIT, event.on());
        BigDecimal people = BigDecimal.valueOf(event.stayed() + event.left());
        BigDecimal part = BigDecimal.valueOf(event.left()).divide(people, 6, RoundingMode.HALF_UP);
        for (UUID round : results.openOf(from.id())) {
            Held home = standings.hold(round, from);
            SplitRule rule = home.rules().splitRule();
            if (home.standing().stage() != Stage.SCORING) {
                continue;
            }
            boolean shared = rule == SplitRule.SHARE;
            Held fresh = standings.hold(round, to);
            if (rule == SplitRule.FRESH) {
                continue;
            }
            List<Entry> standing = standing(home, from);
            for (Entry entry : standing) {
                entries.insert(along(entry, fresh, to, shared ? part : BigDecimal.ONE, "分户带入"), to.kind());
                if (shared) {
                    Entry undone = entry.undone(
                            ScopedEntity.newId(),
                            "分户后按人口分摊",
                            entry.authorId(),
                            entry.authorName(),
                            clock.instant().truncatedTo(ChronoUnit.MILLIS));
                    entries.insert(undone, from.kind());
                    entries.insert(along(entry, home, from, BigDecimal.ONE.subtract(part), "分户后按人口分摊"), from.kind());
                }
            }
            settle(fresh, to, home, standing.size(), from);
            if (shared) {
                settle(home, from, home, standing.size(), to);
            }
        }
    }

    /** What both have counts for the one that remains. */
    @Transactional(Transactional.TxType.MANDATORY)
    void onMerged(@Observes HouseholdMerged event) {
        Subject from = subjects.require(SubjectKind.HOUSEHOLD, event.from());
        Subject into = subjects.require(SubjectKind.HOUSEHOLD, event.into());
        lineage.add(into.id(), from.id(), LineageRepository.Kind.MERGED, event.on());
        for (UUID round : results.openOf(from.id())) {
            Held gone = standings.hold(round, from);
            if (gone.standing().stage() != Stage.SCORING) {
                continue;
            }
            Held home = standings.hold(round, into);
            List<Entry> standing = standing(gone, from);
            Set<String> rated = standing(home, into).stream()
                    .map(Entry::itemCode)
                    .filter(code ->
                            home.rules().item(code).filter(ScoreItem::isRated).isPresent())
                    .collect(Collectors.toSet());
            for (Entry entry : standing) {
                // What was rated has one entry of an item: the remaining household's own.
                if (!rated.contains(entry.itemCode())) {
                    entries.insert(along(entry, home, into, BigDecimal.ONE, "并户带入"), into.kind());
                }
            }
            settle(home, into, gone, standing.size(), from);
            results.leave(round, from.id());
        }
    }

    private List<Entry> standing(Held held, Subject subject) {
        return entries
                .latest(held.result().roundId(), subject.id(), held.result().period())
                .stream()
                .filter(Entry::stands)
                .toList();
    }

    private Entry along(Entry entry, Held held, Subject subject, BigDecimal share, String why) {
        return new Entry(
                ScopedEntity.newId(),
                held.result().roundId(),
                held.standing().area(),
                subject.id(),
                entry.period(),
                entry.itemCode(),
                entry.points().multiply(share).setScale(2, RoundingMode.HALF_UP),
                entry.occurrence(),
                entry.happenedOn(),
                said(why, entry.text()),
                entry.evidence(),
                entry.authorId(),
                entry.authorName(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                null,
                entry.photosAlong(),
                entry.claim());
    }

    private static String said(String why, String text) {
        String whole = text == null ? "（" + why + "）" : "（" + why + "）" + text;
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
    }

    /** @param scored whose visit counts for this one too, when there was none yet */
    private void settle(Held held, Subject subject, Held scored, int followed, Subject other) {
        List<Entry> all = entries.latest(
                held.result().roundId(), subject.id(), held.result().period());
        ScoreSheet sheet =
                ScoreSheet.of(held.rules(), all.stream().map(Entry::fact).toList());
        results.write(
                held.result(), sheet, (int) all.stream().filter(Entry::stands).count());
        if (held.result().scoredAt() == null && scored.result().scoredAt() != null) {
            results.scoredLike(
                    held.result().roundId(), subject.id(), scored.result().subjectId());
        }
        if (followed > 0) {
            audit.fire(new AuditEvent(
                    "entry.follow",
                    "entry",
                    subject.id().toString(),
                    subject.name() + " " + subject.number(),
                    held.standing().area(),
                    null,
                    null,
                    new FollowFacts(other.number(), followed)));
        }
    }
}
