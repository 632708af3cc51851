package org.touyan.demo.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which villages there are and how many households each has. The county's own 140,000 are spread by town and kind; a
 * smaller demo has the same villages, each smaller in proportion, some empty when there are fewer households than
 * villages. A larger one keeps their size and has more villages,
 * invented and so marked, so that a figure measured in one village means the same at every size.
 */
public final class CountyPlan {
    public static final int WHOLE_COUNTY = 140_000;
    public static final int SMALLEST = 200;
    public static final int LARGEST = 2_000_000;
    private static final long SEED = 330726;

    /** Towns by code: the county seat is dense, the valleys behind the reservoir are not. */
    private static final Map<String, Double> DENSITY = Map.of(
            "003", 1.25, "001", 1.1, "002", 1.1, "101", 1.1, "200", 0.7, "201", 0.7, "202", 0.65, "203", 0.65, "204",
            0.7);

    private CountyPlan() {}

    /** @param households from {@link #SMALLEST} to {@link #LARGEST} */
    public static List<VillagePlan> of(int households) {
        if (households < SMALLEST || households > LARGEST) {
            throw new IllegalArgumentException("households must be from " + SMALLEST + " to " + LARGEST);
        }
        List<VillagePlan> villages = Places.villages();
        if (households > WHOLE_COUNTY) {
            villages = withInvented(villages, households - WHOLE_COUNTY);
        }
        return sized(villages, households);
    }

    private static List<VillagePlan> sized(List<VillagePlan> villages, int households) {
        double[] weights = villages.stream().mapToDouble(CountyPlan::weight).toArray();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        List<VillagePlan> sized = new ArrayList<>(villages.size());
        double upTo = 0;
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            // Rounding the running total, not each part, makes the parts add up.
            upTo += weights[i] * households / sum;
            int now = i == weights.length - 1 ? households : (int) Math.round(upTo);
            VillagePlan v = villages.get(i);
            sized.add(new VillagePlan(
                    v.code(), v.name(), v.real(), now - given, v.longitude(), v.latitude(), v.radius()));
            given = now;
        }
        return sized;
    }

    private static double weight(VillagePlan village) {
        Dice dice = new Dice(SEED ^ Long.parseLong(village.code()));
        double spread = Math.exp(dice.bell() * 0.35);
        double kind = village.community() ? 2.4 : 1;
        return DENSITY.getOrDefault(village.code().substring(6, 9), 0.95)
                * kind
                * Math.max(0.45, Math.min(2.2, spread));
    }

    private static List<VillagePlan> withInvented(List<VillagePlan> real, int more) {
        List<VillagePlan> all = new ArrayList<>(real);
        // An invented village is an ordinary one: communities raise the mean of the real ones.
        int count = (int) Math.round(more / 500.0);
        Map<String, List<VillagePlan>> towns = new TreeMap<>();
        real.forEach(
                v -> towns.computeIfAbsent(v.town(), t -> new ArrayList<>()).add(v));
        Map<String, Invention> inventions = new HashMap<>();
        List<String> order = List.copyOf(towns.keySet());
        for (int i = 0; i < count; i++) {
            String town = order.get(i % order.size());
            all.add(inventions
                    .computeIfAbsent(town, t -> new Invention(towns.get(t)))
                    .next());
        }
        all.sort(Comparator.comparing(VillagePlan::code));
        return all;
    }

    /** New villages of one town, with codes and names that it does not have yet. */
    private static final class Invention {
        private static final String[] FIRST = "上 下 前 后 东 西 南 北 新 里 外 大 小 中 高 长 石 溪 塘 樟".split(" ");
        private static final String[] SECOND = "坞 畈 塘 坑 岭 桥 店 源 滩 坪 湾 洲 渡 墩 井 亭 山头 溪口 田畈 岩下".split(" ");
        private final List<VillagePlan> neighbours;
        private final Set<String> names = new HashSet<>();
        private final Set<String> codes = new HashSet<>();
        private final Dice dice;
        private int code = 200;
        private int name;

        Invention(List<VillagePlan> neighbours) {
            this.neighbours = neighbours;
            neighbours.forEach(v -> {
                names.add(v.name());
                codes.add(v.code());
            });
            dice = new Dice(SEED + Long.parseLong(neighbours.get(0).code()));
        }

        VillagePlan next() {
            VillagePlan near = neighbours.get(dice.below(neighbours.size()));
            String free;
            do {
                // 498 and 598 are kept for places that are none
                code += code == 497 ? 2 : 1;
                free = near.town() + code;
            } while (codes.contains(free));
            double shift = near.radius() * 1.2;
            return new VillagePlan(
                    free,
                    freshName(),
                    false,
                    0,
                    near.longitude() + dice.bell() * shift,
                    near.latitude() + dice.bell() * shift,
                    near.radius());
        }

        private String freshName() {
            String fresh;
            do {
                int n = name++;
                fresh = FIRST[n % FIRST.length] + SECOND[(n / FIRST.length + n) % SECOND.length] + "村";
            } while (!names.add(fresh));
            return fresh;
        }
    }
}
