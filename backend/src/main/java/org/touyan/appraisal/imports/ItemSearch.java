package org.touyan.appraisal.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.platform.text.Texts;

/** The item that people mean: as the drop-down offers it, by its code, or by its text. */
final class ItemSearch {
    private final List<ScoreItem> items;
    private final Map<String, ScoreItem> known = new HashMap<>();

    ItemSearch(Collection<ScoreItem> items) {
        this.items = List.copyOf(items);
        for (ScoreItem item : items) {
            known.putIfAbsent(Texts.code(item.text()), item);
        }
        for (ScoreItem item : items) {
            known.put(Texts.code(item.code()), item);
            known.put(Texts.code(option(item)), item);
        }
    }

    List<ScoreItem> all() {
        return items;
    }

    /** As the drop-down offers it. */
    static String option(ScoreItem item) {
        return item.code() + " " + item.text();
    }

    /** Null when it means none. */
    ScoreItem find(String said) {
        return known.get(Texts.code(said));
    }
}
