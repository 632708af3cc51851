package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.CodeTables;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.LifeEvents;
import org.touyan.registry.history.NewEvent;
import org.touyan.registry.history.PastRows;

/**
 * Keeps the political status of a resident in step with the Party's list: by rule, whoever keeps the list need not look
 * after the household.
 */
@ApplicationScoped
class PoliticalStatusRepository {
    /** 群众, GB/T 4762. */
    static final String MASSES = "13";

    private static final String REASON = "党员名册变动";
    private static final String FIELD = "politicalStatus";

    private final Database database;
    private final PastRows past;
    private final LifeEvents events;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    PoliticalStatusRepository(
            Database database, PastRows past, LifeEvents events, Event<AuditEvent> audit, Clock clock) {
        this.database = database;
        this.past = past;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    private record Known(UUID household, String number, String area, String name, String status) {}

    /** @param resident null for a member without a household */
    void become(UUID resident, String code) {
        if (resident == null) {
            return;
        }
        Known known = database.first(
                        Sql.of(
                                "select h.id, h.number, h.area, r.name, r.political_status from resident r"
                                        + " join household h on h.id = r.household_id where r.id = ? for update",
                                resident),
                        row -> new Known(
                                Database.uuid(row, 1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)))
                .orElseThrow();
        if (code.equals(known.status)) {
            return;
        }
        past.keepFamilies(List.of(known.household));
        database.update(Sql.of(
                "update resident set political_status = ?, version = version + 1, updated_at = ? where id = ?",
                code,
                clock.instant(),
                resident));
        String now = CodeTables.name(CodeTables.NATIONAL.politicalStatus(), code);
        events.record(NewEvent.of(
                        LifeEventKind.EDITED, known.household, known.number, known.area, known.name + "的政治面貌改为" + now)
                .about(resident, known.name)
                .because(REASON));
        audit.fire(new AuditEvent(
                "resident.update",
                "resident",
                resident.toString(),
                known.name,
                known.area,
                REASON,
                Map.of(FIELD, Objects.requireNonNullElse(known.status, "")),
                Map.of(FIELD, code)));
    }

    boolean isDead(UUID resident) {
        return database.number(Sql.of("select count(*) from resident where id = ? and status = 'DECEASED'", resident))
                > 0;
    }
}
