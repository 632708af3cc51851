package org.touyan.appraisal.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.effect.EffectViews.ConsentView;
import org.touyan.appraisal.effect.EffectViews.EffectActing;
import org.touyan.appraisal.effect.EffectViews.EntitlementView;
import org.touyan.appraisal.effect.EffectViews.NewConsent;
import org.touyan.appraisal.effect.EffectViews.NewDelivery;
import org.touyan.appraisal.scheme.RulesInForce;
import org.touyan.appraisal.scheme.RulesInForce.InForce;
import org.touyan.appraisal.scheme.SchemeEffect;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;

/** Records what was handed over or made known, and who may read a household's index. */
@ApplicationScoped
public class EffectService {
    private final RulesInForce rules;
    private final DeliveryRepository deliveries;
    private final ConsentRepository consents;
    private final EffectReader reader;
    private final Subjects subjects;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    EffectService(
            RulesInForce rules,
            DeliveryRepository deliveries,
            ConsentRepository consents,
            EffectReader reader,
            Subjects subjects,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.rules = rules;
        this.deliveries = deliveries;
        this.consents = consents;
        this.reader = reader;
        this.subjects = subjects;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is handed over to whom, read before anything is held. */
    private record Handed(Subject subject, InForce inForce, SchemeEffect effect) {}

    public EntitlementView deliver(NewDelivery body) {
        Handed handed = RulesInForce.before(() -> {
            Subject subject = subjects.require(SubjectKind.HOUSEHOLD, body.subjectId());
            InForce inForce = rules.require(body.schemeId(), List.of(subject.village()), SchemeRules::hasEffects);
            return new Handed(subject, inForce, EffectReader.effect(inForce, body.effect()));
        });
        // Two who hand the same thing over at once: the second sees what the first wrote.
        return rules.alone(handed.inForce.scheme().id, () -> deliver(handed, body));
    }

    private EntitlementView deliver(Handed handed, NewDelivery body) {
        Subject subject = handed.subject;
        InForce inForce = handed.inForce;
        SchemeEffect effect = handed.effect;
        EntitlementView entitled = reader.entitlement(inForce, effect, subject)
                .orElseThrow(() -> ProblemException.rule("not-entitled", "subjectId", "该户现在不符合这条奖惩的条件"));
        if (entitled.deliveryId() != null) {
            throw ProblemException.duplicate("subjectId", entitled.deliveredOn() + " 已落实过，不能重复");
        }
        Delivery delivery = new Delivery();
        delivery.id = ScopedEntity.newId();
        delivery.area = subject.village();
        delivery.schemeId = inForce.scheme().id;
        delivery.effectCode = effect.code();
        delivery.effectText = effect.text();
        delivery.subjectKind = subject.kind();
        delivery.subjectId = subject.id();
        delivery.entitledSince = entitled.since();
        delivery.deliveredOn = body.deliveredOn();
        delivery.note = Texts.clean(body.note());
        delivery.recordedBy = actor.get().accountId();
        delivery.recordedName = actor.get().name();
        delivery.recordedAt = clock.instant();
        deliveries.persistAndFlush(delivery);
        record("effect.deliver", delivery.id, subject.name() + "：" + effect.text(), subject.village(), delivery.note);
        return reader.entitlement(inForce, effect, subject).orElseThrow();
    }

    @Transactional
    public void undo(UUID id, EffectActing body) {
        Delivery delivery = deliveries.require(id);
        delivery.requireVersion(body.version(), () -> null);
        if (delivery.undoneAt != null) {
            throw ProblemException.state("这条落实记录已经撤销");
        }
        delivery.undo(actor.get().name(), clock.instant(), Texts.clean(body.reason()));
        deliveries.flush();
        record("effect.undo", id, delivery.effectText, delivery.area, delivery.undoneReason);
    }

    @Transactional
    public ConsentView consent(NewConsent body) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, body.subjectId());
        String recipient = Texts.clean(body.recipient());
        if (consents.stands(subject.id(), recipient)) {
            throw ProblemException.duplicate("recipient", "该户给" + recipient + "的授权还有效，撤回后才能另行登记");
        }
        Consent consent = new Consent();
        consent.id = ScopedEntity.newId();
        consent.area = subject.village();
        consent.subjectKind = subject.kind();
        consent.subjectId = subject.id();
        consent.recipient = recipient;
        consent.evidence = Texts.clean(body.evidence());
        consent.givenOn = body.givenOn();
        consent.recordedName = actor.get().name();
        consent.recordedAt = clock.instant();
        consents.persistAndFlush(consent);
        record(
                "consent.give",
                consent.id,
                subject.name() + "：" + consent.recipient,
                subject.village(),
                consent.evidence);
        return reader.view(consent);
    }

    @Transactional
    public ConsentView withdraw(UUID id, EffectActing body) {
        return withdraw(consents.require(id), body.version(), Texts.clean(body.reason()));
    }

    /** By the family itself, which owes nobody a reason (个人信息保护法 art. 15); 404 for another's. */
    @Transactional
    public ConsentView withdraw(UUID id, UUID household, int version) {
        Consent consent = consents.require(id);
        if (!consent.subjectId.equals(household)) {
            throw ProblemException.notFound();
        }
        // Without the fresh view: it is the office's.
        consent.requireVersion(version, () -> null);
        return withdraw(consent, version, "本户撤回");
    }

    private ConsentView withdraw(Consent consent, int version, String reason) {
        consent.requireVersion(version, () -> reader.view(consent));
        if (consent.withdrawnOn != null) {
            throw ProblemException.state("这份授权已经撤回");
        }
        consent.withdraw(actor.get().name(), LocalDate.now(clock), reason);
        consents.flush();
        record("consent.withdraw", consent.id, consent.recipient, consent.area, consent.withdrawnReason);
        return reader.view(consent);
    }

    private void record(String action, UUID id, String name, String area, String reason) {
        String type = action.substring(0, action.indexOf('.'));
        audit.fire(new AuditEvent(action, type, id.toString(), name, area, reason, null, null));
    }
}
