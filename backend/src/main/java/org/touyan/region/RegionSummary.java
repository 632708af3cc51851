package org.touyan.region;

/**
 * How many live in a place.
 *
 * @param households neither cancelled nor moved out
 * @param uncontacted households without a contact member
 */
public record RegionSummary(int households, int residents, int uncontacted) {
    public static final RegionSummary NONE = new RegionSummary(0, 0, 0);

    public RegionSummary plus(RegionSummary other) {
        return new RegionSummary(
                households + other.households, residents + other.residents, uncontacted + other.uncontacted);
    }
}
