package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** What an imported list of Party members asks the registry, and what only its undo removes. */
@ApplicationScoped
class MemberImportRows {
    private final Database database;

    MemberImportRows(Database database) {
        this.database = database;
    }

    /** A branch, or a group with its branch as parent. */
    record Organisation(UUID id, UUID parent, OrganisationKind kind, String name, String area) {}

    /** Branches and groups that stand in these areas. */
    List<Organisation> organisations(Collection<String> areas) {
        return database.list(
                Sql.of("select id, parent_id, kind, name, area from party_organisation where")
                        .within("area", areas)
                        .add("and ended_on is null and kind in ('BRANCH', 'GROUP') order by area, id"),
                row -> new Organisation(
                        Database.uuid(row, 1),
                        Database.uuid(row, 2),
                        OrganisationKind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5)));
    }

    /** Of one name in a branch's list now. */
    List<UUID> members(UUID branch, String name) {
        return database.list(
                Sql.of(
                        "select id from party_member where branch_id = ? and status = 'ACTIVE' and name = ?",
                        branch,
                        name),
                row -> Database.uuid(row, 1));
    }

    /** A resident whom a row may mean. */
    record Villager(UUID id, String name, String sex, LocalDate birthDate, String politicalStatus) {}

    private static final String VILLAGER =
            "select r.id, r.name, r.sex, r.birth_date, r.political_status from resident r where ";

    /** Who lives in a place under that name, at home or away. @param area within the actor's */
    List<Villager> villagers(String area, String name) {
        return database.list(
                Sql.of(VILLAGER)
                        .within("r.area", List.of(area))
                        .add("and r.name = ? and r.status in ('RESIDENT', 'AWAY') limit 3", name),
                MemberImportRows::villager);
    }

    Optional<Villager> villager(UUID id) {
        return database.first(Sql.of(VILLAGER + "r.id = ?", id), MemberImportRows::villager);
    }

    private static Villager villager(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Villager(
                Database.uuid(row, 1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getString(5));
    }

    boolean isSecretary(UUID member) {
        return database.number(Sql.of("select count(*) from party_organisation where secretary_id = ?", member)) > 0;
    }

    boolean contacts(UUID resident) {
        return database.number(Sql.of(
                        "select count(*) from grid_staff where resident_id = ? and role = 'CONTACT_MEMBER'"
                                + " and valid_to is null",
                        resident))
                > 0;
    }

    /** Of somebody whom an import brought and whose import is taken back. */
    void remove(UUID member) {
        database.update(Sql.of("delete from party_member_event where member_id = ?", member));
        database.update(Sql.of("delete from party_member where id = ?", member));
    }
}
