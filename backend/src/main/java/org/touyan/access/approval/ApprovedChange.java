package org.touyan.access.approval;

import java.util.UUID;

/**
 * What an {@link ApprovalKind} carries out.
 *
 * @param subject what is changed
 * @param payload JSON of what was handed to {@link Approvals#request}
 * @param reason of the one who asked; null for none
 */
public record ApprovedChange(UUID id, UUID subject, String payload, String reason, String requestedByName) {
    /** For the history: who asked, when another carried it out. */
    public String said() {
        return (reason == null ? "" : reason + "；") + requestedByName + "提交，经复核";
    }
}
