package org.touyan.appraisal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Who rated whom. About a subject that was read through the scope, and its neighbours. */
@ApplicationScoped
class RatingRepository {
    private final Database database;

    RatingRepository(Database database) {
        this.database = database;
    }

    record Neighbour(UUID id, String number, String name) {}

    /** Who takes part where the subject lives: its contact grid, or its village where it has none; itself too. */
    List<Neighbour> neighbours(Subject subject) {
        return database.list(
                Sql.of("select id, number, head_name from household where")
                        .within("area", List.of(subject.area()))
                        .add("and")
                        .in(subject.kind().status, subject.kind().takingPart)
                        .add("order by number"),
                row -> new Neighbour(Database.uuid(row, 1), row.getString(2), row.getString(3)));
    }

    /** Those on the sheet as it stands, wherever they live now. */
    List<Neighbour> onSheet(UUID round, UUID subject) {
        return database.list(
                Sql.of(
                        "select distinct h.id, h.number, h.head_name from appraisal_rating r join household h"
                                + " on h.id = r.rater_id where r.round_id = ? and r.subject_id = ?"
                                + " and r.replaced_at is null order by h.number",
                        round,
                        subject),
                row -> new Neighbour(Database.uuid(row, 1), row.getString(2), row.getString(3)));
    }

    /** When the sheet that stands was last written down, and by whom. */
    record Given(Instant at, String by, UUID byId) {
        static final Given NEVER = new Given(null, null, null);
    }

    Given given(UUID round, UUID subject) {
        return database.first(
                        Sql.of(
                                "select given_at, author_name, author_id from appraisal_rating where round_id = ? and subject_id = ?"
                                        + " and replaced_at is null order by given_at desc limit 1",
                                round,
                                subject),
                        row -> new Given(Database.instant(row, 1), row.getString(2), Database.uuid(row, 3)))
                .orElse(Given.NEVER);
    }

    /** Who takes part in these places, in the order of their numbers. */
    List<UUID> subjects(List<String> areas, SubjectKind kind, int most) {
        return database.list(
                Sql.of("select id from " + kind.table + " where")
                        .within("area", areas)
                        .add("and")
                        .in(kind.status, kind.takingPart)
                        .add("order by area, number limit ?", most),
                row -> Database.uuid(row, 1));
    }

    record Rated(UUID rater, String itemCode, BigDecimal points) {}

    /** The sheet as it stands. */
    List<Rated> of(UUID round, UUID subject) {
        return database.list(
                Sql.of(
                        "select rater_id, item_code, points from appraisal_rating where round_id = ? and subject_id = ?"
                                + " and replaced_at is null order by rater_id, item_code",
                        round,
                        subject),
                row -> new Rated(Database.uuid(row, 1), row.getString(2), row.getBigDecimal(3)));
    }

    /** Only the items that are on the new one: who rates the others has signed them. @param sheet not empty */
    void replace(Held held, Subject subject, List<Rated> sheet, Actor author, Instant now) {
        UUID round = held.result().roundId();
        database.update(Sql.of(
                        "update appraisal_rating set replaced_at = ? where round_id = ? and subject_id = ?"
                                + " and replaced_at is null and",
                        now,
                        round,
                        subject.id())
                .in("item_code", sheet.stream().map(Rated::itemCode).collect(Collectors.toSet())));
        Sql rows = Sql.of("insert into appraisal_rating (id, round_id, area, subject_id, rater_id, item_code, points,"
                + " author_id, author_name, given_at) values");
        String comma = "";
        for (Rated one : sheet) {
            rows.add(
                    comma + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    ScopedEntity.newId(),
                    round,
                    held.standing().area(),
                    subject.id(),
                    one.rater,
                    one.itemCode,
                    one.points,
                    author.accountId(),
                    author.name(),
                    now);
            comma = ",";
        }
        database.update(rows);
    }
}
