package org.touyan.registry;

import java.time.LocalDate;
import java.util.UUID;

/** Fired in the transaction that closes a household whose members went into another. */
public record HouseholdMerged(UUID from, UUID into, LocalDate on) {}
