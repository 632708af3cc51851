package org.touyan.appraisal.shop;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.shop.PointLots.PointLot;
import org.touyan.appraisal.shop.PointsTransfer.Kind;
import org.touyan.platform.scope.CurrentActor;

/**
 * Points end with their last day, the oldest first; prepared goods that nobody fetched go back. Each account is a
 * transaction, so that a kill leaves the rest for the next hour. Points that a prepared redemption keeps back wait for it.
 */
@ApplicationScoped
public class PointsExpiry {
    private static final int AT_ONCE = 500;
    private final PointsRepository points;
    private final RedemptionEnding ending;
    private final Clock clock;

    PointsExpiry(PointsRepository points, RedemptionEnding ending, Clock clock) {
        this.points = points;
        this.ending = ending;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "3m", identity = "points-expiry")
    public void run() {
        CurrentActor.asSystem(() -> {
            LocalDate today = LocalDate.now(clock);
            ending.lapse(today);
            List<UUID> due;
            do {
                due = QuarkusTransaction.requiringNew().call(() -> points.due(today, AT_ONCE));
                due.forEach(account -> QuarkusTransaction.requiringNew().run(() -> expire(account, today)));
            } while (due.size() == AT_ONCE);
            return null;
        });
    }

    private void expire(UUID id, LocalDate today) {
        PointsAccount account = points.hold(id).orElseThrow();
        List<PointLot> lots = points.lots(id);
        long over = PointLots.expired(lots, today);
        long gone = Math.min(over, account.available());
        if (gone > 0) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            points.transfer(PointsTransfer.out(Kind.EXPIRE, account, points.subjectKind(id), gone, now), 0);
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
