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
import org.touyan.registry.party.MemberViews.Ending;
import org.touyan.registry.party.MemberViews.MemberEdit;
import org.touyan.registry.party.MemberViews.MemberRow;
import org.touyan.registry.party.MemberViews.MemberView;
import org.touyan.registry.party.MemberViews.NewMember;
import org.touyan.registry.party.MemberViews.Transfer;

@Path("/party-members")
@Tag(name = "党员")
public class PartyMemberResource {
    private final PartyMemberList list;
    private final PartyMemberService service;
    private final PartyTransfers transfers;
    private final MemberExport export;

    PartyMemberResource(
            PartyMemberList list, PartyMemberService service, PartyTransfers transfers, MemberExport export) {
        this.list = list;
        this.service = service;
        this.transfers = transfers;
        this.export = export;
    }

    @GET
    @PermissionsAllowed(Permission.PARTY_READ)
    @Operation(operationId = "listPartyMembers", summary = "党员名册")
    public Page<MemberRow> list(@BeanParam @Valid MemberQuery query) {
        return list.page(query);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.PARTY_READ)
    @Operation(operationId = "exportPartyMembers", summary = "按筛选条件导出党员名册到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid MemberQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.PARTY_READ)
    @Operation(operationId = "getPartyMember", summary = "党员详情，含联系的农户和变动记录")
    public MemberView get(
            UUID id,
            @QueryParam("asOf")
                    @Parameter(description = "看那一天结束时的情况，默认为现在", example = "2026-06-30")
                    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "日期不正确，应如 2026-06-30")
                    String asOf) {
        return service.get(id, asOf);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = MemberView.class, responseCode = "201", responseDescription = "已登记")
    @PermissionsAllowed(Permission.PARTY_WRITE)
    @Operation(operationId = "createPartyMember", summary = "登记党员")
    public MemberView create(@NotNull(message = "请填写内容") @Valid NewMember body) {
        return service.create(body);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.PARTY_WRITE)
    @Operation(operationId = "updatePartyMember", summary = "修改党员：转正、流动、换党小组")
    public MemberView edit(UUID id, @NotNull(message = "请填写内容") @Valid MemberEdit body) {
        return service.edit(id, body);
    }

    @POST
    @Path("/{id}/actions/transfer")
    @PermissionsAllowed(Permission.PARTY_WRITE)
    @Operation(operationId = "transferPartyMember", summary = "组织关系转接到另一党支部；转到别的乡镇或管辖范围之外，由转入的一方接收后生效")
    public MemberView transfer(UUID id, @NotNull(message = "请填写内容") @Valid Transfer body) {
        return transfers.transfer(id, body);
    }

    @POST
    @Path("/{id}/actions/end")
    @PermissionsAllowed(Permission.PARTY_WRITE)
    @Operation(operationId = "endPartyMember", summary = "移出在册名单：转出本县、已故、退党除名、开除")
    public MemberView end(UUID id, @NotNull(message = "请填写内容") @Valid Ending body) {
        return service.end(id, body);
    }
}
