package org.touyan.demo.county;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * Something that became of a family in the year before.
 *
 * @param kind as the registry's history calls it
 * @param on when it happened
 * @param at when it was written down, UTC
 * @param person whom it is about, null for the family
 * @param joined by how many the family grew; negative when it shrank
 * @param other the other family of a split, or null
 */
public record Happening(
        UUID id,
        String kind,
        LocalDate on,
        LocalDateTime at,
        String summary,
        String reason,
        Person person,
        int joined,
        Family other) {}
