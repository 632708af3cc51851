package org.touyan.registry.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.party.MemberViews.ContactHousehold;
import org.touyan.registry.party.MemberViews.ContactService;

/** Single Party members, with what they are responsible for. */
@ApplicationScoped
public class PartyMemberRepository implements PanacheRepositoryBase<PartyMember, UUID> {
    private final Database database;
    private final CurrentActor actor;
    private final AreaNames names;

    PartyMemberRepository(Database database, CurrentActor actor, AreaNames names) {
        this.database = database;
        this.actor = actor;
        this.names = names;
    }

    /** 404 when he is not in the list or his branch lies outside the actor's areas. */
    PartyMember require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** Someone in the list now, wherever his branch lies. */
    record Listed(UUID id, String name, String branch, String area) {}

    private Optional<Listed> listed(String condition, Object value) {
        return database.first(
                Sql.of(
                        "select m.id, m.name, b.name, m.area from party_member m"
                                + " join party_organisation b on b.id = m.branch_id"
                                + " where m.status = 'ACTIVE' and " + condition + " = ?",
                        value),
                row -> new Listed(Database.uuid(row, 1), row.getString(2), row.getString(3), row.getString(4)));
    }

    Optional<Listed> ofResident(UUID resident) {
        return listed("m.resident_id", resident);
    }

    Optional<Listed> ofIdNumber(byte[] index) {
        return listed("m.id_number_index", index);
    }

    /** Takes over what the registry knows of the person now; the caller has flushed. */
    void copyOf(UUID resident) {
        database.update(Sql.of(
                "update party_member m join resident r on r.id = m.resident_id set m.name = r.name,"
                        + " m.initials = r.initials, m.sex = r.sex, m.birth_date = r.birth_date,"
                        + " m.id_number_index = r.id_number_index, m.id_number_masked = r.id_number_masked,"
                        + " m.phone_masked = r.phone_masked, m.version = m.version + 1"
                        + " where m.resident_id = ? and m.status = 'ACTIVE'",
                resident));
        database.update(Sql.of(
                "update party_organisation o join party_member m on m.id = o.secretary_id"
                        + " set o.secretary_name = m.name where m.resident_id = ? and m.status = 'ACTIVE'",
                resident));
    }

    /** He is no secretary any more of what he leaves. */
    void vacate(UUID member) {
        database.update(Sql.of(
                "update party_organisation set secretary_id = null, secretary_name = null, version = version + 1"
                        + " where secretary_id = ?",
                member));
    }

    /** Where his branch lies, wherever; null when there is no such member. */
    String areaOf(UUID member) {
        return database.first(Sql.of("select area from party_member where id = ?", member), row -> row.getString(1))
                .orElse(null);
    }

    void moveHistory(UUID member, String area) {
        database.update(Sql.of("update party_member_event set area = ? where member_id = ?", area, member));
    }

    /** As he is now, for trying an edit on: what becomes of the copy is never stored. */
    PartyMember copy(UUID id) {
        PartyMember member = require(id);
        forget(member);
        return member;
    }

    /** Nothing more of what becomes of him is stored. */
    void forget(PartyMember member) {
        getEntityManager().detach(member);
    }

    /** After a statement changed his row. */
    void reread(PartyMember member) {
        getEntityManager().refresh(member);
    }

    void add(PartyMemberEvent event) {
        getEntityManager().persist(event);
        getEntityManager().flush();
    }

    List<PartyMemberEvent> history(UUID member) {
        return getEntityManager()
                .createQuery(
                        "from PartyMemberEvent where memberId = :member order by happenedOn desc, id desc",
                        PartyMemberEvent.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** His resident's household, when it lies in the actor's areas. */
    Optional<UUID> household(UUID resident) {
        if (resident == null || !actor.get().may(Permission.HOUSEHOLD_READ)) {
            return Optional.empty();
        }
        return database.first(
                Sql.of("select household_id from resident where id = ? and", resident)
                        .within("area", actor.areas(null)),
                row -> Database.uuid(row, 1));
    }

    /** The contact grids that he looks after; their households only where the actor may see them. */
    List<ContactService> contacts(UUID resident) {
        if (resident == null) {
            return List.of();
        }
        List<ContactService> services = new ArrayList<>();
        database.list(
                Sql.of(
                        "select s.area, s.valid_from, coalesce(x.households, 0) from grid_staff s"
                                + " left join region_summary x on x.area = s.area where s.resident_id = ?"
                                + " and s.role = 'CONTACT_MEMBER' and s.valid_to is null order by s.area",
                        resident),
                row -> services.add(new ContactService(
                        row.getString(1),
                        names.name(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getInt(3),
                        households(row.getString(1)))));
        return services;
    }

    private List<ContactHousehold> households(String grid) {
        if (!actor.get().may(Permission.HOUSEHOLD_READ) || !actor.get().covers(grid)) {
            return List.of();
        }
        return database.list(
                Sql.of("select id, number, head_name, address, member_count from household where")
                        .within("area", List.of(grid))
                        .add("and status in ('RESIDENT', 'AWAY') order by number limit 60"),
                row -> new ContactHousehold(
                        Database.uuid(row, 1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)));
    }
}
