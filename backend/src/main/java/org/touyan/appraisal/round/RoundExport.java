package org.touyan.appraisal.round;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.touyan.appraisal.round.RoundViews.RoundRow;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;

/** Where the villages' rounds stand as a workbook. */
@Singleton
public class RoundExport extends ListExport<RoundQuery, RoundRow> {
    private final RoundReader reader;

    RoundExport(ExportDesk desk, RoundReader reader) {
        super(
                desk,
                RoundQuery.class,
                "ROUNDS",
                "评分进度",
                List.of(
                        column("villageName", "村（社区）", 14, RoundRow::villageName),
                        column("townName", "乡镇（街道）", 14, RoundRow::townName),
                        column("period", "期次", 14, RoundRow::periodName),
                        column("stage", "环节", 16, RoundRow::stageName),
                        column("dueOn", "期限", 12, row -> text(row.dueOn())),
                        column("overdue", "逾期", 8, row -> row.overdue() ? "是" : null),
                        column(
                                "scored",
                                "已评户数",
                                14,
                                row -> row.figures().scored() + " / "
                                        + row.figures().subjects()),
                        column("entries", "记分笔数", 10, row -> text(row.figures().entries())),
                        column("mean", "平均指数", 10, row -> text(row.figures().mean())),
                        column(
                                "grades",
                                "各等次户数",
                                30,
                                row -> row.figures().grades().stream()
                                        .map(grade -> grade.name() + " " + grade.count())
                                        .collect(Collectors.joining("，"))),
                        column(
                                "attention",
                                "退回、异议",
                                12,
                                row -> row.figures().returned() + " / "
                                        + row.figures().held())));
        this.reader = reader;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    protected String area(RoundQuery query) {
        return query.area;
    }

    @Override
    protected Page<RoundRow> page(RoundQuery query) {
        return reader.page(query);
    }

    @Override
    protected void describe(RoundQuery query, FilterWords words) {
        words.add("期次", query.period == null ? null : new Period(query.period).spoken())
                .add("环节", query.stage)
                .yesNo("逾期", query.overdue);
    }
}
