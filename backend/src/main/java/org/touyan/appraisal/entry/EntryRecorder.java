package org.touyan.appraisal.entry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.touyan.appraisal.entry.EntryViews.NewEntry;
import org.touyan.appraisal.entry.EntryViews.OutcomeView;
import org.touyan.appraisal.entry.EntryViews.RecordedView;
import org.touyan.appraisal.round.Standings;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;

/**
 * Records entries: one, or all that a visit at a door or a phone long off line brings. Those of one household share its
 * lock, its sum and its commit, and each has its own answer.
 */
@ApplicationScoped
public class EntryRecorder {
    private final Subjects subjects;
    private final Schemes schemes;
    private final Standings standings;
    private final EntryRepository entries;
    private final EntryChecks checks;
    private final EntryDrafts drafts;
    private final EntrySettling settling;
    private final EntryReader reader;
    private final CurrentActor actor;

    EntryRecorder(
            Subjects subjects,
            Schemes schemes,
            Standings standings,
            EntryRepository entries,
            EntryChecks checks,
            EntryDrafts drafts,
            EntrySettling settling,
            EntryReader reader,
            CurrentActor actor) {
        this.subjects = subjects;
        this.schemes = schemes;
        this.standings = standings;
        this.entries = entries;
        this.checks = checks;
        this.drafts = drafts;
        this.settling = settling;
        this.reader = reader;
        this.actor = actor;
    }

    /** Who is meant, and in which round. */
    record Target(Subject subject, UUID round) {}

    /** What is found, checked and held once for all that share it. */
    private record Occasion(SubjectKind kind, UUID subject, UUID scheme, LocalDate day, String item) {
        /** Without a scheme the item tells which one is meant. */
        static Occasion of(NewEntry body) {
            String item = body.schemeId() == null ? body.itemCode() : null;
            return new Occasion(body.kind(), body.subjectId(), body.schemeId(), body.happenedOn(), item);
        }
    }

    /** What came of one: a view, or the refusal. */
    private record Outcome(RecordedView recorded, ProblemException refusal) {
        static Outcome of(Supplier<RecordedView> work) {
            try {
                return new Outcome(work.get(), null);
            } catch (ProblemException refusal) {
                return new Outcome(null, refusal);
            }
        }

        RecordedView orThrow() {
            if (refusal != null) {
                throw refusal;
            }
            return recorded;
        }
    }

    /** The entry is its own key: sent again with the same content it answers as the first time, for ever. */
    public RecordedView record(NewEntry body) {
        return together(List.of(body)).get(body.id()).orThrow();
    }

    /**
     * Each by itself: one that is refused holds up no other. In the order sent.
     *
     * @throws ProblemException 400 when an id comes twice
     */
    public List<OutcomeView> recordAll(List<NewEntry> bodies) {
        if (new HashSet<>(ids(bodies)).size() < bodies.size()) {
            throw ProblemException.invalid("entries", "有两笔记分的编号相同");
        }
        Map<UUID, Outcome> outcomes = new HashMap<>();
        bodies.stream()
                .collect(Collectors.groupingBy(Occasion::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(group -> outcomes.putAll(together(group)));
        return bodies.stream()
                .map(body -> {
                    Outcome outcome = outcomes.get(body.id());
                    return new OutcomeView(
                            body.id(), outcome.recorded, outcome.refusal == null ? null : outcome.refusal.problem());
                })
                .toList();
    }

    /**
     * Two transactions: a snapshot begins with the first plain read, so what is summed up must be read after the household
     * is held, in one that begins with the locks.
     */
    private Map<UUID, Outcome> together(List<NewEntry> group) {
        Map<UUID, Outcome> outcomes = new HashMap<>();
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> find(group))
                    .forEach((target, bodies) ->
                            outcomes.putAll(QuarkusTransaction.requiringNew().call(() -> record(target, bodies))));
        } catch (ProblemException refusal) {
            group.forEach(body -> outcomes.putIfAbsent(body.id(), new Outcome(null, refusal)));
        }
        return outcomes;
    }

    Target find(NewEntry body) {
        return find(List.of(body)).keySet().iterator().next();
    }

    /** @param group of one occasion */
    private Map<Target, List<NewEntry>> find(List<NewEntry> group) {
        NewEntry any = group.get(0);
        Subject subject = subjects.require(any.kind(), any.subjectId());
        Scheme scheme =
                schemes.require(any.schemeId(), subject.village(), any.kind(), any.happenedOn(), any.itemCode());
        Map<UUID, Entry> before = entries.find(ids(group));
        UUID round = null;
        Map<Target, List<NewEntry>> found = new LinkedHashMap<>();
        for (NewEntry body : group) {
            Entry first = before.get(body.id());
            if (first == null && round == null) {
                checks.requireNotFamily(subject.id());
                checks.requireDay(any);
                round = standings.find(scheme, subject, any.happenedOn());
            }
            Target target = new Target(subject, first == null ? round : first.roundId());
            found.computeIfAbsent(target, one -> new ArrayList<>()).add(body);
        }
        return found;
    }

    private Map<UUID, Outcome> record(Target target, List<NewEntry> bodies) {
        Subject subject = target.subject;
        Held held = standings.hold(target.round, subject);
        Map<UUID, Entry> before = entries.find(ids(bodies));
        List<Entry> ledger = null;
        boolean added = false;
        Map<UUID, Outcome> outcomes = new LinkedHashMap<>();
        for (NewEntry body : bodies) {
            Entry first = before.get(body.id());
            if (first != null) {
                outcomes.put(body.id(), Outcome.of(() -> again(first, held, body, subject)));
                continue;
            }
            List<Entry> all = ledger == null ? new ArrayList<>(ledger(held, subject)) : ledger;
            ledger = all;
            Outcome outcome = Outcome.of(() -> keep(body, held, subject, all));
            outcomes.put(body.id(), outcome);
            added |= outcome.recorded != null;
        }
        if (added) {
            settling.scored(held, ledger);
        }
        return outcomes;
    }

    /** @param all so far; the new one is added */
    private RecordedView keep(NewEntry body, Held held, Subject subject, List<Entry> all) {
        Entry entry = drafts.draft(body, held, subject, all, entries::times);
        ScoreSheet before = EntrySettling.sum(held, all);
        settling.add(entry, subject, all);
        return reader.recorded(entry, held, before.index(), EntrySettling.sum(held, all), subject);
    }

    private List<Entry> ledger(Held held, Subject subject) {
        return entries.of(held.result().roundId(), subject.id(), held.result().period());
    }

    private static List<UUID> ids(List<NewEntry> bodies) {
        return bodies.stream().map(NewEntry::id).toList();
    }

    private RecordedView again(Entry first, Held held, NewEntry body, Subject subject) {
        boolean same = !first.reversal()
                && first.subjectId().equals(body.subjectId())
                && first.authorId().equals(actor.get().accountId())
                && first.itemCode().equals(body.itemCode())
                && first.happenedOn().equals(body.happenedOn())
                && (body.points() == null
                        || first.points().signum() == 0
                        || first.points().abs().compareTo(body.points()) == 0)
                && Objects.equals(first.text(), Texts.clean(body.text()))
                && first.photos().due() == body.photosDue()
                && Objects.equals(first.evidence(), Texts.clean(body.evidence()));
        if (!same) {
            throw ProblemException.duplicate("id", "这个编号已经用于另一次提交");
        }
        return reader.recorded(first, held, subject);
    }
}
