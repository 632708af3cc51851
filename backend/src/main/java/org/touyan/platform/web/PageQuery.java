package org.touyan.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The paging inputs that every list takes. */
public class PageQuery {
    @QueryParam("page")
    @Parameter(description = "页码，从 1 开始；最多翻到第 10000 行，更深请用 after", example = "1")
    @Min(value = 1, message = "页码从 1 开始")
    public Integer page;

    @QueryParam("after")
    @Parameter(description = "上一页返回的 next；可翻到任意深度")
    @Size(max = 400, message = "游标无效")
    public String after;

    @QueryParam("size")
    @DefaultValue("20")
    @Parameter(description = "每页行数，1–200", example = "20")
    @Min(value = 1, message = "每页至少 1 行")
    @Max(value = 200, message = "每页最多 200 行")
    public int size;

    @QueryParam("sort")
    @Parameter(description = "排序字段，前面加 - 为倒序", example = "-updatedAt")
    @Size(max = 40, message = "排序字段无效")
    public String sort;

    /** Rows to skip; 0 with a cursor. Refuses pages beyond the first 10,000 rows. */
    public int offset() {
        if (after != null || page == null) {
            return 0;
        }
        long offset = (page - 1L) * size;
        if (offset + size > Page.COUNT_CAP) {
            throw ProblemException.invalid("page", "只能翻到前 10000 行，请缩小范围或继续翻下一页");
        }
        return (int) offset;
    }

    /** The values of the last row of the page before, or null; refuses a cursor of another sort. */
    public List<String> cursor(int values) {
        return after == null ? null : Cursor.decode(after, sort, values);
    }

    /** A value of the cursor as what it must be; a forged one is refused like one of another sort. */
    public static <T> T cursorValue(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Cursor.lost();
        }
    }

    /**
     * What to order by, from a closed list.
     *
     * @param columns name in the API → column of the query
     * @param preset used when the caller says nothing
     */
    public Sort order(Map<String, String> columns, String preset) {
        String asked = sort == null ? preset : sort;
        boolean descending = asked.startsWith("-");
        String name = descending ? asked.substring(1) : asked;
        String column = columns.get(name);
        if (column == null) {
            throw ProblemException.invalid("sort", "不能按这一列排序，可用：" + String.join("、", columns.keySet()));
        }
        return new Sort(name, column, descending);
    }

    /** @param column trusted: taken from the repository's own table */
    public record Sort(String name, String column, boolean descending) {
        public String direction() {
            return descending ? " desc" : " asc";
        }
    }

    /**
     * One row more than asked was read to see whether a next page exists; this cuts it off again.
     *
     * @param exact false for a total that was counted only as far as {@link Page#COUNT_CAP} and one more
     */
    public <T> Page<T> page(List<T> rows, Long total, boolean exact, Function<T, List<?>> cursorOf) {
        boolean more = rows.size() > size;
        List<T> items = more ? rows.subList(0, size) : rows;
        String next = more ? Cursor.encode(sort, cursorOf.apply(items.get(size - 1))) : null;
        Integer number = after != null ? null : page == null ? Integer.valueOf(1) : page;
        boolean capped = !exact && total != null && total > Page.COUNT_CAP;
        return new Page<>(items, number, size, next, capped ? Long.valueOf(Page.COUNT_CAP) : total, capped);
    }
}
