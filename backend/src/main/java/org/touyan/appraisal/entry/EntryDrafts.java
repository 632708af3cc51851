package org.touyan.appraisal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.entry.Entry.Photos;
import org.touyan.appraisal.entry.EntryViews.NewEntry;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;

/** Makes the entry out of what was sent, or says which rule refuses it; writes nothing. */
@ApplicationScoped
class EntryDrafts {
    private final EntryChecks checks;
    private final CurrentActor actor;
    private final Clock clock;

    EntryDrafts(EntryChecks checks, CurrentActor actor, Clock clock) {
        this.checks = checks;
        this.actor = actor;
        this.clock = clock;
    }

    /** How often an item happened to a subject from a day on. */
    interface Times {
        int since(UUID round, UUID subject, String itemCode, LocalDate from);
    }

    /**
     * @param soFar of the subject in the round
     * @param times how often it happened before this one
     */
    Entry draft(NewEntry body, Held held, Subject subject, List<Entry> soFar, Times times) {
        checks.requireOpen(
                held.standing(), held.result(), new Period(held.result().period()));
        return made(item(body, held), body, held, subject, soFar, times);
    }

    /** The same for a good deed that is recorded after its round was handed in. */
    Entry correction(NewEntry body, Held held, Subject subject, List<Entry> soFar, Times times) {
        Period period = new Period(held.result().period());
        if (!period.covers(body.happenedOn())) {
            throw ProblemException.rule("outside-period", "happenedOn", "补记的事应当发生在" + period.spoken() + "之内");
        }
        ScoreItem item = item(body, held);
        if (item.kind() != ItemKind.ADD) {
            throw ProblemException.rule("itemCode", "异议更正只补记加分的项；不该扣的请冲销");
        }
        return made(item, body, held, subject, soFar, times);
    }

    private static ScoreItem item(NewEntry body, Held held) {
        ScoreItem item = held.rules()
                .item(body.itemCode())
                .orElseThrow(() -> ProblemException.rule("no-such-item", "itemCode", "本期的办法里没有这个评分项"));
        if (item.isRated()) {
            throw ProblemException.rule("by-rating", "itemCode", "“" + item.text() + "”由自评、互评得出，请登记自评互评表");
        }
        return item;
    }

    private Entry made(ScoreItem item, NewEntry body, Held held, Subject subject, List<Entry> soFar, Times times) {
        checks.requireRole(item);
        checks.requireEvidence(item, body);
        BigDecimal points = checks.requirePoints(item, body);
        checks.requireUnderCap(item, points, soFar);
        int occurrence = 1
                + Math.max(
                        0, times.since(held.result().roundId(), subject.id(), item.code(), repeatsSince(item, held)));
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
                new Photos(body.photosDue(), 0, null),
                checks.requireClaim(item, body));
    }

    private static LocalDate repeatsSince(ScoreItem item, Held held) {
        LocalDate first = new Period(held.result().period()).first();
        if (item.warnings() == 0 || item.repeatMonths() == null || item.kind() != ItemKind.DEDUCT) {
            return first;
        }
        return new Period(held.result().period()).last().plusDays(1).minusMonths(item.repeatMonths());
    }
}
