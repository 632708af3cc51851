package org.touyan.appraisal.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.round.RoundViews.ApprovalOutcome;
import org.touyan.appraisal.round.RoundViews.Approvals;
import org.touyan.appraisal.round.RoundViews.RoundActing;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.web.ProblemException;

/** A town approves many villages at once: each in a transaction of its own, so one that may not be keeps no other back. */
@ApplicationScoped
class BulkApproval {
    private final RoundService service;
    private final RoundRepository rounds;
    private final AreaNames names;

    BulkApproval(RoundService service, RoundRepository rounds, AreaNames names) {
        this.service = service;
        this.rounds = rounds;
        this.names = names;
    }

    List<ApprovalOutcome> approve(Approvals body) {
        List<ApprovalOutcome> outcomes = new ArrayList<>();
        for (UUID id : body.roundIds().stream().distinct().toList()) {
            String village = QuarkusTransaction.requiringNew().call(() -> names.name(rounds.require(id).area));
            outcomes.add(approve(id, village, body.reason()));
        }
        return outcomes;
    }

    private ApprovalOutcome approve(UUID id, String village, String reason) {
        try {
            service.act(id, RoundAction.APPROVE, new RoundActing(null, reason, null, null, null));
            return new ApprovalOutcome(id, village, true, null);
        } catch (ProblemException e) {
            return new ApprovalOutcome(id, village, false, e.getMessage());
        }
    }
}
