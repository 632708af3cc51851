package org.touyan.platform.scope;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Area codes: {@code 33} province, {@code 3307} prefecture, {@code 330726} county, {@code 330726101} town,
 * {@code 330726101201} village, then 2 digits for a grid and 2 for a contact grid. A prefix contains all below it.
 */
public final class Area {
    private static final int PROVINCE = 2;
    private static final int PREFECTURE = 4;
    public static final int COUNTY = 6;
    public static final int TOWN = 9;
    public static final int VILLAGE = 12;
    public static final int GRID = 14;
    public static final int CONTACT_GRID = 16;
    /** What a valid code looks like, for Bean Validation. */
    public static final String PATTERN = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}|\\d{14}|\\d{16}";

    private Area() {}

    /** Digits of the places that one looks at beside each other: a county's towns, else villages. */
    public static int digitsBeside(Collection<String> areas) {
        return areas.stream().allMatch(area -> area.length() < TOWN) ? TOWN : VILLAGE;
    }

    /** The exclusive upper end of everything at and below the area: {@code area >= a and area < end(a)}. */
    public static String end(String area) {
        return area + "~";
    }

    public static boolean covers(String outer, String inner) {
        return inner.startsWith(outer);
    }

    public static boolean anyCovers(Collection<String> outers, String inner) {
        return outers.stream().anyMatch(outer -> covers(outer, inner));
    }

    /** The codes of all places that the area lies in, without itself. */
    public static Stream<String> above(String area) {
        return IntStream.of(PROVINCE, PREFECTURE, COUNTY, TOWN, VILLAGE, GRID)
                .filter(length -> length < area.length())
                .mapToObj(length -> area.substring(0, length));
    }

    /** Without those that lie in another one of them: nothing in them is to be counted twice. */
    public static List<String> outermost(Collection<String> areas) {
        return areas.stream()
                .distinct()
                .filter(area -> areas.stream().noneMatch(outer -> !outer.equals(area) && covers(outer, area)))
                .toList();
    }

    /** The part of the code that names the given level, or null when the area lies above it. */
    public static String cut(String area, int length) {
        return area.length() < length ? null : area.substring(0, length);
    }

    public static String village(String area) {
        return cut(area, VILLAGE);
    }

    /** Where to look for rows that are kept by village: a grid stands for the village that it lies in. */
    public static List<String> villages(Collection<String> areas) {
        return areas.stream()
                .map(area -> area.length() > VILLAGE ? area.substring(0, VILLAGE) : area)
                .distinct()
                .toList();
    }

    public static String county(String area) {
        return cut(area, COUNTY);
    }

    public static String town(String area) {
        return cut(area, TOWN);
    }

    /** Twelve digits, as the official tables print it; grids keep their full length. */
    public static String official(String area) {
        return area.length() >= VILLAGE ? area : area + "0".repeat(VILLAGE - area.length());
    }
}
