package org.touyan.appraisal.board;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touyan.appraisal.board.BoardViews.BoardEntry;
import org.touyan.appraisal.board.Posting.Colour;
import org.touyan.appraisal.board.Posting.Status;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.ProblemException;

@ApplicationScoped
class PostingRepository implements PanacheRepositoryBase<Posting, UUID> {
    private final Database database;

    PostingRepository(Database database) {
        this.database = database;
    }

    /** 404 when it does not exist or lies outside the actor's areas. */
    Posting require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** All of a village and period, in the order of the boards. */
    List<Posting> of(String village, String period) {
        return list("area = ?1 and period = ?2 order by colour, shownName, id", village, period);
    }

    /** Who is on either board of the round already, or was. */
    Set<UUID> subjects(UUID round, Colour colour) {
        Set<UUID> subjects = new HashSet<>();
        list("roundId = ?1 and colour = ?2", round, colour).forEach(posting -> subjects.add(posting.subjectId));
        return subjects;
    }

    /** What hangs or is prepared: all of the yellow board, and of either board what was posted for one of these entries. */
    List<Posting> hitBy(UUID subject, Collection<UUID> entries) {
        return list("subjectId = ?1 and status in ?2", subject, List.of(Status.DRAFT, Status.POSTED)).stream()
                .filter(posting ->
                        posting.colour == Colour.YELLOW || posting.entryId != null && entries.contains(posting.entryId))
                .toList();
    }

    /** Of a round's household on one board, whatever came of it; at most one. */
    Optional<Posting> of(UUID round, UUID subject, Colour colour) {
        return find("roundId = ?1 and subjectId = ?2 and colour = ?3", round, subject, colour)
                .firstResultOptional();
    }

    /** Held until the end: of two people who post a household at the same moment the second sees the first's. */
    void hold(UUID round) {
        database.first(Sql.of("select 1 from appraisal_round where id = ? for update", round), row -> 1);
    }

    /** Whether an objection to the result that it rests on, or to a part of it, is open. */
    boolean disputed(Posting posting) {
        return database.number(Sql.of(
                                "select count(*) from appraisal_objection x join appraisal_round o on o.id = x.round_id"
                                        + " where x.subject_id = ? and x.status = 'OPEN' and",
                                posting.subjectId)
                        .in("o.period", new Period(posting.period).withParts()))
                > 0;
    }

    /** What is on the wall, whoever reads it. */
    record Shown(Colour colour, BoardEntry entry) {}

    /** What hangs in the village today; the caller lies in it, or covers it. */
    List<Shown> shown(String village, String period, LocalDate today) {
        return database.list(
                Sql.of(
                        "select colour, id, shown_name, deed, posted_on, expires_on from appraisal_posting where area = ?"
                                + " and period = ? and status = 'POSTED' and expires_on >= ? order by shown_name, id",
                        village,
                        period,
                        today),
                row -> new Shown(
                        Colour.valueOf(row.getString(1)),
                        new BoardEntry(
                                Database.uuid(row, 2),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, LocalDate.class),
                                row.getObject(6, LocalDate.class))));
    }

    /** The latest period whose board hangs there; of those that end on one day the quarter. */
    Optional<String> newestShown(String village, LocalDate today) {
        return database
                .list(
                        Sql.of(
                                "select distinct period from appraisal_posting where area = ? and status = 'POSTED'"
                                        + " and expires_on >= ?",
                                village,
                                today),
                        row -> row.getString(1))
                .stream()
                .max(Comparator.comparing((String period) -> new Period(period).last())
                        .thenComparing(Comparator.naturalOrder()));
    }
}
