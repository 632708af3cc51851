package org.touyan.registry.imports;

import java.util.List;
import java.util.UUID;
import org.touyan.region.grid.GridRole;

/**
 * What a row of an imported list of grids will do; grids by their names, since an earlier row may make them.
 *
 * @param contactGrid null when the row is about the governance grid
 * @param role null when nobody is appointed
 * @param residentId of a contact member
 * @param phone null leaves the resident's own
 * @param households that are to lie in the contact grid
 */
record GridPlan(
        String village,
        String grid,
        String contactGrid,
        GridRole role,
        UUID residentId,
        String person,
        String phone,
        List<UUID> households) {}
