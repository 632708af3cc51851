package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.touyan.appraisal.round.SubjectNames.Called;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.PageQuery;

/** Rounds of many villages; every statement writes its range out. */
@ApplicationScoped
class RoundList {
    private final Database database;

    RoundList(Database database) {
        this.database = database;
    }

    record Listed(
            UUID id,
            String area,
            String period,
            Stage stage,
            LocalDate dueOn,
            LocalDate publicUntil,
            UUID versionId,
            int version) {}

    record Counted(List<Listed> rows, long total) {}

    Counted page(List<String> areas, UUID scheme, String period, RoundQuery query, LocalDate today) {
        Sql where = Sql.of("from appraisal_round o where")
                .within("o.area", areas)
                .add("and o.period = ? and o.scheme_id = ?", period, scheme);
        if (query.stage != null) {
            where.add("and o.stage = ?", query.stage);
        }
        if (Boolean.TRUE.equals(query.overdue)) {
            where.add("and o.due_on < ?", today);
        }
        Sql rows = Sql.of("select o.id, o.area, o.period, o.stage, o.due_on, o.public_until, o.version_id, o.version")
                .add(where);
        List<String> after = query.cursor(2);
        if (after != null) {
            rows.add(
                    "and (o.area > ? or (o.area = ? and o.id > ?))",
                    after.get(0),
                    after.get(0),
                    PageQuery.cursorValue(after.get(1), UUID::fromString));
        }
        rows.add("order by o.area, o.id limit ? offset ?", query.size + 1, query.offset());
        List<Listed> listed = database.list(
                rows,
                row -> new Listed(
                        Database.uuid(row, 1),
                        row.getString(2),
                        row.getString(3),
                        Stage.valueOf(row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        Database.uuid(row, 7),
                        row.getInt(8)));
        return new Counted(
                new ArrayList<>(listed),
                database.number(Sql.of("select count(*)").add(where)));
    }

    record Progress(Map<String, Integer> stages, int overdue) {}

    /** By place below: how many villages stand where. @param length digits of the places in the answer */
    Map<String, Progress> progress(List<String> areas, UUID scheme, String period, int length, LocalDate today) {
        // The length is a number of ours: MySQL must see that what is selected is what is grouped by.
        String place = "left(o.area, " + length + ")";
        Sql sql = Sql.of(
                        "select " + place + ", o.stage, count(*), coalesce(sum(o.due_on < ?), 0)"
                                + " from appraisal_round o where",
                        today)
                .within("o.area", areas)
                .add("and o.period = ? and o.scheme_id = ? group by " + place + ", o.stage", period, scheme);
        Map<String, Progress> progress = new TreeMap<>();
        for (Part part :
                database.list(sql, row -> new Part(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))) {
            Progress sofar = progress.getOrDefault(part.place, new Progress(new HashMap<>(), 0));
            sofar.stages.put(part.stage, part.villages);
            progress.put(part.place, new Progress(sofar.stages, sofar.overdue + part.overdue));
        }
        return progress;
    }

    private record Part(String place, String stage, int villages, int overdue) {}

    /** Periods in which the areas have rounds, the latest first. */
    List<String> periods(List<String> areas, UUID scheme) {
        return database.list(
                Sql.of("select distinct o.period from appraisal_round o where")
                        .within("o.area", areas)
                        .add("and o.scheme_id = ? order by o.period desc limit 100", scheme),
                row -> row.getString(1));
    }

    /** @param scored by the account that asks */
    record Named(UUID id, String number, String name, String area, boolean scored) {}

    /** The names of a round's roster, by id; households that moved away keep theirs. */
    Map<UUID, Named> roster(UUID round, UUID account) {
        Map<UUID, Named> named = new HashMap<>();
        database.list(
                        Sql.of(
                                "select h.id, h.number, h.head_name, h.area, exists (select 1 from appraisal_entry e"
                                        + " where e.subject_id = r.subject_id and e.period = r.period"
                                        + " and e.round_id = r.round_id and e.author_id = ?) or r.scored_by <=> ?"
                                        + " from appraisal_result r join household h on h.id = r.subject_id"
                                        + " where r.round_id = ?",
                                account,
                                account,
                                round),
                        row -> new Named(
                                Database.uuid(row, 1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getBoolean(5)))
                .forEach(one -> named.put(one.id, one));
        return named;
    }

    /** Subjects of rounds that were read through the scope, by id. */
    Map<UUID, Called> called(List<UUID> subjects) {
        Map<UUID, Called> called = new HashMap<>();
        if (!subjects.isEmpty()) {
            database.list(
                            Sql.of("select id, number, head_name from household where")
                                    .in("id", subjects),
                            row -> new Called(Database.uuid(row, 1), row.getString(2), row.getString(3)))
                    .forEach(one -> called.put(one.id(), one));
        }
        return called;
    }
}
