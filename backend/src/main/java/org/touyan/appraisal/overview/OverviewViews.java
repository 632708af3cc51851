package org.touyan.appraisal.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.Stage;

/** What goes out of the overview. Shares are from 0 to 1; means and shares of nobody are null. */
public final class OverviewViews {
    private OverviewViews() {}

    /**
     * @param previous the period before of the same kind
     * @param moves only of households that have a result in both
     * @param countedAt what takes long to count, a county, is up to five minutes old
     */
    @Schema(description = "一个地方一个期次的好家风总览")
    public record OverviewView(
            String area,
            String areaName,
            String period,
            @Schema(examples = "2026年10月") String periodName,
            String previous,
            String previousName,
            String schemeName,
            int rounds,
            int published,
            int households,
            int scored,
            int entries,
            int vetoed,
            BigDecimal mean,
            BigDecimal previousMean,
            List<OverviewGrade> grades,
            List<OverviewPart> parts,
            List<OverviewMove> moves,
            List<OverviewLevel> levels,
            List<OverviewItem> items,
            List<OverviewPlace> places,
            List<OverviewBoards> boards,
            Instant countedAt) {}

    /** @param red and yellow: on the board today, of whichever period. @param waiting drafts that nobody has signed */
    @Schema(description = "一个乡镇或村的红黄榜")
    public record OverviewBoards(String code, String name, int red, int yellow, int waiting) {}

    @Schema(description = "等次与户数，本期和上期")
    public record OverviewGrade(String code, String name, int households, int before) {}

    @Schema(description = "维度平均分，本期和上期")
    public record OverviewPart(String code, String name, BigDecimal full, BigDecimal mean, BigDecimal before) {}

    @Schema(description = "从上期等次到本期等次的户数")
    public record OverviewMove(String from, String to, int households) {}

    /** @param onTime rounds that left the level by its last day. @param late those that did not, or are overdue in it */
    @Schema(description = "一个环节按时办理的情况")
    public record OverviewLevel(Stage stage, String name, int onTime, int late, int open) {}

    @Schema(description = "一个评分项的使用情况")
    public record OverviewItem(
            String code, String text, String dimensionName, ItemKind kind, int entries, BigDecimal points) {}

    /** @param best share of the best grade. @param lowest share of the lowest. @param onTime share of the levels passed in time */
    @Schema(description = "一个乡镇或村，供比较")
    public record OverviewPlace(
            String code,
            String name,
            int households,
            BigDecimal mean,
            BigDecimal previousMean,
            BigDecimal best,
            BigDecimal lowest,
            BigDecimal participation,
            BigDecimal onTime,
            int entries) {}
}
