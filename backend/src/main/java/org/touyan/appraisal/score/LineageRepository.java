package org.touyan.appraisal.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Which subjects a subject's history goes on from. Unscoped: asked about subjects that were read through the scope. */
@ApplicationScoped
public class LineageRepository {
    private final Database database;

    LineageRepository(Database database) {
        this.database = database;
    }

    @Schema(name = "LineageKind")
    public enum Kind {
        SPLIT,
        MERGED
    }

    /** @param since the day of the split or merge */
    public record Predecessor(UUID id, String number, String name, Kind kind, LocalDate since) {}

    public void add(UUID subject, UUID predecessor, Kind kind, LocalDate since) {
        database.update(Sql.of(
                "insert ignore into appraisal_lineage (subject_id, predecessor_id, kind, since) values (?, ?, ?, ?)",
                subject,
                predecessor,
                kind,
                since));
    }

    /** Of a household, the latest first. */
    public List<Predecessor> of(UUID household) {
        return database.list(
                Sql.of(
                        "select h.id, h.number, h.head_name, l.kind, l.since from appraisal_lineage l"
                                + " join household h on h.id = l.predecessor_id where l.subject_id = ? order by l.since desc",
                        household),
                row -> new Predecessor(
                        Database.uuid(row, 1),
                        row.getString(2),
                        row.getString(3),
                        Kind.valueOf(row.getString(4)),
                        row.getObject(5, LocalDate.class)));
    }
}
