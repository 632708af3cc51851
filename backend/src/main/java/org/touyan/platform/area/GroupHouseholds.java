package org.touyan.platform.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks how many households each villager group of a village has.
 *
 * @param areas the village, or the parts of it that are asked about
 * @param counts group number → households, filled by the module that keeps households
 */
public record GroupHouseholds(List<String> areas, Map<String, Integer> counts) {
    public GroupHouseholds(List<String> areas) {
        this(areas, new HashMap<>());
    }
}
