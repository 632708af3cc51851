package org.touyan.appraisal.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.publication.PublicationReport.PublicationLeft;
import org.touyan.appraisal.publication.PublicationViews.NewPublication;
import org.touyan.appraisal.publication.PublicationViews.PublicationView;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.RulesInForce;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.jobs.Job;
import org.touyan.platform.jobs.JobRepository;
import org.touyan.platform.jobs.Jobs;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;

/** Orders the publication of a place's period, and shows how far it is and what it came to. */
@ApplicationScoped
public class PublicationService {
    private final PublicationRepository publications;
    private final Schemes schemes;
    private final RulesInForce rules;
    private final Jobs jobs;
    private final JobRepository jobRows;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final ObjectMapper json;
    private final Clock clock;

    PublicationService(
            PublicationRepository publications,
            Schemes schemes,
            RulesInForce rules,
            Jobs jobs,
            JobRepository jobRows,
            AreaNames names,
            CurrentActor actor,
            Event<AuditEvent> audit,
            ObjectMapper json,
            Clock clock) {
        this.publications = publications;
        this.schemes = schemes;
        this.rules = rules;
        this.jobs = jobs;
        this.jobRows = jobRows;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** With the scheme held: of two who order the same at once the second finds the first's. */
    PublicationView start(NewPublication body) {
        Scheme scheme = RulesInForce.before(() -> {
            actor.requireCovers(body.area());
            if (body.schemeId() == null) {
                // Never that of one village within the place: it alone would be published.
                return schemes.require(null, body.area(), SubjectKind.HOUSEHOLD, new Period(body.period()));
            }
            return schemes.findAmong(body.schemeId(), List.of(body.area()), SubjectKind.HOUSEHOLD)
                    .orElseThrow(() -> ProblemException.rule("schemeId", "这里不施行这个评价办法"));
        });
        return rules.alone(scheme.id, () -> start(scheme, body));
    }

    private PublicationView start(Scheme scheme, NewPublication body) {
        Period period = new Period(body.period());
        refuse(scheme, body.area(), period);
        Publication order = new Publication();
        order.id = ScopedEntity.newId();
        order.area = body.area();
        order.schemeId = scheme.id;
        order.period = period.text();
        order.reason = Texts.clean(body.reason());
        order.accountName = actor.get().name();
        // As the rounds' days of publication are stored: what is published from now on is not before it.
        order.askedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        order.jobId = jobs.queue(PublicationRun.KIND, null, new PublicationRun.Order(order.id)).id;
        publications.persistAndFlush(order);
        audit.fire(new AuditEvent(
                "round.publish-area",
                "scheme",
                scheme.id.toString(),
                scheme.name,
                order.area,
                order.reason,
                null,
                Map.of("period", order.period)));
        return view(order, false);
    }

    private void refuse(Scheme scheme, String area, Period period) {
        if (publications.rounds(scheme.id, area, period.withParts()).isEmpty()) {
            throw ProblemException.rule("period", period.spoken() + "在这个区域没有评分轮次");
        }
        boolean running = publications.running(scheme.id, period.text()).stream()
                .anyMatch(place -> Area.covers(place, area) || Area.covers(area, place));
        if (running) {
            throw ProblemException.state(period.spoken() + "在这个区域正在公布，请等它完成");
        }
    }

    /** @param schemeId null for all */
    @Transactional
    List<PublicationView> latest(UUID schemeId) {
        return publications.latest(schemeId).stream()
                .map(order -> view(order, false))
                .toList();
    }

    @Transactional
    PublicationView get(UUID id) {
        return view(publications.require(id), true);
    }

    private PublicationView view(Publication order, boolean whole) {
        Optional<Job> job = jobRows.findByIdOptional(order.jobId);
        boolean done = order.finishedAt != null;
        return new PublicationView(
                order.id,
                order.schemeId,
                schemes.get(order.schemeId).name,
                order.area,
                names.name(order.area),
                order.period,
                new Period(order.period).spoken(),
                order.reason,
                order.accountName,
                order.askedAt,
                order.finishedAt,
                done ? Job.Status.DONE : job.map(j -> j.status).orElse(Job.Status.FAILED),
                job.map(j -> j.doneRows).orElse(0L),
                job.map(j -> j.totalRows).orElse(0L),
                done ? null : job.map(j -> j.error).orElse(null),
                whole && done ? named(order.report) : null);
    }

    private PublicationReport named(String text) {
        try {
            PublicationReport report = json.readValue(text, PublicationReport.class);
            Map<String, AreaName> called =
                    names.find(report.left().stream().map(PublicationLeft::code).toList());
            return report.named(code -> called.get(code).name());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
