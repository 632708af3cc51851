package org.touyan.registry.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Page;
import org.touyan.registry.HouseholdStatus;

/** The current households of a place with the account that each has; always within the actor's areas. */
@ApplicationScoped
class HouseholdAccountList {
    private static final String COLUMNS =
            "select h.id, h.area, h.number, h.head_name, h.phone_masked, h.address, a.account_id ";

    private final Database database;
    private final CurrentActor actor;

    HouseholdAccountList(Database database, CurrentActor actor) {
        this.database = database;
        this.actor = actor;
    }

    /** @param accountId null for none */
    record Listed(
            UUID id, String area, String number, String headName, String phoneMasked, String address, UUID accountId) {}

    Page<Listed> page(HouseholdAccountQuery query) {
        Sql from = current(actor.areas(query.area));
        if (query.opened != null) {
            from.add(query.opened ? "and a.account_id is not null" : "and a.account_id is null");
        }
        String q = Texts.clean(query.q);
        if (q != null) {
            String start = Texts.like(q) + "%";
            from.add("and (h.head_name like ? escape '!' or h.number like ? escape '!')", start, start);
        }
        Sql total = Sql.of("select count(*) from (select 1").add(from).add("limit " + (Page.COUNT_CAP + 1) + ") c");
        Sql rows = Sql.of(COLUMNS).add(from);
        List<String> after = query.cursor(1);
        if (after != null) {
            rows.add("and h.number > ?", after.get(0));
        }
        rows.add("order by h.number limit ? offset ?", query.size + 1, query.offset());
        return query.page(
                database.list(rows, HouseholdAccountList::read),
                database.number(total),
                false,
                row -> List.of(row.number));
    }

    /** Of these, in the order of their numbers. */
    List<Listed> of(Collection<UUID> households) {
        Sql sql = Sql.of(COLUMNS)
                .add(current(actor.get().areas()))
                .add("and")
                .in("h.id", households)
                .add("order by h.number");
        return database.list(sql, HouseholdAccountList::read);
    }

    private static Sql current(List<String> areas) {
        return Sql.of("from household h left join household_account a on a.household_id = h.id where")
                .within("h.area", areas)
                .add("and")
                .in("h.status", HouseholdStatus.CURRENT);
    }

    private static Listed read(ResultSet row) throws SQLException {
        return new Listed(
                Database.uuid(row, 1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Database.uuid(row, 7));
    }
}
