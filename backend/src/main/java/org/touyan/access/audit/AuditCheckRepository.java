package org.touyan.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.touyan.access.audit.AuditSealRepository.Link;
import org.touyan.access.audit.AuditSealRepository.Waiting;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** What verifying reads, and what it found before. */
@ApplicationScoped
class AuditCheckRepository {
    private static final int LISTED = 20;
    private static final String COLUMNS = "select id, job_id, account_name, asked_at, finished_at, first_number,"
            + " last_number, entries, faults, findings, code from audit_check";
    private final Database database;

    AuditCheckRepository(Database database) {
        this.database = database;
    }

    /**
     * One verification.
     *
     * @param finishedAt null, as all after it, while it runs and when it failed
     * @param findings JSON
     */
    record Check(
            UUID id,
            UUID jobId,
            String accountName,
            Instant askedAt,
            Instant finishedAt,
            Long firstNumber,
            Long lastNumber,
            Long entries,
            Long faults,
            String findings,
            String code) {}

    interface LinkReader {
        void read(Link link);
    }

    /** Every link behind that number, in order, in constant memory. */
    void links(long after, LongConsumer counted, LinkReader reader) {
        Sql count = Sql.of("select count(*) from audit_seal where number > ?", after);
        Sql rows = Sql.of("select s.entry_id, s.at, s.action, s.number, s.hash, " + AuditRows.COLUMNS
                        + " from audit_seal s left join audit_entry e on e.id = s.entry_id")
                .add("where s.number > ? order by s.number", after);
        database.stream(count, counted, rows, row -> reader.read(link(row)));
    }

    private static Link link(ResultSet row) throws SQLException {
        Waiting of = new Waiting(row.getLong(1), Database.instant(row, 2), row.getString(3), AuditRows.of(row, 6));
        return new Link(of, row.getLong(4), row.getBytes(5));
    }

    /** Entries that no link speaks of. */
    List<Waiting> added(int most) {
        return database.list(
                Sql.of("select e.id, e.at, e.action from audit_entry e")
                        .add("left join audit_seal s on s.entry_id = e.id where s.entry_id is null")
                        .add("order by e.id limit ?", most),
                row -> new Waiting(row.getLong(1), Database.instant(row, 2), row.getString(3), null));
    }

    /** Entries that should have been chained by now. */
    List<Waiting> forgotten(Instant since, int most) {
        return database.list(
                Sql.of("select entry_id, at, action from audit_seal where number is null and at < ?", since)
                        .add("order by entry_id limit ?", most),
                row -> new Waiting(row.getLong(1), Database.instant(row, 2), row.getString(3), null));
    }

    void ask(Check check) {
        database.update(Sql.of(
                "insert into audit_check (id, job_id, account_name, asked_at) values (?, ?, ?, ?)",
                check.id(),
                check.jobId(),
                check.accountName(),
                check.askedAt()));
    }

    void finish(Check check) {
        database.update(Sql.of(
                "update audit_check set finished_at = ?, first_number = ?, last_number = ?, entries = ?, faults = ?,"
                        + " findings = ?, code = ? where id = ?",
                check.finishedAt(),
                check.firstNumber(),
                check.lastNumber(),
                check.entries(),
                check.faults(),
                check.findings(),
                check.code(),
                check.id()));
    }

    /** The latest first. */
    List<Check> latest() {
        return database.list(Sql.of(COLUMNS + " order by asked_at desc limit ?", LISTED), AuditCheckRepository::check);
    }

    Optional<Check> find(UUID id) {
        return database.first(Sql.of(COLUMNS + " where id = ?", id), AuditCheckRepository::check);
    }

    private static Check check(ResultSet row) throws SQLException {
        return new Check(
                Database.uuid(row, 1),
                Database.uuid(row, 2),
                row.getString(3),
                Database.instant(row, 4),
                Database.instant(row, 5),
                (Long) row.getObject(6),
                (Long) row.getObject(7),
                (Long) row.getObject(8),
                (Long) row.getObject(9),
                row.getString(10),
                row.getString(11));
    }
}
