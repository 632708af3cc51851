package org.touyan.appraisal.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.touyan.appraisal.effect.CreditList.Consenting;
import org.touyan.appraisal.effect.EffectViews.CreditRow;
import org.touyan.appraisal.honour.Honour;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;

/** What a bank's system reads; each reading is a line of the record (个人信息保护法 art. 23, 网络数据条例 art. 12). */
@ApplicationScoped
class CreditReader {
    private final CreditList list;
    private final Schemes schemes;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;

    CreditReader(CreditList list, Schemes schemes, AreaNames names, CurrentActor actor, Event<AuditEvent> audit) {
        this.list = list;
        this.schemes = schemes;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
    }

    Page<CreditRow> page(CreditQuery query) {
        List<String> areas = actor.areas(query.area);
        String recipient = list.recipient(actor.get().accountId())
                .orElseThrow(() -> ProblemException.state("这个接口客户端没有登记代表哪家银行，请系统管理员补登后再读取"));
        List<Consenting> rows = list.page(recipient, areas, query.cursor(2), query.size + 1, query.offset());
        Page<CreditRow> page = query.page(rows, null, true, row -> List.of(row.area(), row.consentId()))
                .map(this::row);
        String place = query.area == null ? areas.get(0) : query.area;
        audit.fire(new AuditEvent(
                "credit.read",
                "credit",
                place,
                names.name(place) + "信贷名单（" + recipient + "） " + page.items().size() + " 户",
                place,
                null,
                null,
                null));
        return page;
    }

    private CreditRow row(Consenting one) {
        return new CreditRow(
                one.number(),
                one.name(),
                names.name(Area.town(one.area())),
                names.name(one.area()),
                one.recipient(),
                one.givenOn(),
                one.scheme(),
                one.period(),
                one.index(),
                one.grade() == null ? null : schemes.rules(one.versionId()).gradeName(one.grade()),
                one.honour() == null ? null : Honour.Level.valueOf(one.honour()));
    }
}
