package org.touyan.appraisal.deed;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touyan.appraisal.deed.DeedViews.DeedView;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.Page;

/** What others reported of households, and what became of it, as a workbook. */
@Singleton
public class DeedExport extends ListExport<DeedQuery, DeedView> {
    /** As the page says them; a kind that another system made up is told by its code. */
    private static final Map<String, String> KINDS =
            Map.of("VOLUNTEER_HOUR", "志愿服务", "MATTER_SETTLED", "事项办结", "VISIT", "走访");

    private static final Map<Deed.Status, String> STATUSES = Map.of(
            Deed.Status.RECORDED, "已记分",
            Deed.Status.REFUSED, "没有记上",
            Deed.Status.TAKEN_BACK, "已撤回",
            Deed.Status.UNREVERSED, "已撤回，分还在");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessTime.ZONE);
    private final DeedService service;

    DeedExport(ExportDesk desk, DeedService service) {
        super(
                desk,
                DeedQuery.class,
                "REPORTED_DEEDS",
                "报送的事",
                List.of(
                        column("receivedAt", "收到时间", 18, row -> TIME.format(row.receivedAt())),
                        column("headName", "户主", 12, DeedView::headName),
                        column("householdNumber", "户号", 22, DeedView::householdNumber),
                        column("townName", "乡镇（街道）", 14, DeedView::townName),
                        column("villageName", "村（社区）", 14, DeedView::villageName),
                        column("kind", "类别", 14, row -> KINDS.getOrDefault(row.kind(), row.kind())),
                        column("happenedOn", "发生日期", 12, row -> Objects.toString(row.happenedOn(), null)),
                        column(
                                "amount",
                                "数量",
                                8,
                                row -> row.amount().stripTrailingZeros().toPlainString()),
                        column("text", "内容", 40, DeedView::text),
                        column("status", "状态", 16, row -> STATUSES.get(row.status())),
                        column(
                                "reason",
                                "原因",
                                40,
                                row -> Stream.of(row.reason(), row.takenBackWhy())
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.joining("；"))),
                        column("senderName", "报送方", 16, DeedView::senderName),
                        column("reference", "来源编号", 20, DeedView::reference)));
        this.service = service;
    }

    @Override
    protected String area(DeedQuery query) {
        return query.area;
    }

    @Override
    protected Page<DeedView> page(DeedQuery query) {
        return service.page(query);
    }

    @Override
    protected void describe(DeedQuery query, FilterWords words) {
        words.add("状态", query.status == null ? null : STATUSES.get(query.status))
                .add("类别", query.kind == null ? null : KINDS.getOrDefault(query.kind, query.kind));
    }
}
