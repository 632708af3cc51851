package org.touyan.appraisal.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Sums over the rounds of a place, each a range of an index that begins with the village. */
@ApplicationScoped
class OverviewRepository {
    private static final int USED = 15;
    private final Database database;

    OverviewRepository(Database database) {
        this.database = database;
    }

    /** Households of a village with one grade. */
    record Graded(String village, String grade, int households, int scored, int vetoed, int entries, BigDecimal sum) {}

    List<Graded> graded(List<String> areas, UUID scheme, String period) {
        return database.list(
                Sql.of("select o.area, r.grade, count(*), sum(r.scored_at is not null or r.status = 'PUBLISHED'),"
                                + " sum(r.vetoed), sum(r.entries), sum(r.index_value)")
                        .add(results(areas, scheme, period))
                        .add("group by o.area, r.grade"),
                row -> new Graded(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getBigDecimal(7)));
    }

    private static Sql results(List<String> areas, UUID scheme, String period) {
        return Sql.of("from appraisal_round o join appraisal_result r on r.round_id = o.id where")
                .within("o.area", areas)
                .add("and o.period = ? and o.scheme_id = ?", period, scheme);
    }

    /** So many households have these parts: few texts for many households. */
    record Parted(String parts, int households) {}

    List<Parted> parted(List<String> areas, UUID scheme, String period) {
        return database.list(
                Sql.of("select r.parts, count(*)")
                        .add(results(areas, scheme, period))
                        .add("group by r.parts"),
                row -> new Parted(row.getString(1), row.getInt(2)));
    }

    record Moved(String from, String to, int households) {}

    List<Moved> moved(List<String> areas, UUID scheme, String period, String before) {
        return database.list(
                Sql.of(
                                "select p.grade, r.grade, count(*) from appraisal_round o join appraisal_result r"
                                        + " on r.round_id = o.id join appraisal_result p on p.subject_id = r.subject_id"
                                        + " and p.period = ? join appraisal_round b on b.id = p.round_id"
                                        + " and b.scheme_id = o.scheme_id where",
                                before)
                        .within("o.area", areas)
                        .add("and o.period = ? and o.scheme_id = ? group by p.grade, r.grade", period, scheme),
                row -> new Moved(row.getString(1), row.getString(2), row.getInt(3)));
    }

    record Passed(UUID round, String village, String period, Stage stage, LocalDate dueOn, Instant openedAt) {}

    List<Passed> rounds(List<String> areas, UUID scheme, Collection<String> periods) {
        return database.list(
                Sql.of("select id, area, period, stage, due_on, opened_at from appraisal_round where")
                        .within("area", areas)
                        .add("and scheme_id = ? and", scheme)
                        .in("period", periods),
                row -> new Passed(
                        Database.uuid(row, 1),
                        row.getString(2),
                        row.getString(3),
                        Stage.valueOf(row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        Database.instant(row, 6)));
    }

    record Step(UUID round, Stage from, Stage to, Instant at) {}

    /** In their order. */
    List<Step> steps(List<String> areas, UUID scheme, Collection<String> periods) {
        return database.list(
                Sql.of("select s.round_id, s.from_stage, s.to_stage, s.at from appraisal_round o"
                                + " join appraisal_step s on s.round_id = o.id where s.subject_id is null and s.from_stage is"
                                + " not null and")
                        .within("o.area", areas)
                        .add("and o.scheme_id = ? and", scheme)
                        .in("o.period", periods)
                        .add("order by s.round_id, s.at, s.id"),
                row -> new Step(
                        Database.uuid(row, 1),
                        Stage.valueOf(row.getString(2)),
                        Stage.valueOf(row.getString(3)),
                        Database.instant(row, 4)));
    }

    /** What hangs on the boards of a place, and what waits to be signed. */
    record Posted(String place, int red, int yellow, int waiting) {}

    /** By places of so many digits; what was posted more than a year ago has come down. */
    List<Posted> posted(List<String> areas, int digits, LocalDate today) {
        String place = "left(p.area, " + digits + ")";
        return database.list(
                Sql.of(
                                "select " + place + ", coalesce(sum(p.colour = 'RED' and p.status = 'POSTED'), 0),"
                                        + " coalesce(sum(p.colour = 'YELLOW' and p.status = 'POSTED'), 0),"
                                        + " coalesce(sum(p.status = 'DRAFT'), 0) from appraisal_posting p where"
                                        + " p.period >= ? and (p.status = 'DRAFT' or p.status = 'POSTED'"
                                        + " and p.expires_on >= ?) and",
                                String.valueOf(today.getYear() - 1),
                                today)
                        .within("p.area", areas)
                        .add("group by " + place + " order by 1"),
                row -> new Posted(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)));
    }

    record Used(String item, int entries, BigDecimal points) {}

    /** The most used items of the scheme; a reversal takes one off. Entries first: their rounds are few and at hand. */
    List<Used> used(List<String> areas, UUID scheme, Collection<String> periods) {
        return database.list(
                Sql.of(
                                "select straight_join e.item_code, sum(case when e.reverses_id is null then 1 else -1 end) n,"
                                        + " sum(e.points) from appraisal_entry e join appraisal_round o on o.id = e.round_id where")
                        .within("e.area", Area.villages(areas))
                        .add("and")
                        .in("e.period", periods)
                        .add(
                                "and o.scheme_id = ? group by e.item_code having n > 0"
                                        + " order by n desc, e.item_code limit ?",
                                scheme,
                                USED),
                row -> new Used(row.getString(1), row.getInt(2), row.getBigDecimal(3)));
    }
}
