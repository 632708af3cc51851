package org.touyan.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageQueryTest {
    private static final Map<String, String> COLUMNS = Map.of("number", "h.number");

    private static PageQuery query(Integer page, String after, int size, String sort) {
        PageQuery query = new PageQuery();
        query.page = page;
        query.after = after;
        query.size = size;
        query.sort = sort;
        return query;
    }

    @Test
    void aRowTooManyMeansThereIsANextPage() {
        PageQuery first = query(null, null, 2, "number");
        Page<String> page = first.page(List.of("a", "b", "c"), 3L, false, List::of);
        assertEquals(List.of("a", "b"), page.items());
        assertEquals(1, page.page());
        assertEquals(List.of("b"), query(null, page.next(), 2, "number").cursor(1));
    }

    @Test
    void theLastPageHasNoNext() {
        assertNull(
                query(2, null, 2, null).page(List.of("c"), 3L, false, List::of).next());
    }

    @Test
    void aTotalIsCutAtTheCapUnlessItIsExact() {
        long many = Page.COUNT_CAP + 1;
        Page<String> counted = query(null, null, 2, null).page(List.of("a"), many, false, List::of);
        assertEquals(Page.COUNT_CAP, counted.total());
        assertTrue(counted.totalIsLowerBound());
        Page<String> kept = query(null, null, 2, null).page(List.of("a"), many, true, List::of);
        assertEquals(many, kept.total());
        assertFalse(kept.totalIsLowerBound());
    }

    @Test
    void aCursorOfAnotherSortOrRubbishIsRefused() {
        String cursor = query(null, null, 1, "number")
                .page(List.of("a", "b"), 2L, false, List::of)
                .next();
        assertThrows(
                ProblemException.class, () -> query(null, cursor, 1, "-number").cursor(1));
        assertThrows(ProblemException.class, () -> query(null, "###", 1, null).cursor(1));
    }

    @Test
    void offsetsEndAtTenThousandRows() {
        assertEquals(9_980, query(500, null, 20, null).offset());
        assertThrows(ProblemException.class, () -> query(501, null, 20, null).offset());
    }

    @Test
    void onlyListedColumnsSort() {
        PageQuery.Sort sort = query(null, null, 20, "-number").order(COLUMNS, "number");
        assertEquals("h.number desc", sort.column() + sort.direction());
        assertThrows(
                ProblemException.class,
                () -> query(null, null, 20, "number;drop").order(COLUMNS, "number"));
    }
}
