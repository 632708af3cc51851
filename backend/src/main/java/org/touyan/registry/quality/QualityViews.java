package org.touyan.registry.quality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.scope.Area;

/** The quality of the data as the API shows it. */
public final class QualityViews {
    private QualityViews() {}

    @Schema(description = "一个区域的数据质量")
    public record QualityPlace(
            @Schema(examples = "330726104217") String code,
            @Schema(examples = "广方村") String name,
            long households,
            long residents,
            @Schema(description = "检查项 → 有问题的户数或人数") Map<QualityCheck, Integer> findings,
            @Schema(description = "最早的统计时间；还没有统计为空") Instant computedAt) {}

    @Schema(description = "数据质量")
    public record QualityView(
            @Schema(description = "每行一个下级区域；村及以下只有它自己，当场统计") List<QualityPlace> places,
            @Schema(description = "最早的统计时间；还没有统计为空") Instant computedAt,
            @Schema(description = "等待重新统计的村数") int waiting) {}

    @Schema(description = "重新统计")
    public record QualityRefresh(
            @NotNull(message = "请选择区域")
            @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
            @Schema(examples = "330726104")
            String area) {}
}
