package org.touyan.access.client;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.access.client.ApiClientViews.ApiClientActing;
import org.touyan.access.client.ApiClientViews.ApiClientEdit;
import org.touyan.access.client.ApiClientViews.ApiClientView;
import org.touyan.platform.scope.Permission;

@Path("/api-clients")
@Tag(name = "接口客户端")
public class ApiClientResource {
    private final ApiClientService service;

    ApiClientResource(ApiClientService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.CLIENT_WRITE)
    @Operation(operationId = "listApiClients", summary = "接口客户端，按名称排列，最多 200 个")
    public List<ApiClientView> list() {
        return service.list();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.CLIENT_WRITE)
    @Operation(operationId = "getApiClient", summary = "查看接口客户端")
    public ApiClientView get(UUID id) {
        return service.get(id);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed(Permission.CLIENT_WRITE)
    @APIResponseSchema(value = ApiClientView.class, responseCode = "201", responseDescription = "已新增")
    @Operation(
            operationId = "createApiClient",
            summary = "新增接口客户端",
            description = "返回的 clientSecret 只出现这一次。只能给予自己能授予的权限和区域。")
    public ApiClientView create(@NotNull(message = "请填写内容") @Valid ApiClientEdit client) {
        return service.create(client);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.CLIENT_WRITE)
    @Operation(operationId = "updateApiClient", summary = "修改接口客户端", description = "几秒内生效，已发出的令牌随之改变。")
    public ApiClientView update(UUID id, @NotNull(message = "请填写内容") @Valid ApiClientEdit client) {
        return service.update(id, client);
    }

    @POST
    @Path("/{id}/actions/{action}")
    @PermissionsAllowed(Permission.CLIENT_WRITE)
    @Operation(
            operationId = "actOnApiClient",
            summary = "换密钥、停用、恢复接口客户端",
            description = "rotate：换发密钥，旧密钥再用 24 小时；revoke：立即停用，令牌几秒内失效；restore：恢复并换发密钥。")
    public ApiClientView act(
            UUID id,
            @Parameter(description = "rotate、revoke 或 restore", example = "rotate")
                    @Pattern(regexp = ClientAction.PATTERN, message = "没有这种操作")
                    String action,
            @NotNull(message = "请填写原因") @Valid ApiClientActing acting) {
        return service.act(id, ClientAction.of(action), acting);
    }
}
