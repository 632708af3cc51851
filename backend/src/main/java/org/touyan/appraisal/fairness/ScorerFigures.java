package org.touyan.appraisal.fairness;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What one scorer did in one round: a row of {@code appraisal_scorer}.
 *
 * @param grid governance grid of his households; null when they lie in several
 * @param squares Σ index²
 * @param alike households with the same items and points, of the most frequent such set
 * @param late households scored in the last 48 hours before the round was handed in
 */
public record ScorerFigures(
        UUID scorer,
        String name,
        String grid,
        int households,
        BigDecimal sum,
        BigDecimal squares,
        int fullMarks,
        int entries,
        int deductions,
        int unproven,
        int alike,
        int late) {}
