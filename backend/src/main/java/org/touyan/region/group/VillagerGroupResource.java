package org.touyan.region.group;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.text.CleanText;
import org.touyan.region.Region;

@Path("regions/{code}/groups")
@Tag(name = "区划")
public class VillagerGroupResource {
    private final VillagerGroupService service;

    VillagerGroupResource(VillagerGroupService service) {
        this.service = service;
    }

    @Schema(name = "VillagerGroup", description = "村民小组")
    public record GroupView(
            UUID id,
            @Schema(description = "组号", examples = "01") String number,
            @Schema(examples = "第一村民小组") String name,
            @Schema(description = "户数") int households,
            int version) {}

    @Schema(name = "NewVillagerGroup", description = "新建村民小组")
    public record NewGroup(
            @Schema(description = "客户端生成的编号，重复提交时只建一次") UUID id,

            @Pattern(regexp = "0[1-9]|[1-9]\\d", message = "组号为 01 至 99")
            @Schema(description = "不填取最小的空号", examples = "03")
            String number,

            @NotBlank(message = "请填写名称")
            @Size(max = 60, message = "名称不能超过 60 个字")
            @CleanText
            @Pattern(regexp = Region.NAME_PATTERN, message = "名称不能以 = + - @ 开头")
            String name) {}

    @Schema(name = "VillagerGroupEdit", description = "修改村民小组")
    public record GroupEdit(
            @NotBlank(message = "请填写名称")
            @Size(max = 60, message = "名称不能超过 60 个字")
            @CleanText
            @Pattern(regexp = Region.NAME_PATTERN, message = "名称不能以 = + - @ 开头")
            String name,

            @NotNull(message = "缺少版本号") Integer version) {}

    @GET
    @PermissionsAllowed(Permission.REGION_READ)
    @Operation(operationId = "listVillagerGroups", summary = "一个村的村民小组")
    public List<GroupView> list(@RestPath String code) {
        return service.list(code);
    }

    @POST
    @PermissionsAllowed(Permission.REGION_WRITE)
    @Operation(operationId = "createVillagerGroup", summary = "新建村民小组")
    @APIResponseSchema(value = GroupView.class, responseCode = "201", responseDescription = "已新建")
    public RestResponse<GroupView> create(@RestPath String code, @NotNull(message = "请填写村民小组") @Valid NewGroup input) {
        return RestResponse.status(RestResponse.Status.CREATED, service.create(code, input));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(Permission.REGION_WRITE)
    @Operation(operationId = "updateVillagerGroup", summary = "修改村民小组名称")
    public GroupView update(
            @RestPath String code, @RestPath UUID id, @NotNull(message = "请填写村民小组") @Valid GroupEdit input) {
        return service.rename(code, id, input);
    }
}
