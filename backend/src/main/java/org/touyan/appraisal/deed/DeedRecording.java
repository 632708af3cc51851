package org.touyan.appraisal.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.entry.EntryBatch;
import org.touyan.appraisal.entry.EntryViews.NewEntry;
import org.touyan.appraisal.scheme.FeedingItems;
import org.touyan.appraisal.scheme.FeedingItems.Feeding;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.DeedReported;
import org.touyan.registry.DeedTakenBack;

/**
 * Makes entries of what other modules and systems know of households, by all the rules of any entry. What a rule refuses
 * is kept with its reason and never fails the sender; an item that is fed asks for no post of who records.
 */
@ApplicationScoped
class DeedRecording {
    private final DeedRepository deeds;
    private final Subjects subjects;
    private final FeedingItems items;
    private final EntryBatch entries;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    DeedRecording(
            DeedRepository deeds,
            Subjects subjects,
            FeedingItems items,
            EntryBatch entries,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.deeds = deeds;
        this.subjects = subjects;
        this.items = items;
        this.entries = entries;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void onReported(@Observes DeedReported deed) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, deed.household());
        BigDecimal amount = deed.amount() == null ? BigDecimal.ONE : deed.amount();
        String text = Texts.clean(deed.text());
        UUID id = ScopedEntity.newId();
        if (!deeds.insert(id, subject.village(), deed, amount, text, actor.get(), now())) {
            deeds.latest(deed.sender(), deed.reference())
                    .filter(before -> same(before, deed, amount, text))
                    .orElseThrow(() -> ProblemException.duplicate("reference", "这个来源编号已经用于另一件事"));
            return;
        }
        judge(id, subject, deed, amount, text);
        record("deed.report", deeds.latest(deed.sender(), deed.reference()).orElseThrow(), null, null);
    }

    private void judge(UUID id, Subject subject, DeedReported deed, BigDecimal amount, String text) {
        Optional<Feeding> feeding = items.of(deed.kind(), subject.village(), deed.happenedOn());
        if (feeding.isEmpty()) {
            deeds.refused(id, "no-item", "发生当天施行的办法里，没有评分项接收“" + deed.kind() + "”");
            return;
        }
        NewEntry entry = entry(deed, feeding.get(), amount, text);
        try {
            deeds.recorded(id, entries.recordUnseen(entry).id());
        } catch (ProblemException refusal) {
            deeds.refused(id, refusal.rule, refusal.getMessage());
        }
    }

    /** Reverses what was made of it; where that is no longer for the sender to do, the deed says so and the entry stands. */
    @Transactional(Transactional.TxType.MANDATORY)
    void onTakenBack(@Observes DeedTakenBack deed) {
        Deed before = deeds.hold(deed.sender(), deed.reference()).orElse(null);
        if (before == null || before.status() == Deed.Status.TAKEN_BACK) {
            return;
        }
        String why = Texts.clean(deed.reason());
        String obstacle = Optional.ofNullable(before.entryId())
                .flatMap(entry -> entries.takeBack(entry, "来源撤回：" + why))
                .orElse(null);
        deeds.takenBack(before, obstacle, why, now());
        Deed after = deeds.latest(deed.sender(), deed.reference()).orElseThrow();
        if (before.status() != after.status()) {
            record("deed.take-back", after, after.takenBackWhy(), DeedFacts.of(before));
        }
    }

    /** What the record keeps of a deed. */
    public record DeedFacts(
            String reference, String kind, LocalDate happenedOn, BigDecimal amount, Deed.Status status, String reason) {
        static DeedFacts of(Deed deed) {
            return new DeedFacts(
                    deed.reference(), deed.kind(), deed.happenedOn(), deed.amount(), deed.status(), deed.reason());
        }
    }

    /** By whoever wrote its row: told twice at once there is one line. */
    private void record(String action, Deed deed, String reason, DeedFacts before) {
        audit.fire(new AuditEvent(
                action,
                "deed",
                deed.id().toString(),
                deed.subjectName() + " " + deed.subjectNumber(),
                deed.area(),
                reason,
                before,
                DeedFacts.of(deed)));
    }

    private static boolean same(Deed before, DeedReported deed, BigDecimal amount, String text) {
        return before.subjectId().equals(deed.household())
                && before.kind().equals(deed.kind())
                && before.happenedOn().equals(deed.happenedOn())
                && before.amount().compareTo(amount) == 0
                && Objects.equals(before.text(), text);
    }

    private NewEntry entry(DeedReported deed, Feeding feeding, BigDecimal amount, String text) {
        ScoreItem item = feeding.item();
        LocalDate day = deed.happenedOn();
        return new NewEntry(
                ScopedEntity.newId(),
                feeding.scheme(),
                SubjectKind.HOUSEHOLD,
                deed.household(),
                item.code(),
                item.kind() == ItemKind.VETO ? null : points(item, amount),
                day,
                text,
                actor.get().name() + "报送，来源编号 " + deed.reference(),
                null,
                null,
                null);
    }

    /** The least for each of the amount, up to the most. */
    private static BigDecimal points(ScoreItem item, BigDecimal amount) {
        return item.least().multiply(amount).max(item.least()).min(item.most()).setScale(2, RoundingMode.HALF_UP);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
