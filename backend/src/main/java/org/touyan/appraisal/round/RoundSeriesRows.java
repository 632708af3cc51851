package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touyan.appraisal.round.RoundSeries.Member;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** What longer periods are made of. Past the scope: whoever asks has read a round of the village, or is the system. */
@ApplicationScoped
public class RoundSeriesRows {
    private final Database database;
    private final Schemes schemes;

    RoundSeriesRows(Database database, Schemes schemes) {
        this.database = database;
        this.schemes = schemes;
    }

    public RoundSeries of(UUID scheme, String village) {
        return series(scheme, rounds(scheme, village));
    }

    /** The same as the last commits left it, whatever the transaction read before. */
    RoundSeries latest(UUID scheme, String village) {
        return series(scheme, rounds(scheme, village).add("lock in share mode"));
    }

    private RoundSeries series(UUID scheme, Sql rounds) {
        return new RoundSeries(
                database.list(rounds, RoundSeriesRows::read),
                schemes.retiredFrom(scheme).orElse(null));
    }

    private static Sql rounds(UUID scheme, String village) {
        return Sql.of(
                "select id, area, period, stage, version_id, subject_kind from appraisal_round"
                        + " where area = ? and scheme_id = ? order by period, opened_at, id",
                village,
                scheme);
    }

    private static Member read(ResultSet row) throws SQLException {
        return new Member(
                Database.uuid(row, 1),
                row.getString(2),
                new Period(row.getString(3)),
                Stage.valueOf(row.getString(4)),
                Database.uuid(row, 5),
                SubjectKind.valueOf(row.getString(6)));
    }

    List<String> villages(UUID scheme) {
        return database.list(
                Sql.of("select distinct area from appraisal_round where scheme_id = ? order by area", scheme),
                row -> row.getString(1));
    }

    /** Of all villages, of two in one village the later first: after a merge that one goes on. */
    List<Member> scoring(UUID scheme) {
        return database.list(
                Sql.of(
                        "select id, area, period, stage, version_id, subject_kind from appraisal_round"
                                + " where scheme_id = ? and stage = 'SCORING' order by opened_at desc, id",
                        scheme),
                RoundSeriesRows::read);
    }

    /** Who waits for an objection in one of the rounds; kept so until the transaction ends. */
    Set<UUID> unfinished(Collection<UUID> rounds) {
        return new HashSet<>(database.list(
                Sql.of("select subject_id from appraisal_result where status <> 'PUBLISHED' and")
                        .in("round_id", rounds)
                        .add("lock in share mode"),
                row -> Database.uuid(row, 1)));
    }

    /** A result of one who is in the village's rounds too: he moved in the course of the longer period. */
    record Elsewhere(UUID subject, UUID round, String period, boolean published) {}

    /** In other rounds of the scheme and of the periods of the parts. @param subject null for all of the parts */
    List<Elsewhere> elsewhere(UUID scheme, List<Member> parts, UUID subject) {
        List<UUID> here = parts.stream().map(Member::id).toList();
        List<String> periods = parts.get(0).period().above().orElseThrow().parts().stream()
                .map(Period::text)
                .toList();
        Sql away = Sql.of("select distinct r.subject_id, r.round_id, r.period, r.status = 'PUBLISHED' from"
                        + " appraisal_result h join appraisal_result r on r.subject_id = h.subject_id and")
                .in("r.period", periods)
                .add("join appraisal_round o on o.id = r.round_id and o.scheme_id = ? where", scheme)
                .in("h.round_id", here)
                .add("and not")
                .in("r.round_id", here);
        if (subject != null) {
            away.add("and h.subject_id = ?", subject);
        }
        return database.list(
                away,
                row -> new Elsewhere(
                        Database.uuid(row, 1), Database.uuid(row, 2), row.getString(3), row.getBoolean(4)));
    }

    /** Who has nothing but published results in the parts, and none in the longer round. */
    List<UUID> missing(UUID longer, List<Member> parts) {
        return database.list(
                Sql.of("select r.subject_id from appraisal_result r where")
                        .in("r.round_id", parts.stream().map(Member::id).toList())
                        .add(
                                "and not exists (select 1 from appraisal_result o where o.round_id = ?"
                                        + " and o.subject_id = r.subject_id) group by r.subject_id"
                                        + " having sum(r.status <> 'PUBLISHED') = 0",
                                longer),
                row -> Database.uuid(row, 1));
    }

    /** Rounds of a scheme that came to their end since: those that somebody may still have to join. */
    Set<UUID> publishedSince(UUID scheme, Instant since) {
        return new HashSet<>(database.list(
                Sql.of("select id from appraisal_round where scheme_id = ? and published_at >= ?", scheme, since),
                row -> Database.uuid(row, 1)));
    }
}
