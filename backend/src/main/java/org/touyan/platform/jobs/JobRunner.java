package org.touyan.platform.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.touyan.platform.jobs.Jobs.Asked;
import org.touyan.platform.scope.Actors;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;

/** Runs queued jobs, two at a time on each node. A lease in the row says who works on it, so that a dead node's go on. */
@ApplicationScoped
public class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int WORKERS = 2;
    private static final String FAILED = "任务出错，请重试；若反复出现，请联系管理员";

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, work -> {
        Thread thread = new Thread(work, "job");
        thread.setDaemon(true);
        return thread;
    });
    private final JobRepository repository;
    private final Map<String, JobWork> works;
    private final Actors actors;
    private final Jobs jobs;
    private final ObjectMapper json;
    private final Clock clock;

    JobRunner(
            JobRepository repository,
            @All List<JobWork> works,
            Actors actors,
            Jobs jobs,
            ObjectMapper json,
            Clock clock) {
        this.repository = repository;
        this.works = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
        this.actors = actors;
        this.jobs = jobs;
        this.json = json;
        this.clock = clock;
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.JobQueued event) {
        workers.execute(this::work);
    }

    /** What another node left behind, or queued while all were busy. */
    @Scheduled(every = "10s", delayed = "10s")
    void look() {
        workers.execute(this::work);
    }

    void stop(@Observes ShutdownEvent event) {
        workers.shutdownNow();
    }

    /** Takes jobs until none waits. */
    private void work() {
        try {
            for (Optional<Job> job = claim(); job.isPresent(); job = claim()) {
                run(job.get());
            }
        } catch (RuntimeException e) {
            LOG.error("cannot take jobs; tried again in a moment", e);
        }
    }

    private Optional<Job> claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            for (Optional<UUID> id = repository.claim(clock.instant()); id.isPresent(); ) {
                Job job = repository.findById(id.get());
                repository.deleteFile(job.id);
                if (job.attempts < Job.MOST_ATTEMPTS) {
                    job.start(clock.instant());
                    return Optional.of(job);
                }
                job.fail(FAILED, clock.instant());
                repository.flush();
                id = repository.claim(clock.instant());
            }
            return Optional.empty();
        });
    }

    private void run(Job job) {
        String failure = null;
        long size = 0;
        try {
            size = write(job);
        } catch (JobReport.Withdrawn e) {
            return;
        } catch (ProblemException e) {
            failure = e.getMessage();
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "job %s failed", job.id);
            failure = FAILED;
        }
        end(job, size, failure);
    }

    private long write(Job job) throws IOException {
        Asked asked = json.readValue(job.request, Asked.class);
        Jobs.requireStillHis(asked.actor(), actors.today(job.accountId));
        JobReport report = new JobReport(job, repository, clock);
        JobFile file = new JobFile(job, repository);
        try (file) {
            CurrentActor.as(asked.actor(), () -> {
                try {
                    works.get(job.kind).run(jobs.body(job, asked), report, file);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                return null;
            });
        }
        report.send();
        return file.size();
    }

    private void end(Job run, long size, String failure) {
        QuarkusTransaction.requiringNew()
                .run(() -> repository
                        .findByIdOptional(run.id)
                        .filter(job -> job.status == Job.Status.RUNNING && job.attempts == run.attempts)
                        .ifPresent(job -> {
                            if (failure == null) {
                                job.finish(size, clock.instant());
                            } else {
                                repository.deleteFile(job.id);
                                job.fail(failure, clock.instant());
                            }
                        }));
    }

    @Scheduled(every = "10m", delayed = "1m")
    void expire() {
        QuarkusTransaction.requiringNew()
                .run(() -> repository.expired(clock.instant()).forEach(job -> {
                    repository.deleteFile(job.id);
                    job.status = Job.Status.EXPIRED;
                }));
    }
}
