package org.touyan.platform.area;

import java.util.HashMap;
import java.util.Map;

/**
 * Asks how many households each villager group of a village has.
 *
 * @param counts group number → households, filled by the module that keeps households
 */
public record GroupHouseholds(String village, Map<String, Integer> counts) {
    public GroupHouseholds(String village) {
        this(village, new HashMap<>());
    }
}
