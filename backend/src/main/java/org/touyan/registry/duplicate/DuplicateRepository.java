package org.touyan.registry.duplicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.registry.duplicate.DuplicateViews.DuplicatePair;
import org.touyan.registry.duplicate.DuplicateViews.DuplicatePerson;
import org.touyan.registry.duplicate.DuplicateViews.Likeness;
import org.touyan.registry.duplicate.DuplicateViews.Lookalike;

/** Finds people who look like one: each by an index, whatever the size of the county. */
@ApplicationScoped
public class DuplicateRepository implements PanacheRepositoryBase<DuplicateDismissal, UUID> {
    static final int MOST = 200;
    private static final String CURRENT = " r.status in ('RESIDENT', 'AWAY') and h.status in ('RESIDENT', 'AWAY')";
    private static final String ALIKE = "select r.id, r.household_id, h.number, r.area, r.name from resident r"
            + " join household h on h.id = r.household_id where" + CURRENT;
    private static final String PERSON = "%1$s.id, %1$s.household_id, %2$s.number, %1$s.area, %1$s.name, %1$s.sex,"
            + " %1$s.birth_date, %1$s.id_number_masked, %1$s.phone_masked, %1$s.relation, %2$s.head_id, %2$s.address,"
            + " %1$s.version";
    private static final String OTHER = " join household oh on oh.id = o.household_id";
    private static final int PERSON_COLUMNS = 13;

    private final Database database;
    private final CurrentActor actor;
    private final AreaNames names;

    DuplicateRepository(Database database, CurrentActor actor, AreaNames names) {
        this.database = database;
        this.actor = actor;
        this.names = names;
    }

    /** Anywhere in the county: a person is registered once. Those out of sight are only said to be there. */
    List<Lookalike> ofIdNumber(byte[] index, UUID except) {
        return alike(Likeness.SAME_ID, Sql.of(ALIKE + " and r.id_number_index = ?", index), except);
    }

    List<Lookalike> ofNameAndBirth(String name, LocalDate birth, UUID except) {
        Sql sql = Sql.of(ALIKE + " and r.name = ? and r.birth_date = ? and", name, birth);
        List<String> areas = actor.areas(null);
        return alike(
                Likeness.SAME_NAME_AND_BIRTH,
                areas.size() == 1 && areas.get(0).length() >= Area.COUNTY
                        ? sql.add("r.county = ? and", areas.get(0).substring(0, Area.COUNTY))
                                .within("r.area", areas)
                        : sql.within("r.area", areas),
                except);
    }

    /** In another household at the same door. @param household null for a new one */
    List<Lookalike> ofPhoneAndHouse(byte[] phone, UUID household, UUID except) {
        if (household == null) {
            return List.of();
        }
        return alike(
                Likeness.SAME_PHONE_AND_HOUSE,
                Sql.of(
                                ALIKE + " and r.phone_index = ? and r.household_id <> ? and h.address ="
                                        + " (select own.address from household own where own.id = ?) and",
                                phone,
                                household,
                                household)
                        .within("r.area", actor.areas(null)),
                except);
    }

    private List<Lookalike> alike(Likeness likeness, Sql sql, UUID except) {
        List<Lookalike> found = new ArrayList<>();
        database.list(sql.add("limit 6"), row -> {
            UUID id = Database.uuid(row, 1);
            String area = row.getString(4);
            if (!id.equals(except)) {
                found.add(
                        actor.get().covers(area)
                                ? new Lookalike(
                                        likeness,
                                        false,
                                        id,
                                        Database.uuid(row, 2),
                                        row.getString(3),
                                        names.name(Area.village(area)),
                                        row.getString(5))
                                : Lookalike.outside(likeness));
            }
            return id;
        });
        return found;
    }

    /** Pairs of which one lies in the village and the other anywhere in the actor's areas; one more than is shown. */
    List<DuplicatePair> pairs(String village) {
        List<DuplicatePair> pairs = new ArrayList<>();
        pairs.addAll(pairs(village, Likeness.SAME_ID, "o.id_number_index = r.id_number_index" + OTHER));
        pairs.addAll(pairs(
                village,
                Likeness.SAME_NAME_AND_BIRTH,
                "o.county = r.county and o.name = r.name and o.birth_date = r.birth_date"
                        + " and (o.id_number_index is null or r.id_number_index is null)"
                        + OTHER));
        pairs.addAll(pairs(
                village,
                Likeness.SAME_PHONE_AND_HOUSE,
                "o.phone_index = r.phone_index and o.household_id <> r.household_id join household oh"
                        + " on oh.id = o.household_id and oh.address = h.address"));
        return pairs;
    }

    private List<DuplicatePair> pairs(String village, Likeness likeness, String same) {
        Sql sql = Sql.of("select " + PERSON.formatted("r", "h") + ", " + PERSON.formatted("o", "oh")
                + " from resident r join household h on h.id = r.household_id join resident o on " + same
                + " where o.id <> r.id and" + CURRENT
                + " and o.status in ('RESIDENT', 'AWAY') and oh.status in ('RESIDENT', 'AWAY') and");
        sql.within("r.area", List.of(village)).add("and").within("o.area", actor.areas(null));
        // Of two in the same village each pair once.
        sql.add("and (left(o.area, 12) <> left(r.area, 12) or r.id < o.id)")
                .add("and not exists (select 1 from duplicate_dismissal d"
                        + " where d.first_id = least(r.id, o.id) and d.second_id = greatest(r.id, o.id))")
                .add("order by r.name, r.id, o.id limit ?", MOST + 1);
        return database.list(sql, row -> new DuplicatePair(likeness, person(row, 0), person(row, PERSON_COLUMNS)));
    }

    private DuplicatePerson person(ResultSet row, int at) throws SQLException {
        UUID id = Database.uuid(row, at + 1);
        return new DuplicatePerson(
                id,
                Database.uuid(row, at + 2),
                row.getString(at + 3),
                names.name(Area.village(row.getString(at + 4))),
                row.getString(at + 5),
                row.getString(at + 6),
                row.getObject(at + 7, LocalDate.class),
                row.getString(at + 8),
                row.getString(at + 9),
                row.getString(at + 10),
                id.equals(Database.uuid(row, at + 11)),
                row.getString(at + 12),
                row.getInt(at + 13));
    }

    boolean isDismissed(UUID one, UUID other) {
        return database.number(Sql.of(
                        "select count(*) from duplicate_dismissal where first_id in (?, ?) and second_id in (?, ?)",
                        one,
                        other,
                        one,
                        other))
                > 0;
    }

    /** What belongs to the one now belongs to the other; the caller has flushed. */
    void hand(UUID from, UUID to, String area) {
        database.update(Sql.of(
                "update resident_label l set l.resident_id = ?, l.area = ? where l.resident_id = ? and l.label_code not in"
                        + " (select label_code from (select k.label_code from resident_label k where k.resident_id = ?"
                        + " and (k.valid_to is null or k.valid_to > " + BusinessTime.TODAY + ")) own)",
                to,
                area,
                from,
                to));
        database.update(Sql.of("update grid_staff set resident_id = ? where resident_id = ?", to, from));
        for (String table : List.of("party_member", "party_member_history")) {
            database.update(Sql.of("update " + table + " set resident_id = ? where resident_id = ?", to, from));
        }
        database.update(Sql.of("update life_event set resident_id = ? where resident_id = ?", to, from));
    }

    /** Both stand in the Party's list now. */
    boolean bothInParty(UUID one, UUID other) {
        return database.number(Sql.of(
                        "select count(*) from party_member where resident_id in (?, ?) and status = 'ACTIVE'",
                        one,
                        other))
                > 1;
    }
}
