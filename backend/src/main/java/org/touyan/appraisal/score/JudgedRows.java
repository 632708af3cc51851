package org.touyan.appraisal.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** What a judge has passed of a round. He passes nobody whom he scored, nor his family. Scoped by whoever read the round. */
@ApplicationScoped
public class JudgedRows {
    private final Database database;

    JudgedRows(Database database) {
        this.database = database;
    }

    /**
     * Passes all of a round that the judge did not score himself.
     *
     * @param recused those of his family, which wait for somebody else too
     * @return how many he passed now, and how many are left for somebody else
     */
    public Judged judge(UUID round, Stage stage, UUID judge, Collection<UUID> recused) {
        int passed = database.update(Sql.of(
                        "update appraisal_result r set r.judged_stage = ? where r.round_id = ? and r.status <> 'RETURNED'"
                                + " and not r.judged_stage <=> ? and not",
                        stage,
                        round,
                        stage)
                .add(involves(judge, recused)));
        return new Judged(
                passed,
                database.number(Sql.of(
                        "select count(*) from appraisal_result where round_id = ?"
                                + " and (judged_stage is null or judged_stage <> ?)",
                        round,
                        stage)));
    }

    /** @param passed now. @param left for somebody else */
    public record Judged(int passed, long left) {}

    /** How many of a round this account scored, or are of his family, and so may not be judged by him. */
    public long involving(UUID round, UUID account, Collection<UUID> recused) {
        return database.number(Sql.of("select count(*) from appraisal_result r where r.round_id = ? and", round)
                .add(involves(account, recused)));
    }

    private static Sql involves(UUID account, Collection<UUID> recused) {
        return Sql.of(
                        "(exists (select 1 from appraisal_entry e where e.subject_id = r.subject_id"
                                + " and e.period = r.period and e.round_id = r.round_id and e.author_id = ?)"
                                + " or r.scored_by <=> ? or",
                        account,
                        account)
                .in("r.subject_id", recused)
                .add(")");
    }
}
