package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Stock of goods that were read through the scope; each change leaves a row, and their sum is the stock. */
@ApplicationScoped
class StockRepository {
    private final Database database;

    StockRepository(Database database) {
        this.database = database;
    }

    @Schema(name = "StockChangeKind")
    public enum Kind {
        /** Bought, counted, spoilt: by hand, with a reason. */
        CHANGE,
        REDEEM,
        RETURN
    }

    /** @param amount signed. @param redemptionId null for a change by hand */
    record Change(
            UUID id,
            Kind kind,
            int amount,
            UUID redemptionId,
            String number,
            String reason,
            String accountName,
            Instant madeAt) {}

    /** Keeps some back. @return false when there are not so many, or the goods are not on sale */
    boolean reserve(UUID goods, int quantity) {
        return database.update(Sql.of(
                        "update shop_goods set held = held + ? where id = ? and on_sale and stock - held >= ?",
                        quantity,
                        goods,
                        quantity))
                > 0;
    }

    void release(UUID goods, int quantity) {
        database.update(
                Sql.of("update shop_goods set held = held - ? where id = ? and held >= ?", quantity, goods, quantity));
    }

    /** @param ofHeld how many of them were kept back. @return false when the shelf has not so many */
    boolean change(UUID goods, int amount, int ofHeld) {
        return database.update(Sql.of(
                        "update shop_goods set stock = stock + ?, held = held - ? where id = ? and held >= ?"
                                + " and stock + ? >= held - ?",
                        amount,
                        ofHeld,
                        goods,
                        ofHeld,
                        amount,
                        ofHeld))
                > 0;
    }

    void record(Goods goods, Kind kind, int amount, UUID redemption, String reason, String by, Instant now) {
        database.update(Sql.of(
                "insert into shop_stock (id, goods_id, area, kind, amount, redemption_id, reason, account_name, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ScopedEntity.newId(),
                goods.id,
                goods.area,
                kind,
                amount,
                redemption,
                reason,
                by,
                now));
    }

    /** The latest first. */
    List<Change> of(UUID goods, int most) {
        return database.list(
                Sql.of(
                        "select c.id, c.kind, c.amount, c.redemption_id, r.number, c.reason, c.account_name, c.made_at"
                                + " from shop_stock c left join shop_redemption r on r.id = c.redemption_id"
                                + " where c.goods_id = ? order by c.made_at desc, c.id desc limit " + most,
                        goods),
                StockRepository::read);
    }

    private static Change read(ResultSet row) throws SQLException {
        return new Change(
                Database.uuid(row, 1),
                Kind.valueOf(row.getString(2)),
                row.getInt(3),
                Database.uuid(row, 4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Database.instant(row, 8));
    }
}
