package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.touyan.appraisal.shop.Redemption.Status;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;

/** Gives up what was prepared: points and goods are free again. */
@ApplicationScoped
class RedemptionEnding {
    private final RedemptionRepository redemptions;
    private final PointsRepository points;
    private final StockRepository stock;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    RedemptionEnding(
            RedemptionRepository redemptions,
            PointsRepository points,
            StockRepository stock,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.redemptions = redemptions;
        this.points = points;
        this.stock = stock;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param outcome cancelled by somebody or lapsed by itself */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(Redemption one, Status outcome, String why) {
        String who = outcome == Status.LAPSED ? null : actor.get().name();
        one.end(outcome, who, clock.instant(), why);
        // The version decides between two who end it at once, before anything is released.
        redemptions.flush();
        points.release(one.subjectId, one.points);
        redemptions.lines(one.id).forEach(line -> stock.release(line.goodsId(), line.quantity()));
    }

    /** Its household is gone or lives elsewhere: whoever receives it need not look after the village of the shop. */
    @Transactional(Transactional.TxType.MANDATORY)
    void giveUp(UUID subject, String why) {
        for (Redemption one : CurrentActor.asSystem(() -> redemptions.prepared(subject))) {
            actor.including(one.area, () -> {
                end(one, Status.CANCELLED, why);
                return null;
            });
            record(RedemptionAction.CANCEL.trail, one);
        }
    }

    /** Its days are over. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lapse(UUID id) {
        Redemption one = redemptions.require(id);
        if (one.status == Status.PREPARED) {
            end(one, Status.LAPSED, "留货到 " + one.heldUntil + " 为止，没有来领");
            record("redemption.lapse", one);
        }
    }

    private void record(String action, Redemption one) {
        audit.fire(new AuditEvent(
                action,
                "redemption",
                one.id.toString(),
                one.subjectName + " " + one.number,
                one.area,
                one.reason,
                null,
                null));
    }
}
