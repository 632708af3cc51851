package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.FormerRows;

/** Keeps a Party organisation's row as it stands, before it changes. */
@ApplicationScoped
class PastOrganisationRows {
    private final FormerRows rows;

    PastOrganisationRows(Database database, Clock clock) {
        rows = new FormerRows(
                database,
                clock,
                "party_organisation",
                "organisation_id",
                "parent_id, kind, name, initials, secretary_id, secretary_name, villager_group, founded_on, ended_on,"
                        + " end_reason, remarks");
    }

    void keep(UUID organisation) {
        rows.keep(organisation);
    }

    /** All that the member leads, before somebody else does or nobody. */
    void keepLedBy(UUID member) {
        rows.keep(Sql.of("t.secretary_id = ?", member));
    }

    /** What somebody leads whose name will differ from what stands there. */
    void keepIfRenamed(UUID resident) {
        rows.keep(Sql.of(
                "t.secretary_id in (select m.id from party_member m join resident r on r.id = m.resident_id"
                        + " where m.resident_id = ? and m.status = 'ACTIVE' and not (r.name <=> m.name))",
                resident));
    }
}
