package org.touyan.registry.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;

/** Writes the history: many rows a statement, never changed afterwards. */
@ApplicationScoped
class LifeEventRepository {
    private static final int ROWS = 300;
    private static final int SUMMARY_MAX = 300;
    private static final int REASON_MAX = 500;

    private final Database database;
    private final ObjectMapper json;

    LifeEventRepository(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void insert(Collection<NewEvent> events, Actor by, Instant now) {
        List<NewEvent> all = List.copyOf(events);
        for (int from = 0; from < all.size(); from += ROWS) {
            insertSome(all.subList(from, Math.min(from + ROWS, all.size())), by, now);
        }
    }

    private void insertSome(List<NewEvent> events, Actor by, Instant now) {
        Sql sql = Sql.of("insert into life_event (id, area, household_id, household_number, resident_id, resident_name,"
                + " kind, event_date, recorded_at, recorded_by, recorded_by_name, reason, summary, changes_json,"
                + " related_household_id, label_code) values");
        LocalDate today = now.atZone(BusinessTime.ZONE).toLocalDate();
        String separator = "";
        for (NewEvent event : events) {
            sql.add(
                    separator + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    ScopedEntity.newId(),
                    Area.village(event.area()),
                    event.household(),
                    event.householdNumber(),
                    event.resident(),
                    event.residentName(),
                    event.kind(),
                    event.on() == null ? today : event.on(),
                    now,
                    by.accountId(),
                    by.name(),
                    cut(event.reason(), REASON_MAX),
                    cut(event.summary(), SUMMARY_MAX),
                    text(event.changes()),
                    event.relatedHousehold(),
                    event.labelCode());
            separator = ", ";
        }
        database.update(sql);
    }

    private String text(List<FieldChange> changes) {
        try {
            return changes.isEmpty() ? null : json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cut(String text, int max) {
        return text == null || text.length() <= max ? text : text.substring(0, max - 1) + "…";
    }
}
