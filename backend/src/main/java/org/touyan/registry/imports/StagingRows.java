package org.touyan.registry.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.sql.BulkInsert;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Pinyin;
import org.touyan.registry.HouseholdStatus;
import org.touyan.registry.ResidentStatus;
import org.touyan.registry.imports.KnownPerson.Sealed;

/** Writes what a check found, households and people as they will be in the registry, many rows a statement. */
final class StagingRows implements AutoCloseable {
    /** The columns that a staged row has in common with a resident, in the order in which both are written. */
    static final String PERSON = "name,initials,sex,birth_date,id_number_cipher,id_number_index,id_number_masked,"
            + "phone_cipher,phone_index,phone_masked,relation,ethnicity,education,political_status,marital_status,"
            + "occupation,job_title,employment,work_place,status,registered_here,lives_here,is_member,remarks";

    private static final int PERSON_COLUMNS = PERSON.split(",").length;
    private static final int ROWS = 100;
    private static final int INITIALS = 30;
    private static final int LABEL = 120;

    private final UUID id;
    private final Connection connection;
    private final BulkInsert people;
    private final BulkInsert households;
    private final FieldCipher cipher;
    private final StagedTexts texts;

    /** @param connection for this alone, without auto-commit */
    StagingRows(UUID id, Connection connection, FieldCipher cipher, StagedTexts texts) throws SQLException {
        this.id = id;
        this.connection = connection;
        this.cipher = cipher;
        this.texts = texts;
        people = new BulkInsert(
                connection,
                "data_import_row",
                "import_id,line,outcome,ordinal,label,resident_id,version_before,household_id,area,changes,changed,faults,original,"
                        + PERSON,
                ROWS);
        households = new BulkInsert(
                connection,
                "data_import_household",
                "import_id,ordinal,household_id,outcome,version_before,area,number,group_number,head_id,head_name,"
                        + "head_initials,phone_masked,phone_tail,natural_village,door_number,door_order,address,people,"
                        + "status,registered_here,lives_here,is_member",
                ROWS);
    }

    void add(RosterHousehold household) throws SQLException {
        String area = household.known == null ? household.village : household.known.area();
        String label = StagedTexts.cut(household.label(), LABEL);
        for (RosterRow row : household.rows) {
            people.add(person(household, row, area, label));
        }
        if (household.outcome != RowOutcome.LEAVE) {
            households.add(household(household, area));
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void end() throws SQLException {
        people.flush();
        households.flush();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        people.close();
        households.close();
    }

    private Object[] person(RosterHousehold household, RosterRow row, String area, String label) {
        boolean rejected = row.outcome == RowOutcome.REJECT;
        List<Object> values = new ArrayList<>(13 + PERSON_COLUMNS);
        values.add(id);
        values.add(row.line());
        values.add(row.outcome.name());
        values.add(household.outcome == RowOutcome.LEAVE ? null : household.ordinal);
        values.add(label.isEmpty() ? null : label);
        values.add(row.residentId);
        values.add(row.known != null && row.personChanges && !rejected ? row.known.version() : null);
        values.add(rejected && household.known == null ? null : household.id);
        values.add(area);
        values.add(texts.changes(row));
        values.add(texts.changed(row));
        values.add(texts.faults(row));
        values.add(texts.original(row, row.residentId));
        if (rejected || row.outcome == RowOutcome.LEAVE || row.known != null && !row.personChanges) {
            addNameOnly(values, row, rejected);
        } else {
            addPerson(values, row);
        }
        return values.toArray();
    }

    private static void addNameOnly(List<Object> values, RosterRow row, boolean rejected) {
        String number = row.text(RosterColumn.ID_NUMBER);
        String masked = number == null ? null : Masking.idNumber(number);
        values.add(row.name());
        for (int column = 1; column < PERSON_COLUMNS; column++) {
            values.add(column == 6 ? masked : null);
        }
    }

    private void addPerson(List<Object> values, RosterRow row) {
        String name = row.name();
        Sealed idNumber = idNumber(row);
        Sealed phone = phone(row);
        boolean registered = yes(row, RosterColumn.REGISTERED_HERE, true);
        boolean lives = yes(row, RosterColumn.LIVES_HERE, true);
        values.add(name);
        values.add(Pinyin.nameInitials(name, INITIALS));
        values.add(said(row, RosterColumn.SEX));
        values.add(said(row, RosterColumn.BIRTH_DATE));
        values.add(idNumber.cipher());
        values.add(idNumber.index());
        values.add(idNumber.masked());
        values.add(phone.cipher());
        values.add(phone.index());
        values.add(phone.masked());
        for (RosterColumn column : List.of(
                RosterColumn.RELATION,
                RosterColumn.ETHNICITY,
                RosterColumn.EDUCATION,
                RosterColumn.POLITICAL_STATUS,
                RosterColumn.MARITAL_STATUS,
                RosterColumn.OCCUPATION,
                RosterColumn.JOB_TITLE,
                RosterColumn.EMPLOYMENT,
                RosterColumn.WORK_PLACE)) {
            values.add(said(row, column));
        }
        values.add(status(row, lives).name());
        values.add(registered);
        values.add(lives);
        values.add(yes(row, RosterColumn.IS_MEMBER, registered));
        values.add(said(row, RosterColumn.REMARKS));
    }

    /** Somebody new is at home where he lives; of a known person only a changed answer changes it. */
    private static ResidentStatus status(RosterRow row, boolean lives) {
        boolean same = row.known != null
                && (row.values.get(RosterColumn.LIVES_HERE) == null
                        || Boolean.valueOf(lives).equals(row.known.values().get(RosterColumn.LIVES_HERE)));
        return same ? row.known.status() : lives ? ResidentStatus.RESIDENT : ResidentStatus.AWAY;
    }

    private Sealed idNumber(RosterRow row) {
        String number = row.text(RosterColumn.ID_NUMBER);
        boolean same = row.known != null
                && (number == null
                        || java.util.Arrays.equals(
                                row.idIndex, row.known.idNumber().index()));
        if (same) {
            return row.known.idNumber();
        }
        return new Sealed(
                cipher.encrypt(number, "resident.id_number", row.residentId), row.idIndex, Masking.idNumber(number));
    }

    private Sealed phone(RosterRow row) {
        String phone = row.text(RosterColumn.PHONE);
        if (row.known != null && phone == null) {
            return row.known.phone();
        }
        return new Sealed(
                cipher.encrypt(phone, "resident.phone", row.residentId),
                cipher.blindIndex(phone),
                Masking.phone(phone));
    }

    /** What an empty cell leaves as it is. */
    private static Object said(RosterRow row, RosterColumn column) {
        Object said = row.values.get(column);
        return said == null && row.known != null ? row.known.values().get(column) : said;
    }

    private static boolean yes(RosterRow row, RosterColumn column, boolean preset) {
        Object said = said(row, column);
        return said == null ? preset : (Boolean) said;
    }

    private Object[] household(RosterHousehold household, String area) {
        RosterRow head = household.head();
        KnownHousehold known = household.known;
        boolean headChanges = head != null && head.isSound() && (known == null || head.personChanges);
        String phone = headChanges && head.text(RosterColumn.PHONE) != null
                ? Masking.phone(head.text(RosterColumn.PHONE))
                : known == null ? null : known.phoneMasked();
        String door = house(household, RosterColumn.DOOR_NUMBER);
        boolean lives = known == null && yes(head, RosterColumn.LIVES_HERE, true);
        boolean registered = known == null && yes(head, RosterColumn.REGISTERED_HERE, true);
        long people = household.rows.stream()
                .filter(row -> row.outcome == RowOutcome.ADD)
                .count();
        return new Object[] {
            id,
            household.ordinal,
            household.id,
            household.outcome.name(),
            known == null ? null : known.version(),
            area,
            known == null ? household.number : known.number(),
            known == null ? household.group : known.group(),
            known == null ? head.residentId : known.headId(),
            headChanges ? head.name() : known.headName(),
            headChanges ? Pinyin.nameInitials(head.name(), INITIALS) : known.headInitials(),
            phone,
            phone == null || phone.length() < 4 ? null : phone.substring(phone.length() - 4),
            house(household, RosterColumn.NATURAL_VILLAGE),
            door,
            org.touyan.registry.Household.leadingNumber(door),
            house(household, RosterColumn.ADDRESS),
            (int) people,
            (lives || known != null ? HouseholdStatus.RESIDENT : HouseholdStatus.AWAY).name(),
            registered,
            lives,
            known == null && yes(head, RosterColumn.IS_MEMBER, registered)
        };
    }

    private static String house(RosterHousehold household, RosterColumn column) {
        String said = household.said(column);
        return said == null && household.known != null
                ? (String) household.known.values().get(column)
                : said;
    }
}
