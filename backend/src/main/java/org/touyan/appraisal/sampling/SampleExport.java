package org.touyan.appraisal.sampling;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.touyan.appraisal.sampling.SampleViews.SampleRow;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;

/** The households drawn, with both scores, as a workbook. */
@Singleton
public class SampleExport extends ListExport<SampleQuery, SampleRow> {
    private final SampleService samples;

    SampleExport(ExportDesk desk, SampleService samples) {
        super(
                desk,
                SampleQuery.class,
                "SCORE_SAMPLE",
                "评分抽查",
                List.of(
                        column("number", "户号", 20, SampleRow::number),
                        column("headName", "户主", 12, SampleRow::headName),
                        column("villageName", "村（社区）", 14, SampleRow::villageName),
                        column("contactGridName", "联动网格", 14, SampleRow::contactGridName),
                        column("firstIndex", "初评指数", 10, row -> number(row.firstIndex())),
                        column("secondIndex", "复评指数", 10, row -> number(row.secondIndex())),
                        column("difference", "相差", 10, row -> number(row.difference())),
                        column("big", "交评议团", 10, row -> row.big() ? "是" : null),
                        column("secondName", "复评人", 12, SampleRow::secondName),
                        column("note", "说明", 40, SampleRow::note)));
        this.samples = samples;
    }

    private static String number(BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    @Override
    protected String area(SampleQuery query) {
        return query.area;
    }

    @Override
    protected void check(SampleQuery query) {
        samples.get(query.sampleId);
    }

    @Override
    protected Page<SampleRow> page(SampleQuery query) {
        return samples.page(query);
    }

    @Override
    protected void describe(SampleQuery query, FilterWords words) {
        words.add("状态", query.state);
    }
}
