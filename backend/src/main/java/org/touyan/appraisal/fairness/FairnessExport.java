package org.touyan.appraisal.fairness;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.touyan.appraisal.fairness.FairnessViews.FairFlag;
import org.touyan.appraisal.fairness.FairnessViews.ScorerRow;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;

/** Scorers and what is unusual about them as a workbook. */
@Singleton
public class FairnessExport extends ListExport<FairnessQuery, ScorerRow> {
    private final Fairness fairness;

    FairnessExport(ExportDesk desk, Fairness fairness) {
        super(
                desk,
                FairnessQuery.class,
                "FAIRNESS",
                "评分公正性",
                List.of(
                        column("name", "记分人", 12, ScorerRow::name),
                        column("villageName", "村（社区）", 14, ScorerRow::villageName),
                        column("gridName", "网格", 14, ScorerRow::gridName),
                        column("households", "评分户次", 10, row -> String.valueOf(row.households())),
                        column("mean", "平均指数", 10, row -> number(row.mean())),
                        column("spread", "离散程度", 10, row -> number(row.spread())),
                        column("fullShare", "满分占比", 10, row -> percent(row.fullShare())),
                        column("entries", "记分笔数", 10, row -> String.valueOf(row.entries())),
                        column("deductions", "其中扣分", 10, row -> String.valueOf(row.deductions())),
                        column("unprovenShare", "无佐证占比", 10, row -> percent(row.unprovenShare())),
                        column("gridDeviation", "与网格内他人之差", 16, row -> number(row.gridDeviation())),
                        column("villageDeviation", "与村内他人之差", 16, row -> number(row.villageDeviation())),
                        column("low", "99%下限", 10, row -> number(row.low())),
                        column("high", "99%上限", 10, row -> number(row.high())),
                        column("alikeShare", "雷同占比", 10, row -> percent(row.alikeShare())),
                        column("lateShare", "截止前48小时占比", 16, row -> percent(row.lateShare())),
                        column(
                                "flags",
                                "疑点",
                                30,
                                row -> row.flags().stream()
                                        .map(FairnessExport::word)
                                        .collect(Collectors.joining("、")))));
        this.fairness = fairness;
    }

    private static String number(BigDecimal value) {
        return value == null ? null : value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String percent(BigDecimal share) {
        return share == null
                ? null
                : share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private static String word(FairFlag flag) {
        return switch (flag) {
            case DEVIATES -> "明显偏离";
            case NEVER_DEDUCTS -> "从不扣分";
            case COPIED -> "雷同";
            case BURST -> "集中在截止前";
        };
    }

    @Override
    protected String area(FairnessQuery query) {
        return query.area;
    }

    @Override
    protected Page<ScorerRow> page(FairnessQuery query) {
        return fairness.page(query);
    }

    @Override
    protected void describe(FairnessQuery query, FilterWords words) {
        words.add("期次", query.period == null ? null : new Period(query.period).spoken())
                .add("疑点", query.flag)
                .add("搜索", query.q);
    }
}
