package org.touyan.appraisal.entry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.touyan.appraisal.entry.EntryRecorder.Target;
import org.touyan.appraisal.entry.EntryViews.ConfirmedView;
import org.touyan.appraisal.entry.EntryViews.Confirming;
import org.touyan.appraisal.entry.EntryViews.RecordedView;
import org.touyan.appraisal.entry.EntryViews.Reversing;
import org.touyan.appraisal.round.Standings;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;

/** Undoes entries, and notes that there is nothing to record. The result is summed up again in the same transaction. */
@ApplicationScoped
public class EntryService {
    private static final int LONGEST_NOTE = 300;

    private final Subjects subjects;
    private final Schemes schemes;
    private final Standings standings;
    private final EntryRepository entries;
    private final ResultRepository results;
    private final EntryChecks checks;
    private final EntrySettling settling;
    private final EntryReader reader;
    private final CurrentActor actor;
    private final Clock clock;

    EntryService(
            Subjects subjects,
            Schemes schemes,
            Standings standings,
            EntryRepository entries,
            ResultRepository results,
            EntryChecks checks,
            EntrySettling settling,
            EntryReader reader,
            CurrentActor actor,
            Clock clock) {
        this.subjects = subjects;
        this.schemes = schemes;
        this.standings = standings;
        this.entries = entries;
        this.results = results;
        this.checks = checks;
        this.settling = settling;
        this.reader = reader;
        this.actor = actor;
        this.clock = clock;
    }

    /** A second entry that names the first; both stay. Two transactions, as {@link EntryRecorder}. */
    public RecordedView reverse(UUID id, Reversing body) {
        Target target = QuarkusTransaction.requiringNew().call(() -> {
            Entry entry = entries.find(id).orElseThrow(ProblemException::notFound);
            checks.requireNotFamily(entry.subjectId(), "冲销");
            return new Target(subjects.require(SubjectKind.HOUSEHOLD, entry.subjectId()), entry.roundId());
        });
        return QuarkusTransaction.requiringNew().call(() -> reverse(target, id, body));
    }

    private RecordedView reverse(Target target, UUID id, Reversing body) {
        Subject subject = target.subject();
        Held held = standings.hold(target.round(), subject);
        Entry now = entries.find(id).orElseThrow(ProblemException::notFound);
        if (now.reversedBy() != null && now.reversedBy().equals(body.id())) {
            return reader.recorded(entries.find(body.id()).orElseThrow(), held, subject);
        }
        reader.whyNotReversible(now, held.standing().stage(), held.result().status())
                .ifPresent(reason -> {
                    throw ProblemException.state(reason);
                });
        return undo(now, held, subject, body.id(), body.reason());
    }

    /** @param id of the reversal, null to make one */
    RecordedView undo(Entry entry, Held held, Subject subject, UUID id, String reason) {
        Actor author = actor.get();
        Entry reversal = entry.undone(
                id == null ? ScopedEntity.newId() : id,
                Texts.clean(reason),
                author.accountId(),
                author.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        entries.insert(reversal, subject.kind());
        settling.report("entry.reverse", reversal, subject);
        List<Entry> all = entries.latest(
                held.result().roundId(), subject.id(), held.result().period());
        return reader.recorded(reversal, held, held.result().index(), settling.settle(held, all), subject);
    }

    /**
     * Scored without anything to write down: the households keep what they have; all or none. The rounds are found first,
     * each by itself: the first may open its village's round, which a transaction under way would not see.
     */
    public ConfirmedView confirm(Confirming body) {
        Period period = new Period(body.period());
        List<Target> targets = body.subjectIds().stream()
                .distinct()
                .sorted()
                .map(id -> QuarkusTransaction.requiringNew().call(() -> find(id, body.schemeId(), period)))
                .toList();
        String met = met(body);
        QuarkusTransaction.requiringNew().run(() -> targets.forEach(target -> confirm(target, period, met)));
        return new ConfirmedView(targets.size());
    }

    private Target find(UUID id, UUID schemeId, Period period) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, id);
        checks.requireNotFamily(id);
        Scheme scheme = schemes.require(schemeId, subject.village(), subject.kind(), period);
        return new Target(subject, standings.find(scheme, subject, period));
    }

    /** Who was there when the households were looked at together; null outside a meeting. */
    private String met(Confirming body) {
        List<String> names = body.attendees() == null
                ? List.of()
                : body.attendees().stream().map(Texts::personName).distinct().toList();
        if (names.isEmpty()) {
            return null;
        }
        LocalDate on = body.heldOn() == null ? LocalDate.now(clock) : body.heldOn();
        String note = on.getMonthValue() + "月" + on.getDayOfMonth() + "日网格一起评，到场 " + names.size() + " 户："
                + String.join("、", names);
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }

    private void confirm(Target target, Period period, String met) {
        Held held = standings.hold(target.round(), target.subject());
        checks.requireOpen(held.standing(), held.result(), period);
        UUID id = target.subject().id();
        String before = results.met(target.round(), id).orElse(null);
        String after = met == null ? before : met;
        boolean scoredBefore = held.result().scoredAt() != null;
        if (!scoredBefore) {
            results.scored(target.round(), id, actor.get().accountId(), clock.instant());
        }
        if (met != null) {
            results.met(target.round(), id, met);
        }
        if (!scoredBefore || !Objects.equals(before, after)) {
            settling.confirmed(held, target.subject(), before, after);
        }
    }
}
