package org.touyan.platform.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page from 1; null when the page was reached by cursor
 * @param next cursor of the following page, null on the last
 * @param total rows in all pages; null when the caller asked for none
 * @param totalIsLowerBound true when counting stopped at {@link #COUNT_CAP}: show "10000+"
 */
public record Page<T>(List<T> items, Integer page, int size, String next, Long total, boolean totalIsLowerBound) {
    /** Counting further costs more than the answer is worth (30 ms of database time for a county). */
    public static final int COUNT_CAP = 10_000;

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), page, size, next, total, totalIsLowerBound);
    }
}
