package org.touyan.access.signin;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.access.factor.SecondFactorViews.FirstCode;
import org.touyan.access.factor.SecondFactorViews.NewSecret;
import org.touyan.access.factor.SecondFactorViews.OwnPassword;
import org.touyan.access.factor.SecondFactorViews.RecoveryCodes;
import org.touyan.access.factor.SecondFactorViews.SecondFactorState;

@Path("/session/second-factor")
@Tag(name = "登录")
public class SecondFactorResource {
    private final SecondFactorService service;

    SecondFactorResource(SecondFactorService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getSecondFactor", summary = "自己的动态验证码是否启用")
    public SecondFactorState get() {
        return service.state();
    }

    @POST
    @Authenticated
    @Operation(operationId = "beginSecondFactor", summary = "开始绑定验证器", description = "返回的密钥在用一个验证码确认后才生效。")
    public NewSecret begin(@NotNull(message = "请输入密码") @Valid OwnPassword own) {
        return service.begin(own.password());
    }

    @POST
    @Path("/actions/confirm")
    @Authenticated
    @Operation(operationId = "confirmSecondFactor", summary = "输入验证器显示的数字，完成绑定", description = "返回 10 个恢复码，只出现这一次。")
    public RecoveryCodes confirm(@NotNull(message = "请输入验证码") @Valid FirstCode first) {
        return service.confirm(first.code());
    }

    @POST
    @Path("/actions/renew-recovery-codes")
    @Authenticated
    @Operation(operationId = "renewRecoveryCodes", summary = "换一套恢复码，旧的随即作废")
    public RecoveryCodes renew(@NotNull(message = "请输入密码") @Valid OwnPassword own) {
        return service.renew(own.password());
    }

    @POST
    @Path("/actions/disable")
    @Authenticated
    @Operation(operationId = "disableSecondFactor", summary = "停用动态验证码", description = "角色要求必须启用时，停用后须立即重新绑定。")
    public SecondFactorState disable(@NotNull(message = "请输入密码") @Valid OwnPassword own) {
        return service.disable(own.password());
    }
}
