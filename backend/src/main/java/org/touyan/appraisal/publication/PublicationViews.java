package org.touyan.appraisal.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.jobs.Job;
import org.touyan.platform.text.CleanText;

/** What goes in and out of the publication endpoints. */
public final class PublicationViews {
    private PublicationViews() {}

    @Schema(description = "在哪里公布哪一期")
    public record NewPublication(
            @Schema(description = "不填为当地最近的办法：村的先于乡镇的，乡镇的先于县的")
            UUID schemeId,

            @Schema(description = "区域，须在管辖范围和办法施行范围内", examples = "330726104")
            @NotNull(message = "请选择区域")
            @Pattern(regexp = "\\d{4}|\\d{6}|\\d{9}|\\d{12}", message = "区域代码无效")
            String area,

            @Schema(description = "月份、季度或年度", examples = "2026-Q3")
            @NotNull(message = "请选择期次")
            @Pattern(regexp = Period.PATTERN, message = "期次无效")
            String period,

            @Schema(description = "批复意见，记入每个批复的轮次") @CleanText @Size(max = 500, message = "批复意见最多 500 个字")
            String reason) {}

    /**
     * @param done villages of so many
     * @param report null until it is done, and in lists
     */
    @Schema(description = "一次整区公布")
    public record PublicationView(
            UUID id,
            UUID schemeId,
            String schemeName,
            String area,
            String areaName,
            String period,
            @Schema(examples = "2026年第三季度") String periodName,
            String reason,
            String accountName,
            Instant askedAt,
            Instant finishedAt,
            Job.Status status,
            long done,
            long total,
            String error,
            PublicationReport report) {}
}
