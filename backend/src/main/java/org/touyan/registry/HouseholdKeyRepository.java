package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;

/** What a list of households is asked by and other tables know: an ID number, a number of before, a contact member. */
@ApplicationScoped
class HouseholdKeyRepository {
    private static final int NUMBER = Area.VILLAGE + 6;
    private static final String SERVES =
            " from grid_staff s where s.role = 'CONTACT_MEMBER' and s.valid_to is null and s.resident_id = ? and";

    private final Database database;
    private final CurrentActor actor;
    private final FieldCipher cipher;
    private final Clock clock;

    HouseholdKeyRepository(Database database, CurrentActor actor, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * With the number of the household in place of one of its people's ID numbers, and of a household number that nobody
     * has any more. The list itself keeps to what the actor may see.
     */
    HouseholdFilter resolved(HouseholdFilter filter) {
        String code = Texts.code(filter.q());
        if (code == null || !code.matches("\\d{15}|\\d{17}[\\dX]")) {
            return filter;
        }
        return ofPerson(code).or(() -> ofBefore(code)).map(filter::searching).orElse(filter);
    }

    private Optional<String> ofPerson(String code) {
        try {
            byte[] index =
                    cipher.blindIndex(IdNumber.parse(code, LocalDate.now(clock)).number());
            return database.first(
                    Sql.of(
                                    "select h.number from resident r join household h on h.id = r.household_id"
                                            + " where r.id_number_index = ? and r.status in ('RESIDENT', 'AWAY') and",
                                    index)
                            .within("h.area", actor.areas(null))
                            .add("order by h.area, h.number limit 1"),
                    row -> row.getString(1));
        } catch (IdNumber.Invalid e) {
            return Optional.empty();
        }
    }

    private Optional<String> ofBefore(String code) {
        return code.length() < NUMBER
                ? Optional.empty()
                : database.first(
                        Sql.of("select h.number from household_history p join household h on h.id = p.household_id")
                                .add("where p.number = ?", code)
                                .add("and not exists (select 1 from household o where o.number = ?)", code)
                                .add("order by p.to_at desc limit 1"),
                        row -> row.getString(1));
    }

    /** The contact grids that he looks after now, within the places. */
    List<String> contactGrids(UUID resident, List<String> places) {
        return database.list(
                Sql.of("select s.area" + SERVES, resident)
                        .within("s.area", places)
                        .add("order by s.area"),
                row -> row.getString(1));
    }

    /** Null for nobody who serves in view. */
    String contactName(UUID resident) {
        return resident == null
                ? null
                : database.first(
                                Sql.of("select s.person_name" + SERVES, resident)
                                        .within("s.area", actor.areas(null))
                                        .add("limit 1"),
                                row -> row.getString(1))
                        .orElse(null);
    }
}
