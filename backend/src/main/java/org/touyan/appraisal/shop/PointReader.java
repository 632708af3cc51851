package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.appraisal.recusal.Kinship;
import org.touyan.appraisal.recusal.RecusalRepository;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.ShopRule;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.appraisal.shop.PointAccountList.Listed;
import org.touyan.appraisal.shop.PointTransferList.Entry;
import org.touyan.appraisal.shop.PointViews.PointAccountDetail;
import org.touyan.appraisal.shop.PointViews.PointAccountView;
import org.touyan.appraisal.shop.PointViews.PointTransferView;
import org.touyan.appraisal.shop.PointViews.UnpaidPoints;
import org.touyan.appraisal.shop.PointsRepository.Unpaid;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.ProblemException;

/** Shows what households have, and how it came about. */
@ApplicationScoped
class PointReader {
    private final PointAccountList list;
    private final PointTransferList transfers;
    private final PointsRepository points;
    private final ShopRules rules;
    private final Schemes schemes;
    private final Subjects subjects;
    private final RecusalRepository recusals;
    private final AreaNames names;
    private final CurrentActor actor;

    PointReader(
            PointAccountList list,
            PointTransferList transfers,
            PointsRepository points,
            ShopRules rules,
            Schemes schemes,
            Subjects subjects,
            RecusalRepository recusals,
            AreaNames names,
            CurrentActor actor) {
        this.list = list;
        this.transfers = transfers;
        this.points = points;
        this.rules = rules;
        this.schemes = schemes;
        this.subjects = subjects;
        this.recusals = recusals;
        this.names = names;
        this.actor = actor;
    }

    Page<PointAccountView> page(PointAccountQuery query) {
        return list.page(actor.areas(query.area), query).map(this::view);
    }

    /** Also of one that has not earned anything yet. */
    PointAccountDetail detail(UUID id) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, id);
        PointsAccount account = points.find(id)
                .orElse(new PointsAccount(id, subject.village(), PointsAccount.Kind.SUBJECT, 0, 0, null));
        boolean shop = rules.find(subject.village()).isPresent();
        return new PointAccountDetail(
                view(new Listed(
                        id,
                        subject.village(),
                        subject.number(),
                        subject.name(),
                        account.balance(),
                        account.held(),
                        account.expiresOn())),
                points.lotsShown(id),
                shop,
                unpaid(subject).map(one -> unpaid(subject, one)).toList(),
                actions(subject, account, shop));
    }

    /** Published rounds that should have paid by the result as it stands now and paid nothing: it was put right since. */
    Stream<Payable> unpaid(Subject subject) {
        List<Unpaid> all = subject.current() ? points.unpaid(subject.id()) : List.of();
        return all.stream()
                .map(one -> new Payable(
                        one,
                        ShopRules.paying(schemes.rules(one.version()), one.village(), one.period())
                                .map(rule -> rule.points(one.index(), one.vetoed()))
                                .orElse(0L)))
                .filter(one -> one.points > 0);
    }

    /** @param points more than 0 */
    record Payable(Unpaid result, long points) {}

    private UnpaidPoints unpaid(Subject subject, Payable one) {
        String period = one.result.period();
        return new UnpaidPoints(
                one.result.round(),
                period,
                new Period(period).spoken(),
                one.points,
                mayKeep(subject) ? List.of(ActionView.enabled("earn")) : List.of());
    }

    private List<ActionView> actions(Subject subject, PointsAccount account, boolean shop) {
        if (!mayKeep(subject)) {
            return List.of();
        }
        Kinship kinship = recusals.of(actor.get().accountId()).get(subject.id());
        String refusal = !shop
                ? "该户所在的村现在没有开办积分超市"
                : !subject.current()
                        ? "该户已迁出或注销，不能兑换"
                        : kinship != null ? kinship.refusal("办理") : account.available() == 0 ? "没有可用的积分" : null;
        return List.of(refusal == null ? ActionView.enabled("redeem") : ActionView.disabled("redeem", refusal));
    }

    private boolean mayKeep(Subject subject) {
        return actor.get().may(Permission.SHOP_WRITE) && actor.get().covers(subject.village());
    }

    Page<PointTransferView> transfers(UUID id, PageQuery query) {
        Subject subject = subjects.require(SubjectKind.HOUSEHOLD, id);
        boolean may = mayKeep(subject);
        return transfers.page(id, query).map(entry -> view(entry, may));
    }

    /** One earning of a household that was read through the scope. */
    Entry earning(UUID account, UUID transfer) {
        return transfers
                .find(account, transfer)
                .filter(one -> one.kind() == PointsTransfer.Kind.EARN)
                .orElseThrow(ProblemException::notFound);
    }

    /** How much more an earning should be by the result as it stands now; 0 where it is right. */
    long difference(Entry earning) {
        if (earning.versionId() == null || earning.index() == null) {
            return 0;
        }
        SchemeRules of = schemes.rules(earning.versionId());
        ShopRule rule = of.shop();
        return rule == null
                ? 0
                : rule.points(earning.index(), earning.vetoed()) - earning.points() - earning.corrected();
    }

    private PointTransferView view(Entry one, boolean may) {
        long difference = one.kind() == PointsTransfer.Kind.EARN ? difference(one) : 0;
        return new PointTransferView(
                one.id(),
                one.kind(),
                one.points(),
                one.balance(),
                one.expiresOn(),
                one.period(),
                one.period() == null ? null : new Period(one.period()).spoken(),
                one.redemptionId(),
                one.number(),
                one.reason(),
                one.accountName(),
                one.madeAt(),
                difference == 0 ? null : difference,
                may && difference != 0 ? List.of(ActionView.enabled("correct")) : List.of());
    }

    private PointAccountView view(Listed one) {
        return new PointAccountView(
                one.id(),
                one.number(),
                one.name(),
                one.area(),
                names.name(Area.town(one.area())),
                names.name(one.area()),
                one.balance(),
                one.held(),
                one.balance() - one.held(),
                one.expiresOn());
    }
}
