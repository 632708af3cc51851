package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Keeps a member's row as it stands, before it changes. */
@ApplicationScoped
class PastMemberRows {
    private static final String COLUMNS = "branch_id, group_id, resident_id, name, initials, sex, birth_date,"
            + " id_number_masked, phone_masked, kind, joined_on, full_on, flowing, flowing_to, status, ended_on, remarks";

    private final Database database;
    private final Clock clock;

    PastMemberRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the database has: the caller has not flushed his change yet. */
    void keep(UUID member) {
        keep(Sql.of("t.id = ?", member));
    }

    /** Of a resident whose copy will differ from what it is. */
    void keepIfChanged(UUID resident) {
        keep(Sql.of(
                "t.resident_id = ? and t.status = 'ACTIVE' and exists (select 1 from resident r where r.id = t.resident_id"
                        + " and not (r.name <=> t.name and r.sex <=> t.sex and r.birth_date <=> t.birth_date"
                        + " and r.id_number_masked <=> t.id_number_masked and r.phone_masked <=> t.phone_masked))",
                resident));
    }

    void forget(UUID member) {
        database.update(Sql.of("delete from party_member_history where member_id = ?", member));
    }

    private void keep(Sql which) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        database.update(Sql.of(
                        "insert into party_member_history (id, area, member_id, from_at, to_at, " + COLUMNS
                                + ") select unhex(md5(concat(hex(t.id), ?))), t.area, t.id,"
                                + " coalesce((select max(p.to_at) from party_member_history p where p.member_id = t.id),"
                                + " t.created_at), ?, ",
                        UUID.randomUUID().toString(),
                        now)
                .add("t." + COLUMNS.replace(", ", ", t.") + " from party_member t where")
                .add(which));
    }
}
