package org.touyan.demo.county;

/**
 * A village to fill.
 *
 * @param code 12 digits
 * @param name as on the gate: 广方村, 文溪社区
 * @param real false for one that only the demo has
 * @param radius in degrees of latitude, of a circle of the village's size
 */
public record VillagePlan(
        String code, String name, boolean real, int households, double longitude, double latitude, double radius) {

    public String town() {
        return code.substring(0, 9);
    }

    /** 001–199 are residents' communities, 200 and above villages. */
    public boolean community() {
        return code.charAt(9) < '2';
    }
}
