package org.touyan.registry.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.party.OrganisationViews.Counts;
import org.touyan.registry.party.OrganisationViews.OrganisationRef;

/** Single Party organisations, and how many members they have. */
@ApplicationScoped
public class PartyOrganisationRepository implements PanacheRepositoryBase<PartyOrganisation, UUID> {
    private final Database database;

    PartyOrganisationRepository(Database database) {
        this.database = database;
    }

    /** 404 when it does not exist or works outside the actor's areas. */
    PartyOrganisation require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** One that stands and lies in the actor's areas. @param id null for none */
    Optional<PartyOrganisation> standing(UUID id) {
        return id == null ? Optional.empty() : findByIdOptional(id).filter(PartyOrganisation::stands);
    }

    /** Held until the transaction ends: nobody ends it while a member joins. */
    void hold(UUID id) {
        database.list(Sql.of("select id from party_organisation where id = ? for update", id), row -> true);
    }

    int children(UUID id) {
        return (int) database.number(
                Sql.of("select count(*) from party_organisation where parent_id = ? and ended_on is null", id));
    }

    /** Members that a branch or group has in its list now. */
    int members(UUID id) {
        return (int) database.number(Sql.of(
                "select (select count(*) from party_member where branch_id = ? and status = 'ACTIVE')"
                        + " + (select count(*) from party_member where group_id = ? and status = 'ACTIVE')",
                id,
                id));
    }

    /** Counts the members of a branch or group again; the caller has flushed. @param column branch_id or group_id */
    private void count(UUID id, String column) {
        if (id != null) {
            String from = "(select count(*) from party_member m where m." + column + " = o.id and m.status = 'ACTIVE'";
            database.update(Sql.of(
                    "update party_organisation o set members = " + from + "), probationary = " + from
                            + " and m.kind = 'PROBATIONARY'), flowing = " + from
                            + " and m.flowing = true) where o.id = ?",
                    id));
        }
    }

    /** After a change of members. @param branch and group may be null */
    void count(UUID branch, UUID group) {
        getEntityManager().flush();
        count(branch, "branch_id");
        count(group, "group_id");
    }

    /** Members of each with all that stands below it. The rows of groups are counted in their branches already. */
    Map<UUID, Counts> counts(List<UUID> ids) {
        Map<UUID, Counts> counts = new HashMap<>();
        if (ids.isEmpty()) {
            return counts;
        }
        database.list(
                Sql.of("with recursive below (root, id) as (select id, id from party_organisation where")
                        .in("id", ids)
                        .add(
                                "union all select b.root, o.id from below b join party_organisation o on o.parent_id = b.id"
                                        + " and o.kind <> 'GROUP' and o.ended_on is null)"
                                        + " select b.root, sum(o.members), sum(o.probationary), sum(o.flowing)"
                                        + " from below b join party_organisation o on o.id = b.id group by b.root"),
                row -> counts.put(Database.uuid(row, 1), new Counts(row.getInt(2), row.getInt(3), row.getInt(4))));
        return counts;
    }

    /** From the highest to the direct one; those outside the actor's areas are left out. */
    List<OrganisationRef> above(UUID parent) {
        Deque<OrganisationRef> above = new ArrayDeque<>();
        UUID next = parent;
        while (next != null && above.size() < 10) {
            PartyOrganisation at = findById(next);
            if (at != null) {
                above.addFirst(new OrganisationRef(at.id, at.kind, at.name));
            }
            next = at == null ? null : at.parentId;
        }
        return List.copyOf(above);
    }
}
