package org.touyan.platform.scope;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.function.Supplier;

/** Gives the always-on filter the actor's areas. Hibernate makes it, so it looks the request bean up itself. */
public class ScopeResolver implements Supplier<List<String>> {
    /** An area nobody has: an empty list would be invalid SQL. */
    private static final List<String> NOTHING = List.of("!");

    @Override
    public List<String> get() {
        if (Arc.container() == null || !Arc.container().requestContext().isActive()) {
            return NOTHING;
        }
        List<String> areas =
                Arc.container().instance(CurrentActor.class).get().get().areas();
        return areas.isEmpty() ? NOTHING : areas;
    }
}
