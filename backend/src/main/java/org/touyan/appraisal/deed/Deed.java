package org.touyan.appraisal.deed;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What another module or system told of a household, and what became of it.
 *
 * @param entryId null when it was refused
 * @param reason why it was refused, or why its entry stands though the sender took it back
 */
record Deed(
        UUID id,
        String area,
        UUID subjectId,
        String subjectNumber,
        String subjectName,
        String sender,
        String reference,
        String kind,
        LocalDate happenedOn,
        BigDecimal amount,
        String text,
        String authorName,
        Instant receivedAt,
        Status status,
        UUID entryId,
        String rule,
        String reason,
        Instant takenBackAt,
        String takenBackWhy) {

    @Schema(name = "DeedStatus")
    public enum Status {
        /** An entry was made of it. */
        RECORDED,
        REFUSED,
        TAKEN_BACK,
        /** Taken back too late: the entry stands, and an objection puts it right. */
        UNREVERSED
    }
}
