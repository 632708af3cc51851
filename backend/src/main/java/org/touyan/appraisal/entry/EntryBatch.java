package org.touyan.appraisal.entry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
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
        return record(body, settling::scored);
    }

    /**
     * The same by somebody who has not looked at the household: it is still to be scored. A refusal leaves the caller's
     * transaction as it is, and is found while all that it rests on is held.
     */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = ProblemException.class)
    public Entry recordUnseen(NewEntry body) {
        return record(body, settling::settle);
    }

    private Entry record(NewEntry body, BiConsumer<Held, List<Entry>> settled) {
        Target target = recorder.find(body);
        Subject subject = target.subject();
        Held held = standings.hold(target.round(), subject);
        List<Entry> all = new ArrayList<>(entries.latest(
                held.result().roundId(), subject.id(), held.result().period()));
        Entry entry = drafts.draft(body, held, subject, all, entries::latestTimes);
        settling.add(entry, subject, all);
        settled.accept(held, all);
        return entry;
    }

    /**
     * Reverses one in the caller's transaction, for where it came from: whoever of there takes it back.
     *
     * @return why it stays as it is; empty when it is reversed now
     */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = ProblemException.class)
    public Optional<String> takeBack(UUID id, String reason) {
        Entry entry = entries.find(id).orElse(null);
        if (entry == null) {
            return Optional.of("没有找到据此记的分");
        }
        if (entries.sharing(entry).stream().anyMatch(one -> !one.id().equals(id) && one.stands())) {
            return Optional.of("该户已经分户或并户，这笔分随之记在分户、并户后的户名下；请由村里办理");
        }
        Subject subject;
        try {
            subject = subjects.require(SubjectKind.HOUSEHOLD, entry.subjectId());
        } catch (ProblemException elsewhere) {
            return Optional.of("该户已不在您的管辖范围内，请由村里办理");
        }
        if (standings.look(entry.roundId(), subject).isEmpty()) {
            return Optional.of("该户已不参加这一期的评分，请由村里办理");
        }
        Held held = standings.hold(entry.roundId(), subject);
        Entry now = entries.latest(entry.roundId(), subject.id(), entry.period()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(entry);
        Optional<String> obstacle = EntryReader.whyStays(
                        now, held.standing().stage(), held.result().status())
                .or(() -> checks.family(subject.id(), "冲销"));
        if (obstacle.isEmpty()) {
            service.undo(now, held, subject, null, reason);
        }
        return obstacle;
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
