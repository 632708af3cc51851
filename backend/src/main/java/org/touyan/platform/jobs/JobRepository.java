package org.touyan.platform.jobs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

@ApplicationScoped
public class JobRepository implements PanacheRepositoryBase<Job, UUID> {
    private static final int LISTED = 100;
    private final Database database;

    JobRepository(Database database) {
        this.database = database;
    }

    List<Job> ofAccount(UUID account) {
        return find(
                        "accountId = ?1 and status != ?2 and fileName is not null order by createdAt desc",
                        account,
                        Job.Status.EXPIRED)
                .page(0, LISTED)
                .list();
    }

    long waiting(UUID account) {
        return count("accountId = ?1 and status in ?2", account, List.of(Job.Status.QUEUED, Job.Status.RUNNING));
    }

    /** Those that wait for a second person: they keep no worker and nobody else's turn. */
    long held(UUID account) {
        return count("accountId = ?1 and status = ?2", account, Job.Status.HELD);
    }

    /**
     * The oldest job that waits, or whose worker died, locked for this transaction; one that another node is just taking
     * is passed over. A person's jobs run one after the other, so that nobody fills every worker.
     */
    Optional<UUID> claim(Instant now) {
        Sql sql = Sql.of("""
                select j.id from job j where (j.status = 'QUEUED' or (j.status = 'RUNNING' and j.leased_until < ?))
                  and not exists (select 1 from job r where r.account_id = j.account_id
                    and r.status = 'RUNNING' and r.leased_until >= ?)
                order by j.created_at limit 1 for update skip locked""", now, now);
        return database.first(sql, row -> Database.uuid(row, 1));
    }

    /** @return false when the job was taken away: removed by its owner, or given to another worker */
    boolean report(Job job, long doneRows, long totalRows, Instant now) {
        Sql sql = Sql.of(
                "update job set done_rows = ?, total_rows = ?, leased_until = ? where id = ? and attempts = ?"
                        + " and status = 'RUNNING'",
                doneRows,
                totalRows,
                now.plus(Job.LEASE),
                job.id,
                job.attempts);
        return database.update(sql) == 1;
    }

    /** @return false, and nothing written, when the job was taken away */
    boolean writePart(Job job, int part, byte[] content) {
        Sql sql = Sql.of(
                "insert into job_file (job_id, part, content) select j.id, ?, ? from job j"
                        + " where j.id = ? and j.attempts = ? and j.status = 'RUNNING'",
                part,
                content,
                job.id,
                job.attempts);
        return database.update(sql) == 1;
    }

    void deleteFile(UUID id) {
        database.update(Sql.of("delete from job_file where job_id = ?", id));
    }

    /** One part in memory at a time. */
    void copyFile(UUID id, OutputStream out) throws IOException {
        for (int part = 0; ; part++) {
            Optional<byte[]> content = database.first(
                    Sql.of("select content from job_file where job_id = ? and part = ?", id, part),
                    row -> row.getBytes(1));
            if (content.isEmpty()) {
                return;
            }
            out.write(content.get());
        }
    }

    /** Not those that wait for a second person: they fail with the reason when their request ends, and are kept to tell it. */
    List<Job> expired(Instant now) {
        return find("expiresAt <= ?1 and status not in ?2", now, List.of(Job.Status.EXPIRED, Job.Status.HELD))
                .page(0, LISTED)
                .list();
    }
}
