package org.touyan.access.approval;

import java.util.UUID;

/**
 * A change handed in for a second person.
 *
 * @param kind code of an {@link ApprovalKind}
 * @param area where it is decided: a code of any level; below a village, its village decides
 * @param subjectType as the audit trail calls it: {@code household}
 * @param subject only one request of a kind waits for the same subject
 * @param summary what will change, in plain Chinese and with numbers masked, at most 1000 characters
 * @param payload all that is needed to carry it out; stored as enciphered JSON
 */
public record NewApproval(
        String kind,
        String area,
        String subjectType,
        UUID subject,
        String subjectName,
        String summary,
        Object payload,
        String reason) {}
