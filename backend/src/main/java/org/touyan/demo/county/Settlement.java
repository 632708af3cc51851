package org.touyan.demo.county;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Addresses of a village in the order one walks it: natural village, villager group, lane, door. */
final class Settlement {
    private static final String[] LANES =
            "溪东路 溪西路 新村路 老街 环村东路 环村西路 祠堂弄 大会堂路 前街 后街 学堂路 和平路 幸福路 文明路 樟树弄 水塘弄 井头弄 桥头路".split(" ");
    private static final String[] STREETS =
            "人民东路 人民西路 新华路 中山北路 江滨西路 和平北路 大桥路 月泉路 亚太大道 宾虹路 仙华路 体育场路 东山路 文溪路 恒昌大道 环城东路".split(" ");
    private static final String[] FIRST = "上 下 前 后 东 西 里 外 新 老 高 石 塘 樟 溪 松 竹".split(" ");
    private static final String[] SECOND = "宅 坞 塘 畈 店 坑 源 山头 田 桥 井 岭脚 溪口".split(" ");
    private static final double DOOR_STEP = 0.00011;

    private final VillagePlan village;
    private final Dice dice;
    private final List<Address> addresses = new ArrayList<>();
    private int groups;
    private double laneX;
    private double laneY;
    private double directionX;
    private double directionY;

    Settlement(VillagePlan village, Dice dice) {
        this.village = village;
        this.dice = dice;
        List<String> places = naturalVillages();
        int left = village.households();
        for (int i = 0; i < places.size(); i++) {
            int share = left / (places.size() - i);
            int size = i == places.size() - 1 ? left : Math.min(left, share + (int) (share * 0.3 * dice.bell()));
            build(places.get(i), Math.max(0, size));
            left -= Math.max(0, size);
        }
    }

    List<Address> addresses() {
        return addresses;
    }

    int groups() {
        return groups;
    }

    private List<String> naturalVillages() {
        Set<String> names = new LinkedHashSet<>();
        names.add(village.name().replaceFirst("(社区|村)$", ""));
        int count = village.community() ? 1 : Math.max(1, Math.min(7, Math.round(village.households() / 110f)));
        while (names.size() < count) {
            String first = dice.pick(FIRST);
            String second = dice.pick(SECOND);
            if (!second.startsWith(first)) {
                names.add(first + second);
            }
        }
        return List.copyOf(names);
    }

    private void build(String place, int households) {
        double centreX = village.longitude() + dice.bell() * village.radius() * 0.3;
        double centreY = village.latitude() + dice.bell() * village.radius() * 0.3;
        // Two digits must number every group of the village.
        int groupSize = Math.max(46, village.households() / 85);
        int laneLeft = 0;
        int door = 0;
        String lane = null;
        for (int i = 0; i < households; i++) {
            if (i % groupSize == 0 && (i == 0 || households - i > groupSize / 2)) {
                groups++;
            }
            if (laneLeft-- == 0) {
                lane = dice.pick(village.community() ? STREETS : LANES);
                laneLeft = dice.between(18, 45);
                door = 0;
                startLane(centreX, centreY);
            }
            door += dice.pick(1, 1, 1, 2, 2, 3);
            addresses.add(address(place, lane, door));
        }
    }

    private void startLane(double centreX, double centreY) {
        laneX = centreX + dice.bell() * village.radius() * 0.12;
        laneY = centreY + dice.bell() * village.radius() * 0.12;
        double angle = dice.share() * 2 * Math.PI;
        directionX = Math.cos(angle) * DOOR_STEP;
        directionY = Math.sin(angle) * DOOR_STEP;
    }

    private Address address(String place, String lane, int door) {
        String number = village.community()
                ? door + "号" + dice.between(1, 6) + "0" + dice.between(1, 4) + "室"
                : door + (dice.chance(0.06) ? "-" + dice.between(1, 3) : "") + "号";
        // Even numbers stand across the lane.
        double side = door % 2 == 0 ? 0.9 : -0.9;
        return new Address(
                groups,
                village.community() ? null : place,
                number,
                door,
                village.name()
                        + (village.community() || place.equals(village.name().replaceFirst("村$", "")) ? "" : place)
                        + lane
                        + number,
                laneX + directionX * door - directionY * side,
                laneY + directionY * door + directionX * side);
    }
}
