package org.touyan.registry.party;

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
import org.touyan.registry.party.OrganisationViews.Acting;
import org.touyan.registry.party.OrganisationViews.NewOrganisation;
import org.touyan.registry.party.OrganisationViews.OrganisationEdit;
import org.touyan.registry.party.OrganisationViews.OrganisationRow;
import org.touyan.registry.party.OrganisationViews.OrganisationView;

@Path("/party-organisations")
@Tag(name = "党组织")
public class PartyOrganisationResource {
    private final PartyOrganisationList list;
    private final PartyOrganisationService service;
    private final OrganisationExport export;

    PartyOrganisationResource(PartyOrganisationList list, PartyOrganisationService service, OrganisationExport export) {
        this.list = list;
        this.service = service;
        this.export = export;
    }

    @GET
    @PermissionsAllowed(Permission.PARTY_READ)
    @Operation(
            operationId = "listPartyOrganisations",
            summary = "党组织列表",
            description = "用 top=true 取最高一级，再用 parent 逐级展开；党员数含全部下级。")
    public Page<OrganisationRow> list(@BeanParam @Valid OrganisationQuery query) {
        return list.page(query);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.PARTY_READ)
    @Operation(operationId = "exportPartyOrganisations", summary = "按筛选条件导出党组织到 Excel，在后台生成")
    public ExportJob export(
            @BeanParam @Valid OrganisationQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.PARTY_READ)
    @Operation(operationId = "getPartyOrganisation", summary = "党组织详情")
    public OrganisationView get(
            UUID id,
            @QueryParam("asOf")
                    @Parameter(description = "看那一天结束时的情况，默认为现在", example = "2026-06-30")
                    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "日期不正确，应如 2026-06-30")
                    String asOf) {
        return service.get(id, asOf);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201", responseDescription = "已新建")
    @PermissionsAllowed(Permission.PARTY_WRITE)
    @Operation(operationId = "createPartyOrganisation", summary = "新建党组织")
    public OrganisationView create(@NotNull(message = "请填写内容") @Valid NewOrganisation body) {
        return service.create(body);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.PARTY_WRITE)
    @Operation(operationId = "updatePartyOrganisation", summary = "修改党组织")
    public OrganisationView edit(UUID id, @NotNull(message = "请填写内容") @Valid OrganisationEdit body) {
        return service.edit(id, body);
    }

    @POST
    @Path("/{id}/actions/end")
    @PermissionsAllowed(Permission.PARTY_WRITE)
    @Operation(operationId = "endPartyOrganisation", summary = "撤销党组织，须先没有在册党员和下级")
    public OrganisationView end(UUID id, @NotNull(message = "请填写原因") @Valid Acting body) {
        return service.end(id, body);
    }
}
