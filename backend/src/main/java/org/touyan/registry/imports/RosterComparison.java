package org.touyan.registry.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.text.Masking;

/** Decides what becomes of each row of a household that was found, or not found, in the registry. */
final class RosterComparison {
    private static final List<RosterColumn> HOUSE =
            List.of(RosterColumn.NATURAL_VILLAGE, RosterColumn.DOOR_NUMBER, RosterColumn.ADDRESS);
    /** Members and probationary members, GB/T 4762. */
    private static final Set<Object> PARTY = Set.of("01", "02");

    private final FieldCipher cipher;

    RosterComparison(FieldCipher cipher) {
        this.cipher = cipher;
    }

    void decide(RosterHousehold household) {
        if (household.known == null) {
            begin(household);
        } else {
            household.id = household.known.id();
            compare(household);
        }
        for (RosterRow row : household.rows) {
            if (!row.isSound()) {
                row.outcome = RowOutcome.REJECT;
            }
        }
    }

    private void begin(RosterHousehold household) {
        RosterRow head = household.head();
        household.rows.forEach(this::requireSex);
        if (head == null) {
            household.reject("本户没有户主行，看不出属于哪一户");
        } else if (!head.isSound()) {
            household.rows.stream()
                    .filter(row -> row != head && row.isSound())
                    .forEach(row -> row.faults.add("本户户主（第 " + head.line() + " 行）有误，整户未导入"));
        } else {
            household.outcome = RowOutcome.ADD;
            household.rows.forEach(row -> row.outcome = RowOutcome.ADD);
        }
    }

    private void requireSex(RosterRow row) {
        if (row.text(RosterColumn.SEX) == null && row.faults.isEmpty()) {
            row.fault(RosterColumn.SEX, "请填写性别或身份证号");
        }
    }

    private void compare(RosterHousehold household) {
        Map<UUID, RosterRow> taken = new HashMap<>();
        for (RosterRow row : household.rows) {
            if (row.isSound()) {
                row.known = find(row, household.known);
                RosterRow other = row.known == null ? null : taken.put(row.known.id(), row);
                if (other != null) {
                    row.faults.add("与第 " + other.line() + " 行是同一人");
                }
                requireSameHead(row, household.known);
            }
            if (row.isSound() && row.known == null) {
                requireSex(row);
                row.outcome = RowOutcome.ADD;
            } else if (row.isSound()) {
                compare(row);
            }
        }
        compareHouse(household);
        boolean grows = household.rows.stream().anyMatch(row -> row.isSound() && row.outcome == RowOutcome.ADD);
        boolean headChanges =
                household.rows.stream().anyMatch(row -> row.isSound() && row.isHead() && row.personChanges);
        if (grows || headChanges) {
            household.outcome = RowOutcome.CHANGE;
        }
    }

    /** By the ID number, else by name and birth date as far as both say one. */
    private KnownPerson find(RosterRow row, KnownHousehold household) {
        for (KnownPerson person : household.people()) {
            if (row.idIndex != null
                    && Arrays.equals(row.idIndex, person.idNumber().index())) {
                return current(row, person);
            }
        }
        List<KnownPerson> same = household.people().stream()
                .filter(person -> person.status().isCurrent() && Objects.equals(person.name(), row.name()))
                .filter(person -> agree(row.birthDate(), person.values().get(RosterColumn.BIRTH_DATE)))
                .toList();
        if (same.size() > 1) {
            row.fault(RosterColumn.NAME, "本户有 " + same.size() + " 个同名的人，请填写身份证号或出生日期");
            return null;
        }
        if (same.isEmpty()) {
            return null;
        }
        KnownPerson person = same.get(0);
        if (row.idIndex != null && person.idNumber().index() != null) {
            row.fault(RosterColumn.ID_NUMBER, "与系统中同户同名者的身份证号不同，请核对");
        }
        return person;
    }

    private static KnownPerson current(RosterRow row, KnownPerson person) {
        if (!person.status().isCurrent()) {
            row.faults.add("此人在系统中" + person.status().label + "，请先在农户页面核对");
        }
        return person;
    }

    private static boolean agree(Object one, Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static void requireSameHead(RosterRow row, KnownHousehold household) {
        boolean isHead = row.known != null && row.known.id().equals(household.headId());
        if (row.isHead() && !isHead) {
            row.fault(RosterColumn.RELATION, "系统中本户户主是“" + household.headName() + "”；变更户主请先在农户页面办理");
        } else if (!row.isHead() && isHead) {
            row.fault(RosterColumn.RELATION, "此人在系统中是户主；变更户主请先在农户页面办理");
        }
    }

    private void compare(RosterRow row) {
        row.residentId = row.known.id();
        requireStillInParty(row);
        if (!row.isSound()) {
            return;
        }
        for (RosterColumn column : RosterColumn.values()) {
            Object said = row.values.get(column);
            if (said == null || column.isHousehold()) {
                continue;
            }
            if (column == RosterColumn.ID_NUMBER) {
                if (!Arrays.equals(row.idIndex, row.known.idNumber().index())) {
                    row.change(column, row.known.idNumber().masked(), Masking.idNumber((String) said));
                }
            } else if (column == RosterColumn.PHONE) {
                if (!Arrays.equals(
                        cipher.blindIndex((String) said), row.known.phone().index())) {
                    row.change(column, row.known.phone().masked(), Masking.phone((String) said));
                }
            } else if (!said.equals(row.known.values().get(column))) {
                row.change(
                        column,
                        column.spec().words(row.known.values().get(column)),
                        column.spec().words(said));
            }
        }
        row.personChanges = !row.changes.isEmpty();
        row.outcome = row.personChanges ? RowOutcome.CHANGE : RowOutcome.LEAVE;
    }

    /** Who is in the Party, or leaves it, is the Party list's to say. */
    private static void requireStillInParty(RosterRow row) {
        Object said = row.values.get(RosterColumn.POLITICAL_STATUS);
        Object known = row.known.values().get(RosterColumn.POLITICAL_STATUS);
        if (said != null && PARTY.contains(known == null ? "" : known) && !PARTY.contains(said)) {
            row.fault(
                    RosterColumn.POLITICAL_STATUS,
                    "系统中是" + RosterColumn.POLITICAL_STATUS.spec().words(known) + "，请先在党员名册办理");
        }
    }

    /** What changes of the house is told with its head, or with the first of its people. */
    private static void compareHouse(RosterHousehold household) {
        RosterRow teller = household.rows.stream()
                .filter(RosterRow::isSound)
                .min((a, b) -> Boolean.compare(b.isHead(), a.isHead()))
                .orElse(null);
        if (teller == null) {
            return;
        }
        for (RosterColumn column : HOUSE) {
            String said = household.said(column);
            Object stored = household.known.values().get(column);
            if (said != null && !said.equals(stored)) {
                teller.change(column, (String) stored, said);
                household.outcome = RowOutcome.CHANGE;
                if (teller.outcome == RowOutcome.LEAVE) {
                    teller.outcome = RowOutcome.CHANGE;
                }
            }
        }
    }
}
