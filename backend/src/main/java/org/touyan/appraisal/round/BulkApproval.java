package org.touyan.appraisal.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.touyan.appraisal.round.RoundViews.ApprovalOutcome;
import org.touyan.appraisal.round.RoundViews.Approvals;
import org.touyan.appraisal.round.RoundViews.RoundActing;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.web.ProblemException;

/** A town approves many villages at once: each in a transaction of its own, so one that may not be keeps no other back. */
@ApplicationScoped
class BulkApproval {
    private static final Logger LOG = Logger.getLogger(BulkApproval.class);
    /** Why a round is left that another try may approve. */
    static final String BUSY = "正有人在办理这个村，没有批复成，请稍后再试";

    private final RoundService service;
    private final RoundRepository rounds;
    private final AreaNames names;

    BulkApproval(RoundService service, RoundRepository rounds, AreaNames names) {
        this.service = service;
        this.rounds = rounds;
        this.names = names;
    }

    List<ApprovalOutcome> approve(Approvals body) {
        return body.roundIds().stream()
                .distinct()
                .map(id -> approve(id, body.reason()))
                .toList();
    }

    ApprovalOutcome approve(UUID id, String reason) {
        String village = null;
        try {
            village = QuarkusTransaction.requiringNew().call(() -> names.name(rounds.require(id).area));
            Stage now = service.pass(id, RoundAction.APPROVE, new RoundActing(null, reason, null, null, null));
            boolean approved = now != Stage.TOWN;
            return new ApprovalOutcome(id, village, approved, approved ? null : "有您本人记过分或应当回避的农户，其余已通过；须由另一人再批复一次");
        } catch (ProblemException e) {
            return new ApprovalOutcome(id, village, false, e.getMessage());
        } catch (RuntimeException e) {
            LOG.warnf(e, "round %s was not approved", id);
            return new ApprovalOutcome(id, village, false, BUSY);
        }
    }
}
