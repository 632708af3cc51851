package org.touyan.platform.scope;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who acts: resolved once per request, asked per row.
 *
 * @param areas what he may see; a prefix contains all below it
 */
public record Actor(UUID accountId, String name, Set<String> permissions, List<String> areas) {
    /** Every area: only for {@link CurrentActor#asSystem}. */
    public static final String EVERYWHERE = "*";

    /** Nobody signed in: sees nothing, may nothing. */
    public static final Actor NOBODY = new Actor(null, null, Set.of(), List.of());

    static final Actor SYSTEM = new Actor(new UUID(0, 0), "系统", Set.of(), List.of(EVERYWHERE));

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /** May do and see all that the other may. */
    public boolean covers(Actor other) {
        return permissions.containsAll(other.permissions)
                && other.areas.stream().allMatch(this::covers);
    }

    /** The counties that his areas lie in; a wider area stays as it is. */
    public Set<String> counties() {
        return areas.stream()
                .map(area -> area.equals(EVERYWHERE) ? area : Area.county(area))
                .collect(Collectors.toSet());
    }

    public boolean covers(String area) {
        return areas.contains(EVERYWHERE) || Area.anyCovers(areas, area);
    }
}
