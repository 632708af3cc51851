package org.touyan.appraisal.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.score.ScoreSheet.Fact;

/**
 * What entries would have been recorded with, had the version been in force. An item that it does not have counts nothing;
 * fixed points are the version's; in a range the points keep their place between its ends; an entry that was a reminder
 * and now costs points costs the least. The times are those counted when it was recorded, the cap is the version's: what
 * exceeds it is not counted. All else is {@code ScoreSheet}'s.
 */
final class Repricing {
    private final Map<String, ScoreItem> version = new HashMap<>();

    Repricing(SchemeRules rules) {
        rules.items().forEach(item -> version.put(item.code(), item));
    }

    /** @param note why it counts otherwise than it did; null when it does not */
    record Repriced(Fact fact, String note, boolean lacksEvidence) {}

    /** @param entries of one subject and period of the version, in their order. @param then items when they were recorded */
    List<Repriced> of(List<Tried> entries, Map<String, ScoreItem> then) {
        Map<String, BigDecimal> used = new HashMap<>();
        List<Repriced> all = new ArrayList<>(entries.size());
        for (Tried entry : entries) {
            all.add(one(entry, then.get(entry.itemCode()), version.get(entry.itemCode()), used));
        }
        return all;
    }

    private static Repriced one(Tried entry, ScoreItem then, ScoreItem now, Map<String, BigDecimal> used) {
        if (now == null) {
            String text = then == null ? entry.itemCode() : then.text();
            return new Repriced(new Fact(entry.itemCode(), BigDecimal.ZERO, false), "“" + text + "”不再计分", false);
        }
        boolean warns = now.warns(entry.occurrence());
        BigDecimal whole = warns ? BigDecimal.ZERO : magnitude(entry.points().abs(), then, now);
        BigDecimal counted = whole;
        if (now.cap() != null) {
            BigDecimal before = used.getOrDefault(now.code(), BigDecimal.ZERO);
            counted = whole.min(now.cap().subtract(before).max(BigDecimal.ZERO));
            used.put(now.code(), before.add(counted));
        }
        BigDecimal points = now.signed(counted);
        return new Repriced(
                new Fact(now.code(), points, false),
                note(entry, then, now, points, counted.compareTo(whole) < 0, warns),
                now.evidence() && !entry.evidence());
    }

    static BigDecimal magnitude(BigDecimal recorded, ScoreItem then, ScoreItem now) {
        boolean fixed = now.least().compareTo(now.most()) == 0;
        if (now.kind() == ItemKind.VETO || recorded.signum() == 0 || then == null) {
            return fixed ? now.most() : now.least();
        }
        if (then.least().compareTo(now.least()) == 0 && then.most().compareTo(now.most()) == 0) {
            return recorded;
        }
        BigDecimal width = then.most().subtract(then.least());
        BigDecimal placed = width.signum() == 0
                ? recorded
                : now.least()
                        .add(recorded.subtract(then.least())
                                .multiply(now.most().subtract(now.least()))
                                .divide(width, 2, RoundingMode.HALF_UP));
        return placed.max(now.least()).min(now.most());
    }

    private static String note(
            Tried entry, ScoreItem then, ScoreItem now, BigDecimal points, boolean capped, boolean warns) {
        String text = "“" + now.text() + "”";
        boolean veto = then != null && then.kind() == ItemKind.VETO;
        if (veto != (now.kind() == ItemKind.VETO)) {
            return text + (veto ? "不再一票否决" : "改为一票否决");
        }
        if (points.compareTo(entry.points()) == 0) {
            return then == null || then.dimension().equals(now.dimension()) ? null : text + "改计入另一维度";
        }
        String how = warns ? "（改为提醒）" : capped ? "（超过封顶）" : "";
        return text + spoken(entry.points()) + "改为" + spoken(points) + how;
    }

    static String spoken(BigDecimal points) {
        String number = points.abs().stripTrailingZeros().toPlainString();
        return points.signum() == 0 ? "不计分" : (points.signum() < 0 ? "扣" : "加") + number + "分";
    }
}
