package org.touyan.demo.county;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What neighbours think of a family in a quarter: of most there is nothing to say, of the others a fault or two that all
 * see, each in his own measure, and they themselves a little less. Item codes are those of the scheme preset {@code yuyao}.
 */
public final class Opinions {
    private static final String[] FAULTS = {
        "SF-4", "SF-4", "SF-3", "SF-5", "JT-1", "JT-3", "JT-4", "CX-1", "GY-1", "GY-1", "GY-3"
    };
    private static final int MOST = 6;

    private final long seed;
    private final Map<String, Integer> faults = new LinkedHashMap<>();

    private Opinions(long seed) {
        this.seed = seed;
        Dice dice = new Dice(seed);
        int count = dice.chance(0.62) ? 0 : dice.chance(0.75) ? 1 : dice.between(2, 5);
        for (int i = 0; i < count; i++) {
            faults.put(FAULTS[dice.below(FAULTS.length)], dice.between(1, count > 2 ? MOST : 3));
        }
    }

    /** @param quarter tells one quarter from another */
    public static Opinions of(Family family, int quarter) {
        return new Opinions(family.id.getLeastSignificantBits() * 31 + quarter);
    }

    /** Who has time for the meeting; the family itself nearly always. */
    public boolean rates(Family rater, boolean self) {
        return new Dice(seed ^ rater.id.getMostSignificantBits()).chance(self ? 0.95 : 0.85);
    }

    /** Points without sign by item; what is not in it is 0. */
    public Map<String, Integer> by(Family rater, boolean self) {
        Dice dice = new Dice(seed ^ rater.id.getLeastSignificantBits());
        Map<String, Integer> points = new LinkedHashMap<>();
        faults.forEach((item, measure) -> {
            int seen = measure + (self ? -dice.below(2) : dice.between(-1, 1));
            if (seen > 0) {
                points.put(item, Math.min(seen, MOST));
            }
        });
        return points;
    }
}
