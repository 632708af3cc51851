package org.touyan.demo.county;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.touyan.platform.area.PlaceName;

/** The real villages of 浦江县, and where the schematic map (示意图，非测绘成果) puts them. */
final class Places {
    private static final String TREE = "/regions/pujiang.csv";
    private static final String POSITIONS = "/demo/pujiang-places.csv";

    private Places() {}

    static List<VillagePlan> villages() {
        Map<String, String[]> positions = new HashMap<>();
        lines(POSITIONS).forEach(line -> positions.put(line[0], line));
        return lines(TREE).stream()
                .filter(line -> line[2].equals("VILLAGE"))
                .map(line -> village(line, positions.get(line[0])))
                .toList();
    }

    /** Names by their nine digits, in the order of these. */
    static Map<String, String> towns() {
        Map<String, String> towns = new TreeMap<>();
        lines(TREE).stream()
                .filter(line -> line[2].equals("TOWNSHIP"))
                .forEach(line -> towns.put(line[0].substring(0, 9), line[1]));
        return towns;
    }

    private static VillagePlan village(String[] line, String[] position) {
        return new VillagePlan(
                line[0],
                gateName(line[1]),
                true,
                0,
                Double.parseDouble(position[1]),
                Double.parseDouble(position[2]),
                Double.parseDouble(position[3]));
    }

    /** 广方村村民委员会 → 广方村, 文溪社区居民委员会 → 文溪社区. */
    static String gateName(String official) {
        return PlaceName.spoken(official, null);
    }

    private static List<String[]> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Places.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
