package org.touyan.registry;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired in the transaction that makes one household of another, after both are written.
 *
 * @param stayed and left: how many members, each at least 1
 */
public record HouseholdSplit(UUID from, UUID to, int stayed, int left, LocalDate on) {}
