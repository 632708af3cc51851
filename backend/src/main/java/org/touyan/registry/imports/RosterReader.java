package org.touyan.registry.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Consumer;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.excel.Merges;
import org.touyan.platform.excel.SheetCell;
import org.touyan.platform.excel.SheetRow;
import org.touyan.registry.IdNumber;
import org.touyan.registry.imports.VillageSearch.Villages;

/** Turns the rows of a roster into households, one at a time: every fault that a row has in itself is found here. */
final class RosterReader {
    private static final int LARGEST_HOUSEHOLD = 200;

    private final ImportLayout layout;
    private final CellValues values;
    private final Villages villages;
    private final FieldCipher cipher;
    private final Merges.Walk merges;
    private final Consumer<RosterHousehold> ready;
    private final SeenKeys numbers = new SeenKeys();
    private final SeenKeys keys = new SeenKeys();
    private final SeenKeys given = new SeenKeys();
    private final int[] columns = new int[RosterColumn.values().length];
    private RosterHousehold current;
    private int households;
    private int hidden;
    private int formulas;

    /** @param ready takes each household when its last row was read */
    RosterReader(
            ImportLayout layout,
            CellValues values,
            Villages villages,
            FieldCipher cipher,
            Merges merges,
            Consumer<RosterHousehold> ready) {
        this.layout = layout;
        this.values = values;
        this.villages = villages;
        this.cipher = cipher;
        this.merges = merges.walk();
        this.ready = ready;
        for (RosterColumn column : RosterColumn.values()) {
            columns[column.ordinal()] = layout.index(column);
        }
    }

    int hiddenRows() {
        return hidden;
    }

    int formulaCells() {
        return formulas;
    }

    /** Rows above the titles, repeated titles, totals and remarks are passed over. @return whether it was a person's */
    boolean take(SheetRow given) throws IOException {
        SheetRow row = merges.fill(given);
        if (row.number() <= layout.headerRow()
                || HeaderFinder.repeats(row, layout)
                || isRemark(row)
                || isExample(row)) {
            return false;
        }
        hidden += row.hidden() ? 1 : 0;
        RosterRow person = person(row);
        join(person);
        return true;
    }

    void end() {
        finish();
    }

    /** No name, no number, and something in a column or two: 合计, 填表人, a note. */
    private boolean isRemark(SheetRow row) {
        if (!isEmpty(row, RosterColumn.NAME)
                || !isEmpty(row, RosterColumn.ID_NUMBER)
                || !isEmpty(row, RosterColumn.RELATION)) {
            return false;
        }
        for (SheetCell cell : row.cells()) {
            if (cell != null
                    && cell.kind() == SheetCell.Kind.TEXT
                    && !cell.text().isBlank()) {
                return cell.text().strip().matches("(?s)(合\\s*计|总\\s*计|小\\s*计|说明|备注|注|填表|制表|审核|负责人).*");
            }
        }
        return false;
    }

    /** What the template shows how to fill in. */
    private boolean isExample(SheetRow row) {
        SheetCell name = row.cell(columns[RosterColumn.NAME.ordinal()]);
        return name != null && name.text().startsWith(ImportTemplate.EXAMPLE);
    }

    private boolean isEmpty(SheetRow row, RosterColumn column) {
        SheetCell cell = columns[column.ordinal()] < 0 ? null : row.cell(columns[column.ordinal()]);
        return cell == null || cell.text().isBlank() && !cell.formula();
    }

    private RosterRow person(SheetRow source) {
        RosterRow row = new RosterRow(source);
        for (RosterColumn column : RosterColumn.values()) {
            int index = columns[column.ordinal()];
            SheetCell cell = index < 0 ? null : source.cell(index);
            if (cell == null) {
                continue;
            }
            formulas += cell.formula() ? 1 : 0;
            try {
                Object value = values.read(column, cell);
                if (value != null) {
                    row.values.put(column, value);
                }
            } catch (CellFault e) {
                row.fault(column, e.getMessage());
            }
        }
        if (row.name() == null && isEmpty(source, RosterColumn.NAME)) {
            row.fault(RosterColumn.NAME, "没有填写");
        }
        if (isEmpty(source, RosterColumn.RELATION)) {
            row.fault(RosterColumn.RELATION, "没有填写");
        }
        agree(row);
        return row;
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
            household.reject(at.title + "：" + e.getMessage());
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
