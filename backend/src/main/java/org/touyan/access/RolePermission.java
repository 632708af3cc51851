package org.touyan.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One permission of a role, and what the role may do with it. */
@Embeddable
public record RolePermission(
        String permission,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(10)")
        Mode mode) {

    /** GRANT: may hand it out without being able to do it himself (the three administrators). */
    public enum Mode {
        USE,
        GRANT
    }
}
