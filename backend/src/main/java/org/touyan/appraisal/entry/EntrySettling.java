package org.touyan.appraisal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;

/** What an entry leaves behind once it stands: the subject's figure summed up again, and its line in the record. */
@ApplicationScoped
class EntrySettling {
    private final EntryRepository entries;
    private final ResultRepository results;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    EntrySettling(
            EntryRepository entries,
            ResultRepository results,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.entries = entries;
        this.results = results;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the record keeps of an entry. */
    public record EntryFacts(
            String itemCode,
            BigDecimal points,
            LocalDate happenedOn,
            String text,
            String claimedBy,
            LocalDate claimedOn) {}

    /** Who was there when a household was looked at together. */
    public record AttendanceFacts(String met) {
        static AttendanceFacts of(String met) {
            return met == null ? null : new AttendanceFacts(met);
        }
    }

    static ScoreSheet sum(Held held, List<Entry> all) {
        return ScoreSheet.of(held.rules(), all.stream().map(Entry::fact).toList());
    }

    /** @param all of the subject so far; the entry is added */
    void add(Entry entry, Subject subject, List<Entry> all) {
        entries.insert(entry, subject.kind());
        all.add(entry);
        report("entry.create", entry, subject);
    }

    /** Settles, and counts the subject as scored now. */
    void scored(Held held, List<Entry> all) {
        settle(held, all);
        results.scored(
                held.result().roundId(), held.result().subjectId(), actor.get().accountId(), clock.instant());
    }

    /** @param all of the subject in the round, read while it is held */
    ScoreSheet settle(Held held, List<Entry> all) {
        ScoreSheet sheet = sum(held, all);
        results.write(
                held.result(), sheet, (int) all.stream().filter(Entry::stands).count());
        return sheet;
    }

    void report(String action, Entry entry, Subject subject) {
        audit.fire(new AuditEvent(
                action,
                "entry",
                entry.id().toString(),
                subject.name() + " " + subject.number(),
                entry.area(),
                entry.reversal() ? entry.text() : null,
                null,
                new EntryFacts(
                        entry.itemCode(),
                        entry.points(),
                        entry.happenedOn(),
                        entry.text(),
                        entry.claim() == null ? null : entry.claim().name(),
                        entry.claim() == null ? null : entry.claim().on())));
    }

    /** Scored with nothing to record. @param before who had been there, null for nobody known; @param met likewise, now */
    void confirmed(Held held, Subject subject, String before, String met) {
        audit.fire(new AuditEvent(
                "entry.confirm",
                "entry",
                subject.id().toString(),
                subject.name() + " " + subject.number(),
                held.standing().area(),
                held.standing().period(),
                AttendanceFacts.of(before),
                AttendanceFacts.of(met)));
    }
}
