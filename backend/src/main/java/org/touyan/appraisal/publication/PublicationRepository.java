package org.touyan.appraisal.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.ProblemException;

/** Orders through the scope; the rounds that they are about past it: whoever asks has had the order's area checked. */
@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<Publication, UUID> {
    private static final int LISTED = 10;
    private final Database database;

    PublicationRepository(Database database) {
        this.database = database;
    }

    /** 404 when it does not exist or lies outside the actor's areas. */
    Publication require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The latest first. @param schemeId null for all */
    List<Publication> latest(UUID schemeId) {
        return (schemeId == null
                        ? find("order by askedAt desc")
                        : find("schemeId = ?1 order by askedAt desc", schemeId))
                .page(0, LISTED)
                .list();
    }

    /** The places where the period is being published, past the scope: one may lie around the actor's. */
    List<String> running(UUID schemeId, String period) {
        return database.list(
                Sql.of(
                        "select p.area from appraisal_publication p join job j on j.id = p.job_id where p.scheme_id = ?"
                                + " and p.period = ? and p.finished_at is null and j.status in ('QUEUED', 'RUNNING')",
                        schemeId,
                        period),
                row -> row.getString(1));
    }

    void finish(UUID id, String report, Instant now) {
        database.update(
                Sql.of("update appraisal_publication set report = ?, finished_at = ? where id = ?", report, now, id));
    }

    record PlaceRound(UUID id, String village, Period period, UUID version, Instant publishedAt) {}

    /** By village, the earlier period first. */
    List<PlaceRound> rounds(UUID scheme, String area, Collection<String> periods) {
        return database.list(
                Sql.of("select id, area, period, version_id, published_at from appraisal_round where")
                        .within("area", Area.villages(List.of(area)))
                        .add("and scheme_id = ? and", scheme)
                        .in("period", periods)
                        .add("order by area, period, opened_at"),
                row -> new PlaceRound(
                        Database.uuid(row, 1),
                        row.getString(2),
                        new Period(row.getString(3)),
                        Database.uuid(row, 4),
                        Database.instant(row, 5)));
    }

    long households(Collection<UUID> rounds) {
        return rounds.isEmpty()
                ? 0
                : database.number(Sql.of("select count(*) from appraisal_result where status = 'PUBLISHED' and")
                        .in("round_id", rounds));
    }
}
