package org.touyan.appraisal.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * The results of rounds. Nothing here is scoped: whoever calls has read the round, or the household itself, through the
 * scope before.
 */
@ApplicationScoped
public class ResultRepository {
    private static final String INSERT =
            "insert ignore into appraisal_result (round_id, subject_id, subject_kind, area,"
                    + " period, index_value, parts, grade, vetoed, entries, status) ";
    /** Rows a statement: few lengths, each below the 4,096 characters up to which the driver keeps what it prepared. */
    private static final int[] ROWS = {64, 16, 4, 1};
    /** Of a result {@code r}, in the order that {@link #read} reads. */
    public static final String COLUMNS =
            "r.round_id, r.subject_id, r.area, r.period, r.index_value, r.parts, r.grade, r.vetoed,"
                    + " r.entries, r.status, r.judged_stage, r.scored_at, r.note, r.published_at";

    private static final String SCORED_NOWHERE =
            "and not exists (select 1 from appraisal_result r join appraisal_round o on o.id = r.round_id"
                    + " where r.subject_id = s.id and r.period = ? and o.scheme_id = ?)";

    private final Database database;

    ResultRepository(Database database) {
        this.database = database;
    }

    /** A round that a result or an entry belongs to. @param area the village */
    public record Where(UUID roundId, String area, String period, SubjectKind kind) {}

    /** Puts all who take part and are scored for the period nowhere else on the roster, with what they start from. @return how many */
    public int openRoster(Where round, UUID scheme, ScoreSheet start) {
        SubjectKind kind = round.kind;
        return database.update(Sql.of(
                        INSERT + "select ?, s.id, ?, ?, ?, ?, ?, ?, false, 0, 'OPEN' from " + kind.table + " s where",
                        round.roundId,
                        kind,
                        round.area,
                        round.period,
                        start.index(),
                        Parts.text(start.parts()),
                        start.grade())
                .within("s.area", List.of(round.area))
                .add("and")
                .in("s." + kind.status, kind.takingPart)
                .add(SCORED_NOWHERE, round.period, scheme));
    }

    /** Who takes part in the village today and is scored for the period nowhere. */
    public List<UUID> missing(Where round, UUID scheme) {
        SubjectKind kind = round.kind;
        return database.list(
                Sql.of("select s.id from " + kind.table + " s where")
                        .within("s.area", List.of(round.area))
                        .add("and")
                        .in("s." + kind.status, kind.takingPart)
                        .add(SCORED_NOWHERE, round.period, scheme),
                row -> Database.uuid(row, 1));
    }

    /** One who came after the round was opened. */
    public void add(Where round, UUID subject, ScoreSheet start) {
        database.update(Sql.of(
                INSERT + "values (?, ?, ?, ?, ?, ?, ?, ?, false, 0, 'OPEN')",
                round.roundId,
                subject,
                round.kind,
                round.area,
                round.period,
                start.index(),
                Parts.text(start.parts()),
                start.grade()));
    }

    /** Results that are made of others, and published with them. */
    public void addPublished(Where round, List<Result> made, Instant now) {
        for (int from = 0, rows; from < made.size(); from += rows) {
            rows = fitting(made.size() - from);
            Sql sql = Sql.of("insert ignore into appraisal_result (round_id, subject_id, subject_kind, area, period,"
                    + " index_value, parts, grade, vetoed, entries, status, published_at) values");
            String comma = "";
            for (Result one : made.subList(from, from + rows)) {
                sql.add(
                        comma + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PUBLISHED', ?)",
                        round.roundId,
                        one.subjectId(),
                        round.kind,
                        round.area,
                        round.period,
                        one.index(),
                        Parts.text(one.parts()),
                        one.grade(),
                        one.vetoed(),
                        one.entries(),
                        now);
                comma = ",";
            }
            database.update(sql);
        }
    }

    private static int fitting(int left) {
        return Arrays.stream(ROWS).filter(rows -> rows <= left).findFirst().orElseThrow();
    }

    /** Held against others until the transaction ends. */
    public Optional<Result> hold(UUID round, UUID subject) {
        return database.first(
                Sql.of(
                        "select " + COLUMNS + " from appraisal_result r where r.round_id = ? and r.subject_id = ?"
                                + " for update",
                        round,
                        subject),
                ResultRepository::read);
    }

    /** The same for who only looks. */
    public Optional<Result> find(UUID round, UUID subject) {
        return database.first(
                Sql.of(
                        "select " + COLUMNS + " from appraisal_result r where r.round_id = ? and r.subject_id = ?",
                        round,
                        subject),
                ResultRepository::read);
    }

    /** Of the subjects in the rounds, as far as they are on the rosters. */
    public List<Result> find(Collection<UUID> rounds, Collection<UUID> subjects) {
        return database.list(
                Sql.of("select " + COLUMNS + " from appraisal_result r where")
                        .in("r.round_id", rounds)
                        .add("and")
                        .in("r.subject_id", subjects),
                ResultRepository::read);
    }

    public void write(Result result, ScoreSheet sheet, int entries) {
        database.update(Sql.of(
                "update appraisal_result set index_value = ?, parts = ?, grade = ?, vetoed = ?, entries = ?"
                        + " where round_id = ? and subject_id = ?",
                sheet.index(),
                Parts.text(sheet.parts()),
                sheet.grade(),
                sheet.vetoed(),
                entries,
                result.roundId(),
                result.subjectId()));
    }

    public void scored(UUID round, UUID subject, UUID by, Instant now) {
        database.update(Sql.of(
                "update appraisal_result set scored_at = ?, scored_by = ? where round_id = ? and subject_id = ?",
                now,
                by,
                round,
                subject));
    }

    /** Who was there when the household was looked at together. */
    public void met(UUID round, UUID subject, String who) {
        database.update(Sql.of(
                "update appraisal_result set met = ? where round_id = ? and subject_id = ?", who, round, subject));
    }

    /** The same, to be read; empty outside a meeting. */
    public Optional<String> met(UUID round, UUID subject) {
        return database.first(
                        Sql.of(
                                "select coalesce(met, '') from appraisal_result where round_id = ? and subject_id = ?",
                                round,
                                subject),
                        row -> row.getString(1))
                .filter(who -> !who.isEmpty());
    }

    /** Counts as scored when and by whom the other was. */
    public void scoredLike(UUID round, UUID subject, UUID other) {
        database.update(Sql.of(
                "update appraisal_result r join appraisal_result o on o.round_id = r.round_id and o.subject_id = ?"
                        + " set r.scored_at = o.scored_at, r.scored_by = o.scored_by"
                        + " where r.round_id = ? and r.subject_id = ?",
                other,
                round,
                subject));
    }

    /** Names a result. */
    public record Key(UUID round, UUID subject) {}

    /** Of the subjects in the rounds, as far as they are on the rosters. */
    public Map<Key, Result.Status> statuses(Collection<UUID> rounds, Collection<UUID> subjects) {
        return database
                .list(
                        Sql.of("select round_id, subject_id, status from appraisal_result where")
                                .in("round_id", rounds)
                                .add("and")
                                .in("subject_id", subjects),
                        row -> Map.entry(
                                new Key(Database.uuid(row, 1), Database.uuid(row, 2)),
                                Result.Status.valueOf(row.getString(3))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The rounds that still score the subject. */
    public List<UUID> openOf(UUID subject) {
        return database.list(
                Sql.of(
                        "select r.round_id from appraisal_result r join appraisal_round o on o.id = r.round_id"
                                + " where r.subject_id = ? and r.status <> 'PUBLISHED' and o.stage = 'SCORING' order by r.round_id",
                        subject),
                row -> Database.uuid(row, 1));
    }

    /** Off the roster: the subject is no more, and what it had counts elsewhere. */
    public void leave(UUID round, UUID subject) {
        database.update(Sql.of("delete from appraisal_result where round_id = ? and subject_id = ?", round, subject));
    }

    public void status(UUID round, UUID subject, Result.Status status, String note) {
        database.update(Sql.of(
                "update appraisal_result set status = ?, note = ?, judged_stage = null where round_id = ? and subject_id = ?",
                status,
                note,
                round,
                subject));
    }

    /** The whole round from the beginning: nobody is sent back alone any more, nobody is passed. */
    public void reopen(UUID round) {
        database.update(Sql.of(
                "update appraisal_result set judged_stage = null, status = case when status = 'RETURNED' then 'OPEN'"
                        + " else status end, note = case when status = 'RETURNED' then null else note end"
                        + " where round_id = ?",
                round));
    }

    /** All that no objection holds. */
    public int publish(UUID round, Instant now) {
        return database.update(Sql.of(
                "update appraisal_result set status = 'PUBLISHED', published_at = ? where round_id = ? and status = 'OPEN'",
                now,
                round));
    }

    public List<Result> ofRound(UUID round) {
        return database.list(
                Sql.of("select " + COLUMNS + " from appraisal_result r where r.round_id = ?", round),
                ResultRepository::read);
    }

    /** One subject through time under one scheme, oldest first. */
    public List<Result> series(UUID subject, UUID scheme) {
        return database.list(
                Sql.of(
                        "select " + COLUMNS
                                + " from appraisal_result r join appraisal_round o on o.id = r.round_id"
                                + " where r.subject_id = ? and o.scheme_id = ? order by r.period, o.opened_at",
                        subject,
                        scheme),
                ResultRepository::read);
    }

    public Optional<UUID> roundOf(UUID subject, UUID scheme, String period) {
        return Optional.ofNullable(roundsOf(List.of(subject), scheme, period).get(subject));
    }

    /** The round that has each of the subjects on its roster, by subject. */
    public Map<UUID, UUID> roundsOf(Collection<UUID> subjects, UUID scheme, String period) {
        Map<UUID, UUID> found = new HashMap<>();
        database.list(
                Sql.of("select r.subject_id, r.round_id from appraisal_result r"
                                + " join appraisal_round o on o.id = r.round_id where")
                        .in("r.subject_id", subjects)
                        .add("and r.period = ? and o.scheme_id = ? order by r.subject_id, r.round_id", period, scheme),
                row -> found.putIfAbsent(Database.uuid(row, 1), Database.uuid(row, 2)));
        return found;
    }

    /** A row of {@link #COLUMNS}. */
    public static Result read(ResultSet row) throws SQLException {
        String judged = row.getString(11);
        return new Result(
                Database.uuid(row, 1),
                Database.uuid(row, 2),
                row.getString(3),
                row.getString(4),
                row.getBigDecimal(5),
                Parts.of(row.getString(6)),
                row.getString(7),
                row.getBoolean(8),
                row.getInt(9),
                Result.Status.valueOf(row.getString(10)),
                judged == null ? null : Stage.valueOf(judged),
                Database.instant(row, 12),
                row.getString(13),
                Database.instant(row, 14));
    }
}
