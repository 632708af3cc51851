package org.touyan.appraisal.trial;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.trial.TrialVillage.Board;
import org.touyan.platform.jobs.Job;
import org.touyan.platform.scope.Area;

/** What goes in and out of the trial endpoints. */
public final class TrialViews {
    private TrialViews() {}

    @Schema(description = "在哪里、用哪一期试算")
    public record NewTrial(
            @Schema(description = "区域，须在管辖范围和办法施行范围内", examples = "330726104")
            @NotNull(message = "请选择区域")
            @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
            String area,

            @Schema(description = "过去的一个月、季度或一年", examples = "2026-10")
            @NotNull(message = "请选择期次")
            @Pattern(regexp = Period.PATTERN, message = "期次无效")
            String period) {}

    /**
     * @param done villages of so many
     * @param draftChanged the draft was edited after the trial
     * @param expiresAt when the report goes
     * @param report null until it is done, and in lists
     */
    @Schema(description = "一次试算：不改动任何结果，报告保留七天")
    public record TrialView(
            UUID id,
            UUID schemeId,
            String schemeName,
            int number,
            String area,
            String areaName,
            String period,
            @Schema(examples = "2026年10月") String periodName,
            String accountName,
            Instant askedAt,
            Instant finishedAt,
            Instant expiresAt,
            Job.Status status,
            long done,
            long total,
            String error,
            boolean draftChanged,
            TrialReport report) {}

    /** @param why in sentences */
    @Schema(description = "试算中有变化的一户")
    public record TrialChange(
            UUID householdId,
            String number,
            String headName,
            String villageName,
            String contactGridName,
            BigDecimal indexBefore,
            BigDecimal indexAfter,
            BigDecimal difference,
            String gradeBefore,
            String gradeAfter,
            @Schema(description = "原办法应上的榜，空为不上榜") Board boardBefore,
            Board boardAfter,
            @Schema(examples = "“参与赌博”扣5分改为扣10分") String why) {}
}
