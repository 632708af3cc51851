package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.HouseholdViews.ContactMember;
import org.touyan.registry.Labels.Subject;
import org.touyan.registry.ResidentViews.ResidentRow;

/** One household and its people as they stood at the end of a past day. */
@ApplicationScoped
class PastPageRepository {
    static final HistoryTable HOUSEHOLDS = new HistoryTable("household", "h", "household_id", "place");
    static final HistoryTable RESIDENTS = new HistoryTable("resident", "r", "resident_id", "place");

    private static final String HOUSEHOLD = "h.number, h.group_number, h.head_name, h.phone_masked, h.natural_village,"
            + " h.door_number, h.address, h.longitude, h.latitude, h.member_count, h.status, h.registered_here,"
            + " h.registered_since, h.lives_here, h.lives_since, h.is_member, h.member_since, h.remarks, h.head_id";
    private static final String RESIDENT =
            "r.name, r.sex, r.birth_date, r.id_number_masked, r.phone_masked, r.relation,"
                    + " r.political_status, r.status, r.registered_here, r.lives_here, r.is_member";

    private final Database database;
    private final CurrentActor actor;

    PastPageRepository(Database database, CurrentActor actor) {
        this.database = database;
        this.actor = actor;
    }

    private static final String PERSON = "r.household_id, r.name, r.sex, r.birth_date, r.id_number_masked,"
            + " r.phone_masked, r.relation, r.ethnicity, r.education, r.political_status, r.marital_status, r.occupation,"
            + " r.job_title, r.employment, r.work_place, r.status, r.registered_here, r.registered_since, r.lives_here,"
            + " r.lives_since, r.is_member, r.member_since, r.remarks";

    record Person(
            UUID householdId,
            String name,
            String sex,
            LocalDate birthDate,
            String idNumberMasked,
            String phoneMasked,
            String relation,
            String ethnicity,
            String education,
            String politicalStatus,
            String maritalStatus,
            String occupation,
            String jobTitle,
            Employment employment,
            String workPlace,
            ResidentStatus status,
            boolean registeredHere,
            LocalDate registeredSince,
            boolean livesHere,
            LocalDate livesSince,
            boolean isMember,
            LocalDate memberSince,
            String remarks) {

        static Person of(ResultSet row) throws SQLException {
            String employment = row.getString(14);
            return new Person(
                    Database.uuid(row, 1),
                    row.getString(2),
                    row.getString(3),
                    date(row, 4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9),
                    row.getString(10),
                    row.getString(11),
                    row.getString(12),
                    row.getString(13),
                    employment == null ? null : Employment.valueOf(employment),
                    row.getString(15),
                    ResidentStatus.valueOf(row.getString(16)),
                    row.getBoolean(17),
                    date(row, 18),
                    row.getBoolean(19),
                    date(row, 20),
                    row.getBoolean(21),
                    date(row, 22),
                    row.getString(23));
        }
    }

    record Home(
            String area,
            String number,
            String groupNumber,
            String headName,
            String phoneMasked,
            String naturalVillage,
            String doorNumber,
            String address,
            BigDecimal longitude,
            BigDecimal latitude,
            int memberCount,
            HouseholdStatus status,
            boolean registeredHere,
            LocalDate registeredSince,
            boolean livesHere,
            LocalDate livesSince,
            boolean isMember,
            LocalDate memberSince,
            String remarks,
            UUID headId) {

        static Home of(ResultSet row) throws SQLException {
            return new Home(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    row.getBigDecimal(9),
                    row.getBigDecimal(10),
                    row.getInt(11),
                    HouseholdStatus.valueOf(row.getString(12)),
                    row.getBoolean(13),
                    date(row, 14),
                    row.getBoolean(15),
                    date(row, 16),
                    row.getBoolean(17),
                    date(row, 18),
                    row.getString(19),
                    Database.uuid(row, 20));
        }
    }

    /** Empty when there was none that day, or it lay where the actor does not look. */
    Optional<Home> household(UUID id, AsOf asOf) {
        List<String> areas = actor.get().areas();
        return database.first(HOUSEHOLDS.then(id, "h.place, " + HOUSEHOLD, asOf, areas), Home::of)
                .or(() -> database.first(HOUSEHOLDS.now(id, "h.area, " + HOUSEHOLD, asOf, areas), Home::of));
    }

    /** Empty when there was nobody that day, or he lived where the actor does not look. */
    Optional<Person> resident(UUID id, AsOf asOf) {
        List<String> areas = actor.get().areas();
        return database.first(RESIDENTS.then(id, PERSON, asOf, areas), Person::of)
                .or(() -> database.first(RESIDENTS.now(id, PERSON, asOf, areas), Person::of));
    }

    /** The head first, as on the page of today. */
    List<ResidentRow> people(UUID household, Home home, AsOf asOf) {
        List<ResidentRow> people = new ArrayList<>();
        Sql past = Sql.of(
                "select r.resident_id, " + RESIDENT + " from resident_history r where r.household_id = ?", household);
        asOf.past(past, "r");
        people.addAll(database.list(past, row -> person(row, household, home, asOf)));
        Sql now = Sql.of("select r.id, " + RESIDENT + " from resident r where r.household_id = ?", household);
        RESIDENTS.current(now, asOf);
        people.addAll(database.list(now, row -> person(row, household, home, asOf)));
        people.sort(java.util.Comparator.comparing((ResidentRow one) -> !one.isHead())
                .thenComparing(ResidentRow::relation));
        return people;
    }

    /** Who looked after the contact grid. @param grid null for none */
    Optional<ContactMember> contactMember(String grid, AsOf asOf) {
        return grid == null
                ? Optional.empty()
                : database.first(
                        Sql.of("select person_name, phone_masked from grid_staff where area = ?", grid)
                                .add("and role = 'CONTACT_MEMBER' and valid_from <= ?", asOf.day())
                                .add("and (valid_to is null or valid_to > ?) limit 1", asOf.day()),
                        row -> new ContactMember(row.getString(1), row.getString(2)));
    }

    /** A label as it is stored. */
    record Borne(UUID id, String code, LocalDate from, LocalDate to, String sourceDepartment, int version) {}

    /** Labels that held that day. Whoever may see the page may see them: they lie where their bearer lies today. */
    List<Borne> labels(Subject subject, UUID bearer, AsOf asOf) {
        Sql sql = Sql.of(
                        "select id, label_code, valid_from, valid_to, source_department, version from " + subject.table
                                + "_label where " + subject.table + "_id = ?",
                        bearer)
                .add("and valid_from <= ? and (valid_to is null or valid_to > ?)", asOf.day(), asOf.day())
                .add("order by valid_from desc, id desc");
        return database.list(
                sql,
                row -> new Borne(
                        Database.uuid(row, 1),
                        row.getString(2),
                        date(row, 3),
                        date(row, 4),
                        row.getString(5),
                        row.getInt(6)));
    }

    private static ResidentRow person(ResultSet row, UUID household, Home home, AsOf asOf) throws SQLException {
        UUID id = Database.uuid(row, 1);
        LocalDate birth = date(row, 4);
        return new ResidentRow(
                id,
                household,
                row.getString(2),
                row.getString(3),
                birth == null
                        ? null
                        : Integer.valueOf(Period.between(birth, asOf.day()).getYears()),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                id.equals(home.headId),
                row.getString(8),
                List.of(),
                ResidentStatus.valueOf(row.getString(9)),
                row.getBoolean(10),
                row.getBoolean(11),
                row.getBoolean(12));
    }

    private static LocalDate date(ResultSet row, int column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }
}
