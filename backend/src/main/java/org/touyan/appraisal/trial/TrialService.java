package org.touyan.appraisal.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.scheme.DraftDiscarded;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeVersion;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.trial.TrialReport.TrialPlace;
import org.touyan.appraisal.trial.TrialViews.NewTrial;
import org.touyan.appraisal.trial.TrialViews.TrialChange;
import org.touyan.appraisal.trial.TrialViews.TrialView;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.jobs.Job;
import org.touyan.platform.jobs.JobRepository;
import org.touyan.platform.jobs.Jobs;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;

/** Orders trials of a version on a past period, shows and forgets them. */
@ApplicationScoped
public class TrialService {
    static final Duration KEPT = Duration.ofDays(7);
    private final TrialRepository trials;
    private final TrialRows rows;
    private final TrialChangeList changes;
    private final Schemes schemes;
    private final Jobs jobs;
    private final JobRepository jobRows;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final ObjectMapper json;
    private final Clock clock;

    TrialService(
            TrialRepository trials,
            TrialRows rows,
            TrialChangeList changes,
            Schemes schemes,
            Jobs jobs,
            JobRepository jobRows,
            AreaNames names,
            CurrentActor actor,
            Event<AuditEvent> audit,
            ObjectMapper json,
            Clock clock) {
        this.trials = trials;
        this.rows = rows;
        this.changes = changes;
        this.schemes = schemes;
        this.jobs = jobs;
        this.jobRows = jobRows;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    TrialView start(UUID schemeId, int number, NewTrial body) {
        SchemeVersion version = schemes.version(schemeId, number, actor.get().areas());
        Scheme scheme = schemes.get(schemeId);
        actor.requireCovers(body.area());
        Period period = new Period(body.period());
        refuse(scheme, schemes.parse(version.rules), body.area(), period);
        Trial trial = new Trial();
        trial.id = ScopedEntity.newId();
        trial.area = body.area();
        trial.schemeId = schemeId;
        trial.versionId = version.id;
        trial.number = number;
        trial.period = period.text();
        trial.rules = version.rules;
        trial.accountName = actor.get().name();
        trial.askedAt = clock.instant();
        trial.jobId = jobs.queue(TrialRun.KIND, null, new TrialRun.Order(trial.id)).id;
        trials.persistAndFlush(trial);
        record("scheme.trial", trial, scheme);
        return view(trial, false);
    }

    private void refuse(Scheme scheme, SchemeRules rules, String area, Period period) {
        if (!Area.covers(scheme.holderArea, area)) {
            throw ProblemException.rule("area", "这个办法不在该区域施行，请选择" + names.name(scheme.holderArea) + "以内的区域");
        }
        if (period.kind().compareTo(rules.period()) < 0) {
            String spoken = rules.period().spoken();
            throw ProblemException.rule("period", "这一版按" + spoken + "评分，请选择一个" + spoken + "或更长的期次");
        }
        boolean scored = rows.rounds(scheme.id, area, period.withParts()).stream()
                .anyMatch(round -> schemes.rules(round.version()).period() == new Period(round.period()).kind());
        if (!scored) {
            throw ProblemException.rule("period", period.spoken() + "在这个区域没有已公布的逐期记分，无从试算");
        }
    }

    @Transactional
    List<TrialView> ofVersion(UUID schemeId, int number) {
        SchemeVersion version = schemes.version(schemeId, number, actor.get().areas());
        return trials.ofVersion(version.id).stream()
                .map(trial -> view(trial, false))
                .toList();
    }

    @Transactional
    public TrialView get(UUID id) {
        return view(trials.require(id), true);
    }

    /** Running ones stop at their next report. */
    @Transactional
    void remove(UUID id) {
        Trial trial = trials.require(id);
        jobs.stop(trial.jobId);
        trials.drop(id);
        record("scheme.trial-drop", trial, schemes.get(trial.schemeId));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void onDiscarded(@Observes DraftDiscarded event) {
        trials.idsOf(event.version()).forEach(trials::drop);
    }

    @Transactional
    public Page<TrialChange> changes(TrialChangeQuery query) {
        trials.require(query.trialId);
        return changes.page(query);
    }

    @Scheduled(every = "1h", delayed = "11m", identity = "trial-cleanup")
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            trials.askedBefore(clock.instant().minus(KEPT)).forEach(trials::drop);
            trials.orphans().forEach(trials::clear);
        });
    }

    private TrialView view(Trial trial, boolean whole) {
        Optional<Job> job = jobRows.findByIdOptional(trial.jobId);
        boolean done = trial.finishedAt != null;
        Scheme scheme = schemes.get(trial.schemeId);
        return new TrialView(
                trial.id,
                trial.schemeId,
                scheme.name,
                trial.number,
                trial.area,
                names.name(trial.area),
                trial.period,
                new Period(trial.period).spoken(),
                trial.accountName,
                trial.askedAt,
                trial.finishedAt,
                trial.askedAt.plus(KEPT),
                done ? Job.Status.DONE : job.map(j -> j.status).orElse(Job.Status.FAILED),
                job.map(j -> j.doneRows).orElse(0L),
                job.map(j -> j.totalRows).orElse(0L),
                done ? null : job.map(j -> j.error).orElse(null),
                !schemes.text(trial.versionId).equals(trial.rules),
                whole && done ? named(trial.report) : null);
    }

    private TrialReport named(String text) {
        try {
            TrialReport report = json.readValue(text, TrialReport.class);
            Map<String, AreaName> called =
                    names.find(report.places().stream().map(TrialPlace::code).toList());
            return report.named(code -> called.get(code).name());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void record(String action, Trial trial, Scheme scheme) {
        audit.fire(new AuditEvent(
                action,
                "scheme",
                scheme.id.toString(),
                scheme.name,
                trial.area,
                null,
                null,
                Map.of("number", trial.number, "period", trial.period)));
    }
}
