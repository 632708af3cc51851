package org.touyan.registry.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.area.AreaMoved;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * Keeps the state that households and people had, before it changes: called by every change of the registry after the
 * household is held and before anything of it is touched. What a row was is then found from {@code from_at} until just
 * before {@code to_at}; what it is stands in its own table.
 */
@ApplicationScoped
public class PastRows {
    private static final String HOUSEHOLD = "number, group_number, head_id, head_name, head_initials, phone_masked,"
            + " phone_tail, natural_village, door_number, address, longitude, latitude, member_count, status,"
            + " registered_here, registered_since, lives_here, lives_since, is_member, member_since, remarks";
    private static final String RESIDENT = "name, initials, sex, birth_date, id_number_index, id_number_masked,"
            + " phone_index, phone_masked, relation, ethnicity, education, political_status, marital_status, occupation,"
            + " job_title, employment, work_place, status, registered_here, registered_since, lives_here, lives_since, is_member,"
            + " member_since, remarks";

    private final Database database;
    private final Clock clock;

    PastRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The households' own rows; of their people see {@link #keepFamilies}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepHouseholds(Collection<UUID> households) {
        keepHouseholds(Sql.of("").in("t.id", households));
    }

    /** The households and all of their people, as for a change of place or of who lives there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepFamilies(Collection<UUID> households) {
        if (households.isEmpty()) {
            return;
        }
        keepHouseholds(households);
        keep(
                "resident_history",
                "resident_id",
                "household_id, ",
                RESIDENT,
                "resident",
                Sql.of("").in("t.household_id", households));
    }

    /** All households whose number begins so, as for the merge of a village. @param prefix village 12 or more */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepNumbered(String prefix) {
        keepHouseholds(Sql.of("t.number >= ? and t.number < ?", prefix, Area.end(prefix)));
    }

    private void keepHouseholds(Sql which) {
        keep("household_history", "household_id", "", HOUSEHOLD, "household", which);
    }

    /** The id is made of the row and the moment: every row of a bulk statement gets its own on both databases. */
    private void keep(String into, String owner, String more, String columns, String from, Sql which) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        database.update(Sql.of(
                        "insert into " + into + " (id, area, place, " + owner + ", " + more + "from_at, to_at, "
                                + columns
                                + ") select " + Sql.idOf("concat(hex(t.id), ?)") + ", left(t.area, 12), t.area, t.id, "
                                + (more.isEmpty() ? "" : "t.household_id, "),
                        UUID.randomUUID().toString())
                .add(
                        "coalesce((select max(p.to_at) from " + into + " p where p." + owner
                                + " = t.id), t.created_at)," + " ?, ",
                        now)
                .add(qualified(columns) + " from " + from + " t where")
                .add(which));
    }

    private static String qualified(String columns) {
        return "t." + columns.replace(", ", ", t.");
    }

    /**
     * Former places go with their village. What then still lies below the old village lay in a grid that was given up:
     * its code may be another grid's in the new village, so that it lies in the village itself.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void onMoved(@Observes AreaMoved event) {
        boolean village = event.from().length() == Area.VILLAGE;
        for (String table : List.of("household_history", "resident_history")) {
            Sql sql = village
                    ? Sql.of("update " + table + " set place = ? where", event.to())
                    : Sql.of(
                            "update " + table + " set place = concat(?, substring(place, ?)) where",
                            event.to(),
                            event.from().length() + 1);
            database.update(sql.within("place", List.of(event.from())));
        }
    }
}
