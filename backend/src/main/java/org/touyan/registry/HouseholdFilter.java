package org.touyan.registry;

import java.util.UUID;
import org.touyan.registry.quality.QualityCheck;

/** Which households, as {@link HouseholdQuery} has checked it. Every part may be null. */
public record HouseholdFilter(
        String area,
        String q,
        StatusChoice status,
        String label,
        Boolean registeredHere,
        Boolean livesHere,
        Boolean withoutContact,
        Boolean withoutGrid,
        Boolean incomplete,
        Integer minMembers,
        Integer maxMembers,
        QualityCheck issue,
        UUID contactMember) {

    public static final HouseholdFilter NONE =
            new HouseholdFilter(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Nothing but a place: then the kept sums know how many there are. */
    boolean onlyPlace() {
        return equals(
                new HouseholdFilter(area, null, null, null, null, null, null, null, null, null, null, null, null));
    }

    /** Nothing but a place and the missing contact member: the kept sums know that too. */
    boolean onlyUncontactedOfPlace() {
        return equals(new HouseholdFilter(
                area, null, null, null, null, null, Boolean.TRUE, null, null, null, null, null, null));
    }

    HouseholdFilter searching(String text) {
        return new HouseholdFilter(
                area,
                text,
                status,
                label,
                registeredHere,
                livesHere,
                withoutContact,
                withoutGrid,
                incomplete,
                minMembers,
                maxMembers,
                issue,
                contactMember);
    }

    boolean ungriddedOnly() {
        return Boolean.TRUE.equals(withoutGrid);
    }

    boolean incompleteOnly() {
        return Boolean.TRUE.equals(incomplete);
    }

    boolean uncontactedOnly() {
        return Boolean.TRUE.equals(withoutContact);
    }
}
