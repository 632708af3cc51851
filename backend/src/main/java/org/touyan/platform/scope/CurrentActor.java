package org.touyan.platform.scope;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.arc.Unremovable;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.touyan.platform.web.ProblemException;

/** The actor of this request or job. Fails closed: without one, nothing is visible. */
@RequestScoped
@Unremovable
public class CurrentActor {
    /** The attribute of the {@link SecurityIdentity} in which sign-in leaves the {@link Actor}. */
    public static final String ATTRIBUTE = "actor";

    @Inject
    SecurityIdentity identity;

    private Actor override;

    public Actor get() {
        if (override != null) {
            return override;
        }
        Actor actor = identity.getAttribute(ATTRIBUTE);
        return actor == null ? Actor.NOBODY : actor;
    }

    /** Refuses with the same 404 as a missing row when the area is not the actor's. */
    public void requireCovers(String area) {
        if (!get().covers(area)) {
            throw ProblemException.notFound();
        }
    }

    /**
     * The areas a list is about: the one asked for when it is inside the actor's, all of the actor's when none is
     * asked for. An area that contains the actor's narrows to the actor's own.
     */
    public List<String> areas(String asked) {
        Actor actor = get();
        if (asked == null || asked.isEmpty()) {
            return Area.outermost(actor.areas());
        }
        if (actor.covers(asked)) {
            return List.of(asked);
        }
        List<String> within =
                actor.areas().stream().filter(own -> Area.covers(asked, own)).toList();
        if (within.isEmpty()) {
            throw ProblemException.notFound();
        }
        return Area.outermost(within);
    }

    /** Runs background work as the actor who asked for it, with exactly his view, in a request context of its own. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        boolean opened = !context.isActive();
        if (opened) {
            context.activate();
        }
        // A client proxy: its methods reach the bean of this context, its fields belong to nobody.
        CurrentActor current = Arc.container().instance(CurrentActor.class).get();
        Actor before = current.replace(actor);
        try {
            return work.get();
        } finally {
            current.replace(before);
            if (opened) {
                context.terminate();
            }
        }
    }

    /**
     * The actor himself, seeing one area more: for a row that another check than its area has let him have, such as a
     * request of his own, or what an accepted request names. What the work changes is flushed in it.
     */
    public <T> T including(String area, Supplier<T> work) {
        return including(List.of(area), work);
    }

    /** The same for rows that lie in several. */
    public <T> T including(Collection<String> more, Supplier<T> work) {
        Actor actor = get();
        List<String> areas =
                Stream.concat(actor.areas().stream(), more.stream()).toList();
        return as(new Actor(actor.accountId(), actor.name(), actor.permissions(), areas), work);
    }

    Actor replace(Actor by) {
        Actor before = override;
        override = by;
        return before;
    }

    /** Set-up, the demo generator and clean-up jobs: the only work that sees every area. */
    public static <T> T asSystem(Supplier<T> work) {
        return as(Actor.SYSTEM, work);
    }
}
