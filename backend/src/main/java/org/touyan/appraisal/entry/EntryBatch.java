package org.touyan.appraisal.entry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.appraisal.entry.EntryRecorder.Target;
import org.touyan.appraisal.entry.EntryViews.NewEntry;
import org.touyan.appraisal.round.Standings;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;

/** Many entries at once, by the rules of single ones: all of them or none. */
@ApplicationScoped
public class EntryBatch {
    private final EntryService service;
    private final EntryRecorder recorder;
    private final EntryDrafts drafts;
    private final EntrySettling settling;
    private final EntryRepository entries;
    private final EntryReader reader;
    private final EntryChecks checks;
    private final Subjects subjects;
    private final Standings standings;

    EntryBatch(
            EntryService service,
            EntryRecorder recorder,
            EntryDrafts drafts,
            EntrySettling settling,
            EntryRepository entries,
            EntryReader reader,
            EntryChecks checks,
            Subjects subjects,
            Standings standings) {
        this.service = service;
        this.recorder = recorder;
        this.drafts = drafts;
        this.settling = settling;
        this.entries = entries;
        this.reader = reader;
        this.checks = checks;
        this.subjects = subjects;
        this.standings = standings;
    }

    /** One of many that are looked at before they are recorded. */
    public record Examined(Entry entry, boolean known) {}

    /**
     * What {@link #record} would record, with the same refusals; {@code known} when the very same deed stands already.
     * In transactions of its own: a refusal leaves the caller's as it is.
     *
     * @param before what is going to be recorded before it
     */
    public Examined examine(NewEntry body, List<Entry> before) {
        Target target = QuarkusTransaction.requiringNew().call(() -> recorder.find(body));
        return QuarkusTransaction.requiringNew().call(() -> lookAt(target, body, before));
    }

    /**
     * Refuses what {@link #record} would refuse, in transactions of its own: the caller's goes on. For what has a number of
     * its own elsewhere: the same deed in the same words may well happen twice.
     */
    public void require(NewEntry body) {
        Target target = QuarkusTransaction.requiringNew().call(() -> recorder.find(body));
        QuarkusTransaction.requiringNew().run(() -> {
            Held held = standings.hold(target.round(), target.subject());
            List<Entry> soFar = entries.of(
                    held.result().roundId(),
                    target.subject().id(),
                    held.result().period());
            drafts.draft(body, held, target.subject(), soFar, entries::times);
        });
    }

    private Examined lookAt(Target target, NewEntry body, List<Entry> before) {
        Held held = standings.hold(target.round(), target.subject());
        List<Entry> soFar = entries.of(
                held.result().roundId(), target.subject().id(), held.result().period());
        List<Entry> coming = before.stream()
                .filter(one -> one.subjectId().equals(body.subjectId())
                        && one.roundId().equals(target.round()))
                .toList();
        Optional<Entry> same =
                soFar.stream().filter(one -> one.stands() && tells(one, body)).findFirst();
        if (same.isPresent()) {
            return new Examined(same.get(), true);
        }
        int times = (int) coming.stream()
                .filter(one -> one.itemCode().equals(body.itemCode()))
                .count();
        List<Entry> all = Stream.concat(soFar.stream(), coming.stream()).toList();
        return new Examined(
                drafts.draft(
                        body,
                        held,
                        target.subject(),
                        all,
                        (round, subject, item, from) -> times + Math.max(0, entries.times(round, subject, item, from))),
                false);
    }

    /** The same deed on the same day in the same words; what was a warning has no points to compare. */
    private static boolean tells(Entry entry, NewEntry body) {
        boolean points = body.points() == null
                || entry.points().signum() == 0
                || entry.points().abs().compareTo(body.points()) == 0;
        return points
                && entry.itemCode().equals(body.itemCode())
                && entry.happenedOn().equals(body.happenedOn())
                && Objects.equals(entry.text(), Texts.clean(body.text()));
    }

    /** One of many, in the caller's transaction: what it adds up is read as the last commits left it, not as it began. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Entry record(NewEntry body) {
        Target target = recorder.find(body);
        Subject subject = target.subject();
        Held held = standings.hold(target.round(), subject);
        List<Entry> all = new ArrayList<>(entries.latest(
                held.result().roundId(), subject.id(), held.result().period()));
        Entry entry = drafts.draft(body, held, subject, all, entries::latestTimes);
        settling.add(entry, subject, all);
        settling.scored(held, all);
        return entry;
    }

    /** Why an entry cannot be reversed now; empty also when it has been. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> obstacle(UUID id) {
        Entry entry = entries.find(id).orElseThrow(ProblemException::notFound);
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, entry.subjectId());
        if (entry.reversedBy() != null) {
            return Optional.empty();
        }
        return standings
                .look(entry.roundId(), subject)
                .flatMap(held -> reader.whyNotReversible(
                        entry, held.standing().stage(), held.result().status()))
                .or(() -> checks.family(subject.id(), "冲销"));
    }

    /** Reverses one of many, in the caller's transaction; one that was reversed already is left. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reverse(UUID id, String reason) {
        Entry entry = entries.find(id).orElseThrow(ProblemException::notFound);
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, entry.subjectId());
        if (entry.reversedBy() != null) {
            return;
        }
        checks.requireNotFamily(subject.id(), "冲销");
        Held held = standings.hold(entry.roundId(), subject);
        reader.whyNotReversible(entry, held.standing().stage(), held.result().status())
                .ifPresent(why -> {
                    throw ProblemException.state(why);
                });
        service.undo(entry, held, subject, null, reason);
    }
}
