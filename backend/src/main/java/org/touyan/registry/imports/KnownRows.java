package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.HouseholdStatus;
import org.touyan.registry.ResidentStatus;
import org.touyan.registry.imports.KnownPerson.Sealed;

/** What the registry knows of the people of some hundred households of a roster, by a handful of statements. */
@ApplicationScoped
class KnownRows {
    private static final String HOUSEHOLD = """
            select id, number, area, version, status, head_id, head_name, head_initials, phone_masked, phone_tail,
              natural_village, door_number, address from household where""";
    private static final String RESIDENT = """
            select id, household_id, version, status, id_number_cipher, id_number_index, id_number_masked,
              phone_cipher, phone_index, phone_masked, name, relation, sex, birth_date, ethnicity, education,
              political_status, marital_status, occupation, job_title, employment, work_place, registered_here, lives_here,
              is_member, remarks from resident where""";

    private static final int CHUNK = 256;

    private final Database database;

    KnownRows(Database database) {
        this.database = database;
    }

    /** Who bears an ID number now, wherever in the county: the caller keeps what is out of sight to itself. */
    record Bearer(UUID householdId, String householdNumber, String area, String name) {}

    Map<ByteBuffer, Bearer> bearers(Collection<byte[]> idNumbers) {
        Map<ByteBuffer, Bearer> bearers = new HashMap<>();
        for (List<byte[]> some : chunks(idNumbers)) {
            database.list(
                    Sql.of("""
                            select r.id_number_index, r.household_id, h.number, r.area, r.name from resident r
                            join household h on h.id = r.household_id
                            where r.status in ('RESIDENT', 'AWAY') and h.status in ('RESIDENT', 'AWAY') and""").in("r.id_number_index", some),
                    row -> bearers.put(
                            ByteBuffer.wrap(row.getBytes(1)),
                            new Bearer(Database.uuid(row, 2), row.getString(3), row.getString(4), row.getString(5))));
        }
        return bearers;
    }

    /** @param numbers of 18 digits, all within the actor's areas */
    Map<String, UUID> byNumber(Collection<String> numbers) {
        Map<String, UUID> found = new HashMap<>();
        for (List<String> some : chunks(numbers)) {
            database.list(
                    Sql.of("select number, id from household where").in("number", some),
                    row -> found.put(row.getString(1), Database.uuid(row, 2)));
        }
        return found;
    }

    /** A current household's head as a roster without numbers finds it. */
    record HeadOf(UUID householdId, String village, String group, String headName, String doorNumber) {}

    /** @param names of heads of one town, which lies within the actor's areas */
    List<HeadOf> byHead(String town, Collection<String> names) {
        List<HeadOf> found = new ArrayList<>();
        for (List<String> some : chunks(names)) {
            found.addAll(database.list(
                    Sql.of("select id, village, group_number, head_name, door_number from household")
                            .add("where town = ? and status in ('RESIDENT', 'AWAY') and", town)
                            .in("head_name", some),
                    row -> new HeadOf(
                            Database.uuid(row, 1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5))));
        }
        return found;
    }

    /** With all their people. @param ids of households within the actor's areas */
    Map<UUID, KnownHousehold> households(Collection<UUID> ids) {
        Map<UUID, KnownHousehold> known = new HashMap<>();
        for (List<UUID> some : chunks(ids)) {
            Map<UUID, List<KnownPerson>> people = new HashMap<>();
            database.list(Sql.of(RESIDENT).in("household_id", some), KnownRows::person)
                    .forEach(person -> people.computeIfAbsent(person.householdId(), id -> new ArrayList<>())
                            .add(person));
            database.list(Sql.of(HOUSEHOLD).in("id", some), row -> household(row, people))
                    .forEach(household -> known.put(household.id(), household));
        }
        return known;
    }

    /**
     * Always of one length, the last value repeated: the driver keeps each statement it has prepared with the facts of
     * every parameter, and a statement for every length would fill the memory.
     */
    private static <T> List<List<T>> chunks(Collection<T> values) {
        List<T> all = new ArrayList<>(values);
        while (!all.isEmpty() && all.size() % CHUNK != 0) {
            all.add(all.get(all.size() - 1));
        }
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, from + CHUNK));
        }
        return chunks;
    }

    private static KnownHousehold household(ResultSet row, Map<UUID, List<KnownPerson>> people) throws SQLException {
        UUID id = Database.uuid(row, 1);
        Map<RosterColumn, Object> values = new EnumMap<>(RosterColumn.class);
        put(values, RosterColumn.NATURAL_VILLAGE, row.getString(11));
        put(values, RosterColumn.DOOR_NUMBER, row.getString(12));
        put(values, RosterColumn.ADDRESS, row.getString(13));
        return new KnownHousehold(
                id,
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                HouseholdStatus.valueOf(row.getString(5)),
                Database.uuid(row, 6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                values,
                people.getOrDefault(id, List.of()));
    }

    private static KnownPerson person(ResultSet row) throws SQLException {
        Map<RosterColumn, Object> values = new EnumMap<>(RosterColumn.class);
        put(values, RosterColumn.NAME, row.getString(11));
        put(values, RosterColumn.RELATION, row.getString(12));
        put(values, RosterColumn.SEX, row.getString(13));
        put(values, RosterColumn.BIRTH_DATE, row.getObject(14, LocalDate.class));
        put(values, RosterColumn.ETHNICITY, row.getString(15));
        put(values, RosterColumn.EDUCATION, row.getString(16));
        put(values, RosterColumn.POLITICAL_STATUS, row.getString(17));
        put(values, RosterColumn.MARITAL_STATUS, row.getString(18));
        put(values, RosterColumn.OCCUPATION, row.getString(19));
        put(values, RosterColumn.JOB_TITLE, row.getString(20));
        put(values, RosterColumn.EMPLOYMENT, row.getString(21));
        put(values, RosterColumn.WORK_PLACE, row.getString(22));
        put(values, RosterColumn.REGISTERED_HERE, row.getBoolean(23));
        put(values, RosterColumn.LIVES_HERE, row.getBoolean(24));
        put(values, RosterColumn.IS_MEMBER, row.getBoolean(25));
        put(values, RosterColumn.REMARKS, row.getString(26));
        return new KnownPerson(
                Database.uuid(row, 1),
                Database.uuid(row, 2),
                row.getInt(3),
                ResidentStatus.valueOf(row.getString(4)),
                values,
                new Sealed(row.getBytes(5), row.getBytes(6), row.getString(7)),
                new Sealed(row.getBytes(8), row.getBytes(9), row.getString(10)));
    }

    private static void put(Map<RosterColumn, Object> values, RosterColumn column, Object value) {
        if (value != null) {
            values.put(column, value);
        }
    }
}
