package org.touyan.demo.county;

import java.util.Arrays;

/** A choice with frequencies, written as {@code "陈 90 张 80"}. */
final class Weighted {
    private final String[] choices;
    private final int[] upTo;

    private Weighted(String[] choices, int[] upTo) {
        this.choices = choices;
        this.upTo = upTo;
    }

    static Weighted of(String text) {
        String[] words = text.strip().split("\\s+");
        String[] choices = new String[words.length / 2];
        int[] upTo = new int[choices.length];
        int sum = 0;
        for (int i = 0; i < choices.length; i++) {
            choices[i] = words[2 * i];
            sum += Integer.parseInt(words[2 * i + 1]);
            upTo[i] = sum;
        }
        return new Weighted(choices, upTo);
    }

    String roll(Dice dice) {
        int at = Arrays.binarySearch(upTo, dice.below(upTo[upTo.length - 1]) + 1);
        return choices[at < 0 ? -at - 1 : at];
    }

    /** Whether it is one of the choices. */
    boolean has(String choice) {
        return Arrays.asList(choices).contains(choice);
    }
}
