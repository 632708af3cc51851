package org.touyan.demo.county;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Numbers that no living person can hold. ID numbers carry the area 339999, which GB/T 2260 does not assign, with a true
 * check digit; phones lie in 154, the one segment of 15x that was never given to an operator.
 */
final class PersonalNumbers {
    static final String UNASSIGNED_AREA = "339999";
    static final String UNASSIGNED_SEGMENT = "154";
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int PHONES = 100_000_000;
    /** Odd and without a factor in common with {@link #PHONES}: steps through all of them. */
    private static final long PHONE_STEP = 61_803_399L;

    /** Births so far, two counters a day from 1900 to 2100. */
    private final short[] births = new short[2 * 73_050];

    private final String area;
    private long phones;

    PersonalNumbers() {
        this(UNASSIGNED_AREA, 0);
    }

    /** @param area unassigned too @param from a part of the phone numbers that nobody else counts through */
    PersonalNumbers(String area, long from) {
        this.area = area;
        this.phones = from;
    }

    /** Each number is given once. A day has 500 a sex; the largest demo county, two million households, needs 150. */
    String idNumber(LocalDate birth, boolean male) {
        int slot = (int) (birth.toEpochDay() - FIRST.toEpochDay()) * 2 + (male ? 1 : 0);
        int sequence = births[slot]++ * 2 + (male ? 1 : 0);
        if (sequence > 999) {
            throw new IllegalStateException("too many births on " + birth);
        }
        String body = area
                + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.valueOf(1000 + sequence).substring(1);
        return body + checkDigit(body);
    }

    String phone() {
        long digits = ++phones * PHONE_STEP % PHONES;
        return UNASSIGNED_SEGMENT + String.valueOf(PHONES + digits).substring(1);
    }

    static char checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
