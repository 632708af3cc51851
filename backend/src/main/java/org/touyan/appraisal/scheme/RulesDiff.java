package org.touyan.appraisal.scheme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs between two versions, input by input; rows of a list are matched by their code. */
final class RulesDiff {
    private RulesDiff() {}

    /** @param path {@code items.ZJ-LJ.most}. @param before null: not there before. @param after null: not there any more */
    @Schema(description = "两个版本之间的一处不同")
    public record RuleChange(String path, String before, String after) {}

    static List<RuleChange> between(JsonNode before, JsonNode after) {
        Map<String, String> old = new TreeMap<>();
        Map<String, String> fresh = new TreeMap<>();
        flatten("", before, old);
        flatten("", after, fresh);
        Set<String> paths = new LinkedHashSet<>(old.keySet());
        paths.addAll(fresh.keySet());
        List<RuleChange> changes = new ArrayList<>();
        for (String path : paths) {
            String was = old.get(path);
            String is = fresh.get(path);
            if (was == null ? is != null : !was.equals(is)) {
                changes.add(new RuleChange(path, was, is));
            }
        }
        return changes;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(join(path, field.getKey()), field.getValue(), into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(join(path, key(node.get(i), i)), node.get(i), into);
            }
        } else if (!node.isNull()) {
            into.put(
                    path,
                    node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.asText());
        }
    }

    private static String key(JsonNode element, int index) {
        for (String name : List.of("code", "stage", "level")) {
            if (element.hasNonNull(name)) {
                return element.get(name).asText();
            }
        }
        return element.isValueNode() ? element.asText() : String.valueOf(index + 1);
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
