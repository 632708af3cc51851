package org.touyan.appraisal.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;

/** Single rounds, through the scope; the lists have statements of their own in {@link RoundList}. */
@ApplicationScoped
public class RoundRepository implements PanacheRepositoryBase<Round, UUID> {
    private static final String STANDING = "select stage, version_id, area, period, id, scheme_id from appraisal_round";

    /** What the database says of a key that is there already; the transaction goes on. */
    private static final int DUPLICATE = 1062;

    private final Database database;

    RoundRepository(Database database) {
        this.database = database;
    }

    /** 404 when it does not exist or lies outside the actor's areas. */
    Round require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** Comes first, so that {@link #require} then reads what the change before left. */
    void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from appraisal_round where id = :id for update")
                .setParameter("id", Idempotency.bytes(id))
                .getResultList();
    }

    /** Past the scope: where a village's round of a period is. After a merge there may be two; the later one goes on. */
    Optional<UUID> id(UUID scheme, String village, Period period) {
        List<?> ids = getEntityManager()
                .createNativeQuery(
                        "select id from appraisal_round where area = :area and period = :period and scheme_id = :scheme"
                                + " order by opened_at desc limit 1")
                .setParameter("area", village)
                .setParameter("period", period.text())
                .setParameter("scheme", Idempotency.bytes(scheme))
                .getResultList();
        return ids.stream().map(id -> Idempotency.uuid((byte[]) id)).findFirst();
    }

    /**
     * Past the scope too. Of two who open the same at once the second waits until the first has come to its end.
     *
     * @return false when it was there already; nothing is written then
     */
    boolean open(Round round) {
        try {
            database.update(Sql.of(
                    "insert into appraisal_round (id, area, origin, scheme_id, version_id, subject_kind, period,"
                            + " stage, due_on, opened_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                    round.id,
                    round.area,
                    round.origin,
                    round.schemeId,
                    round.versionId,
                    round.subjectKind,
                    round.period,
                    round.stage,
                    round.dueOn,
                    round.openedAt));
            return true;
        } catch (PersistenceException e) {
            if (e.getCause() instanceof SQLException sql && sql.getErrorCode() == DUPLICATE) {
                return false;
            }
            throw e;
        }
    }

    /** As {@link #id}, as the last commit left it: what another opened after this transaction began. */
    Optional<UUID> latestId(UUID scheme, String village, Period period) {
        return database.first(
                Sql.of(
                        "select id from appraisal_round where area = ? and period = ? and scheme_id = ?"
                                + " order by opened_at desc limit 1 lock in share mode",
                        village,
                        period.text(),
                        scheme),
                row -> Database.uuid(row, 1));
    }

    /** The published rounds of the parts of a longer period, of what was one village when they were opened. */
    List<Round> published(UUID scheme, String village, Collection<String> periods) {
        return list(
                "area = ?1 and period in ?2 and schemeId = ?3 and stage = ?4 order by period",
                village,
                periods,
                scheme,
                Stage.PUBLISHED);
    }

    /**
     * Villages of the place in which no round of the period lies: one that came with a village that moved or merged goes on
     * where it is now, and takes up whom it lacks.
     */
    List<String> villagesWithout(UUID scheme, String area, Period period) {
        List<?> codes = getEntityManager()
                .createNativeQuery(
                        "select code from region v where v.code >= :from and v.code < :end and v.level = 'VILLAGE'"
                                + " and v.valid_to is null and not exists (select 1 from appraisal_round o"
                                + " where o.scheme_id = :scheme and o.area = v.code and o.period = :period)")
                .setParameter("from", area)
                .setParameter("end", area + "~")
                .setParameter("scheme", Idempotency.bytes(scheme))
                .setParameter("period", period.text())
                .getResultList();
        return codes.stream().map(String.class::cast).toList();
    }

    List<RoundStep> steps(UUID round) {
        return getEntityManager()
                .createQuery("from RoundStep s where s.roundId = :round order by s.at, s.id", RoundStep.class)
                .setParameter("round", round)
                .getResultList();
    }

    void add(RoundStep step) {
        getEntityManager().persist(step);
    }

    /** What scorers need of a round that their contact grid does not hold: where it stands, kept so until the end. */
    public record Standing(Stage stage, UUID versionId, UUID schemeId, String area, String period) {}

    public Standing share(UUID id) {
        return standing(getEntityManager()
                .createNativeQuery(STANDING + " where id = :id lock in share mode", Object[].class)
                .setParameter("id", Idempotency.bytes(id))
                .getSingleResult());
    }

    /** Of rounds whose entries or results were read through the scope. */
    public Map<UUID, Standing> standings(Collection<UUID> ids) {
        Map<UUID, Standing> found = new HashMap<>();
        if (!ids.isEmpty()) {
            List<?> rows = getEntityManager()
                    .createNativeQuery(STANDING + " where id in (:ids)", Object[].class)
                    .setParameter("ids", ids.stream().map(Idempotency::bytes).toList())
                    .getResultList();
            rows.forEach(row -> found.put(Idempotency.uuid((byte[]) ((Object[]) row)[4]), standing(row)));
        }
        return found;
    }

    private static Standing standing(Object row) {
        Object[] columns = (Object[]) row;
        return new Standing(
                Stage.valueOf((String) columns[0]),
                Idempotency.uuid((byte[]) columns[1]),
                Idempotency.uuid((byte[]) columns[5]),
                (String) columns[2],
                (String) columns[3]);
    }
}
