package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.round.RoundViews.RoundView;
import org.touyan.appraisal.round.RoundViews.SubjectActing;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.ResultSummaries;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** One subject goes back to its scorers while the round waits, and is handed in again. */
@ApplicationScoped
class SubjectReturns {
    private final RoundRepository rounds;
    private final ResultRepository results;
    private final ResultSummaries summaries;
    private final RecusalRepository recusals;
    private final AwaitedPhotoRows awaited;
    private final StageDuty duty;
    private final RoundReader reader;
    private final Schemes schemes;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    SubjectReturns(
            RoundRepository rounds,
            ResultRepository results,
            ResultSummaries summaries,
            RecusalRepository recusals,
            AwaitedPhotoRows awaited,
            StageDuty duty,
            RoundReader reader,
            Schemes schemes,
            AreaNames names,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.rounds = rounds;
        this.results = results;
        this.summaries = summaries;
        this.recusals = recusals;
        this.awaited = awaited;
        this.duty = duty;
        this.reader = reader;
        this.schemes = schemes;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public RoundView giveBack(UUID id, UUID subject, SubjectActing body) {
        rounds.hold(id);
        Round round = rounds.require(id);
        SchemeRules rules = schemes.rules(round.versionId);
        if (!RoundAction.RETURN.from.contains(round.stage)) {
            throw ProblemException.state("当前是“" + RoundReader.stageName(rules, round.stage) + "”环节，不能退回");
        }
        duty.require(rules, round.stage, "退回");
        String reason = Texts.clean(body.reason());
        if (reason == null) {
            throw ProblemException.rule("reason", "请写明退回原因");
        }
        recusals.require(actor.get().accountId(), subject, "办理");
        Result result = results.hold(id, subject).orElseThrow(ProblemException::notFound);
        if (result.status() != Result.Status.OPEN) {
            throw ProblemException.state(result.status() == Result.Status.RETURNED ? "该户已经退回" : "该户有异议正在处理");
        }
        results.status(round.id, subject, Result.Status.RETURNED, reason);
        RoundStep step = RoundStep.by(actor.get(), round, StepNames.RETURN_SUBJECT, reason, clock.instant());
        step.toStage = round.stage;
        return done(round, subject, step, "round.return-subject");
    }

    /**
     * The scorers have looked again. What the levels before this one passed was another score: with the last that is handed
     * in the round goes back to the first of them, and is posted anew.
     */
    @Transactional
    public RoundView settle(UUID id, UUID subject, SubjectActing body) {
        rounds.hold(id);
        Round round = rounds.require(id);
        Result result = results.hold(id, subject).orElseThrow(ProblemException::notFound);
        if (result.status() != Result.Status.RETURNED) {
            throw ProblemException.state("该户没有退回");
        }
        if (!actor.get().may(Permission.APPRAISAL_SCORE) && !actor.get().may(Permission.APPRAISAL_ROUND)) {
            throw ProblemException.of(Code.FORBIDDEN, "请由记分人或村里交回");
        }
        recusals.require(actor.get().accountId(), subject, "办理");
        SchemeRules rules = schemes.rules(round.versionId);
        int unproven = awaited.count(round, rules, subject);
        if (unproven > 0) {
            throw ProblemException.state("该户" + RoundRules.unproven(unproven));
        }
        results.status(round.id, subject, Result.Status.OPEN, null);
        RoundStep step =
                RoundStep.by(actor.get(), round, StepNames.SETTLE_SUBJECT, Texts.clean(body.reason()), clock.instant());
        Stage first = rules.after(Stage.SCORING);
        boolean waiting = summaries.countByStatus(round.id).containsKey(Result.Status.RETURNED.name());
        if (!waiting && round.stage.compareTo(first) > 0) {
            round.enter(first, rules, LocalDate.now(clock), clock.instant());
        }
        step.toStage = round.stage;
        return done(round, subject, step, "round.settle-subject");
    }

    private RoundView done(Round round, UUID subject, RoundStep step, String trail) {
        step.subjectId = subject;
        rounds.add(step);
        rounds.flush();
        audit.fire(new AuditEvent(
                trail,
                "round",
                round.id.toString(),
                names.name(round.area) + " " + round.period,
                round.area,
                step.reason,
                null,
                null));
        return reader.view(round);
    }
}
