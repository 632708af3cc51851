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

    List<Publication> unfinished(UUID schemeId, String period) {
        return list("schemeId = ?1 and period = ?2 and finishedAt is null", schemeId, period);
    }

    void finish(UUID id, String report, Instant now) {
        database.update(
                Sql.of("update appraisal_publication set report = ?, finished_at = ? where id = ?", report, now, id));
    }

    record PlaceRound(UUID id, String village, Period period, Instant publishedAt) {}

    /** By village, the earlier period first. */
    List<PlaceRound> rounds(UUID scheme, String area, Collection<String> periods) {
        return database.list(
                Sql.of("select id, area, period, published_at from appraisal_round where")
                        .within("area", Area.villages(List.of(area)))
                        .add("and scheme_id = ? and", scheme)
                        .in("period", periods)
                        .add("order by area, period, opened_at"),
                row -> new PlaceRound(
                        Database.uuid(row, 1),
                        row.getString(2),
                        new Period(row.getString(3)),
                        Database.instant(row, 4)));
    }

    long households(Collection<UUID> rounds) {
        return rounds.isEmpty()
                ? 0
                : database.number(Sql.of("select count(*) from appraisal_result where status = 'PUBLISHED' and")
                        .in("round_id", rounds));
    }
}
