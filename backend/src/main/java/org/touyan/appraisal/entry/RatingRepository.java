package org.touyan.appraisal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
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

    record Neighbour(UUID id, String area, String number, String name) {}

    /** Who takes part where the subject lives: its contact grid, or its village where it has none; itself too. */
    List<Neighbour> neighbours(Subject subject) {
        return neighbours(List.of(subject)).get(subject.area());
    }

    /** The same of many of one kind, by where they live. */
    Map<String, List<Neighbour>> neighbours(List<Subject> subjects) {
        SubjectKind kind = subjects.get(0).kind();
        Set<String> areas = subjects.stream().map(Subject::area).collect(Collectors.toSet());
        List<Neighbour> all = database.list(
                Sql.of("select id, area, number, head_name from household where")
                        .within("area", areas)
                        .add("and")
                        .in(kind.status, kind.takingPart)
                        .add("order by number"),
                row -> new Neighbour(Database.uuid(row, 1), row.getString(2), row.getString(3), row.getString(4)));
        return areas.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        area -> all.stream()
                                .filter(one -> Area.covers(area, one.area))
                                .toList()));
    }

    /** When the sheet that stands was last written down, and by whom. */
    record Given(Instant at, String by, UUID byId) {
        static final Given NEVER = new Given(null, null, null);
    }

    record Rated(UUID rater, String itemCode, BigDecimal points) {}

    /** A line of a sheet as it stands. @param rater wherever he lives now */
    record Line(UUID round, UUID subject, Neighbour rater, String itemCode, BigDecimal points, Given given) {}

    /** A subject's sheet as it stands. @param lines by the raters' numbers */
    record Sheet(List<Line> lines) {
        List<Rated> rated() {
            return lines.stream()
                    .map(one -> new Rated(one.rater.id, one.itemCode, one.points))
                    .toList();
        }

        List<Neighbour> raters() {
            return lines.stream().map(Line::rater).distinct().toList();
        }

        Given given() {
            return lines.stream()
                    .map(Line::given)
                    .max(Comparator.comparing(Given::at))
                    .orElse(Given.NEVER);
        }
    }

    Sheet sheet(UUID round, UUID subject) {
        return sheets(Map.of(subject, round)).get(subject);
    }

    /** By subject. @param rounds the same */
    Map<UUID, Sheet> sheets(Map<UUID, UUID> rounds) {
        Map<UUID, List<Line>> lines = database
                .list(
                        Sql.of("select r.round_id, r.subject_id, h.id, h.area, h.number, h.head_name, r.item_code,"
                                        + " r.points, r.given_at, r.author_name, r.author_id from appraisal_rating r"
                                        + " join household h on h.id = r.rater_id where r.replaced_at is null and")
                                .in("r.round_id", Set.copyOf(rounds.values()))
                                .add("and")
                                .in("r.subject_id", rounds.keySet())
                                .add("order by h.number, r.item_code"),
                        RatingRepository::line)
                .stream()
                .filter(one -> one.round.equals(rounds.get(one.subject)))
                .collect(Collectors.groupingBy(Line::subject));
        return rounds.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(), subject -> new Sheet(lines.getOrDefault(subject, List.of()))));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Database.uuid(row, 1),
                Database.uuid(row, 2),
                new Neighbour(Database.uuid(row, 3), row.getString(4), row.getString(5), row.getString(6)),
                row.getString(7),
                row.getBigDecimal(8),
                new Given(Database.instant(row, 9), row.getString(10), Database.uuid(row, 11)));
    }

    /** Who takes part in these places, in the order of their numbers. */
    List<Subject> subjects(List<String> areas, SubjectKind kind, int most) {
        return database.list(
                Sql.of("select id, area, " + kind.name + ", " + kind.number + " from " + kind.table + " where")
                        .within("area", areas)
                        .add("and")
                        .in(kind.status, kind.takingPart)
                        .add("order by area, number limit ?", most),
                row -> new Subject(
                        kind, Database.uuid(row, 1), row.getString(2), row.getString(3), row.getString(4), true));
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
