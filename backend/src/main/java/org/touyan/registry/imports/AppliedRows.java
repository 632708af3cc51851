package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * Puts the staged rows into the registry, statement by statement within the caller's one transaction. The rows were
 * found within the actor's areas when they were checked; here they are only carried over.
 */
@ApplicationScoped
class AppliedRows {
    private static final String PERSON = StagingRows.PERSON;
    private static final String HOUSE =
            "natural_village,door_number,door_order,address,head_name,head_initials," + "phone_masked,phone_tail";

    private final Database database;

    AppliedRows(Database database) {
        this.database = database;
    }

    /** Held until the transaction ends: of two workers one writes. @return false when it is no longer to be done */
    boolean hold(UUID id, ImportStatus status) {
        return database.first(
                        Sql.of("select status from data_import where id = ? for update", id), row -> row.getString(1))
                .filter(status.name()::equals)
                .isPresent();
    }

    /**
     * The first statement of the transaction: what is going to be changed is held, so that all that is read after it is as
     * it stays.
     */
    void holdChanged(UUID id) {
        database.number(Sql.of(
                "select count(h.version) from household h join data_import_household s on s.household_id = h.id"
                        + " where s.import_id = ? and s.outcome = 'CHANGE' for update",
                id));
        database.number(Sql.of(
                "select count(r.version) from resident r join data_import_row s on s.resident_id = r.id"
                        + " where s.import_id = ? and s.outcome = 'CHANGE' for update",
                id));
        database.number(Sql.of(
                "select count(g.code) from region g where g.code in (select distinct left(s.area, 12)"
                        + " from data_import_household s where s.import_id = ?) lock in share mode",
                id));
    }

    /** Villages that went into another one, or groups that are gone, since the rows were checked. */
    List<String> gonePlaces(UUID id) {
        return database.list(Sql.of("""
                        select distinct coalesce(g.name, s.area), s.group_number from data_import_household s
                        left join region g on g.code = left(s.area, 12) and g.valid_to is null
                        where s.import_id = ? and s.outcome = 'ADD' and (g.code is null or not exists (
                            select 1 from villager_group v where v.area = left(s.area, 12) and v.number = s.group_number)
                          and exists (select 1 from villager_group v where v.area = left(s.area, 12))) limit 3""", id), row -> row.getString(1) + " " + row.getString(2) + " 组");
    }

    /** Heads of families for which something waits for a second person. */
    List<String> waiting(UUID id, Instant now) {
        return database.list(Sql.of("""
                        select distinct h.head_name from data_import_household s join household h on h.id = s.household_id
                        left join resident r on r.household_id = h.id
                        join approval a on a.subject_id in (h.id, r.id) and a.status = 'PENDING' and a.expires_at > ?
                        where s.import_id = ? and s.outcome = 'CHANGE' limit 3""", now, id), row -> row.getString(1));
    }

    /** Households or people that are no longer what they were when the rows were checked. */
    long changedSince(UUID id) {
        return database.number(Sql.of(
                        "select count(*) from data_import_household s left join household h on h.id = s.household_id"
                                + " where s.import_id = ? and s.outcome = 'CHANGE'"
                                + " and (h.version is null or h.version <> s.version_before)",
                        id))
                + database.number(Sql.of(
                        "select count(*) from data_import_row s left join resident r on r.id = s.resident_id"
                                + " where s.import_id = ? and s.outcome = 'CHANGE' and s.version_before is not null"
                                + " and (r.version is null or r.version <> s.version_before)",
                        id));
    }

    /**
     * People who came to the county by another way meanwhile. Asked after the own rows were written, with their places
     * in the index held: of an import and a clerk who add the same person, one is refused.
     */
    long doubled(UUID id, int fromLine, int toLine) {
        return database.number(Sql.of("""
                select count(*) from data_import_row s
                join resident r on r.id_number_index = s.id_number_index and r.id <> s.resident_id
                join household h on h.id = r.household_id
                where s.import_id = ? and s.line between ? and ? and s.outcome in ('ADD', 'CHANGE')
                  and s.id_number_index is not null
                  and r.status in ('RESIDENT', 'AWAY') and h.status in ('RESIDENT', 'AWAY') lock in share mode""", id, fromLine, toLine));
    }

    int addHouseholds(UUID id, int from, int to, UUID account, Instant now) {
        return database.update(Sql.of("""
                insert into household (id, number, area, group_number, head_id, head_name, head_initials, phone_masked,
                  phone_tail, natural_village, door_number, door_order, address, member_count, status, registered_here,
                  lives_here, is_member, created_at, created_by, updated_at, version)
                select s.household_id, coalesce(s.number, n.number), s.area, s.group_number, s.head_id, s.head_name,
                  s.head_initials, s.phone_masked, s.phone_tail, s.natural_village, s.door_number, s.door_order,
                  s.address, s.people, s.status, s.registered_here, s.lives_here, s.is_member, ?, ?, ?, 0
                from data_import_household s
                left join data_import_number n on n.import_id = s.import_id and n.ordinal = s.ordinal
                where s.import_id = ? and s.ordinal between ? and ? and s.outcome = 'ADD'""", now, account, now, id, from, to));
    }

    int addPeople(UUID id, int from, int to, Instant now) {
        return database.update(Sql.of(
                "insert into resident (id, area, household_id, created_at, updated_at, version," + PERSON + ")"
                        + " select s.resident_id, s.area, s.household_id, ?, ?, 0," + of("s", PERSON)
                        + " from data_import_row s where s.import_id = ? and s.line between ? and ? and s.outcome = 'ADD'",
                now,
                now,
                id,
                from,
                to));
    }

    /** What they were is kept first, with the version that they will have. */
    void changePeople(UUID id, int from, int to, Instant now) {
        database.update(Sql.of(
                "insert into data_import_resident_before (import_id, resident_id, version," + PERSON + ")"
                        + " select s.import_id, r.id, r.version + 1," + of("r", PERSON)
                        + " from data_import_row s join resident r on r.id = s.resident_id where s.import_id = ?"
                        + " and s.line between ? and ? and s.outcome = 'CHANGE' and s.version_before is not null",
                id,
                from,
                to));
        database.update(Sql.of(
                "update resident r join data_import_row s on s.resident_id = r.id set " + assign("r", "s", PERSON)
                        + ", r.updated_at = ?, r.version = r.version + 1 where s.import_id = ?"
                        + " and s.line between ? and ? and s.outcome = 'CHANGE' and s.version_before is not null",
                now,
                id,
                from,
                to));
    }

    void changeHouseholds(UUID id, Instant now) {
        database.update(Sql.of(
                "insert into data_import_household_before (import_id, household_id, version, member_count," + HOUSE
                        + ")"
                        + " select s.import_id, h.id, h.version + 1, h.member_count," + of("h", HOUSE)
                        + " from data_import_household s join household h on h.id = s.household_id"
                        + " where s.import_id = ? and s.outcome = 'CHANGE'",
                id));
        database.update(Sql.of(
                "update household h join data_import_household s on s.household_id = h.id set "
                        + assign("h", "s", HOUSE)
                        + ", h.member_count = h.member_count + s.people, h.updated_at = ?, h.version = h.version + 1"
                        + " where s.import_id = ? and s.outcome = 'CHANGE'",
                now,
                id));
    }

    /** What an import adds to a place: households and people. */
    record Sum(String area, int households, int residents) {}

    List<Sum> sums(UUID id) {
        return database.list(
                Sql.of(
                        "select area, sum(outcome = 'ADD'), sum(people) from data_import_household"
                                + " where import_id = ? group by area",
                        id),
                row -> new Sum(row.getString(1), row.getInt(2), row.getInt(3)));
    }

    /** The villages that an import writes in. */
    Set<String> villages(UUID id) {
        return Set.copyOf(database.list(
                Sql.of("select distinct left(area, 12) from data_import_row where import_id = ?", id)
                        .add("and outcome in ('ADD', 'CHANGE')"),
                row -> row.getString(1)));
    }

    /** Changed people who serve in a grid or are on the Party's list: both keep copies of their names and phones. */
    List<UUID> servingAmongChanged(UUID id) {
        return database.list(
                Sql.of(
                        "select r.resident_id from data_import_resident_before r where r.import_id = ? and ("
                                + " exists (select 1 from grid_staff g where g.resident_id = r.resident_id and g.valid_to is null)"
                                + " or exists (select 1 from party_member p where p.resident_id = r.resident_id))",
                        id),
                row -> Database.uuid(row, 1));
    }

    /** The last line and the last household. */
    int[] ends(UUID id) {
        return new int[] {
            (int) database.number(Sql.of("select max(line) from data_import_row where import_id = ?", id)),
            (int) database.number(Sql.of("select max(ordinal) from data_import_household where import_id = ?", id))
        };
    }

    static String of(String table, String columns) {
        return Arrays.stream(columns.split(","))
                .map(column -> table + "." + column)
                .collect(Collectors.joining(", "));
    }

    static String assign(String to, String from, String columns) {
        return Arrays.stream(columns.split(","))
                .map(column -> to + "." + column + " = " + from + "." + column)
                .collect(Collectors.joining(", "));
    }
}
