package org.touyan.appraisal.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** An order to publish a period in all villages of a place, and what it came to. */
@Entity
@RowLabel("整区公布")
@Table(name = "appraisal_publication")
public class Publication extends ScopedEntity {
    @Column(name = "scheme_id", nullable = false)
    public UUID schemeId;

    @Column(nullable = false, length = 7)
    public String period;

    /** The approving opinion; null for none. */
    @Column(length = 500)
    public String reason;

    @Column(name = "job_id", nullable = false)
    public UUID jobId;

    @Column(name = "account_name", nullable = false, length = 60)
    public String accountName;

    @Column(name = "asked_at", nullable = false)
    public Instant askedAt;

    @Column(name = "finished_at")
    public Instant finishedAt;

    /** A {@link PublicationReport} as JSON; null while it runs and when it failed. */
    @Column(columnDefinition = "mediumtext")
    public String report;
}
