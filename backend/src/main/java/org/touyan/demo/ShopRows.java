package org.touyan.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.ShopRule;
import org.touyan.appraisal.shop.PointsAccount;
import org.touyan.appraisal.shop.PointsAccount.Kind;
import org.touyan.appraisal.shop.Redemption;
import org.touyan.demo.PostingRows.Judged;
import org.touyan.demo.county.Family;
import org.touyan.demo.county.Ids;
import org.touyan.demo.county.Village;

/**
 * A village's points shop: what its published quarters earned, six kinds of goods, and redemptions in every state. All
 * of it passes through {@link #transfer}, so that the books of the demo county agree like those of a real one.
 */
final class ShopRows {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String CLERK = "村文书";
    private static final String SECRETARY = "村党组织书记";
    private static final int STOCK = 40;
    private static final List<Redemption.Status> STATES = List.of(
            Redemption.Status.HANDED_OVER,
            Redemption.Status.HANDED_OVER,
            Redemption.Status.HANDED_OVER,
            Redemption.Status.REVERSED,
            Redemption.Status.HANDED_OVER,
            Redemption.Status.CANCELLED,
            Redemption.Status.LAPSED,
            Redemption.Status.PREPARED,
            Redemption.Status.PREPARED);

    /** Of all villages' rows. */
    static final class ShopIds {
        private final Ids transfers = new Ids(1);
        private final Ids goods = new Ids(2);
        private final Ids stock = new Ids(3);
        private final Ids redemptions = new Ids(4);
    }

    private record Item(UUID id, String name, String unit, int points, boolean onSale, int[] stock) {
        /** Places in {@link #stock}. */
        static final int THERE = 0;

        static final int HELD = 1;
    }

    private static final class Sum {
        private long balance;
        private long held;
        private LocalDate expiresOn;
        private LocalDateTime openedAt;
    }

    private final ShopRule rule;
    private final String village;
    private final LocalDate today;
    private final ShopIds ids;
    private final Map<DemoTable, List<Object[]>> rows = new EnumMap<>(DemoTable.class);
    private final Map<UUID, Sum> sums = new LinkedHashMap<>();
    private final Map<UUID, Family> families = new HashMap<>();

    ShopRows(ShopRule rule, Village village, LocalDate today, ShopIds ids) {
        this.rule = rule;
        this.village = village.plan().code();
        this.today = today;
        this.ids = ids;
    }

    private List<Object[]> of(DemoTable table) {
        return rows.computeIfAbsent(table, one -> new ArrayList<>());
    }

    /** What a published quarter gave. */
    void earn(UUID round, Period period, List<Judged> judged, LocalDateTime at) {
        for (Judged one : judged) {
            long points = rule.points(one.sheet().index(), one.sheet().vetoed());
            if (points > 0) {
                families.put(one.family().id, one.family());
                transfer(Kind.ISSUED, true, one.family().id, points, at, round, period.text(), null, null);
            }
        }
    }

    private void transfer(
            Kind own,
            boolean given,
            UUID family,
            long points,
            LocalDateTime at,
            UUID round,
            String period,
            UUID redemption,
            String reason) {
        UUID villages = PointsAccount.own(own, village);
        LocalDate expiry = given ? rule.expiry(at.toLocalDate()) : null;
        of(DemoTable.POINTS_TRANSFER).add(new Object[] {
            ids.transfers.next(),
            village,
            round != null ? "EARN" : given ? "RETURN" : "REDEEM",
            given ? villages : family,
            given ? family : villages,
            points,
            expiry,
            round,
            period,
            redemption,
            reason,
            round != null ? null : given ? SECRETARY : CLERK,
            at
        });
        Sum mine = sums.computeIfAbsent(family, id -> new Sum());
        Sum theirs = sums.computeIfAbsent(villages, id -> new Sum());
        for (Sum sum : List.of(mine, theirs)) {
            sum.openedAt = sum.openedAt == null ? at : sum.openedAt;
        }
        mine.balance += given ? points : -points;
        theirs.balance -= given ? points : -points;
        if (expiry != null && (mine.expiresOn == null || expiry.isBefore(mine.expiresOn))) {
            mine.expiresOn = expiry;
        }
    }

    /** The shelf, who fetched what, and what all accounts come to. */
    Map<DemoTable, List<Object[]>> close() {
        LocalDateTime opened = today.minusMonths(2).atTime(1, 0);
        List<Item> shelf = List.of(
                item("东北大米 5 公斤", "袋", 40, true),
                item("菜籽油 1.8 升", "瓶", 35, true),
                item("洗衣液 2 公斤", "瓶", 15, true),
                item("毛巾", "条", 6, true),
                item("牙膏", "支", 5, true),
                item("春联", "副", 4, false));
        shelf.forEach(one -> stock(one, "CHANGE", STOCK, null, "供销社进货", opened));
        List<Family> known = families.values().stream()
                .sorted(Comparator.comparing((Family family) -> family.number))
                .toList();
        int step = Math.max(1, Math.min(3, known.size() / STATES.size()));
        for (int i = 0; i < STATES.size() && step * i < known.size(); i++) {
            redeem(known.get(step * i), shelf.get(2 + i % 3), STATES.get(i));
        }
        int taken = of(DemoTable.SHOP_REDEMPTION).size();
        if (taken > 0) {
            of(DemoTable.SHOP_COUNTER).add(new Object[] {village + "-" + today.getYear(), taken});
        }
        for (Item one : shelf) {
            of(DemoTable.SHOP_GOODS).add(new Object[] {
                one.id,
                village,
                one.name,
                one.unit,
                one.points,
                one.stock[Item.THERE],
                one.stock[Item.HELD],
                one.onSale,
                opened,
                0
            });
        }
        accounts();
        return rows;
    }

    private Item item(String name, String unit, int points, boolean onSale) {
        return new Item(ids.goods.next(), name, unit, points, onSale, new int[2]);
    }

    private void stock(Item item, String kind, int amount, UUID redemption, String reason, LocalDateTime at) {
        item.stock[Item.THERE] += amount;
        of(DemoTable.SHOP_STOCK)
                .add(new Object[] {ids.stock.next(), item.id, village, kind, amount, redemption, reason, CLERK, at});
    }

    private void redeem(Family family, Item item, Redemption.Status status) {
        Sum account = sums.get(family.id);
        if (account.balance - account.held < item.points) {
            return;
        }
        UUID id = ids.redemptions.next();
        int number = of(DemoTable.SHOP_REDEMPTION).size() + 1;
        boolean waits = status == Redemption.Status.PREPARED;
        boolean handed = status == Redemption.Status.HANDED_OVER || status == Redemption.Status.REVERSED;
        LocalDate day = waits ? today : today.minusDays(40L - 3L * number);
        LocalDateTime at = day.atTime(0, 10).plusMinutes(number);
        LocalDateTime later = at.plusMinutes(20);
        String reason = switch (status) {
            case CANCELLED -> "户主改天再来";
            case LAPSED -> "留货到 " + rule.heldUntil(day) + " 为止，没有来领";
            case REVERSED -> "包装破损，退回";
            default -> null;
        };
        if (handed) {
            transfer(Kind.REDEEMED, false, family.id, item.points, later, null, null, id, null);
            stock(item, "REDEEM", -1, id, null, later);
        }
        if (status == Redemption.Status.REVERSED) {
            LocalDateTime back = later.plusDays(1);
            transfer(Kind.REDEEMED, true, family.id, item.points, back, null, null, id, reason);
            stock(item, "RETURN", 1, id, reason, back);
        }
        if (waits) {
            account.held += item.points;
            item.stock[Item.HELD]++;
        }
        of(DemoTable.SHOP_REDEMPTION).add(new Object[] {
            id,
            village,
            Redemption.number(village, today.getYear(), number),
            "HOUSEHOLD",
            family.id,
            family.number,
            family.head().name,
            item.points,
            status.name(),
            NOBODY,
            CLERK,
            at,
            rule.heldUntil(day),
            handed ? NOBODY : null,
            handed ? SECRETARY : null,
            handed ? later : null,
            handed ? family.head().name : null,
            reason == null || status == Redemption.Status.LAPSED ? null : SECRETARY,
            reason == null ? null : later.plusDays(1),
            reason,
            waits ? 0 : 1
        });
        of(DemoTable.SHOP_REDEMPTION_LINE).add(new Object[] {id, item.id, item.name, item.unit, 1, item.points});
    }

    private void accounts() {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.SUBJECT) {
                UUID own = PointsAccount.own(kind, village);
                Sum sum = sums.remove(own);
                if (sum != null) {
                    account(own, kind, null, sum);
                }
            }
        }
        sums.forEach((family, sum) -> account(family, Kind.SUBJECT, "HOUSEHOLD", sum));
    }

    private void account(UUID id, Kind kind, String subject, Sum sum) {
        of(DemoTable.POINTS_ACCOUNT)
                .add(new Object[] {id, village, kind.name(), subject, sum.balance, sum.held, sum.expiresOn, sum.openedAt
                });
    }
}
