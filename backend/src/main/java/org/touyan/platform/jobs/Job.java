package org.touyan.platform.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Background work that somebody asked for. It belongs to his account: nobody else sees it or its file. */
@Entity
public class Job {
    /** How long a file waits to be fetched. */
    static final Duration KEPT = Duration.ofHours(24);
    /** A worker that has not reported for so long is dead; the job starts again on another. */
    static final Duration LEASE = Duration.ofSeconds(60);

    /** A job that kills its process is not started for ever. */
    static final int MOST_ATTEMPTS = 3;

    @Schema(name = "JobStatus")
    public enum Status {
        /** Waits for a second person; no worker takes it. */
        HELD,
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        EXPIRED
    }

    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id;

    @Column(columnDefinition = "binary(16)")
    public UUID accountId;

    public String kind;

    @Enumerated(EnumType.STRING)
    public Status status;

    /** JSON: what was asked, and the actor's view at that moment. */
    @Column(columnDefinition = "mediumtext")
    public String request;

    public long doneRows;
    public long totalRows;
    public String fileName;
    public Long bytes;
    public String error;
    /** Which start this is: a worker that was passed over after a pause writes nothing more. */
    public int attempts;

    public Instant leasedUntil;
    public Instant createdAt;
    public Instant finishedAt;
    public Instant expiresAt;

    @Version
    public int version;

    /** @param until when nobody will decide any more */
    void hold(Instant until) {
        status = Status.HELD;
        expiresAt = until;
    }

    void release() {
        status = Status.QUEUED;
        expiresAt = null;
    }

    void start(Instant now) {
        status = Status.RUNNING;
        attempts++;
        doneRows = 0;
        leasedUntil = now.plus(LEASE);
    }

    void finish(long size, Instant now) {
        status = Status.DONE;
        bytes = size;
        doneRows = totalRows;
        end(now);
    }

    /** @param reason fit to be shown to the person who waits */
    void fail(String reason, Instant now) {
        status = Status.FAILED;
        error = reason;
        end(now);
    }

    private void end(Instant now) {
        leasedUntil = null;
        finishedAt = now;
        expiresAt = now.plus(KEPT);
    }
}
