package org.touyan.platform.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** A person's background jobs: ask for one, look at them, fetch the file, throw it away. */
@ApplicationScoped
public class Jobs {
    private static final int MAX_WAITING = 10;
    private static final String BODY = "job.request";
    private final JobRepository repository;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final FieldCipher cipher;
    private final Event<JobQueued> queued;
    private final Clock clock;

    Jobs(
            JobRepository repository,
            CurrentActor actor,
            ObjectMapper json,
            FieldCipher cipher,
            Event<JobQueued> queued,
            Clock clock) {
        this.repository = repository;
        this.actor = actor;
        this.json = json;
        this.cipher = cipher;
        this.queued = queued;
        this.clock = clock;
    }

    /** A job stands in the queue and may start once the transaction has ended. */
    record JobQueued(UUID id) {}

    /**
     * What is kept of a request.
     *
     * @param actor his view when he asked: the job never sees more, and must still be his
     * @param body sealed: people search by ID numbers, and export what they found
     */
    record Asked(Actor actor, String body) {}

    @Transactional
    public Job queue(String kind, String fileName, Object request) {
        Actor asking = actor.get();
        if (repository.waiting(asking.accountId()) >= MAX_WAITING) {
            throw ProblemException.retryLater(Code.TOO_MANY, "您已有 " + MAX_WAITING + " 个任务在排队，请等它们完成后再试", 60);
        }
        Job job = new Job();
        job.id = ScopedEntity.newId();
        job.accountId = asking.accountId();
        job.kind = kind;
        job.status = Job.Status.QUEUED;
        job.request = text(new Asked(asking, sealed(job.id, text(request))));
        job.fileName = fileName;
        job.createdAt = clock.instant();
        repository.persist(job);
        queued.fire(new JobQueued(job.id));
        return job;
    }

    /** Keeps a job of this transaction from starting until {@link #release} or {@link #refuse}: whoever holds it ends it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id, Instant until) {
        Job job = repository.findById(id);
        if (repository.held(job.accountId) >= MAX_WAITING) {
            throw ProblemException.retryLater(Code.TOO_MANY, "您已有 " + MAX_WAITING + " 个任务在等别人复核，请等复核后再试，或先删掉不要的", 60);
        }
        job.hold(until);
    }

    /** Lets a held job go, as the one who asked for it; false when he has thrown it away meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean release(UUID id) {
        Optional<Job> held = held(id);
        held.ifPresent(job -> {
            job.release();
            queued.fire(new JobQueued(id));
        });
        return held.isPresent();
    }

    /** @param reason fit to be shown to the one who asked */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refuse(UUID id, String reason) {
        held(id).ifPresent(job -> job.fail(reason, clock.instant()));
    }

    private Optional<Job> held(UUID id) {
        return repository.findByIdOptional(id).filter(job -> job.status == Job.Status.HELD);
    }

    public List<Job> own() {
        return repository.ofAccount(actor.get().accountId());
    }

    /** Another's job is missing, not forbidden. */
    public Job get(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(job -> job.accountId.equals(actor.get().accountId()) && job.status != Job.Status.EXPIRED)
                .orElseThrow(ProblemException::notFound);
    }

    /** Refused when the rights that it was made with are his no longer. */
    public Job requireFile(UUID id) {
        Job job = get(id);
        requireStillHis(asked(job).actor(), Optional.of(actor.get()));
        if (job.status != Job.Status.DONE) {
            throw ProblemException.state(
                    switch (job.status) {
                        case FAILED -> "导出失败，请重新导出";
                        case HELD -> "正在等待复核，同意后才会生成文件";
                        default -> "文件还在生成，请稍后下载";
                    });
        }
        return job;
    }

    public void copyFile(UUID id, OutputStream out) throws IOException {
        repository.copyFile(id, out);
    }

    /** A running one notices at its next report and stops. */
    @Transactional
    public Job remove(UUID id) {
        Job job = get(id);
        repository.deleteFile(job.id);
        repository.delete(job);
        return job;
    }

    /** The work is no longer wanted; a running one notices at its next report. Null and gone ones too. */
    @Transactional
    public void stop(UUID id) {
        repository.findByIdOptional(id).ifPresent(repository::delete);
    }

    static void requireStillHis(Actor asked, Optional<Actor> today) {
        if (today.filter(now -> now.covers(asked)).isEmpty()) {
            throw ProblemException.of(Code.FORBIDDEN, "您的权限或管辖区域已有变化，请重新导出");
        }
    }

    private String sealed(UUID id, String body) {
        return Base64.getEncoder().encodeToString(cipher.encrypt(body, BODY, id));
    }

    /** What was asked, in clear. Of the time before bodies were sealed some are JSON still. */
    String body(Job job, Asked asked) {
        return asked.body().startsWith("{")
                ? asked.body()
                : cipher.decrypt(Base64.getDecoder().decode(asked.body()), BODY, job.id);
    }

    private Asked asked(Job job) {
        try {
            return json.readValue(job.request, Asked.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
