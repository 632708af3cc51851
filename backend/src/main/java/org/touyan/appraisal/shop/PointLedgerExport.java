package org.touyan.appraisal.shop;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.touyan.appraisal.shop.PointViews.LedgerSide;
import org.touyan.appraisal.shop.PointViews.PointLedgerRow;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.Page;

/** The ledger as a workbook. */
@Singleton
public class PointLedgerExport extends ListExport<PointLedgerQuery, PointLedgerRow> {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessTime.ZONE);
    private static final Map<PointsTransfer.Kind, String> KINDS = Map.of(
            PointsTransfer.Kind.EARN, "公布得分",
            PointsTransfer.Kind.REDEEM, "兑换",
            PointsTransfer.Kind.RETURN, "兑换冲回",
            PointsTransfer.Kind.EXPIRE, "到期",
            PointsTransfer.Kind.FOLLOW, "并户、分户",
            PointsTransfer.Kind.CORRECT, "更正");
    private static final Map<PointsAccount.Kind, String> OWN = Map.of(
            PointsAccount.Kind.SUBJECT, "已注销的户",
            PointsAccount.Kind.ISSUED, "村发放账户",
            PointsAccount.Kind.REDEEMED, "村超市账户",
            PointsAccount.Kind.EXPIRED, "村到期账户");
    private final PointLedger ledger;

    PointLedgerExport(ExportDesk desk, PointLedger ledger) {
        super(
                desk,
                PointLedgerQuery.class,
                "POINT_LEDGER",
                "积分流水",
                List.of(
                        column("madeAt", "时间", 18, row -> MINUTE.format(row.madeAt())),
                        column("townName", "乡镇", 14, PointLedgerRow::townName),
                        column("villageName", "村（社区）", 14, PointLedgerRow::villageName),
                        column("kind", "事项", 12, row -> KINDS.get(row.kind())),
                        column("giver", "付出方", 14, row -> name(row.giver())),
                        column("giverNumber", "付出方户号", 22, row -> row.giver().number()),
                        column("getter", "得到方", 14, row -> name(row.getter())),
                        column("getterNumber", "得到方户号", 22, row -> row.getter().number()),
                        column("points", "积分", 8, row -> String.valueOf(row.points())),
                        column("expiresOn", "到期", 12, row -> Objects.toString(row.expiresOn(), null)),
                        column("periodName", "期次", 14, PointLedgerRow::periodName),
                        column("redemptionNumber", "单号", 26, PointLedgerRow::redemptionNumber),
                        column("reason", "原因", 30, PointLedgerRow::reason),
                        column("accountName", "经办", 12, PointLedgerRow::accountName)));
        this.ledger = ledger;
    }

    private static String name(LedgerSide side) {
        return side.holderName() == null ? OWN.get(side.kind()) : side.holderName();
    }

    @Override
    protected String area(PointLedgerQuery query) {
        return query.area;
    }

    @Override
    protected Page<PointLedgerRow> page(PointLedgerQuery query) {
        return ledger.page(query);
    }

    @Override
    protected void describe(PointLedgerQuery query, FilterWords words) {
        words.add("事项", query.kind == null ? null : KINDS.get(query.kind))
                .add("从", Objects.toString(query.since, null))
                .add("到", Objects.toString(query.until, null));
    }
}
