package org.touyan.registry.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.ProblemException;

/**
 * Reads the history of one household or person, newest first. Whoever sees it today sees all that ever happened to it;
 * of one that left for another place, what happened in the own areas stays.
 */
@ApplicationScoped
public class LifeEventList {
    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    private final Database database;
    private final CurrentActor actor;
    private final ObjectMapper json;

    LifeEventList(Database database, CurrentActor actor, ObjectMapper json) {
        this.database = database;
        this.actor = actor;
        this.json = json;
    }

    public Page<LifeEventView> ofHousehold(UUID household, LifeEventQuery query) {
        return page("household", household, query);
    }

    public Page<LifeEventView> ofResident(UUID resident, LifeEventQuery query) {
        return page("resident", resident, query);
    }

    private Page<LifeEventView> page(String subject, UUID id, LifeEventQuery query) {
        if (query.sort != null && !query.sort.equals("-recordedAt")) {
            throw ProblemException.invalid("sort", "变更记录只能从新到旧排列");
        }
        boolean here = isHere(subject, id);
        Sql picked = picked(subject, id, query, here);
        long total = database.number(Sql.of("select count(*) ").add(picked));
        if (!here && total == 0) {
            throw ProblemException.notFound();
        }
        Sql rows = Sql.of("select e.id, e.kind, e.event_date, e.recorded_at, e.recorded_by_name, e.reason, e.summary,"
                        + " e.changes_json, e.household_id, e.household_number, e.resident_id, e.resident_name,"
                        + " e.related_household_id ")
                .add(picked);
        List<String> after = query.cursor(2);
        if (after != null) {
            Instant at = PageQuery.cursorValue(after.get(0), Instant::parse);
            UUID last = PageQuery.cursorValue(after.get(1), UUID::fromString);
            rows.add("and (e.recorded_at < ? or (e.recorded_at = ? and e.id < ?))", at, at, last);
        }
        rows.add("order by e.recorded_at desc, e.id desc limit ? offset ?", query.size + 1, query.offset());
        return query.page(database.list(rows, this::view), total, true, row -> List.of(row.recordedAt(), row.id()));
    }

    private boolean isHere(String subject, UUID id) {
        return database.number(Sql.of("select count(*) from " + subject + " where id = ? and", id)
                        .within("area", actor.get().areas()))
                > 0;
    }

    private Sql picked(String subject, UUID id, LifeEventQuery query, boolean here) {
        Sql sql = Sql.of("from life_event e where e." + subject + "_id = ?", id);
        if (!here) {
            sql.add("and").within("e.area", actor.get().areas());
        }
        if (!query.kinds().isEmpty()) {
            sql.add("and").in("e.kind", query.kinds());
        }
        if (!actor.get().may(Permission.LABEL_SENSITIVE)) {
            sql.add("and not exists (select 1 from label l where l.code = e.label_code and l.is_sensitive)");
        }
        return sql;
    }

    private LifeEventView view(ResultSet row) throws SQLException {
        LifeEventKind kind = LifeEventKind.valueOf(row.getString(2));
        return new LifeEventView(
                Database.uuid(row, 1),
                kind,
                kind.label,
                row.getDate(3).toLocalDate(),
                Database.instant(row, 4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                changes(row.getString(8)),
                Database.uuid(row, 9),
                row.getString(10),
                Database.uuid(row, 11),
                row.getString(12),
                Database.uuid(row, 13));
    }

    private List<FieldChange> changes(String text) {
        try {
            return text == null ? List.of() : json.readValue(text, CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
