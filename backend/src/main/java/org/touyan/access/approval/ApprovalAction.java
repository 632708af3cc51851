package org.touyan.access.approval;

import java.util.Arrays;
import org.touyan.platform.web.ProblemException;

/** From PENDING: approve carries the change out, reject and withdraw leave everything as it is. */
enum ApprovalAction {
    APPROVE("approve", "approval.approve", ApprovalStatus.APPROVED),
    REJECT("reject", "approval.reject", ApprovalStatus.REJECTED),
    WITHDRAW("withdraw", "approval.withdraw", ApprovalStatus.WITHDRAWN);

    final String path;
    final String recorded;
    final ApprovalStatus becomes;

    ApprovalAction(String path, String recorded, ApprovalStatus becomes) {
        this.path = path;
        this.recorded = recorded;
        this.becomes = becomes;
    }

    static ApprovalAction of(String path) {
        return Arrays.stream(values())
                .filter(action -> action.path.equals(path))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
