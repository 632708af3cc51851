package org.touyan.appraisal.scheme;

import java.util.UUID;

/** A draft was thrown away: what was tried with it goes too. Fired in the same transaction. */
public record DraftDiscarded(UUID version) {}
