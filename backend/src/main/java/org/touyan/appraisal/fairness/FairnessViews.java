package org.touyan.appraisal.fairness;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes out of the fairness endpoints. */
public final class FairnessViews {
    private FairnessViews() {}

    @Schema(description = "疑点，供核查，不是结论")
    public enum FairFlag {
        DEVIATES,
        NEVER_DEDUCTS,
        COPIED,
        BURST
    }

    /**
     * @param key of the row: one scorer in one village
     * @param households household-months that he scored
     * @param spread standard deviation of the index; null for less than two
     * @param gridDeviation his mean less that of the others of his governance grid; null where there are none
     * @param low and high: 99 % bounds of the deviation from the village's others; null where they are too few
     */
    @Schema(description = "一位记分人在一个村、一个期次里的评分情况")
    public record ScorerRow(
            String key,
            UUID scorerId,
            @Schema(examples = "郑祖荣") String name,
            String period,
            String area,
            String villageName,
            String gridName,
            int households,
            BigDecimal mean,
            BigDecimal spread,
            @Schema(description = "满分户占比，0 至 1") BigDecimal fullShare,
            int entries,
            int deductions,
            @Schema(description = "没有佐证的记分占比，0 至 1") BigDecimal unprovenShare,
            BigDecimal gridDeviation,
            BigDecimal villageDeviation,
            BigDecimal low,
            BigDecimal high,
            @Schema(description = "各户记的项目和分值完全相同的占比，0 至 1") BigDecimal alikeShare,
            @Schema(description = "提交前 48 小时内才评的占比，0 至 1") BigDecimal lateShare,
            List<FairFlag> flags) {}
}
