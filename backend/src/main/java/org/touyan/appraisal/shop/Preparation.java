package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touyan.appraisal.recusal.Kinship;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.scheme.ShopRule;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.appraisal.shop.Redemption.Status;
import org.touyan.appraisal.shop.RedemptionRepository.Line;
import org.touyan.appraisal.shop.RedemptionViews.NewRedemption;
import org.touyan.appraisal.shop.RedemptionViews.RedemptionFacts;
import org.touyan.appraisal.shop.RedemptionViews.RedemptionView;
import org.touyan.appraisal.shop.RedemptionViews.WantedGoods;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;

/**
 * The first of the two persons: keeps points and goods back. Always in the same order (account, goods by id, number), so
 * that two at the counter wait for each other and never in a circle.
 */
@ApplicationScoped
public class Preparation {
    private final RedemptionRepository redemptions;
    private final RedemptionReader reader;
    private final PointsRepository points;
    private final GoodsRepository goods;
    private final StockRepository stock;
    private final ShopRules rules;
    private final Subjects subjects;
    private final RecusalRepository recusals;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    Preparation(
            RedemptionRepository redemptions,
            RedemptionReader reader,
            PointsRepository points,
            GoodsRepository goods,
            StockRepository stock,
            ShopRules rules,
            Subjects subjects,
            RecusalRepository recusals,
            Idempotency idempotency,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.redemptions = redemptions;
        this.reader = reader;
        this.points = points;
        this.goods = goods;
        this.stock = stock;
        this.rules = rules;
        this.subjects = subjects;
        this.recusals = recusals;
        this.idempotency = idempotency;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is wanted of the shelf. @param at its place in the input */
    private record Picked(int at, Goods goods, int quantity) {
        long points() {
            return (long) goods.points * quantity;
        }

        String field(String name) {
            return "lines[" + at + "]." + name;
        }
    }

    @Transactional
    public RedemptionView prepare(NewRedemption body) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, body.subjectId());
        actor.requireCovers(subject.village());
        if (idempotency.repeated(body.id(), "redemption.prepare", body)) {
            return reader.view(redemptions.require(body.id()).id);
        }
        ShopRule rule = requireShop(subject);
        List<Picked> picked = pick(body.lines(), subject);
        long sum = picked.stream().mapToLong(Picked::points).sum();
        UUID id = body.id() == null ? ScopedEntity.newId() : body.id();
        keepBack(subject, picked, sum);
        LocalDate today = LocalDate.now(clock);
        Redemption one = new Redemption();
        one.id = id;
        one.area = subject.village();
        one.number = redemptions.nextNumber(one.area, today.getYear());
        one.subjectKind = subject.kind();
        one.subjectId = subject.id();
        one.subjectNumber = subject.number();
        one.subjectName = subject.name();
        one.points = sum;
        one.status = Status.PREPARED;
        one.preparedBy = actor.get().accountId();
        one.preparedName = actor.get().name();
        one.preparedAt = clock.instant();
        one.heldUntil = rule.heldUntil(today);
        redemptions.persistAndFlush(one);
        List<Line> lines = picked.stream()
                .map(p -> new Line(id, p.goods.id, p.goods.name, p.goods.unit, p.quantity, p.goods.points))
                .toList();
        lines.forEach(redemptions::add);
        audit.fire(new AuditEvent(
                "redemption.prepare",
                "redemption",
                id.toString(),
                one.subjectName + " " + one.number,
                one.area,
                null,
                null,
                new RedemptionFacts(sum, RedemptionService.goodsOf(lines))));
        return reader.view(id);
    }

    private ShopRule requireShop(Subject subject) {
        ShopRule rule = rules.find(subject.village())
                .orElseThrow(() -> ProblemException.rule("no-shop", "subjectId", "该户所在的村现在没有开办积分超市"));
        if (!subject.current()) {
            throw ProblemException.rule("not-current", "subjectId", "该户已迁出或注销，不能兑换");
        }
        Kinship kinship = recusals.of(actor.get().accountId()).get(subject.id());
        if (kinship != null) {
            throw ProblemException.rule("own-household", "subjectId", kinship.refusal("办理"));
        }
        return rule;
    }

    /** In the order in which goods are locked. */
    private List<Picked> pick(List<WantedGoods> wanted, Subject subject) {
        List<Picked> picked = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            WantedGoods want = wanted.get(i);
            String field = "lines[" + i + "].goodsId";
            if (!seen.add(want.goodsId())) {
                throw ProblemException.invalid(field, "同一种商品只列一次");
            }
            Goods one = goods.findByIdOptional(want.goodsId())
                    .orElseThrow(() -> ProblemException.rule("no-such-goods", field, "没有这种商品，或不在您的管辖范围内"));
            if (!one.area.equals(subject.village())) {
                throw ProblemException.rule("other-village", field, "“" + one.name + "”是其他村的，只能兑换本村超市的商品");
            }
            picked.add(new Picked(i, one, want.quantity()));
        }
        picked.sort(Comparator.comparing(p -> p.goods.id.toString()));
        return picked;
    }

    private void keepBack(Subject subject, List<Picked> picked, long sum) {
        if (!points.reserve(subject.id(), sum)) {
            long has = points.find(subject.id()).map(PointsAccount::available).orElse(0L);
            throw ProblemException.rule("points-short", "lines", "需要 " + sum + " 分，该户可用 " + has + " 分");
        }
        for (Picked one : picked) {
            if (!stock.reserve(one.goods.id, one.quantity)) {
                Goods now = goods.fresh(one.goods.id);
                if (!now.onSale) {
                    throw ProblemException.rule("off-sale", one.field("goodsId"), "“" + now.name + "”已下架");
                }
                throw ProblemException.rule(
                        "stock-short",
                        one.field("quantity"),
                        "“" + now.name + "”可兑换的只剩 " + (now.stock - now.held) + " " + now.unit);
            }
        }
    }
}
