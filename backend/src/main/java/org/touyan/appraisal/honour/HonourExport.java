package org.touyan.appraisal.honour;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.touyan.appraisal.honour.Honour.Status;
import org.touyan.appraisal.honour.HonourViews.HonourView;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;

/** The list of honours as a workbook. */
@Singleton
public class HonourExport extends ListExport<HonourQuery, HonourView> {
    private static final Map<Status, String> STATES = Map.of(
            Status.NOMINATED, "已提名",
            Status.PUBLICITY, "公示中",
            Status.AWARDED, "已授予",
            Status.REFUSED, "未通过",
            Status.REVOKED, "已撤销");
    private final HonourReader reader;

    HonourExport(ExportDesk desk, HonourReader reader) {
        super(
                desk,
                HonourQuery.class,
                "HONOURS",
                "好家风荣誉",
                List.of(
                        column("year", "年度", 8, HonourView::year),
                        column("title", "荣誉", 16, HonourView::title),
                        column("certificateNumber", "证书编号", 26, HonourView::certificateNumber),
                        column("holderName", "户主", 12, HonourView::holderName),
                        column("subjectNumber", "户号", 22, HonourView::subjectNumber),
                        column("townName", "乡镇", 14, HonourView::townName),
                        column("villageName", "村（社区）", 14, HonourView::villageName),
                        column("periodName", "依据", 16, HonourView::periodName),
                        column("index", "指数", 10, row -> row.index().toPlainString()),
                        column("reason", "提名理由", 40, HonourView::reason),
                        column("status", "状态", 10, row -> STATES.get(row.status())),
                        column("publicUntil", "公示至", 12, row -> Objects.toString(row.publicUntil(), null)),
                        column("awardedOn", "授予日期", 12, row -> Objects.toString(row.awardedOn(), null)),
                        column("decidedName", "审定人", 12, HonourView::decidedName),
                        column("decisionNote", "审定意见", 30, HonourView::decisionNote),
                        column("revocation", "撤销原因", 30, HonourView::revocation)));
        this.reader = reader;
    }

    @Override
    protected String area(HonourQuery query) {
        return query.area;
    }

    @Override
    protected Page<HonourView> page(HonourQuery query) {
        return reader.page(query);
    }

    @Override
    protected void describe(HonourQuery query, FilterWords words) {
        words.add("年度", query.year)
                .add("级别", query.level == null ? null : query.level.spoken + "级")
                .add("状态", query.status == null ? null : STATES.get(query.status))
                .add("搜索", query.q);
    }
}
