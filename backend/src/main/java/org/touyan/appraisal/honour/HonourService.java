package org.touyan.appraisal.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.honour.CandidateSearch.Asked;
import org.touyan.appraisal.honour.CandidateSearch.Candidate;
import org.touyan.appraisal.honour.Honour.Level;
import org.touyan.appraisal.honour.Honour.Status;
import org.touyan.appraisal.honour.HonourRepository.Given;
import org.touyan.appraisal.honour.HonourRepository.Nomination;
import org.touyan.appraisal.honour.HonourViews.HonourActing;
import org.touyan.appraisal.honour.HonourViews.HonourView;
import org.touyan.appraisal.honour.HonourViews.NewHonour;
import org.touyan.appraisal.scheme.HonourLevel;
import org.touyan.appraisal.scheme.RulesInForce;
import org.touyan.appraisal.scheme.RulesInForce.InForce;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** Names one household for an honour, and takes one honour a step further. */
@ApplicationScoped
public class HonourService {
    private final HonourRepository honours;
    private final RulesInForce rules;
    private final CandidateSearch candidates;
    private final HonourReader reader;
    private final Subjects subjects;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    HonourService(
            HonourRepository honours,
            RulesInForce rules,
            CandidateSearch candidates,
            HonourReader reader,
            Subjects subjects,
            AreaNames names,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.honours = honours;
        this.rules = rules;
        this.candidates = candidates;
        this.reader = reader;
        this.subjects = subjects;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a nomination is about, read before anything is held. */
    private record Nominated(Subject subject, InForce inForce) {}

    public HonourView nominate(NewHonour body) {
        Nominated nominated = RulesInForce.before(() -> {
            Subject subject = subjects.require(SubjectKind.HOUSEHOLD, body.subjectId());
            requireNominator(body.level(), subject.village());
            return new Nominated(subject, rules.require(body.schemeId(), List.of(subject.village()), body.year()));
        });
        return rules.alone(nominated.inForce.scheme().id, () -> nominate(nominated, body));
    }

    private HonourView nominate(Nominated nominated, NewHonour body) {
        InForce inForce = nominated.inForce;
        Subject subject = nominated.subject;
        Level level = body.level();
        List<String> areas = List.of(subject.village());
        String period = body.period() != null
                ? body.period()
                : candidates
                        .basis(inForce, body.year(), areas)
                        .orElseThrow(() -> ProblemException.rule("year", body.year() + "年还没有公布过季度或年度成绩，不能提名"));
        Asked asked = new Asked(inForce, level, body.year(), period, areas, LocalDate.now(clock));
        Candidate candidate = candidates.one(asked, subject.id()).orElseThrow(() -> refusal(asked, subject));
        String given = Texts.clean(body.reason());
        String reason = given != null ? given : HonourWords.reason(asked, candidate);
        honours.nominate(asked, List.of(new Nomination(candidate, reason)), actor.get(), clock.instant());
        UUID id = honours.idOf(inForce.scheme().id, body.year(), level, subject.id());
        record("honour.nominate", id, title(asked.rule(), body.year(), candidate.name()), subject.village(), reason);
        return reader.view(id);
    }

    /** Whose place is too small for the level does not nominate for it. */
    private void requireNominator(Level level, String village) {
        if (!actor.get().covers(level.nominatorPlace(village))) {
            throw ProblemException.rule("level", "县级荣誉由乡镇提名，不在您的范围内");
        }
    }

    private ProblemException refusal(Asked asked, Subject subject) {
        HonourLevel rule = asked.rule();
        if (honours.count(
                        "schemeId = ?1 and year = ?2 and level = ?3 and subjectId = ?4",
                        asked.inForce().scheme().id,
                        asked.year(),
                        asked.level(),
                        subject.id())
                > 0) {
            return ProblemException.duplicate("subjectId", "该户本年度已提名过" + rule.name());
        }
        Level below = asked.level().below(asked.inForce().rules()).orElse(null);
        if (below != null && !honours.holds(asked.inForce().scheme().id, subject.id(), List.of(below))) {
            return ProblemException.rule("lower-first", "subjectId", "须先有" + below.spoken + "级荣誉，才能提名" + rule.name());
        }
        String least = rule.atLeast() == null
                ? ""
                : "、指数低于 " + rule.atLeast().stripTrailingZeros().toPlainString();
        return ProblemException.rule("subjectId", "该户在这一期没有已公布的成绩，或被一票否决、正在黄榜上" + least + "，不能提名");
    }

    public HonourView act(UUID id, HonourAction action, HonourActing body) {
        UUID scheme = RulesInForce.before(() -> honours.require(id).schemeId);
        return rules.alone(scheme, () -> heldAct(id, action, body));
    }

    private HonourView heldAct(UUID id, HonourAction action, HonourActing body) {
        Honour honour = honours.require(id);
        if (!reader.mayDo(action, honour.level, honour.area)) {
            throw ProblemException.of(
                    Code.FORBIDDEN,
                    action == HonourAction.WITHDRAW
                            ? "由提名的一级撤回"
                            : honour.level.spoken + "级荣誉由" + honour.level.spoken + "里办理");
        }
        honour.requireVersion(body.version(), () -> reader.view(id));
        Actor by = actor.get();
        int days = reader.days(honour.versionId, honour.level);
        LocalDate today = LocalDate.now(clock);
        action.refusal(
                        new HonourAction.Standing(honour.status, honour.publicUntil, honour.nominatedBy),
                        by.accountId(),
                        today,
                        days)
                .ifPresent(why -> {
                    throw ProblemException.state(why);
                });
        String reason = Texts.clean(body.reason());
        if (action.needsReason() && reason == null) {
            throw ProblemException.rule("reason", "请写明原因");
        }
        switch (action) {
            case PUBLISH -> honour.publish(today, days);
            case AWARD -> award(honour, reason, today);
            case REFUSE -> honour.decide(Status.REFUSED, by.accountId(), by.name(), clock.instant(), reason);
            case REVOKE -> revoke(honour, reason, today);
            case WITHDRAW -> honours.delete(honour);
        }
        HonourView gone = action == HonourAction.WITHDRAW ? reader.view(id) : null;
        honours.flush();
        record(action.trail, id, honour.year + "年" + honour.title + "：" + honour.holderName, honour.area, reason);
        return gone != null ? gone : reader.view(id);
    }

    private void award(Honour honour, String note, LocalDate today) {
        InForce inForce = rules.of(honour.schemeId, honour.year);
        HonourLevel rule = honour.level.rule(inForce);
        honour.level.below(inForce.rules()).ifPresent(below -> {
            if (!honours.holds(honour.schemeId, honour.subjectId, List.of(below))) {
                throw ProblemException.rule(
                        "lower-first", "subjectId", "该户现在没有" + below.spoken + "级荣誉，不能授予" + rule.name());
            }
        });
        String place = honour.level.place(honour.area);
        Given given = honours.given(honour.schemeId, honour.year, honour.level, place);
        int quota = rule.quotaOf(place);
        if (given.awarded() >= quota) {
            throw ProblemException.rule(
                    "quota",
                    "level",
                    names.name(place) + honour.year + "年" + rule.name() + "名额 " + quota + " 户，"
                            + (quota == 0 ? "不评这一级" : "已经用完"));
        }
        honour.decide(Status.AWARDED, actor.get().accountId(), actor.get().name(), clock.instant(), note);
        honour.certify(today, given.last() + 1);
    }

    private void revoke(Honour honour, String reason, LocalDate today) {
        if (honours.holds(honour.schemeId, honour.subjectId, honour.level.above())) {
            throw ProblemException.state("该户还有上一级荣誉，请由上级先撤销");
        }
        honour.revoke(actor.get().name(), today, reason);
    }

    private static String title(HonourLevel rule, String year, String name) {
        return year + "年" + rule.name() + "：" + name;
    }

    private void record(String action, UUID id, String name, String area, String reason) {
        audit.fire(new AuditEvent(action, "honour", id.toString(), name, area, reason, null, null));
    }
}
