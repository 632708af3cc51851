package org.touyan.region.move;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.touyan.region.Region;

/**
 * Where one village and everything in it goes: found before anything is written, so that the preview and the deed are the
 * same thing.
 *
 * @param source the village that ends
 * @param target code of the village in which it goes on
 * @param places every place of the village, itself included, that goes on under another code, from the top down
 * @param groups numbers of villager groups that change because the target uses them already
 */
record Relocation(Region source, String target, Map<Region, String> places, Map<String, String> groups) {

    /** One area and what replaces it. */
    record Step(String from, String to) {}

    Relocation(Region source, String target) {
        this(source, target, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** Deepest first: a grid's rows go before the village's prefix would take them along. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        places.forEach((place, code) -> steps.add(0, new Step(place.code, code)));
        return steps;
    }

    int grids() {
        return places.size() - 1;
    }

    /** Grids whose number changes. */
    List<Region> renumbered() {
        return places.entrySet().stream()
                .filter(e -> e.getKey() != source)
                .filter(e -> !e.getKey().code.substring(12).equals(e.getValue().substring(12)))
                .filter(e -> e.getKey().code.length() == 14)
                .map(Map.Entry::getKey)
                .toList();
    }
}
