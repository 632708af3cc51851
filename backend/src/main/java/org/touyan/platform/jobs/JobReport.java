package org.touyan.platform.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Writes the progress into the row, once a second at most; that also renews the lease. */
final class JobReport implements JobWork.Progress {
    private static final Duration EVERY = Duration.ofSeconds(1);
    private final Job job;
    private final JobRepository repository;
    private final Clock clock;
    private Instant next = Instant.MIN;
    private long total;
    private long done;

    JobReport(Job job, JobRepository repository, Clock clock) {
        this.job = job;
        this.repository = repository;
        this.clock = clock;
    }

    /** The job is no longer ours: its owner removed it, or another worker has taken it over. */
    static final class Withdrawn extends RuntimeException {
        private static final long serialVersionUID = 1;

        Withdrawn() {
            super(null, null, false, false);
        }
    }

    @Override
    public void total(long rows) {
        total = rows;
        send();
    }

    @Override
    public void done(long rows) {
        done = rows;
        if (!clock.instant().isBefore(next)) {
            send();
        }
    }

    void send() {
        Instant now = clock.instant();
        next = now.plus(EVERY);
        if (!repository.report(job, done, total, now)) {
            throw new Withdrawn();
        }
    }
}
