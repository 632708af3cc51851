package org.touyan.demo.county;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a family did in a month that is worth an entry. Most months nothing; one family in sixteen is a difficult one, whose
 * deductions it partly earns back. Item codes are those of the scheme preset {@code pujiang}.
 */
public final class Conduct {
    private static final double DIFFICULT = 0.06;

    private static final List<Deed> DEDUCTED = List.of(
            deed("ZJ-03", -5, "在棋牌室参与赌博"),
            deed("ZJ-02", -3, "墙外搭棚占道"),
            deed("LL-01", -2, "因地界与邻居争吵"),
            deed("HJ-01", -2, "门口堆放建材"),
            deed("HJ-02", -1, "垃圾未分类"),
            deed("HJ-03", -1, "鸡鸭散养"),
            deed("JT-01", -2, "夫妻争吵影响邻里"),
            deed("JT-02", -3, "老人看病无人陪护"),
            deed("CX-01", -3, "拖欠承包款"));

    private static final List<Deed> ADDED = List.of(
            deed("JJ-01", 1, "参加平安巡逻"),
            deed("JJ-01", 2, "参加防汛值守"),
            deed("JJ-05", 2, "参加修路义务出工"),
            deed("JJ-02", 3, "让地支持村道拓宽"),
            deed("LL-11", 2, "照看独居老人"),
            deed("JT-11", 2, "多年照料卧床婆婆"),
            deed("HJ-11", 1, "参加村庄清洁日"),
            deed("JJ-04", 3, "受到镇里表彰"));

    /** @param points signed. @param day of the month */
    public record Deed(String item, BigDecimal points, String text, int day) {
        private Deed on(int when) {
            return new Deed(item, points, text, when);
        }
    }

    private final Dice dice;
    private final boolean difficult;

    private Conduct(Dice dice) {
        this.dice = dice;
        this.difficult = dice.chance(DIFFICULT);
    }

    /** Of one family through its months, which are asked for in order. */
    public static Conduct of(Family family) {
        return new Conduct(new Dice(family.id.getLeastSignificantBits() ^ 0x5DEECE66DL));
    }

    /** @param lastDay nothing happened after it */
    public List<Deed> in(YearMonth month, int lastDay) {
        if (dice.chance(difficult ? 0.2 : 0.88)) {
            return List.of();
        }
        List<Deed> deeds = new ArrayList<>(3);
        int bad = difficult ? dice.between(1, 3) : dice.chance(0.45) ? 1 : 0;
        for (int i = 0; i < bad; i++) {
            deeds.add(DEDUCTED.get(dice.below(DEDUCTED.size())).on(dice.between(1, lastDay)));
        }
        if (bad == 0 || dice.chance(0.3)) {
            deeds.add(ADDED.get(dice.below(ADDED.size())).on(dice.between(1, lastDay)));
        }
        return deeds;
    }

    private static Deed deed(String item, int points, String text) {
        return new Deed(item, BigDecimal.valueOf(points), text, 1);
    }
}
