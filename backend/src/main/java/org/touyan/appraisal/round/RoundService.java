package org.touyan.appraisal.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.fairness.ScorerRepository;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.round.RoundViews.RoundActing;
import org.touyan.appraisal.round.RoundViews.RoundView;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.StageRule;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.JudgedRows;
import org.touyan.appraisal.score.JudgedRows.Judged;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.ResultSummaries;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;

/** Moves rounds through their levels; every move is a step on the record. */
@ApplicationScoped
public class RoundService {
    private final RoundRepository rounds;
    private final ResultRepository results;
    private final ResultSummaries summaries;
    private final JudgedRows judging;
    private final RecusalRepository recusals;
    private final AwaitedPhotoRows awaited;
    private final StageDuty duty;
    private final ScorerRepository scorers;
    private final RollUps rollUps;
    private final RoundReader reader;
    private final Schemes schemes;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Event<RoundPublished> published;
    private final Clock clock;

    RoundService(
            RoundRepository rounds,
            ResultRepository results,
            ResultSummaries summaries,
            JudgedRows judging,
            RecusalRepository recusals,
            AwaitedPhotoRows awaited,
            StageDuty duty,
            ScorerRepository scorers,
            RollUps rollUps,
            RoundReader reader,
            Schemes schemes,
            AreaNames names,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Event<RoundPublished> published,
            Clock clock) {
        this.rounds = rounds;
        this.results = results;
        this.summaries = summaries;
        this.judging = judging;
        this.recusals = recusals;
        this.awaited = awaited;
        this.duty = duty;
        this.scorers = scorers;
        this.rollUps = rollUps;
        this.reader = reader;
        this.schemes = schemes;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
        this.published = published;
        this.clock = clock;
    }

    /** What the trail keeps of a move. */
    public record Moved(Stage stage, String attendees) {}

    /** @param version null: whatever it is now, for approvals in bulk */
    public RoundView act(UUID id, RoundAction action, RoundActing body) {
        pass(id, action, body);
        return QuarkusTransaction.requiringNew().call(() -> reader.view(id));
    }

    /** The same for who does not look at it: a view costs as much as the move. @return where it stands now */
    Stage pass(UUID id, RoundAction action, RoundActing body) {
        Round moved = QuarkusTransaction.requiringNew().call(() -> move(id, action, body));
        if (moved.stage == Stage.PUBLISHED) {
            rollUps.follow(moved.schemeId, moved.area, moved.period());
        }
        return moved.stage;
    }

    /** Whether some wait for another judge; refused when he has nothing to judge but those. */
    private boolean leavesSome(Round round) {
        UUID judge = actor.get().accountId();
        Judged judged =
                judging.judge(round.id, round.stage, judge, recusals.of(judge).keySet());
        if (judged.left() > 0 && judged.passed() == 0) {
            throw ProblemException.state("还没有通过的 " + judged.left() + " 户由您本人记过分或应当回避，须由另一人办理");
        }
        return judged.left() > 0;
    }

    private Round move(UUID id, RoundAction action, RoundActing body) {
        rounds.hold(id);
        Round round = rounds.require(id);
        SchemeRules rules = schemes.rules(round.versionId);
        refuse(round, action, rules, body);
        RoundStep step = RoundStep.by(actor.get(), round, action.text, Texts.clean(body.reason()), clock.instant());
        if (action.meets()) {
            recordMeeting(
                    step, body, rules.stage(round.stage).map(StageRule::quorum).orElse(0));
        }
        if (action == RoundAction.RETURN) {
            results.reopen(round.id);
            enter(round, Stage.SCORING, rules, step);
        } else if (action.judges() && leavesSome(round)) {
            // What he scored himself waits for a second person; the round stays.
            step.toStage = round.stage;
            rounds.add(step);
        } else {
            enter(round, rules.after(round.stage), rules, step);
        }
        rounds.flush();
        audit.fire(new AuditEvent(
                action.trail,
                "round",
                round.id.toString(),
                names.name(round.area) + " " + round.period,
                round.area,
                step.reason,
                new Moved(step.fromStage, null),
                new Moved(step.toStage, step.attendees)));
        return round;
    }

    private void refuse(Round round, RoundAction action, SchemeRules rules, RoundActing body) {
        if (action.from.contains(round.stage)) {
            duty.require(rules, round.stage, action.label);
        }
        if (body.version() != null) {
            round.requireVersion(body.version(), () -> reader.view(round));
        }
        var counts = summaries.countByStatus(round.id);
        long returned = counts.getOrDefault(Result.Status.RETURNED.name(), 0L);
        RoundRules.refusal(round, action, rules, returned, awaited.count(round, rules), LocalDate.now(clock))
                .ifPresent(reason -> {
                    throw ProblemException.state(reason);
                });
        if (action == RoundAction.RETURN && Texts.clean(body.reason()) == null) {
            throw ProblemException.rule("reason", "请写明退回原因");
        }
        if (action == RoundAction.SUBMIT && Texts.clean(body.reason()) == null) {
            long unscored = summaries.unscored(round.id);
            if (unscored > 0) {
                throw ProblemException.rule("reason", "还有 " + unscored + " 户本期未评，将按起始分计；请写明原因");
            }
        }
    }

    private void recordMeeting(RoundStep step, RoundActing body, int quorum) {
        List<String> attendees = body.attendees() == null
                ? List.of()
                : body.attendees().stream().map(Texts::personName).distinct().toList();
        if (attendees.size() < quorum) {
            throw ProblemException.rule("attendees", "到会至少 " + quorum + " 人才能表决，现有 " + attendees.size() + " 人");
        }
        if (body.heldOn() == null) {
            throw ProblemException.rule("heldOn", "请填写会议日期");
        }
        String minutes = Texts.clean(body.minutes());
        if (minutes == null) {
            throw ProblemException.rule("minutes", "请填写会议记录：议了什么、有什么不同意见、怎样表决");
        }
        step.heldOn = body.heldOn();
        step.attendees = String.join("、", attendees);
        step.attendeeCount = attendees.size();
        step.minutes = minutes;
    }

    private void enter(Round round, Stage to, SchemeRules rules, RoundStep step) {
        step.toStage = to;
        rounds.add(step);
        round.enter(to, rules, LocalDate.now(clock), clock.instant());
        if (to == Stage.PUBLISHED) {
            results.publish(round.id, clock.instant());
            rounds.flush();
            published.fire(new RoundPublished(round.where(), round.versionId, null));
        }
        if (to != Stage.SCORING && (step.fromStage == Stage.SCORING || to == Stage.PUBLISHED)) {
            rounds.flush();
            scorers.figure(round.where(), round.schemeId, rules);
        }
    }
}
