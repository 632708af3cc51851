package org.touyan.demo.county;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Chance with a fixed seed: one for each village, so that a village's people do not depend on how many other villages
 * are made. Only {@code nextLong} is taken from the JDK, so every version rolls the same.
 */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From {@code 0} to below {@code bound}. */
    int below(int bound) {
        return (int) (((random.nextLong() >>> 33) * bound) >>> 31);
    }

    /** Both ends included. */
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    double share() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return share() < probability;
    }

    /** About normal, mean 0 and deviation 1, never beyond 3.5. */
    double bell() {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += share();
        }
        return Math.max(-3.5, Math.min(3.5, sum - 6));
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[below(choices.length)];
    }

    /** A day in the years before {@code end}. */
    LocalDate before(LocalDate end, int years) {
        return end.minusDays(1 + below(years * 365));
    }
}
