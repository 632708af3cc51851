package org.touyan.appraisal.trial;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.ProblemException;

/** Trials, through the scope. */
@ApplicationScoped
class TrialRepository implements PanacheRepositoryBase<Trial, UUID> {
    private static final int LISTED = 20;
    private final Database database;

    TrialRepository(Database database) {
        this.database = database;
    }

    /** 404 when it does not exist or lies outside the actor's areas. */
    Trial require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The latest first. */
    List<Trial> ofVersion(UUID version) {
        return find("versionId = ?1 order by askedAt desc", version)
                .page(0, LISTED)
                .list();
    }

    /** Its rows, and the trial itself when it goes too. */
    void clear(UUID id) {
        database.update(Sql.of("delete from appraisal_trial_change where trial_id = ?", id));
    }

    /** Nothing happens when it was thrown away meanwhile. */
    void finish(UUID id, String report, Instant now) {
        database.update(Sql.of("update appraisal_trial set report = ?, finished_at = ? where id = ?", report, now, id));
    }

    List<UUID> idsOf(UUID version) {
        return database.list(
                Sql.of("select id from appraisal_trial where version_id = ?", version), row -> Database.uuid(row, 1));
    }

    List<UUID> askedBefore(Instant limit) {
        return database.list(
                Sql.of("select id from appraisal_trial where asked_at < ?", limit), row -> Database.uuid(row, 1));
    }

    /** What a worker wrote while its trial was thrown away. */
    List<UUID> orphans() {
        return database.list(
                Sql.of("select c.trial_id from (select distinct trial_id from appraisal_trial_change) c"
                        + " left join appraisal_trial t on t.id = c.trial_id where t.id is null"),
                row -> Database.uuid(row, 1));
    }

    void drop(UUID id) {
        clear(id);
        database.update(Sql.of("delete from appraisal_trial where id = ?", id));
    }
}
