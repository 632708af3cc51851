package org.touyan.registry.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.ScopedEntity;

/** The rows of one household, and where it lies. */
final class RosterHousehold {
    final int ordinal;
    /** What its rows have in common; null when it only begins with a head. */
    final String key;

    final List<RosterRow> rows = new ArrayList<>();
    String village;
    String group;
    /** 18 digits that the roster gives it; null when it gives none. */
    String number;
    /** Its number stood further up already, with other households between. */
    boolean scattered;
    /** What it is in the registry, null for a new one. */
    KnownHousehold known;

    RowOutcome outcome = RowOutcome.LEAVE;
    UUID id = ScopedEntity.newId();

    RosterHousehold(int ordinal, String key) {
        this.ordinal = ordinal;
        this.key = key;
    }

    /** The first of its rows that says so; null when none does. */
    RosterRow head() {
        return rows.stream().filter(RosterRow::isHead).findFirst().orElse(null);
    }

    /** The head's word first, then whoever says something. */
    String said(RosterColumn column) {
        RosterRow head = head();
        if (head != null && head.text(column) != null) {
            return head.text(column);
        }
        return rows.stream()
                .map(row -> row.text(column))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** For a fault of the house itself. */
    void reject(String fault) {
        rows.forEach(row -> row.faults.add(fault));
    }

    /** As a list names it: its number, or its head. */
    String label() {
        RosterRow head = head();
        String name = head == null ? null : head.name();
        String shown = known != null ? known.number() : number;
        if (shown == null) {
            shown = said(RosterColumn.HOUSEHOLD_NUMBER);
        }
        String label = shown == null ? "" : shown + " ";
        return (label + (name == null ? "" : name + "户")).strip();
    }
}
