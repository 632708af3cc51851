package org.touyan.registry.imports;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.registry.imports.KnownRows.Bearer;
import org.touyan.registry.imports.KnownRows.HeadOf;

/**
 * Finds the households of a roster in the registry: by the number the roster gives, by the ID numbers of their people,
 * else by the head's name. What lies outside the actor's areas is told apart from what does not exist by the same
 * sentence as everywhere, and by nothing more.
 */
final class RosterMatcher {
    private final KnownRows known;
    private final Actor actor;
    private final SeenKeys matched = new SeenKeys();

    RosterMatcher(KnownRows known, Actor actor) {
        this.known = known;
        this.actor = actor;
    }

    /** What a batch of households met in the registry. */
    private record Met(
            Map<ByteBuffer, Bearer> bearers, Map<String, UUID> numbers, Map<UUID, KnownHousehold> households) {}

    void match(List<RosterHousehold> batch) {
        Met met = look(batch);
        for (RosterHousehold household : batch) {
            if (household.group != null) {
                refuseThoseElsewhere(household, met);
                attach(household, met);
            }
        }
    }

    private Met look(List<RosterHousehold> batch) {
        List<byte[]> idNumbers = batch.stream()
                .flatMap(household -> household.rows.stream())
                .map(row -> row.idIndex)
                .filter(Objects::nonNull)
                .toList();
        Map<ByteBuffer, Bearer> bearers = known.bearers(idNumbers);
        Map<String, UUID> numbers = known.byNumber(
                batch.stream().map(one -> one.number).filter(Objects::nonNull).toList());
        Set<UUID> wanted = new HashSet<>(numbers.values());
        bearers.values().stream()
                .filter(bearer -> actor.covers(bearer.area()))
                .map(Bearer::householdId)
                .forEach(wanted::add);
        Map<RosterHousehold, UUID> heads = byHead(batch, bearers, numbers);
        wanted.addAll(heads.values());
        Map<UUID, KnownHousehold> households = known.households(wanted);
        heads.forEach((household, id) -> household.known = households.get(id));
        return new Met(bearers, numbers, households);
    }

    /** Only for those that neither a number nor an ID number leads to. */
    private Map<RosterHousehold, UUID> byHead(
            List<RosterHousehold> batch, Map<ByteBuffer, Bearer> bearers, Map<String, UUID> numbers) {
        Map<String, List<RosterHousehold>> byTown = new TreeMap<>();
        for (RosterHousehold household : batch) {
            RosterRow head = household.head();
            boolean found = household.number != null && numbers.containsKey(household.number)
                    || household.rows.stream()
                            .anyMatch(row -> row.idIndex != null && bearers.containsKey(ByteBuffer.wrap(row.idIndex)));
            if (!found && household.group != null && head != null && head.name() != null) {
                byTown.computeIfAbsent(Area.town(household.village), town -> new ArrayList<>())
                        .add(household);
            }
        }
        Map<RosterHousehold, UUID> found = new HashMap<>();
        byTown.forEach((town, households) -> {
            Set<String> names = new TreeSet<>();
            households.forEach(household -> names.add(household.head().name()));
            List<HeadOf> heads = known.byHead(town, names);
            households.forEach(household -> {
                List<HeadOf> same =
                        heads.stream().filter(head -> isSame(household, head)).toList();
                if (same.size() == 1) {
                    found.put(household, same.get(0).householdId());
                } else if (same.size() > 1) {
                    household.reject("系统中本组有 " + same.size() + " 户户主叫“"
                            + household.head().name() + "”，请填写户号或身份证号");
                }
            });
        });
        return found;
    }

    private static boolean isSame(RosterHousehold household, HeadOf head) {
        String door = household.said(RosterColumn.DOOR_NUMBER);
        return head.village().equals(household.village)
                && head.group().equals(household.group)
                && head.headName().equals(household.head().name())
                && (door == null || head.doorNumber() == null || door.equals(head.doorNumber()));
    }

    private void attach(RosterHousehold household, Met met) {
        UUID home = home(household, met);
        if (home != null) {
            household.known = met.households.get(home);
        }
        if (household.known != null) {
            refuseAnother(household, met);
            UUID id = household.known.id();
            int before = matched.put(
                    id.getMostSignificantBits() * 31 + id.getLeastSignificantBits(),
                    household.rows.get(0).line());
            if (before > 0) {
                household.reject("与第 " + before + " 行的户在系统中是同一户（" + household.known.number() + "）");
            }
        }
    }

    /** The registry's household must be the roster's in every respect that an import does not change. */
    private void refuseAnother(RosterHousehold household, Met met) {
        KnownHousehold known = household.known;
        RosterRow head = household.head();
        boolean inCommon = household.rows.stream()
                .map(row -> bearer(row, met))
                .anyMatch(bearer -> bearer != null && bearer.householdId().equals(known.id()));
        boolean sameHead = head != null && known.headName().equals(head.name());
        String place = household.village + household.group;
        if (!known.status().isCurrent()) {
            household.reject("本户在系统中" + known.status().label + "，不能导入");
        } else if (!known.number().startsWith(place)) {
            household.reject("本户在系统中户号为 " + known.number() + "，与所填的村或村民小组不符；调组、迁户请在农户页面办理");
        } else if (known.number().equals(household.number) && !inCommon && !sameHead) {
            household.reject("户号 " + known.number() + " 在系统中是“" + known.headName() + "”户，与表中不是同一户");
        } else if (isWhole(household) && !known.number().equals(household.number)) {
            household.reject("本户在系统中户号为 " + known.number() + "，与表中的户号不符");
        }
    }

    /** A person is in one household of the county only. */
    private void refuseThoseElsewhere(RosterHousehold household, Met met) {
        UUID home = home(household, met);
        for (RosterRow row : household.rows) {
            Bearer bearer = bearer(row, met);
            if (bearer == null) {
                continue;
            }
            if (!actor.covers(bearer.area())) {
                row.fault(RosterColumn.ID_NUMBER, "已登记在您管辖范围之外的一户，请联系上级核对");
            } else if (!bearer.householdId().equals(home)) {
                row.fault(
                        RosterColumn.ID_NUMBER,
                        "已登记在 " + bearer.householdNumber() + " 户（" + bearer.name() + "）；迁户、分户请先在农户页面办理");
            }
        }
    }

    /**
     * Which household of the registry it is. A number of 18 digits is the registry's own; a shorter one, which an office
     * may have given by itself, only counts where its people lead nowhere.
     */
    private UUID home(RosterHousehold household, Met met) {
        UUID byNumber = household.number == null ? null : met.numbers.get(household.number);
        if (byNumber != null && isWhole(household)) {
            return byNumber;
        }
        return Stream.concat(Stream.ofNullable(household.head()), household.rows.stream())
                .map(row -> bearer(row, met))
                .filter(bearer -> bearer != null && actor.covers(bearer.area()))
                .map(Bearer::householdId)
                .findFirst()
                .orElse(byNumber);
    }

    private static boolean isWhole(RosterHousehold household) {
        String said = household.said(RosterColumn.HOUSEHOLD_NUMBER);
        return said != null && said.length() == 18;
    }

    private static Bearer bearer(RosterRow row, Met met) {
        return row.idIndex == null ? null : met.bearers.get(ByteBuffer.wrap(row.idIndex));
    }
}
