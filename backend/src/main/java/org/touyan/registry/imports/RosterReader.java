package org.touyan.registry.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Consumer;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.excel.SheetRow;
import org.touyan.registry.IdNumber;
import org.touyan.registry.imports.VillageSearch.Villages;

/** Turns the rows of a roster into households, one at a time: every fault that a row has in itself is found here. */
final class RosterReader {
    private static final int LARGEST_HOUSEHOLD = 200;

    private final RowReader<RosterColumn> cells;
    private final Villages villages;
    private final FieldCipher cipher;
    private final Consumer<RosterHousehold> ready;
    private final SeenKeys numbers = new SeenKeys();
    private final SeenKeys keys = new SeenKeys();
    private final SeenKeys given = new SeenKeys();
    private RosterHousehold current;
    private int households;

    /** @param ready takes each household when its last row was read */
    RosterReader(
            RowReader<RosterColumn> cells, Villages villages, FieldCipher cipher, Consumer<RosterHousehold> ready) {
        this.cells = cells;
        this.villages = villages;
        this.cipher = cipher;
        this.ready = ready;
    }

    /** Rows above the titles, repeated titles, totals and remarks are passed over. */
    void take(SheetRow given) throws IOException {
        SheetRow source = cells.next(given);
        if (source != null) {
            RosterRow row = new RosterRow(source);
            cells.read(row);
            agree(row);
            join(row);
        }
    }

    void end() {
        finish();
    }

    /** The ID number says sex and birthday as well. */
    private void agree(RosterRow row) {
        String number = row.text(RosterColumn.ID_NUMBER);
        if (number == null) {
            return;
        }
        row.idIndex = cipher.blindIndex(number);
        int before = numbers.put(ByteBuffer.wrap(row.idIndex).getLong(), row.line());
        if (before > 0) {
            row.fault(RosterColumn.ID_NUMBER, "与第 " + before + " 行重复");
        }
        IdNumber id = IdNumber.ofValid(number);
        String sex = row.text(RosterColumn.SEX);
        if (sex != null && (sex.equals("1") || sex.equals("2")) && !sex.equals(id.sex())) {
            row.fault(RosterColumn.SEX, "与身份证号不符");
        }
        if (row.birthDate() != null && !row.birthDate().equals(id.birthDate())) {
            row.fault(RosterColumn.BIRTH_DATE, "与身份证号不符");
        }
        row.values.put(RosterColumn.SEX, id.sex());
        row.values.put(RosterColumn.BIRTH_DATE, id.birthDate());
    }

    private void join(RosterRow row) {
        String key = key(row);
        boolean continues = current != null && (key == null ? !row.isHead() : key.equals(current.key));
        // A door is no number: two families may share it, each with its head.
        if (continues && row.isHead() && current.head() != null && !isNumber(key)) {
            continues = false;
        }
        if (!continues) {
            finish();
            current = new RosterHousehold(++households, key);
            if (isNumber(key)) {
                int before = keys.put(hash(key), row.line());
                if (before > 0) {
                    current.scattered = true;
                    row.fault(RosterColumn.HOUSEHOLD_NUMBER, "同一户的人没有排在一起（另见第 " + before + " 行），请按户号排序");
                }
            }
        } else if (row.isHead() && current.head() != null) {
            row.fault(RosterColumn.RELATION, "本户已有户主（第 " + current.head().line() + " 行）");
        } else if (current.scattered) {
            row.fault(RosterColumn.HOUSEHOLD_NUMBER, "同一户的人没有排在一起，请按户号排序");
        }
        current.rows.add(row);
        if (current.rows.size() > LARGEST_HOUSEHOLD) {
            row.fault(RosterColumn.HOUSEHOLD_NUMBER, "一户超过 " + LARGEST_HOUSEHOLD + " 人，请核对户号");
            finish();
        }
    }

    private static boolean isNumber(String key) {
        return key != null && key.startsWith("N");
    }

    /** What its household's rows have in common; null when the row says nothing of it. */
    private String key(RosterRow row) {
        String number = row.text(RosterColumn.HOUSEHOLD_NUMBER);
        String place = row.text(RosterColumn.TOWN) + "/" + row.text(RosterColumn.VILLAGE) + "/"
                + row.text(RosterColumn.GROUP) + "/";
        if (number != null) {
            return "N" + (number.length() == 18 ? "" : place) + number;
        }
        String door = row.text(RosterColumn.DOOR_NUMBER);
        return door == null ? null : "D" + place + row.text(RosterColumn.NATURAL_VILLAGE) + "/" + door;
    }

    private static long hash(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }

    private void finish() {
        if (current == null) {
            return;
        }
        if (!current.scattered) {
            place(current);
        }
        ready.accept(current);
        current = null;
    }

    private void place(RosterHousehold household) {
        String number = household.said(RosterColumn.HOUSEHOLD_NUMBER);
        String village = household.said(RosterColumn.VILLAGE);
        RosterColumn at = RosterColumn.VILLAGE;
        try {
            boolean whole = number != null && number.matches("\\d{18}");
            if (whole && !villages.covers(number.substring(0, 12))) {
                at = RosterColumn.HOUSEHOLD_NUMBER;
                throw new CellFault("前 12 位不是您管辖范围内的村");
            }
            household.village = whole && village == null
                    ? number.substring(0, 12)
                    : villages.find(household.said(RosterColumn.TOWN), village);
            at = RosterColumn.GROUP;
            String group = household.said(RosterColumn.GROUP);
            household.group =
                    villages.group(household.village, whole && group == null ? number.substring(12, 14) : group);
            at = RosterColumn.HOUSEHOLD_NUMBER;
            household.number = number(household, number);
            int before = household.number == null
                    ? 0
                    : given.put(hash(household.number), household.rows.get(0).line());
            if (before > 0) {
                throw new CellFault("与第 " + before + " 行的户号相同");
            }
        } catch (CellFault e) {
            household.reject(at.title() + "：" + e.getMessage());
        }
    }

    /** 18 digits, or the sequence within the group; any other text only tells households of the file apart. */
    private static String number(RosterHousehold household, String said) throws CellFault {
        if (said == null) {
            return null;
        }
        String prefix = household.village + household.group;
        if (said.matches("\\d{18}")) {
            if (!said.startsWith(prefix)) {
                throw new CellFault("与所填的村或村民小组不符");
            }
            return said;
        }
        return said.matches("\\d{1,4}") && Integer.parseInt(said) > 0
                ? prefix + "%04d".formatted(Integer.parseInt(said))
                : null;
    }
}
