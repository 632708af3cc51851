package org.touyan.platform.scope;

import io.quarkus.arc.Arc;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/** The write side of the scope: nobody puts a row, or moves it, outside his own areas. */
public class ScopeListener {
    @PrePersist
    @PreUpdate
    void check(ScopedEntity row) {
        Arc.container().instance(CurrentActor.class).get().requireCovers(row.area);
    }
}
