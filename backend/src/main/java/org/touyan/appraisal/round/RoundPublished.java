package org.touyan.appraisal.round;

import java.util.UUID;
import org.touyan.appraisal.score.ResultRepository.Where;

/**
 * Fired in the transaction in which results of a round were published: of all of it, or later of one that an objection
 * had held. Whoever observes it may be told of a round more than once.
 *
 * @param versionId the rules it was judged by
 * @param subject the one that was published later; null for all of the round
 */
public record RoundPublished(Where round, UUID versionId, UUID subject) {}
