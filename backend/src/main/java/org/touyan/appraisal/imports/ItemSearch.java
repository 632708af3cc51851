package org.touyan.appraisal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.platform.text.Texts;
import org.touyan.registry.imports.CellFault;

/** The item that people mean: as the drop-down offers it, by its code, or by its text. */
final class ItemSearch {
    private final Map<String, Found> byOption = new LinkedHashMap<>();
    private final Map<String, List<Found>> byWord = new LinkedHashMap<>();

    /** An item with the scheme that it is recorded by. */
    record Found(UUID scheme, String schemeName, ScoreItem item) {}

    /** @param near the items of the nearest scheme first: of two that say the same it is meant */
    ItemSearch(List<Found> near) {
        for (Found one : near) {
            if (byOption.putIfAbsent(Texts.code(option(one.item)), one) == null) {
                word(one.item.code(), one);
                word(one.item.text(), one);
            }
        }
    }

    private void word(String said, Found one) {
        byWord.computeIfAbsent(Texts.code(said), key -> new ArrayList<>(1)).add(one);
    }

    /** As the drop-down offers them. */
    List<String> options() {
        return byOption.values().stream().map(one -> option(one.item)).toList();
    }

    private static String option(ScoreItem item) {
        return item.code() + " " + item.text();
    }

    /** @throws CellFault when it means none, or a code of two schemes that say different things by it */
    Found find(String said) throws CellFault {
        Found exact = byOption.get(Texts.code(said));
        if (exact != null) {
            return exact;
        }
        List<Found> meant = byWord.getOrDefault(Texts.code(said), List.of());
        if (meant.isEmpty()) {
            throw new CellFault("现行的办法里没有“" + said + "”这个评分项");
        }
        if (meant.stream().map(Found::scheme).distinct().count() > 1) {
            throw new CellFault("这一户有不止一个办法有“" + said + "”，请把代码和名称写全："
                    + String.join(
                            "，或",
                            meant.stream()
                                    .map(one -> "“" + option(one.item) + "”（" + one.schemeName + "）")
                                    .toList()));
        }
        return meant.get(0);
    }
}
