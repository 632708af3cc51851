package org.touyan.registry;

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
import org.touyan.registry.HouseholdViews.LabelEnd;
import org.touyan.registry.HouseholdViews.NewLabel;
import org.touyan.registry.ResidentInputs.ResidentEdit;
import org.touyan.registry.ResidentSummaries.ResidentSummary;
import org.touyan.registry.ResidentViews.ResidentListRow;
import org.touyan.registry.ResidentViews.ResidentView;

@Path("/residents")
@Tag(name = "村民")
public class ResidentResource {
    private final ResidentList list;
    private final HouseholdPages pages;
    private final ResidentService service;
    private final LabelService labels;
    private final ResidentSummaries summaries;
    private final ResidentExport export;

    ResidentResource(
            ResidentList list,
            HouseholdPages pages,
            ResidentService service,
            LabelService labels,
            ResidentSummaries summaries,
            ResidentExport export) {
        this.list = list;
        this.pages = pages;
        this.service = service;
        this.labels = labels;
        this.summaries = summaries;
        this.export = export;
    }

    @GET
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(operationId = "listResidents", summary = "村民列表")
    public Page<ResidentListRow> list(@BeanParam @Valid ResidentQuery query) {
        return list.page(query);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.HOUSEHOLD_EXPORT)
    @Operation(operationId = "exportResidents", summary = "按筛选条件导出村民到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid ResidentQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @GET
    @Path("/summary")
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(operationId = "getResidentSummary", summary = "一个村的人口概况：年龄段和标签")
    public ResidentSummary summary(
            @QueryParam("area")
                    @Parameter(description = "村、网格或联动网格的代码", example = "330726104217")
                    @NotNull(message = "请指定一个村")
                    @Pattern(regexp = "\\d{12}(\\d{2}){0,2}", message = "只能统计一个村或村以下的范围")
                    String area) {
        return summaries.of(area);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(operationId = "getResident", summary = "村民详情")
    public ResidentView get(
            UUID id,
            @QueryParam("asOf")
                    @Parameter(description = "看那一天结束时的情况，默认为现在", example = "2026-06-30")
                    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "日期不正确，应如 2026-06-30")
                    String asOf) {
        return pages.resident(id, asOf);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "updateResident", summary = "修改村民")
    public ResidentView edit(UUID id, @NotNull(message = "请填写内容") @Valid ResidentEdit body) {
        return service.edit(id, body);
    }

    @POST
    @Path("/{id}/labels")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "addResidentLabel", summary = "给村民加标签")
    public ResidentView addLabel(UUID id, @NotNull(message = "请填写内容") @Valid NewLabel body) {
        return labels.addToResident(id, body);
    }

    @POST
    @Path("/{id}/labels/{labelId}/actions/end")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "endResidentLabel", summary = "结束村民的标签，自今日起失效")
    public ResidentView endLabel(UUID id, UUID labelId, @NotNull(message = "请填写内容") @Valid LabelEnd body) {
        return labels.endOfResident(id, labelId, body);
    }
}
