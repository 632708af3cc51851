package org.touyan.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touyan.registry.GridBoardRepository.House;

/** Neighbours into groups of a size: along the street, or along a curve through the houses. No group is left tiny. */
final class GridGrouping {
    private static final int BITS = 16;
    private static final Comparator<House> ALONG_THE_STREET = Comparator.comparing(
                    House::doorOrder, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(House::number);

    private GridGrouping() {}

    /** Natural villages are not mixed; within one, by the number of the door. */
    static List<List<House>> byHouseNumber(List<House> houses, int size) {
        Map<String, List<House>> villages = houses.stream()
                .sorted(Comparator.comparing(House::naturalVillage, Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(
                        house -> String.valueOf(house.naturalVillage()), LinkedHashMap::new, Collectors.toList()));
        List<List<House>> groups = new ArrayList<>();
        villages.values()
                .forEach(village -> groups.addAll(
                        split(village.stream().sorted(ALONG_THE_STREET).toList(), size)));
        return groups;
    }

    /** Along a Hilbert curve, on which neighbours on the curve are neighbours on the ground. Without a place: left out. */
    static List<List<House>> byLocation(List<House> houses, int size) {
        List<House> placed = houses.stream().filter(GridGrouping::hasPlace).toList();
        if (placed.isEmpty()) {
            return List.of();
        }
        double west = placed.stream()
                .mapToDouble(h -> h.longitude().doubleValue())
                .min()
                .orElseThrow();
        double east = placed.stream()
                .mapToDouble(h -> h.longitude().doubleValue())
                .max()
                .orElseThrow();
        double south = placed.stream()
                .mapToDouble(h -> h.latitude().doubleValue())
                .min()
                .orElseThrow();
        double north = placed.stream()
                .mapToDouble(h -> h.latitude().doubleValue())
                .max()
                .orElseThrow();
        double side = Math.max(Math.max(east - west, north - south), 1e-9);
        return split(
                placed.stream()
                        .sorted(Comparator.comparingLong((House h) -> onCurve(
                                        cell(h.longitude().doubleValue() - west, side),
                                        cell(h.latitude().doubleValue() - south, side)))
                                .thenComparing(House::number))
                        .toList(),
                size);
    }

    static boolean hasPlace(House house) {
        return house.longitude() != null && house.latitude() != null;
    }

    /** As few groups as the size allows, as even as they go: 17 by 8 are 6, 6, 5 and not 8, 8, 1. */
    static <T> List<List<T>> split(List<T> row, int size) {
        int groups = (row.size() + size - 1) / size;
        List<List<T>> split = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < groups; i++) {
            int to = from + (row.size() - from + groups - i - 1) / (groups - i);
            split.add(row.subList(from, to));
            from = to;
        }
        return split;
    }

    private static int cell(double offset, double side) {
        return (int) Math.min((1 << BITS) - 1, offset / side * (1 << BITS));
    }

    /** The distance along the Hilbert curve of a cell. */
    private static long onCurve(int column, int row) {
        int x = column;
        int y = row;
        long distance = 0;
        for (int s = 1 << (BITS - 1); s > 0; s >>= 1) {
            int right = (x & s) > 0 ? 1 : 0;
            int upper = (y & s) > 0 ? 1 : 0;
            distance += (long) s * s * ((3 * right) ^ upper);
            if (upper == 0) {
                if (right == 1) {
                    x = (1 << BITS) - 1 - x;
                    y = (1 << BITS) - 1 - y;
                }
                int swap = x;
                x = y;
                y = swap;
            }
        }
        return distance;
    }
}
