package org.touyan.appraisal.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Published results: what boards are drawn from, and longer periods made of. */
@ApplicationScoped
public class PublishedRows {
    private final Database database;

    PublishedRows(Database database) {
        this.database = database;
    }

    /** Those of one round whose own results are published. */
    public List<Result> ofRound(UUID round) {
        return database.list(
                Sql.of(
                        "select " + ResultRepository.COLUMNS
                                + " from appraisal_result r where r.status = 'PUBLISHED' and r.round_id = ?",
                        round),
                ResultRepository::read);
    }

    /** Who was split off has, of the rounds before, what his household had. */
    public List<Result> of(Collection<UUID> rounds) {
        return database.list(own(rounds).add("union all").add(inherited(rounds)), ResultRepository::read);
    }

    /** The same of one subject. */
    public List<Result> of(Collection<UUID> rounds, UUID subject) {
        return database.list(
                own(rounds)
                        .add("and r.subject_id = ? union all", subject)
                        .add(inherited(rounds))
                        .add("and l.subject_id = ?", subject),
                ResultRepository::read);
    }

    private static Sql own(Collection<UUID> rounds) {
        return Sql.of("select " + ResultRepository.COLUMNS
                        + " from appraisal_result r where r.status = 'PUBLISHED' and")
                .in("r.round_id", rounds);
    }

    private static Sql inherited(Collection<UUID> rounds) {
        return Sql.of("select " + ResultRepository.COLUMNS.replace("r.subject_id", "l.subject_id")
                        + " from appraisal_lineage l join appraisal_result r on r.subject_id = l.predecessor_id"
                        + " where l.kind = 'SPLIT' and r.status = 'PUBLISHED'"
                        // What the household did after they had parted is its own.
                        + " and r.period <= case when r.period like '____-Q_' then concat(year(l.since), '-Q',"
                        + " quarter(l.since)) else date_format(l.since, '%Y-%m') end and not exists (select 1 from"
                        + " appraisal_result own where own.round_id = r.round_id and own.subject_id = l.subject_id)"
                        + " and")
                .in("r.round_id", rounds);
    }
}
