package org.touyan.appraisal.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** A version of a scheme tried on a past period of a place. Its report is kept for some days; nothing else comes of it. */
@Entity
@RowLabel("办法试算")
@Table(name = "appraisal_trial")
public class Trial extends ScopedEntity {
    @Column(name = "scheme_id", nullable = false)
    public UUID schemeId;

    @Column(name = "version_id", nullable = false)
    public UUID versionId;

    /** Of the version. */
    @Column(nullable = false)
    public int number;

    @Column(nullable = false, length = 7)
    public String period;

    /** JSON, as they stood when the trial was asked for: a draft goes on changing. */
    @Column(nullable = false, columnDefinition = "mediumtext")
    public String rules;

    @Column(name = "job_id", nullable = false)
    public UUID jobId;

    @Column(name = "account_name", nullable = false, length = 60)
    public String accountName;

    @Column(name = "asked_at", nullable = false)
    public Instant askedAt;

    @Column(name = "finished_at")
    public Instant finishedAt;

    /** A {@link TrialReport} as JSON; null while it runs and when it failed. */
    @Column(columnDefinition = "mediumtext")
    public String report;
}
