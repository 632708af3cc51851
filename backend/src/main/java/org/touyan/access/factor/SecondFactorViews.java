package org.touyan.access.factor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.access.PasswordRules;

/** The second factor as its owner sees and sets it. */
public final class SecondFactorViews {
    private SecondFactorViews() {}

    /** @param required by one of his roles: it cannot be turned off */
    @Schema(description = "自己的动态验证码")
    public record SecondFactorState(
            @Schema(description = "已启用") boolean enrolled,
            @Schema(description = "角色要求必须启用") boolean required,

            @Schema(description = "还剩几个恢复码", examples = "10")
            long recoveryCodesLeft,

            @Schema(description = "改动前要再输入密码；刚用统一身份认证登录的人不必")
            boolean passwordNeeded) {}

    @Schema(description = "再次输入密码，确认是本人")
    public record OwnPassword(
            @Size(max = PasswordRules.MAX, message = "密码最多 128 位") @Schema(description = "10 分钟内用统一身份认证登录的人可不填")
            String password) {
        @Override
        public String toString() {
            return "OwnPassword";
        }
    }

    /** @param uri for the QR code */
    @Schema(description = "待绑定的密钥：用验证器扫描 uri 的二维码，或手工输入 secret")
    public record NewSecret(
            @Schema(examples = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
            String secret,

            @Schema(examples = "otpauth://totp/…") String uri) {
        @Override
        public String toString() {
            return "NewSecret";
        }
    }

    @Schema(description = "验证器当前显示的数字")
    public record FirstCode(
            @NotBlank(message = "请输入验证码")
            @Pattern(regexp = "\\d{6}", message = "验证码是 6 位数字")
            @Schema(examples = "123456")
            String code) {}

    @Schema(description = "恢复码，只显示这一次；手机不在身边时可代替验证码，每个只能用一次")
    public record RecoveryCodes(List<String> codes) {
        @Override
        public String toString() {
            return "RecoveryCodes";
        }
    }
}
