package org.touyan.platform.area;

import java.util.ArrayList;
import java.util.List;

/**
 * Asks, for the preview of a merge or move, which accounts hold areas at or below {@code from}, and what lies there beside
 * the entities that the region module finds by itself. Observers add theirs.
 *
 * @param accounts filled by the observers
 * @param rows filled by the observers
 */
public record AreaMovePlanned(String from, String to, List<Account> accounts, List<Rows> rows) {
    public AreaMovePlanned(String from, String to) {
        this(from, to, new ArrayList<>(), new ArrayList<>());
    }

    public record Account(String username, String displayName) {}

    /** @param label what people call them */
    public record Rows(String table, String label, long count) {}
}
