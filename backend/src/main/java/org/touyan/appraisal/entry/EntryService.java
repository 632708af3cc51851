package org.touyan.appraisal.entry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.entry.Entry.Photos;
import org.touyan.appraisal.entry.EntryViews.ConfirmedView;
import org.touyan.appraisal.entry.EntryViews.Confirming;
import org.touyan.appraisal.entry.EntryViews.NewEntry;
import org.touyan.appraisal.entry.EntryViews.RecordedView;
import org.touyan.appraisal.entry.EntryViews.Reversing;
import org.touyan.appraisal.round.Standings;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.SchemeRules.ItemKind;
import org.touyan.appraisal.scheme.SchemeRules.ScoreItem;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;

/** Records entries and undoes them. The subject's result is summed up again in the same transaction. */
@ApplicationScoped
public class EntryService {
    private final Subjects subjects;
    private final Schemes schemes;
    private final Standings standings;
    private final EntryRepository entries;
    private final ResultRepository results;
    private final EntryChecks checks;
    private final EntryReader reader;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    EntryService(
            Subjects subjects,
            Schemes schemes,
            Standings standings,
            EntryRepository entries,
            ResultRepository results,
            EntryChecks checks,
            EntryReader reader,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.subjects = subjects;
        this.schemes = schemes;
        this.standings = standings;
        this.entries = entries;
        this.results = results;
        this.checks = checks;
        this.reader = reader;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the record keeps of an entry. */
    public record EntryFacts(String itemCode, BigDecimal points, LocalDate happenedOn, String text) {}

    /** Who is meant, and in which round. */
    record Target(Subject subject, UUID round) {}

    /** How often an item happened to a subject from a day on. */
    interface Times {
        int since(UUID subject, String itemCode, LocalDate from);
    }

    /**
     * The entry is its own key: sent again with the same content it answers as the first time, for ever. Two transactions:
     * a snapshot begins with the first plain read, so what is summed up must be read after the household is held, in one
     * that begins with the locks.
     */
    public RecordedView record(NewEntry body) {
        Target target = QuarkusTransaction.requiringNew().call(() -> find(body));
        return QuarkusTransaction.requiringNew().call(() -> record(target, body));
    }

    Target find(NewEntry body) {
        Subject subject = subjects.require(body.kind(), body.subjectId());
        Scheme scheme = schemes.require(body.schemeId(), subject.village(), body.kind());
        Optional<Entry> before = entries.find(body.id());
        if (before.isPresent()) {
            return new Target(subject, before.get().roundId());
        }
        checks.requireNotFamily(body.subjectId());
        checks.requireDay(body);
        return new Target(subject, standings.find(scheme, subject, body.happenedOn()));
    }

    private RecordedView record(Target target, NewEntry body) {
        Subject subject = target.subject;
        Held held = standings.hold(target.round, subject);
        Optional<Entry> before = entries.find(body.id());
        if (before.isPresent()) {
            return again(before.get(), held, body, subject);
        }
        Entry entry = draft(body, held, subject, ledger(held, subject), entries::times);
        keep(entry, held, subject);
        return settled(entry, held, subject, "entry.create", ledger(held, subject));
    }

    List<Entry> ledger(Held held, Subject subject) {
        return entries.of(held.result().roundId(), subject.id(), held.result().period());
    }

    void keep(Entry entry, Held held, Subject subject) {
        entries.insert(entry, subject.kind());
        results.scored(held.result().roundId(), subject.id(), entry.authorId(), clock.instant());
    }

    /**
     * What would be recorded, by the rules that {@link #record} goes by; nothing is written.
     *
     * @param soFar of the subject in the round
     * @param times how often it happened before this one
     */
    Entry draft(NewEntry body, Held held, Subject subject, List<Entry> soFar, Times times) {
        checks.requireOpen(
                held.standing(), held.result(), new Period(held.result().period()));
        ScoreItem item = held.rules()
                .item(body.itemCode())
                .orElseThrow(() -> ProblemException.rule("no-such-item", "itemCode", "本期的办法里没有这个评分项"));
        checks.requireRole(item);
        checks.requireEvidence(item, body);
        BigDecimal points = checks.requirePoints(item, body);
        checks.requireUnderCap(item, points, soFar);
        int occurrence = 1 + Math.max(0, times.since(subject.id(), item.code(), repeatsSince(item, held)));
        boolean counts = !item.warns(occurrence);
        Actor author = actor.get();
        return new Entry(
                body.id(),
                held.result().roundId(),
                held.standing().area(),
                subject.id(),
                held.result().period(),
                item.code(),
                (counts ? item.signed(points) : BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP),
                occurrence,
                body.happenedOn(),
                Texts.clean(body.text()),
                Texts.clean(body.evidence()),
                author.accountId(),
                author.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                null,
                new Photos(body.photosDue(), 0, null));
    }

    List<Entry> latest(Held held, Subject subject) {
        return entries.latest(
                held.result().roundId(), subject.id(), held.result().period());
    }

    /** A second entry that names the first; both stay. Two transactions, as {@link #record}. */
    public RecordedView reverse(UUID id, Reversing body) {
        Target target = QuarkusTransaction.requiringNew().call(() -> {
            Entry entry = entries.find(id).orElseThrow(ProblemException::notFound);
            return new Target(subjects.require(SubjectKind.HOUSEHOLD, entry.subjectId()), entry.roundId());
        });
        return QuarkusTransaction.requiringNew().call(() -> reverse(target, id, body));
    }

    private RecordedView reverse(Target target, UUID id, Reversing body) {
        Subject subject = target.subject;
        Held held = standings.hold(target.round, subject);
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
        return settled(reversal, held, subject, "entry.reverse", latest(held, subject));
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
        QuarkusTransaction.requiringNew().run(() -> targets.forEach(target -> confirm(target, period)));
        return new ConfirmedView(targets.size());
    }

    private Target find(UUID id, UUID schemeId, Period period) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, id);
        checks.requireNotFamily(id);
        Scheme scheme = schemes.require(schemeId, subject.village(), subject.kind());
        return new Target(subject, standings.find(scheme, subject, period));
    }

    private void confirm(Target target, Period period) {
        Held held = standings.hold(target.round, target.subject);
        checks.requireOpen(held.standing(), held.result(), period);
        if (held.result().scoredAt() == null) {
            results.scored(target.round, target.subject.id(), actor.get().accountId(), clock.instant());
        }
    }

    RecordedView settled(Entry entry, Held held, Subject subject, String action, List<Entry> all) {
        ScoreSheet sheet =
                ScoreSheet.of(held.rules(), all.stream().map(Entry::fact).toList());
        results.write(
                held.result(), sheet, (int) all.stream().filter(Entry::stands).count());
        audit.fire(new AuditEvent(
                action,
                "entry",
                entry.id().toString(),
                subject.name() + " " + subject.number(),
                entry.area(),
                entry.reversal() ? entry.text() : null,
                null,
                new EntryFacts(entry.itemCode(), entry.points(), entry.happenedOn(), entry.text())));
        return reader.recorded(entry, held, sheet, subject);
    }

    private RecordedView again(Entry first, Held held, NewEntry body, Subject subject) {
        boolean same = !first.reversal()
                && first.subjectId().equals(body.subjectId())
                && first.authorId().equals(actor.get().accountId())
                && first.itemCode().equals(body.itemCode())
                && first.happenedOn().equals(body.happenedOn())
                && Objects.equals(first.text(), Texts.clean(body.text()))
                && first.photos().due() == body.photosDue()
                && Objects.equals(first.evidence(), Texts.clean(body.evidence()));
        if (!same) {
            throw ProblemException.duplicate("id", "这个编号已经用于另一次提交");
        }
        return reader.recorded(first, held, subject);
    }

    private LocalDate repeatsSince(ScoreItem item, Held held) {
        LocalDate first = new Period(held.result().period()).first();
        if (item.warnings() == 0 || item.repeatMonths() == null || item.kind() != ItemKind.DEDUCT) {
            return first;
        }
        return new Period(held.result().period()).last().plusDays(1).minusMonths(item.repeatMonths());
    }
}
