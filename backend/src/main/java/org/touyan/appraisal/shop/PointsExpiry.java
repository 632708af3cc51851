package org.touyan.appraisal.shop;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.appraisal.shop.PointLots.PointLot;
import org.touyan.appraisal.shop.PointViews.PointsFacts;
import org.touyan.appraisal.shop.PointsTransfer.Kind;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;

/**
 * Points end with their last day, the oldest first; prepared goods that nobody fetched go back. Each account is a
 * transaction, so that a kill leaves the rest for the next hour, and one that fails does not keep back the others. Points that a prepared redemption keeps back wait for it.
 */
@ApplicationScoped
public class PointsExpiry {
    private static final Logger LOG = Logger.getLogger(PointsExpiry.class);
    private static final int AT_ONCE = 500;
    private final PointsRepository points;
    private final RedemptionRepository redemptions;
    private final RedemptionEnding ending;
    private final Subjects subjects;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    PointsExpiry(
            PointsRepository points,
            RedemptionRepository redemptions,
            RedemptionEnding ending,
            Subjects subjects,
            Event<AuditEvent> audit,
            Clock clock) {
        this.points = points;
        this.redemptions = redemptions;
        this.ending = ending;
        this.subjects = subjects;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "3m", identity = "points-expiry")
    public void run() {
        CurrentActor.asSystem(() -> {
            LocalDate today = LocalDate.now(clock);
            each(() -> redemptions.overdue(today, AT_ONCE), ending::lapse);
            each(() -> points.due(today, AT_ONCE), account -> expire(account, today));
            return null;
        });
    }

    /** Until none is left, or none of those at the head of the queue can be done. */
    private static void each(Callable<List<UUID>> queue, Consumer<UUID> work) {
        List<UUID> due;
        int done;
        do {
            due = QuarkusTransaction.requiringNew().call(queue);
            done = 0;
            for (UUID id : due) {
                try {
                    QuarkusTransaction.requiringNew().run(() -> work.accept(id));
                    done++;
                } catch (RuntimeException e) {
                    LOG.errorf(e, "Points shop: %s could not be ended", id);
                }
            }
        } while (due.size() == AT_ONCE && done > 0);
    }

    private void expire(UUID id, LocalDate today) {
        PointsAccount account = points.hold(id).orElseThrow();
        List<PointLot> lots = points.lots(id);
        long over = PointLots.expired(lots, today);
        long gone = Math.min(over, account.available());
        if (gone > 0) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            SubjectKind kind = points.subjectKind(id);
            points.transfer(PointsTransfer.out(Kind.EXPIRE, account, kind, gone, now), 0);
            Subject subject = subjects.require(kind, id);
            audit.fire(new AuditEvent(
                    "points.expire",
                    "points",
                    id.toString(),
                    subject.name() + " " + subject.number(),
                    account.area(),
                    null,
                    null,
                    new PointsFacts(-gone)));
        }
        // What is kept back over its last day is looked at again tomorrow.
        points.expiresOn(id, gone < over ? today : next(lots, today));
    }

    private static LocalDate next(List<PointLot> lots, LocalDate today) {
        return lots.stream()
                .map(PointLot::expiresOn)
                .filter(day -> day != null && !day.isBefore(today))
                .findFirst()
                .orElse(null);
    }
}
