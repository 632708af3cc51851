package org.touyan.access.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.access.audit.AuditCheckRepository.Check;
import org.touyan.access.audit.AuditCheckViews.AuditCheckView;
import org.touyan.access.audit.AuditCheckViews.NewAuditCheck;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.jobs.Job;
import org.touyan.platform.jobs.JobRepository;
import org.touyan.platform.jobs.Jobs;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.web.ProblemException;

/** Starts verifications and shows them. The chain is the whole county's, so only its own auditors see what was found. */
@ApplicationScoped
public class AuditChecks {
    private final AuditCheckRepository checks;
    private final Jobs jobs;
    private final JobRepository jobRows;
    private final CurrentActor actor;
    private final Settings settings;
    private final Event<AuditEvent> audit;
    private final ObjectMapper json;
    private final Clock clock;

    AuditChecks(
            AuditCheckRepository checks,
            Jobs jobs,
            JobRepository jobRows,
            CurrentActor actor,
            Settings settings,
            Event<AuditEvent> audit,
            ObjectMapper json,
            Clock clock) {
        this.checks = checks;
        this.jobs = jobs;
        this.jobRows = jobRows;
        this.actor = actor;
        this.settings = settings;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    AuditCheckView start(NewAuditCheck asked) {
        requireWholeCounty();
        UUID id = ScopedEntity.newId();
        Job job = jobs.queue(AuditVerification.KIND, null, new AuditVerification.Order(id, asked.code()));
        checks.ask(
                new Check(id, job.id, actor.get().name(), clock.instant(), null, null, null, null, null, null, null));
        String county = settings.find(Settings.ROOT_AREA).orElse(null);
        audit.fire(new AuditEvent("audit.check", "audit", id.toString(), "审计记录", county, null, null, null));
        return view(checks.find(id).orElseThrow());
    }

    @Transactional
    List<AuditCheckView> latest() {
        requireWholeCounty();
        return checks.latest().stream().map(this::view).toList();
    }

    @Transactional
    AuditCheckView get(UUID id) {
        requireWholeCounty();
        return view(checks.find(id).orElseThrow(ProblemException::notFound));
    }

    private void requireWholeCounty() {
        settings.find(Settings.ROOT_AREA).ifPresent(actor::requireCovers);
    }

    private AuditCheckView view(Check check) {
        Optional<Job> job = jobRows.findByIdOptional(check.jobId());
        boolean done = check.finishedAt() != null;
        return new AuditCheckView(
                check.id(),
                check.accountName(),
                check.askedAt(),
                check.finishedAt(),
                done ? Job.Status.DONE : job.map(j -> j.status).orElse(Job.Status.FAILED),
                done ? check.entries() : job.map(j -> j.doneRows).orElse(0L),
                done ? check.entries() : job.map(j -> j.totalRows).orElse(0L),
                check.firstNumber(),
                check.lastNumber(),
                check.faults(),
                findings(check.findings()),
                check.code());
    }

    private List<AuditFinding> findings(String text) {
        try {
            return text == null ? List.of() : json.readValue(text, new TypeReference<List<AuditFinding>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
