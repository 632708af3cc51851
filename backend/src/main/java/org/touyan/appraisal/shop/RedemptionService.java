package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.appraisal.shop.PointsTransfer.Kind;
import org.touyan.appraisal.shop.PointsTransfer.Origin;
import org.touyan.appraisal.shop.Redemption.Status;
import org.touyan.appraisal.shop.RedemptionRepository.Line;
import org.touyan.appraisal.shop.RedemptionViews.RedemptionActing;
import org.touyan.appraisal.shop.RedemptionViews.RedemptionFacts;
import org.touyan.appraisal.shop.RedemptionViews.RedemptionView;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;

/** Takes a prepared redemption to its end: handed over, cancelled, or taken back after all by two. */
@ApplicationScoped
public class RedemptionService {
    private final RedemptionRepository redemptions;
    private final RedemptionEnding ending;
    private final RedemptionReader reader;
    private final PointsRepository points;
    private final GoodsRepository goods;
    private final StockRepository stock;
    private final ShopRules rules;
    private final Subjects subjects;
    private final RecusalRepository recusals;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    RedemptionService(
            RedemptionRepository redemptions,
            RedemptionEnding ending,
            RedemptionReader reader,
            PointsRepository points,
            GoodsRepository goods,
            StockRepository stock,
            ShopRules rules,
            Subjects subjects,
            RecusalRepository recusals,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.redemptions = redemptions;
        this.ending = ending;
        this.reader = reader;
        this.points = points;
        this.goods = goods;
        this.stock = stock;
        this.rules = rules;
        this.subjects = subjects;
        this.recusals = recusals;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public RedemptionView act(UUID id, RedemptionAction action, RedemptionActing body) {
        Redemption one = redemptions.require(id);
        one.requireVersion(body.version(), () -> reader.view(id));
        UUID who = actor.get().accountId();
        action.refusal(
                        new RedemptionAction.Standing(one.status, one.preparedBy, one.heldUntil, one.reversalBy),
                        who,
                        recusals.of(who).get(one.subjectId),
                        LocalDate.now(clock))
                .ifPresent(why -> {
                    throw ProblemException.state(why);
                });
        String reason = Texts.clean(body.reason());
        if (action.needsReason() && reason == null) {
            throw ProblemException.rule("reason", "请写明原因");
        }
        switch (action) {
            case HAND_OVER -> handOver(one, Texts.personName(body.receiver()));
            case CANCEL -> ending.end(one, Status.CANCELLED, reason);
            case REVERSE -> one.askReversal(who, actor.get().name(), reason);
            case CONFIRM_REVERSE -> reverse(one);
            case KEEP -> one.keep();
        }
        redemptions.flush();
        record(action, one, reason == null ? one.reason : reason);
        return reader.view(id);
    }

    private void handOver(Redemption one, String receiver) {
        if (receiver == null || receiver.isBlank()) {
            throw ProblemException.rule("receiver", "请填写领取人");
        }
        if (!subjects.require(one.subjectKind, one.subjectId).current()) {
            throw ProblemException.state("该户已迁出或注销，不能领取，请取消这一单");
        }
        one.handOver(actor.get().accountId(), actor.get().name(), clock.instant(), receiver);
        // The version decides between two who hand it over at once, before anything moves.
        redemptions.flush();
        PointsAccount account = points.hold(one.subjectId).orElseThrow(ProblemException::notFound);
        PointsTransfer spent = PointsTransfer.out(Kind.REDEEM, account, one.subjectKind, one.points, now())
                .because(Origin.redemption(one.id), null, actor.get().name());
        if (!points.transfer(spent, one.points)) {
            throw ProblemException.state("该户的积分账户与留货不符，请先核对账目");
        }
        move(one, StockRepository.Kind.REDEEM, -1, null);
    }

    /** The goods are back on the shelf; the points begin a new term, so that the household loses nothing by it. */
    private void reverse(Redemption one) {
        String reason = one.reason;
        Subject subject = subjects.require(one.subjectKind, one.subjectId);
        if (!subject.current()) {
            throw ProblemException.state("该户已迁出或注销，不能冲回");
        }
        one.end(Status.REVERSED, actor.get().name(), clock.instant(), reason);
        redemptions.flush();
        LocalDate expiry = rules.find(one.area)
                .map(rule -> rule.expiry(LocalDate.now(clock)))
                .orElse(null);
        points.transfer(
                PointsTransfer.in(Kind.RETURN, one.area, subject.id(), subject.kind(), one.points, expiry, now())
                        .because(Origin.redemption(one.id), reason, actor.get().name()),
                0);
        move(one, StockRepository.Kind.RETURN, 1, reason);
    }

    private void move(Redemption one, StockRepository.Kind kind, int sign, String reason) {
        for (Line line : redemptions.lines(one.id)) {
            if (!stock.change(line.goodsId(), sign * line.quantity(), sign < 0 ? line.quantity() : 0)) {
                throw ProblemException.state("“" + line.name() + "”的库存与留货不符，请先核对账目");
            }
            stock.record(
                    goods.require(line.goodsId()),
                    kind,
                    sign * line.quantity(),
                    one.id,
                    reason,
                    actor.get().name(),
                    now());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void record(RedemptionAction action, Redemption one, String reason) {
        audit.fire(new AuditEvent(
                action.trail,
                "redemption",
                one.id.toString(),
                one.subjectName + " " + one.number,
                one.area,
                reason,
                null,
                new RedemptionFacts(one.points, goodsOf(redemptions.lines(one.id)))));
    }

    /** 东北大米 5 公斤×1、牙膏×2. */
    static String goodsOf(List<Line> lines) {
        return lines.stream().map(line -> line.name() + "×" + line.quantity()).collect(Collectors.joining("、"));
    }
}
