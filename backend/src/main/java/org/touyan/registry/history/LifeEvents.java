package org.touyan.registry.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.touyan.platform.scope.CurrentActor;

/**
 * The history of households and people, for every part of the registry that changes them: in the transaction of the
 * change itself. Who recorded it is the current actor.
 */
@ApplicationScoped
public class LifeEvents {
    private final LifeEventRepository rows;
    private final CurrentActor actor;
    private final Clock clock;

    LifeEvents(LifeEventRepository rows, CurrentActor actor, Clock clock) {
        this.rows = rows;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(NewEvent event) {
        record(List.of(event));
    }

    /** Any number at once: one statement some hundred rows. Their order is kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Collection<NewEvent> events) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        rows.insert(events, actor.get(), now);
    }
}
