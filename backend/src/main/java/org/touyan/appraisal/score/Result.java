package org.touyan.appraisal.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.scheme.Stage;

/**
 * A subject in a round: the sum of its entries so far, frozen at publication.
 *
 * @param area the village
 * @param judged the stage in which somebody who had not scored it passed it; null for none yet
 * @param note why it was sent back or is held
 */
public record Result(
        UUID roundId,
        UUID subjectId,
        String area,
        String period,
        BigDecimal index,
        Map<String, BigDecimal> parts,
        String grade,
        boolean vetoed,
        int entries,
        Status status,
        Stage judged,
        Instant scoredAt,
        String note,
        Instant publishedAt) {

    @Schema(name = "ScoreStatus")
    public enum Status {
        /** Goes with its round. */
        OPEN,
        /** Sent back alone: its scorers may record again until they hand it in. */
        RETURNED,
        /** An objection is open: published when it is decided. */
        HELD,
        PUBLISHED
    }

    public ScoreSheet sheet() {
        return new ScoreSheet(index, parts, vetoed, grade);
    }
}
