package org.touyan.appraisal.scheme;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.scope.Area;

/** Of each place that awards the level in the area; 0 where it gives none. */
@Schema(description = "一处另定的荣誉名额")
public record AreaQuota(
        @Schema(examples = "330726104") @NotNull(message = "请选择区域") @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
        String area,

        @Min(value = 0, message = "名额不能为负") int quota) {}
