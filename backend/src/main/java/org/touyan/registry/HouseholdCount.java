package org.touyan.registry;

import org.touyan.region.RegionSummaries;

/** What a household adds to the sums of its places: taken before and after a change, the difference is posted. */
public record HouseholdCount(String area, int households, int residents, int uncontacted) {

    /** @param contacted its contact grid has a contact member now */
    static HouseholdCount of(Household household, boolean contacted) {
        return household.status.isCurrent()
                ? new HouseholdCount(household.area, 1, household.memberCount, contacted ? 0 : 1)
                : new HouseholdCount(household.area, 0, 0, 0);
    }

    static HouseholdCount none(String area) {
        return new HouseholdCount(area, 0, 0, 0);
    }

    void changeTo(HouseholdCount after, RegionSummaries summaries) {
        if (area.equals(after.area)) {
            int h = after.households - households;
            int r = after.residents - residents;
            int u = after.uncontacted - uncontacted;
            if (h != 0 || r != 0 || u != 0) {
                summaries.add(area, h, r, u);
            }
            return;
        }
        summaries.add(area, -households, -residents, -uncontacted);
        summaries.add(after.area, after.households, after.residents, after.uncontacted);
    }
}
