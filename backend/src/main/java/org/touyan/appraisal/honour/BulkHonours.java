package org.touyan.appraisal.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touyan.appraisal.honour.CandidateSearch.Asked;
import org.touyan.appraisal.honour.CandidateSearch.Candidate;
import org.touyan.appraisal.honour.CandidateSearch.Room;
import org.touyan.appraisal.honour.Honour.Level;
import org.touyan.appraisal.honour.HonourRepository.Award;
import org.touyan.appraisal.honour.HonourRepository.Batch;
import org.touyan.appraisal.honour.HonourRepository.Nomination;
import org.touyan.appraisal.honour.HonourViews.Deciding;
import org.touyan.appraisal.honour.HonourViews.HonourLeft;
import org.touyan.appraisal.honour.HonourViews.HonourOutcome;
import org.touyan.appraisal.honour.HonourViews.HonourSuggestion;
import org.touyan.appraisal.honour.HonourViews.HonourSuggestions;
import org.touyan.appraisal.honour.HonourViews.Nominating;
import org.touyan.appraisal.scheme.HonourLevel;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.RulesInForce;
import org.touyan.appraisal.scheme.RulesInForce.InForce;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.ProblemException;

/** Many honours at once, a village's or a county's: each step is one statement, and one line of the record. */
@ApplicationScoped
public class BulkHonours {
    private static final int SHOWN = 200;
    private final HonourRepository honours;
    private final RulesInForce rules;
    private final CandidateSearch candidates;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    BulkHonours(
            HonourRepository honours,
            RulesInForce rules,
            CandidateSearch candidates,
            AreaNames names,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.honours = honours;
        this.rules = rules;
        this.candidates = candidates;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param period null for the newest that is published of the year. @param area null for all of the actor's */
    HonourSuggestions suggestions(String area, Level level, String year, String period, UUID schemeId) {
        List<String> areas = actor.areas(area);
        InForce inForce = rules.require(schemeId, areas, year);
        Optional<String> basis = period != null ? Optional.of(period) : candidates.basis(inForce, year, areas);
        if (basis.isEmpty()) {
            return new HonourSuggestions(null, null, 0, 0, List.of(), List.of());
        }
        Asked asked = new Asked(inForce, level, year, basis.get(), areas, LocalDate.now(clock));
        Room room = candidates.room(asked);
        List<HonourSuggestion> items = candidates.fitting(asked, SHOWN).stream()
                .map(one -> suggestion(asked, one))
                .toList();
        boolean may = mayNominate(level, areas);
        return new HonourSuggestions(
                basis.get(),
                new Period(basis.get()).spoken(),
                room.fitting(),
                room.tied(),
                items,
                may && room.fitting() > 0 ? List.of(ActionView.enabled("nominate")) : List.of());
    }

    private HonourSuggestion suggestion(Asked asked, Candidate one) {
        return new HonourSuggestion(
                one.subjectId(),
                one.number(),
                one.name(),
                one.area(),
                names.name(Area.town(one.area())),
                names.name(one.area()),
                one.rank(),
                one.index(),
                asked.inForce().rules().gradeName(one.grade()),
                one.deductions(),
                one.earlier(),
                HonourWords.reason(asked, one));
    }

    private boolean mayNominate(Level level, List<String> areas) {
        return actor.get().may(Level.NOMINATOR)
                && areas.stream().allMatch(area -> actor.get().covers(level.nominatorPlace(area)));
    }

    public HonourOutcome nominate(Nominating body) {
        List<String> areas = actor.areas(body.area());
        if (!mayNominate(body.level(), areas)) {
            throw ProblemException.rule("level", "县级荣誉由乡镇提名，不在您的范围内");
        }
        InForce inForce = RulesInForce.before(() -> rules.require(body.schemeId(), areas, body.year()));
        return rules.alone(inForce.scheme().id, () -> nominate(inForce, areas, body));
    }

    private HonourOutcome nominate(InForce inForce, List<String> areas, Nominating body) {
        String period = body.period() != null
                ? body.period()
                : candidates
                        .basis(inForce, body.year(), areas)
                        .orElseThrow(() -> ProblemException.rule("year", body.year() + "年还没有公布过季度或年度成绩，不能提名"));
        Asked asked = new Asked(inForce, body.level(), body.year(), period, areas, LocalDate.now(clock));
        Set<UUID> except = body.except() == null ? Set.of() : new HashSet<>(body.except());
        List<Nomination> nominations = candidates.fitting(asked, Integer.MAX_VALUE).stream()
                .filter(one -> !except.contains(one.subjectId()))
                .map(one -> new Nomination(one, HonourWords.reason(asked, one)))
                .toList();
        if (nominations.isEmpty()) {
            throw ProblemException.state("没有可以提名的：名额已满，或没有符合条件的农户");
        }
        honours.nominate(asked, nominations, actor.get(), clock.instant());
        record("honour.nominate", body.level(), body.year(), asked.rule(), body.area(), nominations.size(), null);
        return new HonourOutcome(nominations.size(), List.of());
    }

    public HonourOutcome decide(Deciding body) {
        Level level = body.level();
        List<String> areas = actor.areas(body.area());
        boolean may = actor.get().may(level.office)
                && areas.stream().allMatch(area -> actor.get().covers(level.place(area)));
        if (!may) {
            throw ProblemException.rule("level", level.spoken + "级荣誉由" + level.spoken + "里办理");
        }
        List<InForce> all = RulesInForce.before(() -> meant(areas, body));
        return rules.alone(all.stream().map(one -> one.scheme().id).toList(), () -> {
            List<HonourOutcome> each =
                    all.stream().map(one -> decide(one, areas, body)).toList();
            return new HonourOutcome(
                    each.stream().mapToInt(HonourOutcome::done).sum(),
                    each.stream().flatMap(one -> one.left().stream()).toList());
        });
    }

    /** Those that were picked go by the schemes that they are honours of, whichever was asked for. */
    private List<InForce> meant(List<String> areas, Deciding body) {
        List<UUID> own = body.ids() == null ? List.of() : honours.schemes(body.year(), body.level(), areas, body.ids());
        return own.isEmpty()
                ? List.of(rules.require(body.schemeId(), areas, body.year()))
                : own.stream().map(id -> rules.of(id, body.year())).toList();
    }

    private HonourOutcome decide(InForce inForce, List<String> areas, Deciding body) {
        HonourAction action = HonourAction.of(body.action());
        Level level = body.level();
        HonourLevel rule = level.rule(inForce);
        String reason = Texts.clean(body.reason());
        Batch batch = new Batch(inForce.scheme().id, body.year(), level, areas, body.ids());
        LocalDate today = LocalDate.now(clock);
        Award award = new Award(batch, rule, level.below(inForce.rules()).orElse(null), actor.get(), today);
        int done = switch (action) {
            case PUBLISH -> publish(batch, rule, today);
            case REFUSE -> refuse(batch, reason);
            default -> honours.award(award, clock.instant(), reason);
        };
        List<HonourLeft> left = new ArrayList<>(action == HonourAction.AWARD ? left(award) : List.of());
        int elsewhere = body.ids() != null ? 0 : honours.elsewhere(batch, List.copyOf(action.from));
        if (elsewhere > 0) {
            left.add(new HonourLeft("属于另一个评价办法，请选择办法或逐户选定后办理", elsewhere));
        }
        if (done > 0) {
            record(action.trail, level, body.year(), rule, body.area(), done, reason);
        }
        return new HonourOutcome(done, left);
    }

    private int publish(Batch batch, HonourLevel rule, LocalDate today) {
        if (rule.publicityDays() == 0) {
            throw ProblemException.state("办法规定这一级不公示，可直接审定");
        }
        return honours.publish(batch, today, rule.publicityDays());
    }

    private int refuse(Batch batch, String reason) {
        if (reason == null) {
            throw ProblemException.rule("reason", "请写明原因");
        }
        if (batch.ids() == null) {
            throw ProblemException.rule("ids", "不予通过须逐户选定");
        }
        return honours.refuse(batch, actor.get(), clock.instant(), reason);
    }

    private List<HonourLeft> left(Award award) {
        List<HonourLeft> left = new ArrayList<>();
        for (Map.Entry<String, Integer> one : honours.left(award).entrySet()) {
            left.add(new HonourLeft(one.getKey(), one.getValue()));
        }
        return left;
    }

    private void record(
            String action, Level level, String year, HonourLevel rule, String area, int count, String reason) {
        String name = year + "年" + rule.name() + "：" + names.name(area) + " " + count + " 户";
        audit.fire(new AuditEvent(action, "honour", year + "-" + level + "-" + area, name, area, reason, null, null));
    }
}
