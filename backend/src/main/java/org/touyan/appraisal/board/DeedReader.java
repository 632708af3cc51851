package org.touyan.appraisal.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.ScoreItem;

/** What a subject's deeds of a period mean for the boards by a scheme's rules, whatever they add up to. */
public final class DeedReader {
    private final Map<String, ScoreItem> items = new HashMap<>();
    private final Set<String> red = new HashSet<>();

    public DeedReader(SchemeRules rules) {
        rules.items().forEach(item -> items.put(item.code(), item));
        if (rules.boards() != null && rules.boards().redItems() != null) {
            red.addAll(rules.boards().redItems());
        }
    }

    /** An entry that stands. @param occurrence 1 for the first time within the item's months */
    public record Deed(String itemCode, int occurrence, LocalDate happenedOn) {}

    /**
     * @param warned by a reminder of this period or of one before it
     * @param unrectified a reminder of this period, and nothing earned in its dimension since
     * @param red what puts it on the red board by itself, as the scheme words it
     * @param against what it is blamed for, as the scheme words it
     */
    public record Deeds(boolean warned, boolean unrectified, List<String> red, List<String> against) {
        public static final Deeds NONE = new Deeds(false, false, List.of(), List.of());
    }

    public Deeds of(Collection<Deed> deeds) {
        if (deeds.isEmpty()) {
            return Deeds.NONE;
        }
        boolean warned = false;
        boolean unrectified = false;
        Set<String> praised = new TreeSet<>();
        Set<String> blamed = new TreeSet<>();
        for (Deed deed : deeds) {
            ScoreItem item = items.get(deed.itemCode);
            if (item == null) {
                continue;
            }
            warned |= item.warnsFirst();
            unrectified |= item.warns(deed.occurrence) && !madeGood(item.dimension(), deed.happenedOn, deeds);
            if (item.kind() != ItemKind.ADD) {
                blamed.add(item.text());
            } else if (red.contains(item.code())) {
                praised.add(item.text());
            }
        }
        return new Deeds(warned, unrectified, List.copyOf(praised), List.copyOf(blamed));
    }

    private boolean madeGood(String dimension, LocalDate since, Collection<Deed> deeds) {
        return deeds.stream().anyMatch(deed -> {
            ScoreItem item = items.get(deed.itemCode);
            return item != null
                    && item.kind() == ItemKind.ADD
                    && item.dimension().equals(dimension)
                    && !deed.happenedOn.isBefore(since);
        });
    }
}
