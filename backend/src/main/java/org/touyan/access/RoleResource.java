package org.touyan.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.access.RoleViews.NewRole;
import org.touyan.access.RoleViews.RoleChange;
import org.touyan.access.RoleViews.RoleView;
import org.touyan.platform.scope.Permission;

@Path("/")
@Tag(name = "角色与权限")
public class RoleResource {
    private static final String BAD_CODE = "角色代码不正确";
    private final RoleService service;

    RoleResource(RoleService service) {
        this.service = service;
    }

    @GET
    @Path("roles")
    @PermissionsAllowed(Permission.ROLE_READ)
    @Operation(operationId = "listRoles", summary = "全部角色及其权限")
    public List<RoleView> list() {
        return service.list();
    }

    @POST
    @Path("roles")
    @PermissionsAllowed(Permission.ROLE_WRITE)
    @ResponseStatus(201)
    @APIResponseSchema(value = RoleView.class, responseCode = "201", responseDescription = "已新增")
    @Operation(operationId = "createRole", summary = "新增角色", description = "只能包含自己持有的权限。")
    public RoleView create(@NotNull(message = "请填写角色") @Valid NewRole role) {
        return service.create(role);
    }

    @PUT
    @Path("roles/{code}")
    @PermissionsAllowed(Permission.ROLE_WRITE)
    @Operation(operationId = "updateRole", summary = "修改角色", description = "只能增减自己持有的权限；不能修改自己担任的角色。")
    public RoleView update(
            @Pattern(regexp = RoleViews.CODE, message = BAD_CODE) String code,
            @NotNull(message = "请填写角色") @Valid RoleChange change) {
        return service.update(code, change);
    }

    @DELETE
    @Path("roles/{code}")
    @PermissionsAllowed(Permission.ROLE_WRITE)
    @Operation(operationId = "deleteRole", summary = "删除没有账号使用的自定义角色")
    @APIResponse(responseCode = "204", description = "已删除")
    public void delete(@Pattern(regexp = RoleViews.CODE, message = BAD_CODE) String code) {
        service.delete(code);
    }

    @GET
    @Path("permissions")
    @PermissionsAllowed(Permission.ROLE_READ)
    @Operation(operationId = "listPermissions", summary = "全部权限")
    public List<PermissionView> permissions() {
        return PermissionView.ALL;
    }
}
