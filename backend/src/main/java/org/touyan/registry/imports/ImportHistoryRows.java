package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.registry.history.LifeEventKind;
import org.touyan.registry.history.PastRows;

/**
 * The history of what an import brings: an event for each new household, each person who joins one and each whose facts
 * change, written by statements because a county has hundreds of thousands of them.
 */
@ApplicationScoped
class ImportHistoryRows {
    private static final int CHUNK = 500;
    private static final String INTO = """
            insert into life_event (id, area, household_id, household_number, resident_id, resident_name, kind, event_date,
              recorded_at, recorded_by, recorded_by_name, summary, changes_json)""";
    /** An id of its own for each row, on both databases. */
    private static final String ID = Sql.idOf("concat(hex(%s), ?)");

    private final Database database;
    private final PastRows past;

    ImportHistoryRows(Database database, PastRows past) {
        this.database = database;
        this.past = past;
    }

    /** What known households and their people were; comes before any of them is touched. */
    void keepFormerStates(UUID id) {
        List<UUID> households = changed(id);
        for (int from = 0; from < households.size(); from += CHUNK) {
            past.keepFamilies(households.subList(from, Math.min(from + CHUNK, households.size())));
        }
    }

    private List<UUID> changed(UUID id) {
        return database.list(
                Sql.of("select household_id from data_import_household where import_id = ? and outcome = 'CHANGE'", id)
                        .add(
                                "union select household_id from data_import_row where import_id = ? and outcome = 'CHANGE'",
                                id),
                row -> Database.uuid(row, 1));
    }

    void recordHouseholds(UUID id, int from, int to, Actor by, Instant now) {
        database.update(head("s.household_id", by, now, "concat('随花名册导入建档，共 ', s.people, ' 人')", "null", "null", "null")
                .add("from data_import_household s join household h on h.id = s.household_id")
                .add("where s.import_id = ? and s.ordinal between ? and ? and s.outcome = 'ADD'", id, from, to));
    }

    /** Those who join a known household, and those whose facts change. */
    void recordPeople(UUID id, Actor by, Instant now) {
        database.update(
                head("s.resident_id", by, now, "concat('随花名册导入，增加成员', s.name)", "s.resident_id", "s.name", "null")
                        .add("from data_import_row s join data_import_household k")
                        .add("on k.import_id = s.import_id and k.ordinal = s.ordinal and k.outcome = 'CHANGE'")
                        .add("join household h on h.id = s.household_id")
                        .add("where s.import_id = ? and s.outcome = 'ADD'", id));
        database.update(head(
                        "s.resident_id",
                        by,
                        now,
                        "left(concat('随花名册导入，修改', s.changed), 300)",
                        "s.resident_id",
                        "s.name",
                        "s.changes")
                .add("from data_import_row s join household h on h.id = s.household_id")
                .add("where s.import_id = ? and s.outcome = 'CHANGE'", id));
    }

    /** Of what is taken back: new households leave no trace, known ones say that they are as before. */
    void undo(UUID id, Actor by, Instant now) {
        database.update(Sql.of(
                "delete e from life_event e join data_import_household s on s.household_id = e.household_id"
                        + " where s.import_id = ? and s.outcome = 'ADD'",
                id));
        database.update(head("h.id", by, now, "'撤销导入，恢复到导入之前'", "null", "null", "null")
                .add("from household h where h.id in")
                .add("(select household_id from data_import_household where import_id = ? and outcome = 'CHANGE'", id)
                .add("union select household_id from data_import_row where import_id = ? and outcome = 'CHANGE')", id));
    }

    /** @param of the column that makes the row's id; all texts are ours */
    private static Sql head(
            String of, Actor by, Instant now, String summary, String person, String name, String changes) {
        LocalDate today = now.atZone(BusinessTime.ZONE).toLocalDate();
        return Sql.of(INTO + " select " + ID.formatted(of), UUID.randomUUID().toString())
                .add(", left(h.area, 12), h.id, h.number, " + person + ", " + name + ", ?", LifeEventKind.IMPORTED)
                .add(", ?, ?, ?, ?, " + summary + ", " + changes, today, now, by.accountId(), by.name());
    }
}
