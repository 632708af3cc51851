package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Compares what accounts and shelves say with the sum of what was recorded, and keeps what came out. */
@ApplicationScoped
class LedgerCheckRepository {
    /** Of a kind: more of them say no more. */
    private static final int MOST = 200;

    private static final String SUM = "(select coalesce(sum(t.points), 0) from points_transfer t where t.";

    private final Database database;

    LedgerCheckRepository(Database database) {
        this.database = database;
    }

    @Schema(name = "PointFindingKind")
    public enum Kind {
        /** An account's balance and the sum of its transfers. */
        BALANCE(
                "points_account o left join household h on h.id = o.id",
                "coalesce(concat(h.head_name, ' ', h.number), o.kind)",
                SUM + "to_id = o.id) - " + SUM + "from_id = o.id)",
                "balance"),
        /** What an account keeps back and its prepared redemptions. */
        HELD_POINTS(
                "points_account o left join household h on h.id = o.id",
                "coalesce(concat(h.head_name, ' ', h.number), o.kind)",
                "(select coalesce(sum(r.points), 0) from shop_redemption r where r.subject_id = o.id"
                        + " and r.status = 'PREPARED')",
                "held"),
        /** A shelf's stock and the sum of its changes. */
        STOCK(
                "shop_goods o",
                "o.name",
                "(select coalesce(sum(c.amount), 0) from shop_stock c where c.goods_id = o.id)",
                "stock"),
        /** What a shelf keeps back and the prepared redemptions. */
        HELD_GOODS(
                "shop_goods o",
                "o.name",
                "(select coalesce(sum(l.quantity), 0) from shop_redemption_line l join shop_redemption r"
                        + " on r.id = l.redemption_id where l.goods_id = o.id and r.status = 'PREPARED')",
                "held"),
        /** A transfer names an account that does not exist: points that nobody has. */
        NO_ACCOUNT(
                "(select t.id, t.area, t.kind, t.points, (select count(*) from points_account a"
                        + " where a.id in (t.from_id, t.to_id)) named from points_transfer t) o",
                "o.kind",
                "2",
                "named"),
        /** All balances together, which are 0. */
        LEDGER(null, null, null, null);

        private final String from;
        private final String name;
        private final String expected;
        private final String found;

        Kind(String from, String name, String expected, String found) {
            this.from = from;
            this.name = name;
            this.expected = expected;
            this.found = found;
        }
    }

    /** @param expected sum of what was recorded. @param area the village; empty for the ledger as a whole */
    record Finding(Kind kind, String area, UUID objectId, String name, long expected, long found) {}

    /** @param area empty for everything. @param balanceSum null where only a part was looked at */
    record Run(
            UUID id,
            String area,
            String accountName,
            Instant startedAt,
            Instant finishedAt,
            long accounts,
            long transfers,
            long goods,
            Long balanceSum,
            int findings) {}

    /** Where the two differ. @param areas trusted: everywhere for the nightly run */
    List<Finding> findings(List<String> areas) {
        List<Finding> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.LEDGER) {
                all.addAll(database.list(
                        Sql.of("select o.id, o.area, " + kind.name + ", " + kind.expected + " expected, o." + kind.found
                                        + " found from " + kind.from + " where")
                                .within("o.area", areas)
                                .add("having expected <> found order by o.area, o.id limit " + MOST),
                        row -> new Finding(
                                kind,
                                row.getString(2),
                                Database.uuid(row, 1),
                                row.getString(3),
                                row.getLong(4),
                                row.getLong(5))));
            }
        }
        return all;
    }

    long balances() {
        return database.number(Sql.of("select coalesce(sum(balance), 0) from points_account"));
    }

    /** @param table trusted */
    long count(String table, List<String> areas) {
        return database.number(
                Sql.of("select count(*) from " + table + " where").within("area", areas));
    }

    void keep(Run run, List<Finding> findings) {
        database.update(Sql.of(
                "insert into points_check (id, area, account_name, started_at, finished_at, accounts, transfers, goods,"
                        + " balance_sum, findings) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.id,
                run.area,
                run.accountName,
                run.startedAt,
                run.finishedAt,
                run.accounts,
                run.transfers,
                run.goods,
                run.balanceSum,
                run.findings));
        int line = 0;
        for (Finding one : findings) {
            database.update(Sql.of(
                    "insert into points_check_finding (check_id, line, area, kind, object_id, name, expected, found)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    run.id,
                    line++,
                    one.area,
                    one.kind,
                    one.objectId,
                    one.name,
                    one.expected,
                    one.found));
        }
    }

    /** The newest run that looked at the whole of each of the areas; none for no area. */
    Optional<Run> last(List<String> areas) {
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        Sql sql = Sql.of("select id, area, account_name, started_at, finished_at, accounts, transfers, goods,"
                + " balance_sum, findings from points_check where 1 = 1");
        areas.forEach(area -> sql.add("and area = left(?, char_length(area))", area));
        return database.first(sql.add("order by started_at desc limit 1"), LedgerCheckRepository::run);
    }

    /** Of a run, in the areas of whoever asks; what concerns the ledger as a whole concerns everybody. */
    List<Finding> findings(UUID run, List<String> areas) {
        return database.list(
                Sql.of(
                                "select kind, area, object_id, name, expected, found from points_check_finding"
                                        + " where check_id = ? and (area = '' or",
                                run)
                        .within("area", areas)
                        .add(") order by line"),
                row -> new Finding(
                        Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        Database.uuid(row, 3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6)));
    }

    /** Runs older than that go, with what they found. */
    void forget(Instant before) {
        database.update(Sql.of(
                "delete f from points_check_finding f join points_check c on c.id = f.check_id where c.started_at < ?",
                before));
        database.update(Sql.of("delete from points_check where started_at < ?", before));
    }

    private static Run run(ResultSet row) throws SQLException {
        long sum = row.getLong(9);
        Long balances = row.wasNull() ? null : sum;
        return new Run(
                Database.uuid(row, 1),
                row.getString(2),
                row.getString(3),
                Database.instant(row, 4),
                Database.instant(row, 5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                balances,
                row.getInt(10));
    }
}
