package org.touyan.region.grid;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.region.Grids.Capacity;

/** County-wide settings as the API takes and shows them. */
public final class SettingViews {
    private SettingViews() {}

    @Schema(description = "系统设置")
    public record SettingsView(
            @Schema(description = "联动网格建议户数", examples = "8")
            int contactSize,

            @Schema(description = "联动网格最多户数，超过即提示户数过多", examples = "10")
            int contactMost,

            @Schema(description = "网格最少户数", examples = "300")
            int governanceLeast,

            @Schema(description = "网格最多户数，超过即提示户数过多", examples = "500")
            int governanceMost,

            int version) {
        static SettingsView of(Capacity now, int version) {
            return new SettingsView(
                    now.contact(), now.contactMost(), now.governanceLeast(), now.governanceMost(), version);
        }
    }

    @Schema(description = "修改系统设置")
    public record SettingsEdit(
            @NotNull(message = "请填写户数") @Min(value = 2, message = "至少 2 户") @Max(value = 100, message = "最多 100 户")
            Integer contactSize,

            @NotNull(message = "请填写户数") @Min(value = 2, message = "至少 2 户") @Max(value = 200, message = "最多 200 户")
            Integer contactMost,

            @NotNull(message = "请填写户数") @Min(value = 10, message = "至少 10 户") @Max(value = 5000, message = "最多 5000 户")
            Integer governanceLeast,

            @NotNull(message = "请填写户数")
            @Min(value = 10, message = "至少 10 户")
            @Max(value = 10000, message = "最多 10000 户")
            Integer governanceMost,

            @NotNull(message = "缺少版本号") Integer version) {}
}
