package org.touyan.appraisal.shop;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touyan.appraisal.shop.Redemption.Status;
import org.touyan.appraisal.shop.RedemptionViews.RedemptionView;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.Page;

/** Redemptions as a workbook. */
@Singleton
public class RedemptionExport extends ListExport<RedemptionQuery, RedemptionView> {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessTime.ZONE);
    private static final Map<Status, String> STATES = Map.of(
            Status.PREPARED, "待交付",
            Status.HANDED_OVER, "已交付",
            Status.CANCELLED, "已取消",
            Status.LAPSED, "过期未领",
            Status.REVERSING, "待冲回",
            Status.REVERSED, "已冲回");
    private final RedemptionReader reader;

    RedemptionExport(ExportDesk desk, RedemptionReader reader) {
        super(
                desk,
                RedemptionQuery.class,
                "REDEMPTIONS",
                "积分兑换",
                List.of(
                        column("number", "单号", 26, RedemptionView::number),
                        column("holderName", "户主", 12, RedemptionView::holderName),
                        column("subjectNumber", "户号", 22, RedemptionView::subjectNumber),
                        column("townName", "乡镇", 14, RedemptionView::townName),
                        column("villageName", "村（社区）", 14, RedemptionView::villageName),
                        column("lines", "商品", 40, RedemptionExport::goods),
                        column("points", "积分", 8, row -> String.valueOf(row.points())),
                        column("status", "状态", 10, row -> STATES.get(row.status())),
                        column("preparedAt", "备货时间", 18, row -> time(row.preparedAt())),
                        column("preparedName", "备货人", 12, RedemptionView::preparedName),
                        column("handedAt", "交付时间", 18, row -> time(row.handedAt())),
                        column("handedName", "交付人", 12, RedemptionView::handedName),
                        column("receiver", "领取人", 12, RedemptionView::receiver),
                        column("reason", "原因", 30, RedemptionView::reason)));
        this.reader = reader;
    }

    private static String goods(RedemptionView row) {
        return row.lines().stream()
                .map(line -> line.name() + "×" + line.quantity())
                .collect(Collectors.joining("、"));
    }

    private static String time(Instant at) {
        return at == null ? null : MINUTE.format(at);
    }

    @Override
    protected String area(RedemptionQuery query) {
        return query.area;
    }

    @Override
    protected Page<RedemptionView> page(RedemptionQuery query) {
        return reader.page(query);
    }

    @Override
    protected void describe(RedemptionQuery query, FilterWords words) {
        words.add("状态", query.status == null ? null : STATES.get(query.status)).add("搜索", query.q);
    }
}
