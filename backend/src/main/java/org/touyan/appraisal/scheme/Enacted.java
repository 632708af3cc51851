package org.touyan.appraisal.scheme;

import java.util.UUID;

/**
 * A version of a scheme that is in force from a period on, and never changes again.
 *
 * @param id of the {@link SchemeVersion}
 */
public record Enacted(UUID id, UUID schemeId, int number, Period from) {}
