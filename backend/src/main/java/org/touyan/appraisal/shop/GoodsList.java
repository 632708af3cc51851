package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;

/** What the shops of a place have, village by village, in the order in which it was listed. */
@ApplicationScoped
class GoodsList {
    private final Database database;

    GoodsList(Database database) {
        this.database = database;
    }

    record Listed(
            UUID id,
            String area,
            String name,
            String unit,
            int points,
            int stock,
            int held,
            boolean onSale,
            int version) {}

    Page<Listed> page(List<String> areas, GoodsQuery query) {
        Sql from = Sql.of("from shop_goods g force index (ix_shop_goods_area) where")
                .within("g.area", Area.villages(areas));
        if (query.onSale != null) {
            from.add("and g.on_sale = ?", query.onSale);
        }
        String q = Texts.clean(query.q);
        if (q != null) {
            from.add("and g.name like ? escape '!'", Texts.like(q) + "%");
        }
        Sql rows = Sql.of("select g.id, g.area, g.name, g.unit, g.points, g.stock, g.held, g.on_sale, g.version")
                .add(from);
        List<String> after = query.cursor(2);
        if (after != null) {
            UUID id = PageQuery.cursorValue(after.get(1), UUID::fromString);
            rows.add("and (g.area > ? or (g.area = ? and g.id > ?))", after.get(0), after.get(0), id);
        }
        rows.add("order by g.area, g.id limit ? offset ?", query.size + 1, query.offset());
        Sql total = Sql.of("select count(*) from (select 1").add(from).add("limit " + (Page.COUNT_CAP + 1) + ") c");
        return query.page(
                database.list(rows, GoodsList::read), database.number(total), false, row -> List.of(row.area, row.id));
    }

    /** One that a list would show. */
    boolean shows(List<String> areas, UUID id) {
        return database.number(Sql.of("select count(*) from shop_goods g where g.id = ? and", id)
                        .within("g.area", Area.villages(areas)))
                > 0;
    }

    private static Listed read(ResultSet row) throws SQLException {
        return new Listed(
                Database.uuid(row, 1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getBoolean(8),
                row.getInt(9));
    }
}
