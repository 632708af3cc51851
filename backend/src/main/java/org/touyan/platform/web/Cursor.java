package org.touyan.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The opaque place in a list where a page ended: its sort and the sort values of its last row. */
final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    static String encode(String sort, List<?> values) {
        String text = (sort == null ? "" : sort)
                + SEPARATOR
                + values.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How a cursor is refused that no list gave out. */
    static ProblemException lost() {
        return ProblemException.invalid("after", "翻页位置已失效，请从第一页重新查询");
    }

    static List<String> decode(String cursor, String sort, int values) {
        List<String> parts;
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            parts = Arrays.asList(text.split(SEPARATOR, -1));
        } catch (IllegalArgumentException e) {
            parts = List.of();
        }
        if (parts.size() != values + 1 || !parts.get(0).equals(sort == null ? "" : sort)) {
            throw lost();
        }
        return parts.subList(1, parts.size());
    }
}
