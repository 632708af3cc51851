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
public final class ConductReader {
    private final Map<String, ScoreItem> items = new HashMap<>();
    private final Set<String> red = new HashSet<>();

    public ConductReader(SchemeRules rules) {
        rules.items().forEach(item -> items.put(item.code(), item));
        if (rules.boards() != null && rules.boards().redItems() != null) {
            red.addAll(rules.boards().redItems());
        }
    }

    /** An entry that stands. @param occurrence 1 for the first time within the item's months */
    public record StandingEntry(String itemCode, int occurrence, LocalDate happenedOn) {}

    /**
     * @param warned by a reminder of this period or of one before it
     * @param unrectified a reminder of this period, and nothing earned in its dimension since
     * @param red what puts it on the red board by itself, as the scheme words it
     * @param against what it is blamed for, as the scheme words it
     */
    public record Conduct(boolean warned, boolean unrectified, List<String> red, List<String> against) {
        public static final Conduct NONE = new Conduct(false, false, List.of(), List.of());
    }

    public Conduct of(Collection<StandingEntry> deeds) {
        if (deeds.isEmpty()) {
            return Conduct.NONE;
        }
        boolean warned = false;
        boolean unrectified = false;
        Set<String> praised = new TreeSet<>();
        Set<String> blamed = new TreeSet<>();
        for (StandingEntry deed : deeds) {
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
        return new Conduct(warned, unrectified, List.copyOf(praised), List.copyOf(blamed));
    }

    private boolean madeGood(String dimension, LocalDate since, Collection<StandingEntry> deeds) {
        return deeds.stream().anyMatch(deed -> {
            ScoreItem item = items.get(deed.itemCode);
            return item != null
                    && item.kind() == ItemKind.ADD
                    && item.dimension().equals(dimension)
                    && !deed.happenedOn.isBefore(since);
        });
    }
}
