package org.touyan.access.approval;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of a record that waits for a second person, as the record's own page shows it. */
@Schema(description = "等待复核的变更")
public record PendingApproval(
        UUID id,
        @Schema(examples = "HOUSEHOLD_CANCEL") String kind,
        @Schema(examples = "销户") String kindName,
        UUID subjectId,
        String summary,
        String requestedByName,
        Instant requestedAt) {
    PendingApproval named(String name) {
        return new PendingApproval(id, kind, name, subjectId, summary, requestedByName, requestedAt);
    }
}
