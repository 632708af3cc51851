package org.touyan.appraisal.family;

import java.math.BigDecimal;
import org.touyan.appraisal.entry.Entry;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.ScoreItem;

/** An entry as one says it to the household: 11月3日，房前屋后乱堆乱放（门口堆放建材），扣 2 分，郑祖荣记。 */
final class Sentences {
    private Sentences() {}

    /** @param item null when the rules of the period do not have it. @param warning 劝告, 警示; null when points count */
    static String of(Entry entry, ScoreItem item, String warning) {
        return facts(entry, item, warning)
                .append("，")
                .append(entry.authorName())
                .append(entry.reversal() ? "办理。" : "记。")
                .toString();
    }

    /** The same without who recorded it: for the family's own eyes, so that no neighbour is taken to task for it. */
    static String ofOwn(Entry entry, ScoreItem item, String warning) {
        return facts(entry, item, warning).append("。").toString();
    }

    private static StringBuilder facts(Entry entry, ScoreItem item, String warning) {
        StringBuilder text = new StringBuilder()
                .append(entry.happenedOn().getMonthValue())
                .append("月")
                .append(entry.happenedOn().getDayOfMonth())
                .append("日，")
                .append(item == null ? entry.itemCode() : item.text());
        if (entry.reversal()) {
            return text.append("：此前所记冲销（").append(entry.text()).append("）");
        }
        if (entry.text() != null) {
            text.append("（").append(entry.text()).append("）");
        }
        if (entry.claim() != null) {
            text.append("，").append(entry.claim().name()).append("申报");
        }
        return text.append("，").append(effect(entry, item, warning));
    }

    private static String effect(Entry entry, ScoreItem item, String warning) {
        if (item != null && item.kind() == ItemKind.VETO) {
            return "一票否决";
        }
        if (warning != null) {
            return "第 " + entry.occurrence() + " 次，予以" + warning + "，不扣分";
        }
        return (entry.points().signum() < 0 ? "扣 " : "加 ")
                + plain(entry.points().abs()) + " 分";
    }

    /** 2, or 1–3. */
    static String range(ScoreItem item) {
        return item.least().compareTo(item.most()) == 0
                ? plain(item.most()) + " 分"
                : plain(item.least()) + "–" + plain(item.most()) + " 分";
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
