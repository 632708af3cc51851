package org.touyan.appraisal.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.score.ResultRepository.Where;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Sums a round up by scorer and keeps the sums. Whoever calls has read the round through the scope. */
@ApplicationScoped
public class ScorerRepository {
    private final Database database;

    ScorerRepository(Database database) {
        this.database = database;
    }

    /** Again from the beginning: a round may be sent back and corrected. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void figure(Where round, UUID scheme, SchemeRules rules) {
        RoundScorers scorers = new RoundScorers(rules);
        households(round, handedIn(round.roundId()), scorers);
        entries(round, scorers);
        database.update(Sql.of("delete from appraisal_scorer where round_id = ?", round.roundId()));
        scorers.figures().forEach(one -> insert(round, scheme, one));
    }

    private Instant handedIn(UUID round) {
        return database.first(
                        Sql.of("select max(at) from appraisal_step where round_id = ? and action = 'submit'", round),
                        row -> Optional.ofNullable(Database.instant(row, 1)))
                .flatMap(at -> at)
                .orElse(Instant.MAX);
    }

    private void households(Where round, Instant handedIn, RoundScorers scorers) {
        Instant late = handedIn.equals(Instant.MAX) ? handedIn : handedIn.minus(RoundScorers.LATE);
        database.list(
                Sql.of(
                        "select r.scored_by, a.display_name, h.area, r.index_value, r.scored_at from appraisal_result r"
                                + " join household h on h.id = r.subject_id left join account a on a.id = r.scored_by"
                                + " where r.round_id = ? and r.scored_by is not null",
                        round.roundId()),
                row -> {
                    Instant at = Database.instant(row, 5);
                    scorers.household(
                            Database.uuid(row, 1),
                            row.getString(2),
                            Area.cut(row.getString(3), Area.GRID),
                            row.getBigDecimal(4),
                            at != null && at.isAfter(late));
                    return null;
                });
    }

    private void entries(Where round, RoundScorers scorers) {
        database.list(
                Sql.of(
                        "select e.author_id, e.author_name, e.subject_id, e.item_code, e.points,"
                                + " e.evidence is not null or e.photos > 0"
                                + " from appraisal_entry e left join appraisal_entry u on u.reverses_id = e.id"
                                + " where e.area = ? and e.period = ? and e.round_id = ?"
                                + " and e.reverses_id is null and u.id is null",
                        round.area(),
                        round.period(),
                        round.roundId()),
                row -> {
                    scorers.entry(
                            Database.uuid(row, 1),
                            row.getString(2),
                            Database.uuid(row, 3),
                            row.getString(4),
                            row.getBigDecimal(5),
                            row.getBoolean(6));
                    return null;
                });
    }

    private void insert(Where round, UUID scheme, ScorerFigures one) {
        database.update(Sql.of(
                "insert into appraisal_scorer (period, area, round_id, scorer_id, scheme_id, name, grid, households,"
                        + " index_sum, index_squares, full_marks, entries, deductions, unproven, alike, late)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                round.period(),
                round.area(),
                round.roundId(),
                one.scorer(),
                scheme,
                one.name(),
                one.grid(),
                one.households(),
                one.sum(),
                one.squares(),
                one.fullMarks(),
                one.entries(),
                one.deductions(),
                one.unproven(),
                one.alike(),
                one.late()));
    }
}
