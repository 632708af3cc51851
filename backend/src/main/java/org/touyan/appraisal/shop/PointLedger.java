package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.shop.PointLedgerList.Listed;
import org.touyan.appraisal.shop.PointViews.LedgerSide;
import org.touyan.appraisal.shop.PointViews.PointLedgerRow;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.Page;

/** Shows the ledger of places: every transfer with who gave and who got. */
@ApplicationScoped
class PointLedger {
    private final PointLedgerList list;
    private final AreaNames names;
    private final CurrentActor actor;

    PointLedger(PointLedgerList list, AreaNames names, CurrentActor actor) {
        this.list = list;
        this.names = names;
        this.actor = actor;
    }

    Page<PointLedgerRow> page(PointLedgerQuery query) {
        return list.page(actor.areas(query.area), query).map(this::row);
    }

    private PointLedgerRow row(Listed one) {
        PointsAccount.Kind own = one.kind().own;
        return new PointLedgerRow(
                one.id(),
                names.name(Area.town(one.area())),
                names.name(one.area()),
                one.kind(),
                new LedgerSide(one.giver() == null ? own : PointsAccount.Kind.SUBJECT, one.giver(), one.giverNumber()),
                new LedgerSide(
                        one.getter() == null ? own : PointsAccount.Kind.SUBJECT, one.getter(), one.getterNumber()),
                one.points(),
                one.expiresOn(),
                one.period() == null ? null : new Period(one.period()).spoken(),
                one.redemptionNumber(),
                one.reason(),
                one.accountName(),
                one.madeAt());
    }
}
