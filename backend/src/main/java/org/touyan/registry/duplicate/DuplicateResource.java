package org.touyan.registry.duplicate;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.platform.scope.Permission;
import org.touyan.registry.ResidentViews.ResidentView;
import org.touyan.registry.duplicate.DuplicateViews.DuplicateQuestion;
import org.touyan.registry.duplicate.DuplicateViews.Duplicates;
import org.touyan.registry.duplicate.DuplicateViews.Lookalike;
import org.touyan.registry.duplicate.DuplicateViews.NotDuplicate;
import org.touyan.registry.duplicate.DuplicateViews.ResidentMerge;

@Path("/residents")
@Tag(name = "村民")
public class DuplicateResource {
    private final DuplicateService service;
    private final ResidentMerging merging;

    DuplicateResource(DuplicateService service, ResidentMerging merging) {
        this.service = service;
        this.merging = merging;
    }

    @GET
    @Path("/duplicates")
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(operationId = "listDuplicates", summary = "一个村的疑似重复人员")
    public Duplicates list(
            @QueryParam("area")
                    @Parameter(description = "村、网格或联动网格的代码", example = "330726104217")
                    @NotNull(message = "请指定一个村")
                    @Pattern(regexp = "\\d{12}(\\d{2}){0,2}", message = "请指定一个村，或村以下的范围")
                    String area) {
        return service.list(area);
    }

    @POST
    @Path("/actions/find-duplicates")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(
            operationId = "findDuplicates",
            summary = "填写时查重：身份证号、姓名和出生日期、电话和住址",
            description = "管辖范围之外的人只说明已登记，不说在哪里。")
    public List<Lookalike> find(@NotNull(message = "请填写内容") @Valid DuplicateQuestion body) {
        return service.ask(body);
    }

    @POST
    @Path("/{id}/actions/merge")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "mergeResidents", summary = "合并重复登记：另一方并入此人后注销，双方的历史都保留")
    public ResidentView merge(UUID id, @NotNull(message = "请填写内容") @Valid ResidentMerge body) {
        return merging.merge(id, body);
    }

    @POST
    @Path("/{id}/actions/not-duplicate")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "dismissDuplicate", summary = "确认两人不是同一人，不再提示")
    @APIResponse(responseCode = "204", description = "已确认")
    public void dismiss(UUID id, @NotNull(message = "请填写内容") @Valid NotDuplicate body) {
        service.dismiss(id, body);
    }
}
