package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touyan.appraisal.shop.GoodsList.Listed;
import org.touyan.appraisal.shop.GoodsViews.GoodsChange;
import org.touyan.appraisal.shop.GoodsViews.GoodsFacts;
import org.touyan.appraisal.shop.GoodsViews.GoodsView;
import org.touyan.appraisal.shop.GoodsViews.NewGoods;
import org.touyan.appraisal.shop.GoodsViews.NewStock;
import org.touyan.appraisal.shop.GoodsViews.StockChangeView;
import org.touyan.appraisal.shop.GoodsViews.StockFacts;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;

/** Keeps the shelf of a village's shop. */
@ApplicationScoped
public class GoodsService {
    private static final int CHANGES = 200;
    private final GoodsRepository goods;
    private final GoodsList list;
    private final StockRepository stock;
    private final Idempotency idempotency;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    GoodsService(
            GoodsRepository goods,
            GoodsList list,
            StockRepository stock,
            Idempotency idempotency,
            AreaNames names,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.goods = goods;
        this.list = list;
        this.stock = stock;
        this.idempotency = idempotency;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    Page<GoodsView> page(GoodsQuery query) {
        return list.page(actor.areas(query.area), query).map(this::view);
    }

    @Transactional
    public GoodsView create(NewGoods body) {
        actor.requireCovers(body.area());
        if (names.unknown(Set.of(body.area())).isPresent()) {
            throw ProblemException.invalid("area", "没有这个村");
        }
        if (idempotency.repeated(body.id(), "goods.create", body)) {
            return view(goods.fresh(body.id()));
        }
        Goods one = new Goods();
        one.id = body.id() == null ? ScopedEntity.newId() : body.id();
        one.area = body.area();
        one.onSale = true;
        one.createdAt = clock.instant();
        describe(one, body.name(), body.unit(), body.points());
        goods.persistAndFlush(one);
        if (body.stock() > 0) {
            change(one, body.stock(), "上架时的数量");
        }
        record("goods.create", one, null, null, facts(one));
        return view(goods.fresh(one.id));
    }

    @Transactional
    public GoodsView update(UUID id, GoodsChange body) {
        Goods one = goods.require(id);
        one.requireVersion(body.version(), () -> view(one));
        GoodsFacts before = facts(one);
        describe(one, body.name(), body.unit(), body.points());
        one.onSale = body.onSale();
        goods.flush();
        record("goods.update", one, null, before, facts(one));
        return view(goods.fresh(id));
    }

    @Transactional
    public GoodsView stock(UUID id, NewStock body) {
        Goods one = goods.require(id);
        if (body.amount() == 0) {
            throw ProblemException.rule("amount", "数量不能为 0");
        }
        if (!idempotency.repeated(body.id(), "goods.stock", body)) {
            int before = goods.fresh(id).stock;
            String why = Texts.clean(body.reason());
            change(one, body.amount(), why);
            int after = goods.fresh(id).stock;
            record("goods.stock", one, why, new StockFacts(one.name, before), new StockFacts(one.name, after));
        }
        return view(goods.fresh(id));
    }

    private void change(Goods one, int amount, String why) {
        if (!stock.change(one.id, amount, 0)) {
            throw ProblemException.rule("stock-short", "amount", "库存没有这么多，或其中有已备好待交付的");
        }
        stock.record(
                one, StockRepository.Kind.CHANGE, amount, null, why, actor.get().name(), clock.instant());
    }

    private void describe(Goods one, String name, String unit, int points) {
        one.name = Texts.clean(name);
        one.unit = Texts.clean(unit);
        one.points = points;
        if (goods.named(one.area, one.name, one.id)) {
            throw ProblemException.duplicate("name", "本村已有同名商品");
        }
    }

    List<StockChangeView> changes(UUID id) {
        if (!list.shows(actor.areas(null), id)) {
            throw ProblemException.notFound();
        }
        return stock.of(id, CHANGES).stream()
                .map(c -> new StockChangeView(
                        c.id(),
                        c.kind(),
                        c.amount(),
                        c.redemptionId(),
                        c.number(),
                        c.reason(),
                        c.accountName(),
                        c.madeAt()))
                .toList();
    }

    private static GoodsFacts facts(Goods one) {
        return new GoodsFacts(one.name, one.unit, one.points, one.onSale);
    }

    private GoodsView view(Goods g) {
        return view(new Listed(g.id, g.area, g.name, g.unit, g.points, g.stock, g.held, g.onSale, g.version));
    }

    private GoodsView view(Listed g) {
        boolean may = actor.get().may(Permission.SHOP_WRITE) && actor.get().covers(g.area());
        return new GoodsView(
                g.id(),
                g.area(),
                names.name(Area.town(g.area())),
                names.name(g.area()),
                g.name(),
                g.unit(),
                g.points(),
                g.stock(),
                g.held(),
                g.onSale(),
                g.version(),
                may ? List.of(ActionView.enabled("update"), ActionView.enabled("stock")) : List.of());
    }

    private void record(String action, Goods one, String reason, Object before, Object after) {
        audit.fire(new AuditEvent(action, "goods", one.id.toString(), one.name, one.area, reason, before, after));
    }
}
