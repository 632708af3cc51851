package org.touyan.region.grid;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.platform.scope.Permission;
import org.touyan.region.grid.SettingViews.SettingsEdit;
import org.touyan.region.grid.SettingViews.SettingsView;

@Path("/settings")
@Tag(name = "系统设置")
public class SettingResource {
    private final GridCapacities capacities;

    SettingResource(GridCapacities capacities) {
        this.capacities = capacities;
    }

    @GET
    @PermissionsAllowed(Permission.SETTING_WRITE)
    @Operation(operationId = "getSettings", summary = "查看系统设置：网格规模")
    public SettingsView get() {
        return capacities.view();
    }

    @PUT
    @PermissionsAllowed(Permission.SETTING_WRITE)
    @Operation(operationId = "updateSettings", summary = "修改系统设置", description = "全县适用，从下一次查看起生效；已有的网格不会改动。")
    public SettingsView update(@NotNull(message = "请填写设置") @Valid SettingsEdit edit) {
        return capacities.change(edit);
    }
}
