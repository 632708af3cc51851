package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.access.approval.Approvals;
import org.touyan.access.approval.PendingApproval;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.FamilyChanges.FamilyChange;

/** What a second person was asked about stays as he reads it: until he has decided, nothing else touches the family. */
@ApplicationScoped
public class WaitingApprovals {
    private final Approvals approvals;

    WaitingApprovals(Approvals approvals) {
        this.approvals = approvals;
    }

    /** @throws ProblemException 409 when something waits for one of the families, or for somebody of them */
    public void requireNone(FamilyChange change) {
        for (Household household : change.households()) {
            List<UUID> subjects = Stream.concat(
                            Stream.of(household.id),
                            change.people(household).stream().map(one -> one.id))
                    .toList();
            approvals.pendingOf(subjects).stream()
                    .map(PendingApproval::kindName)
                    .findFirst()
                    .ifPresent(kind -> {
                        throw ProblemException.state(household.headName + "户的“" + kind + "”正在等待复核，请先复核或撤回");
                    });
        }
    }
}
