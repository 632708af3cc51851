package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;

/** The passbook of an account that was read through the scope: each transfer with its sign and the balance after it. */
@ApplicationScoped
class PointTransferList {
    private static final String SELECT =
            "select t.id, t.kind, t.points, t.balance, t.expires_on, t.period, t.redemption_id, x.number, t.reason,"
                    + " t.account_name, t.made_at, o.version_id, r.index_value, r.vetoed,"
                    + " (select coalesce(sum(case when c.to_id = ? then c.points else -c.points end), 0)"
                    + " from points_transfer c where c.corrects_id = t.id) from (";
    private static final String TABLES = ") t left join shop_redemption x on x.id = t.redemption_id"
            + " left join appraisal_round o on o.id = t.round_id"
            + " left join appraisal_result r on r.round_id = t.round_id and r.subject_id = ? and t.kind = 'EARN'";

    private final Database database;

    PointTransferList(Database database) {
        this.database = database;
    }

    /**
     * @param points signed, as the account sees it
     * @param versionId rules of the round that paid; null for anything but an earning, like index and vetoed
     * @param corrected what corrections added or took since
     */
    record Entry(
            UUID id,
            PointsTransfer.Kind kind,
            long points,
            long balance,
            LocalDate expiresOn,
            String period,
            UUID redemptionId,
            String number,
            String reason,
            String accountName,
            Instant madeAt,
            UUID versionId,
            BigDecimal index,
            boolean vetoed,
            long corrected) {}

    /** The latest first. */
    Page<Entry> page(UUID account, PageQuery query) {
        Sql total = Sql.of(
                "select (select count(*) from points_transfer where to_id = ?)"
                        + " + (select count(*) from points_transfer where from_id = ?)",
                account,
                account);
        Sql rows = entries(account)
                .add("order by t.made_at desc, t.id desc limit ? offset ?", query.size + 1, query.offset());
        return query.page(database.list(rows, PointTransferList::read), database.number(total), true, row -> List.of());
    }

    Optional<Entry> find(UUID account, UUID transfer) {
        return database.first(entries(account).add("where t.id = ?", transfer), PointTransferList::read);
    }

    private static Sql entries(UUID account) {
        return Sql.of(SELECT, account)
                .add("select s.*, sum(s.points) over (order by s.made_at, s.id) balance from (")
                .add(side("points", "to_id"), account)
                .add("union all")
                .add(side("-points", "from_id"), account)
                .add(") s")
                .add(TABLES, account);
    }

    private static String side(String points, String column) {
        return "select id, kind, " + points
                + " points, expires_on, period, redemption_id, reason, account_name, made_at,"
                + " round_id from points_transfer where " + column + " = ?";
    }

    private static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                Database.uuid(row, 1),
                PointsTransfer.Kind.valueOf(row.getString(2)),
                row.getLong(3),
                row.getLong(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                Database.uuid(row, 7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                Database.instant(row, 11),
                Database.uuid(row, 12),
                row.getBigDecimal(13),
                row.getBoolean(14),
                row.getLong(15));
    }
}
