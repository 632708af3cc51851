package org.touyan.registry;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired in the transaction that takes a household to another village.
 *
 * @param from and to: villages
 */
public record HouseholdMoved(UUID id, String from, String to, LocalDate on) {}
