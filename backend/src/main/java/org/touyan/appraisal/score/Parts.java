package org.touyan.appraisal.score;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The sums of a result as its column holds them: {@code ZJ=20;LL=18.5;+1=2}. Codes hold neither mark. */
public final class Parts {
    private Parts() {}

    public static String text(Map<String, BigDecimal> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "="
                        + part.getValue().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(";"));
    }

    public static Map<String, BigDecimal> of(String text) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        for (String part : text.split(";")) {
            int at = part.indexOf('=');
            parts.put(part.substring(0, at), new BigDecimal(part.substring(at + 1)));
        }
        return parts;
    }
}
