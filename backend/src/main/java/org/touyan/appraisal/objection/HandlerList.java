package org.touyan.appraisal.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.touyan.appraisal.objection.ObjectionViews.HandlerView;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Who may be told to look into an objection: whoever decides in its village or town, by his own roles or a post. */
@ApplicationScoped
class HandlerList {
    private static final String MAY = " join role_permission p on p.role_code = %s.role_code and p.mode = 'USE'"
            + " and p.permission = '" + Permission.APPRAISAL_VILLAGE + "'";
    private static final int MOST = 100;
    private final Database database;

    HandlerList(Database database) {
        this.database = database;
    }

    List<HandlerView> of(String village, LocalDate today) {
        List<String> places = List.of(village, Area.town(village));
        return database.list(
                Sql.of(
                                "select a.id, a.display_name from account a where a.status = 'ACTIVE' and a.valid_from <= ?"
                                        + " and (a.valid_to is null or a.valid_to >= ?) and a.id in (select x.account_id from"
                                        + " account_area x join account_role r on r.account_id = x.account_id"
                                        + MAY.formatted("r") + " where",
                                today,
                                today)
                        .in("x.area", places)
                        .add(
                                "union select t.account_id from account_post_area y join account_post t on t.id = y.post_id"
                                        + " and t.valid_from <= ? and (t.valid_to is null or t.valid_to >= ?)"
                                        + MAY.formatted("t") + " where",
                                today,
                                today)
                        .in("y.area", places)
                        .add(") order by a.display_name, a.id limit ?", MOST),
                row -> new HandlerView(Database.uuid(row, 1), row.getString(2)));
    }
}
