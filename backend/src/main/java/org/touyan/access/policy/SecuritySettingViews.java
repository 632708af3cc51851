package org.touyan.access.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rules of sign-in and of the record as the API takes and shows them. */
public final class SecuritySettingViews {
    private SecuritySettingViews() {}

    @Schema(description = "安全设置")
    public record SecuritySettings(
            @Schema(description = "多少分钟不操作即退出", examples = "30")
            int idleMinutes,

            @Schema(description = "登录多少小时后必须重新登录", examples = "12")
            int absoluteHours,

            @Schema(description = "密码多少天必须更换，0 为不要求", examples = "0")
            int passwordDays,

            @Schema(description = "必须使用动态验证码登录的角色", examples = "[\"SYSTEM_ADMIN\"]")
            List<String> secondFactorRoles,

            @Schema(description = "审计记录保存天数，不少于 180", examples = "1096")
            int auditRetentionDays,

            @Schema(description = "导出超过多少行须另一人同意", examples = "10000")
            int exportRows,

            int version) {}

    @Schema(description = "修改安全设置")
    public record SecuritySettingsEdit(
            @NotNull(message = "请填写分钟数") @Min(value = 5, message = "至少 5 分钟") @Max(value = 480, message = "最多 480 分钟")
            Integer idleMinutes,

            @NotNull(message = "请填写小时数") @Min(value = 1, message = "至少 1 小时") @Max(value = 72, message = "最多 72 小时")
            Integer absoluteHours,

            @NotNull(message = "请填写天数") @Min(value = 0, message = "不能是负数") @Max(value = 730, message = "最多 730 天")
            Integer passwordDays,

            @NotNull(message = "请选择角色，可以不选任何一个") @Size(max = 100, message = "最多 100 个角色")
            List<@NotNull(message = "角色代码不能为空") @Size(max = 40, message = "角色代码最多 40 个字") String> secondFactorRoles,

            @NotNull(message = "请填写天数")
            @Min(value = 180, message = "按网络安全法第二十一条，至少保存 180 天（六个月）")
            @Max(value = 36500, message = "最多 36500 天")
            Integer auditRetentionDays,

            @NotNull(message = "请填写行数") @Min(value = 1, message = "至少 1 行") @Max(value = 10000, message = "最多 10000 行")
            Integer exportRows,

            @NotNull(message = "缺少版本号") Integer version) {}
}
