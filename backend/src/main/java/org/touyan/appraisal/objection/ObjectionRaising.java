package org.touyan.appraisal.objection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.touyan.appraisal.objection.ObjectionViews.NewObjection;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionView;
import org.touyan.appraisal.objection.OwnObjectionViews.NewOwnObjection;
import org.touyan.appraisal.round.Standings;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;

/** Enters objections: by the village at its window, by a contact member at the door, by the family itself. */
@ApplicationScoped
public class ObjectionRaising {
    /** Of one person to one result: who raises and withdraws without end is heard in person. */
    private static final int MOST = 10;

    private final ObjectionRepository objections;
    private final ObjectionReader reader;
    private final ObjectionChecks checks;
    private final Subjects subjects;
    private final Schemes schemes;
    private final Standings standings;
    private final ResultRepository results;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    ObjectionRaising(
            ObjectionRepository objections,
            ObjectionReader reader,
            ObjectionChecks checks,
            Subjects subjects,
            Schemes schemes,
            Standings standings,
            ResultRepository results,
            Idempotency idempotency,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.objections = objections;
        this.reader = reader;
        this.checks = checks;
        this.subjects = subjects;
        this.schemes = schemes;
        this.standings = standings;
        this.results = results;
        this.idempotency = idempotency;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose result, in which round. */
    private record Target(Subject subject, UUID round) {}

    /**
     * From the day the result is posted; before that there is nothing to object to. Two transactions, here and in
     * {@link ObjectionService#act}: what is counted and summed up must be read after the household is held.
     */
    public ObjectionView create(NewObjection body) {
        return create(body, body);
    }

    /** By the family itself, today, under the name of whoever is its head now. */
    public ObjectionView create(UUID household, NewOwnObjection body) {
        String head = QuarkusTransaction.requiringNew()
                .call(() -> subjects.require(SubjectKind.HOUSEHOLD, household).name());
        NewObjection entered = new NewObjection(
                body.id(),
                body.schemeId(),
                household,
                body.period(),
                body.entryId(),
                head,
                LocalDate.now(clock),
                body.text(),
                null);
        return create(entered, body);
    }

    /** @param sent by the client: the same again, be it on another day, is the same objection */
    private ObjectionView create(NewObjection body, Object sent) {
        Target target = QuarkusTransaction.requiringNew().call(() -> {
            Subject subject = subjects.require(SubjectKind.HOUSEHOLD, body.subjectId());
            Scheme scheme =
                    schemes.require(body.schemeId(), subject.village(), subject.kind(), new Period(body.period()));
            UUID round = results.roundOf(subject.id(), scheme.id, body.period())
                    .orElseThrow(() -> ProblemException.rule("period", "该户没有参加这一期评分"));
            return new Target(subject, round);
        });
        return QuarkusTransaction.requiringNew().call(() -> create(target, body, sent));
    }

    private ObjectionView create(Target target, NewObjection body, Object sent) {
        // Numbers are counted within the round, so of two objections to it the second waits for the first.
        Held held = standings.holdAlone(target.round, target.subject);
        // It lies in the village, and who enters it at a door may have no more than the household's contact grid.
        return actor.including(held.standing().area(), () -> enter(target, body, sent, held));
    }

    private ObjectionView enter(Target target, NewObjection body, Object sent, Held held) {
        UUID round = target.round;
        Subject subject = target.subject;
        if (idempotency.repeated(body.id(), "objection.create", sent)) {
            return reader.view(objections.require(body.id()));
        }
        requireOpenTo(body.period(), held, subject, body.raisedOn());
        checks.requireEntry(body.entryId(), round, subject.id(), body.period());
        Objection objection = made(body, subject, held);
        objections.persistAndFlush(objection);
        if (held.result().status() != Result.Status.PUBLISHED) {
            results.status(round, subject.id(), Result.Status.HELD, "异议 " + objection.number + " 正在处理");
        }
        audit.fire(objection.event("objection.create", subject.name(), null));
        return reader.view(objection);
    }

    private void requireOpenTo(String text, Held held, Subject subject, LocalDate raisedOn) {
        Period period = new Period(text);
        UUID round = held.result().roundId();
        if (held.standing().stage().compareTo(Stage.PUBLICITY) < 0) {
            throw ProblemException.state(period.spoken() + "的结果还没有公示，公示以后才能提出异议；村里自己发现有误，可直接退回或冲销");
        }
        if (held.result().status() == Result.Status.RETURNED) {
            throw ProblemException.state("这一期已退回重评，重新公示以后再提");
        }
        if (objections.open(round, subject.id())) {
            throw ProblemException.duplicate("subjectId", "这一期已有异议正在处理");
        }
        if (objections.raised(round, subject.id(), actor.get().accountId()) >= MOST) {
            throw ProblemException.state("您对这一期已提出 " + MOST + " 次异议，不能再提；还有不同意见，请到村里当面说明");
        }
        ObjectionChecks.requireScored(period, held.rules());
        checks.requireInTime(raisedOn, round, period, held.rules());
    }

    /** Why nobody can object to this result today, said beforehand; null when one can. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String refusal(UUID household, UUID schemeId, String period) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, household);
        Scheme scheme = schemes.require(schemeId, subject.village(), subject.kind(), new Period(period));
        Held held = results.roundOf(household, scheme.id, period)
                .flatMap(round -> standings.look(round, subject))
                .orElse(null);
        if (held == null) {
            return "您家没有参加这一期评分";
        }
        try {
            actor.including(held.standing().area(), () -> {
                requireOpenTo(period, held, subject, LocalDate.now(clock));
                return held;
            });
            return null;
        } catch (ProblemException refusal) {
            return refusal.errors.isEmpty()
                    ? refusal.getMessage()
                    : refusal.errors.get(0).message();
        }
    }

    private Objection made(NewObjection body, Subject subject, Held held) {
        Objection objection = new Objection();
        objection.id = body.id() == null ? ScopedEntity.newId() : body.id();
        objection.area = held.standing().area();
        objection.roundId = held.result().roundId();
        objection.number = objections.next(objection.roundId, body.period());
        objection.subjectKind = subject.kind();
        objection.subjectId = subject.id();
        objection.entryId = body.entryId();
        objection.raisedBy = Texts.personName(body.raisedBy());
        objection.raisedOn = body.raisedOn();
        objection.text = Texts.clean(body.text());
        objection.evidence = Texts.clean(body.evidence());
        objection.dueOn = body.raisedOn().plusDays(held.rules().objectionDays());
        objection.status = Objection.Status.OPEN;
        objection.createdBy = actor.get().accountId();
        objection.createdName = actor.get().name();
        objection.createdAt = clock.instant();
        return objection;
    }
}
