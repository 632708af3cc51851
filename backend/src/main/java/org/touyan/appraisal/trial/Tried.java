package org.touyan.appraisal.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry as far as a trial needs it.
 *
 * @param points signed, as they were recorded
 * @param happenedOn null where only its round matters
 * @param evidence whether it has any
 */
record Tried(
        UUID id,
        UUID roundId,
        UUID subjectId,
        String itemCode,
        BigDecimal points,
        int occurrence,
        LocalDate happenedOn,
        boolean evidence,
        UUID reversesId) {}
