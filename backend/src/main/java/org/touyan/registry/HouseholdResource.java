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
import org.touyan.registry.HouseholdViews.HouseholdEdit;
import org.touyan.registry.HouseholdViews.HouseholdRow;
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.HouseholdViews.LabelEnd;
import org.touyan.registry.HouseholdViews.NewHousehold;
import org.touyan.registry.HouseholdViews.NewLabel;
import org.touyan.registry.ResidentInputs.NewResident;
import org.touyan.registry.ResidentViews.ResidentView;

@Path("/households")
@Tag(name = "农户")
public class HouseholdResource {
    private final Households households;
    private final HouseholdPages pages;
    private final HouseholdService service;
    private final ResidentService residents;
    private final LabelService labels;
    private final HouseholdExport export;

    HouseholdResource(
            Households households,
            HouseholdPages pages,
            HouseholdService service,
            ResidentService residents,
            LabelService labels,
            HouseholdExport export) {
        this.households = households;
        this.pages = pages;
        this.service = service;
        this.residents = residents;
        this.labels = labels;
        this.export = export;
    }

    @GET
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(operationId = "listHouseholds", summary = "农户列表")
    public Page<HouseholdRow> list(@BeanParam @Valid HouseholdQuery query) {
        return households.page(query);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.HOUSEHOLD_EXPORT)
    @Operation(operationId = "exportHouseholds", summary = "按筛选条件导出农户到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid HouseholdQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(operationId = "getHousehold", summary = "农户详情，含家庭成员和标签")
    public HouseholdView get(
            UUID id,
            @QueryParam("asOf")
                    @Parameter(description = "看那一天结束时的情况，默认为现在", example = "2026-06-30")
                    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "日期不正确，应如 2026-06-30")
                    String asOf) {
        return pages.household(id, asOf);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = HouseholdView.class, responseCode = "201", responseDescription = "已新建")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "createHousehold", summary = "新建农户及户主")
    public HouseholdView create(@NotNull(message = "请填写内容") @Valid NewHousehold body) {
        return service.create(body);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "updateHousehold", summary = "修改农户")
    public HouseholdView edit(UUID id, @NotNull(message = "请填写内容") @Valid HouseholdEdit body) {
        return service.edit(id, body);
    }

    @POST
    @Path("/{id}/residents")
    @ResponseStatus(201)
    @APIResponseSchema(value = ResidentView.class, responseCode = "201", responseDescription = "已增加")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "addResident", summary = "增加家庭成员")
    public ResidentView addResident(UUID id, @NotNull(message = "请填写内容") @Valid NewResident body) {
        return residents.add(id, body);
    }

    @POST
    @Path("/{id}/labels")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "addHouseholdLabel", summary = "给农户加标签")
    public HouseholdView addLabel(UUID id, @NotNull(message = "请填写内容") @Valid NewLabel body) {
        return labels.addToHousehold(id, body);
    }

    @POST
    @Path("/{id}/labels/{labelId}/actions/end")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "endHouseholdLabel", summary = "结束农户的标签，自今日起失效")
    public HouseholdView endLabel(UUID id, UUID labelId, @NotNull(message = "请填写内容") @Valid LabelEnd body) {
        return labels.endOfHousehold(id, labelId, body);
    }
}
