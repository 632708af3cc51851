package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.FormerRows;

/** Keeps a member's row as it stands, before it changes. */
@ApplicationScoped
class PastMemberRows {
    private final FormerRows rows;

    PastMemberRows(Database database, Clock clock) {
        rows = new FormerRows(
                database,
                clock,
                "party_member",
                "member_id",
                "branch_id, group_id, resident_id, name, initials, sex, birth_date, id_number_masked, phone_masked,"
                        + " kind, joined_on, full_on, flowing, flowing_to, status, ended_on, remarks");
    }

    void keep(UUID member) {
        rows.keep(member);
    }

    /** Of a resident whose copy will differ from what it is. */
    void keepIfChanged(UUID resident) {
        rows.keep(Sql.of(
                "t.resident_id = ? and t.status = 'ACTIVE' and exists (select 1 from resident r where r.id = t.resident_id"
                        + " and not (r.name <=> t.name and r.sex <=> t.sex and r.birth_date <=> t.birth_date"
                        + " and r.id_number_masked <=> t.id_number_masked and r.phone_masked <=> t.phone_masked))",
                resident));
    }

    void forget(UUID member) {
        rows.forget(member);
    }
}
