package org.touyan.appraisal.family;

import jakarta.inject.Singleton;
import java.util.List;
import org.touyan.appraisal.family.FamilyScoreViews.FamilyScoreRow;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;

/** The list of family scores as a workbook. */
@Singleton
public class FamilyScoreExport extends ListExport<FamilyScoreQuery, FamilyScoreRow> {
    private final FamilyScores scores;

    FamilyScoreExport(ExportDesk desk, FamilyScores scores) {
        super(
                desk,
                FamilyScoreQuery.class,
                "FAMILY_SCORES",
                "好家风指数",
                List.of(
                        column("number", "户号", 20, FamilyScoreRow::number),
                        column("headName", "户主", 12, FamilyScoreRow::headName),
                        column("villageName", "村（社区）", 14, FamilyScoreRow::villageName),
                        column("contactGridName", "联动网格", 14, FamilyScoreRow::contactGridName),
                        column("period", "期次", 14, FamilyScoreRow::periodName),
                        column("index", "指数", 10, row -> row.index().toPlainString()),
                        column("gradeName", "等次", 10, FamilyScoreRow::gradeName),
                        column("vetoed", "一票否决", 10, row -> row.vetoed() ? "是" : null),
                        column("entries", "记分笔数", 10, row -> String.valueOf(row.entries())),
                        column("published", "已公布", 8, row -> row.published() ? "是" : "否"),
                        column("address", "住址", 30, FamilyScoreRow::address)));
        this.scores = scores;
    }

    @Override
    protected String area(FamilyScoreQuery query) {
        return query.area;
    }

    @Override
    protected Page<FamilyScoreRow> page(FamilyScoreQuery query) {
        return scores.page(query);
    }

    @Override
    protected void describe(FamilyScoreQuery query, FilterWords words) {
        words.add("期次", query.period == null ? null : new Period(query.period).spoken())
                .add("搜索", query.q)
                .add("等次", query.grade)
                .add("状态", query.state);
    }
}
