package org.touyan.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.touyan.demo.TableLoader.Batch;
import org.touyan.demo.county.Family;
import org.touyan.demo.county.Family.Label;
import org.touyan.demo.county.Person;
import org.touyan.demo.county.Village;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Pinyin;

/** The rows of a village's households, their labels and the counters that give out their numbers. */
final class HouseholdRows {
    private static final UUID SYSTEM = new UUID(0, 0);

    private HouseholdRows() {}

    static List<Batch> of(Village village) {
        List<Object[]> households = new ArrayList<>(village.families().size());
        List<Object[]> labels = new ArrayList<>();
        Map<String, Integer> last = new TreeMap<>();
        for (Family family : village.families()) {
            households.add(row(family));
            last.put(family.number.substring(0, 14), Integer.valueOf(family.number.substring(14)));
            family.labels.forEach(one -> labels.add(label(one, family.area, family.id)));
        }
        List<Object[]> counters = new ArrayList<>();
        last.forEach((prefix, number) -> counters.add(new Object[] {prefix, number}));
        return List.of(
                new Batch(DemoTable.HOUSEHOLD, households),
                new Batch(DemoTable.HOUSEHOLD_LABEL, labels),
                new Batch(DemoTable.HOUSEHOLD_COUNTER, counters));
    }

    private static Object[] row(Family family) {
        Person head = family.head();
        boolean lives = family.livesHere();
        return new Object[] {
            family.id,
            family.number,
            family.area,
            family.number.substring(12, 14),
            head.id,
            head.name,
            Pinyin.nameInitials(head.name, 30),
            Masking.phone(head.phone),
            head.phone == null ? null : head.phone.substring(7),
            family.address.naturalVillage(),
            family.address.doorNumber(),
            family.address.doorOrder(),
            family.address.text(),
            degrees(family.address.longitude()),
            degrees(family.address.latitude()),
            family.people.size(),
            lives ? "RESIDENT" : "AWAY",
            family.registeredHere(),
            family.registeredHere() ? head.registeredSince : null,
            lives,
            lives ? head.livesSince : null,
            family.member,
            family.member ? head.memberSince : null,
            family.createdAt,
            SYSTEM,
            family.updatedAt,
            0
        };
    }

    /** @param bearer household or person */
    static Object[] label(Label label, String area, UUID bearer) {
        return new Object[] {label.id(), area, bearer, label.code(), label.from(), label.to(), label.source(), 0};
    }

    static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }
}
