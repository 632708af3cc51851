package org.touyan.registry.imports;

import java.util.List;
import org.touyan.platform.text.Texts;
import org.touyan.region.Region;
import org.touyan.region.RegionLevel;

/** The grids of a village by the names that people give them. */
record VillageGrids(List<Region> all) {
    /** A governance grid, null when there is none of that name. @param said its name or its code */
    Region governance(String said) {
        return find(said, RegionLevel.GRID, null);
    }

    /** A contact grid within a governance grid, null when there is none of that name. */
    Region contact(String grid, String said) {
        return find(said, RegionLevel.CONTACT_GRID, grid);
    }

    private Region find(String said, RegionLevel level, String parent) {
        String key = Texts.code(said);
        return all.stream()
                .filter(one -> one.level == level && (parent == null || one.parentCode.equals(parent)))
                .filter(one -> one.code.equals(key) || Texts.code(one.name).equals(key))
                .findFirst()
                .orElse(null);
    }
}
