package org.touyan.testing;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touyan.region.Region;
import org.touyan.region.RegionLevel;
import org.touyan.region.RegionRepository;
import org.touyan.region.RegionSummaries;
import org.touyan.region.RegionSummary;

/**
 * Province 95 with enough places for the database to choose its plans as in earnest: 17 villages a town, 15 towns a
 * county; the first county, 950101, also has its contact grids. {@code -Dtouyan.test.villages=620000} makes it the whole
 * country's number.
 */
public final class ManyPlaces {
    public static final String PROVINCE = "95";
    public static final String COUNTY = "950101";
    private static boolean made;

    private ManyPlaces() {}

    public static synchronized void make() {
        if (made) {
            return;
        }
        made = true;
        int villages = Integer.getInteger("touyan.test.villages", 6_000);
        List<Region> places = new ArrayList<>();
        Map<String, RegionSummary> figures = new HashMap<>();
        add(places, PROVINCE, "多村省");
        for (int county = 0; county * 255 < villages; county++) {
            String code = "%02d%02d%02d".formatted(95, 1 + county / 99, 1 + county % 99);
            if (county % 99 == 0) {
                add(places, code.substring(0, 4), "多村市" + county);
            }
            add(places, code, "多村县" + county);
            for (int town = 0; town < 15; town++) {
                String townCode = code + (101 + town);
                add(places, townCode, "镇" + town + "号镇");
                for (int village = 0; village < 17; village++) {
                    String villageCode = townCode + (201 + village);
                    add(places, villageCode, name(county, town, village) + "村村民委员会");
                    figures.put(villageCode, new RegionSummary(560, 1700, 30));
                    if (county == 0) {
                        grids(places, villageCode);
                    }
                }
            }
        }
        RegionRepository regions =
                Arc.container().instance(RegionRepository.class).get();
        RegionSummaries summaries =
                Arc.container().instance(RegionSummaries.class).get();
        QuarkusTransaction.requiringNew().timeout(600).run(() -> regions.insertAll(places));
        List<String> areas = List.copyOf(figures.keySet());
        for (int from = 0; from < areas.size(); from += 5_000) {
            Map<String, RegionSummary> some = new HashMap<>();
            areas.subList(from, Math.min(from + 5_000, areas.size())).forEach(a -> some.put(a, figures.get(a)));
            QuarkusTransaction.requiringNew().timeout(600).run(() -> summaries.addAll(some));
        }
        QuarkusTransaction.requiringNew().run(() -> {
            EntityManager database =
                    Arc.container().instance(EntityManager.class).get();
            database.createNativeQuery("analyze table region, region_summary, grid_staff")
                    .getResultList();
        });
    }

    private static void grids(List<Region> places, String village) {
        add(places, village + "01", "第一网格");
        for (int i = 1; i <= 20; i++) {
            add(places, village + "01" + (i < 10 ? "0" : "") + i, i + "号联动网格");
        }
    }

    private static String name(int county, int town, int village) {
        String some = "东南西北上下前后新老大小金银石水山";
        return "" + some.charAt(village) + some.charAt(town) + some.charAt(county % 17) + "家";
    }

    private static void add(List<Region> places, String code, String name) {
        if (RegionLevel.of(code) == null) {
            throw new IllegalArgumentException(code);
        }
        places.add(new Region(code, name, Places.SINCE, Instant.now()));
    }
}
