package org.touyan.platform.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;

/**
 * A native statement in the making: its text and its parameters side by side. Values only ever become parameters; text
 * comes from the code alone.
 */
public final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    private Sql() {}

    public static Sql of(String text, Object... values) {
        return new Sql().add(text, values);
    }

    /**
     * Columns of a page and, in one more, the last, named {@code total}, how many rows there are on all pages: one round trip for
     * both. Databases work a subquery that does not depend on the row out once.
     *
     * @param columns trusted text
     * @param total null for the columns alone
     */
    public static Sql counting(String columns, Sql total) {
        return total == null ? of(columns) : of(columns + ", (").add(total).add(") total");
    }

    /**
     * An id made of a text, the same each time: for statements that write many rows. Not by {@code md5}, which MySQL 9.6 took
     * out of the server.
     *
     * @param text trusted text
     */
    public static String idOf(String text) {
        return "unhex(left(sha2(" + text + ", 256), 32))";
    }

    /** Appends text with a {@code ?} for each value. */
    public Sql add(String part, Object... values) {
        text.append(part).append(' ');
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    public Sql add(Sql other) {
        text.append(other.text);
        parameters.addAll(other.parameters);
        return this;
    }

    /** {@code column in (?, …)}; false for no values. @param column trusted text */
    public Sql in(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return add("1 = 0");
        }
        text.append(column).append(" in (");
        text.append(String.join(", ", Collections.nCopies(values.size(), "?"))).append(") ");
        parameters.addAll(values);
        return this;
    }

    /** The rows at and below the areas, as ranges of an index on the column; false for no areas. */
    public Sql within(String column, Collection<String> areas) {
        if (areas.contains(Actor.EVERYWHERE)) {
            return add("1 = 1");
        }
        if (areas.isEmpty()) {
            return add("1 = 0");
        }
        String range = "(" + column + " >= ? and " + column + " < ?)";
        text.append(areas.stream().map(area -> range).collect(Collectors.joining(" or ", "(", ") ")));
        areas.forEach(area -> {
            parameters.add(area);
            parameters.add(Area.end(area));
        });
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
