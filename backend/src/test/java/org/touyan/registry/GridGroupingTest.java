package org.touyan.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.registry.GridBoardRepository.House;

class GridGroupingTest {
    @ParameterizedTest
    @CsvSource({"17, 8, '[6, 6, 5]'", "16, 8, '[8, 8]'", "8, 8, '[8]'", "1, 8, '[1]'", "0, 8, '[]'", "9, 8, '[5, 4]'"})
    void splitsEvenly(int houses, int size, String sizes) {
        List<Integer> row = IntStream.range(0, houses).boxed().toList();
        List<List<Integer>> groups = GridGrouping.split(row, size);
        assertEquals(sizes, groups.stream().map(List::size).toList().toString());
        assertEquals(row, groups.stream().flatMap(List::stream).toList());
    }

    @Test
    void goesAlongTheStreetAndDoesNotMixNaturalVillages() {
        List<House> houses = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            houses.add(house("外陈", i, null, null));
            houses.add(house("里陈", i, null, null));
        }
        houses.add(house(null, null, null, null));
        Collections.shuffle(houses, new Random(1));
        List<List<House>> groups = GridGrouping.byHouseNumber(houses, 8);
        assertEquals(List.of(5, 5, 5, 5, 1), groups.stream().map(List::size).toList());
        for (List<House> group : groups) {
            assertEquals(
                    1,
                    new HashSet<>(group.stream()
                                    .map(h -> String.valueOf(h.naturalVillage()))
                                    .toList())
                            .size());
        }
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                groups.get(0).stream().map(House::doorOrder).toList());
    }

    /** Four hamlets far apart: no group reaches from one to another. */
    @Test
    void keepsNeighboursTogetherAndLeavesOutWhatHasNoPlace() {
        Random random = new Random(7);
        List<House> houses = new ArrayList<>();
        for (int hamlet = 0; hamlet < 4; hamlet++) {
            for (int i = 0; i < 16; i++) {
                houses.add(house(
                        "h" + hamlet,
                        i,
                        119.8 + (hamlet % 2) * 0.1 + random.nextDouble() * 0.001,
                        29.4 + (hamlet / 2) * 0.1 + random.nextDouble() * 0.001));
            }
        }
        houses.add(house("nowhere", 1, null, null));
        Collections.shuffle(houses, random);
        List<List<House>> groups = GridGrouping.byLocation(houses, 8);
        assertEquals(8, groups.size());
        for (List<House> group : groups) {
            assertEquals(8, group.size());
            assertEquals(
                    1, new HashSet<>(group.stream().map(House::naturalVillage).toList()).size());
        }
        assertTrue(
                GridGrouping.byLocation(List.of(house("x", 1, null, null)), 8).isEmpty());
    }

    private static House house(String village, Integer door, Double longitude, Double latitude) {
        return new House(
                UUID.randomUUID(),
                "n" + UUID.randomUUID(),
                "970601101201",
                "某",
                1,
                null,
                0,
                village,
                door,
                longitude == null ? null : BigDecimal.valueOf(longitude),
                latitude == null ? null : BigDecimal.valueOf(latitude));
    }
}
