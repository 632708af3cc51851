package org.touyan.appraisal.shop;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.recusal.Kinship;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.appraisal.shop.PointReader.Payable;
import org.touyan.appraisal.shop.PointTransferList.Entry;
import org.touyan.appraisal.shop.PointViews.CorrectingPoints;
import org.touyan.appraisal.shop.PointViews.PointAccountDetail;
import org.touyan.appraisal.shop.PointViews.PointsFacts;
import org.touyan.appraisal.shop.PointsTransfer.Kind;
import org.touyan.appraisal.shop.PointsTransfer.Origin;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;

/**
 * A result that was put right after it had earned changes no balance by itself: the difference is shown, and somebody books
 * it with a reason. What was spent meanwhile is not taken back.
 */
@ApplicationScoped
public class PointCorrection {
    private final PointsRepository points;
    private final PointReader reader;
    private final ShopRules rules;
    private final Subjects subjects;
    private final RecusalRepository recusals;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    PointCorrection(
            PointsRepository points,
            PointReader reader,
            ShopRules rules,
            Subjects subjects,
            RecusalRepository recusals,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.points = points;
        this.reader = reader;
        this.rules = rules;
        this.subjects = subjects;
        this.recusals = recusals;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Two transactions: a snapshot begins with the first plain read, so that what others have booked must be read after the
     * account is held, in one that begins with the lock.
     */
    public PointAccountDetail correct(UUID id, UUID transfer, CorrectingPoints body) {
        Subject subject = QuarkusTransaction.requiringNew().call(() -> find(id));
        return QuarkusTransaction.requiringNew().call(() -> correct(subject, transfer, body));
    }

    private Subject find(UUID id) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, id);
        actor.requireCovers(subject.village());
        Kinship kinship = recusals.of(actor.get().accountId()).get(id);
        if (kinship != null) {
            throw ProblemException.rule("own-household", "reason", kinship.refusal("办理"));
        }
        return subject;
    }

    private PointAccountDetail correct(Subject subject, UUID transfer, CorrectingPoints body) {
        UUID id = subject.id();
        // Of two who correct the same earning at once the second sees what the first booked.
        PointsAccount account = points.hold(id).orElseThrow(ProblemException::notFound);
        Entry earning = reader.earning(id, transfer);
        long difference = reader.difference(earning);
        if (difference == 0) {
            throw ProblemException.state("这一笔与现在的结果相符，不用更正");
        }
        Instant now = now();
        LocalDate expiry = rules.find(subject.village())
                .map(rule -> rule.expiry(LocalDate.now(clock)))
                .orElse(null);
        PointsTransfer booked = difference > 0
                ? PointsTransfer.in(Kind.CORRECT, account.area(), id, subject.kind(), difference, expiry, now)
                : PointsTransfer.out(Kind.CORRECT, account, subject.kind(), -difference, now);
        boolean done =
                points.transfer(booked.because(Origin.correction(earning.id(), earning.period()), why(body), who()), 0);
        if (!done) {
            throw ProblemException.rule(
                    "points-short", "reason", "应扣回 " + -difference + " 分，该户可用只有 " + account.available() + " 分；已兑换的不追回");
        }
        return recorded("points.correct", subject, difference, body);
    }

    /** What a round should have paid and did not: its result was put right since. */
    public PointAccountDetail earn(UUID id, UUID round, CorrectingPoints body) {
        Subject subject = QuarkusTransaction.requiringNew().call(() -> find(id));
        return QuarkusTransaction.requiringNew().call(() -> earn(subject, round, body));
    }

    private PointAccountDetail earn(Subject subject, UUID round, CorrectingPoints body) {
        points.holdRound(round);
        Payable due = reader.unpaid(subject)
                .filter(one -> one.result().round().equals(round))
                .findFirst()
                .orElseThrow(() -> ProblemException.state("这一期没有该得而没有记的积分"));
        LocalDate expiry = rules.find(subject.village())
                .map(rule -> rule.expiry(LocalDate.now(clock)))
                .orElse(null);
        PointsTransfer booked = PointsTransfer.in(
                Kind.EARN, subject.village(), subject.id(), subject.kind(), due.points(), expiry, now());
        points.issue(List.of(booked.because(Origin.round(round, due.result().period()), why(body), who())));
        return recorded("points.earn", subject, due.points(), body);
    }

    private PointAccountDetail recorded(String action, Subject subject, long amount, CorrectingPoints body) {
        audit.fire(new AuditEvent(
                action,
                "points",
                subject.id().toString(),
                subject.name() + " " + subject.number(),
                subject.village(),
                why(body),
                null,
                new PointsFacts(amount)));
        return reader.detail(subject.id());
    }

    private static String why(CorrectingPoints body) {
        return Texts.clean(body.reason());
    }

    private String who() {
        return actor.get().name();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
