package org.touyan.registry.unit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;
import org.touyan.registry.unit.UnitViews.UnitEnding;
import org.touyan.registry.unit.UnitViews.UnitForm;
import org.touyan.registry.unit.UnitViews.UnitView;

@Path("/units")
@Tag(name = "单位")
public class UnitResource {
    private final UnitService service;
    private final UnitExport export;

    UnitResource(UnitService service, UnitExport export) {
        this.service = service;
        this.export = export;
    }

    @GET
    @PermissionsAllowed(Permission.UNIT_READ)
    @Operation(operationId = "listUnits", summary = "单位列表")
    public Page<UnitView> list(@BeanParam @Valid UnitQuery query) {
        return service.page(query);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.UNIT_READ)
    @Operation(operationId = "exportUnits", summary = "按筛选条件导出单位到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid UnitQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.UNIT_READ)
    @Operation(operationId = "getUnit", summary = "单位详情")
    public UnitView get(
            UUID id,
            @QueryParam("asOf")
                    @Parameter(description = "看那一天结束时的情况，默认为现在", example = "2026-06-30")
                    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "日期不正确，应如 2026-06-30")
                    String asOf) {
        return service.get(id, asOf);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = UnitView.class, responseCode = "201", responseDescription = "已登记")
    @PermissionsAllowed(Permission.UNIT_WRITE)
    @Operation(operationId = "createUnit", summary = "登记单位")
    public UnitView create(@NotNull(message = "请填写内容") @Valid UnitForm body) {
        return service.create(body);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.UNIT_WRITE)
    @Operation(operationId = "updateUnit", summary = "修改单位")
    public UnitView edit(UUID id, @NotNull(message = "请填写内容") @Valid UnitForm body) {
        return service.edit(id, body);
    }

    @POST
    @Path("/{id}/actions/end")
    @PermissionsAllowed(Permission.UNIT_WRITE)
    @Operation(operationId = "endUnit", summary = "注销单位")
    public UnitView end(UUID id, @NotNull(message = "请填写原因") @Valid UnitEnding body) {
        return service.end(id, body);
    }
}
