package org.touyan.testing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** ID numbers of nobody: valid by their check digit, with an area (339999) that was never given out. */
public final class IdNumbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger NEXT = new AtomicInteger();

    private IdNumbers() {}

    /** @param sequence 0 to 999; odd is male */
    public static String of(LocalDate birth, int sequence) {
        String digits = "339999" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    /** One that no other test has: a man's. */
    public static String next() {
        int n = NEXT.incrementAndGet();
        return of(LocalDate.of(1960, 1, 1).plusDays(n), 1);
    }
}
