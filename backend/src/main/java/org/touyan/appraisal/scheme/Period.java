package org.touyan.appraisal.scheme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month {@code 2026-11}, a quarter {@code 2026-Q4} or a year {@code 2026}; sorted as text within its kind. */
public record Period(String text) {
    public static final String PATTERN = "\\d{4}|\\d{4}-Q[1-4]|\\d{4}-(0[1-9]|1[0-2])";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    @Schema(name = "PeriodKind")
    public enum Kind {
        MONTH("月"),
        QUARTER("季度"),
        YEAR("年");

        final String spoken;

        Kind(String spoken) {
            this.spoken = spoken;
        }

        public String spoken() {
            return spoken;
        }
    }

    public Period {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
    }

    public static Period at(LocalDate day, Kind kind) {
        return new Period(
                switch (kind) {
                    case MONTH -> YearMonth.from(day).toString();
                    case QUARTER -> day.getYear() + "-Q" + (1 + (day.getMonthValue() - 1) / 3);
                    case YEAR -> String.valueOf(day.getYear());
                });
    }

    public Kind kind() {
        return text.length() == 4 ? Kind.YEAR : text.charAt(5) == 'Q' ? Kind.QUARTER : Kind.MONTH;
    }

    public LocalDate first() {
        int year = Integer.parseInt(text, 0, 4, 10);
        return switch (kind()) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case QUARTER -> LocalDate.of(year, 3 * (text.charAt(6) - '1') + 1, 1);
            case MONTH -> LocalDate.of(year, Integer.parseInt(text, 5, 7, 10), 1);
        };
    }

    public LocalDate last() {
        return switch (kind()) {
            case YEAR -> first().plusYears(1).minusDays(1);
            case QUARTER -> first().plusMonths(3).minusDays(1);
            case MONTH -> first().plusMonths(1).minusDays(1);
        };
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    public boolean overlaps(Period other) {
        return !other.last().isBefore(first()) && !other.first().isAfter(last());
    }

    /** The next longer period that holds this one; empty for a year. */
    public Optional<Period> above() {
        return switch (kind()) {
            case MONTH -> Optional.of(at(first(), Kind.QUARTER));
            case QUARTER -> Optional.of(at(first(), Kind.YEAR));
            case YEAR -> Optional.empty();
        };
    }

    /** The periods of the kind below that make it up: three months, four quarters; none for a month. */
    public List<Period> parts() {
        return switch (kind()) {
            case MONTH -> List.of();
            case QUARTER -> steps(3, 1, Kind.MONTH);
            case YEAR -> steps(4, 3, Kind.QUARTER);
        };
    }

    /** Itself and all the shorter ones that make it up: where the entries behind it may lie. */
    public List<String> withParts() {
        return Stream.concat(Stream.of(text), parts().stream().flatMap(part -> part.withParts().stream()))
                .toList();
    }

    /** Itself and the longer ones that it is a part of. */
    public List<String> withWholes() {
        return Stream.iterate(Optional.of(this), Optional::isPresent, one -> one.flatMap(Period::above))
                .map(one -> one.orElseThrow().text)
                .toList();
    }

    private List<Period> steps(int count, int months, Kind kind) {
        return IntStream.range(0, count)
                .mapToObj(i -> at(first().plusMonths((long) i * months), kind))
                .toList();
    }

    /** As people say it: 2026年11月, 2026年第四季度, 2026年. */
    public String spoken() {
        String year = text.substring(0, 4) + "年";
        return switch (kind()) {
            case YEAR -> year;
            case QUARTER -> year + "第" + "一二三四".charAt(text.charAt(6) - '1') + "季度";
            case MONTH -> year + Integer.parseInt(text.substring(5)) + "月";
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
