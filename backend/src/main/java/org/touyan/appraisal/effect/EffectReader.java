package org.touyan.appraisal.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.appraisal.effect.EffectViews.ConsentView;
import org.touyan.appraisal.effect.EffectViews.EffectView;
import org.touyan.appraisal.effect.EffectViews.EntitlementView;
import org.touyan.appraisal.effect.EffectViews.HouseholdEffects;
import org.touyan.appraisal.effect.EntitlementList.Entitled;
import org.touyan.appraisal.scheme.HonourLevel;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.RulesInForce;
import org.touyan.appraisal.scheme.RulesInForce.InForce;
import org.touyan.appraisal.scheme.SchemeEffect;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;

/** Shows which rewards and restrictions there are, for whom they hold today, and what was done about it. */
@ApplicationScoped
class EffectReader {
    private static final Map<Period.Kind, String> KINDS =
            Map.of(Period.Kind.MONTH, "个月", Period.Kind.QUARTER, "个季度", Period.Kind.YEAR, "年");
    private final RulesInForce rules;
    private final EntitlementList list;
    private final ConsentRepository consents;
    private final CreditList credit;
    private final Subjects subjects;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Clock clock;

    EffectReader(
            RulesInForce rules,
            EntitlementList list,
            ConsentRepository consents,
            CreditList credit,
            Subjects subjects,
            AreaNames names,
            CurrentActor actor,
            Clock clock) {
        this.rules = rules;
        this.list = list;
        this.consents = consents;
        this.credit = credit;
        this.subjects = subjects;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param scheme null for the nearest that has any */
    List<EffectView> catalogue(String area, UUID scheme) {
        return rules.find(scheme, actor.areas(area), SchemeRules::hasEffects)
                .map(inForce -> effects(inForce)
                        .map(one -> new EffectView(
                                one.code(), one.kind(), one.text(), one.target(), condition(inForce, one)))
                        .toList())
                .orElse(List.of());
    }

    static Stream<SchemeEffect> effects(InForce inForce) {
        return inForce.rules().effects() == null ? Stream.empty() : inForce.rules().effects().stream();
    }

    static SchemeEffect effect(InForce inForce, String code) {
        return effects(inForce)
                .filter(one -> one.applies() && one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("effect", "现行办法没有这条奖惩"));
    }

    private static String condition(InForce inForce, SchemeEffect one) {
        if (!one.applies()) {
            return null;
        }
        return switch (one.target()) {
            case HONOUR ->
                "现有"
                        + inForce.rules()
                                .honour(one.value())
                                .map(HonourLevel::name)
                                .orElse(one.value())
                        + "荣誉" + (one.months() == null ? "" : "，授予后 " + one.months() + " 个月内");
            case GRADE -> "最近公布的季度为" + inForce.rules().gradeName(one.value());
            case TOP_SHARE -> "最近公布的一" + KINDS.get(inForce.rules().period()) + "在本村前 " + one.value() + "%（末位同分都不计）";
            case YELLOW -> "正在黄榜上";
        };
    }

    Page<EntitlementView> page(EntitlementQuery query) {
        List<String> areas = actor.areas(query.area);
        Optional<InForce> inForce = rules.find(query.schemeId, areas, SchemeRules::hasEffects);
        if (inForce.isEmpty()) {
            return query.page(List.of(), 0L, true, row -> List.of());
        }
        SchemeEffect effect = effect(inForce.get(), query.effect);
        EntitlementList.Counted counted = list.page(inForce.get(), effect, areas, query, LocalDate.now(clock));
        return query.page(counted.rows(), counted.total(), false, EntitlementList::cursor)
                .map(row -> view(inForce.get(), effect, row));
    }

    HouseholdEffects household(UUID id) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, id);
        List<EntitlementView> effects = rules.inForce(subject.village())
                .flatMap(inForce -> effects(inForce)
                        .filter(SchemeEffect::applies)
                        .flatMap(effect -> entitlement(inForce, effect, subject).stream()))
                .toList();
        boolean may = actor.get().may(Permission.APPRAISAL_ROUND);
        return new HouseholdEffects(
                effects,
                consents.of(id).stream().map(this::view).toList(),
                may ? credit.banks(Area.county(subject.village())) : List.of(),
                may ? List.of(ActionView.enabled("consent")) : List.of());
    }

    Optional<EntitlementView> entitlement(InForce inForce, SchemeEffect effect, Subject subject) {
        return list.of(inForce, effect, subject.id(), subject.village(), LocalDate.now(clock))
                .map(row -> view(inForce, effect, row));
    }

    private EntitlementView view(InForce inForce, SchemeEffect effect, Entitled row) {
        boolean may = actor.get().may(Permission.APPRAISAL_ROUND);
        return new EntitlementView(
                inForce.scheme().id,
                effect.code(),
                effect.kind(),
                effect.text(),
                row.subjectId(),
                row.number(),
                row.name(),
                row.area(),
                names.name(Area.town(row.area())),
                names.name(Area.village(row.area())),
                row.since(),
                row.until(),
                row.deliveryId(),
                row.deliveredOn(),
                row.deliveredName(),
                row.note(),
                row.deliveryVersion(),
                may ? List.of(ActionView.enabled(row.deliveryId() == null ? "deliver" : "undo")) : List.of());
    }

    ConsentView view(Consent c) {
        boolean may = c.withdrawnOn == null && actor.get().may(Permission.APPRAISAL_ROUND);
        return new ConsentView(
                c.id,
                c.subjectId,
                c.recipient,
                c.evidence,
                c.givenOn,
                c.recordedName,
                c.recordedAt,
                c.withdrawnOn,
                c.withdrawnName,
                c.withdrawnReason,
                c.version,
                may ? List.of(ActionView.enabled("withdraw")) : List.of());
    }
}
