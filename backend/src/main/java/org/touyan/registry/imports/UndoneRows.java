package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Takes an import out of the registry again, within the caller's one transaction, and says what stands in the way. */
@ApplicationScoped
class UndoneRows {
    private static final String PERSON = StagingRows.PERSON;
    private static final String HOUSE = "natural_village,door_number,door_order,address,head_name,head_initials,"
            + "phone_masked,phone_tail,member_count";
    private static final int NAMED = 3;

    private final Database database;

    UndoneRows(Database database) {
        this.database = database;
    }

    /** The first statement of the transaction: what is taken back is held, so that what is read of it stays so. */
    void hold(UUID id) {
        database.number(Sql.of(
                "select count(h.version) from household h join data_import_household s on s.household_id = h.id"
                        + " where s.import_id = ? for update",
                id));
        database.number(Sql.of(
                "select count(r.version) from resident r join data_import_row s on s.resident_id = r.id"
                        + " where s.import_id = ? for update",
                id));
    }

    /** Those that the import brought. */
    Sql households(UUID id) {
        return Sql.of(
                "select s.household_id from data_import_household s where s.import_id = ? and s.outcome = 'ADD'", id);
    }

    /** Sentences, empty when nothing was built on the rows. */
    List<String> blockers(UUID id) {
        List<String> blockers = new ArrayList<>();
        add(blockers, id, "户在导入后又有修改或编入网格：", """
                from data_import_household s left join household h on h.id = s.household_id
                where s.import_id = ? and s.outcome = 'ADD' and (h.id is null or h.version <> 0 or h.area <> s.area)""", "s.head_name");
        add(blockers, id, "户在导入后又有修改：", """
                from data_import_household_before s left join household h on h.id = s.household_id
                where s.import_id = ? and (h.id is null or h.version <> s.version)""", "s.head_name");
        add(blockers, id, "人在导入后又有修改：", """
                from data_import_row s left join resident r on r.id = s.resident_id
                where s.import_id = ? and s.outcome = 'ADD' and (r.id is null or r.version <> 0)""", "s.name");
        add(blockers, id, "人在导入后又有修改：", """
                from data_import_resident_before s left join resident r on r.id = s.resident_id
                where s.import_id = ? and (r.id is null or r.version <> s.version)""", "s.name");
        add(blockers, id, "户已有标签：", """
                from data_import_household s join household_label l on l.household_id = s.household_id
                where s.import_id = ? and s.outcome = 'ADD'""", "s.head_name");
        add(blockers, id, "人已有标签：", """
                from data_import_row s join resident_label l on l.resident_id = s.resident_id
                where s.import_id = ? and s.outcome = 'ADD'""", "s.name");
        add(blockers, id, "户已有照片：", """
                from data_import_household s
                join stored_file f on f.owner_kind = 'household' and f.owner_id = s.household_id
                where s.import_id = ? and s.outcome = 'ADD'""", "s.head_name");
        add(blockers, id, "项变更正在等待复核：", """
                from data_import_household s
                join approval a on a.subject_id in (s.household_id, s.head_id) and a.status = 'PENDING'
                where s.import_id = ?""", "s.head_name");
        add(blockers, id, "人已在网格任职：", """
                from data_import_row s join grid_staff g on g.resident_id = s.resident_id
                where s.import_id = ? and s.outcome = 'ADD'""", "s.name");
        add(blockers, id, "人已列入党员名册：", """
                from data_import_row s join party_member p on p.resident_id = s.resident_id
                where s.import_id = ? and s.outcome = 'ADD'""", "s.name");
        return blockers;
    }

    /** @param from trusted text with a place for the import's id */
    private void add(List<String> blockers, UUID id, String words, String from, String name) {
        long count = database.number(Sql.of("select count(*) " + from, id));
        if (count > 0) {
            List<String> names = database.list(
                    Sql.of("select " + name + " " + from + " limit " + NAMED, id), row -> row.getString(1));
            blockers.add(count + " " + words + String.join("、", names) + (count > names.size() ? "等" : ""));
        }
    }

    void restorePeople(UUID id, Instant now) {
        database.update(Sql.of(
                "update resident r join data_import_resident_before s on s.resident_id = r.id set "
                        + AppliedRows.assign("r", "s", PERSON) + ", r.updated_at = ?, r.version = r.version + 1"
                        + " where s.import_id = ?",
                now,
                id));
    }

    void restoreHouseholds(UUID id, Instant now) {
        database.update(Sql.of(
                "update household h join data_import_household_before s on s.household_id = h.id set "
                        + AppliedRows.assign("h", "s", HOUSE) + ", h.updated_at = ?, h.version = h.version + 1"
                        + " where s.import_id = ?",
                now,
                id));
    }

    int removePeople(UUID id, int from, int to) {
        return database.update(Sql.of(
                "delete r from resident r join data_import_row s on s.resident_id = r.id"
                        + " where s.import_id = ? and s.line between ? and ? and s.outcome = 'ADD'",
                id,
                from,
                to));
    }

    int removeHouseholds(UUID id, int from, int to) {
        return database.update(Sql.of(
                "delete h from household h join data_import_household s on s.household_id = h.id"
                        + " where s.import_id = ? and s.ordinal between ? and ? and s.outcome = 'ADD'",
                id,
                from,
                to));
    }
}
