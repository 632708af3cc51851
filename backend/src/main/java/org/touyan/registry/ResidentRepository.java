package org.touyan.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.ProblemException;

/** Residents of households. */
@ApplicationScoped
public class ResidentRepository implements PanacheRepositoryBase<Resident, UUID> {
    private final Database database;

    ResidentRepository(Database database) {
        this.database = database;
    }

    /** 404 when he does not exist or lives outside the actor's areas. */
    public Resident require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * The household he belongs to, whoever asks; null for nobody. Asked before a transaction, so that the transaction can
     * begin by holding the household: a first read inside would show everything as it was before the wait.
     */
    public UUID homeOf(UUID resident) {
        return database.first(
                        Sql.of("select household_id from resident where id = ?", resident),
                        row -> Database.uuid(row, 1))
                .orElse(null);
    }

    /** The head first, the rest by relation and age. */
    public List<Resident> ofHousehold(UUID household) {
        return list(
                "householdId = ?1 order by case when relation = '02' then 0 else 1 end, relation, birthDate, id",
                household);
    }

    /** Who already bears an ID number. @param area where he lives, perhaps outside the actor's areas */
    public record Bearer(UUID id, UUID householdId, String householdNumber, String name, String area) {}

    /**
     * Another current resident with that ID number, wherever he lives: a person is in one household of the county only.
     * A locking read, asked after the own row was written: of two clerks who add him at once, one is refused.
     */
    public Optional<Bearer> bearer(byte[] idNumberIndex, UUID except) {
        getEntityManager().flush();
        return database
                .list(
                        Sql.of("""
                                select r.id, r.household_id, h.number, r.name, r.area from resident r
                                join household h on h.id = r.household_id
                                where r.id_number_index = ? and r.status in ('RESIDENT', 'AWAY')
                                and h.status in ('RESIDENT', 'AWAY') lock in share mode""", idNumberIndex),
                        row -> new Bearer(
                                Database.uuid(row, 1),
                                Database.uuid(row, 2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)))
                .stream()
                .filter(bearer -> !bearer.id().equals(except))
                .findFirst();
    }
}
