package org.touyan.testing;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.region.Region;
import org.touyan.region.RegionLevel;
import org.touyan.region.RegionRepository;

/**
 * Places for tests, straight into the database and committed. Each also makes what it lies in, so
 * {@code village("980101101201", "前店村村民委员会")} is enough. Making one twice does no harm.
 */
public final class Places {
    public static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private Places() {}

    /** @param code six digits */
    public static String county(String code, String name) {
        return place(RegionLevel.COUNTY, code, name);
    }

    /** @param code nine digits */
    public static String town(String code, String name) {
        return place(RegionLevel.TOWN, code, name);
    }

    /** @param code twelve digits */
    public static String village(String code, String name) {
        return place(RegionLevel.VILLAGE, code, name);
    }

    /** A governance grid. @param code fourteen digits */
    public static String grid(String code, String name) {
        return place(RegionLevel.GRID, code, name);
    }

    /** @param code sixteen digits */
    public static String contactGrid(String code, String name) {
        return place(RegionLevel.CONTACT_GRID, code, name);
    }

    private static String place(RegionLevel level, String code, String name) {
        if (level != RegionLevel.of(code)) {
            throw new IllegalArgumentException(code + " is no code of a " + level);
        }
        RegionRepository regions =
                Arc.container().instance(RegionRepository.class).get();
        CurrentActor.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            List<Region> missing = new ArrayList<>();
            for (String area = code; area != null; area = RegionLevel.parentOf(area)) {
                if (regions.findById(area) == null) {
                    String given = area.equals(code) ? name : RegionLevel.of(area).label + area;
                    missing.add(new Region(area, given, SINCE, Instant.now()));
                }
            }
            regions.insertAll(missing);
            return null;
        }));
        return code;
    }
}
