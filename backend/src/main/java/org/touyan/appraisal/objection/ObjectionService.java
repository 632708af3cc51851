package org.touyan.appraisal.objection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.board.BoardService;
import org.touyan.appraisal.entry.Corrections;
import org.touyan.appraisal.entry.EntryViews.NewEntry;
import org.touyan.appraisal.objection.ObjectionViews.Addition;
import org.touyan.appraisal.objection.ObjectionViews.Assigning;
import org.touyan.appraisal.objection.ObjectionViews.HandlerView;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionActing;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionView;
import org.touyan.appraisal.round.Standings;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.round.SubjectPublication;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** Decides objections. One that is upheld corrects the score by reversing entries, never by overwriting. */
@ApplicationScoped
public class ObjectionService {
    private final ObjectionRepository objections;
    private final ObjectionReader reader;
    private final ObjectionChecks checks;
    private final Subjects subjects;
    private final Standings standings;
    private final Corrections corrections;
    private final SubjectPublication publication;
    private final HandlerList handlers;
    private final BoardService boards;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    ObjectionService(
            ObjectionRepository objections,
            ObjectionReader reader,
            ObjectionChecks checks,
            Subjects subjects,
            Standings standings,
            Corrections corrections,
            SubjectPublication publication,
            HandlerList handlers,
            BoardService boards,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.objections = objections;
        this.reader = reader;
        this.checks = checks;
        this.subjects = subjects;
        this.standings = standings;
        this.corrections = corrections;
        this.publication = publication;
        this.handlers = handlers;
        this.boards = boards;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose result, in which round. */
    private record Target(Subject subject, UUID round) {}

    public ObjectionView act(UUID id, ObjectionAction action, ObjectionActing body) {
        Target target = QuarkusTransaction.requiringNew().call(() -> {
            Objection objection = objections.require(id);
            return new Target(subject(objection), objection.roundId);
        });
        return QuarkusTransaction.requiringNew().call(() -> act(target, id, action, body));
    }

    /** Tells somebody to look into it; who decides it in the end is written down by itself. */
    @Transactional
    public ObjectionView assign(UUID id, Assigning body) {
        Objection objection = objections.require(id);
        requireHere(objection);
        objection.requireVersion(body.version(), () -> reader.view(objection));
        if (objection.status != Objection.Status.OPEN) {
            throw ProblemException.state("异议已经办结");
        }
        HandlerView handler = handlers.of(objection.area, LocalDate.now(clock)).stream()
                .filter(one -> one.id().equals(body.accountId()))
                .findFirst()
                .orElseThrow(() -> ProblemException.rule("accountId", "请选择本村或乡镇有审定权限的人"));
        objection.assigneeId = handler.id();
        objection.assigneeName = handler.name();
        objections.flush();
        Subject subject = subject(objection);
        audit.fire(objection.event("objection.assign", subject.name(), "交" + handler.name() + "承办"));
        return reader.view(objection);
    }

    private ObjectionView act(Target target, UUID id, ObjectionAction action, ObjectionActing body) {
        Subject subject = target.subject;
        Held held = standings.hold(target.round, subject);
        Objection objection = objections.require(id);
        if (!actor.get().may(action.permission)) {
            throw ProblemException.of(Code.FORBIDDEN, "异议由村务联席会核查决定");
        }
        requireHere(objection);
        objection.requireVersion(body.version(), () -> reader.view(objection));
        if (objection.status != Objection.Status.OPEN) {
            throw ProblemException.state("异议已经办结");
        }
        if (action != ObjectionAction.WITHDRAW) {
            reader.refusal(objection).ifPresent(reason -> {
                throw ProblemException.state(reason);
            });
        }
        if (action == ObjectionAction.UPHOLD) {
            correct(objection, held, subject, body);
            boards.takeDown(subject.id(), entries(body), "异议 " + objection.number + " 成立");
        }
        finish(objection, held, subject, action, Texts.clean(body.reason()));
        return reader.view(objection);
    }

    /** By the one who entered it, of his own household; to anybody else it is not there. */
    public ObjectionView withdraw(UUID id, UUID household, int version) {
        Target target = QuarkusTransaction.requiringNew().call(() -> {
            Objection objection = requireOwn(id, household);
            return new Target(subject(objection), objection.roundId);
        });
        return QuarkusTransaction.requiringNew().call(() -> withdraw(target, id, version));
    }

    private ObjectionView withdraw(Target target, UUID id, int version) {
        Held held = standings.hold(target.round, target.subject);
        Objection objection = requireOwn(id, target.subject.id());
        // Without the fresh view: it is the office's.
        objection.requireVersion(version, () -> null);
        if (objection.status != Objection.Status.OPEN) {
            throw ProblemException.state("异议已经办结");
        }
        return actor.including(objection.area, () -> {
            finish(objection, held, target.subject, ObjectionAction.WITHDRAW, "本户撤回");
            return reader.view(objection);
        });
    }

    private Objection requireOwn(UUID id, UUID household) {
        Objection objection = objections.require(id);
        if (!objection.subjectId.equals(household)
                || !objection.createdBy.equals(actor.get().accountId())) {
            throw ProblemException.notFound();
        }
        return objection;
    }

    private void finish(Objection objection, Held held, Subject subject, ObjectionAction action, String finding) {
        objection.decide(
                action.to, finding, actor.get().accountId(), actor.get().name(), clock.instant());
        objections.flush();
        if (held.result().status() == Result.Status.HELD) {
            publication.release(held, subject.id());
        }
        audit.fire(objection.event(action.trail, subject.name(), finding));
    }

    private void requireHere(Objection objection) {
        if (!actor.get().covers(objection.area)) {
            throw ProblemException.of(Code.FORBIDDEN, "异议由当期评分的村办理");
        }
    }

    /** The village whose round it is decides, wherever the household lives now. */
    private Subject subject(Objection objection) {
        return CurrentActor.asSystem(() -> subjects.require(objection.subjectKind, objection.subjectId));
    }

    private static List<UUID> entries(ObjectionActing body) {
        return body.entryIds() == null ? List.of() : body.entryIds();
    }

    private void correct(Objection objection, Held held, Subject subject, ObjectionActing body) {
        List<UUID> entries = entries(body);
        if (entries.isEmpty() && body.addition() == null) {
            throw ProblemException.rule("entryIds", "异议成立，请选择要冲销的记分，或补记漏记的好事");
        }
        checks.requireAnother(objection, entries.isEmpty() ? "addition" : "entryIds");
        if (body.addition() != null) {
            checks.requireAddition(objection, body.addition(), held.rules());
        }
        String why = "异议 " + objection.number + "：" + Texts.clean(body.reason());
        objection.indexBefore = held.result().index();
        objection.indexAfter = objection.indexBefore;
        if (!entries.isEmpty()) {
            objection.indexAfter = corrections.reverse(entries, held, subject, why);
        }
        if (body.addition() != null) {
            try {
                objection.indexAfter = corrections.add(forgotten(body.addition(), subject, objection), held, subject);
            } catch (ProblemException refusal) {
                throw refusal.within("addition");
            }
        }
    }

    /** The entry that was not made; the objection, with its files, is its evidence. */
    private static NewEntry forgotten(Addition addition, Subject subject, Objection objection) {
        String text = Texts.clean(addition.text());
        return new NewEntry(
                ScopedEntity.newId(),
                null,
                subject.kind(),
                subject.id(),
                addition.itemCode(),
                addition.points(),
                addition.happenedOn(),
                "（异议 " + objection.number + " 补记）" + (text == null ? "" : text),
                "异议 " + objection.number,
                null,
                null,
                null);
    }
}
