package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.ResultRepository.Where;
import org.touyan.appraisal.shop.PointLots.PointLot;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * Accounts and transfers. Nothing here is scoped: whoever calls has read the subject through the scope. A balance only ever
 * changes in the statement that also asks whether it may: two who spend at once never spend the same points.
 */
@ApplicationScoped
class PointsRepository {
    private static final String COLUMNS = "a.id, a.area, a.kind, a.balance, a.held, a.expires_on";
    /** Rows a statement: one length, else the driver keeps a prepared statement for each. */
    private static final int ROWS = 64;

    private final Database database;

    PointsRepository(Database database) {
        this.database = database;
    }

    Optional<PointsAccount> find(UUID id) {
        return database.first(
                Sql.of("select " + COLUMNS + " from points_account a where a.id = ?", id), PointsRepository::account);
    }

    /** Held against others until the transaction ends, as the last commit left it. */
    Optional<PointsAccount> hold(UUID id) {
        return database.first(
                Sql.of("select " + COLUMNS + " from points_account a where a.id = ? for update", id),
                PointsRepository::account);
    }

    /** Of two who book what one round pays, the second sees what the first booked. */
    void holdRound(UUID round) {
        database.first(
                Sql.of("select id from appraisal_round where id = ? for update", round), row -> Database.uuid(row, 1));
    }

    /** Keeps points back. @return false when there are not so many */
    boolean reserve(UUID account, long points) {
        return database.update(Sql.of(
                        "update points_account set held = held + ? where id = ? and balance - held >= ?",
                        points,
                        account,
                        points))
                > 0;
    }

    void release(UUID account, long points) {
        database.update(Sql.of(
                "update points_account set held = held - ? where id = ? and held >= ?", points, account, points));
    }

    /**
     * Moves points; the balances of both accounts with them.
     *
     * @param ofHeld how many of them were kept back before
     * @return false when the giver has not so many, and nothing was moved
     */
    boolean transfer(PointsTransfer t, long ofHeld) {
        if (t.fromSubject() != null) {
            int taken = database.update(Sql.of(
                    "update points_account set balance = balance - ?, held = held - ? where id = ? and held >= ?"
                            + " and balance - ? >= held - ?",
                    t.points(),
                    ofHeld,
                    t.from(),
                    ofHeld,
                    t.points(),
                    ofHeld));
            if (taken == 0) {
                return false;
            }
        }
        write(List.of(t));
        // The subject's account before the village's, whichever way the points go: nobody waits in a circle.
        if (t.toSubject() != null) {
            creditSubjects(List.of(t));
        }
        if (t.own() != null) {
            credit(t.area(), t.own(), t.toSubject() == null ? t.points() : -t.points(), t.madeAt());
        }
        return true;
    }

    /** What villages give to many at once, in a handful of statements. */
    void issue(List<PointsTransfer> all) {
        for (int from = 0; from < all.size(); from += ROWS) {
            List<PointsTransfer> some = all.subList(from, Math.min(from + ROWS, all.size()));
            write(some);
            creditSubjects(some);
        }
        Map<String, Long> byVillage = new TreeMap<>();
        all.forEach(t -> byVillage.merge(t.area(), t.points(), Long::sum));
        byVillage.forEach((village, sum) ->
                credit(village, PointsAccount.Kind.ISSUED, -sum, all.get(0).madeAt()));
    }

    private void write(List<PointsTransfer> some) {
        Sql sql = Sql.of("insert into points_transfer (id, area, kind, from_id, to_id, points, expires_on, round_id,"
                + " period, redemption_id, corrects_id, reason, account_name, made_at) values");
        String comma = "";
        for (PointsTransfer t : some) {
            sql.add(
                    comma + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    t.id(),
                    t.area(),
                    t.kind(),
                    t.from(),
                    t.to(),
                    t.points(),
                    t.expiresOn(),
                    t.origin().roundId(),
                    t.origin().period(),
                    t.origin().redemptionId(),
                    t.origin().corrects(),
                    t.reason(),
                    t.accountName(),
                    t.madeAt());
            comma = ",";
        }
        database.update(sql);
    }

    private void creditSubjects(List<PointsTransfer> some) {
        Sql sql = Sql.of(
                "insert into points_account (id, area, kind, subject_kind, balance, expires_on, opened_at) values");
        String comma = "";
        for (PointsTransfer t : some) {
            sql.add(
                    comma + "(?, ?, 'SUBJECT', ?, ?, ?, ?)",
                    t.to(),
                    t.area(),
                    t.toSubject(),
                    t.points(),
                    t.expiresOn(),
                    t.madeAt());
            comma = ",";
        }
        database.update(sql.add("on duplicate key update balance = balance + values(balance), expires_on ="
                + " coalesce(least(expires_on, values(expires_on)), expires_on, values(expires_on))"));
    }

    /** An account of a village, opened with its first points. */
    private void credit(String village, PointsAccount.Kind kind, long points, Instant now) {
        database.update(Sql.of(
                "insert into points_account (id, area, kind, balance, opened_at) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update balance = balance + values(balance)",
                PointsAccount.own(kind, village),
                village,
                kind,
                points,
                now));
    }

    /** A published result that has not earned yet. @param area the village in which the subject is now */
    record Result(UUID subject, String area, BigDecimal index, boolean vetoed) {}

    /**
     * Of a round, those who take part today; in the order in which accounts are locked.
     *
     * @param subject the only one to look at; null for all
     */
    List<Result> unearned(Where round, UUID subject) {
        SubjectKind kind = round.kind();
        Sql sql = Sql.of(
                        "select r.subject_id, left(s.area, " + Area.VILLAGE
                                + "), r.index_value, r.vetoed from appraisal_result r join " + kind.table
                                + " s on s.id = r.subject_id where r.round_id = ? and r.status = 'PUBLISHED'"
                                + " and not exists (select 1 from points_transfer t"
                                + " where t.round_id = r.round_id and t.to_id = r.subject_id) and",
                        round.roundId())
                .in("s." + kind.status, kind.takingPart);
        if (subject != null) {
            sql.add("and r.subject_id = ?", subject);
        }
        return database.list(
                sql.add("order by r.subject_id"),
                row -> new Result(Database.uuid(row, 1), row.getString(2), row.getBigDecimal(3), row.getBoolean(4)));
    }

    /** A subject's published result that paid it nothing. @param village of the round. @param version of its rules */
    record Unpaid(UUID round, String village, String period, UUID version, BigDecimal index, boolean vetoed) {}

    /** Of a subject, the latest first. */
    List<Unpaid> unpaid(UUID subject) {
        return database.list(
                Sql.of(
                        "select r.round_id, o.area, r.period, o.version_id, r.index_value, r.vetoed from appraisal_result r"
                                + " join appraisal_round o on o.id = r.round_id where r.subject_id = ?"
                                + " and r.status = 'PUBLISHED' and not exists (select 1 from points_transfer t"
                                + " where t.round_id = r.round_id and t.to_id = r.subject_id) order by r.period desc",
                        subject),
                row -> new Unpaid(
                        Database.uuid(row, 1),
                        row.getString(2),
                        row.getString(3),
                        Database.uuid(row, 4),
                        row.getBigDecimal(5),
                        row.getBoolean(6)));
    }

    /** What is left of an account that is held, those points first that expire first; as the last commit left it. */
    List<PointLot> lots(UUID account) {
        return lots(account, " lock in share mode");
    }

    /** The same to be shown: nobody waits for it. */
    List<PointLot> lotsShown(UUID account) {
        return lots(account, "");
    }

    private List<PointLot> lots(UUID account, String lock) {
        long spent = database.number(
                Sql.of("select coalesce(sum(points), 0) from points_transfer where from_id = ?" + lock, account));
        return PointLots.left(
                database.list(
                        Sql.of("select points, expires_on from points_transfer where to_id = ?" + lock, account),
                        row -> new PointLot(row.getLong(1), row.getObject(2, LocalDate.class))),
                spent);
    }

    /** Accounts of which points may have expired. */
    List<UUID> due(LocalDate today, int most) {
        return database.list(
                Sql.of(
                        "select id from points_account where expires_on < ? order by expires_on, id limit " + most,
                        today),
                row -> Database.uuid(row, 1));
    }

    void expiresOn(UUID account, LocalDate day) {
        database.update(Sql.of("update points_account set expires_on = ? where id = ?", day, account));
    }

    SubjectKind subjectKind(UUID account) {
        return database.first(
                        Sql.of("select subject_kind from points_account where id = ?", account),
                        row -> SubjectKind.valueOf(row.getString(1)))
                .orElseThrow();
    }

    /** The account goes where its subject goes. */
    void moveTo(UUID account, String village) {
        database.update(Sql.of("update points_account set area = ? where id = ?", village, account));
    }

    private static PointsAccount account(ResultSet row) throws SQLException {
        return new PointsAccount(
                Database.uuid(row, 1),
                row.getString(2),
                PointsAccount.Kind.valueOf(row.getString(3)),
                row.getLong(4),
                row.getLong(5),
                row.getObject(6, LocalDate.class));
    }
}
