package org.touyan.access.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.access.AccountViews.RoleName;
import org.touyan.access.PasswordRules;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.text.CleanText;

/** What sign-in takes and answers. */
public final class SessionViews {
    private SessionViews() {}

    @Schema(description = "登录")
    public record Credentials(
            @NotBlank(message = "请输入账号")
            @Size(max = 40, message = "账号最多 40 个字")
            @CleanText
            @Schema(examples = "zhangsan")
            String username,

            @NotBlank(message = "请输入密码")
            @Size(max = PasswordRules.MAX, message = "密码最多 128 位")
            @Schema(examples = "a-Long-passw0rd")
            String password,

            @Size(max = 40, message = "验证码最多 40 个字")
            @Schema(description = "启用了动态验证码的账号：验证器显示的 6 位数字，或一个恢复码", examples = "123456")
            String code) {

        @Override
        public String toString() {
            return "Credentials";
        }
    }

    /** @param current the one that asks */
    @Schema(description = "自己在用的一台设备")
    public record OwnSession(
            @Schema(examples = "9f86d081884c7d659a2feaa0") String id,
            Instant createdAt,
            Instant lastSeenAt,
            @Schema(examples = "10.0.0.8") String ip,
            String userAgent,
            boolean current) {}

    @Schema(description = "修改密码")
    public record NewPassword(
            @NotBlank(message = "请输入当前密码") @Size(max = PasswordRules.MAX, message = "密码最多 128 位")
            String currentPassword,

            @NotNull(message = "请输入新密码") @Size(max = PasswordRules.MAX, message = "密码最多 128 位")
            String newPassword) {

        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    /** @param id null for the account's own @param current the one in which he acts now */
    @Schema(description = "自己的一个岗位")
    public record OwnPost(UUID id, List<RoleName> roles, List<AreaName> areas, boolean current) {}

    @Schema(description = "切换岗位")
    public record PostChoice(
            @Schema(description = "岗位的 id；空为账号本身的岗位") UUID postId) {}

    /** @param rootArea the county's own code, null before set-up */
    @Schema(description = "当前登录的人")
    public record Me(
            UUID id,
            @Schema(examples = "zhangsan") String username,
            @Schema(examples = "张三") String displayName,
            boolean mustChangePassword,
            @Schema(description = "须先绑定动态验证码") boolean mustEnrol,
            List<RoleName> roles,
            Set<String> permissions,
            List<AreaName> areas,
            @Schema(description = "可以切换的岗位；只有一个时为空") List<OwnPost> posts,
            @Schema(examples = "浦江县") String countyName,
            @Schema(examples = "330726") String rootArea,
            boolean demo) {}
}
