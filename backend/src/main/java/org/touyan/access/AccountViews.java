package org.touyan.access;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** Accounts as the API takes and shows them. */
public final class AccountViews {
    static final String USERNAME = "[A-Za-z0-9._-]{3,40}";

    private AccountViews() {}

    @Schema(description = "角色名称")
    public record RoleName(
            @Schema(examples = "TOWN_PARTY_AFFAIRS") String code,
            @Schema(examples = "乡镇党建办") String name) {}

    /** @param locked for a while, after wrong passwords */
    @Schema(description = "账号列表的一行")
    public record AccountRow(
            UUID id,
            @Schema(examples = "zhangsan") String username,
            @Schema(examples = "张三") String displayName,
            List<RoleName> roles,
            List<AreaName> areas,
            AccountStatus status,
            boolean locked,
            LocalDate validFrom,
            LocalDate validTo,
            Instant lastSignInAt,
            int version) {}

    @Schema(description = "正在使用的一台设备")
    public record SessionView(
            Instant createdAt,
            Instant lastSeenAt,
            @Schema(examples = "10.0.0.8") String ip,
            String userAgent) {}

    /** @param oneTimePassword only in the answer that made it: it is stored nowhere */
    @Schema(description = "账号")
    public record AccountView(
            UUID id,
            @Schema(examples = "zhangsan") String username,
            @Schema(examples = "张三") String displayName,
            List<RoleName> roles,
            List<AreaName> areas,
            AccountStatus status,
            boolean locked,
            boolean mustChangePassword,
            LocalDate validFrom,
            LocalDate validTo,
            Instant lastSignInAt,
            Instant createdAt,
            List<SessionView> sessions,
            int version,
            @Schema(description = "已启用动态验证码") boolean secondFactor,
            List<ActionView> actions,
            String oneTimePassword) {}

    @Schema(description = "新账号")
    public record NewAccount(
            UUID id,

            @NotBlank(message = "请填写账号")
            @Pattern(regexp = USERNAME, message = "账号为 3 到 40 位字母、数字或 . _ -")
            @Schema(examples = "zhangsan")
            String username,

            @NotBlank(message = "请填写姓名") @Size(max = 60, message = "姓名最多 60 个字") @CleanText @Schema(examples = "张三")
            String displayName,

            @NotEmpty(message = "请至少选择一个角色") @Size(max = 20, message = "最多 20 个角色")
            List<@NotBlank(message = "角色代码不能为空") @Size(max = 40, message = "角色代码最多 40 个字") String> roles,

            @NotEmpty(message = "请至少选择一个区域") @Size(max = 50, message = "最多 50 个区域")
            List<@NotNull(message = "区域代码不能为空") @Pattern(regexp = Area.PATTERN, message = "区域代码不正确") String> areas,

            @Schema(description = "不填为今天") LocalDate validFrom,
            @Schema(description = "最后一天；不填为长期") LocalDate validTo) {}

    @Schema(description = "修改账号")
    public record AccountChange(
            @NotBlank(message = "请填写账号")
            @Pattern(regexp = USERNAME, message = "账号为 3 到 40 位字母、数字或 . _ -")
            @Schema(description = "建好后不能改", examples = "zhangsan")
            String username,

            @NotBlank(message = "请填写姓名") @Size(max = 60, message = "姓名最多 60 个字") @CleanText @Schema(examples = "张三")
            String displayName,

            @NotEmpty(message = "请至少选择一个角色") @Size(max = 20, message = "最多 20 个角色")
            List<@NotBlank(message = "角色代码不能为空") @Size(max = 40, message = "角色代码最多 40 个字") String> roles,

            @NotEmpty(message = "请至少选择一个区域") @Size(max = 50, message = "最多 50 个区域")
            List<@NotNull(message = "区域代码不能为空") @Pattern(regexp = Area.PATTERN, message = "区域代码不正确") String> areas,

            LocalDate validFrom,
            LocalDate validTo,

            @Min(value = 0, message = "版本号不正确") int version) {}

    @Schema(description = "办理账号")
    public record AccountActing(
            @NotBlank(message = "请填写原因")
            @Size(max = 500, message = "原因最多 500 个字")
            @CleanText
            @Schema(examples = "本人遗忘密码")
            String reason,

            @Min(value = 0, message = "版本号不正确") int version) {}
}
