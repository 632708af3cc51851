package org.touyan.appraisal.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.recusal.RecusalRepository.Declared;
import org.touyan.appraisal.recusal.RecusalViews.KinView;
import org.touyan.appraisal.recusal.RecusalViews.NewKin;
import org.touyan.appraisal.recusal.RecusalViews.WithdrawingKin;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;

/** Scorers declare their kin themselves; that it is so no more is for the office to say. */
@ApplicationScoped
class RecusalService {
    private final RecusalRepository recusals;
    private final Subjects subjects;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    RecusalService(
            RecusalRepository recusals,
            Subjects subjects,
            AreaNames names,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.recusals = recusals;
        this.subjects = subjects;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the record keeps of a declaration. */
    public record KinFacts(String accountName, String kinship) {}

    Page<KinView> page(RecusalQuery query) {
        UUID account = Boolean.TRUE.equals(query.mine) ? actor.get().accountId() : null;
        return recusals.page(actor.areas(query.area), account, query).map(this::view);
    }

    @Transactional
    public KinView declare(NewKin body) {
        if (body.kinship() == Kinship.SELF) {
            throw ProblemException.invalid("kinship", "本人家庭自动回避，不用申报");
        }
        Actor who = actor.get();
        UUID id = Objects.requireNonNullElseGet(body.id(), ScopedEntity::newId);
        Subjects.Subject household = subjects.require(SubjectKind.HOUSEHOLD, body.householdId());
        Optional<Declared> before = recusals.find(id, who.areas());
        if (before.isPresent()) {
            return again(before.get(), body);
        }
        if (recusals.declared(who.accountId(), body.householdId())) {
            throw ProblemException.duplicate("householdId", "您已经申报过这一户");
        }
        recusals.insert(
                id,
                who.accountId(),
                who.name(),
                body.householdId(),
                body.kinship(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        audit.fire(new AuditEvent(
                "kin.declare",
                "kin",
                id.toString(),
                household.name() + " " + household.number(),
                household.area(),
                null,
                null,
                new KinFacts(who.name(), body.kinship().text)));
        return view(require(id));
    }

    private KinView again(Declared first, NewKin body) {
        boolean same = first.accountId().equals(actor.get().accountId())
                && first.householdId().equals(body.householdId())
                && first.kinship() == body.kinship();
        if (!same) {
            throw ProblemException.duplicate("id", "这个编号已经用于另一次提交");
        }
        return view(first);
    }

    @Transactional
    public KinView withdraw(UUID id, WithdrawingKin body) {
        Declared kin = require(id);
        refusal(kin).ifPresent(reason -> {
            throw ProblemException.state(reason);
        });
        String why = Texts.clean(body.reason());
        if (!recusals.withdraw(id, actor.get().name(), why, clock.instant())) {
            throw ProblemException.state("这条申报已经撤销");
        }
        audit.fire(new AuditEvent(
                "kin.withdraw",
                "kin",
                id.toString(),
                kin.headName() + " " + kin.number(),
                kin.area(),
                why,
                new KinFacts(kin.accountName(), kin.kinship().text),
                null));
        return view(require(id));
    }

    private Declared require(UUID id) {
        return recusals.find(id, actor.get().areas()).orElseThrow(ProblemException::notFound);
    }

    private Optional<String> refusal(Declared kin) {
        if (kin.withdrawnAt() != null) {
            return Optional.of("这条申报已经撤销");
        }
        return kin.accountId().equals(actor.get().accountId()) ? Optional.of("自己的申报由村里其他负责人撤销") : Optional.empty();
    }

    private KinView view(Declared kin) {
        boolean may = kin.withdrawnAt() == null && actor.get().may(Permission.APPRAISAL_ROUND);
        return new KinView(
                kin.id(),
                kin.accountId(),
                kin.accountName(),
                kin.householdId(),
                kin.number(),
                kin.headName(),
                names.name(Area.village(kin.area())),
                kin.kinship(),
                kin.kinship().text,
                kin.declaredAt(),
                kin.withdrawnAt(),
                kin.withdrawnName(),
                kin.withdrawnWhy(),
                may
                        ? List.of(refusal(kin)
                                .map(reason -> ActionView.disabled("withdraw", reason))
                                .orElseGet(() -> ActionView.enabled("withdraw")))
                        : List.of());
    }
}
