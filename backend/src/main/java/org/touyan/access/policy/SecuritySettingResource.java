package org.touyan.access.policy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.access.policy.SecuritySettingViews.SecuritySettings;
import org.touyan.access.policy.SecuritySettingViews.SecuritySettingsEdit;
import org.touyan.platform.scope.Permission;

@Path("/security-settings")
@Tag(name = "系统设置")
public class SecuritySettingResource {
    private final SecuritySettingService service;

    SecuritySettingResource(SecuritySettingService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.SECURITY_WRITE)
    @Operation(operationId = "getSecuritySettings", summary = "查看安全设置：会话、密码、动态验证码、审计保存期")
    public SecuritySettings get() {
        return service.view();
    }

    @PUT
    @PermissionsAllowed(Permission.SECURITY_WRITE)
    @Operation(operationId = "updateSecuritySettings", summary = "修改安全设置", description = "全县适用，几秒内在各节点生效。")
    public SecuritySettings update(@NotNull(message = "请填写设置") @Valid SecuritySettingsEdit edit) {
        return service.change(edit);
    }
}
