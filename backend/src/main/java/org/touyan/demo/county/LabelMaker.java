package org.touyan.demo.county;

import java.time.LocalDate;
import org.touyan.demo.county.Family.Label;

/** Makes labels with their dates. */
final class LabelMaker {
    final LocalDate asOf;
    private final Dice dice;
    private final Ids ids;

    LabelMaker(Dice dice, Ids ids, LocalDate asOf) {
        this.dice = dice;
        this.ids = ids;
        this.asOf = asOf;
    }

    /** Most hold until further notice, some are granted for years, one in fifteen has ended. */
    Label granted(String code, String source) {
        LocalDate from = dice.before(asOf, 5);
        double roll = dice.share();
        LocalDate to = roll < 0.07
                ? from.plusDays(1 + dice.below((int) Math.max(1, asOf.toEpochDay() - from.toEpochDay())))
                : roll < 0.25 ? asOf.plusDays(30 + dice.below(700)) : null;
        return between(code, source, from, to);
    }

    /** Until further notice. */
    Label lasting(String code, String source) {
        return between(code, source, dice.before(asOf, 5), null);
    }

    Label between(String code, String source, LocalDate from, LocalDate to) {
        return new Label(ids.next(), code, from, to, source);
    }
}
