package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Contact members as those who may get an account; always within the actor's areas. */
@ApplicationScoped
class ContactAccountRepository {
    private static final String COLUMNS = "select s.id, s.resident_id, s.person_name, s.phone_masked, s.area,"
            + " s.account_id, m.id, b.name, (select min(o.account_id) from grid_staff o where o.resident_id = s.resident_id"
            + " and o.role = 'CONTACT_MEMBER' and o.valid_to is null) from grid_staff s"
            + " left join party_member m on m.resident_id = s.resident_id and m.status = 'ACTIVE'"
            + " left join party_organisation b on b.id = m.branch_id"
            + " where s.role = 'CONTACT_MEMBER' and s.valid_to is null and";

    private final Database database;
    private final CurrentActor actor;

    ContactAccountRepository(Database database, CurrentActor actor) {
        this.database = database;
        this.actor = actor;
    }

    /** @param accountId of this grid @param personsAccountId of any grid that he contacts */
    record Contact(
            UUID staffId,
            UUID residentId,
            String name,
            String phoneMasked,
            String grid,
            UUID accountId,
            UUID memberId,
            String branch,
            UUID personsAccountId) {
        /** The last four digits that masking leaves; else those of his grid. */
        String tail() {
            return phoneMasked == null
                    ? grid.substring(grid.length() - 4)
                    : phoneMasked.substring(phoneMasked.length() - 4);
        }
    }

    private List<Contact> list(Sql sql) {
        return database.list(
                sql.add("order by s.area"),
                row -> new Contact(
                        Database.uuid(row, 1),
                        Database.uuid(row, 2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Database.uuid(row, 6),
                        Database.uuid(row, 7),
                        row.getString(8),
                        Database.uuid(row, 9)));
    }

    /** @param organisation a branch or group, or null for all */
    List<Contact> inVillage(String area, UUID organisation) {
        Sql sql = Sql.of(COLUMNS).within("s.area", actor.areas(area));
        return list(
                organisation == null
                        ? sql
                        : sql.add("and (m.branch_id = ? or m.group_id = ?)", organisation, organisation));
    }

    List<Contact> of(Collection<UUID> staff) {
        return list(Sql.of(COLUMNS).in("s.id", staff).add("and").within("s.area", actor.areas(null)));
    }

    /** The account of a resident who contacted a grid here once, the latest first. */
    Optional<UUID> former(UUID resident) {
        Sql sql = Sql.of(
                        "select s.account_id from grid_staff s where s.role = 'CONTACT_MEMBER' and s.account_id is not null"
                                + " and s.valid_to is not null and s.resident_id = ? and",
                        resident)
                .within("s.area", actor.areas(null))
                .add("order by s.valid_to desc, s.id desc limit 1");
        return database.first(sql, row -> Database.uuid(row, 1));
    }

    /** All grids that a resident contacts: one person has one account. */
    List<Contact> ofResident(UUID resident) {
        return list(Sql.of(COLUMNS).add("s.resident_id = ? and", resident).within("s.area", actor.areas(null)));
    }
}
