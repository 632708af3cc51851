package org.touyan.appraisal.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** How many of a round stand where. Scoped by whoever read the round. */
@ApplicationScoped
public class ResultSummaries {
    private final Database database;

    ResultSummaries(Database database) {
        this.database = database;
    }

    /** Rows of a round with the same grade and state. */
    public record Figure(
            UUID roundId, String grade, Result.Status status, int subjects, int scored, int entries, BigDecimal sum) {}

    /** What round pages show of many rows: one range of the clustered index a round. */
    public List<Figure> figures(Collection<UUID> rounds) {
        return database.list(
                Sql.of("select r.round_id, r.grade, r.status, count(*), sum(r.scored_at is not null), sum(r.entries),"
                                + " sum(r.index_value) from appraisal_result r where")
                        .in("r.round_id", rounds)
                        .add("group by r.round_id, r.grade, r.status"),
                row -> new Figure(
                        Database.uuid(row, 1),
                        row.getString(2),
                        Result.Status.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getBigDecimal(7)));
    }

    public long unscored(UUID round) {
        return database.number(
                Sql.of("select count(*) from appraisal_result where round_id = ? and scored_at is null", round));
    }

    public Map<String, Long> countByStatus(UUID round) {
        return database
                .list(
                        Sql.of(
                                "select status, count(*) from appraisal_result where round_id = ? group by status",
                                round),
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
