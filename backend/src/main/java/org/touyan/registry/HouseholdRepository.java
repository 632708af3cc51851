package org.touyan.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;

/** Single households; the list has its own statements in {@link HouseholdList}. */
@ApplicationScoped
public class HouseholdRepository implements PanacheRepositoryBase<Household, UUID> {
    /** The last four digits of a number. */
    static final int LAST_SEQUENCE = 9999;

    private final Database database;
    private final CurrentActor actor;

    HouseholdRepository(Database database, CurrentActor actor) {
        this.database = database;
        this.actor = actor;
    }

    /** What those who work for a household, and do not change it, need of it. */
    public record Brief(UUID id, String area, String headName, String number, HouseholdStatus status) {}

    /** As {@link #require}, without loading the whole of it. */
    public Brief brief(UUID id) {
        return database.first(
                        Sql.of("select area, head_name, number, status from household where id = ? and", id)
                                .within("area", actor.get().areas()),
                        row -> new Brief(
                                id,
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                HouseholdStatus.valueOf(row.getString(4))))
                .orElseThrow(ProblemException::notFound);
    }

    /** 404 when it does not exist or lies outside the actor's areas. */
    public Household require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * Held until the transaction ends, and not moved by anybody meanwhile. Comes first, so that {@link #require} then
     * reads what the change before left.
     */
    public void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from household where id = :id for update")
                .setParameter("id", Idempotency.bytes(id))
                .getResultList();
    }

    /** After rows were changed by statements: what was loaded before is no longer true. */
    void forgetLoaded() {
        getEntityManager().clear();
    }

    /** Where it lies, whoever asks; null for none. For what another check than the scope lets through. */
    public String areaOf(UUID id) {
        List<?> area = getEntityManager()
                .createNativeQuery("select area from household where id = :id")
                .setParameter("id", Idempotency.bytes(id))
                .getResultList();
        return area.isEmpty() ? null : (String) area.get(0);
    }

    /** People and labels lie where their household does. */
    void moveDependants(UUID household, String area) {
        for (String belonging : List.of(
                "Resident set area = :area where householdId = :household",
                "HouseholdLabel set area = :area where bearerId = :household",
                "ResidentLabel set area = :area where bearerId in"
                        + " (select r.id from Resident r where r.householdId = :household)")) {
            getEntityManager()
                    .createQuery("update " + belonging)
                    .setParameter("area", area)
                    .setParameter("household", household)
                    .executeUpdate();
        }
    }

    /** The next number of a villager group, given out once. @param group two digits */
    public String nextNumber(String village, String group) {
        int sequence = nextSequence(village + group);
        if (sequence > LAST_SEQUENCE) {
            throw ProblemException.rule("groupNumber", "这个村民小组的户号已用完（每组最多 9999 户）");
        }
        return village + group + "%04d".formatted(sequence);
    }

    /**
     * The next number of a villager group. The counter's row stays locked until the transaction ends, so that two
     * clerks who save at once get two numbers; it looks at the table as well, for households that were loaded in bulk.
     *
     * @param prefix village 12 + group 2
     * @return the sequence
     */
    int nextSequence(String prefix) {
        var manager = getEntityManager();
        // Not "insert ignore": that would share the lock first, and two sharers deadlock.
        manager.createNativeQuery("insert into household_counter (prefix, last_number) values (:prefix, 0)"
                        + " on duplicate key update last_number = last_number")
                .setParameter("prefix", prefix)
                .executeUpdate();
        String last = (String)
                manager.createNativeQuery("select max(number) from household where number >= :prefix and number < :end")
                        .setParameter("prefix", prefix)
                        .setParameter("end", prefix + "~")
                        .getSingleResult();
        manager.createNativeQuery("update household_counter set last_number = 1 + greatest(last_number, :used)"
                        + " where prefix = :prefix")
                .setParameter("used", last == null ? 0 : Integer.parseInt(last.substring(prefix.length())))
                .setParameter("prefix", prefix)
                .executeUpdate();
        return (Integer) manager.createNativeQuery("select last_number from household_counter where prefix = :prefix")
                .setParameter("prefix", prefix)
                .getSingleResult();
    }
}
