package org.touyan.appraisal.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.board.ConductReader.StandingEntry;
import org.touyan.appraisal.round.Round;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** The entries behind a round that was read through the scope. */
@ApplicationScoped
class ConductRows {
    private final Database database;

    ConductRows(Database database) {
        this.database = database;
    }

    private record Row(UUID subject, StandingEntry deed) {}

    /** By subject, those that stand, of the round's own scheme: another may judge the same household in the same months. */
    Map<UUID, List<StandingEntry>> of(Round round) {
        Map<UUID, List<StandingEntry>> bySubject = new HashMap<>();
        read(standing(round))
                .forEach(row -> bySubject
                        .computeIfAbsent(row.subject, id -> new ArrayList<>(4))
                        .add(row.deed));
        return bySubject;
    }

    /** Of one household. */
    List<StandingEntry> of(Round round, UUID subject) {
        return read(standing(round).add("and r.subject_id = ?", subject)).stream()
                .map(Row::deed)
                .toList();
    }

    /** That entry, while it stands and is the household's in that round or a part of it. */
    Optional<StandingEntry> one(Round round, UUID subject, UUID entry) {
        return read(standing(round).add("and r.subject_id = ? and e.id = ?", subject, entry)).stream()
                .map(Row::deed)
                .findFirst();
    }

    private static Sql standing(Round round) {
        return Sql.of("select e.subject_id, e.item_code, e.occurrence, e.happened_on from appraisal_result r"
                        + " join appraisal_entry e on e.subject_id = r.subject_id and")
                .in("e.period", round.period().withParts())
                .add(
                        "join appraisal_round o on o.id = e.round_id where r.round_id = ? and o.scheme_id = ?"
                                + " and e.reverses_id is null and not exists (select 1 from"
                                + " appraisal_entry u where u.reverses_id = e.id)",
                        round.id,
                        round.schemeId);
    }

    private List<Row> read(Sql sql) {
        return database.list(
                sql,
                row -> new Row(
                        Database.uuid(row, 1),
                        new StandingEntry(row.getString(2), row.getInt(3), row.getObject(4, LocalDate.class))));
    }
}
