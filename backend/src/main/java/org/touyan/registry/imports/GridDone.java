package org.touyan.registry.imports;

import java.util.List;
import java.util.UUID;
import org.touyan.access.AccountAreas.Loss;
import org.touyan.region.grid.GridRole;

/**
 * What a row of an imported list of grids did.
 *
 * @param at the grid or contact grid that it is about
 * @param created grids that it made, the higher first
 * @param begun the service that it began; null for none
 * @param former who held the role before; null for nobody
 */
record GridDone(String village, String at, List<String> created, UUID begun, Former former, List<Moved> moved) {
    /**
     * @param phone in clear: the whole record lies sealed
     * @param account that he served with, null for none
     * @param loss what the account lost by it, null for nothing
     */
    record Former(GridRole role, UUID residentId, String name, String phone, UUID account, Loss loss) {}

    /** A household that it moved. @param from the place that it lay in @param version of the household afterwards */
    record Moved(UUID household, String from, int version) {}
}
