package org.touyan.platform.area;

import java.util.ArrayList;
import java.util.List;

/**
 * Asks, for the preview of a merge or move, which accounts hold areas at or below {@code from}. Observers add theirs.
 *
 * @param accounts filled by the observers
 */
public record AreaMovePlanned(String from, String to, List<Account> accounts) {
    public AreaMovePlanned(String from, String to) {
        this(from, to, new ArrayList<>());
    }

    public record Account(String username, String displayName) {}
}
