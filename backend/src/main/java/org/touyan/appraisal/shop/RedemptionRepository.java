package org.touyan.appraisal.shop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.appraisal.shop.Redemption.Status;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.ProblemException;

/** Redemptions with their lines; the lines of one that was read through the scope. */
@ApplicationScoped
class RedemptionRepository implements PanacheRepositoryBase<Redemption, UUID> {
    private final Database database;

    RedemptionRepository(Database database) {
        this.database = database;
    }

    /** @param points for one */
    record Line(UUID redemptionId, UUID goodsId, String name, String unit, int quantity, int points) {}

    /** 404 when it does not exist or lies outside the actor's areas. */
    Redemption require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    List<Redemption> prepared(UUID subject) {
        return list("subjectId = ?1 and status = ?2", subject, Status.PREPARED);
    }

    /** Whose days have run out. */
    List<UUID> overdue(LocalDate today, int most) {
        return database.list(
                Sql.of(
                        "select id from shop_redemption where status = ? and held_until < ? order by held_until limit "
                                + most,
                        Status.PREPARED,
                        today),
                row -> Database.uuid(row, 1));
    }

    /** The village's next number of the year; two who ask at once get two. */
    String nextNumber(String village, int year) {
        String prefix = village + "-" + year;
        database.update(Sql.of(
                "insert into shop_counter (prefix, last_number) values (?, 1)"
                        + " on duplicate key update last_number = last_number + 1",
                prefix));
        long number =
                database.number(Sql.of("select last_number from shop_counter where prefix = ? for update", prefix));
        return Redemption.number(village, year, number);
    }

    void add(Line line) {
        database.update(Sql.of(
                "insert into shop_redemption_line (redemption_id, goods_id, goods_name, unit, quantity, points)"
                        + " values (?, ?, ?, ?, ?, ?)",
                line.redemptionId,
                line.goodsId,
                line.name,
                line.unit,
                line.quantity,
                line.points));
    }

    /** In the order in which goods are locked. */
    List<Line> lines(UUID redemption) {
        return lines(List.of(redemption)).getOrDefault(redemption, List.of());
    }

    Map<UUID, List<Line>> lines(Collection<UUID> redemptions) {
        Map<UUID, List<Line>> found = new HashMap<>();
        database.list(
                        Sql.of("select redemption_id, goods_id, goods_name, unit, quantity, points"
                                        + " from shop_redemption_line where")
                                .in("redemption_id", redemptions)
                                .add("order by redemption_id, goods_id"),
                        RedemptionRepository::line)
                .forEach(line -> found.computeIfAbsent(line.redemptionId, id -> new ArrayList<>())
                        .add(line));
        return found;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Database.uuid(row, 1),
                Database.uuid(row, 2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6));
    }
}
